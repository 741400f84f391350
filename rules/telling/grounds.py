"""Why each conclusion is what it is: one graph, in which every ground stands once.

Only what decides is told: every part of an "and" that holds, one branch of an "or"; of what fails, the first part.
What is settled is told from what is given; what is only ordinary, from the ordinary footing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from rules.book_loading.names_read import names_worked_with
from rules.book_loading.records import Counted, Finding, Rule, Selection, ValueOf, WorkedOut
from rules.decision import Ground, RestsOn
from rules.language.domains import only
from rules.language.expression import Condition, Name, Test, names_in
from rules.language.vocabulary import EPISODE
from rules.reference.applying import exception_applies, in_force
from rules.reference.conclusions import BY_DEFAULT, RECORDED
from rules.reference.knowledge import EPISODES, THE_PERSON, Knowledge, Subject
from rules.telling.basis import Basis
from rules.telling.deciding import Named, decisive, failing
from rules.telling.words import displayed, overtaken_says, recorded_says

Key = tuple[str, str, Subject]  # a kind of ground, what it is of, and whom it is about


@dataclass(slots=True)
class _Read:
    """What one ground reads: facts by name, the grounds of findings, what is disputed or presumed."""

    facts: dict[str, object] = field(default_factory=dict)
    because: list[str] = field(default_factory=list)
    disputed: set[str] = field(default_factory=set)
    presumed: set[str] = field(default_factory=set)

    def also(self, grounds: Iterable[str]) -> None:
        self.because += [ground for ground in grounds if ground not in self.because]


class Grounds:
    """The grounds of one decided case, made as they are asked for, each under a key of its own."""

    def __init__(self, basis: Basis) -> None:
        self.basis, self.book = basis, basis.book
        self.nodes: dict[str, Ground] = {}
        self._keys: dict[Key, str] = {}
        self._selections = {name: picked for picked in self.book.selections.values() for name in picked.gives}
        self._explained: set[tuple[str, Subject]] = set()

    def of_finding(self, name: str, subject: Subject) -> tuple[str, ...]:
        """The grounds of a finding that is settled or ordinary; none while it is open."""
        basis, finding = self.basis, self.book.findings[name]
        closed = basis.closed(name, subject)
        if closed.state == RECORDED and closed.record:
            says = recorded_says(finding, closed.record)
            return (self._made(("record", name, subject), finding, None, says, finding.cites),)
        if closed.because:
            found = [self.of_rule(self.book.rules[rule], subject) for rule in closed.because]
            if closed.overtaken:
                event = closed.events[0]
                says = overtaken_says(finding, closed)
                key = ("overtaken", name, subject)
                names = [(subject, event.since)]
                found.append(self._made(key, finding, None, says, event.cites, lambda read: self._add(read, names)))
            return tuple(found)
        if closed.state == BY_DEFAULT:
            key = ("default", name, subject)

            def against(read: _Read) -> None:
                self._against_default(finding, subject, read)

            return (self._made(key, finding, None, finding.otherwise_says, finding.cites, against),)
        return ()

    def of_rule(self, rule: Rule, subject: Subject) -> str:
        """Why a rule applies."""
        certain = self.basis.applies(rule.id, subject)
        says = rule.says if certain else f"Whichever way it falls: {rule.says}"

        def reads(read: _Read) -> None:
            footing = self.basis.footing_of_rule(rule.id, subject)
            names = list(decisive(rule.when, subject, True, footing.knowledge))
            if rule.in_force.on != "as_at" and not rule.in_force.always:
                names.append((subject, rule.in_force.on))
            if isinstance(rule.value, ValueOf):
                names.append((subject, rule.value.name))
            if isinstance(rule.value, WorkedOut):
                names += [(subject, name) for name in sorted(names_worked_with(rule.value))]
            self._add(read, names)

        return self._made(("rule", rule.id, subject), None, rule, says, rule.cites, reads)

    def why_not(self, rule: Rule, subject: Subject) -> str:
        """Why a rule does not apply, though it could have."""
        return self._made(
            ("not", rule.id, subject),
            None,
            rule,
            rule.says,
            rule.cites,
            lambda read: self._against(rule, subject, read),
        )

    def beneath(self, keys: Iterable[str]) -> list[str]:
        """Some grounds and all beneath them, those nearest first."""
        found = dict.fromkeys(keys)
        waiting = list(found)
        while waiting:
            for below in self.nodes[waiting.pop(0)].because:
                if below not in found:
                    found[below] = None
                    waiting.append(below)
        return list(found)

    def disputed(self, keys: Iterable[str]) -> bool:
        """Does anything disputed lie beneath some grounds?"""
        return any(self.nodes[key].rests_on.disputed for key in self.beneath(keys))

    def _made(
        self,
        key: Key,
        finding: Finding | None,
        rule: Rule | None,
        says: str,
        cites: tuple[str, ...],
        reads: Callable[[_Read], None] | None = None,
    ) -> str:
        if key in self._keys:
            return self._keys[key]
        name = self._keys[key] = f"g{len(self._keys) + 1}"
        read = _Read()
        if reads is not None:
            reads(read)
        of = finding.id if finding else (rule.gives or "") if rule else key[1]
        self.nodes[name] = Ground(
            rule=rule.id if rule else None,
            finding=of,
            about=self.basis.label(key[2]),
            applies=key[0] != "not",
            issue=of in self.book.findings and self.book.findings[of].issue,
            says=says,
            cites=cites,
            facts=dict(sorted(read.facts.items())),
            because=tuple(read.because),
            rests_on=RestsOn(tuple(sorted(read.disputed)), tuple(sorted(read.presumed))),
        )
        return name

    # Why something does not apply.

    def _against(self, rule: Rule, subject: Subject, read: _Read) -> None:
        footing = self.basis.footing_of_rule(rule.id, subject)
        for life in (rule.in_force, rule.understood):
            if in_force(life, subject, footing.knowledge) is False:
                self._add(read, [(subject, life.on)] if life.on in self.book.vocabulary.words else [])
                return
        if footing.knowledge.holds(rule.when, subject) is False:
            self._add(read, decisive(rule.when, subject, False, footing.knowledge))
            self._against_open(rule.when, subject, footing.knowledge, read)
            return
        for name in rule.unless:
            if exception_applies(name, subject, footing.conclusions):
                exception = self.book.rules[name]
                read.also([self.of_rule(exception, subject if exception.about == subject.scope else THE_PERSON)])

    def _against_default(self, finding: Finding, subject: Subject, read: _Read) -> None:
        for rule in self.basis.given.conclusions.giving.get(finding.id, ()):
            if self.basis.applies(rule.id, subject) is False:
                self._against(rule, subject, read)

    def _against_open(self, condition: Condition, subject: Subject, knowledge: Knowledge, read: _Read) -> None:
        """Why open findings that a false condition tests cannot have the values it asks for."""
        for test in failing(condition, subject, knowledge):
            name = test.of.id if isinstance(test.of, Name) else ""
            if name not in self.book.findings:
                continue
            holder = knowledge.holder(name, subject)
            if self.basis.closed(name, holder).settled or (name, holder) in self._explained:
                continue
            self._explained.add((name, holder))
            for rule in self.basis.given.conclusions.giving.get(name, ()):
                if _gives_one_of(rule, test) and self.basis.applies(rule.id, holder) is False:
                    read.also([self.why_not(rule, holder)])

    # What a ground reads.

    def _add(self, read: _Read, names: Iterable[Named]) -> None:
        for subject, name in dict.fromkeys(names):
            if name == EPISODES:
                self._add_list(read)
            else:
                self._add_name(read, name, subject)

    def _add_list(self, read: _Read) -> None:
        if key := self.basis.presumption_key(THE_PERSON, EPISODES):
            read.presumed.add(key)

    def _add_name(self, read: _Read, name: str, subject: Subject) -> None:
        word = self.book.vocabulary.words[name]
        holder = self.basis.given.knowledge.holder(name, subject)
        if word.kind == "finding":
            read.also(self.of_finding(name, holder))
        elif word.kind == "selected":
            read.also([self._of_selection(self._selections[name], name)])
        else:
            self._add_value(read, name, subject, holder)

    def _add_value(self, read: _Read, name: str, subject: Subject, holder: Subject) -> None:
        word = self.book.vocabulary.words[name]
        values = self.basis.possible(name, subject)
        shown_as = name if holder.scope != EPISODE else f"{self.basis.label(holder)}.{name}"
        read.facts[shown_as] = displayed(values, word.domain.type)
        if word.kind == "fact":
            given = self.basis.given.knowledge.parts[holder].facts.get(name)
            if given and given.disputed:
                read.disputed.add(shown_as)
            if key := self.basis.presumption_key(holder, name):
                read.presumed.add(key)
        if word.kind == "measure":
            self._add_measured(read, name, subject)

    def _add_measured(self, read: _Read, measure: str, subject: Subject) -> None:
        """What a measure is worked out from, where given; of what is counted, only what is disputed."""
        declared = self.basis.ordinary.knowledge.edition_in_force(self.book.measures[measure], subject)
        if declared is None:
            return
        if isinstance(declared.made, Counted):
            counted = _Read()
            names = sorted({name for condition in declared.made.conditions for name in names_in(condition)})
            facts = [name for name in names if name in self.book.facts]
            self._add(counted, [(subject, name) for name in facts])
            read.disputed |= counted.disputed
            read.presumed |= counted.presumed
            return
        names = [*sorted(names_worked_with(declared.made)), declared.or_given or ""]
        self._add(read, [(subject, name) for name in names if name and self._is_given(name)])

    def _is_given(self, name: str) -> bool:
        return self.book.vocabulary.words[name].kind != "fact" or any(
            name in part.facts and part.facts[name].value is not None
            for part in self.basis.given.knowledge.parts.values()
        )

    def _of_selection(self, selection: Selection, name: str) -> str:
        def reads(read: _Read) -> None:
            for candidate in self.basis.ordinary.chosen[selection.id].candidates:
                names = (selection.gives[name], selection.by, selection.where)
                self._add(read, [(candidate, part) for part in names])

        key = ("selection", f"{selection.id}.{name}", THE_PERSON)
        return self._made(key, None, None, selection.says, selection.cites, reads)


def _gives_one_of(rule: Rule, test: Test) -> bool:
    return isinstance(rule.value, bool | str | int) and test.allowed.contains_all(only(rule.value))
