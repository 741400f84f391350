"""How long a whole decision takes, beside the same in another checkout.

Run: python benchmarks/decide.py [--against CHECKOUT] [--rounds N]. Both checkouts run side by side and take turns,
since machines differ and wander: quote the ratio. A whole decision is a raw case checked, concluded on every footing
with the engine, told short and written as JSON. No two cases are equal, since what was fired or closed before is known.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

HERE = Path(__file__).parent.parent
EXAMPLE = HERE / "examples" / "mixed_case.json"
NEEDS = (1, 3, 10, 50)
RUNS, UNASKED = 6, 0.1

WORKER = """
import gc, json, sys
from time import perf_counter_ns
from rules.case import check_case
from rules.decide import decide, serve
try:
    from rules.telling.detail import at_detail
    told = lambda case: at_detail(decide(case, served, detail="reasons"), "reasons")
except ImportError:
    from rules.decision import as_json
    told = lambda case: as_json(decide(case, served))
served = serve()
gc.freeze()
for line in sys.stdin:
    taken = []
    for raw in json.loads(line):
        start = perf_counter_ns()
        case = check_case(raw, served.book, 740000)
        size = len(json.dumps(told(case), separators=(",", ":")))
        taken.append((perf_counter_ns() - start) / 1e6)
    firings = getattr(served, "firings", None)
    known = firings.hits / (firings.hits + firings.made) if firings else 0
    print(json.dumps({"ms": taken, "bytes": size, "known": known}), flush=True)
"""


class Checkout:
    """One checkout of Remit, deciding in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", WORKER],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def decide(self, cases: list[dict[str, Any]]) -> dict[str, Any]:
        """Milliseconds of each decision, how long the last one's JSON is, and the share of firings known before."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(cases) + "\n")
        self.process.stdin.flush()
        answered: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answered

    def end(self) -> None:
        """Let the process finish."""
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


def varied(case: dict[str, Any], random: Random) -> dict[str, Any]:
    """The case of somebody else: another age, other dates, and some facts that nobody asked about."""
    made: dict[str, Any] = copy.deepcopy(case)
    days = timedelta(days=random.randrange(-3000, 3000))
    made["facts"]["date_of_birth"] = (date.fromisoformat(made["facts"]["date_of_birth"]) + days).isoformat()
    for part in (made, *made["needs"], *made["detention_episodes"]):
        for name in [name for name in part["facts"] if name != "country" and random.random() < UNASKED]:
            del part["facts"][name]
    return made


def case_with(needs: int) -> dict[str, Any]:
    """The mixed example with so many needs."""
    raw: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    raw["needs"] = [{**raw["needs"][place % len(raw["needs"])], "id": f"n{place + 1}"} for place in range(needs)]
    return raw


def main(against: Path | None, rounds: int) -> None:
    """Print the middle time of each number of needs, and the ratio of one checkout to the other."""
    checkouts = [Checkout(HERE), *([Checkout(against.resolve())] if against else [])]
    beside = f" {'there ms':>9} {'ratio':>6}" if against else ""
    print(f"{'needs':>5} {'here ms':>9} {'each need':>9} {'kB':>6} {'known':>6}{beside}")
    random = Random(8)
    for needs in NEEDS:
        case = case_with(needs)
        taken: list[list[float]] = [[] for _ in checkouts]
        warmed_up = [checkout.decide([case, case]) for checkout in checkouts]
        size, known = warmed_up[0]["bytes"], 0.0
        for _ in range(rounds):
            cases = [varied(case, random) for _ in range(max(2, RUNS // needs))]
            for times, checkout in zip(taken, checkouts, strict=True):
                answered = checkout.decide(cases)
                times.extend(answered["ms"])
                known = known if checkout is not checkouts[0] else answered["known"]
        here = median(taken[0])
        line = f"{needs:>5} {here:>9.1f} {here / needs:>9.2f} {size / 1000:>6.1f} {known:>6.2f}"
        if against:
            there = median(taken[1])
            line += f" {there:>9.1f} {here / there:>6.2f}"
        print(line, flush=True)
    for checkout in checkouts:
        checkout.end()


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--against", type=Path, help="another checkout, such as a worktree of an earlier commit")
    options.add_argument("--rounds", type=int, default=10, help="how often the checkouts take turns")
    chosen = options.parse_args()
    main(chosen.against, chosen.rounds)
