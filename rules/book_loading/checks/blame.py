"""Where a fault of a rule lies: in its own entry, or in the table it is a row of.

A table says once what all of its rows share, so a mistake there is told once.
"""

from __future__ import annotations

from rules.book_loading.records import Rule
from rules.language.source_text import Fault


def fault_of_rule(rule: Rule, message: str) -> Fault:
    """A fault in what a rule says for itself."""
    return Fault(rule.place.file, rule.place.line, f'rule "{rule.id}" {message}')


def fault_of_what_rows_share(rule: Rule, message: str) -> Fault:
    """A fault in what a table says for all of its rows; for any other rule, in the rule."""
    if rule.table is None:
        return fault_of_rule(rule, message)
    return Fault(rule.table.place.file, rule.table.place.line, f'table "{rule.table.id}" {message}')
