Feature: What the levels of the Decision Support Tool point to, and what they never decide

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:dst2022.indication_clear
  Scenario: One priority level points to a clear recommendation
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | no_needs |
      | dst_nutrition               | no_needs |
      | dst_continence              | no_needs |
      | dst_skin                    | no_needs |
      | dst_mobility                | no_needs |
      | dst_communication           | no_needs |
      | dst_psychological_emotional | no_needs |
      | dst_cognition               | no_needs |
      | dst_behaviour               | priority |
      | dst_drug_therapies          | no_needs |
      | dst_altered_consciousness   | no_needs |
      | dst_other_significant_needs | no_needs |
    When the case is decided
    Then the finding dst_indication is clear_recommendation_expected
    And the finding dst_flag is none
    And the limit chc.levels_decide_nothing is given

  @draft @cites:dst2022.indication_clear
  Scenario: Two severe levels point to a clear recommendation
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | no_needs |
      | dst_nutrition               | no_needs |
      | dst_continence              | no_needs |
      | dst_skin                    | severe   |
      | dst_mobility                | no_needs |
      | dst_communication           | no_needs |
      | dst_psychological_emotional | no_needs |
      | dst_cognition               | severe   |
      | dst_behaviour               | no_needs |
      | dst_drug_therapies          | no_needs |
      | dst_altered_consciousness   | no_needs |
      | dst_other_significant_needs | no_needs |
    When the case is decided
    Then the finding dst_indication is clear_recommendation_expected

  @draft @cites:dst2022.indication_clear @cites:dst2022.indication_other
  Scenario: One severe level does not
    Given these facts about the person:
      | fact                        | value  |
      | dst_breathing               | low    |
      | dst_nutrition               | low    |
      | dst_continence              | low    |
      | dst_skin                    | severe |
      | dst_mobility                | low    |
      | dst_communication           | low    |
      | dst_psychological_emotional | low    |
      | dst_cognition               | low    |
      | dst_behaviour               | low    |
      | dst_drug_therapies          | low    |
      | dst_altered_consciousness   | low    |
      | dst_other_significant_needs | low    |
    When the case is decided
    Then the finding dst_indication is mdt_judgement
    And the finding dst_flag is one_severe_plus_other_needs
    And the limit chc.no_priority_is_no_refusal is given

  @draft @cites:dst2022.indication_other
  Scenario: One severe level and no other need is a pattern the tool does not name
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | no_needs |
      | dst_nutrition               | no_needs |
      | dst_continence              | no_needs |
      | dst_skin                    | severe   |
      | dst_mobility                | no_needs |
      | dst_communication           | no_needs |
      | dst_psychological_emotional | no_needs |
      | dst_cognition               | no_needs |
      | dst_behaviour               | no_needs |
      | dst_drug_therapies          | no_needs |
      | dst_altered_consciousness   | no_needs |
      | dst_other_significant_needs | no_needs |
    When the case is decided
    Then the finding dst_indication is mdt_judgement
    And the finding dst_flag is no_named_pattern

  @draft @cites:dst2022.indication_clear @cites:dst2022.levels
  Scenario: The twelfth area counts for two severe levels
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | no_needs |
      | dst_nutrition               | no_needs |
      | dst_continence              | no_needs |
      | dst_skin                    | severe   |
      | dst_mobility                | no_needs |
      | dst_communication           | no_needs |
      | dst_psychological_emotional | no_needs |
      | dst_cognition               | no_needs |
      | dst_behaviour               | no_needs |
      | dst_drug_therapies          | no_needs |
      | dst_altered_consciousness   | no_needs |
      | dst_other_significant_needs | severe   |
    When the case is decided
    Then the finding dst_indication is clear_recommendation_expected

  @draft @cites:dst2022.indication_other @cites:derived.dst_flags_only
  Scenario: Trap 3: two high levels are for the team to judge, and no number is laid down
    Given these facts about the person:
      | fact                        | value |
      | dst_breathing               | low   |
      | dst_nutrition               | low   |
      | dst_continence              | low   |
      | dst_skin                    | high  |
      | dst_mobility                | high  |
      | dst_communication           | low   |
      | dst_psychological_emotional | low   |
      | dst_cognition               | low   |
      | dst_behaviour               | low   |
      | dst_drug_therapies          | low   |
      | dst_altered_consciousness   | low   |
      | dst_other_significant_needs | low   |
    When the case is decided
    Then the finding dst_indication is mdt_judgement
    And the finding dst_flag is several_high_or_moderate
    And the limit chc.no_number_is_laid_down is given

  @draft @cites:dst2022.indication_other @cites:dst2022.no_arithmetic
  Scenario: Trap 3: eleven high levels are still for the team to judge
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | high     |
      | dst_nutrition               | high     |
      | dst_continence              | high     |
      | dst_skin                    | high     |
      | dst_mobility                | high     |
      | dst_communication           | high     |
      | dst_psychological_emotional | high     |
      | dst_cognition               | high     |
      | dst_behaviour               | high     |
      | dst_drug_therapies          | high     |
      | dst_altered_consciousness   | moderate |
      | dst_other_significant_needs | high     |
    When the case is decided
    Then the finding dst_indication is mdt_judgement
    And the finding dst_flag is several_high_or_moderate
    And the limit chc.levels_are_not_added_up is given

  @draft @cites:dst2022.indication_other
  Scenario: One moderate level and nothing above low is a pattern the tool does not name
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | low      |
      | dst_nutrition               | moderate |
      | dst_continence              | low      |
      | dst_skin                    | low      |
      | dst_mobility                | low      |
      | dst_communication           | low      |
      | dst_psychological_emotional | low      |
      | dst_cognition               | low      |
      | dst_behaviour               | low      |
      | dst_drug_therapies          | low      |
      | dst_altered_consciousness   | low      |
      | dst_other_significant_needs | low      |
    When the case is decided
    Then the finding dst_indication is mdt_judgement
    And the finding dst_flag is no_named_pattern

  @draft @cites:dst2022.indication_other
  Scenario: Low needs only are unlikely to be enough
    Given these facts about the person:
      | fact                        | value |
      | dst_breathing               | low   |
      | dst_nutrition               | low   |
      | dst_continence              | low   |
      | dst_skin                    | low   |
      | dst_mobility                | low   |
      | dst_communication           | low   |
      | dst_psychological_emotional | low   |
      | dst_cognition               | low   |
      | dst_behaviour               | low   |
      | dst_drug_therapies          | low   |
      | dst_altered_consciousness   | low   |
      | dst_other_significant_needs | low   |
    When the case is decided
    Then the finding dst_indication is unlikely
    And the finding dst_flag is none

  @draft @cites:dst2022.indication_other
  Scenario: A single low need is unlikely to be enough, not a case of no needs
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | no_needs |
      | dst_nutrition               | no_needs |
      | dst_continence              | low      |
      | dst_skin                    | no_needs |
      | dst_mobility                | no_needs |
      | dst_communication           | no_needs |
      | dst_psychological_emotional | no_needs |
      | dst_cognition               | no_needs |
      | dst_behaviour               | no_needs |
      | dst_drug_therapies          | no_needs |
      | dst_altered_consciousness   | no_needs |
      | dst_other_significant_needs | no_needs |
    When the case is decided
    Then the finding dst_indication is unlikely

  @draft @cites:dst2022.indication_other @cites:derived.recorded_decision_only
  Scenario: No needs in every area points to not eligible, and decides nothing
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | no_needs |
      | dst_nutrition               | no_needs |
      | dst_continence              | no_needs |
      | dst_skin                    | no_needs |
      | dst_mobility                | no_needs |
      | dst_communication           | no_needs |
      | dst_psychological_emotional | no_needs |
      | dst_cognition               | no_needs |
      | dst_behaviour               | no_needs |
      | dst_drug_therapies          | no_needs |
      | dst_altered_consciousness   | no_needs |
      | dst_other_significant_needs | no_needs |
    When the case is decided
    Then the finding dst_indication is ineligibility_indicated
    And the finding chc_eligibility may still be recorded_eligible
    And the limit chc.levels_decide_nothing is given

  @draft @cites:dst2022.indication_clear @cites:derived.checklist_monotonic
  Scenario: A priority level is settled before the other areas are rated
    Given these facts about the person:
      | fact          | value    |
      | dst_breathing | priority |
    When the case is decided
    Then the finding dst_indication is clear_recommendation_expected

  @draft @cites:dst2022.indication_clear
  Scenario: Two severe levels are settled before the other areas are rated
    Given these facts about the person:
      | fact          | value  |
      | dst_breathing | severe |
      | dst_nutrition | severe |
    When the case is decided
    Then the finding dst_indication is clear_recommendation_expected

  @draft @cites:dst2022.indication_other
  Scenario: Trap 9: an area not rated is not an area of no needs
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | no_needs |
      | dst_nutrition               | no_needs |
      | dst_continence              | no_needs |
      | dst_mobility                | no_needs |
      | dst_communication           | no_needs |
      | dst_psychological_emotional | no_needs |
      | dst_cognition               | no_needs |
      | dst_behaviour               | no_needs |
      | dst_drug_therapies          | no_needs |
      | dst_altered_consciousness   | no_needs |
      | dst_other_significant_needs | no_needs |
    When the case is decided
    Then the finding dst_indication may still be ineligibility_indicated
    And the finding dst_indication may still be unlikely
    And the finding dst_indication cannot be clear_recommendation_expected

  @draft @cites:dst2022.indication_clear @cites:sr12.reg21.5_b @cites:derived.recorded_decision_only
  Scenario: Trap 1: a pattern that points to eligibility is not a decision
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | severe   |
      | dst_nutrition               | severe   |
      | dst_continence              | high     |
      | dst_skin                    | severe   |
      | dst_mobility                | severe   |
      | dst_communication           | high     |
      | dst_psychological_emotional | high     |
      | dst_cognition               | severe   |
      | dst_behaviour               | severe   |
      | dst_drug_therapies          | severe   |
      | dst_altered_consciousness   | priority |
      | dst_other_significant_needs | severe   |
    When the case is decided
    Then the finding dst_indication is clear_recommendation_expected
    And the finding chc_eligibility may still be recorded_not_eligible
    And the finding chc_eligibility may still be recorded_eligible

  @draft @cites:derived.dst_flags_only @cites:sr12.reg21.7
  Scenario: Trap 2: no priority level and fewer than two severe ones is no refusal
    Given these facts about the person:
      | fact                        | value    |
      | dst_breathing               | severe   |
      | dst_nutrition               | moderate |
      | dst_continence              | moderate |
      | dst_skin                    | moderate |
      | dst_mobility                | moderate |
      | dst_communication           | moderate |
      | dst_psychological_emotional | moderate |
      | dst_cognition               | moderate |
      | dst_behaviour               | moderate |
      | dst_drug_therapies          | moderate |
      | dst_altered_consciousness   | moderate |
      | dst_other_significant_needs | moderate |
    When the case is decided
    Then the finding dst_indication is mdt_judgement
    And the finding chc_eligibility may still be recorded_eligible
    And the limit chc.no_priority_is_no_refusal is given

  @draft @cites:dst2022.levels
  Scenario Outline: Traps 4 and 5: the tool has no such level: <area> at <level>
    Given the person's <area> is <level>
    When the case is decided
    Then the case is refused at /facts/<area> with wrong_value

    Examples:
      | area                        | level    |
      | dst_continence              | severe   |
      | dst_communication           | severe   |
      | dst_psychological_emotional | severe   |
      | dst_altered_consciousness   | severe   |
      | dst_cognition               | priority |
      | dst_mobility                | priority |
      | dst_nutrition               | priority |
      | dst_skin                    | priority |
      | dst_other_significant_needs | priority |

  @draft @cites:dst2022.levels
  Scenario Outline: The tool has this level: <area> at <level>
    Given the person's <area> is <level>
    When the case is decided
    Then the finding dst_indication is clear_recommendation_expected

    Examples:
      | area                      | level    |
      | dst_breathing             | priority |
      | dst_behaviour             | priority |
      | dst_drug_therapies        | priority |
      | dst_altered_consciousness | priority |

  @draft @cites:nf2022.para173 @cites:dst2022.indication_clear
  Scenario: A recommendation against a clear pattern needs reasons
    Given these facts about the person:
      | fact          | value    |
      | dst_behaviour | priority |
      | mdt_recommendation | not_eligible |
    When the case is decided
    Then the warning chc.departs_from_indication is given

  @draft @cites:nf2022.para173 @cites:dst2022.indication_clear
  Scenario: A recommendation in line with a clear pattern needs no warning
    Given these facts about the person:
      | fact          | value    |
      | dst_behaviour | priority |
      | mdt_recommendation | eligible |
    When the case is decided
    Then the warning chc.departs_from_indication is not given

  @draft @cites:nf2022.para173 @cites:dst2022.indication_other
  Scenario: A recommendation of eligible on low needs only is lawful, but needs reasons
    Given these facts about the person:
      | fact                        | value |
      | dst_breathing               | low   |
      | dst_nutrition               | low   |
      | dst_continence              | low   |
      | dst_skin                    | low   |
      | dst_mobility                | low   |
      | dst_communication           | low   |
      | dst_psychological_emotional | low   |
      | dst_cognition               | low   |
      | dst_behaviour               | low   |
      | dst_drug_therapies          | low   |
      | dst_altered_consciousness   | low   |
      | dst_other_significant_needs | low   |
      | mdt_recommendation | eligible |
    When the case is decided
    Then the warning chc.departs_from_indication is given

  @draft @cites:dst2022.higher_level
  Scenario: A level the team could not agree on is recorded at the higher level
    Given the person's mdt_level_disagreement is yes
    When the case is decided
    Then the warning chc.higher_level is given

  @draft @cites:derived.version_by_date
  Scenario Outline: Trap 30: an old assessment goes by the edition of its day
    Given the person's dst_completed_on is <day>
    When the case is decided
    Then the finding dst_edition is <edition>

    Examples:
      | day          | edition      |
      | 12 May 2019  | october_2018 |
      | 30 June 2022 | october_2018 |
      | 1 July 2022  | july_2022    |

  @draft @cites:sr12.reg21.5_a
  Scenario: A tool that is dated after the day of the decision cannot be
    Given the person's dst_completed_on is 24 November 2026
    When the case is decided
    Then the contradiction names dst_completed_on
