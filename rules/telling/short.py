"""The answer for a need told short: at most five sentences, answer first, and what a reader would have expected.

Findings marked `issue` are the steps of the explanation; what lies between two of them is folded away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rules.decision import Answer, Ground, Payer, RuledOut, Sentence, Short
from rules.reference.knowledge import EPISODES, THE_PERSON, Subject
from rules.telling.told import Told

MOST_SENTENCES, MOST_WORDS, MOST_FACTS = 5, 120, 2


def short_of(need: Subject, route: Answer, payers: Iterable[Payer], ruled_out: Iterable[RuledOut], told: Told) -> Short:
    """Why the answer for a need is what it is, in short."""
    by_role = {payer.role: payer for payer in reversed(list(payers))}  # bodies with one part are there for one reason
    first = [*route.because, *(key for payer in reversed(by_role.values()) for key in payer.because)]
    because = tuple(_within_limits(_sentences(first, told)))
    return Short(because, _rather_than(route, ruled_out, told), facts_of(need, told) if told.whole else ())


def facts_of(need: Subject, told: Told) -> tuple[str, ...]:
    """Every given fact that the answer for a need stands on, as `fact` of the person or `id.fact`, in order."""
    basis, contract = told.basis, told.basis.contract
    names = [contract.scope, contract.route, contract.charge, contract.weekly or contract.charge]
    for role in contract.payers:
        names += [name for name in (role.role, role.code) if name]
    facts = {fact for name in names for fact in basis.standing_on(name, need)}
    if basis.given.knowledge.case.episodes is None:
        facts.discard((THE_PERSON, EPISODES))
    return tuple(_label(subject, fact, told) for subject, fact in sorted(facts))


def _label(subject: Subject, fact: str, told: Told) -> str:
    return fact if subject == THE_PERSON else f"{told.basis.label(subject)}.{fact}"


def _sentences(first: Sequence[str], told: Told) -> Iterator[Sentence]:
    nodes = told.grounds.nodes
    said: set[str] = set()
    for key in told.grounds.beneath(first):
        ground = nodes[key]
        if ground.says not in said and (key in first or ground.issue):
            said.add(ground.says)
            yield Sentence(ground.says, ground.cites[0] if ground.cites else None)


def _within_limits(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    words = told = 0
    for sentence in sentences:
        count = len(sentence.says.split())
        if told and words + count > MOST_WORDS:
            continue
        yield sentence
        words, told = words + count, told + 1
        if told == MOST_SENTENCES:
            return


def _rather_than(route: Answer, ruled_out: Iterable[RuledOut], told: Told) -> str | None:
    """Why not the route that a reader would have expected: the first reason against it."""
    expected = told.basis.contract.rather_than.get(str(route.value))
    against = next((found for found in ruled_out if found.route == expected), None)
    if against is None or not against.because:
        return None
    reason = _against(told.grounds.nodes[against.because[0]], told)
    return f"Rather than {against.says}: {reason}" if reason else None


def _against(ground: Ground, told: Told) -> str:
    if ground.because:
        return told.grounds.nodes[ground.because[0]].says
    facts = list(ground.facts.items())[:MOST_FACTS]
    return "; ".join(f"{_words(name)}: {_plain(value)}" for name, value in facts) + "." if facts else ""


def _words(name: str) -> str:
    return name.rpartition(".")[2].replace("_", " ")


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "not known" if value is None else str(value).replace("_", " ")
