"""What to tell the engine of one subject, written out once for each ruleset.

The same as rules.engine.rulesets.facts_for, on a state of the written-out book.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from rules.engine.rulesets import ALWAYS, Ruleset
from rules.language.expression import Exists
from rules.language.vocabulary import PERSON
from rules.reference.compiled.program import ALWAYS_ON, Program
from rules.reference.compiled.writing import FAILS, HOLDS, Writer, functions

Feed = Callable[..., dict[str, int]]


def feeds_of(rulesets: Iterable[Ruleset], program: Program) -> Mapping[str, Feed]:
    """For each ruleset by name, the function that gives the engine's facts from values and verdicts."""
    writer = Writer(program.slots, existing=dict(program.existing))
    bodies = {ruleset.name: _body(ruleset, program, writer) for ruleset in rulesets}
    return functions(bodies, writer.constants)


def _body(ruleset: Ruleset, program: Program, writer: Writer) -> str:
    lines = [f"    d = {{{f'{ALWAYS!r}: 1' if ALWAYS in ruleset.read else ''}}}"]
    for test, fact in ruleset.tests.items():
        lines.append(f"    if {writer.condition(test)} == {HOLDS}: d[{fact!r}] = 1")
    for measure, fact in ruleset.measures.items():
        assert not isinstance(measure, Exists), "whether something exists is told as a test"
        ends = [(end, place) for place, end in enumerate((f"{fact}_low", f"{fact}_high")) if end in ruleset.read]
        if ends:
            lines.append(f"    v = {writer.numbers(measure)}")
            lines += [f"    d[{end!r}] = v[{place}]" for end, place in ends]
    for life, fact in ruleset.lives.items():
        number = program.lives.index(life)
        running = f"c.lives[{number}]" if life.on in ALWAYS_ON else f"c.life({number}, n)"
        lines.append(f"    if {running} == {HOLDS}: d[{fact!r}] = 1")
    for name, fact in ruleset.exceptions.items():
        exception = program.rules[name]
        verdicts = "P" if exception.rule.about == PERSON else "S"
        lines.append(f"    if {verdicts}[{exception.place}] == {FAILS}: d[{fact!r}] = 1")
    return "\n".join([*lines, "    return d\n"])
