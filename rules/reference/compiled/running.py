"""Filling a state: everything once, or, of a copy, only what reads something that changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from rules.book_loading.records import Selection
from rules.case import Case
from rules.language.domains import Constant
from rules.language.vocabulary import NEED, PERSON, on_record, record_date_of
from rules.reference.closing import recorded
from rules.reference.compiled.closing import Came, close
from rules.reference.compiled.concluded import conclusions_of
from rules.reference.compiled.cone import Cone
from rules.reference.compiled.encoding import Encoded
from rules.reference.compiled.program import (
    CompiledFact,
    CompiledFinding,
    CompiledLevel,
    CompiledMeasure,
    CompiledRule,
    Program,
)
from rules.reference.compiled.reads import MOST_KEPT
from rules.reference.compiled.state import Named, State
from rules.reference.conclusions import Closed
from rules.reference.episodes import choose, chosen_values
from rules.reference.knowledge import EPISODES, THE_PERSON, Subject, figure_on
from rules.reference.records import record_days, whether_on_record

Agree = Callable[[State, CompiledLevel, Collection[tuple[str, Subject]]], None]


def run(
    program: Program,
    case: Case,
    taken_back: Iterable[Named] = (),
    presumed: Mapping[Named, Constant] | None = None,
    agree: Agree | None = None,
) -> State:
    """Everything that follows from a case. `agree` is called for each level between firing and closing."""
    state = State(program, case, taken_back, presumed or {})
    _fill(state)
    for level in program.levels:
        for measure in level.measures if level.level.number else ():
            for subject in state.all(measure.slot):
                _measure(state, measure, subject)
        for selection in level.selections:
            _select(state, selection)
        for scope, rules in level.rules.items():
            for subject in state.by_scope.get(scope, ()):
                values, verdicts = state.values[subject], state.applies[subject]
                of_person = state.values[THE_PERSON], values, state.applies[THE_PERSON], verdicts, state, subject
                for rule in rules:
                    verdicts[rule.place] = rule.verdict(*of_person)
        if agree:
            everybody = [(scope, subject) for scope in level.rules for subject in state.by_scope.get(scope, ())]
            agree(state, level, everybody)
        for finding in level.findings:
            for subject in state.all(finding.slot):
                _close(state, finding, subject)
    return state


@dataclass(frozen=True, slots=True)
class Within:
    """How much of a state is to be looked at again: what some findings of some needs, or of any, can turn on."""

    cone: Cone
    needs: frozenset[Subject] | None = None


def run_again(
    before: State, changes: Mapping[Named, Constant | None], agree: Agree | None = None, within: Within | None = None
) -> State:
    """What follows with other presumptions: a copy of the state, looked at again where what it reads has changed.

    `changes`: what is presumed now, or (None) is not presumed any more. Outside `within` the state stays as it was.
    """
    presumed = dict(before.presumed)
    for named, value in changes.items():
        if value is None:
            presumed.pop(named, None)
        else:
            presumed[named] = value
    changed = [named for named in changes if before.presumed.get(named) != presumed.get(named)]
    return _Again(before.copy(presumed, whole=within is None), agree, within).carried_on(changed)


def _fill(state: State) -> None:
    program, slots = state.program, state.program.slots
    state.values = {subject: program.blank[subject.scope][:] for subject in state.parts}
    for subject, part in state.parts.items():
        for name in part.facts:
            state.values[subject][slots[name].place] = _said(state, name, subject)
    for subject, name in (*state.presumed, *state.taken_back):
        if name != EPISODES:
            state.values[subject][slots[name].place] = _said(state, name, subject)
    person = state.values[THE_PERSON]
    person[slots["as_at"].place] = slots["as_at"].coding.one(state.case.as_at)
    for name, figure in program.book.figures.items():
        dated = figure_on(figure, state.case.as_at)
        if dated is not None and dated.value is not None:
            person[slots[name].place] = slots[name].coding.one(dated.value)
    for finding in program.dated_findings:
        for subject in state.all(slots[finding]):
            slot = slots[record_date_of(finding)]
            state.values[subject][slot.place] = slot.coding.encode(record_days(finding, subject.place, state.case))
            slot = slots[on_record(finding)]
            state.values[subject][slot.place] = slot.coding.encode(
                whether_on_record(finding, subject.place, state.case)
            )
    state.date_the_law()
    for measure in program.given_measures:
        for subject in state.all(measure.slot):
            _measure(state, measure, subject)
    while _take_what_follows(state, ((fact, subject) for fact in program.facts for subject in state.all(fact.slot))):
        for measure in program.given_measures:
            for subject in state.all(measure.slot):
                _measure(state, measure, subject)


def _said(state: State, name: str, subject: Subject) -> Encoded:
    """What is given or presumed of a fact, by itself."""
    coding = state.program.slots[name].coding
    if (subject, name) in state.taken_back:
        return coding.everything
    given = state.parts[subject].facts.get(name)
    if given is not None and given.value is not None:
        return coding.one(given.value)
    presumed = state.presumed.get((subject, name))
    return coding.everything if presumed is None else coding.one(presumed)


def _take_what_follows(state: State, waiting: Iterable[tuple[CompiledFact, Subject]]) -> list[Named]:
    """Take what certainly follows of facts of which nothing is said; says of which."""
    found = []
    for fact, subject in waiting:
        named = (subject, fact.fact.id)
        values = state.values[subject]
        if named in state.taken_back or values[fact.slot.place] != fact.slot.coding.everything:
            continue
        for number, (verdict, value) in enumerate(fact.follows):
            if state.asked(verdict, subject) == 3:
                values[fact.slot.place] = value
                state.followed[named] = number
                found.append(named)
                break
    return found


def _measure(state: State, measure: CompiledMeasure, subject: Subject) -> bool:
    values, place = state.values[subject], measure.slot.place
    before = values[place]
    if measure.count is not None:
        values[place] = state.asked(measure.count, subject)
    else:
        values[place] = _worked_out(state, measure, subject)
    return values[place] != before


def _worked_out(state: State, measure: CompiledMeasure, subject: Subject) -> Encoded:
    """The value of a working; what came of the same values before is known."""
    coding = measure.slot.coding
    if measure.made_from is None:
        return coding.encode(state.view.worked_out(measure.measure, subject))
    read = tuple(state.at(slot, subject) for slot in measure.made_from)
    found = measure.known.get(read)
    if found is None:
        found = coding.encode(state.view.worked_out(measure.measure, subject))
        if len(measure.known) >= MOST_KEPT:
            measure.known.clear()
        measure.known[read] = found
    return found


def _select(state: State, selection: Selection) -> list[str]:
    """Choose an episode; says which names that it gives have changed."""
    picked = state.chosen[selection.id] = choose(selection, state.view)
    values, changed = state.values[THE_PERSON], []
    for name, attribute in selection.gives.items():
        slot = state.program.slots[name]
        state.stands_for.pop(name, None)
        if picked.certain and not picked.tied and len(picked.candidates) == 1:
            state.stands_for[name] = (picked.candidates[0], attribute)
        found = slot.coding.encode(chosen_values(name, attribute, picked, state.view))
        if found != values[slot.place]:
            values[slot.place] = found
            changed.append(name)
    return changed


def _close(state: State, finding: CompiledFinding, subject: Subject) -> bool:
    """Close a finding; says whether what may be of it has changed."""
    name, coding = finding.finding.id, finding.slot.coding
    came = close(finding, subject, state)
    if name in state.records:
        derived = Closed(came.state, coding.decode(came.left), tuple(rule.rule.id for rule in came.because))
        giving = {name: tuple(rule.rule for rule in finding.rules)}
        closed = recorded(finding.finding, subject, derived, state.view, conclusions_of(state, giving))
        state.put_on_record[subject, name] = closed
        because = tuple(state.program.rules[rule] for rule in closed.because)
        came = Came(closed.state, coding.encode(closed.possible), because)
    state.came[subject, name] = came
    values, place = state.values[subject], finding.slot.place
    changed = values[place] != came.left
    values[place] = came.left
    return changed


class _Again:
    """One carrying-on of changes, level by level."""

    def __init__(self, state: State, agree: Agree | None, within: Within | None) -> None:
        self.state, self.agree, self.within = state, agree, within
        count = len(state.program.levels)
        self.rules: list[dict[tuple[CompiledRule, Subject], bool]] = [{} for _ in range(count)]  # to be asked again?
        self.measures: list[set[tuple[CompiledMeasure, Subject]]] = [set() for _ in range(count)]
        self.selections: list[set[str]] = [set() for _ in range(count)]
        self.findings: list[set[tuple[CompiledFinding, Subject]]] = [set() for _ in range(count)]
        self.waiting: list[Named] = []

    def carried_on(self, changed: Iterable[Named]) -> State:
        """The state once every change has been carried on."""
        self._change_facts(list(changed))
        for number, level in enumerate(self.state.program.levels):
            self._measure_and_choose(number, level)
            asked = self._ask_rules(number)
            if self.agree and asked:
                self.agree(self.state, level, sorted(asked))
            for finding, subject in self.findings[number]:
                if _close(self.state, finding, subject):
                    self._changed(finding.finding.id, subject)
        return self.state

    def _change_facts(self, changed: list[Named]) -> None:
        """Take back what followed from what changed, then take what follows now."""
        state, slots = self.state, self.state.program.slots
        moved: dict[Named, Encoded] = {}
        reached = list(changed)
        while reached:
            subject, name = reached.pop()
            if (subject, name) in moved:
                continue
            if name == EPISODES:
                moved[subject, name] = 0
            else:
                slot = slots[name]
                moved[subject, name] = state.values[subject][slot.place]
                state.values[subject][slot.place] = _said(state, name, subject)
                state.followed.pop((subject, name), None)
            for reader, about in self._made_of(name, subject):
                if isinstance(reader, CompiledFact):
                    reached.append((about, reader.fact.id))
        for named in moved:
            self._changed_given(named)
        self._follow(set(moved))
        for (subject, name), before in moved.items():
            if name == EPISODES or state.values[subject][slots[name].place] != before:
                self._changed(name, subject)

    def _follow(self, moved: set[Named]) -> None:
        known = {fact.fact.id: fact for fact in self.state.program.facts}
        waiting = [(known[name], subject) for subject, name in moved if name in known]
        while waiting and (found := _take_what_follows(self.state, waiting)):
            for named in found:
                self._changed_given(named)

    def _changed_given(self, named: Named) -> None:
        """Work out again the measures of facts that read a fact, or another such measure."""
        subject, name = named
        for reader, about in self._made_of(name, subject):
            if isinstance(reader, CompiledMeasure) and _measure(self.state, reader, about):
                self._changed(reader.measure.id, about)
                self._changed_given((about, reader.measure.id))

    def _measure_and_choose(self, number: int, level: CompiledLevel) -> None:
        for measure in level.measures if number else ():
            for subject in self.state.all(measure.slot):
                if (measure, subject) in self.measures[number] and _measure(self.state, measure, subject):
                    self._changed(measure.measure.id, subject)
        for selection in level.selections:
            if selection.id in self.selections[number]:
                for name in _select(self.state, selection):
                    self._changed(name, THE_PERSON)
                for name in selection.gives:  # a sum may read it for the one episode it stands for
                    self._changed(name, THE_PERSON)

    def _ask_rules(self, number: int) -> set[tuple[str, Subject]]:
        """Ask the rules of a level that must be asked again; says of which scopes and subjects any were."""
        state, asked = self.state, set()
        for (rule, subject), again in self.rules[number].items():
            moved = False
            if again:
                asked.add((rule.rule.about, subject))
                verdicts = state.applies[subject]
                verdict = state.asked(rule.verdict, subject)
                moved = verdict != verdicts[rule.place]
                verdicts[rule.place] = verdict
            if rule.gives is not None:
                self.findings[rule.gives.level].add((rule.gives, subject))
            for yielding in rule.yielding:
                for about in self._subjects_of(yielding.rule.about, rule.rule.about, subject):
                    if not self._looked_at(yielding.rule.id, about):
                        continue
                    due = self.rules[yielding.level]
                    due[yielding, about] = due.get((yielding, about), False) or moved
        return asked

    def _changed(self, name: str, subject: Subject) -> None:
        """Note everything that reads a name of a subject, to be looked at again."""
        for reader, about in self._readers(name, subject):
            if isinstance(reader, CompiledRule):
                self.rules[reader.level][reader, about] = True
            elif isinstance(reader, CompiledMeasure):
                self.measures[reader.level].add((reader, about))
            elif isinstance(reader, CompiledFinding):
                self.findings[reader.level].add((reader, about))
            elif isinstance(reader, Selection):
                self.selections[self.state.program.selection_levels[reader.id]].add(reader.id)

    def _readers(self, name: str, subject: Subject) -> Iterable[tuple[object, Subject]]:
        within = self.within
        for called, about, reader in self.state.program.readers.get(name, ()):
            if within and called not in within.cone.own:
                continue
            for one in self._subjects_of(about, subject.scope, subject):
                if self._looked_at(called, one):
                    yield reader, one

    def _made_of(self, name: str, subject: Subject) -> Iterable[tuple[object, Subject]]:
        for _, about, reader in self.state.program.made_of.get(name, ()):
            for one in self._subjects_of(about, subject.scope, subject):
                yield reader, one

    def _looked_at(self, name: str, about: Subject) -> bool:
        """Does it matter of somebody?"""
        within = self.within
        if within is None or within.needs is None or about.scope != NEED or about in within.needs:
            return True
        return name in within.cone.everybody

    def _subjects_of(self, reading: str, read: str, subject: Subject) -> list[Subject]:
        """Who of a scope reads a name of a subject: itself, the person, or, of a name of the person, everybody."""
        if reading == PERSON:
            return [THE_PERSON]
        return [subject] if reading == read else self.state.by_scope.get(reading, [])
