"""How long a decision takes in one process, split between reference, engine and explanation.

Run: python benchmarks/decide.py [runs]. Machines differ and wander, so the last column is the ratio to the reference in
the same run; quote that.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter_ns

from rules.book_loading.records import Book
from rules.case import Case, check_case
from rules.concluding.levels import conclude
from rules.decide import decide, serve
from rules.reference.contradictions import contradictions

EXAMPLE = Path(__file__).parent.parent / "examples" / "mixed_case.json"
PROTOTYPE = {1: (9, 19), 3: (16, 26), 10: (44, 64)}  # ms at p50 and p99, with 250 rules


def main(runs: int) -> None:
    """Time one, three and ten needs."""
    served = serve()
    gc.freeze()  # as the service does: the book lives as long as the process
    print(f"{len(served.book.rules)} rules, {len(served.arrangement.levels)} levels, {runs} runs each")
    print(f"{'needs':>5} {'part':<24} {'p50 ms':>8} {'p99 ms':>8} {'x reference':>12}")
    for needs, (middle, late) in PROTOTYPE.items():
        case = case_with(needs, served.book)

        def reference(case: Case = case) -> None:
            conclude(case, served, contradictions(served.book, case), with_engine=False)

        def both(case: Case = case) -> None:
            conclude(case, served, contradictions(served.book, case))

        def whole(case: Case = case) -> None:
            decide(case, served)

        timed = {name: times(run, runs) for name, run in (("reference", reference), ("both", both), ("whole", whole))}
        base = timed["reference"][0]
        rows = {
            "reference": timed["reference"],
            "engine": minus(timed["both"], timed["reference"]),
            "explanation": minus(timed["whole"], timed["both"]),
            "decision": timed["whole"],
            "engine and reference": timed["both"],
            "the same, per 250 rules": per_rules(timed["both"], len(served.book.rules)),
        }
        for name, (half, most) in rows.items():
            print(f"{needs:>5} {name:<24} {half:>8.2f} {most:>8.2f} {half / base:>12.2f}")
        print(
            f"{needs:>5} {'prototype, 250 rules':<24} {middle:>8} {late:>8}   (engine and reference, another machine)"
        )


def case_with(needs: int, book: Book) -> Case:
    """The mixed example with so many needs."""
    raw = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    raw["needs"] = [{**raw["needs"][i % len(raw["needs"])], "id": f"n{i + 1}"} for i in range(needs)]
    return check_case(raw, book, date(2026, 11, 25).toordinal())


def times(run: Callable[[], None], runs: int) -> tuple[float, float]:
    """Milliseconds at the middle and at the 99th of a hundred."""
    run()
    taken = []
    for _ in range(runs):
        start = perf_counter_ns()
        run()
        taken.append((perf_counter_ns() - start) / 1e6)
    taken.sort()
    return taken[len(taken) // 2], taken[min(len(taken) - 1, len(taken) * 99 // 100)]


def minus(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    """The difference of two timings."""
    return one[0] - other[0], one[1] - other[1]


def per_rules(one: tuple[float, float], rules: int) -> tuple[float, float]:
    """A timing scaled to a book of 250 rules."""
    return one[0] * 250 / rules, one[1] * 250 / rules


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
