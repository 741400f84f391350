"""Reading a rulebook from its files: load, check, hash; an immutable book, or every fault at once."""
