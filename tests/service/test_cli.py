"""The command, and what its exit codes say."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from rules import __version__
from rules.book_loading.loading import NATIONAL_BOOK, load
from rules.decision import SEMANTICS
from rules.engine.fence import Engine, EngineFailed
from service.cli import main

Json = dict[str, Any]
Remit = Callable[..., Result]
COMMAND = Path(sys.executable).with_name("remit")


@pytest.fixture
def remit(small_book: Path) -> Remit:
    """Run the command on a case and the small book."""

    def run(*arguments: str, case: object = None, book: Path = small_book) -> Result:
        text = case if isinstance(case, str) else json.dumps(case)
        return CliRunner().invoke(main, ["decide", "-", "--book", str(book), *arguments], input=text)

    return run


@pytest.fixture
def broken_book(small_book: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "book"
    shutil.copytree(small_book, folder)
    rules = folder / "national" / "10_aftercare.yaml"
    text = rules.read_text().replace("never: at_home", "never: at_hom").replace("section == s3", "section == s9")
    rules.write_text(text)
    return folder


# --- check


def test_check_tells_what_the_national_book_holds() -> None:
    result = CliRunner().invoke(main, ["check"])
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith("No fault found.\n")


def test_check_counts_scenarios_where_there_are_any(small_book: Path, tmp_path: Path) -> None:
    (tmp_path / "x.feature").write_text("Feature: x\n  @agreed\n  Scenario: y\n    Given z\n")
    result = CliRunner().invoke(main, ["check", str(small_book), "--features", str(tmp_path)])
    assert "  scenarios         1: 1 agreed, 0 draft\n" in result.stdout


def test_check_prints_every_fault_with_its_place(broken_book: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(broken_book)])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        'national/10_aftercare.yaml:5: "at_hom" is not a fact, finding or figure of this book; '
        'did you mean "at_home"?\n'
        "    at_hom and in_hospital\n"
        "    ^\n"
        'national/10_aftercare.yaml:8: "section" has no value "s9"; it has: s2, s3\n'
        "    section == s9\n"
        "               ^\n"
        "The rulebook has 2 faults.\n"
    )


def test_check_of_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["check", str(tmp_path / "none")]).exit_code == 2


# --- decide


def test_the_exit_code_is_the_status(remit: Remit, aftercare: Json, social_care: Json) -> None:
    judgement = {key: value for key, value in social_care.items() if key != "recorded_findings"}
    judgement["facts"] = {"lives_in_england": True, "capital": "1.00"}
    records = [
        {"finding": "aftercare", "value": value, "by": ["icb", "local_authority"], "on": "2026-10-01"}
        for value in ("owed", "not_owed")
    ]
    codes = {
        0: aftercare,
        10: judgement,
        11: {},
        12: aftercare | {"recorded_findings": records},
        13: {"facts": {"lives_in_england": False}},
    }
    for code, case in codes.items():
        result = remit(case=case)
        assert (result.exit_code, result.stderr) == (code, "")


def test_a_decision_is_printed_for_a_person(remit: Remit, aftercare: Json) -> None:
    result = remit(case=aftercare)
    assert result.stdout.startswith("DETERMINED.")
    assert "integrated care board and local authority pay jointly" in " ".join(result.stdout.split())
    assert "\x1b" not in result.stdout


def test_or_as_the_api_answers(remit: Remit, aftercare: Json) -> None:
    result = remit("--json", case=aftercare | {"reference": "Żółć"})
    decision = json.loads(result.stdout)
    assert list(decision)[:2] == ["decision_id", "decided_at"]
    assert decision["status"] == "determined"
    assert "Żółć" in result.stdout


def test_a_case_is_read_from_a_file(small_book: Path, tmp_path: Path, aftercare: Json) -> None:
    file = tmp_path / "case.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(aftercare).encode())
    result = CliRunner().invoke(main, ["decide", str(file), "--book", str(small_book)])
    assert result.exit_code == 0


def test_without_a_book_the_national_one_decides() -> None:
    result = CliRunner().invoke(main, ["decide", "-"], input="{}")
    assert result.exit_code == 11
    assert "Rulebook england" in result.stdout


def test_a_case_that_cannot_be_read_is_told_with_every_fault(remit: Remit) -> None:
    result = remit(case={"fact": {}, "needs": [{"id": "n1", "facts": {"service": "none"}}]})
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "The case cannot be read.\n"
        '/fact: there is no such key here; did you mean "facts"? (unknown_key)\n'
        "/needs/0/facts/service: write one of: care_at_home, care_home, nursing (wrong_value)\n"
    )


def test_a_case_that_is_no_object(remit: Remit) -> None:
    assert "the case: a case is a JSON object (wrong_type)\n" in remit(case=[]).stderr


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "There is no text to read; send one JSON object."),
        ('{"facts": {}', "Line 1, column 13: Expecting ',' delimiter."),
        ('{"facts": {}, "facts": {}}', 'The key "facts" stands twice in one object; say it once.'),
    ],
)
def test_what_is_not_json(remit: Remit, text: str, says: str) -> None:
    result = remit(case=text)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"The case is not sound JSON. {says}\n"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["decide", str(tmp_path / "case.json")]).exit_code == 2


def test_a_book_with_faults_decides_nothing(remit: Remit, broken_book: Path) -> None:
    result = remit(case={}, book=broken_book)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith("The rulebook has 2 faults.\n")


def test_where_engine_and_reference_disagree(remit: Remit, monkeypatch: pytest.MonkeyPatch) -> None:
    def fire(_engine: Engine, _name: str, _facts: Mapping[str, int]) -> frozenset[str]:
        return frozenset({"scope.elsewhere"})

    monkeypatch.setattr(Engine, "fire", fire)
    result = remit(case={"reference": "Zanzibar"})
    assert (result.exit_code, result.stdout) == (70, "")
    assert result.stderr.splitlines()[0] == "No decision is issued. Care continues as it is meanwhile."
    assert "scope.elsewhere" in result.stderr
    assert "Zanzibar" not in result.stderr


def test_an_engine_that_stops_early(remit: Remit, monkeypatch: pytest.MonkeyPatch) -> None:
    def fire(*_: object) -> frozenset[str]:
        raise EngineFailed("Zanzibar")

    monkeypatch.setattr(Engine, "fire", fire)
    result = remit(case={})
    assert (result.exit_code, result.stdout) == (70, "")
    assert "Zanzibar" not in result.stderr


def test_help_lists_the_exit_codes() -> None:
    text = CliRunner().invoke(main, ["decide", "--help"]).stdout
    for code in ("0   determined", "10  judgement needed", "70  the engine and the reference disagree"):
        assert code in text


# --- as a program


def run(*arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([COMMAND, *arguments], capture_output=True, timeout=60, check=False, **more)


def test_the_program_reads_standard_input_and_answers(small_book: Path, aftercare: Json) -> None:
    done = run("decide", "-", "--book", str(small_book), input=json.dumps(aftercare).encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"DETERMINED.")


def test_a_reader_that_leaves_early_does_not_hurt(small_book: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [COMMAND, "decide", "-", "--book", str(small_book)],
            input=b"{}",
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (11, b"")


def test_a_terminal_without_the_characters_still_gets_an_answer(small_book: Path) -> None:
    case = json.dumps({"reference": "Żółć £"}).encode()
    plain = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    done = run("decide", "-", "--book", str(small_book), input=case, env=plain)
    assert (done.returncode, done.stderr) == (11, b"")
    assert b"Reference: ?\xf3?? \xa3" in done.stdout


def test_version_names_code_book_and_meaning():
    book = load(NATIONAL_BOOK).book
    result = CliRunner().invoke(main, ["--version"])
    assert result.exit_code == 0
    assert result.output == f"remit {__version__}, book sha256 {book.sha256}, semantics {SEMANTICS}\n"
