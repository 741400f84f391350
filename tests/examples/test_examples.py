"""Every example gives, through the service, the answer its table promises."""

import json
import re
from pathlib import Path

import pytest

from service.app import create_app

FOLDER = Path(__file__).parents[2] / "examples"
ROW = re.compile(
    r"^\| (?P<file>[a-z0-9_]+) \| .+? \| (?P<status>[a-z_]+) \| (?P<answer>.+?) \| (?P<first>[a-z0-9_-]+) \|$"
)
ROWS = [found for line in (FOLDER / "README.md").read_text().splitlines() if (found := ROW.match(line))]


@pytest.fixture(scope="module")
def client():
    return create_app().test_client()


def test_every_example_stands_in_the_table_and_every_line_has_its_file():
    assert sorted(row["file"] for row in ROWS) == sorted(path.stem for path in FOLDER.glob("*.json"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["file"])
def test_the_answer_is_the_documented_one(row, client):
    response = client.post("/v1/decisions?detail=full", json=json.loads((FOLDER / f"{row['file']}.json").read_text()))
    if row["status"] == "refused":
        assert response.status_code == 422
        assert " ".join(response.json["errors"][0][key] for key in ("pointer", "code")) == row["answer"]
        return
    decision = response.json
    assert response.status_code == 200
    assert decision["status"] == row["status"]
    assert ". ".join(_answer(need) for need in decision["needs"]) == row["answer"]
    assert (decision["outstanding"][0]["fact"] if decision["outstanding"] else "-") == row["first"]


def test_detained_again_names_another_council_and_says_why(client):
    decisions = [
        client.post("/v1/decisions?detail=full", json=json.loads((FOLDER / f"{name}.json").read_text())).json
        for name in ("detained_once", "detained_again")
    ]
    assert [each["findings"]["responsible_la"]["value"] for each in decisions] == ["E10000034", "E06000030"]
    cited = {cite for ground in decisions[1]["grounds"].values() for cite in ground["cites"]}
    assert "case.worcestershire2023" in cited


def test_section_2_alone_says_why_there_is_no_aftercare(client):
    decision = client.post(
        "/v1/decisions?detail=full", json=json.loads((FOLDER / "section_2_only.json").read_text())
    ).json
    ruled_out = {each["route"]: each for each in decision["needs"][0]["ruled_out"]}
    facts = _facts(decision["grounds"], ruled_out["section_117"]["because"])
    assert facts["episode_1.section"] == "s2"


def _answer(need):
    payers = ", ".join(
        " ".join(part for part in (payer["body"], payer["code"], payer["role"]) if part) for payer in need["payers"]
    )
    return (
        f"{need['id']}: {need['route']['value'] or 'open'}; {payers or '-'}; {need['person_pays']['value'] or 'open'}"
    )


def _facts(grounds, keys):
    found = {}
    for key in keys:
        found |= grounds[key]["facts"] | _facts(grounds, grounds[key]["because"])
    return found
