"""Everything that follows from a case, level by level: work out, choose episodes, fire the rules, agree, close."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from rules.case import Case
from rules.concluding.serving import ServedBook
from rules.engine.fence import EngineDisagreement
from rules.language.domains import Constant
from rules.reference.compiled.concluded import conclusions_of
from rules.reference.compiled.program import CompiledLevel
from rules.reference.compiled.running import run, run_again
from rules.reference.compiled.state import State
from rules.reference.compiled.view import Settled
from rules.reference.compiled.writing import HOLDS
from rules.reference.conclusions import CONTRADICTORY, Conclusions
from rules.reference.contradictions import Contradiction
from rules.reference.episodes import Chosen
from rules.reference.knowledge import Knowledge, Subject

Named = tuple[Subject, str]


@dataclass(frozen=True, slots=True)
class Concluded:
    """All that follows from a case: values left, rules that apply, findings closed, episodes chosen, clashes met."""

    knowledge: Knowledge
    conclusions: Conclusions
    chosen: Mapping[str, Chosen]
    clashes: tuple[Contradiction, ...]
    state: State


def conclude(
    case: Case, served: ServedBook, clashes: tuple[Contradiction, ...] = (), *, with_engine: bool = True
) -> Concluded:
    """Everything that follows from a case, and the contradictions met on the way.

    Raises EngineDisagreement where engine and reference differ.
    """
    taken_back = [named for clash in clashes for named in clash.names]
    agree = _Agreement(served) if with_engine else None
    return concluded(run(served.program, case, taken_back, agree=agree), served)


def conclude_again(
    before: State, served: ServedBook, changes: Mapping[Named, Constant | None], *, with_engine: bool = True
) -> Concluded:
    """The same with presumptions changed (None: taken away): only what reads one is looked at, and fired, again."""
    return concluded(run_again(before, changes, _Agreement(served) if with_engine else None), served)


def concluded(state: State, served: ServedBook) -> Concluded:
    """A finished state, to be read by names."""
    conclusions = conclusions_of(state, served.giving)
    return Concluded(Settled(state), conclusions, state.chosen, tuple(_clashes(state)), state)


class _Agreement:
    """Fires the rules of a level by the engine, and refuses to go on where the reference finds others to apply."""

    def __init__(self, served: ServedBook) -> None:
        self.served = served

    def __call__(self, state: State, level: CompiledLevel, asked: Collection[tuple[str, Subject]]) -> None:
        for ruleset in self.served.rulesets[level.level.number]:
            feed, rules = self.served.feeds[ruleset.name], level.rules[ruleset.scope]
            for scope, subject in asked:
                if scope == ruleset.scope:
                    fired = self.served.firings.fire(ruleset.name, state.asked(feed, subject))
                    verdicts = state.applies[subject]
                    reference = {rule.rule.id for rule in rules if verdicts[rule.place] == HOLDS}
                    if fired != reference:
                        raise EngineDisagreement(ruleset.name, fired - reference, reference - fired)


def _clashes(state: State) -> Iterator[Contradiction]:
    book = state.program.book
    for name, picked in state.chosen.items():
        if picked.tied:
            selection = book.selections[name]
            says = f"Two episodes have the same {selection.by}: {selection.says}"
            names = tuple((subject, selection.by) for subject in picked.candidates)
            yield Contradiction(says, names, selection.cites)
    for (subject, name), came in state.came.items():
        if came.state == CONTRADICTORY:
            finding = book.findings[name]
            says = f"{finding.title}: what is given leads to different answers."
            record = state.put_on_record.get((subject, name))
            if record is not None and record.record is not None:
                says = f"{finding.title}: two records of the same day differ."
            yield Contradiction(says, ((subject, name),), finding.cites)
