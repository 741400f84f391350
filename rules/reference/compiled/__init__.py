"""The reference once more, made fast: the same meaning as the plain modules beside it, which are its specification.

A book is written out as Python functions when it is loaded, sets of few values are whole numbers, and a change is
carried on only to what reads it. The tests hold this and the plain reference equal, verdict by verdict.
"""
