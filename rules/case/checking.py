"""A raw case, part by part."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rules.book_loading.records import Book, Fact
from rules.case.checked import COMPLETENESS, LIST, WHOLE_PACKAGE, Case, Given, Part
from rules.case.faults import CaseFault, CaseRefused
from rules.case.identifiers import looks_like
from rules.case.reading import Reader, escaped
from rules.case.recorded import check_records
from rules.language.domains import shown
from rules.language.vocabulary import EPISODE, NEED, PERSON

MOST_NEEDS, MOST_EPISODES = 50, 50
LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")
CASE_KEYS = (
    "as_at", "as_understood_on", "suppose", "locality", "reference", "facts", "detention_episodes",
    "detention_episodes_complete", "needs", "recorded_findings", "none_of",
)  # fmt: skip


def check_case(raw: object, book: Book, today: int) -> Case:
    """Check a raw case. `today` is the day number used where the case gives no `as_at`.

    Raises CaseRefused with every fault at once.
    """
    return _Checker(book, today).check(raw)


def _asked(raw: Mapping[str, Any]) -> frozenset[str]:
    """What of the list of episodes was asked and is not known: an explicit null, or a list said not to be whole."""
    asked = {key for key in (LIST, COMPLETENESS) if key in raw and raw[key] is None}
    return frozenset(asked | ({COMPLETENESS} if raw.get(COMPLETENESS) is False else set()))


class _Checker:
    def __init__(self, book: Book, today: int) -> None:
        self.book, self.today, self.read = book, today, Reader()

    def check(self, raw: object) -> Case:
        if not isinstance(raw, dict):
            raise CaseRefused([CaseFault("", "wrong_type", "a case is a JSON object")])
        self.read.keys("", raw, CASE_KEYS)
        locality = self._locality(raw.get("locality"))
        as_at = self._as_at(raw.get("as_at"))
        understood = self.read.date("/as_understood_on", raw.get("as_understood_on"))
        episodes = self._parts(raw, "detention_episodes", EPISODE, MOST_EPISODES)
        needs = self._parts(raw, "needs", NEED, MOST_NEEDS)
        complete = self.read.truth("/detention_episodes_complete", raw.get("detention_episodes_complete"))
        if complete and raw.get("detention_episodes") is None:
            self.read.fault(
                "/detention_episodes_complete",
                "list_missing",
                'say which detentions: add "detention_episodes", [] for none',
            )
        if not needs:
            needs = (Part(WHOLE_PACKAGE, {}),)
        person = Part(PERSON, self._facts("/facts", raw.get("facts"), PERSON))
        parts = {PERSON: (person,), EPISODE: episodes or (), NEED: needs}
        case = Case(
            as_at=as_at,
            as_understood_on=as_at if understood is None else understood,
            suppose=self._suppose(raw.get("suppose")),
            locality=locality,
            reference=self.read.text("/reference", raw.get("reference")),
            person=person,
            episodes=episodes,
            episodes_complete=complete or episodes == (),
            needs=needs,
            recorded=check_records(raw.get("recorded_findings"), self.book, self.read, parts),
            asked=_asked(raw),
            none_of=self._none_of(raw.get("none_of")),
        )
        if self.read.faults:
            raise CaseRefused(self.read.faults)
        return case

    def _as_at(self, raw: object) -> int:
        value = self.read.date("/as_at", raw)
        value = self.today if value is None else value
        contract = self.book.contract
        if contract and not contract.life_start <= value <= contract.life_end:
            start, end = shown(contract.life_start, "date"), shown(contract.life_end, "date")
            self.read.fault(
                "/as_at",
                "outside_the_book",
                f'{shown(value, "date")} lies outside the life of "{contract.title}", which is from {start} to {end}',
            )
        return value

    def _suppose(self, raw: object) -> dict[str, int]:
        supposed: dict[str, int] = {}
        for name, value in self.read.mapping("/suppose", raw).items():
            pointer = f"/suppose/{escaped(name)}"
            if name not in self.book.commencements:
                known = self.read.hint(str(name), self.book.commencements)
                self.read.fault(pointer, "unknown_key", f"only a commencement can be supposed{known}")
            elif (start := self.read.date(pointer, value)) is not None:
                supposed[name] = start
        return dict(sorted(supposed.items()))

    def _none_of(self, raw: object) -> tuple[str, ...]:
        """Groups of rarities that were asked about together, none of which is so."""
        groups = self.book.contract.asked_together if self.book.contract else {}
        named = []
        for index, name in enumerate([] if raw is None else self.read.entries("/none_of", raw, max(len(groups), 1))):
            if name in groups:
                named.append(str(name))
            else:
                known = f"one of: {', '.join(groups)}" if groups else "this book asks nothing together"
                detail = f"no questions are asked together by that name; {known}"
                self.read.fault(f"/none_of/{index}", "unknown_group", detail)
        return tuple(sorted(set(named)))

    def _locality(self, raw: object) -> str | None:
        """The locality asked for; from here on its own facts are known too."""
        if raw is None:
            return None
        known = self.book.localities
        if not isinstance(raw, str) or raw not in known:
            instead = f"one of: {', '.join(known)}" if known else "there is none yet, so leave it out"
            detail = f"this book has no local profile of that name; {instead}"
            self.read.fault("/locality", "unknown_locality", detail)
            return None
        self.book = known[raw]
        return raw

    def _parts(self, raw: Mapping[str, Any], key: str, scope: str, most: int) -> tuple[Part, ...] | None:
        if raw.get(key) is None:
            return None
        parts: list[Part] = []
        for index, each in enumerate(self.read.entries(f"/{key}", raw[key], most)):
            pointer = f"/{key}/{index}"
            if not isinstance(each, dict):
                self.read.fault(pointer, "wrong_type", "write an object")
                continue
            self.read.keys(pointer, each, ("id", "description", "facts"))
            name = each.get("id", f"{scope}_{index + 1}" if scope == EPISODE else None)
            if not isinstance(name, str) or not LABEL.fullmatch(name):
                self.read.fault(
                    f"{pointer}/id",
                    "missing" if name is None else "wrong_value",
                    'give a short id, such as "n1"',
                )
                name = f"{scope}_{index + 1}"
            elif looks_like(name):
                self.read.fault(
                    f"{pointer}/id",
                    "identifier",
                    f"this looks like {looks_like(name)}; use a label such as n1",
                )
            if any(part.id == name for part in parts):
                self.read.fault(f"{pointer}/id", "repeated", "another entry has the same id")
            description = self.read.text(f"{pointer}/description", each.get("description"))
            parts.append(Part(name, self._facts(f"{pointer}/facts", each.get("facts"), scope), description))
        return tuple(parts)

    def _facts(self, pointer: str, raw: object, scope: str) -> dict[str, Given]:
        given: dict[str, Given] = {}
        for name, value in self.read.mapping(pointer, raw).items():
            at = f"{pointer}/{escaped(name)}"
            fact = self.book.facts.get(name)
            if fact is None or fact.about != scope:
                self.read.fault(at, "unknown_fact", self._unknown_fact(str(name), fact, scope))
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
        return f"the book has no fact of this name{self.read.hint(name, own)}"

    def _given(self, pointer: str, raw: object, fact: Fact) -> Given | None:
        if not isinstance(raw, dict):
            value = None if raw is None else self.read.value(pointer, raw, fact.domain)
            return Given(value)
        self.read.keys(pointer, raw, ("value", "source", "disputed"))
        if "value" not in raw:
            self.read.fault(pointer, "missing", 'write {"value": ..., "source": ..., "disputed": true}')
            return None
        disputed = self.read.truth(f"{pointer}/disputed", raw.get("disputed"))
        value = None if raw["value"] is None else self.read.value(f"{pointer}/value", raw["value"], fact.domain)
        return Given(value, disputed, self.read.text(f"{pointer}/source", raw.get("source")))
