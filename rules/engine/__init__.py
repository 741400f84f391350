"""durable_rules behind its fence: the rules in its form, what it cannot take, and the one file that imports it."""
