"""A decision for a person to read, on one page: who pays now and who is responsible, why, what to ask, what next.

`why`, `ask` and `full` unfold the grounds, every question, and everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sized
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules.book_loading.records import Book, Source
from rules.telling.headline import roles_say
from service.page_of_text import Page, Paint, unpainted

STYLES = {
    "determined": "good",
    "ordinary": "good",
    "judgement_needed": "open",
    "information_needed": "open",
    "contradictory": "bad",
    "out_of_scope": "bad",
}
FEW, FEW_QUESTIONS, FEW_STEPS, FEW_WARNINGS = 4, 3, 2, 2

SHORT_HASH = 12

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Unfolded:
    """What of the page is told whole: the grounds, the questions, everything."""

    why: bool = False
    ask: bool = False
    full: bool = False


ONE_PAGE = Unfolded()


def decision_text(
    decision: Json, book: Book, width: int = 80, paint: Paint = unpainted, unfolded: Unfolded = ONE_PAGE
) -> str:
    """A whole decision (the JSON of the contract) as text. `book` resolves the keys of sources."""
    return _Telling(decision, book, Page(width, paint), unfolded).text()


def long_day(iso: str) -> str:
    """A day in words.

    >>> long_day("2026-11-25")
    '25 November 2026'
    """
    day = date.fromisoformat(iso)
    return f"{day.day} {day:%B %Y}"


class _Telling:
    def __init__(self, decision: Json, book: Book, page: Page, unfolded: Unfolded) -> None:
        self.decision, self.book, self.page, self.unfolded = decision, book, page, unfolded

    def text(self) -> str:
        self._top()
        self._contradictions()
        self._person()
        for need in self.decision["needs"]:
            self._need(need)
        self._why()
        self._ask()
        self._next()
        self._warnings()
        if self.unfolded.full:
            self._everything_else()
        self._end()
        return self.page.text()

    def _top(self) -> None:
        status = self.decision["status"]
        on = f"As at {long_day(self.decision['as_at'])}."
        self.page.line(f"{_words(status).upper()}. {on}", style=STYLES[status])
        self.page.line(self.decision["headline"], style="strong")
        if self.decision["as_understood_on"] != self.decision["as_at"]:
            self.page.line(f"The law as understood on {long_day(self.decision['as_understood_on'])}.")
        for name, day in self.decision["suppose"].items():
            self.page.line(f"Supposing that {_words(name)} begins on {long_day(day)}.", style="open")
        if self.decision["reference"]:
            self.page.line(f"Reference: {self.decision['reference']}")

    def _contradictions(self) -> None:
        if self.decision["contradictions"]:
            self.page.heading("CONTRADICTIONS")
            for clash in self.decision["contradictions"]:
                self.page.line(self._cited(clash["says"], clash["cites"]), mark="- ", style="bad")
                self.page.line(f"What clashes: {', '.join(clash['names'])}", indent=2)

    def _person(self) -> None:
        told = [answer for answer in self.decision["person"] if answer["state"] != "by_default"]
        says = [f"{answer['title']}: {answer['says']}{self._unless(answer['unless'])}." for answer in told]
        if says:
            self.page.line(f"The person: {' '.join(says)}")

    def _need(self, need: Json) -> None:
        self.page.heading(f"{need['id']}: {need['description'] or 'care'}")
        as_now = _roles(need["pays_now"]) == _roles(need["payers"])
        if need["pays_now"] and not as_now:
            now = " and ".join(roles_say((payer["role"], _named(payer)) for payer in need["pays_now"]))
            until = next((payer["until"] for payer in need["pays_now"] if payer["until"]), None)
            self.page.line(f"Now: {now}{f', until {until}' if until else ''}.", style="strong")
        today = ", today too" if need["pays_now"] and as_now else ""
        self.page.line(
            f"{self._route(need)}. {self._payers(need)}{today}; {self._charge(need)}.", style=STYLES[need["status"]]
        )
        unless = dict.fromkeys(
            key for part in (need["route"], *need["payers"], need["person_pays"]) for key in part["unless"]
        )
        if unless:
            says = [self.decision["presumed"][key]["says"] for key in unless]
            self.page.line(f"This takes it that {'; that '.join(says)}.", indent=2)
        if need["short"]["because"]:
            self.page.line(f"Because: {self._sentences(need['short']['because'])}", indent=2)
        if need["short"]["rather_than"]:
            self.page.line(need["short"]["rather_than"], indent=2)

    def _route(self, need: Json) -> str:
        if need["route"]["value"] is not None:
            return _upper(str(need["route"]["says"]))
        possible = need["route"]["possible"]
        return "Open between " + " and ".join(map(_words, possible)) if _few(possible) else "The route is open"

    def _payers(self, need: Json) -> str:
        bodies = roles_say((payer["role"], _named(payer)) for payer in need["payers"] if payer["body"] != "person")
        if any(payer["body"] != "person" for payer in need["payers_open"]):
            bodies.append("who else pays is open" if bodies else "Who pays is open")
        return " and ".join(bodies) or "No body pays"

    def _charge(self, need: Json) -> str:
        charge = need["person_pays"]
        if charge["value"] is None:
            return "what the person pays is open"
        rest = charge["council_pays_weekly"]
        return f"{charge['says']}, and the council £{rest}" if rest is not None else str(charge["says"])

    def _unless(self, keys: Iterable[str]) -> str:
        says = [self.decision["presumed"][key]["says"] for key in keys]
        return f", taking it that {'; that '.join(says)}" if says else ""

    def _sentences(self, sentences: list[Json]) -> str:
        """Sentences with their sources; one that several in a row stand on is named after the last of them."""
        following = [sentence["cite"] for sentence in sentences[1:]]
        cites = [
            [sentence["cite"]] if sentence["cite"] and sentence["cite"] != after else []
            for sentence, after in zip(sentences, [*following, None], strict=True)
        ]
        return " ".join(self._cited(said["says"], cited) for said, cited in zip(sentences, cites, strict=True))

    def _why(self) -> None:
        if not (self.unfolded.why or self.unfolded.full):
            return
        self.page.heading("WHY")
        told: set[str] = set()
        for need in self.decision["needs"]:
            self.page.line(need["id"], style="strong")
            parts = (need["route"], *need["payers"], need["person_pays"], need["duty_or_power"])
            for key in dict.fromkeys(key for part in parts for key in part["because"]):
                self._ground(key, 2, told)

    def _ground(self, key: str, indent: int, told: set[str]) -> None:
        """One ground with what it rests on; told whole once, and then only named."""
        ground = self.decision["grounds"][key]
        disputed = " (rests on something disputed)" if ground["rests_on"]["disputed"] else ""
        again = key in told
        told.add(key)
        cites = () if again else ground["cites"]
        self.page.line(f"{self._cited(ground['says'], cites)}{disputed}", indent, mark="- ")
        if again:
            return
        if ground["facts"]:
            facts = ", ".join(f"{_words(name)}: {_shown(value)}" for name, value in ground["facts"].items())
            self.page.line(f"Given: {facts}", indent + 2)
        for below in ground["because"]:
            self._ground(below, indent + 2, told)

    def _ask(self) -> None:
        outstanding = self.decision["outstanding"]
        if not outstanding:
            return
        whole = self.unfolded.ask or self.unfolded.full
        shown = outstanding if whole else outstanding[:FEW_QUESTIONS]
        self.page.heading(f"ASK, BEST IN THIS ORDER{_more(outstanding, shown, '--ask')}")
        for number, question in enumerate(shown, 1):
            self._question(number, question, whole)

    def _question(self, number: int, question: Json, whole: bool) -> None:
        mark = f"{number}. "
        about = f" ({', '.join(question['on'])})" if question["on"] else ""
        asked = " Asked; the answer is not known yet." if question["asked"] else ""
        who = f"Who can answer: {question['who_can_answer']}."
        self.page.line(f"{question['question']}{about}{asked}{'' if whole else f' {who}'}", mark=mark)
        if whole:
            notes = [who]
            notes += ["A matter of judgement."] if question["judgement"] else []
            notes.append(f"Could change: {', '.join(question['could_change'])}.")
            record = question["fact"] in self.book.findings
            notes.append(f"{'Record' if record else 'Give'} it as: {', '.join(question['facts'])}.")
            self.page.line(self._cited(" ".join(notes), question["cites"]), indent=len(mark))

    def _next(self) -> None:
        steps = self.decision["next_steps"]
        shown = steps if self.unfolded.full else steps[:FEW_STEPS]
        self.page.heading(f"WHAT NEXT{_more(steps, shown, '--full')}")
        for step in shown:
            by_when = (
                f" By {long_day(step['by_when'])}{', overdue' if step['overdue'] else ''}." if step["by_when"] else ""
            )
            says = f" ({step['by_when_says']})" if step["by_when_says"] else ""
            self.page.line(self._cited(f"{step['who']}: {step['what']}{by_when}{says}", step["cites"][:1]), mark="- ")
        for arrangement in (self.decision["interim"], *self.decision["interim"]["also"]):
            says = f"Meanwhile ({arrangement['who']}): {arrangement['what']}"
            self.page.line(self._cited(says, arrangement["cites"][:1]), mark="- ")

    def _warnings(self) -> None:
        warnings = self.decision["warnings"]
        shown = warnings if self.unfolded.full else warnings[:FEW_WARNINGS]
        if shown:
            self.page.heading(f"BE CAREFUL{_more(warnings, shown, '--full')}")
        for remark in shown:
            self.page.line(self._cited(remark["says"], remark["cites"][:1]), mark="- ")

    def _everything_else(self) -> None:
        self._ruled_out()
        if self.decision["not_concluded"]:
            self.page.heading("NOT TO BE CONCLUDED FROM THIS")
        for remark in self.decision["not_concluded"]:
            self.page.line(self._cited(remark["says"], remark["cites"]), mark="- ")
        if self.decision["not_used"]:
            self.page.heading("GIVEN AND NOT USED")
        for fact in self.decision["not_used"]:
            self.page.line(f"{_words(fact['fact'])}: {fact['why']}", mark="- ")
        if self.decision["figures_used"]:
            self.page.heading("FIGURES USED")
        for figure in self.decision["figures_used"]:
            value = "not known" if figure["value"] is None else figure["value"]
            says = f"{figure['title']}: {value}, since {long_day(figure['since'])}"
            self.page.line(self._cited(says, [figure["source"]]), mark="- ")

    def _ruled_out(self) -> None:
        needs = [need for need in self.decision["needs"] if need["ruled_out"]]
        if needs:
            self.page.heading("RULED OUT")
        told: set[str] = set()
        for need in needs:
            self.page.line(need["id"], style="strong")
            for route in need["ruled_out"]:
                self.page.line(f"{route['says']}. These rules do not apply:", indent=2)
                for key in route["because"]:
                    self._ground(key, 4, told)

    def _end(self) -> None:
        used = self.decision["rulebook"]
        book, receipt = used["sha256"], self.decision["receipt"]["sha256"]
        if not self.unfolded.full:
            book, receipt = book[:SHORT_HASH], receipt[:SHORT_HASH]
        self.page.heading("A named person decides.")
        checked = _words(self.decision["checked_by"])
        self.page.line(f"Rulebook {used['id']} {used['version']}, {book}; checked by {checked}; receipt {receipt}.")

    def _cited(self, says: str, cites: Iterable[str]) -> str:
        known = [self.book.sources[cite] for cite in cites if cite in self.book.sources]
        return says + "".join(f" [{_source(source)}]" for source in known)


def _more(whole: Sized, shown: Sized, option: str) -> str:
    """How many more there are, and which option of `remit decide` shows them."""
    left = len(whole) - len(shown)
    return f" ({left} more: {option})" if left else ""


def _roles(payers: Iterable[Json]) -> list[tuple[str, str]]:
    return sorted((payer["body"], payer["role"]) for payer in payers)


def _named(payer: Json) -> str:
    return f"{payer['name']} ({payer['code']})" if payer["code"] else payer["name"]


def _source(source: Source) -> str:
    text = f"{source.instrument}, {source.at}"
    return text if source.status == "verified" else f"{text}; {source.status}"


def _words(name: str) -> str:
    return name.replace("_", " ")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _few(possible: object) -> bool:
    return isinstance(possible, list) and 1 < len(possible) <= FEW


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "not known" if value is None else _words(str(value))
