"""The API: a case in, a decision out, and the rulebook to read."""
