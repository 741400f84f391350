"""From a checked case to a decision: find contradictions, conclude level by level, answer each need, sign."""

from __future__ import annotations

from rules.case import Case
from rules.concluding.levels import conclude
from rules.concluding.serving import ServedBook, serve
from rules.decision import (
    ENGINE_AND_REFERENCE,
    OUT_OF_SCOPE,
    REFERENCE,
    SEMANTICS,
    STATUS_ORDER,
    Decision,
    EpisodeFindings,
    Outstanding,
    Receipt,
    RulebookUsed,
)
from rules.language.domains import shown
from rules.language.vocabulary import EPISODE
from rules.localities.policy import shown_profile, with_local_policy
from rules.reference.contradictions import Contradiction, contradictions
from rules.reference.knowledge import THE_PERSON, Subject
from rules.telling.answers import answer_for, missing_for, needs_of
from rules.telling.decided import Decided
from rules.telling.figures import figures_used
from rules.telling.headline import headline_of
from rules.telling.outstanding import Leaves, listed, merge
from rules.telling.payers import payers_of
from rules.telling.reasons import shown_clash
from rules.telling.receipt import receipt_of
from rules.telling.remarks import meanwhile, not_concluded, steps, warnings
from rules.telling.showing import shown_findings

__all__ = ["decide", "serve"]


def decide(case: Case, served: ServedBook, *, with_engine: bool = True) -> Decision:
    """Decide a checked case.

    Raises EngineDisagreement where engine and reference differ, EngineFailed where the engine stops early. Without the
    engine the reference decides alone, and the decision says so.
    """
    decided, clashes = _concluded(case, served.of(case.locality), with_engine)
    missing = {need: missing_for(need, decided) for need in needs_of(decided)}
    return _decision(decided, missing, clashes, ENGINE_AND_REFERENCE if with_engine else REFERENCE)


def _concluded(case: Case, served: ServedBook, with_engine: bool) -> tuple[Decided, tuple[Contradiction, ...]]:
    """Everything concluded with contradicting facts taken back.

    That two episodes tie shows only on the way: then their dates are taken back too, and all is concluded again.
    """
    clashes = contradictions(served.book, case)
    while True:
        concluded = conclude(case, served, clashes, with_engine=with_engine)
        met = concluded.clashes
        ties = tuple(each for each in met if all(name in served.book.facts for _, name in each.names))
        if not ties:
            return Decided.of(concluded), (*clashes, *met)
        clashes = (*clashes, *ties)


def _decision(
    decided: Decided,
    missing: dict[Subject, dict[str, Leaves]],
    clashes: tuple[Contradiction, ...],
    checked_by: str,
) -> Decision:
    case, contract, book = decided.knowledge.case, decided.contract, decided.book
    needs = tuple(with_local_policy(answer_for(need, each, decided), need, decided) for need, each in missing.items())
    status = next(each for each in STATUS_ORDER if any(need.status == each for need in needs))
    outstanding = () if status == OUT_OF_SCOPE else _outstanding(decided, missing)
    decision = Decision(
        as_at=shown(case.as_at, "date"),
        as_understood_on=shown(case.as_understood_on, "date"),
        suppose={name: shown(day, "date") for name, day in sorted(case.suppose.items())},
        reference=case.reference,
        rulebook=RulebookUsed(contract.id, contract.version, book.sha256, SEMANTICS),
        locality=shown_profile(decided),
        checked_by=checked_by,
        status=status,
        headline=headline_of(status, needs, outstanding, hypothetical=bool(case.suppose)),
        needs=needs,
        payers=payers_of(needs),
        findings=shown_findings(THE_PERSON, decided),
        episodes=tuple(
            EpisodeFindings(decided.knowledge.parts[each].id, shown_findings(each, decided))
            for each in decided.knowledge.subjects(EPISODE)
        ),
        reasons=decided.explanation().of_every_rule(),
        outstanding=outstanding,
        contradictions=tuple(shown_clash(each, decided.knowledge) for each in clashes),
        interim=meanwhile(decided),
        next_steps=steps(decided),
        not_concluded=not_concluded(decided),
        warnings=warnings(decided),
        figures_used=figures_used(decided),
        receipt=Receipt(""),
    )
    return receipt_of(decision, case, book)


def _outstanding(decided: Decided, missing: dict[Subject, dict[str, Leaves]]) -> tuple[Outstanding, ...]:
    targets = {label: leaves for each in missing.values() for label, leaves in each.items()}
    owners = {label: decided.knowledge.parts[need].id for need, each in missing.items() for label in each}
    interim: Leaves = {}
    for name in decided.contract.interim:
        merge(interim, decided.walk.finding(name, THE_PERSON))
    if interim:
        targets["interim"] = interim
    return listed(targets, interim, decided.knowledge, owners)
