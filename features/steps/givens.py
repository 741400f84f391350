"""What may be given, and the deciding itself."""

from __future__ import annotations

from features.steps.declaring import GIVEN, WHEN, Said, step
from features.steps.explaining import paid
from features.steps.failure import ScenarioFailed
from features.steps.plain_values import written_date, written_list, written_value
from features.steps.scene import Json, Scene
from features.steps.tables import Table, pairs, rows, things
from rules.language.domains import Domain
from rules.language.vocabulary import PERSON


@step(
    GIVEN,
    "the case is looked at on {date}[, with the law as it was understood on {understood}]",
    "The day of the decision. Every scenario needs one.",
    "Given the case is looked at on 23 November 2026",
)
def looked_at(scene: Scene, said: Said) -> None:
    scene.case["as_at"] = written_date(said["date"])
    if "understood" in said:
        scene.case["as_understood_on"] = written_date(said["understood"])


@step(
    GIVEN,
    "supposing {commencement} starts on {date}",
    "Takes law that has no start date yet as starting on a day.",
    "Given supposing mha2025_s46_commencement_date starts on 1 April 2027",
)
def supposing(scene: Scene, said: Said) -> None:
    scene.case.setdefault("suppose", {})[said["commencement"]] = written_date(said["date"])


@step(
    GIVEN,
    "the locality is {locality}",
    "Decides with the local policy of that name.",
    "Given the locality is wirral",
)
def locality(scene: Scene, said: Said) -> None:
    scene.case["locality"] = said["locality"]


@step(
    GIVEN,
    "these facts about the person:",
    "Several facts about the person. Write `not known` where somebody asked and nobody knows.",
    """Given these facts about the person:
  | fact                     | value        |
  | date_of_birth            | 2 April 1961 |
  | person_refuses_services  | no           |""",
)
def facts_of_person(scene: Scene, said: Said) -> None:
    for fact, value in pairs(said.table, "fact", "value"):
        _give(scene, scene.case.setdefault("facts", {}), fact, value)


@step(
    GIVEN,
    "the person's {fact} is {value}",
    "One fact about the person. `not known` means: somebody asked, and nobody knows.",
    "Given the person's country is not known",
)
def fact_of_person(scene: Scene, said: Said) -> None:
    _give(scene, scene.case.setdefault("facts", {}), said["fact"], said["value"])


@step(
    GIVEN,
    "it is disputed that {fact}[ of {part}] is {value}",
    "One fact that somebody disputes, of the person or of a need or detention episode. "
    "It is used as given, and marked.",
    "Given it is disputed that specialist_accommodation of support is yes",
)
def disputed(scene: Scene, said: Said) -> None:
    facts = _facts_of(scene, said["part"]) if "part" in said else scene.case.setdefault("facts", {})
    _give(scene, facts, said["fact"], said["value"])
    facts[said["fact"]] = {"value": facts[said["fact"]], "disputed": True}


@step(
    GIVEN,
    "these are all the detention episodes:",
    "Every detention there has been, oldest first or in any order. An empty cell says nothing.",
    """Given these are all the detention episodes:
  | fact           | first        | second      |
  | section        | s3           | s3          |
  | start_date     | 3 March 2014 | 8 June 2015 |
  | still_detained | no           | not known   |""",
)
def all_episodes(scene: Scene, said: Said) -> None:
    _episodes(scene, said.table)
    scene.case["detention_episodes_complete"] = True


@step(
    GIVEN,
    "these detention episodes, and perhaps more:",
    "The detentions that are known, where nobody has said that there were no others.",
    """Given these detention episodes, and perhaps more:
  | episode | section | start_date   |
  | first   | s2      | 3 March 2014 |""",
)
def some_episodes(scene: Scene, said: Said) -> None:
    _episodes(scene, said.table)


@step(
    GIVEN,
    "there are no detention episodes",
    "The person was never detained. Leave it out where nobody has asked.",
    "Given there are no detention episodes",
)
def no_episodes(scene: Scene, _said: Said) -> None:
    scene.case["detention_episodes"] = []


@step(
    GIVEN,
    "these needs:",
    "The care needs, each with a label of your own. Without this step the whole package is one need.",
    """Given these needs:
  | need    | related_to_mental_disorder | reduces_relapse_risk | kind        |
  | support | yes                        | yes                  | social_care |
  | hip     | no                         | no                   | health      |""",
)
def needs(scene: Scene, said: Said) -> None:
    if "needs" in scene.case:
        raise ScenarioFailed("The needs are already given; put all of them into one table.")
    scene.case["needs"] = _parts(scene, said.table, "need")


@step(
    GIVEN,
    "the {fact} of {part} is {value}",
    "One fact of a need or of a detention episode that a table above has named.",
    "Given the specialist_accommodation of support is yes",
)
def fact_of_part(scene: Scene, said: Said) -> None:
    _give(scene, _facts_of(scene, said["part"]), said["fact"], said["value"])


@step(
    GIVEN,
    "these findings are on record:",
    "What a responsible body has itself decided. The headings need, episode, until and appealed may be added.",
    """Given these findings are on record:
  | finding           | value | by                      | on               | need    |
  | need_is_aftercare | yes   | icb and local_authority | 2 September 2026 | support |""",
)
def findings_on_record(scene: Scene, said: Said) -> None:
    records = scene.case.setdefault("recorded_findings", [])
    optional = ("need", "episode", "until", "appealed")
    for row in rows(said.table, ("finding", "value", "by", "on"), optional):
        finding = scene.book.findings.get(row["finding"])
        record: Json = {
            "finding": row["finding"],
            "value": written_value(row["value"], finding.domain if finding else None),
            "by": written_list(row["by"]),
            "on": written_date(row["on"]),
        }
        record |= {name: row[name] for name in ("need", "episode") if row.get(name)}
        if row.get("until"):
            record["until"] = written_date(row["until"])
        if row.get("appealed"):
            record["appealed"] = written_value(row["appealed"], Domain("bool"))
        records.append(record)


@step(
    WHEN,
    "the case is decided",
    "Decides the case. It also checks what holds of every decision: no body is named twice as payer of one need, and "
    "where one body alone pays for a need, neither another body nor the person pays for it again.",
    "When the case is decided",
)
def decided(scene: Scene, _said: Said) -> None:
    scene.decide()
    for need in scene.answer["needs"] if scene.answer else ():
        if paid_twice(need):
            raise scene.fail(f"{need['id']} is paid for twice: by {paid(need)}.")


GIVENS = (
    looked_at, supposing, locality, facts_of_person, fact_of_person, disputed, all_episodes, some_episodes, no_episodes,
    needs, fact_of_part, findings_on_record,
)  # fmt: skip
WHENS = (decided,)


def paid_twice(need: Json) -> bool:
    """Is a body named twice, or does somebody else pay where one body alone pays?"""
    payers = [payer for payer in need["payers"] if payer.get("state") not in ("open", "contradictory")]
    bodies = [(payer["body"], payer["code"]) for payer in payers]
    alone = [payer["body"] for payer in payers if payer["role"] == "pays"]
    with_person = bool(alone) and alone != [PERSON] and need["person_pays"]["value"] == "full_cost"
    return len(set(bodies)) < len(bodies) or len(alone) > 1 or with_person


def _give(scene: Scene, facts: Json, fact: str, value: str) -> None:
    if fact in facts:
        raise ScenarioFailed(f"{fact} is given twice.")
    facts[fact] = written_value(value, scene.domain(fact))


def _episodes(scene: Scene, table: Table) -> None:
    if "detention_episodes" in scene.case:
        raise ScenarioFailed("The detention episodes are already given; put all of them into one table.")
    scene.case["detention_episodes"] = _parts(scene, table, "episode")


def _parts(scene: Scene, table: Table, word: str) -> list[Json]:
    parts = []
    for label, facts in things(table, word).items():
        part: Json = {"id": label, "facts": {}}
        for fact, value in facts.items():
            if fact == "description":
                part["description"] = value
            else:
                _give(scene, part["facts"], fact, value)
        parts.append(part)
    return parts


def _facts_of(scene: Scene, label: str) -> Json:
    parts = [*scene.case.get("needs", ()), *scene.case.get("detention_episodes", ())]
    found = [each for each in parts if each["id"] == label]
    if len(found) != 1:
        known = ", ".join(each["id"] for each in parts) or "none yet"
        which = "names two things" if found else "is not the label of a need or detention episode"
        raise ScenarioFailed(f'"{label}" {which}. Labels given so far: {known}.')
    facts: Json = found[0]["facts"]
    return facts
