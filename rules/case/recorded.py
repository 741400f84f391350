"""What responsible bodies have themselves found: only what may be put on record, by who may, once and dated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rules.book_loading.records import Book, Finding
from rules.case.checked import Given, Part, Recorded
from rules.case.reading import Reader
from rules.case.recorders import WhoMay, who_may
from rules.language.domains import Constant
from rules.language.vocabulary import EPISODE, NEED, PERSON

MOST_RECORDS = 200
KEYS = ("finding", "value", "by", "on", "until", "appealed", "need", "episode")


def check_records(
    raw: object, book: Book, reader: Reader, parts: Mapping[str, tuple[Part, ...]]
) -> tuple[Recorded, ...]:
    """The recorded findings of a case; what is wrong with them is noted with the reader.

    `parts`: the person, the episodes and the needs, by scope.
    """
    return _Records(book, reader, parts).records(raw)


class _Records:
    def __init__(self, book: Book, reader: Reader, parts: Mapping[str, tuple[Part, ...]]) -> None:
        self.book, self.reader, self.parts = book, reader, parts

    def records(self, raw: object) -> tuple[Recorded, ...]:
        records = []
        entries = [] if raw is None else self.reader.entries("/recorded_findings", raw, MOST_RECORDS)
        for index, entry in enumerate(entries):
            pointer = f"/recorded_findings/{index}"
            if not isinstance(entry, dict):
                self.reader.fault(pointer, "wrong_type", "write an object")
                continue
            self.reader.keys(pointer, entry, KEYS)
            finding = self.book.findings.get(str(entry.get("finding")))
            if finding is None or finding.recordable is None:
                known = [name for name, known in self.book.findings.items() if known.recordable]
                self.reader.fault(
                    f"{pointer}/finding",
                    "not_recordable",
                    f"no such finding can be put on record; these can: {', '.join(known)}",
                )
                continue
            record = self._record(pointer, entry, finding)
            if record:
                records.append(record)
        return tuple(records)

    def _record(
        self,
        pointer: str,
        raw: Mapping[str, Any],
        finding: Finding,
    ) -> Recorded | None:
        before = len(self.reader.faults)
        value = self._value(f"{pointer}/value", raw.get("value"), finding)
        on = self.reader.date(f"{pointer}/on", raw.get("on"))
        if on is None and raw.get("on") is None:
            self.reader.fault(f"{pointer}/on", "missing", "say on which day the body made this finding")
        until = self._until(f"{pointer}/until", raw.get("until"), finding)
        appealed = self.reader.truth(f"{pointer}/appealed", raw.get("appealed"))
        about = self._about(pointer, raw, finding)
        assert finding.recordable
        by = self._by(f"{pointer}/by", raw.get("by"), who_may(finding.recordable, on, self._facts(finding, about)))
        if len(self.reader.faults) > before or value is None or on is None:
            return None
        return Recorded(finding.id, value, by, on, until, appealed, about, pointer)

    def _until(self, pointer: str, raw: object, finding: Finding) -> int | None:
        assert finding.recordable
        if raw is not None and not finding.recordable.lapses:
            detail = "this decision stands until another is made: leave `until` out"
            self.reader.fault(pointer, "does_not_lapse", detail)
            return None
        return self.reader.date(pointer, raw)

    def _value(self, pointer: str, raw: object, finding: Finding) -> Constant | None:
        assert finding.recordable
        value = self.reader.value(pointer, raw, finding.domain)
        allowed = finding.recordable.values
        if value is not None and allowed and value not in allowed:
            self.reader.fault(
                pointer, "wrong_value", f"a body can record: {', '.join(str(known) for known in allowed)}"
            )
        return value

    def _facts(self, finding: Finding, about: int) -> Mapping[str, Given]:
        """What is given of whom a record is about, and of the person."""
        own = self.parts[finding.about]
        facts = own[about].facts if about < len(own) else {}
        return {**self.parts[PERSON][0].facts, **facts}

    def _by(self, pointer: str, raw: object, who: WhoMay) -> tuple[str, ...]:
        bodies = [raw] if isinstance(raw, str) else raw
        if not isinstance(bodies, list) or not who.agree(bodies):
            self.reader.fault(pointer, "wrong_body", str(who))
            return ()
        return tuple(sorted(set(bodies)))

    def _about(
        self,
        pointer: str,
        raw: Mapping[str, Any],
        finding: Finding,
    ) -> int:
        for scope in (NEED, EPISODE):
            name, parts = raw.get(scope), self.parts[scope]
            if finding.about != scope:
                if name is not None:
                    self.reader.fault(f"{pointer}/{scope}", "wrong_place", f"this finding is about the {finding.about}")
                continue
            if name is None and len(parts) == 1:
                return 0
            places = [index for index, part in enumerate(parts) if part.id == name]
            if not places:
                self.reader.fault(f"{pointer}/{scope}", "missing", f"say which {scope}, by its id")
                continue
            return places[0]
        return 0
