"""What is missing that could still matter, in the order in which it is best asked (design §7).

First what settles who pays now, then the gates (each opens or closes a regime), then what settles most, rarities last
as groups. What is open even ordinarily is walked on the ordinary footing: what that footing presumes is asked for at
the end, and what lies behind it only once it turns out otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rules.book_loading.records import Book
from rules.decision import Outstanding
from rules.language.domains import shown
from rules.language.vocabulary import PERSON
from rules.reference.knowledge import EPISODES, THE_PERSON, Knowledge, Subject
from rules.reference.presuming import Presumption
from rules.telling.answers import needs_of
from rules.telling.basis import Basis
from rules.telling.charging import amount_is_missing
from rules.telling.open_walk import (
    CLASH,
    FACT,
    FIGURE,
    LIST,
    NO_LEAVES,
    RECORD,
    Alike,
    Leaf,
    Leaves,
    OpenWalk,
    Rank,
    is_asked,
    is_judgement,
)
from rules.telling.told import Told
from rules.telling.trying import Trial

LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Target:
    """One part of the answer that is not settled: its label, the finding, whom it is about, and what is missing."""

    label: str
    finding: str
    subject: Subject
    leaves: Leaves
    settles: bool  # is it open even ordinarily?


@dataclass(frozen=True, slots=True)
class _Missing:
    """One thing that is missing, in all its places. `asking`: of how many subjects it could settle something."""

    key: Alike
    leaves: list[Leaf]
    settles: tuple[str, ...]
    rank: Rank
    asking: int

    @property
    def name(self) -> str:
        return self.key[1]


def outstanding(told: Told, trial: Trial | None = None) -> tuple[Outstanding, ...]:
    """Everything missing, best asked first. `trial` says by how much an answer settles."""
    targets = targets_of(told)
    missing = _missing(targets, told.walk)
    ordered = _Order(told, targets, trial).of(list(missing.values()))
    plain = [_shown(found, told.basis) for found in ordered]
    rarities = _rarities(told, targets)
    early = [asked for asked in rarities if _is_gate(asked, ordered, told.basis)]
    gates = sum(found.name in told.basis.contract.gates for found in ordered)
    return (*plain[:gates], *early, *plain[gates:], *(asked for asked in rarities if asked not in early))


def _is_gate(asked: Outstanding, missing: Sequence[_Missing], basis: Basis) -> bool:
    """Does a group hold a gate on which a body's decision turns that is missing? It closes the same regime."""
    contract, program = basis.contract, basis.given.state.program
    decisions = [found.name for found in missing if found.key[0] == RECORD and found.name in contract.gates]
    facts = set(asked.facts) & set(contract.gates)
    return any(facts & program.cone(frozenset({name})).own for name in decisions)


def targets_of(told: Told) -> list[Target]:
    """Every part of the answer that is not settled on what is given, national before local."""
    basis, contract = told.basis, told.basis.contract
    found: list[Target] = []
    for name in contract.interim:
        found += _target("interim", name, THE_PERSON, told)
    for need in needs_of(told):
        label = basis.label(need)
        names = [("route", contract.scope), ("route", contract.route)]
        for role in contract.payers:
            names.append(("payers", role.role))
            if role.code and told.basis.value(role.role, need) not in ("none", None):
                names.append(("payers", role.code))
            if role.now:
                names.append(("pays_now", role.now))
        names += [("person_pays", contract.charge), ("duty_or_power", contract.duty_or_power)]
        if contract.weekly and amount_is_missing(need, basis):
            names.append(("weekly", contract.weekly))
        for part, name in names:
            found += _target(f"{label}.{part}", name, basis.holder(name, need), told)
        found += _local(need, label, told)
    return found


def _local(need: Subject, label: str, told: Told) -> list[Target]:
    """What local policy concludes of a need, where it is open."""
    local, book = told.basis.book.local, told.basis.book
    names = [name for name, finding in book.findings.items() if local and name in local.names]
    subjects = {name: need if book.findings[name].about == need.scope else THE_PERSON for name in names}
    found = []
    for name, subject in subjects.items():
        if book.findings[name].about in (need.scope, PERSON):
            found += _target(f"{label}.{LOCAL}.{name}", name, subject, told)
    return found


def _target(label: str, name: str, subject: Subject, told: Told) -> list[Target]:
    given = told.basis.given.conclusions.closed[name, subject]
    if given.settled:
        return []
    if told.basis.is_ordinary(name, subject):
        return [Target(label, name, subject, NO_LEAVES, settles=False)]
    return [Target(label, name, subject, told.walk.finding(name, subject), settles=True)]


def _missing(targets: Sequence[Target], walk: OpenWalk) -> dict[Alike, _Missing]:
    found = {}
    for key, leaves in walk.alike(_joined(targets)).items():
        if key[0] != CLASH:
            asking = [target for target in targets if target.leaves & leaves]
            places = list(walk.leaves(leaves))
            rank = min(walk.ranks[leaf] for leaf in places)
            settles = tuple(sorted({target.label for target in asking}))
            found[key] = _Missing(key, places, settles, rank, len({target.subject for target in asking}))
    return found


def _joined(targets: Iterable[Target]) -> Leaves:
    found = NO_LEAVES
    for target in targets:
        found |= target.leaves
    return found


class _Order:
    """The order of design §7 over what is missing in one case."""

    def __init__(self, told: Told, targets: Sequence[Target], trial: Trial | None) -> None:
        self.knowledge, self.contract = told.basis.given.knowledge, told.basis.contract
        self.trial = trial
        self.written = {name: place for place, name in enumerate(told.basis.book.facts)}  # as the law lists them
        self.targets = targets
        now = (target for target in targets if target.label == "interim" or target.label.endswith(".pays_now"))
        self.now = frozenset(told.walk.alike(_joined(now)))

    def of(self, missing: list[_Missing]) -> list[_Missing]:
        """What is missing, best asked first."""
        ordered = sorted(missing, key=self._legal)
        if self.trial is None:
            return ordered
        gates = [found for found in ordered if self._first(found) < 2]
        rest = [found for found in ordered if self._first(found) >= 2]
        return [*gates, *self._by_trial(rest)]

    def _by_trial(self, ordered: list[_Missing]) -> list[_Missing]:
        assert self.trial is not None
        open_ = [(target.finding, target.subject) for target in self.targets if target.settles]
        left = {found.key: self.trial.left(found.leaves[0], open_) for found in self.trial.worth(ordered)}
        most = len(open_)
        return sorted(ordered, key=lambda found: (self._asked(found), left.get(found.key, most)))

    def _first(self, found: _Missing) -> int:
        if found.name == self.contract.existing_funder and found.key in self.now:
            return 0
        return 1 if found.name in self.contract.gates else 2

    def _asked(self, found: _Missing) -> bool:
        return all(is_asked(leaf, self.knowledge) for leaf in found.leaves)

    def _legal(self, found: _Missing) -> tuple[object, ...]:
        gate = self.contract.gates.index(found.name) if found.name in self.contract.gates else 0
        place = (self._first(found), gate, found.key not in self.now)
        written = self.written.get(found.name, len(self.written))
        return self._asked(found), *place, found.rank[0], -found.asking, found.rank[1], written, found.key


def _shown(found: _Missing, basis: Basis) -> Outstanding:
    kind, name, scope = found.key
    knowledge, book = basis.given.knowledge, basis.book
    places = sorted(found.leaves, key=lambda leaf: leaf.subject.place)
    on = () if scope == PERSON else tuple(knowledge.parts[leaf.subject].id for leaf in places)
    question, who, cites = _question(kind, name, knowledge, book)
    return Outstanding(
        fact=name,
        about=scope,
        on=on,
        group=None,
        facts=(name,),
        question=question,
        asked=all(is_asked(leaf, knowledge) for leaf in found.leaves),
        judgement=all(is_judgement(leaf, book) for leaf in found.leaves),
        settles=found.settles,
        could_change=found.settles,
        who_can_answer=who,
        cites=cites,
    )


def _question(kind: str, name: str, knowledge: Knowledge, book: Book) -> tuple[str, str, tuple[str, ...]]:
    if kind == FACT:
        fact = book.facts[name]
        return fact.question, fact.who_can_answer, fact.cites
    if kind == RECORD:
        finding = book.findings[name]
        return finding.question, finding.who_can_answer, finding.cites
    if kind == LIST:
        return episodes_question(knowledge)
    assert kind == FIGURE, "a clash is no question"
    day = shown(knowledge.case.as_at, "date")
    return (
        f"What was the {book.figures[name].title} on {day}? This book does not know it.",
        "Whoever keeps this book",
        (),
    )


def episodes_question(knowledge: Knowledge) -> tuple[str, str, tuple[str, ...]]:
    """How to ask for the list of detentions, or whether the one given is complete."""
    asking = knowledge.book.contract.episodes if knowledge.book.contract else None
    assert asking, "a served book has a contract"
    question = asking.whether_complete if knowledge.case.episodes else asking.question
    return question, asking.who_can_answer, asking.cites


# Rarities: what an ordinary answer takes for granted, asked once for each group.


def _rarities(told: Told, targets: Sequence[Target]) -> list[Outstanding]:
    basis = told.basis
    wanted: dict[Presumption, list[str]] = {}
    for target in targets:
        for presumption in _presumed_for(target, told):
            labels = wanted.setdefault(presumption, [])
            if target.label not in labels:
                labels.append(target.label)
    groups: dict[str, list[Presumption]] = {}
    for presumption in told.basis.footings.presumed:
        if presumption in wanted:
            groups.setdefault(_asked_with(presumption), []).append(presumption)
    order = [*basis.contract.asked_together]
    ordered = sorted(groups, key=lambda name: order.index(name) if name in order else len(order))
    return [_group(groups[name], wanted, basis) for name in ordered]


def _asked_with(presumption: Presumption) -> str:
    return presumption.usual.group or f"{presumption.subject}.{presumption.fact}"


def _presumed_for(target: Target, told: Told) -> Iterable[Presumption]:
    """What a part stands on if it is ordinary; if it is open even so, what is presumed among all it could turn on."""
    presumed = told.basis.footings.presumed
    if not target.settles:
        standing = told.basis.standing_on_ordinary.finding(target.finding, target.subject)
        return [presumption for presumption in presumed if presumption.named in standing]
    walk = told.given_walk
    leaves = walk.finding(target.finding, target.subject)
    return [presumption for presumption in presumed if leaves & _bit(presumption, walk)]


def _bit(presumption: Presumption, walk: OpenWalk) -> Leaves:
    kind = LIST if presumption.fact == EPISODES else FACT
    return walk.bit(kind, presumption.fact, presumption.subject)


def _group(found: list[Presumption], wanted: Mapping[Presumption, list[str]], basis: Basis) -> Outstanding:
    first = found[0]
    group = first.usual.group
    labels = sorted({label for presumption in found for label in wanted[presumption]})
    who, cites = _who_knows(first, basis)
    subjects = sorted({presumption.subject for presumption in found if presumption.subject != THE_PERSON})
    return Outstanding(
        fact=first.fact,
        about=first.subject.scope,
        on=tuple(basis.label(subject) for subject in subjects),
        group=group,
        facts=tuple(dict.fromkeys(presumption.fact for presumption in found)),
        question=_group_question(first, basis),
        asked=False,
        judgement=False,
        settles=(),
        could_change=tuple(labels),
        who_can_answer=who,
        cites=cites,
    )


def _who_knows(presumption: Presumption, basis: Basis) -> tuple[str, tuple[str, ...]]:
    if presumption.fact == EPISODES:
        _, who, cites = episodes_question(basis.given.knowledge)
        return who, cites
    fact = basis.book.facts[presumption.fact]
    return fact.who_can_answer, fact.cites


def _group_question(presumption: Presumption, basis: Basis) -> str:
    group = presumption.usual.group
    if group and group in basis.contract.asked_together:
        return basis.contract.asked_together[group]
    if presumption.fact == EPISODES:
        return episodes_question(basis.given.knowledge)[0]
    return basis.book.facts[presumption.fact].question
