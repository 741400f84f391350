"""From a checked case to a decision: conclude it on both footings, answer each need, say what is missing, sign."""

from __future__ import annotations

from rules.case import Case
from rules.concluding.footings import conclude_on_both
from rules.concluding.serving import ServedBook, serve
from rules.decision import (
    ENGINE_AND_REFERENCE,
    OUT_OF_SCOPE,
    REFERENCE,
    SEMANTICS,
    STATUS_ORDER,
    Decision,
    EpisodeFindings,
    Receipt,
    RulebookUsed,
)
from rules.language.domains import shown
from rules.language.vocabulary import EPISODE
from rules.localities.policy import shown_profile, with_local_policy
from rules.reference.knowledge import THE_PERSON
from rules.telling.answers import answer_for, needs_of
from rules.telling.asking import outstanding
from rules.telling.detail import FULL
from rules.telling.every_rule import grounds_of_every_rule
from rules.telling.figures import figures_used
from rules.telling.headline import headline_of
from rules.telling.named import presumed_in, sources_of
from rules.telling.not_used import not_used
from rules.telling.receipt import receipt_of
from rules.telling.remarks import meanwhile, not_concluded, steps, warnings
from rules.telling.showing import about_the_person, shown_findings
from rules.telling.told import Told
from rules.telling.trying import Trial
from rules.telling.words import shown_clash

__all__ = ["decide", "serve"]


def decide(case: Case, served: ServedBook, *, with_engine: bool = True, detail: str = FULL) -> Decision:
    """Decide a checked case, to be told in one of the details `answer`, `reasons` and `full`.

    Raises EngineDisagreement where engine and reference differ, EngineFailed where the engine stops early. Without the
    engine the reference decides alone, and the decision says so.
    """
    told = Told.of(conclude_on_both(case, served.of(case.locality), with_engine=with_engine), whole=detail == FULL)
    return _decision(told, ENGINE_AND_REFERENCE if with_engine else REFERENCE)


def _decision(told: Told, checked_by: str) -> Decision:
    basis = told.basis
    case, contract, book = basis.given.knowledge.case, basis.contract, basis.book
    needs = tuple(with_local_policy(answer_for(need, told), need, told) for need in needs_of(told))
    status = next(status for status in STATUS_ORDER if any(need.status == status for need in needs))
    person = about_the_person(basis)
    asked = () if status == OUT_OF_SCOPE else outstanding(told, Trial(basis))
    presumed = presumed_in(basis)
    decision = Decision(
        as_at=shown(case.as_at, "date"),
        as_understood_on=shown(case.as_understood_on, "date"),
        suppose={name: shown(day, "date") for name, day in sorted(case.suppose.items())},
        reference=case.reference,
        rulebook=RulebookUsed(contract.id, contract.version, book.sha256, SEMANTICS),
        locality=shown_profile(basis),
        checked_by=checked_by,
        status=status,
        headline=_headline(status, told, headline_of(status, needs, person, presumed, asked[0] if asked else None)),
        person=person,
        needs=needs,
        presumed=presumed,
        grounds=grounds_of_every_rule(told) if told.whole else told.grounds.nodes,
        sources={},
        findings=shown_findings(THE_PERSON, told),
        episodes=tuple(
            EpisodeFindings(basis.label(episode), shown_findings(episode, told))
            for episode in basis.given.knowledge.subjects(EPISODE)
        ),
        outstanding=asked,
        next_question=asked[0] if asked else None,
        contradictions=tuple(shown_clash(clash, basis.given.knowledge) for clash in basis.footings.clashes),
        interim=meanwhile(basis),
        next_steps=steps(basis),
        not_used=not_used(told),
        not_concluded=not_concluded(basis),
        warnings=warnings(basis),
        figures_used=figures_used(basis),
        receipt=Receipt(""),
    )
    return receipt_of(sources_of(decision, book), case, book)


def _headline(status: str, told: Told, sentence: str) -> str:
    supposed = told.basis.given.knowledge.case.suppose and status != OUT_OF_SCOPE
    return f"Hypothetical: {sentence}" if supposed else sentence
