"""From a checked case to everything that follows from it, level by level: choose, fire, agree, close."""
