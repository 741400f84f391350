"""The only place where a value is checked: a raw case becomes a checked one, or every fault of it at once.

API, pages and command all pass the same raw case here.
"""

from rules.case.checked import COMPLETENESS, LIST, WHOLE_PACKAGE, Case, Given, Part, Recorded
from rules.case.checking import check_case
from rules.case.faults import CaseFault, CaseRefused

__all__ = [
    "COMPLETENESS",
    "LIST",
    "WHOLE_PACKAGE",
    "Case",
    "CaseFault",
    "CaseRefused",
    "Given",
    "Part",
    "Recorded",
    "check_case",
]
