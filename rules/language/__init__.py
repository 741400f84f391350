"""The condition language: domains, the expression form, the parser."""
