"""The fence around durable_rules, the only importer of `durable`.

Inside the fence the engine was exact over every case tried; outside it ordinary constructs crash the process or give
wrong answers. Hence: rules are constant tests joined by "and", linted before they are registered
(rules.engine.limits); the host starts no threads; one fixed session under a lock; a first rule fires before anything
else, so that the session can always be deleted; all facts are asserted, then the rules run once; an action records
and, at most, asserts one fact.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from durable import engine

from rules.engine.rulesets import EngineRule, Ruleset

SESSION = "case"
FIRST = "begin_"
OPERATORS = {"==": None, ">=": "$gte", "<=": "$lte"}


class EngineFailed(RuntimeError):
    """The engine did not run to its end."""


class EngineDisagreement(RuntimeError):
    """The engine and the reference found different rules to apply. Holds rule ids only, nothing of the case."""

    def __init__(self, ruleset: str, only_engine: Iterable[str], only_reference: Iterable[str]) -> None:
        self.ruleset = ruleset
        self.only_engine, self.only_reference = tuple(sorted(only_engine)), tuple(sorted(only_reference))
        super().__init__(
            f"{ruleset}: applying by the engine alone: {', '.join(self.only_engine) or 'none'}; "
            f"by the reference alone: {', '.join(self.only_reference) or 'none'}"
        )


class _QuietHost(engine.Host):  # type: ignore[misc]  # durable has no types
    def _run(self) -> None:
        """Start no timer threads: they race with requests and walk freed memory."""


@dataclass(slots=True)
class _Run:
    """What one run has asserted and which rules it has seen fire."""

    asserted: set[str] = field(default_factory=set)
    fired: set[str] = field(default_factory=set)
    error: BaseException | None = None


class Engine:
    """durable_rules with the rulesets of one book. Made once a process: the engine never frees a host."""

    def __init__(self, rulesets: Iterable[Ruleset]) -> None:
        self._lock = threading.Lock()
        self._run = _Run()
        self._host = _QuietHost({ruleset.name: self._definition(ruleset) for ruleset in rulesets})

    def fire(self, name: str, facts: Mapping[str, int]) -> frozenset[str]:
        """The ids of the rules of a ruleset that fire on some facts. Raises EngineFailed if it stops early."""
        if not facts:  # a rule has at least one test, so nothing can fire
            return frozenset()
        rules = self._host.get_ruleset(name)
        with self._lock:
            run = self._run = _Run()
            ended: list[object] = []

            def note_end(error: object, _state: object) -> None:
                ended.append(error)

            state = rules.assert_fact({"sid": SESSION, "id": FIRST, FIRST: 1})
            rules.do_actions(state, note_end)  # the first rule has fired: from here on the session can be deleted
            try:
                for fact in sorted(facts):
                    self._assert(rules, fact, facts[fact])
                rules.do_actions(state, note_end)
                if run.error is not None:
                    raise EngineFailed(str(run.error)) from run.error
                # Two callbacks without error: an action over ten seconds or a clock step would end a run silently.
                if ended != [None, None]:
                    raise EngineFailed(f"{name} stopped before its end")
                return frozenset(run.fired)
            finally:
                rules.delete_state(SESSION)

    def _definition(self, ruleset: Ruleset) -> dict[str, Any]:
        definition: dict[str, Any] = {"first": {"all": [{"p": {"$ex": {FIRST: 1}}}], "run": lambda _: None}}
        for number, rule in enumerate(ruleset.rules):
            tests = [_test(pattern.fact, pattern.operator, pattern.number) for pattern in rule.patterns]
            patterns = [{f"p{index}": test} for index, test in enumerate(tests)]
            definition[f"r{number}"] = {"all": patterns, "run": self._action(ruleset.name, rule)}
        return definition

    def _action(self, ruleset: str, rule: EngineRule) -> Callable[[object], None]:
        def fired(_: object) -> None:  # exactly one parameter: with two the engine takes it for asynchronous
            run = self._run
            try:
                if rule.asserts:
                    self._assert(self._host.get_ruleset(ruleset), rule.name, 1)
                else:
                    run.fired.add(rule.name)
            except BaseException as error:  # the engine would swallow it and go on
                run.error = run.error or error

        return fired

    def _assert(self, rules: Any, fact: str, value: int) -> None:
        if fact in self._run.asserted:
            return
        self._run.asserted.add(fact)
        with suppress(engine.MessageNotHandledException):  # no rule tests this value, which is normal
            rules.assert_fact({"sid": SESSION, "id": fact, fact: value})


def _test(fact: str, operator: str, number: int) -> dict[str, Any]:
    sign = OPERATORS[operator]
    return {fact: number} if sign is None else {sign: {fact: number}}
