"""The reference: what follows from a case by the plain, three-valued meaning of the book, without the engine."""
