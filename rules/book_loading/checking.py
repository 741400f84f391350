"""Does a book hold together? Every citation, name, value and pair of rules, and what a finding may not be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from rules.book_loading.exclusivity import visibly_exclusive
from rules.book_loading.records import (
    Book,
    Finding,
    InForce,
    Place,
    Rule,
    Selection,
    ValueOf,
    WorkedOut,
)
from rules.language.domains import NUMERIC_TYPES, Constant, Domain
from rules.language.expression import Exists, inner_conditions, names_in, tests_of
from rules.language.source_text import Fault
from rules.language.vocabulary import EPISODE, NEED, PERSON, Word, nearest, readable_from

NOT_KNOWN_YET = frozenset(
    ["incomplete", "undetermined", "insufficient_information", "none_yet", "not_yet_known", "not_known", "not_known_yet", "unknown", "open", "undecided"]
)
OPERANDS = {"whole_years_between": 2, "per_part_of": 3, "days_after": 2, "months_after": 2, "years_after": 2}
ADDED_KINDS = ("next_steps", "warnings", "interim", "not_concluded")


def check_book(book: Book, lost_names: frozenset[str]) -> Iterator[Fault]:
    """Every fault that only shows when the parts of a book are held against each other."""
    yield from _citations(book)
    yield from _findings(book)
    for rule in book.rules.values():
        yield from _conclusion(book, rule, lost_names)
        yield from _references(book, rule, lost_names)
    for selection in book.selections.values():
        yield from _selection(book, selection, lost_names)
    for measure in book.measures.values():
        if isinstance(measure.made, WorkedOut):
            yield from _working(
                book, measure.made, measure.about, f'measure "{measure.id}"', measure.place, lost_names
            )
        if measure.or_given and measure.or_given not in book.facts:
            yield _fault(
                measure.place, f'measure "{measure.id}" takes "{measure.or_given}", which is not a fact'
            )
    for remark in book.remarks.values():
        if remark.by_when:
            yield from _working(book, remark.by_when, PERSON, f'"{remark.id}"', remark.place, lost_names)
    yield from _collisions(book)
    yield from _contract(book)


def _fault(place: Place, message: str) -> Fault:
    return Fault(place.file, place.line, message)


def _citations(book: Book) -> Iterator[Fault]:
    cited: list[tuple[Place, str, Iterable[str]]] = []
    for kind, records in (
        ("fact", book.facts), ("finding", book.findings), ("rule", book.rules), ("selection", book.selections),
        ("impossible case", book.breaches), ("text", book.remarks), ("commencement", book.commencements),
    ):  # fmt: skip
        cited.extend((each.place, f'{kind} "{each.id}"', each.cites) for each in records.values())  # type: ignore[attr-defined]
    for figure in book.figures.values():
        cited.extend((figure.place, f'figure "{figure.id}"', [value.source]) for value in figure.values)
    for place, what, names in cited:
        for name in names:
            if name not in book.sources:
                yield _fault(
                    place,
                    f'{what} cites "{name}", which is not in the table of sources{nearest(name, book.sources)}',
                )
    for body in book.bodies.values():
        for code in body.successors:
            if code not in book.bodies:
                yield _fault(
                    body.place,
                    f'body "{body.code}" has the successor "{code}", which is not in the table of bodies',
                )


def _findings(book: Book) -> Iterator[Fault]:
    for finding in book.findings.values():
        for value in finding.domain.values:
            if value in NOT_KNOWN_YET:
                yield _fault(
                    finding.place,
                    f'finding "{finding.id}" has the value "{value}": that an answer is not known yet is shown by the '
                    "finding being open, never by a value",
                )
        for value in finding.labels:
            if value not in (finding.domain.values or ("true", "false")):
                yield _fault(
                    finding.place,
                    f'finding "{finding.id}" has a label for "{value}", which is not one of its values',
                )


def _conclusion(book: Book, rule: Rule, lost: frozenset[str]) -> Iterator[Fault]:
    if rule.gives is None:
        return
    finding = book.findings.get(rule.gives)
    if finding is None:
        if rule.gives not in lost:
            yield _fault(
                rule.place,
                f'rule "{rule.id}" gives "{rule.gives}", which is not a finding{nearest(rule.gives, book.findings)}',
            )
        return
    if finding.about != rule.about:
        yield _fault(
            rule.place,
            f'rule "{rule.id}" is about one {rule.about}, but finding "{finding.id}" is about the {finding.about}',
        )
    if isinstance(rule.value, ValueOf):
        yield from _taken_value(book, rule, finding, rule.value.name, lost)
    elif isinstance(rule.value, WorkedOut):
        if finding.domain.type not in NUMERIC_TYPES:
            yield _fault(
                rule.place,
                f'rule "{rule.id}" works out "{finding.id}", which is not a number, an amount or a date',
            )
        yield from _working(book, rule.value, rule.about, f'rule "{rule.id}"', rule.place, lost)
    elif not _fits(rule.value, finding.domain):
        known = ", ".join(finding.domain.values) or {"bool": "true, false"}.get(
            finding.domain.type, finding.domain.type
        )
        yield _fault(
            rule.place, f'rule "{rule.id}" gives "{finding.id}" the value "{rule.value}"; it has: {known}'
        )


def _fits(value: Constant | None, domain: Domain) -> bool:
    if domain.type == "bool":
        return isinstance(value, bool)
    if domain.type == "integer":
        return type(value) is int
    return value in domain.values


def _taken_value(
    book: Book, rule: Rule, finding: Finding, name: str, lost: frozenset[str]
) -> Iterator[Fault]:
    word = book.vocabulary.find(name)
    if word is None:
        if name not in lost:
            yield _fault(
                rule.place,
                f'rule "{rule.id}" takes the value of "{name}", which is not in this book{book.vocabulary.nearest(name)}',
            )
        return
    if not readable_from(rule.about, word):
        yield _fault(
            rule.place, f'rule "{rule.id}" takes the value of "{name}", which is about one {word.about}'
        )
    same = word.domain.type == finding.domain.type and set(word.domain.values) <= set(finding.domain.values)
    if not same:
        yield _fault(
            rule.place,
            f'rule "{rule.id}" gives "{finding.id}" the value of "{name}", which may have values "{finding.id}" has not',
        )


def _references(book: Book, rule: Rule, lost: frozenset[str]) -> Iterator[Fault]:
    for kind, names in rule.adds.items():
        for name in names:
            remark = book.remarks.get(name)
            if remark is None or remark.kind != kind:
                known = [each.id for each in book.remarks.values() if each.kind == kind]
                yield _fault(
                    rule.place,
                    f'rule "{rule.id}" adds "{name}", which is not among the {kind.replace("_", " ")}{nearest(name, known)}',
                )
    for name in rule.unless:
        if name not in book.rules and name not in lost:
            yield _fault(
                rule.place,
                f'rule "{rule.id}" yields to "{name}", which is not a rule{nearest(name, book.rules)}',
            )
        elif name in book.rules and book.rules[name].about not in (rule.about, PERSON):
            yield _fault(
                rule.place,
                f'rule "{rule.id}" yields to "{name}", which is about one {book.rules[name].about}',
            )
    yield from _life(book, rule, rule.in_force)
    gives_process = rule.gives is None or (rule.gives in book.findings and book.findings[rule.gives].process)
    read = set(names_in(rule.when)) | ({rule.value.name} if isinstance(rule.value, ValueOf) else set())
    for name in sorted(read):
        finding = book.findings.get(name)
        if finding and finding.process and not gives_process:
            yield _fault(
                rule.place,
                f'rule "{rule.id}" reads "{name}", which tracks a process: no rule about eligibility, payer or charge may',
            )
        if finding and finding.may_not_arise:
            yield _fault(
                rule.place,
                f'rule "{rule.id}" reads "{name}", which may not arise at all: it can only be shown',
            )
    for test in (each for condition in [rule.when] for each in tests_of(condition)):
        if isinstance(test.of, Exists) and test.of.scope == NEED:
            for inner in inner_conditions(test.of):
                if not any(
                    book.vocabulary.words[name].about == NEED
                    for name in names_in(inner)
                    if name in book.vocabulary.words
                ):
                    yield _fault(rule.place, f'rule "{rule.id}": "{test.text}" says nothing about a need')


def _life(book: Book, rule: Rule, life: InForce) -> Iterator[Fault]:
    word = book.vocabulary.find(life.on)
    if word is None or word.domain.type != "date" or not readable_from(rule.about, word):
        yield _fault(
            rule.place,
            f'rule "{rule.id}" is in force by "{life.on}", which is not a date that a rule about the {rule.about} can read',
        )
    for name in (life.start, life.before):
        if isinstance(name, str) and name not in book.commencements:
            yield _fault(
                rule.place,
                f'rule "{rule.id}" begins or ends with "{name}", which is not a commencement{nearest(name, book.commencements)}',
            )


def _working(
    book: Book, made: WorkedOut, about: str, what: str, place: Place, lost: frozenset[str]
) -> Iterator[Fault]:
    wanted = OPERANDS.get(made.operation)
    if wanted and len(made.operands) != wanted:
        yield _fault(place, f'{what}: "{made.operation}" takes {wanted} parts, not {len(made.operands)}')
    for operand in made.operands:
        if isinstance(operand, WorkedOut):
            yield from _working(book, operand, about, what, place, lost)
        elif isinstance(operand, str):
            word = book.vocabulary.find(operand)
            if word is None and operand not in lost:
                yield _fault(
                    place,
                    f'{what} works with "{operand}", which is not in this book{book.vocabulary.nearest(operand)}',
                )
            elif word and (not word.domain.numeric or not readable_from(about, word)):
                yield _fault(
                    place, f'{what} works with "{operand}", which is not a number, amount or date it can read'
                )
            elif word and word.kind == "finding" and book.findings[operand].may_not_arise:
                yield _fault(
                    place, f'{what} works with "{operand}", which may not arise at all: it can only be shown'
                )


def _selection(book: Book, selection: Selection, lost: frozenset[str]) -> Iterator[Fault]:
    def wrong(name: str | None, type_: str | None) -> bool:
        word: Word | None = book.vocabulary.find(name) if name else None
        return (
            name is not None
            and name not in lost
            and (word is None or word.about != EPISODE or (type_ is not None and word.domain.type != type_))
        )

    wanted = ((selection.by, "date"), (selection.after, "date"), (selection.where, "bool"))
    for name, type_ in (*wanted, *((each, None) for each in selection.gives.values())):
        if wrong(name, type_):
            kind = {
                "date": "a date of an episode",
                "bool": "a yes-or-no about an episode",
                None: "about an episode",
            }[type_]
            yield _fault(selection.place, f'selection "{selection.id}" uses "{name}", which is not {kind}')


def _collisions(book: Book) -> Iterator[Fault]:
    for finding in book.findings.values():
        for one, other in combinations(book.rules_giving(finding.id), 2):
            joined = one.id in other.unless or other.id in one.unless
            if one.value != other.value and not joined and not visibly_exclusive(one, other):
                yield _fault(
                    other.place,
                    f'rules "{one.id}" and "{other.id}" can both apply and give "{finding.id}" different values: make their '
                    'conditions exclude each other on a shared name, or let one yield to the other with "unless"',
                )


def _contract(book: Book) -> Iterator[Fault]:
    contract = book.contract
    if contract is None:
        return
    place = Place("decision.yaml", 1)
    wanted = [(contract.scope, PERSON, "bool")]
    wanted += [
        (contract.route, NEED, "enum"),
        (contract.charge, NEED, "enum"),
        (contract.duty_or_power, NEED, "enum"),
    ]
    wanted += [(each.role, NEED, "enum") for each in contract.payers]
    for code in [each.code for each in contract.payers if each.code]:
        of_the_person = code in book.findings and book.findings[code].about == PERSON
        wanted.append((code, PERSON if of_the_person else NEED, "code"))
    wanted += [(contract.weekly, NEED, "money")] if contract.weekly else []
    for name, about, type_ in wanted:
        finding = book.findings.get(name)
        if finding is None or finding.about != about or finding.domain.type != type_:
            yield _fault(
                place, f'the contract names "{name}", which is not a finding about a {about} of type {type_}'
            )
    for name in contract.interim:
        if name not in book.findings:
            yield _fault(place, f'the contract names "{name}", which is not a finding')
    route = book.findings.get(contract.route)
    for value in contract.principal_routes:
        if route and value not in route.domain.values:
            yield _fault(
                place, f'the contract names the principal route "{value}", which "{contract.route}" has not'
            )
    if contract.default_interim not in book.remarks:
        yield _fault(place, f'the contract names "{contract.default_interim}", which is not a text')
