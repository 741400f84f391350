"""The law as data and how to apply it. Knows nothing of HTTP, storage or the clock."""

__version__ = "0.1.0"
