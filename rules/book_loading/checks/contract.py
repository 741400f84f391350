"""The contract: what it names as the answer are findings of the right kind, which no body can put on record."""

from __future__ import annotations

from collections.abc import Container, Iterator

from rules.book_loading.items import Item
from rules.book_loading.records import Book, Contract
from rules.language.vocabulary import NEED, PERSON

EPISODES = "detention_episodes"

Named = tuple[
    str, tuple[str, ...], str, tuple[str | int, ...]
]  # finding, whom it may be about, type, place in the file


def note_contract_faults(book: Book, contract: Contract, item: Item, lost: Container[str]) -> None:
    """Note what is wrong with the contract of a book, each at its own line."""
    for name, about, type_, at in _findings(contract):
        finding = book.findings.get(name)
        if finding is None and name in lost:
            continue
        if finding is None or finding.about not in about or finding.domain.type != type_:
            whom = " or ".join(about)
            item.fault(f'the contract names "{name}", which is not a finding about a {whom} of type {type_}', *at)
        elif finding.recordable and type_ != "code":
            item.fault(
                f'the contract names "{name}", which can be put on record: no body decides the answer itself', *at
            )
    _note_other_faults(book, contract, item, lost)


def _findings(contract: Contract) -> Iterator[Named]:
    yield contract.scope, (PERSON,), "bool", ("scope",)
    yield contract.route, (NEED,), "enum", ("route",)
    yield contract.charge, (NEED,), "enum", ("charge",)
    yield contract.duty_or_power, (NEED,), "enum", ("duty_or_power",)
    if contract.weekly:
        yield contract.weekly, (NEED,), "money", ("weekly",)
    for index, payer in enumerate(contract.payers):
        yield payer.role, (NEED,), "enum", ("payers", index, "role")
        if payer.code:
            yield payer.code, (NEED, PERSON), "code", ("payers", index, "code")
        if payer.now:
            yield payer.now, (NEED,), "enum", ("payers", index, "now")
    if contract.now_until:
        yield contract.now_until, (NEED,), "enum", ("now_until",)


def _note_other_faults(book: Book, contract: Contract, item: Item, lost: Container[str]) -> None:
    for index, name in enumerate(contract.interim):
        finding = book.findings.get(name)
        wrong = finding.about != PERSON if finding else name not in lost
        if wrong:
            item.fault(f'the contract names "{name}", which is not a finding about the person', "interim", index)
    route = book.findings.get(contract.route)
    for index, value in enumerate(contract.principal_routes):
        if route and value not in route.domain.values:
            message = f'the contract names the principal route "{value}", which "{contract.route}" has not'
            item.fault(message, "principal_routes", index)
    for key, value in contract.rather_than.items():
        for named in (key, value):
            if route and named not in route.domain.values:
                message = f'the contract names the route "{named}", which "{contract.route}" has not'
                item.fault(message, "rather_than", key)
    _note_lost_facts(book, contract, item, lost)
    default = book.remarks.get(contract.default_interim)
    wrong = default.kind != "interim" if default else contract.default_interim not in lost
    if wrong:
        item.fault(f'the contract names "{contract.default_interim}", which is not an interim text', "default_interim")
    elif default and not all(edition.in_force.always for edition in default.editions):
        why = "which has dates: somebody keeps the care going on any day"
        item.fault(f'the contract names "{contract.default_interim}", {why}', "default_interim")


def _note_lost_facts(book: Book, contract: Contract, item: Item, lost: Container[str]) -> None:
    """Note facts that the contract names and the book has not; a gate may be a body's finding or the episodes too."""
    facts = [("existing_funder", contract.existing_funder), ("weekly_cost", contract.weekly_cost)]
    for key, name in facts:
        if name and name not in book.facts and name not in lost:
            item.fault(f'the contract names "{name}", which is not a fact', key)
    for index, name in enumerate(contract.gates):
        finding = book.findings.get(name)
        asked = name in book.facts or name == EPISODES or (finding is not None and finding.recordable is not None)
        if not asked and (finding is not None or name not in lost):
            item.fault(f'the contract names the gate "{name}", which can be asked of nobody', "gates", index)
