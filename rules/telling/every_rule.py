"""The whole graph of grounds: every national rule that applies, and all that was told of parts of the answer."""

from __future__ import annotations

from collections.abc import Mapping

from rules.decision import Ground
from rules.telling.told import Told


def grounds_of_every_rule(told: Told) -> Mapping[str, Ground]:
    """Every ground told so far, and that of every other national rule that applies, by key."""
    basis = told.basis
    for rule in basis.book.rules.values():
        if basis.book.is_local_rule(rule):
            continue
        for subject in basis.given.knowledge.subjects(rule.about):
            if basis.applies(rule.id, subject):
                told.grounds.of_rule(rule, subject)
    return told.grounds.nodes
