"""The condition language: sets of values, the expression form, and the parser that brings text into it."""
