"""Why a finding is what it is, as a tree of rules and facts, and why a rule does not apply.

Only what decides is told: every part of an "and" that holds, one branch of an "or"; of what fails, the first part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from rules.book_loading.graph import names_worked_with
from rules.book_loading.records import Book, Counted, Finding, Rule, Selection, ValueOf, WorkedOut
from rules.case import Recorded
from rules.decision import Citation, Clash, Reason
from rules.language.domains import ValueSet, only, shown
from rules.language.expression import All, Condition, Count, Exists, Measure, Name, Sum, Test, names_in
from rules.language.vocabulary import PERSON
from rules.reference.applying import exception_applies, in_force
from rules.reference.conclusions import BY_DEFAULT, RECORDED, Closed, Conclusions
from rules.reference.contradictions import Contradiction
from rules.reference.episodes import Chosen
from rules.reference.knowledge import THE_PERSON, Knowledge, Subject

Named = tuple[str, Subject]


@dataclass(slots=True)
class _Grounds:
    """What something rests on: facts by name, trees of the findings behind it, whether any of it is disputed."""

    facts: dict[str, object] = field(default_factory=dict)
    because: list[Reason] = field(default_factory=list)
    disputed: bool = False


class Explanation:
    """Explains one decided case. Within one explanation a finding is told whole once, and then only named."""

    def __init__(self, knowledge: Knowledge, conclusions: Conclusions, chosen: Mapping[str, Chosen]) -> None:
        self.knowledge, self.conclusions, self.chosen = knowledge, conclusions, chosen
        self.book: Book = knowledge.book
        self.told: set[Named] = set()
        self._disputed: dict[Named, bool] = {}  # whether each finding told rests on anything disputed

    def of_finding(self, name: str, subject: Subject) -> list[Reason]:
        """The trees behind a settled finding; none while it is open."""
        closed = self.conclusions.closed[name, subject]
        if not closed.settled and not closed.because:
            return []
        key = (name, subject)
        first_time = key not in self.told
        self.told.add(key)
        found = self._of_finding(name, subject, first_time)
        if first_time:
            self._disputed[key] = any(each.rests_on_disputed for each in found)
        return [replace(each, rests_on_disputed=True) for each in found] if self._disputed.get(key) else found

    def _of_finding(self, name: str, subject: Subject, first_time: bool) -> list[Reason]:
        finding, closed = self.book.findings[name], self.conclusions.closed[name, subject]
        if closed.state == RECORDED and closed.record:
            says = recorded_says(finding, closed.record)
            return [self._node(name, subject, None, says, finding.cites, _Grounds())]
        if closed.because:
            found = [self.of_rule(self.book.rules[each], subject, first_time) for each in closed.because]
            return [*found, self._of_overtaken(finding, closed, subject)] if closed.overtaken else found
        if closed.state == BY_DEFAULT:
            grounds = self._grounds_for_default(finding, subject) if first_time else _Grounds()
            return [self._node(name, subject, None, finding.otherwise_says, finding.cites, grounds)]
        return []

    def _of_overtaken(self, finding: Finding, closed: Closed, subject: Subject) -> Reason:
        event = closed.events[0]
        grounds = self._grounds([(event.since, subject)])
        return self._node(finding.id, subject, None, overtaken_says(finding, closed), event.cites, grounds)

    def of_rule(self, rule: Rule, subject: Subject, whole: bool = True) -> Reason:
        """Why a rule applies."""
        names: list[Named] = []
        if whole:
            names = list(self._decisive(rule.when, subject, True))
            if rule.in_force.on != "as_at" and not rule.in_force.always:
                names.append((rule.in_force.on, subject))
            if isinstance(rule.value, ValueOf):
                names.append((rule.value.name, subject))
            if isinstance(rule.value, WorkedOut):
                names += [(each, subject) for each in sorted(names_worked_with(rule.value))]
        certain = self.conclusions.applies[rule.id, subject]
        says = rule.says if certain else f"Whichever way it falls: {rule.says}"
        return self._node(rule.gives or "", subject, rule, says, rule.cites, self._grounds(names))

    def of_every_rule(self) -> tuple[Reason, ...]:
        """Every national rule that applies, in the book's order, each with its own facts only."""
        found = []
        for rule in (each for each in self.book.rules.values() if not self.book.is_local_rule(each)):
            for subject in self.knowledge.subjects(rule.about):
                if self.conclusions.applies[rule.id, subject]:
                    found.append(replace(self.of_rule(rule, subject), because=()))
        return tuple(found)

    def why_not(self, rule: Rule, subject: Subject) -> Reason:
        """Why a rule does not apply, though it could have."""
        return self._node(rule.gives or "", subject, rule, rule.says, rule.cites, self._against(rule, subject))

    def _against(self, rule: Rule, subject: Subject) -> _Grounds:
        for life in (rule.in_force, rule.understood):
            if in_force(life, subject, self.knowledge) is False:
                return self._grounds([(life.on, subject)] if life.on in self.book.vocabulary.words else [])
        if self.knowledge.holds(rule.when, subject) is False:
            grounds = self._grounds(self._decisive(rule.when, subject, False))
            grounds.because += self._against_open(rule.when, subject)
            return grounds
        grounds = _Grounds()
        for name in rule.unless:
            if exception_applies(name, subject, self.conclusions):
                exception = self.book.rules[name]
                grounds.because.append(self.of_rule(exception, self._at(exception.about, subject)))
        return grounds

    def _grounds_for_default(self, finding: Finding, subject: Subject) -> _Grounds:
        whole = _Grounds()
        for rule in self.conclusions.giving.get(finding.id, ()):
            if self.conclusions.applies[rule.id, subject] is False:
                part = self._against(rule, subject)
                whole.facts |= part.facts
                whole.because += [each for each in part.because if each not in whole.because]
                whole.disputed |= part.disputed
        return whole

    def _node(
        self, finding: str, subject: Subject, rule: Rule | None, says: str, cites: Iterable[str], grounds: _Grounds
    ) -> Reason:
        return Reason(
            finding=finding,
            about=self.label(subject),
            rule=rule.id if rule else None,
            says=says,
            cites=tuple(citation(self.book, each) for each in cites),
            facts=dict(sorted(grounds.facts.items())),
            rests_on_disputed=grounds.disputed or any(each.rests_on_disputed for each in grounds.because),
            because=tuple(grounds.because),
        )

    def label(self, subject: Subject) -> str:
        """What a case calls a subject: `person`, or the id of the need or episode."""
        return PERSON if subject == THE_PERSON else self.knowledge.parts[subject].id

    def _at(self, about: str, subject: Subject) -> Subject:
        return subject if about == subject.scope else THE_PERSON

    def _against_open(self, condition: Condition, subject: Subject) -> list[Reason]:
        """Why open findings that a false condition tests cannot have the values it asks for."""
        found: list[Reason] = []
        for test in self._failing(condition, subject):
            name = test.of.id if isinstance(test.of, Name) else ""
            holder = self.knowledge.holder(name, subject) if name in self.book.findings else subject
            closed = self.conclusions.closed.get((name, holder))
            if closed is not None and not closed.settled and (name, holder) not in self.told:
                self.told.add((name, holder))
                for rule in self.conclusions.giving.get(name, ()):
                    if self._gives_one_of(rule, test) and self.conclusions.applies[rule.id, holder] is False:
                        found.append(self.why_not(rule, holder))
        return found

    def _gives_one_of(self, rule: Rule, test: Test) -> bool:
        return isinstance(rule.value, bool | str | int) and test.allowed.contains_all(only(rule.value))

    def _failing(self, condition: Condition, subject: Subject) -> Iterator[Test]:
        if isinstance(condition, Test):
            yield condition
            return
        failing = [part for part in condition.parts if self.knowledge.holds(part, subject) is False]
        for part in failing[:1] if isinstance(condition, All) else failing:
            yield from self._failing(part, subject)

    def _grounds(self, names: Iterable[Named]) -> _Grounds:
        grounds = _Grounds()
        for name, subject in dict.fromkeys(names):
            self._add(grounds, name, subject)
        return grounds

    def _add(self, grounds: _Grounds, name: str, subject: Subject) -> None:
        word = self.book.vocabulary.words[name]
        holder = self.knowledge.holder(name, subject)
        if word.kind == "finding":
            grounds.because += self.of_finding(name, holder)
            return
        if word.kind == "selected":
            selection = next(each for each in self.book.selections.values() if name in each.gives)
            grounds.because.append(self._of_selection(selection, name))
            return
        values = self.knowledge.possible(name, subject)
        key = name if holder.scope != "episode" else f"{self.label(holder)}.{name}"
        grounds.facts[key] = displayed(values, word.domain.type)
        if word.kind == "fact":
            given = self.knowledge.parts[holder].facts.get(name)
            grounds.disputed |= bool(given and given.disputed)
        if word.kind == "measure":
            for each in self._behind(name, subject):
                self._add(grounds, each, subject)
            grounds.disputed |= self._counts_disputed(name, subject)

    def _counts_disputed(self, measure: str, subject: Subject) -> bool:
        """Is anything disputed among what is counted, which is not told one by one?"""
        edition = self.knowledge.edition_in_force(self.book.measures[measure], subject)
        made = edition.made if edition else None
        if not isinstance(made, Counted) or not self.knowledge.anything_disputed:
            return False
        names = {name for condition in made.conditions for name in names_in(condition)}
        counted = Explanation(self.knowledge, self.conclusions, self.chosen)._grounds(
            (each, subject) for each in sorted(names)
        )
        return counted.disputed or any(each.rests_on_disputed for each in counted.because)

    def _behind(self, measure: str, subject: Subject) -> list[str]:
        declared = self.knowledge.edition_in_force(self.book.measures[measure], subject)
        if declared is None or isinstance(declared.made, Counted):
            return []
        names = sorted(names_worked_with(declared.made))
        return [each for each in (*names, declared.or_given or "") if each and self._given(each)]

    def _given(self, name: str) -> bool:
        return self.book.vocabulary.words[name].kind != "fact" or any(
            name in part.facts and part.facts[name].value is not None for part in self.knowledge.parts.values()
        )

    def _of_selection(self, selection: Selection, name: str) -> Reason:
        grounds = _Grounds()
        for candidate in self.chosen[selection.id].candidates:
            for each in (selection.gives[name], selection.by, selection.where):
                self._add(grounds, each, candidate)
        return self._node(selection.id, THE_PERSON, None, selection.says, selection.cites, grounds)

    # What decides a condition.

    def _decisive(self, condition: Condition, subject: Subject, wanted: bool) -> Iterator[Named]:
        """The names that make a condition true, or false."""
        if isinstance(condition, Test):
            yield from self._decisive_names(condition.of, subject)
            return
        every = isinstance(condition, All) is wanted
        parts = [part for part in condition.parts if self.knowledge.holds(part, subject) is wanted]
        for part in parts if every else parts[:1]:
            yield from self._decisive(part, subject, wanted)

    def _decisive_names(self, measure: Measure, subject: Subject) -> Iterator[Named]:
        match measure:
            case Name(id=name):
                yield name, subject
            case Sum(terms=terms):
                yield from ((name, subject) for _, name in terms)
            case Count(conditions=conditions):
                for each in conditions:
                    held = self.knowledge.holds(each, subject)
                    if held is not None:
                        yield from self._decisive(each, subject, held)
            case Exists(scope=scope, condition=condition):
                subjects = self.knowledge.subjects(scope)
                witness = next((one for one in subjects if self.knowledge.holds(condition, one)), None)
                if witness:
                    yield from self._decisive(condition, witness, True)
                else:
                    for one in subjects:
                        yield from self._decisive(condition, one, False)


def citation(book: Book, name: str) -> Citation:
    """A source as a reader needs it."""
    source = book.sources[name]
    return Citation(source.id, source.instrument, source.at, source.address, source.status)


def displayed(values: ValueSet, type_: str) -> object:
    """A settled value as the contract writes it; None where it is open."""
    return shown(values.single(), type_)


def value_says(finding: Finding, value: object) -> str:
    """A value of a finding in plain words."""
    if isinstance(value, bool):
        return finding.labels.get("true" if value else "false", "yes" if value else "no")
    return finding.labels.get(str(value), str(value).replace("_", " "))


def recorded_says(finding: Finding, record: Recorded) -> str:
    """In words, that a body has put a finding on record."""
    bodies = " and ".join(each.replace("_", " ") for each in record.by)
    value = value_says(finding, shown(record.value, finding.domain.type))
    says = f"On record: {finding.title}: {value}, found by {bodies} on {shown(record.on, 'date')}"
    return f"{says}; an appeal is pending." if record.appealed else f"{says}."


def overtaken_says(finding: Finding, closed: Closed) -> str:
    """In words, that a later event stands above a record."""
    assert closed.record
    return f"{recorded_says(finding, closed.record)} {closed.events[0].says}"


def shown_clash(clash: Contradiction, knowledge: Knowledge) -> Clash:
    """A contradiction as shown: names of episodes and needs with their ids."""
    names = [
        name if subject == THE_PERSON else f"{knowledge.parts[subject].id}.{name}" for subject, name in clash.names
    ]
    return Clash(clash.says, tuple(names), clash.cites)
