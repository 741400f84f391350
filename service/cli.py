"""The command `remit`: check a rulebook, decide a case.

Exit codes: 0 determined or ordinary (or the book is sound), 10 judgement needed, 11 information needed, 12
contradictory, 13 out of scope, 1 the rulebook has faults, 2 wrong use or a case that cannot be read,
70 engine and reference disagree.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import click

from rules import __version__
from rules.book_loading.loading import NATIONAL_BOOK, BookRefused, load
from rules.case import CaseRefused, check_case
from rules.concluding.serving import ServedBook
from rules.decide import decide, serve
from rules.decision import SEMANTICS
from rules.engine.fence import EngineDisagreement, EngineFailed
from service.book_text import book_text
from service.config import london_day, utc_now
from service.decision_text import Unfolded, decision_text
from service.issued import issued
from service.page_of_text import printable
from service.scenarios import count_scenarios
from service.strict_json import NotJson, read_json

BOOK_FAULTS, WRONG_USE, DISAGREEMENT = 1, 2, 70
NO_DECISION = "No decision is issued. Care continues as it is meanwhile."
EXIT_CODES = {
    "determined": 0,
    "ordinary": 0,
    "judgement_needed": 10,
    "information_needed": 11,
    "contradictory": 12,
    "out_of_scope": 13,
}
COLOURS: dict[str, dict[str, Any]] = {
    "heading": {"bold": True},
    "strong": {"bold": True},
    "good": {"fg": "green"},
    "open": {"fg": "yellow"},
    "bad": {"fg": "red"},
    "": {},
}

BOOK = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=lambda *said: _version(said[2]))
def main() -> None:
    """For each care need of a person in England: whose responsibility, who pays, why, and what would settle it."""
    if sys.stdout is None:  # closed by whoever started us
        sys.stdout = io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="replace")  # a terminal without a character shows a question mark, not a traceback


@main.command()
@click.argument("folder", type=BOOK, default=NATIONAL_BOOK)
@click.option("--features", type=BOOK, help="Where the scenarios are (features/ here, if there is one).")
def check(folder: Path, features: Path | None) -> None:
    """Say what a rulebook holds, or everything that is wrong with it.

    FOLDER is the rulebook; without it, the one that comes with Remit. Exit code 1 where it has any fault.
    """
    served = _serve(folder)
    here = features or Path("features")
    scenarios = count_scenarios(here) if here.is_dir() else None
    _print(book_text(served, scenarios, _width(), _paint()))


@main.command("decide")
@click.argument("case", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option("--json", "as_data", is_flag=True, help="Print the decision as JSON, as the API answers.")
@click.option("--why", is_flag=True, help="Unfold every ground of the answer.")
@click.option("--ask", is_flag=True, help="Unfold every question that is still open.")
@click.option("--full", is_flag=True, help="Unfold everything.")
@click.option("--book", type=BOOK, default=NATIONAL_BOOK, help="Another rulebook.")
def decide_command(case: str, as_data: bool, book: Path, **unfolded: bool) -> None:
    """Decide the case in a JSON file, or - for standard input.

    \b
    Exit codes:
      0   determined, or ordinary: unless something rare is so
      10  judgement needed
      11  information needed
      12  contradictory
      13  out of scope
      1   the rulebook has faults
      2   wrong use, or a case that cannot be read
      70  the engine and the reference disagree: no decision
    """
    raw = _read_case(case)
    served = _serve(book)
    now = utc_now()
    try:
        decision = issued(decide(check_case(raw, served.book, london_day(now)), served), now)
    except CaseRefused as refused:
        faults = [f"{fault.pointer or 'the case'}: {fault.detail} ({fault.code})" for fault in refused.faults]
        _fail(WRONG_USE, "The case cannot be read.", *faults)
    except EngineDisagreement as failure:
        _fail(DISAGREEMENT, NO_DECISION, f"The rule engine and the reference disagree: {failure}")
    except EngineFailed:
        _fail(DISAGREEMENT, NO_DECISION, "The rule engine stopped early.")
    if as_data:
        _print(json.dumps(decision, indent=2, ensure_ascii=False) + "\n")
    else:
        _print(decision_text(decision, served.book, _width(), _paint(), Unfolded(**unfolded)))
    sys.exit(EXIT_CODES[decision["status"]])


def _version(asked: object) -> None:
    """Print which code, which national book and which meaning these are, and end."""
    if asked:
        book = load(NATIONAL_BOOK).book
        _print(f"remit {__version__}, book sha256 {book.sha256}, semantics {SEMANTICS}\n")
        sys.exit(0)


def _serve(folder: Path) -> ServedBook:
    try:
        return serve(folder)
    except BookRefused as refused:
        count = len(refused.faults)
        said = "one fault" if count == 1 else f"{count} faults"
        _fail(BOOK_FAULTS, *(str(fault) for fault in refused.faults), f"The rulebook has {said}.", keep_lines=True)


def _read_case(case: str) -> object:
    try:
        with click.open_file(case, "rb") as stream:
            return read_json(stream.read())
    except OSError as error:
        _fail(WRONG_USE, f"The case cannot be read: {error.strerror}.")
    except NotJson as error:
        _fail(WRONG_USE, f"The case is not sound JSON. {error}")


def _fail(code: int, *lines: str, keep_lines: bool = False) -> NoReturn:
    for line in lines:
        click.echo(line if keep_lines else printable(line), err=True)
    sys.exit(code)


def _print(text: str) -> None:
    """Print, and stay calm where the reader has gone (`... | head`): the exit code still says what came out."""
    try:
        click.echo(text, nl=False)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _paint() -> Callable[[str, str], str]:
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return lambda text, _style: text
    return lambda text, style: click.style(text, **COLOURS[style])


def _width() -> int:
    return shutil.get_terminal_size((80, 24)).columns
