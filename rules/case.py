"""The only place where a value is checked: a raw case becomes a checked one, or every fault of it at once.

API, pages and command all pass the same raw case here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rules.book_loading.records import Book, Fact, Finding
from rules.identifiers import looks_like
from rules.language.domains import Constant, Domain, day, shown
from rules.language.vocabulary import EPISODE, NEED, PERSON, nearest

MOST_NEEDS, MOST_EPISODES, MOST_RECORDS = 50, 50, 200
LONGEST_TEXT = 2000
NEED_ID = re.compile(r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$")
CODES = {
    "local_authority": (
        re.compile(r"^[EWSN]\d{8}$"),
        'the nine-character ONS code of an authority, such as "E08000015"',
    ),
    "nhs_body": (re.compile(r"^[A-Z0-9]{3,5}$"), 'the ODS code of an NHS body, such as "QYG"'),
}
MONEY = re.compile(r"^\d{1,9}(\.\d{2})?$")
WHOLE_PACKAGE = "whole_package"
CASE_KEYS = (
    "as_at", "as_understood_on", "suppose", "locality", "reference", "facts", "detention_episodes",
    "detention_episodes_complete", "needs", "recorded_findings",
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class CaseFault:
    """One thing wrong with a case: a JSON pointer, a stable code, a sentence."""

    pointer: str
    code: str
    detail: str


class CaseRefused(Exception):
    """A case that cannot be read, with every fault found in it."""

    def __init__(self, faults: Iterable[CaseFault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("; ".join(f"{fault.pointer}: {fault.detail}" for fault in self.faults))


@dataclass(frozen=True, slots=True)
class Given:
    """What the case says of one fact. A value of None: asked, and the answer is not known."""

    value: Constant | None
    disputed: bool = False
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """The person, one episode or one need, with what is given of it."""

    id: str
    facts: Mapping[str, Given]
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A finding a responsible body has itself made. `about` is the place of the episode or need, 0 for the person."""

    finding: str
    value: Constant
    by: tuple[str, ...]
    on: int
    until: int | None
    appealed: bool
    about: int
    pointer: str


@dataclass(frozen=True, slots=True)
class Case:
    """All that is known of one person, checked. Days are day numbers; `episodes` None: nobody has asked yet."""

    as_at: int
    as_understood_on: int
    suppose: Mapping[str, int]
    locality: str | None
    reference: str | None
    person: Part
    episodes: tuple[Part, ...] | None
    episodes_complete: bool
    needs: tuple[Part, ...]
    recorded: tuple[Recorded, ...] = field(default=())


def check_case(raw: object, book: Book, today: int) -> Case:
    """Check a raw case. `today` is the day number used where the case gives no `as_at`.

    Raises CaseRefused with every fault at once.
    """
    return _Checker(book, today).check(raw)


class _Checker:
    def __init__(self, book: Book, today: int) -> None:
        self.book, self.today, self.faults = book, today, list[CaseFault]()

    def fault(self, pointer: str, code: str, detail: str) -> None:
        self.faults.append(CaseFault(pointer, code, detail))

    def check(self, raw: object) -> Case:
        if not isinstance(raw, dict):
            raise CaseRefused([CaseFault("", "wrong_type", "a case is a JSON object")])
        self._keys("", raw, CASE_KEYS)
        as_at = self._as_at(raw.get("as_at"))
        understood = self._date("/as_understood_on", raw.get("as_understood_on"))
        episodes = self._parts(raw, "detention_episodes", EPISODE, MOST_EPISODES)
        needs = self._parts(raw, "needs", NEED, MOST_NEEDS)
        complete = raw.get("detention_episodes_complete")
        if complete is not None and not isinstance(complete, bool):
            self.fault("/detention_episodes_complete", "wrong_type", "write true or false")
        if complete is True and raw.get("detention_episodes") is None:
            self.fault(
                "/detention_episodes_complete",
                "list_missing",
                'say which detentions: add "detention_episodes", [] for none',
            )
        if not needs:
            needs = (Part(WHOLE_PACKAGE, {}),)
        case = Case(
            as_at=as_at,
            as_understood_on=as_at if understood is None else understood,
            suppose=self._suppose(raw.get("suppose")),
            locality=self._locality(raw.get("locality")),
            reference=self._text("/reference", raw.get("reference")),
            person=Part(PERSON, self._facts("/facts", raw.get("facts"), PERSON)),
            episodes=episodes,
            episodes_complete=complete is True or episodes == (),
            needs=needs,
            recorded=self._records(raw.get("recorded_findings"), episodes or (), needs),
        )
        if self.faults:
            raise CaseRefused(self.faults)
        return case

    def _keys(self, pointer: str, raw: Mapping[str, Any], known: Iterable[str]) -> None:
        known = tuple(known)
        for key in raw:
            if key not in known:
                hint = nearest(str(key), known)
                self.fault(f"{pointer}/{_escaped(key)}", "unknown_key", f"there is no such key here{hint}")

    def _as_at(self, raw: object) -> int:
        value = self._date("/as_at", raw)
        value = self.today if value is None else value
        contract = self.book.contract
        if contract and not contract.life_start <= value <= contract.life_end:
            start, end = shown(contract.life_start, "date"), shown(contract.life_end, "date")
            self.fault(
                "/as_at",
                "outside_the_book",
                f'{shown(value, "date")} lies outside the life of "{contract.title}", which is from {start} to {end}',
            )
        return value

    def _date(self, pointer: str, raw: object) -> int | None:
        if raw is None:
            return None
        value = self._value(pointer, raw, Domain("date"))
        return value if isinstance(value, int) else None

    def _suppose(self, raw: object) -> dict[str, int]:
        supposed: dict[str, int] = {}
        for name, value in self._object("/suppose", raw).items():
            pointer = f"/suppose/{_escaped(name)}"
            if name not in self.book.commencements:
                known = nearest(str(name), self.book.commencements)
                self.fault(pointer, "unknown_key", f"only a commencement can be supposed{known}")
            elif (start := self._date(pointer, value)) is not None:
                supposed[name] = start
        return supposed

    def _locality(self, raw: object) -> str | None:
        if raw is not None:
            self.fault(
                "/locality", "unknown_locality", "this book has no local profile of that name; leave it out"
            )
        return None

    def _text(self, pointer: str, raw: object) -> str | None:
        if raw is None:
            return None
        if not isinstance(raw, str):
            self.fault(pointer, "wrong_type", "write text")
            return None
        if len(raw) > LONGEST_TEXT:
            self.fault(pointer, "too_long", f"the text has {len(raw)} characters; at most {LONGEST_TEXT}")
        if kind := looks_like(raw):
            self.fault(
                pointer, "identifier", f"this looks like {kind}; Remit needs no identifiers, so take it out"
            )
        return raw

    def _object(self, pointer: str, raw: object) -> dict[str, Any]:
        if raw is None:
            return {}
        if not isinstance(raw, dict):
            self.fault(pointer, "wrong_type", "write an object")
            return {}
        return raw

    def _list(self, pointer: str, raw: object, most: int) -> list[Any]:
        if not isinstance(raw, list):
            self.fault(pointer, "wrong_type", "write a list")
            return []
        if len(raw) > most:
            self.fault(pointer, "too_many", f"{len(raw)} entries; at most {most}")
            return []
        return raw

    def _parts(self, raw: Mapping[str, Any], key: str, scope: str, most: int) -> tuple[Part, ...] | None:
        if raw.get(key) is None:
            return None
        parts: list[Part] = []
        for index, each in enumerate(self._list(f"/{key}", raw[key], most)):
            pointer = f"/{key}/{index}"
            if not isinstance(each, dict):
                self.fault(pointer, "wrong_type", "write an object")
                continue
            self._keys(pointer, each, ("id", "description", "facts"))
            name = each.get("id", f"{scope}_{index + 1}" if scope == EPISODE else None)
            if not isinstance(name, str) or not NEED_ID.match(name):
                self.fault(
                    f"{pointer}/id",
                    "missing" if name is None else "wrong_value",
                    'give a short id, such as "n1"',
                )
                name = f"{scope}_{index + 1}"
            elif looks_like(name):
                self.fault(
                    f"{pointer}/id",
                    "identifier",
                    f"this looks like {looks_like(name)}; use a label such as n1",
                )
            if any(part.id == name for part in parts):
                self.fault(f"{pointer}/id", "repeated", "another entry has the same id")
            description = self._text(f"{pointer}/description", each.get("description"))
            parts.append(Part(name, self._facts(f"{pointer}/facts", each.get("facts"), scope), description))
        return tuple(parts)

    def _facts(self, pointer: str, raw: object, scope: str) -> dict[str, Given]:
        given: dict[str, Given] = {}
        for name, value in self._object(pointer, raw).items():
            at = f"{pointer}/{_escaped(name)}"
            fact = self.book.facts.get(name)
            if fact is None or fact.about != scope:
                self.fault(at, "unknown_fact", self._unknown_fact(str(name), fact, scope))
            elif (one := self._given(at, value, fact)) is not None:
                given[name] = one
        return dict(sorted(given.items()))

    def _unknown_fact(self, name: str, fact: Fact | None, scope: str) -> str:
        if fact:
            home = {
                PERSON: '"facts"',
                EPISODE: 'the "facts" of a detention episode',
                NEED: 'the "facts" of a need',
            }
            return f"this fact is about the {fact.about}: it belongs in {home[fact.about]}"
        for each in self.book.facts.values():
            if name in each.also_called:
                return f'this is called "{each.id}" here'
        own = [each.id for each in self.book.facts.values() if each.about == scope]
        return f"the book has no fact of this name{nearest(name, own)}"

    def _given(self, pointer: str, raw: object, fact: Fact) -> Given | None:
        if not isinstance(raw, dict):
            value = None if raw is None else self._value(pointer, raw, fact.domain)
            return Given(value)
        self._keys(pointer, raw, ("value", "source", "disputed"))
        if "value" not in raw:
            self.fault(pointer, "missing", 'write {"value": ..., "source": ..., "disputed": true}')
            return None
        disputed = raw.get("disputed", False)
        if not isinstance(disputed, bool):
            self.fault(f"{pointer}/disputed", "wrong_type", "write true or false")
        value = None if raw["value"] is None else self._value(f"{pointer}/value", raw["value"], fact.domain)
        return Given(value, disputed is True, self._text(f"{pointer}/source", raw.get("source")))

    def _value(self, pointer: str, raw: object, domain: Domain) -> Constant | None:
        try:
            return read_value(raw, domain)
        except ValueError as error:
            self.fault(pointer, "wrong_value", str(error))
            return None

    # --- recorded findings -------------------------------------------------------------------------------------

    def _records(
        self, raw: object, episodes: tuple[Part, ...], needs: tuple[Part, ...]
    ) -> tuple[Recorded, ...]:
        records = []
        for index, each in enumerate(
            [] if raw is None else self._list("/recorded_findings", raw, MOST_RECORDS)
        ):
            pointer = f"/recorded_findings/{index}"
            if not isinstance(each, dict):
                self.fault(pointer, "wrong_type", "write an object")
                continue
            self._keys(
                pointer, each, ("finding", "value", "by", "on", "until", "appealed", "need", "episode")
            )
            finding = self.book.findings.get(str(each.get("finding")))
            if finding is None or finding.recordable is None:
                known = [name for name, known in self.book.findings.items() if known.recordable]
                self.fault(
                    f"{pointer}/finding",
                    "not_recordable",
                    f"no such finding can be put on record; these can: {', '.join(known)}",
                )
                continue
            record = self._record(pointer, each, finding, episodes, needs)
            if record:
                records.append(record)
        return tuple(records)

    def _record(
        self,
        pointer: str,
        raw: Mapping[str, Any],
        finding: Finding,
        episodes: tuple[Part, ...],
        needs: tuple[Part, ...],
    ) -> Recorded | None:
        before = len(self.faults)
        value = self._value(f"{pointer}/value", raw.get("value"), finding.domain)
        on = self._date(f"{pointer}/on", raw.get("on"))
        if on is None and raw.get("on") is None:
            self.fault(f"{pointer}/on", "missing", "say on which day the body made this finding")
        until = self._date(f"{pointer}/until", raw.get("until"))
        appealed = raw.get("appealed", False)
        if not isinstance(appealed, bool):
            self.fault(f"{pointer}/appealed", "wrong_type", "write true or false")
        by = self._by(f"{pointer}/by", raw.get("by"), finding)
        about = self._about(pointer, raw, finding, episodes, needs)
        if len(self.faults) > before or value is None or on is None:
            return None
        return Recorded(finding.id, value, by, on, until, appealed is True, about, pointer)

    def _by(self, pointer: str, raw: object, finding: Finding) -> tuple[str, ...]:
        assert finding.recordable
        bodies = [raw] if isinstance(raw, str) else raw
        allowed, jointly = finding.recordable.by, finding.recordable.jointly
        wanted = " and ".join(allowed) + " together" if jointly else " or ".join(allowed)
        sound = isinstance(bodies, list) and bodies and all(each in allowed for each in bodies)
        if not sound or (jointly and set(bodies or ()) != set(allowed)):
            self.fault(pointer, "wrong_body", f"only {wanted} can make this finding")
            return ()
        return tuple(sorted(str(each) for each in bodies or ()))

    def _about(
        self,
        pointer: str,
        raw: Mapping[str, Any],
        finding: Finding,
        episodes: tuple[Part, ...],
        needs: tuple[Part, ...],
    ) -> int:
        for scope, parts in ((NEED, needs), (EPISODE, episodes)):
            name = raw.get(scope)
            if finding.about != scope:
                if name is not None:
                    self.fault(
                        f"{pointer}/{scope}", "wrong_place", f"this finding is about the {finding.about}"
                    )
                continue
            if name is None and len(parts) == 1:
                return 0
            places = [index for index, part in enumerate(parts) if part.id == name]
            if not places:
                self.fault(f"{pointer}/{scope}", "missing", f"say which {scope}, by its id")
                continue
            return places[0]
        return 0


def read_value(raw: object, domain: Domain) -> Constant:
    """One value of a domain as it stands in a case: dates in ISO form, money as text in pounds.

    Returns it as held inside (day numbers, pence). Raises ValueError with a sentence that says what would be right.
    """
    match domain.type:
        case "bool":
            if isinstance(raw, bool):
                return raw
            raise ValueError("write true, false or null")
        case "enum":
            if isinstance(raw, str) and raw in domain.values:
                return raw
            hint = nearest(raw, domain.values) if isinstance(raw, str) else ""
            raise ValueError(f"write one of: {', '.join(domain.values)}{hint}")
        case "integer":
            low, high = domain.bounds()
            number = int(raw) if isinstance(raw, float) and raw.is_integer() else raw
            if type(number) is int and low <= number <= high:
                return number
            raise ValueError(f"write a whole number from {low} to {high}")
        case "money":
            if isinstance(raw, str) and MONEY.match(raw):
                pounds, _, pence = raw.partition(".")
                return int(pounds) * 100 + int(pence or 0)
            raise ValueError('write an amount in pounds as text, such as "812.50"')
        case "date":
            return _read_day(raw, domain)
        case "code":
            pattern, example = CODES[domain.code or "local_authority"]
            if isinstance(raw, str) and (raw in domain.values or pattern.match(raw)):
                return raw
            words = "".join(f', or "{word}"' for word in domain.values)
            raise ValueError(f"write {example}{words}")
    if not isinstance(raw, str) or len(raw) > LONGEST_TEXT:
        raise ValueError(f"write text of at most {LONGEST_TEXT} characters")
    if kind := looks_like(raw):
        raise ValueError(f"this looks like {kind}; Remit needs no identifiers, so take it out")
    return raw


def _read_day(raw: object, domain: Domain) -> int:
    low, high = domain.bounds()
    try:
        value = day(raw) if isinstance(raw, str) else None
    except ValueError:
        value = None
    if value is None:
        raise ValueError('write a day of the calendar as "YYYY-MM-DD"')
    if not low <= value <= high:
        raise ValueError(f"write a day from {shown(low, 'date')} to {shown(high, 'date')}")
    return value


def _escaped(key: object) -> str:
    return str(key).replace("~", "~0").replace("/", "~1")
