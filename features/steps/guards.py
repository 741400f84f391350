"""What a feature file must keep to, because the tools that run scenarios would pass over it in silence.

pytest-bdd keeps only the last of two scenarios of one name, passes a scenario without steps, and cannot place "*".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass

from features.steps.declaring import THEN, WHEN
from features.steps.failure import did_you_mean
from features.steps.plain_values import written_date
from features.steps.reading import FeatureText, NotGherkin, ScenarioText, read_feature
from features.steps.vocabulary import matching, not_a_step
from rules.case.identifiers import looks_like
from rules.language.domains import day

DRAFT, AGREED, CITES = "draft", "agreed", "cites:"
AGREEMENT = re.compile(r"# Agreed by: (?P<role>[^,]*[^,\s]), (?P<date>[^,]+)")
STEP_LIKE = re.compile(r"(Given|When|Then|And|But|\*) ")
HEADING_LIKE = re.compile(r"([A-Z]\w+(?: \w+)?):")
HEADINGS = ("Feature", "Rule", "Background", "Scenario", "Scenario Outline", "Examples")
PLACEHOLDER = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True, order=True)
class FeatureFault:
    """One thing wrong with a feature file: its line and a sentence."""

    line: int
    says: str

    def __str__(self) -> str:
        """Line and sentence."""
        return f"line {self.line}: {self.says}"


def feature_faults(text: str, sources: Set[str]) -> list[FeatureFault]:
    """Everything wrong with the text of a feature file. `sources`: the citation ids there are."""
    faults = [
        FeatureFault(number, f"this looks like {kind}; scenarios hold no identifiers")
        for number, line in enumerate(text.splitlines(), 1)
        if (kind := looks_like(line))
    ]
    try:
        feature = read_feature(text)
    except NotGherkin as error:
        return [*faults, FeatureFault(1, f"this is not Gherkin: {error}")]
    faults += _names(feature)
    faults += _prose(feature)
    faults += _agreement(feature)
    for scenario in feature.scenarios:
        faults += [FeatureFault(scenario.line, says) for guard in GUARDS for says in guard(scenario)]
        faults += [FeatureFault(scenario.line, says) for says in _citations(scenario, sources)]
        faults += _steps(scenario)
    return sorted(set(faults))


def _names(feature: FeatureText) -> Iterator[FeatureFault]:
    if not feature.scenarios:
        yield FeatureFault(feature.line, "the feature has no scenario")
    count = Counter(each.name for each in feature.scenarios)
    for scenario in feature.scenarios:
        if not scenario.name:
            yield FeatureFault(scenario.line, "the scenario has no name")
        elif count[scenario.name] > 1:
            says = f'two scenarios of this feature are called "{scenario.name}", and only one of them would run'
            yield FeatureFault(scenario.line, says)


def _prose(feature: FeatureText) -> Iterator[FeatureFault]:
    """Lines that Gherkin takes for free text under a heading, though they were hardly meant so."""
    for line, text in feature.prose:
        heading = HEADING_LIKE.match(text)
        if STEP_LIKE.match(text):
            yield FeatureFault(line, f'"{text}" stands where no step can be, and would be passed over')
        elif heading and (hint := did_you_mean(heading[1], HEADINGS)):
            yield FeatureFault(line, f'"{heading[1]}:" is not a heading{hint}, and would be passed over')


def _agreement(feature: FeatureText) -> Iterator[FeatureFault]:
    if any(AGREED in each.tags for each in feature.scenarios) and not any(map(_is_agreement, feature.header)):
        says = "a scenario is @agreed, so say above Feature who agreed it and when: # Agreed by: their role, 2026-11-23"
        yield FeatureFault(feature.line, says)


def _is_agreement(comment: str) -> bool:
    found = AGREEMENT.fullmatch(comment)
    if not found:
        return False
    try:
        day(written_date(found["date"].strip()))
    except ValueError:
        return False
    return True


def _content(scenario: ScenarioText) -> Iterator[str]:
    if not scenario.steps:
        yield "the scenario is empty, and would pass"
        return
    keywords = {step.keyword for run in scenario.runs for step in run.steps}
    if scenario.runs and (WHEN not in keywords or THEN not in keywords):
        yield "the scenario decides or checks nothing: it needs a When and a Then"


def _stars(scenario: ScenarioText) -> Iterator[str]:
    if "*" in scenario.written_keywords:
        yield 'write Given, When, Then, And or But: a step that begins with "*" cannot be placed'


def _status_tags(scenario: ScenarioText) -> Iterator[str]:
    if (DRAFT in scenario.tags) == (AGREED in scenario.tags):
        yield "the scenario needs one of the tags @draft and @agreed"
    for tag in scenario.tags:
        if tag not in (DRAFT, AGREED) and not tag.startswith(CITES):
            yield f"there is no tag @{tag}: only @draft, @agreed and @cites:..."
    if scenario.example_tags:
        yield "put tags above the scenario, not above its examples"


def _outline(scenario: ScenarioText) -> Iterator[str]:
    if not scenario.outline:
        return
    if not scenario.rows:
        yield "the outline has no examples, so nothing would run"
    if len(set(scenario.rows)) < len(scenario.rows):
        yield "two rows of the examples are the same"
    texts = [scenario.name]
    texts += [each for step in scenario.steps for each in (step.text, *(cell for row in step.table for cell in row))]
    used = {name for text in texts for name in PLACEHOLDER.findall(text)}
    for name in sorted(used - set(scenario.columns)):
        yield f"<{name}> is not a column of the examples"
    for name in sorted(set(scenario.columns) - used):
        yield f'the column "{name}" of the examples is not used'


def _citations(scenario: ScenarioText, sources: Set[str]) -> Iterator[str]:
    cited = [tag.removeprefix(CITES) for tag in scenario.tags if tag.startswith(CITES)]
    if not cited:
        yield "the scenario cites nothing: it needs a tag such as @cites:mha1983.s117.1"
    for each in cited:
        if each not in sources:
            yield f'there is no source "{each}"{did_you_mean(each, sources)}'


def _steps(scenario: ScenarioText) -> Iterator[FeatureFault]:
    for run in scenario.runs:
        for step in run.steps:
            if step.keyword == "*":
                continue
            found = matching(step.keyword, step.text)
            if not found:
                yield FeatureFault(step.line, not_a_step(step.keyword, step.text))
            elif found[0].step.takes_table and len(step.table) < 2:
                yield FeatureFault(step.line, f'"{step.text}" needs a table of two rows or more under it')
            elif step.table and not found[0].step.takes_table:
                yield FeatureFault(step.line, f'"{step.text}" takes no table')


GUARDS: tuple[Callable[[ScenarioText], Iterator[str]], ...] = (_content, _stars, _status_tags, _outline)
