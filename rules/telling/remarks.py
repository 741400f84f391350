"""What fired rules add to a decision: next steps, warnings, interim arrangements, what must not be concluded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rules.book_loading.records import Remark, Rule, WorkedOut
from rules.decision import Meanwhile, Remarked, Step
from rules.language.domains import Spans, shown
from rules.reference.applying import in_force
from rules.reference.conclusions import RECORDED
from rules.reference.knowledge import THE_PERSON, Subject
from rules.reference.workings import worked_out
from rules.telling.basis import Basis
from rules.telling.words import overtaken_says, value_says


def added(kind: str, basis: Basis) -> tuple[Remark, ...]:
    """The remarks of a kind that fired rules add, in legal order, each once."""
    found: dict[str, Remark] = {}
    for rule in _fired(basis):
        for name in rule.adds.get(kind, ()):
            edition = _in_force(basis.book.remarks[name], basis)
            if edition:
                found.setdefault(name, edition)
    return tuple(found.values())


def _in_force(remark: Remark, basis: Basis) -> Remark | None:
    """What a text says on the day of the decision, if it says anything then."""
    return next(
        (edition for edition in remark.editions if in_force(edition.in_force, THE_PERSON, basis.ordinary.knowledge)),
        None,
    )


def _fired(basis: Basis) -> Iterator[Rule]:
    """The rules that apply; outside the scope of the book only those of the regime that says so."""
    regimes = {rule.regime for rule in basis.given.conclusions.giving.get(basis.contract.scope, ())}
    for rule in basis.book.rules.values():
        if rule.id in basis.applying and (basis.in_scope or rule.regime in regimes):
            yield rule


def steps(basis: Basis) -> tuple[Step, ...]:
    """Who should do what next, those with a date first."""
    found = [_step(remark, basis) for remark in added("next_steps", basis)]
    return tuple(sorted(found, key=lambda step: (step.by_when is None, str(step.by_when or ""))))


def _step(remark: Remark, basis: Basis) -> Step:
    due = _due(remark.by_when, basis)
    overdue = due is not None and str(due) < str(shown(basis.given.knowledge.case.as_at, "date"))
    return Step(remark.id, remark.who or "", remark.says, due, remark.by_when_says, overdue, remark.cites)


def _due(made: WorkedOut | None, basis: Basis) -> object:
    if made is None:
        return None

    def lookup(name: str) -> Spans:
        values = basis.ordinary.knowledge.possible(name, THE_PERSON)
        assert isinstance(values, Spans)
        return values

    return shown(worked_out(made, lookup).single(), "date")


def meanwhile(basis: Basis) -> Meanwhile:
    """Who keeps the care going: what fired rules say, or else the book's default."""
    found = added("interim", basis) or (basis.book.remarks[basis.contract.default_interim],)
    shown_all = [Meanwhile(remark.id, remark.who or "", remark.says, remark.cites) for remark in found]
    first = shown_all[0]
    return Meanwhile(first.id, first.who, first.what, first.cites, tuple(shown_all[1:]))


def not_concluded(basis: Basis) -> tuple[Remarked, ...]:
    """What must not be concluded from this decision."""
    return _remarked(added("not_concluded", basis))


def warnings(basis: Basis) -> tuple[Remarked, ...]:
    """What to be careful about: what rules add, and what follows from records, suppositions and disputed facts."""
    return (*_remarked(added("warnings", basis)), *_supposed(basis), *_of_records(basis))


def _remarked(remarks: Iterable[Remark]) -> tuple[Remarked, ...]:
    return tuple(Remarked(remark.id, remark.says, remark.cites) for remark in remarks)


def _supposed(basis: Basis) -> Iterator[Remarked]:
    for name, day in basis.given.knowledge.case.suppose.items():
        commencement = basis.book.commencements[name]
        says = f"Hypothetical: this answer supposes that from {shown(day, 'date')} {commencement.says}"
        yield Remarked(f"supposed.{name}", says, commencement.cites)


def _of_records(basis: Basis) -> Iterator[Remarked]:
    for subject, name in basis.given.state.put_on_record:
        closed = basis.given_closed(name, subject)
        record, derived = closed.record, closed.derived
        if record and record.appealed:
            yield Remarked(f"appealed.{name}", f"An appeal is pending against a record: {_title(name, basis)}.", ())
        if closed.overtaken:
            event = closed.events[0]
            yield Remarked(f"overtaken_record.{name}", overtaken_says(basis.book.findings[name], closed), event.cites)
        if closed.state != RECORDED or derived is None or not derived.because:
            continue
        if derived.settled and derived.possible != closed.possible:
            yield Remarked(f"record_differs.{name}", _differs(name, subject, basis), ())
    for record in basis.given.knowledge.case.recorded:
        if record.on > basis.given.knowledge.case.as_at:
            says = f"A record is dated {shown(record.on, 'date')}, after the day of this decision, and is not used"
            yield Remarked(f"later_record.{record.finding}", f"{says}: {_title(record.finding, basis)}.", ())
        elif record.until is not None and record.until < basis.given.knowledge.case.as_at:
            says = f"A record held until {shown(record.until, 'date')} only, and is not used"
            yield Remarked(f"lapsed_record.{record.finding}", f"{says}: {_title(record.finding, basis)}.", ())


def _title(name: str, basis: Basis) -> str:
    return basis.book.findings[name].title


def _differs(name: str, subject: Subject, basis: Basis) -> str:
    finding, closed = basis.book.findings[name], basis.given_closed(name, subject)
    assert closed.derived
    type_ = finding.domain.type
    on_record = value_says(finding, shown(closed.possible.single(), type_))
    led_to = value_says(finding, shown(closed.derived.possible.single(), type_))
    return f"{finding.title}: on record it is {on_record}, but the facts given lead to {led_to}. The record is used."
