"""Everything that follows from a case, level by level: choose episodes, fire the rules, agree, close the findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.book_loading.graph import Level
from rules.book_loading.records import Rule
from rules.case import Case
from rules.concluding.serving import ServedBook
from rules.engine.fence import EngineDisagreement
from rules.engine.rulesets import Ruleset, facts_for
from rules.reference.applying import applies
from rules.reference.closing import close, recorded
from rules.reference.conclusions import CONTRADICTORY, Conclusions
from rules.reference.contradictions import Contradiction
from rules.reference.episodes import Chosen, choose, chosen_values
from rules.reference.knowledge import THE_PERSON, Knowledge, Subject


@dataclass(frozen=True, slots=True)
class Concluded:
    """All that follows from a case: values left, rules that apply, findings closed, episodes chosen, clashes met."""

    knowledge: Knowledge
    conclusions: Conclusions
    chosen: Mapping[str, Chosen]
    clashes: tuple[Contradiction, ...]


def conclude(
    case: Case, served: ServedBook, clashes: tuple[Contradiction, ...] = (), *, with_engine: bool = True
) -> Concluded:
    """Everything that follows from a case, and the contradictions met on the way."""
    knowledge, conclusions = Knowledge(served.book, case), Conclusions(served.giving, served.tested)
    for clash in clashes:
        for subject, name in clash.names:
            knowledge.clash(name, subject)
    chosen: dict[str, Chosen] = {}
    later: list[Contradiction] = []
    for level in served.arrangement.levels:
        later += _choose_episodes(level, knowledge, chosen)
        _fire(level, served, knowledge, conclusions, with_engine)
        later += _close_findings(level, served, knowledge, conclusions)
    return Concluded(knowledge, conclusions, chosen, tuple(later))


def _choose_episodes(level: Level, knowledge: Knowledge, chosen: dict[str, Chosen]) -> list[Contradiction]:
    ties = []
    for name in level.selections:
        selection = knowledge.book.selections[name]
        picked = chosen[name] = choose(selection, knowledge)
        for given, attribute in selection.gives.items():
            knowledge.learn(given, THE_PERSON, chosen_values(given, attribute, picked, knowledge))
            if picked.tied:
                knowledge.clash(given, THE_PERSON)
            elif picked.certain and len(picked.candidates) == 1:
                knowledge.stands_for[given] = (picked.candidates[0], attribute)
        if picked.tied:
            names = tuple((subject, selection.by) for subject in picked.candidates)
            ties.append(
                Contradiction(f"Two episodes have the same {selection.by}: {selection.says}", names, selection.cites)
            )
    return ties


def _fire(level: Level, served: ServedBook, knowledge: Knowledge, conclusions: Conclusions, with_engine: bool) -> None:
    """Find the rules that apply, by the engine and by the reference, and refuse to go on where they differ."""
    for ruleset in served.rulesets[level.number]:
        rules = level.rules_about(ruleset.scope)
        for subject in knowledge.subjects(ruleset.scope):
            facts = facts_for(ruleset, subject, knowledge, conclusions) if with_engine else {}
            for rule in rules:
                conclusions.applies[rule.id, subject] = applies(rule, subject, knowledge, conclusions)
            if with_engine:
                _agree(ruleset, rules, subject, served.engine.fire(ruleset.name, facts), conclusions)


def _agree(
    ruleset: Ruleset, rules: tuple[Rule, ...], subject: Subject, fired: frozenset[str], conclusions: Conclusions
) -> None:
    reference = {rule.id for rule in rules if conclusions.applies[rule.id, subject]}
    if fired != reference:
        raise EngineDisagreement(ruleset.name, fired - reference, reference - fired)


def _close_findings(
    level: Level, served: ServedBook, knowledge: Knowledge, conclusions: Conclusions
) -> list[Contradiction]:
    clashes = []
    for name in level.findings:
        finding = served.book.findings[name]
        for subject in knowledge.subjects(finding.about):
            derived = close(finding, subject, knowledge, conclusions)
            closed = recorded(finding, subject, derived, knowledge, conclusions)
            conclusions.closed[name, subject] = closed
            knowledge.learn(name, subject, closed.possible)
            if closed.state == CONTRADICTORY:
                knowledge.clash(name, subject)
                says = f"{finding.title}: what is given leads to different answers."
                if closed.record:
                    says = f"{finding.title}: two records of the same day differ."
                clashes.append(Contradiction(says, ((subject, name),), finding.cites))
    return clashes
