"""The ordinary footing a second time, written from the design alone: what is presumed, found by trying every world.

A presumption holds where nobody asked, where what it is usual of is certainly so, and where nothing given or presumed
contradicts it. Something is certain if it is so in every world that what is given leaves open.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any

from tests.rules.reference.second_opinion import PERSON, Law, World, worlds
from tests.rules.reference.two_valued_language import Subject, reading

Raw = Mapping[str, Any]
Named = tuple[str, Subject]
LIST = "detention_episodes"
PARTS = {"need": "needs", "episode": LIST}
EVERY_WORLD = 10**6


def presumed_of(law: Law, raw: Raw) -> dict[Named, Any]:
    """Everything that may be presumed of a case that does not contradict itself, with its usual value."""
    found = dict(_candidates(law, raw))
    while clashing := set(_clashing(law, with_given(raw, found))) & set(found):
        found = {named: value for named, value in found.items() if named not in clashing}
    return found


def with_given(raw: Raw, facts: Mapping[Named, Any]) -> dict[str, Any]:
    """A case in which some facts are given as well; of the list of episodes, that there are no others."""
    case = deepcopy(dict(raw))
    for (name, (scope, place)), value in facts.items():
        if name == LIST:
            case.setdefault(LIST, [])
            case["detention_episodes_complete"] = True
        elif scope == "person":
            case["facts"][name] = value
        else:
            parts = case.setdefault(PARTS[scope], [{"id": "whole_package", "facts": {}}])
            parts[place]["facts"][name] = value
    if not case.get(LIST):
        case.pop("detention_episodes_complete", None)
    return case


def said_of(raw: Raw, subject: Subject) -> Mapping[str, Any]:
    """What a case says of somebody, be it that an answer is not known."""
    scope, place = subject
    parts = [raw] if scope == "person" else raw.get(PARTS[scope]) or [{"facts": {}}]
    facts: Mapping[str, Any] = parts[place]["facts"]
    return facts


def _subjects(raw: Raw, scope: str) -> list[Subject]:
    if scope == "person":
        return [PERSON]
    number = len(raw.get(PARTS[scope]) or ()) or (scope == "need")
    return [(scope, place) for place in range(number)]


def _in_every_world(law: Law, raw: Raw, text: str, subject: Subject) -> bool:
    asked = reading(text, law.words)
    return all(answer for answer, _ in worlds(law, raw, lambda world: asked(world, subject), most=EVERY_WORLD))


def _candidates(law: Law, raw: Raw) -> Iterator[tuple[Named, Any]]:
    for fact in law.parts["facts"]:
        for subject in _subjects(raw, fact["about"]) if "usual" in fact else ():
            asked = fact["id"] in said_of(raw, subject) or _follows(law, raw, fact["id"], subject)
            usual = [] if asked else [fact["usual"], *fact.get("otherwise_usual", ())]
            holding = [each["value"] for each in usual if _usual(law, raw, each, subject)]
            if holding:
                yield (fact["id"], subject), holding[0]
    asking = law.parts["decision"]["episodes"]
    if LIST not in raw:
        of_list = asking.get("usually_none")
    elif raw[LIST] and "detention_episodes_complete" not in raw:
        of_list = asking.get("usually_complete")
    else:
        of_list = None
    if of_list and _usual(law, raw, of_list, PERSON):
        yield (LIST, PERSON), True


def _usual(law: Law, raw: Raw, usual: Mapping[str, Any], subject: Subject) -> bool:
    if "when" in usual and not _in_every_world(law, raw, usual["when"], subject):
        return False
    return "unless" not in usual or not _in_every_world(law, raw, usual["unless"], subject)


def _follows(law: Law, raw: Raw, name: str, subject: Subject) -> bool:
    """Is a fact made by others, whatever is still open?"""

    def made(world: World) -> bool:
        return world.followed(name, subject) is not None

    return all(answer for answer, _ in worlds(law, raw, made, most=EVERY_WORLD))


def _clashing(law: Law, raw: Raw) -> Iterator[Named]:
    """The facts that take part in a breach that is certain, and those that others make otherwise than is given."""
    for breach in law.parts["valid"]:
        for subject in _subjects(raw, breach["about"]):
            if _in_every_world(law, raw, breach["never"], subject):
                yield from _behind(law, raw, breach["never"], subject)
    for fact in law.parts["facts"]:
        for follows in fact.get("follows", ()):
            for subject in _subjects(raw, fact["about"]):
                value = said_of(raw, subject).get(fact["id"])
                otherwise = value is not None and value != follows["is"]
                if otherwise and _in_every_world(law, raw, follows["when"], subject):
                    yield fact["id"], subject
                    yield from _behind(law, raw, follows["when"], subject)


def _behind(law: Law, raw: Raw, text: str, subject: Subject) -> Iterator[Named]:
    """The facts that a condition reads, through measures and what follows."""
    for name in _names(text):
        word = law.words.get(name, {})
        if word.get("kind") == "measures":
            yield from _of_measure(law, raw, word, subject)
        elif word.get("kind") == "facts":
            yield from _of_fact(law, raw, name, word, subject)


def _of_measure(law: Law, raw: Raw, word: Mapping[str, Any], subject: Subject) -> Iterator[Named]:
    for edition in word["editions"]:
        for name in _names(str(edition.get("counts") or edition.get("works_out"))):
            if name in law.words:
                yield from _behind(law, raw, name, subject)


def _of_fact(law: Law, raw: Raw, name: str, word: Mapping[str, Any], subject: Subject) -> Iterator[Named]:
    scope = word["about"]
    holders = [PERSON] if scope == "person" else [subject] if scope == subject[0] else _subjects(raw, scope)
    for holder in holders:
        yield name, holder
        if said_of(raw, holder).get(name) is None:
            for fact in law.parts["facts"]:
                for follows in fact.get("follows", ()) if fact["id"] == name else ():
                    yield from _behind(law, raw, follows["when"], holder)


def _names(text: str) -> Iterable[str]:
    found = list(ast.walk(ast.parse(f"({text.strip()})", mode="eval")))
    names = [node.id for node in found if isinstance(node, ast.Name)]
    return [*names, *(node.value for node in found if isinstance(node, ast.Constant) and isinstance(node.value, str))]
