"""A decision for a person to read: who pays for each need first, then why, what is missing, and what next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from rules.book_loading.records import Book, Source
from rules.telling.headline import ROLES
from service.page_of_text import Page, Paint, unpainted

STYLES = {
    "determined": "good",
    "judgement_needed": "open",
    "information_needed": "open",
    "contradictory": "bad",
    "out_of_scope": "bad",
}
FEW = 5
NOBODY = "none"

Json = Mapping[str, Any]


def decision_text(decision: Json, book: Book, width: int = 80, paint: Paint = unpainted) -> str:
    """A decision (the JSON of the contract) as text. `book` resolves the ids of sources."""
    return _Telling(decision, book, Page(width, paint)).text()


def long_day(iso: str) -> str:
    """`2026-11-25` as `25 November 2026`."""
    day = date.fromisoformat(iso)
    return f"{day.day} {day:%B %Y}"


class _Telling:
    def __init__(self, decision: Json, book: Book, page: Page) -> None:
        assert book.contract, "a served book has a contract"
        self.decision, self.book, self.contract, self.page = decision, book, book.contract, page

    def text(self) -> str:
        self._top()
        self._contradictions()
        self._who_pays()
        self._why()
        self._ruled_out()
        self._missing()
        self._next()
        self._remarks("BE CAREFUL", self.decision["warnings"])
        self._remarks("NOT TO BE CONCLUDED FROM THIS", self.decision["not_concluded"])
        self._figures()
        self._end()
        return self.page.text()

    def _top(self) -> None:
        status = self.decision["status"]
        self.page.line(status.replace("_", " ").upper(), style=STYLES[status])
        self.page.line(self.decision["headline"], style="strong")
        self.page.line(f"As at {long_day(self.decision['as_at'])}.")
        if self.decision["as_understood_on"] != self.decision["as_at"]:
            self.page.line(f"The law as understood on {long_day(self.decision['as_understood_on'])}.")
        for name, day in self.decision["suppose"].items():
            self.page.line(f"Supposing that {_words(name)} begins on {long_day(day)}.", style="open")
        if self.decision["reference"]:
            self.page.line(f"Reference: {self.decision['reference']}")

    def _contradictions(self) -> None:
        if self.decision["contradictions"]:
            self.page.heading("CONTRADICTIONS")
            for each in self.decision["contradictions"]:
                self.page.line(self._cited(each["says"], each["cites"]), mark="- ", style="bad")
                self.page.line(f"What clashes: {', '.join(each['names'])}", indent=2)

    def _who_pays(self) -> None:
        self.page.heading("WHO PAYS")
        for need in self.decision["needs"]:
            told = f": {need['description']}" if need["description"] else ""
            self.page.line(f"{need['id']}{told}", style="strong")
            status = need["status"]
            self.page.line(_words(status), indent=2, style=STYLES[status])
            for payer in need["payers"]:
                code = f" ({payer['code']})" if payer["code"] else ""
                self.page.line(ROLES[payer["role"]].format(f"{payer['name']}{code}"), indent=2)
            self._open_payers(need["payers_open"])
            if not need["payers"] and not need["payers_open"]:
                self.page.line("No body pays.", indent=2)
            self._part("What the person pays", need["person_pays"], self.contract.charge)
            if need["person_pays"]["weekly"] is not None:
                self.page.line(f"A week: £{need['person_pays']['weekly']}", indent=2)
            self._part("Route", need["route"], self.contract.route)
            self._part("Duty or power", need["duty_or_power"], self.contract.duty_or_power)

    def _open_payers(self, payers: list[Json]) -> None:
        """Those who pay in a role that is open, one by one; those who may have no part at all, in one line."""
        perhaps = []
        for payer in payers:
            possible = payer["possible"]
            if possible is None or NOBODY in possible:
                perhaps.append(payer["name"])
            else:
                says = _either(possible, {role: says.format("").strip() for role, says in ROLES.items()})
                self.page.line(f"{payer['name']} has a part, but which is open: {says}", indent=2)
        if perhaps:
            self.page.line(f"Open whether these have a part: {', '.join(perhaps)}", indent=2)

    def _part(self, title: str, part: Json, finding: str) -> None:
        if part["value"] is not None:
            state = "" if part["state"] == "established" else f" ({_words(part['state'])})"
            self.page.line(f"{title}: {part['says']}{state}", indent=2)
        else:
            says = _either(part["possible"], self.book.findings[finding].labels)
            self.page.line(f"{title} is open: {says}", indent=2)

    def _why(self) -> None:
        self.page.heading("WHY")
        for need in self.decision["needs"]:
            self.page.line(need["id"], style="strong")
            if not need["reasons"]:
                self.page.line("Nothing is settled yet.", indent=2)
            for reason in need["reasons"]:
                title = need["findings"].get(reason["finding"], {}).get("title", _words(reason["finding"]))
                self._reason(reason, indent=2, title=title)

    def _reason(self, reason: Json, indent: int, title: str = "") -> None:
        says = f"{title}: {reason['says']}" if title else reason["says"]
        facts = ", ".join(f"{_words(name)}: {_shown(value)}" for name, value in reason["facts"].items())
        disputed = " (rests on something disputed)" if reason["rests_on_disputed"] else ""
        cites = "".join(f" [{_citation(each)}]" for each in reason["cites"])
        self.page.line(f"{says}{cites}{disputed}", indent, mark="- ")
        if facts:
            self.page.line(f"Given: {facts}", indent + 2)
        for each in reason["because"]:
            self._reason(each, indent + 2)

    def _ruled_out(self) -> None:
        needs = [need for need in self.decision["needs"] if need["ruled_out"]]
        if needs:
            self.page.heading("RULED OUT")
        for need in needs:
            self.page.line(need["id"], style="strong")
            for route in need["ruled_out"]:
                self.page.line(f"{route['says']}. These rules do not apply:", indent=2)
                for reason in route["because"]:
                    self._reason(reason, indent=4)

    def _missing(self) -> None:
        outstanding = self.decision["outstanding"]
        if not outstanding:
            return
        self.page.heading("WHAT IS MISSING, BEST ASKED IN THIS ORDER")
        for number, each in enumerate(outstanding, 1):
            mark = f"{number}. "
            about = f" ({', '.join(each['on'])})" if each["on"] else ""
            self.page.line(f"{each['question']}{about}", mark=mark)
            notes = [f"Who can answer: {each['who_can_answer']}."]
            if each["judgement"]:
                notes.append("A matter of judgement.")
            if each["asked"]:
                notes.append("Asked; the answer is not known yet.")
            notes.append(f"Could change: {', '.join(each['could_change'])}.")
            notes.append(f"{'Record' if each['fact'] in self.book.findings else 'Give'} it as: {each['fact']}.")
            self.page.line(self._cited(" ".join(notes), each["cites"]), indent=len(mark))

    def _next(self) -> None:
        self.page.heading("WHAT NEXT")
        for step in self.decision["next_steps"]:
            by_when = f" By {long_day(step['by_when'])}." if step["by_when"] else ""
            says = f" ({step['by_when_says']})" if step["by_when_says"] else ""
            self.page.line(self._cited(f"{step['who']}: {step['what']}{by_when}{says}", step["cites"]), mark="- ")
        for each in (self.decision["interim"], *self.decision["interim"]["also"]):
            self.page.line(self._cited(f"Meanwhile ({each['who']}): {each['what']}", each["cites"]), mark="- ")

    def _remarks(self, heading: str, remarks: Iterable[Json]) -> None:
        remarks = list(remarks)
        if remarks:
            self.page.heading(heading)
        for each in remarks:
            self.page.line(self._cited(each["says"], each["cites"]), mark="- ")

    def _figures(self) -> None:
        if self.decision["figures_used"]:
            self.page.heading("FIGURES USED")
        for each in self.decision["figures_used"]:
            value = "not known" if each["value"] is None else each["value"]
            says = f"{each['title']}: {value}, since {long_day(each['since'])}"
            self.page.line(self._cited(says, [each["source"]]), mark="- ")

    def _end(self) -> None:
        used = self.decision["rulebook"]
        checked = _words(self.decision["checked_by"])
        self.page.heading("ABOUT THIS DECISION")
        self.page.line(f"Rulebook {used['id']} {used['version']}, {used['sha256']}; checked by {checked}.")
        self.page.line(f"Receipt {self.decision['receipt']['sha256']}.")
        self.page.line("Decision support: a named person decides.")

    def _cited(self, says: str, cites: Iterable[str]) -> str:
        known = [self.book.sources[each] for each in cites if each in self.book.sources]
        return says + "".join(f" [{_source(each)}]" for each in known)


def _citation(cite: Json) -> str:
    return _marked(f"{cite['instrument']}, {cite['at']}", cite["status"])


def _source(source: Source) -> str:
    return _marked(f"{source.instrument}, {source.at}", source.status)


def _marked(text: str, status: str) -> str:
    return text if status == "verified" else f"{text}; {status}"


def _words(name: str) -> str:
    return name.replace("_", " ")


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(each)}" for key, each in value.items())
    if isinstance(value, list):
        return " or ".join(_shown(each) for each in value)
    return "not known" if value is None else _words(str(value))


def _either(possible: object, labels: Mapping[str, str]) -> str:
    if isinstance(possible, list) and len(possible) > FEW:
        return f"any of {len(possible)} answers"
    if isinstance(possible, list):
        return "; or ".join(labels.get(str(each)) or _shown(each) for each in possible)
    return "anything" if possible is None else _shown(possible)
