"""On which facts a conclusion stands: all that is given or presumed of a case, and would have to be known again.

Deciding again on these facts alone concludes the same. What is open stands on everything that its rules read, since
any of it may keep a value out.
"""

from __future__ import annotations

from collections.abc import Iterable

from rules.book_loading.records import Finding, Rule
from rules.concluding.levels import Concluded
from rules.language.expression import Condition, Count, Exists, direct_names, tests_of
from rules.language.vocabulary import EPISODE, PERSON
from rules.reference.applying import exception_applies, in_force
from rules.reference.conclusions import BY_DEFAULT, ESTABLISHED, NOT_ARISING, RECORDED
from rules.reference.knowledge import EPISODES, THE_PERSON, Subject
from rules.telling.deciding import Named, decisive

NOTHING: frozenset[Named] = frozenset()


class StandingOn:
    """The facts under the conclusions of one footing; each conclusion is looked at once.

    `given`: the same on what is given, of the ordinary footing. What is settled on it needs no presumption.
    """

    def __init__(self, concluded: Concluded, given: StandingOn | None = None) -> None:
        self.given = given
        self.knowledge, self.conclusions = concluded.knowledge, concluded.conclusions
        self.book, self.program = concluded.knowledge.book, concluded.state.program
        self._known = {subject: set(part.facts) for subject, part in self.knowledge.parts.items()}
        for subject, name in (*self.knowledge.presumed, *self.knowledge.followed):
            self._known[subject].add(name)
        self._selected = {name: selection for selection in self.book.selections.values() for name in selection.gives}
        self._whole: dict[Named, frozenset[Named]] = {}
        self._findings: dict[Named, frozenset[Named]] = {}
        self._rules: dict[tuple[str, Subject, bool], frozenset[Named]] = {}

    def finding(self, name: str, subject: Subject) -> frozenset[Named]:
        """The facts that a finding stands on."""
        key = (subject, name)
        if self.given is not None and self.given.conclusions.closed[name, subject].settled:
            return self.given.finding(name, subject)
        if key not in self._findings:
            self._findings[key] = frozenset(self._of_finding(self.book.findings[name], subject))
        return self._findings[key]

    def _of_finding(self, finding: Finding, subject: Subject) -> frozenset[Named]:
        closed = self.conclusions.closed[finding.id, subject]
        rules = self.conclusions.giving.get(finding.id, ())
        if closed.state == RECORDED:
            return self._of_record(finding, subject)
        if closed.record is None and closed.state == ESTABLISHED:
            applying = [self.book.rules[rule] for rule in closed.because]
            if all(self.conclusions.applies[rule.id, subject] for rule in applying):
                return _joined(self.rule(rule, subject, True) for rule in applying)
        undecided = any(self.conclusions.applies[rule.id, subject] is None for rule in rules)
        if closed.state in (BY_DEFAULT, NOT_ARISING) and not undecided:
            return _joined(self.rule(rule, subject, False) for rule in rules)
        return self.everything(finding.id, subject)

    def _of_record(self, finding: Finding, subject: Subject) -> frozenset[Named]:
        """A record stands by itself, unless something later could stand above it."""
        if finding.recordable is None or not finding.recordable.overtaken_by:
            return NOTHING
        return self.everything(finding.id, subject)

    def rule(self, rule: Rule, subject: Subject, applies: bool) -> frozenset[Named]:
        """The facts by which a rule applies, or does not."""
        key = (rule.id, subject, applies)
        if key not in self._rules:
            found = self._applying(rule, subject) if applies else self._not_applying(rule, subject)
            self._rules[key] = found
        return self._rules[key]

    def _applying(self, rule: Rule, subject: Subject) -> frozenset[Named]:
        names = list(decisive(rule.when, subject, True, self.knowledge))
        lives = [life.on for life in (rule.in_force, rule.understood) if not life.always]
        names += [(subject, name) for name in (*lives, *sorted(self.program.read_beside(rule.id)))]
        exceptions = (
            self.rule(self.book.rules[name], self._at(self.book.rules[name].about, subject), False)
            for name in rule.unless
        )
        return self._names(names) | _joined(exceptions)

    def _not_applying(self, rule: Rule, subject: Subject) -> frozenset[Named]:
        for life in (rule.in_force, rule.understood):
            if in_force(life, subject, self.knowledge) is False:
                return self._names([(subject, life.on)])
        if self.knowledge.holds(rule.when, subject) is False:
            return self._names(decisive(rule.when, subject, False, self.knowledge))
        for name in rule.unless:
            if exception_applies(name, subject, self.conclusions):
                exception = self.book.rules[name]
                return self.rule(exception, self._at(exception.about, subject), True)
        return self._everything_of(rule, subject)

    def _names(self, names: Iterable[Named]) -> frozenset[Named]:
        return _joined(self.name(name, subject) for subject, name in dict.fromkeys(names))

    def name(self, name: str, subject: Subject) -> frozenset[Named]:
        """The facts that a name stands on, as it is now known."""
        if name in self.book.findings:
            return self.finding(name, self.knowledge.holder(name, subject))
        return self.everything(name, subject)

    def everything(self, name: str, subject: Subject) -> frozenset[Named]:
        """Every given or presumed fact that a name is made of or could be concluded from."""
        if name == EPISODES:
            return frozenset({(THE_PERSON, EPISODES)})
        word = self.book.vocabulary.find(name)
        if word is None:
            return NOTHING
        holder = self.knowledge.holder(name, subject)
        key = (holder if name in self.book.facts else subject, name)
        if key not in self._whole:
            self._whole[key] = NOTHING  # what follows from itself stands on nothing more
            self._whole[key] = self._everything(name, holder)
        return self._whole[key]

    def _everything(self, name: str, holder: Subject) -> frozenset[Named]:
        if name in self.book.facts:
            return self._of_fact(name, holder)
        if name in self._selected:
            return self._of_selection(name)
        cone = self.program.cone(frozenset({name}))
        return _joined(self.everything(fact, one) for one, fact in cone.among(self._known, holder))

    def _everything_of(self, rule: Rule, subject: Subject) -> frozenset[Named]:
        found = self._read_in(rule, subject)
        for name in rule.unless:
            exception = self.book.rules[name]
            found |= self._everything_of(exception, self._at(exception.about, subject))
        return found

    def _read_in(self, rule: Rule, subject: Subject) -> frozenset[Named]:
        beside = self.program.read_beside(rule.id)
        lives = {life.on for life in (rule.in_force, rule.understood) if not life.always}
        return self._read_by(rule.when, subject) | _joined(self.everything(name, subject) for name in beside | lives)

    def _read_by(self, condition: Condition, subject: Subject) -> frozenset[Named]:
        """Everything that a condition reads, of episodes or needs as well."""
        found = NOTHING
        for test in tests_of(condition):
            if isinstance(test.of, Exists):
                for one in self.knowledge.subjects(test.of.scope):
                    found |= self._read_by(test.of.condition, one)
                found |= {(THE_PERSON, EPISODES)} if test.of.scope == EPISODE else NOTHING
            for inner in test.of.conditions if isinstance(test.of, Count) else ():
                found |= self._read_by(inner, subject)
            found |= _joined(self.everything(name, subject) for name in direct_names(test.of))
        return found

    def _of_fact(self, name: str, holder: Subject) -> frozenset[Named]:
        if name not in self._known[holder]:
            return NOTHING
        found = frozenset({(holder, name)})
        follows = self.knowledge.followed.get((holder, name))
        if follows is not None:
            return found | self._names(decisive(follows.when, holder, True, self.knowledge))
        fact = self.book.facts[name]
        if (holder, name) in self.knowledge.presumed:
            read = NOTHING
            for usual in (fact.usual, *fact.otherwise_usual):
                read |= self._read_by(usual.when, holder) if usual else NOTHING
                read |= self._read_by(usual.unless, holder) if usual and usual.unless else NOTHING
            # Whether something may be presumed is seen from what is given alone.
            found |= {(one, fact) for one, fact in read if (one, fact) not in self.knowledge.presumed}
        return found

    def _of_selection(self, name: str) -> frozenset[Named]:
        selection = self._selected[name]
        read = {selection.by, selection.where, selection.after or "", *selection.gives.values()}
        subjects = self.knowledge.subjects(EPISODE)
        found = _joined(self.name(part, one) for part in sorted(read) if part for one in subjects)
        return found | {(THE_PERSON, EPISODES)}

    def _at(self, about: str, subject: Subject) -> Subject:
        return THE_PERSON if about == PERSON else subject


def _joined(parts: Iterable[frozenset[Named]]) -> frozenset[Named]:
    found: set[Named] = set()
    for part in parts:
        found |= part
    return frozenset(found)
