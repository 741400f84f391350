"""A whole book written out: where each value stands, a function a rule, and what reads what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from rules.book_loading.graph import Arrangement, Level
from rules.book_loading.names_read import names_behind, names_measured, names_read, names_selected_by
from rules.book_loading.records import Book, Counted, DeclaredMeasure, Fact, Finding, InForce, Rule, Selection, ValueOf
from rules.language.domains import Members
from rules.language.expression import All, Condition, Exists, inner_conditions, names_in, tests_of
from rules.language.vocabulary import EPISODE, PERSON, SCOPES, record_date_of
from rules.reference.compiled.cone import Cone, cone_of, joined
from rules.reference.compiled.encoding import Coding, Encoded, translation
from rules.reference.compiled.reads import Reads, reads_of
from rules.reference.compiled.writing import Slot, Writer, functions
from rules.reference.knowledge import EPISODES

Verdict = Callable[..., int]
ALWAYS_ON = ("as_at", "as_understood_on")  # dates of the case itself: what lives by them is the same for every subject


@dataclass(slots=True, eq=False, repr=False)  # they hold one another
class CompiledRule:
    """A rule with its verdict as a function. `chain`: by each name it tests, what to look at again, itself last."""

    rule: Rule
    place: int
    level: int
    verdict: Verdict
    gives: CompiledFinding | None = None
    value: Encoded | None = None
    taken: Slot | None = None  # of a rule that gives the value of another name
    table: dict[Encoded, Encoded] | None = None
    yielding: list[CompiledRule] = field(default_factory=list)
    chain: dict[str, tuple[CompiledRule, ...]] = field(default_factory=dict)


@dataclass(slots=True, eq=False, repr=False)  # they hold one another
class CompiledFinding:
    """A finding with its rules, and the value that holds where none applies (None: it does not arise).

    `reads`: what its closing reads, if that is of one subject and the person alone.
    """

    finding: Finding
    slot: Slot
    level: int
    otherwise: Encoded | None
    rules: tuple[CompiledRule, ...] = ()
    reads: Reads | None = None


@dataclass(slots=True, eq=False, repr=False)  # they hold one another
class CompiledMeasure:
    """A number worked out: by a function that counts, or (`count` None) by a working or as is done at the time.

    `made_from`: what a working reads, if it is the same at all times.
    """

    measure: DeclaredMeasure
    slot: Slot
    level: int  # with whose rules it is ready; 0 where it is made of facts only
    count: Verdict | None
    made_from: tuple[Slot, ...] | None
    known: dict[tuple[Encoded, ...], Encoded] = field(default_factory=dict)


@dataclass(slots=True, eq=False, repr=False)  # they hold one another
class CompiledFact:
    """A fact that may follow from others: the verdict of each condition, with what the fact then is."""

    fact: Fact
    slot: Slot
    follows: tuple[tuple[Verdict, Encoded], ...]


@dataclass(slots=True, repr=False)
class CompiledLevel:
    """One level: what is worked out, chosen, fired and closed together."""

    level: Level
    measures: tuple[CompiledMeasure, ...]
    selections: tuple[Selection, ...]
    rules: dict[str, tuple[CompiledRule, ...]]
    findings: tuple[CompiledFinding, ...]


Reader = CompiledRule | CompiledMeasure | CompiledFact | CompiledFinding | Selection


class Reading(NamedTuple):
    """Something that must be looked at again when what it reads changes: its name, whom it is about, and itself."""

    name: str
    about: str
    reader: Reader


@dataclass(slots=True, repr=False)
class Program:
    """Everything prepared of one book."""

    book: Book
    slots: dict[str, Slot]
    blank: dict[str, list[Encoded]]  # by scope, the values of somebody of whom nothing is known
    counts: dict[str, int]  # by scope, how many rules there are
    rules: dict[str, CompiledRule]
    findings: dict[str, CompiledFinding]
    facts: tuple[CompiledFact, ...]
    levels: tuple[CompiledLevel, ...]
    lives: tuple[InForce, ...]
    exists: tuple[tuple[str, Verdict], ...]
    breaches: tuple[tuple[str, Verdict], ...]
    existing: Mapping[Exists, tuple[int, str]]
    tested: Mapping[str, Mapping[str, int]]
    readers: dict[str, tuple[Reading, ...]]  # what is looked at level by level
    made_of: dict[str, tuple[Reading, ...]]  # what is known before: facts that follow, and measures of facts
    given_measures: tuple[CompiledMeasure, ...]
    dated_findings: tuple[str, ...]  # whose day of record can be read
    selection_levels: dict[str, int]
    cones: dict[frozenset[str], Cone] = field(default_factory=dict)
    cones_of_rules: dict[str, Cone] = field(default_factory=dict)
    beside: dict[str, frozenset[str]] = field(default_factory=dict)
    figures_read: dict[str, frozenset[str]] = field(default_factory=dict)
    mattering: dict[str, str | None] = field(default_factory=dict)
    bearing: dict[str, frozenset[str]] = field(default_factory=dict)

    def matters_for(self, fact: str) -> str | None:
        """The first finding, in the order of the book, that rules conclude from a fact, or from what it bears on."""
        if fact not in self.mattering:
            read = {fact, *self.bears_on(fact)}
            self.mattering[fact] = next(
                (
                    rule.gives
                    for rule in self.book.rules.values()
                    if rule.gives and read & names_behind(self.book, names_read(rule))
                ),
                None,
            )
        return self.mattering[fact]

    def bears_on(self, fact: str) -> frozenset[str]:
        """The facts that follow from a fact, or are usual by it, through others too."""
        if not self.bearing:
            read = {each.id: _read_of_itself(each, self.book) for each in self.book.facts.values()}
            for name in self.book.facts:
                found, waiting = set[str](), {name}
                while waiting:
                    waiting = {each for each, names in read.items() if names & waiting} - found
                    found |= waiting
                self.bearing[name] = frozenset(found)
        return self.bearing[fact]

    def figures_of(self, rule: str) -> frozenset[str]:
        """The figures that a rule reads, through measures too."""
        if rule not in self.figures_read:
            names = names_behind(self.book, names_read(self.book.rules[rule]))
            self.figures_read[rule] = names & frozenset(self.book.figures)
        return self.figures_read[rule]

    def cone(self, findings: frozenset[str]) -> Cone:
        """What some findings can turn on; walked once."""
        if findings not in self.cones:
            one_by_one = (self.cone(frozenset({name})) for name in sorted(findings))
            self.cones[findings] = cone_of(self.book, findings) if len(findings) < 2 else joined(one_by_one)
        return self.cones[findings]

    def read_beside(self, rule: str) -> frozenset[str]:
        """The names that a rule reads beside its condition."""
        if rule not in self.beside:
            self.beside[rule] = names_read(self.book.rules[rule]) - names_in(self.book.rules[rule].when)
        return self.beside[rule]

    def cone_of_rule(self, rule: str) -> Cone:
        """What a rule can turn on."""
        if rule not in self.cones_of_rules:
            self.cones_of_rules[rule] = cone_of(self.book, names_read(self.book.rules[rule]))
        return self.cones_of_rules[rule]


def _read_of_itself(fact: Fact, book: Book) -> frozenset[str]:
    """The names from which a fact follows, or by which it is usual."""
    conditions = [follows.when for follows in fact.follows]
    for usual in (fact.usual, *fact.otherwise_usual):
        if usual is not None:
            conditions += [usual.when, *([usual.unless] if usual.unless else ())]
    return frozenset(names_behind(book, {name for condition in conditions for name in names_in(condition)}))


def compiled(book: Book, arrangement: Arrangement, tested: Mapping[str, Mapping[str, int]]) -> Program:
    """Write a book out. `tested`: for each rule the names it tests, exceptions included, and in how many conditions."""
    return _Compiler(book, arrangement, tested).program()


class _Compiler:
    def __init__(self, book: Book, arrangement: Arrangement, tested: Mapping[str, Mapping[str, int]]) -> None:
        self.book, self.arrangement, self.tested = book, arrangement, tested
        self.slots = _slots(book)
        self.writer = Writer(self.slots)
        self.lives: dict[InForce, int] = {}
        self.bodies: dict[str, str] = {}
        self.places: dict[str, int] = {}

    def program(self) -> Program:
        for scope_rules in (level.rules for level in self.arrangement.levels):
            for rule in scope_rules:
                self.places[rule.id] = sum(1 for placed in self.places if self.book.rules[placed].about == rule.about)
        for rule in self.book.rules.values():
            self.bodies[f"rule_{rule.about}_{self.places[rule.id]}"] = self._rule_body(rule)
        for measure in self.book.measures.values():
            if isinstance(measure.made, Counted) and measure.in_force.always:
                parts = ", ".join(self.writer.condition(part) for part in measure.made.conditions)
                self.bodies[f"measure_{measure.id}"] = f"    return counted(({parts},))\n"
        for fact in self.book.facts.values():
            for number, follows in enumerate(fact.follows):
                self.bodies[f"follows_{fact.id}_{number}"] = f"    return {self.writer.condition(follows.when)}\n"
        for number, breach in enumerate(self.book.breaches.values()):
            self.bodies[f"never_{number}"] = f"    return {self.writer.condition(breach.never)}\n"
        for place, written in self.writer.existing.values():
            self.bodies[f"exists_{place}"] = f"    return {written}\n"
        self.made = functions(self.bodies, self.writer.constants)
        return self._assembled()

    def _rule_body(self, rule: Rule) -> str:
        parts = rule.when.parts if isinstance(rule.when, All) else (rule.when,)
        lines = [self.writer.condition(part) for part in parts]
        for life in (rule.in_force, rule.understood):
            if not life.always:
                number = self.lives.setdefault(life, len(self.lives))
                lines.append(f"c.lives[{number}]" if life.on in ALWAYS_ON else f"c.life({number}, n)")
        for name in rule.unless:
            where = "P" if self.book.rules[name].about == PERSON else "S"
            lines.append(f"NOT[{where}[{self.places[name]}]]")
        if not lines:
            return "    return 3\n"
        first, *others = lines
        return (
            f"    v = {first}\n"
            + "".join(f"    if not v: return 0\n    v &= {line}\n" for line in others)
            + "    return v\n"
        )

    def _assembled(self) -> Program:
        levels = {name: level.number for level in self.arrangement.levels for name in level.findings}
        findings = {
            name: CompiledFinding(finding, self.slots[name], levels[name], self._otherwise(finding))
            for name, finding in self.book.findings.items()
        }
        rules = {rule.id: self._rule(rule, findings) for rule in self.book.rules.values()}
        for rule in rules.values():
            rule.chain = {name: tuple(_chain(rule, name, rules, self.tested)) for name in self.tested[rule.rule.id]}
            for exception in rule.rule.unless:
                rules[exception].yielding.append(rule)
        for name, finding in findings.items():
            finding.rules = tuple(rule for rule in rules.values() if rule.rule.gives == name)
            finding.reads = self._reads(finding)
        ready = {name: level.number for level in self.arrangement.levels for name in level.measures}
        measures = {
            name: CompiledMeasure(
                measure,
                self.slots[name],
                ready.get(name, 0),
                self.made.get(f"measure_{name}"),
                self._made_from(measure) if measure.in_force.always else None,
            )
            for name, measure in self.book.measures.items()
        }
        facts = tuple(self._fact(fact) for fact in self.book.facts.values() if fact.follows)
        readers = _readers(self.book, rules, measures, facts, findings)
        return Program(
            book=self.book,
            slots=self.slots,
            blank=_blank(self.slots),
            counts={scope: sum(rule.about == scope for rule in self.book.rules.values()) for scope in SCOPES},
            rules=rules,
            findings=findings,
            facts=facts,
            levels=tuple(self._level(level, rules, findings, measures) for level in self.arrangement.levels),
            lives=tuple(self.lives),
            exists=tuple((of.scope, self.made[f"exists_{place}"]) for of, (place, _) in self.writer.existing.items()),
            breaches=tuple(
                (breach.about, self.made[f"never_{number}"])
                for number, breach in enumerate(self.book.breaches.values())
            ),
            existing=self.writer.existing,
            tested=self.tested,
            readers={name: tuple(one for one in found if not _is_early(one)) for name, found in readers.items()},
            made_of={name: tuple(one for one in found if _is_early(one)) for name, found in readers.items()},
            given_measures=tuple(measures[name] for level in self.arrangement.levels[:1] for name in level.measures),
            dated_findings=tuple(name for name in self.book.findings if record_date_of(name) in self.slots),
            selection_levels={name: level.number for level in self.arrangement.levels for name in level.selections},
        )

    def _rule(self, rule: Rule, findings: Mapping[str, CompiledFinding]) -> CompiledRule:
        level = self.arrangement.level_of_rule[rule.id]
        made = self.made[f"rule_{rule.about}_{self.places[rule.id]}"]
        found = CompiledRule(rule, self.places[rule.id], level, made)
        if rule.gives is None:
            return found
        found.gives = findings[rule.gives]
        if isinstance(rule.value, ValueOf):
            found.taken = self.slots[rule.value.name]
            found.table = translation(found.taken.coding, found.gives.slot.coding)
        elif isinstance(rule.value, bool | str | int):
            found.value = found.gives.slot.coding.one(rule.value)
        return found

    def _made_from(self, measure: DeclaredMeasure) -> tuple[Slot, ...]:
        return tuple(self.slots[name] for name in sorted(names_measured(measure)))

    def _reads(self, finding: CompiledFinding) -> Reads | None:
        if finding.finding.domain.numeric:
            return None
        links = {link for rule in finding.rules for chain in rule.chain.values() for link in chain} | {*finding.rules}
        bodies = [self.bodies[f"rule_{link.rule.about}_{link.place}"] for link in links]
        more = [("P" if link.rule.about == PERSON else "S", link.place) for link in links]
        slots = [rule.taken for rule in finding.rules if rule.taken]
        return reads_of(bodies, [*more, *(("p" if slot.about == PERSON else "s", slot.place) for slot in slots)])

    def _otherwise(self, finding: Finding) -> Encoded | None:
        coding = self.slots[finding.id].coding
        if finding.awaits_record:
            assert finding.recordable
            values = finding.recordable.values
            return coding.encode(Members(frozenset(values))) if values else coding.everything
        return None if finding.otherwise is None else coding.one(finding.otherwise)

    def _fact(self, fact: Fact) -> CompiledFact:
        slot = self.slots[fact.id]
        follows = tuple(
            (self.made[f"follows_{fact.id}_{number}"], slot.coding.one(follows.value))
            for number, follows in enumerate(fact.follows)
        )
        return CompiledFact(fact, slot, follows)

    def _level(
        self,
        level: Level,
        rules: Mapping[str, CompiledRule],
        findings: Mapping[str, CompiledFinding],
        measures: Mapping[str, CompiledMeasure],
    ) -> CompiledLevel:
        by_scope: dict[str, list[CompiledRule]] = {}
        for rule in level.rules:
            by_scope.setdefault(rule.about, []).append(rules[rule.id])
        return CompiledLevel(
            level,
            tuple(measures[name] for name in level.measures),
            tuple(self.book.selections[name] for name in level.selections),
            {scope: tuple(found) for scope, found in by_scope.items()},
            tuple(findings[name] for name in level.findings),
        )


def _blank(slots: Mapping[str, Slot]) -> dict[str, list[Encoded]]:
    found: dict[str, list[Encoded]] = {scope: [] for scope in SCOPES}
    for slot in slots.values():
        found[slot.about].append(slot.coding.everything)
    return found


def _slots(book: Book) -> dict[str, Slot]:
    slots: dict[str, Slot] = {}
    sizes: dict[str, int] = {}
    codings: dict[Any, Coding] = {}
    for name, word in book.vocabulary.words.items():
        coding = codings.setdefault(word.domain, Coding(word.domain))
        place = sizes.get(word.about, 0)
        slots[name] = Slot(word.about, place, coding)
        sizes[word.about] = place + 1
    return slots


def _chain(
    rule: CompiledRule, name: str, rules: Mapping[str, CompiledRule], tested: Mapping[str, Mapping[str, int]]
) -> list[CompiledRule]:
    """The exceptions of a rule, however indirect, that test a name, and then the rule: each after what it yields to."""
    found: list[CompiledRule] = []
    for exception in rule.rule.unless:
        if name in tested[exception]:
            found += [other for other in _chain(rules[exception], name, rules, tested) if other not in found]
    return [*found, rule]


def _readers(
    book: Book,
    rules: Mapping[str, CompiledRule],
    measures: Mapping[str, CompiledMeasure],
    facts: Iterable[CompiledFact],
    findings: Mapping[str, CompiledFinding],
) -> dict[str, tuple[Reading, ...]]:
    """What must be looked at again when the value of a name changes."""
    found: dict[str, list[Reader]] = {}

    def reads(reader: Reader, names: Iterable[str]) -> None:
        for name in names:
            found.setdefault(name, []).append(reader)

    for rule in rules.values():
        reads(rule, names_read(rule.rule))
        if _asks_of_every_episode([rule.rule.when]):
            reads(rule, [EPISODES])
    for measure in measures.values():
        reads(measure, names_measured(measure.measure))
        made = measure.measure.made
        if isinstance(made, Counted) and _asks_of_every_episode(made.conditions):
            reads(measure, [EPISODES])
    for selection in book.selections.values():
        reads(selection, [*names_selected_by(selection), EPISODES])
    for closing in findings.values():
        recordable = closing.finding.recordable
        reads(closing, {event.since for event in recordable.overtaken_by} if recordable else ())
    for fact in facts:
        conditions = [follows.when for follows in fact.fact.follows]
        reads(fact, {name for condition in conditions for name in names_in(condition)})
        if _asks_of_every_episode(conditions):
            reads(fact, [EPISODES])
    return {name: tuple(map(_reading, readers)) for name, readers in found.items()}


def _is_early(reading: Reading) -> bool:
    reader = reading.reader
    return isinstance(reader, CompiledFact) or (isinstance(reader, CompiledMeasure) and reader.level == 0)


def _reading(reader: Reader) -> Reading:
    match reader:
        case CompiledRule():
            return Reading(reader.rule.id, reader.rule.about, reader)
        case CompiledMeasure():
            return Reading(reader.measure.id, reader.slot.about, reader)
        case CompiledFact():
            return Reading(reader.fact.id, reader.slot.about, reader)
        case CompiledFinding():
            return Reading(reader.finding.id, reader.slot.about, reader)
    return Reading(reader.id, PERSON, reader)


def _asks_of_every_episode(conditions: Iterable[Condition]) -> bool:
    for condition in conditions:
        for test in tests_of(condition):
            if isinstance(test.of, Exists) and test.of.scope == EPISODE:
                return True
            if _asks_of_every_episode(inner_conditions(test.of)):
                return True
    return False
