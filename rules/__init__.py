"""The law as data and how to apply it. Knows nothing of HTTP, storage or the clock."""
