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
from rules.telling.decided import Decided
from rules.telling.reasons import overtaken_says, value_says


def added(kind: str, decided: Decided) -> tuple[Remark, ...]:
    """The remarks of a kind that fired rules add, in legal order, each once."""
    found: dict[str, Remark] = {}
    for rule in _fired(decided):
        for name in rule.adds.get(kind, ()):
            edition = _in_force(decided.book.remarks[name], decided)
            if edition:
                found.setdefault(name, edition)
    return tuple(found.values())


def _in_force(remark: Remark, decided: Decided) -> Remark | None:
    """What a text says on the day of the decision, if it says anything then."""
    return next(
        (edition for edition in remark.editions if in_force(edition.in_force, THE_PERSON, decided.knowledge)), None
    )


def _fired(decided: Decided) -> Iterator[Rule]:
    """The rules that apply; outside the scope of the book only those of the regime that says so."""
    fired = {name for (name, _), applies in decided.conclusions.applies.items() if applies}
    regimes = {rule.regime for rule in decided.conclusions.giving.get(decided.contract.scope, ())}
    for rule in decided.book.rules.values():
        if rule.id in fired and (decided.in_scope or rule.regime in regimes):
            yield rule


def steps(decided: Decided) -> tuple[Step, ...]:
    """Who should do what next, those with a date first."""
    found = [
        Step(each.id, each.who or "", each.says, _due(each.by_when, decided), each.by_when_says, each.cites)
        for each in added("next_steps", decided)
    ]
    return tuple(sorted(found, key=lambda each: (each.by_when is None, str(each.by_when or ""))))


def _due(made: WorkedOut | None, decided: Decided) -> object:
    if made is None:
        return None

    def lookup(name: str) -> Spans:
        values = decided.knowledge.possible(name, THE_PERSON)
        assert isinstance(values, Spans)
        return values

    return shown(worked_out(made, lookup).single(), "date")


def meanwhile(decided: Decided) -> Meanwhile:
    """Who keeps the care going: what fired rules say, or else the book's default."""
    found = added("interim", decided) or (decided.book.remarks[decided.contract.default_interim],)
    shown_all = [Meanwhile(each.id, each.who or "", each.says, each.cites) for each in found]
    first = shown_all[0]
    return Meanwhile(first.id, first.who, first.what, first.cites, tuple(shown_all[1:]))


def not_concluded(decided: Decided) -> tuple[Remarked, ...]:
    """What must not be concluded from this decision."""
    return _remarked(added("not_concluded", decided))


def warnings(decided: Decided) -> tuple[Remarked, ...]:
    """What to be careful about: what rules add, and what follows from records, suppositions and disputed facts."""
    return (*_remarked(added("warnings", decided)), *_supposed(decided), *_of_records(decided))


def _remarked(remarks: Iterable[Remark]) -> tuple[Remarked, ...]:
    return tuple(Remarked(each.id, each.says, each.cites) for each in remarks)


def _supposed(decided: Decided) -> Iterator[Remarked]:
    for name, day in decided.knowledge.case.suppose.items():
        commencement = decided.book.commencements[name]
        says = f"Hypothetical: this answer supposes that from {shown(day, 'date')} {commencement.says}"
        yield Remarked(f"supposed.{name}", says, commencement.cites)


def _of_records(decided: Decided) -> Iterator[Remarked]:
    for (name, subject), closed in decided.conclusions.closed.items():
        record, derived = closed.record, closed.derived
        if record and record.appealed:
            yield Remarked(f"appealed.{name}", f"An appeal is pending against a record: {_title(name, decided)}.", ())
        if closed.overtaken:
            event = closed.events[0]
            yield Remarked(f"overtaken_record.{name}", overtaken_says(decided.book.findings[name], closed), event.cites)
        if closed.state != RECORDED or derived is None or not derived.because:
            continue
        if derived.settled and derived.possible != closed.possible:
            yield Remarked(f"record_differs.{name}", _differs(name, subject, decided), ())
    for record in decided.knowledge.case.recorded:
        if record.on > decided.knowledge.case.as_at:
            says = f"A record is dated {shown(record.on, 'date')}, after the day of this decision, and is not used"
            yield Remarked(f"later_record.{record.finding}", f"{says}: {_title(record.finding, decided)}.", ())
        elif record.until is not None and record.until < decided.knowledge.case.as_at:
            says = f"A record held until {shown(record.until, 'date')} only, and is not used"
            yield Remarked(f"lapsed_record.{record.finding}", f"{says}: {_title(record.finding, decided)}.", ())


def _title(name: str, decided: Decided) -> str:
    return decided.book.findings[name].title


def _differs(name: str, subject: Subject, decided: Decided) -> str:
    finding, closed = decided.book.findings[name], decided.closed(name, subject)
    assert closed.derived
    type_ = finding.domain.type
    on_record = value_says(finding, shown(closed.possible.single(), type_))
    led_to = value_says(finding, shown(closed.derived.possible.single(), type_))
    return f"{finding.title}: on record it is {on_record}, but the facts given lead to {led_to}. The record is used."
