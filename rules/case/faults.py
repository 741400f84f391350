"""What is wrong with a case: every fault of it at once, each with where it is and what would be right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class CaseFault:
    """One thing wrong with a case: a JSON pointer, a stable code, a sentence."""

    pointer: str
    code: str
    detail: str


class CaseRefused(Exception):
    """A case that cannot be read, with every fault found in it."""

    def __init__(self, faults: Iterable[CaseFault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("; ".join(f"{fault.pointer}: {fault.detail}" for fault in self.faults))
