"""Two commands: check and run feature files; write the step list into the guide.

python -m features.steps features/section_117/who_qualifies.feature
python -m features.steps --step-list
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from features.steps.guards import feature_faults
from features.steps.guide import GUIDE, with_step_list
from features.steps.running import run_feature
from rules.decide import serve


def main() -> int:
    """0 where everything holds, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m features.steps", description="Check and run scenarios.")
    parser.add_argument("files", nargs="*", type=Path, help="feature files")
    parser.add_argument("--step-list", action="store_true", help="write the step list into the guide")
    chosen = parser.parse_args()
    if chosen.step_list:
        GUIDE.write_text(with_step_list(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")
    return 0 if _all_hold(chosen.files) else 1


def _all_hold(files: list[Path]) -> bool:
    if not files:
        return True
    served = serve()
    held = failed = 0
    for file in files:
        text = file.read_text(encoding="utf-8")
        if faults := feature_faults(text, served.book.sources.keys()):
            print("\n".join(f"{file} {each}" for each in faults))
            failed += len(faults)
            continue
        for result in run_feature(text, served):
            if result.problem is None:
                held += 1
                continue
            failed += 1
            print(f"{file} line {result.line}: {result.name}\n{result.problem}\n")
    print(f"{held} hold, {failed} do not.")
    return failed == 0


if __name__ == "__main__":
    sys.exit(main())
