Feature: Whether an adult's needs meet the eligibility criteria

  Three parts, all needed: an impairment or illness; two of ten outcomes that cannot be achieved; a significant effect on
  well-being as a consequence.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's case_subject is adult

  @draft @cites:elig2015.reg2.1 @cites:elig2015.reg2.2
  Scenario Outline: Trap 2: Two outcomes out of ten are needed
    Given these facts about the person:
      | fact                                         | value       |
      | age_years                                    | 80          |
      | needs_arise_from_impairment_or_illness       | yes         |
      | significant_wellbeing_impact                 | yes         |
      | outcome_nutrition                            | <nutrition> |
      | outcome_personal_hygiene                     | <hygiene>   |
      | outcome_toilet_needs                         | <toilet>    |
      | outcome_appropriately_clothed                | able        |
      | outcome_use_home_safely                      | able        |
      | outcome_habitable_home                       | able        |
      | outcome_relationships                        | able        |
      | outcome_work_training_education_volunteering | able        |
      | outcome_community_facilities                 | able        |
      | outcome_caring_for_child                     | able        |
    When the case is decided
    Then the finding care_act_eligible is <eligible>

    Examples:
      | nutrition          | hygiene            | toilet             | eligible |
      | able               | able               | able               | no       |
      | without assistance | able               | able               | no       |
      | without assistance | without assistance | able               | yes      |
      | without assistance | without assistance | without assistance | yes      |

  @draft @cites:elig2015.reg2.3
  Scenario Outline: Each of the four ways of being unable counts alike
    Given these facts about the person:
      | fact                                   | value              |
      | age_years                              | 80                 |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | <way>              |
    When the case is decided
    Then the finding care_act_eligible is yes
    And the reasons cite elig2015.reg2.3

    Examples:
      | way                        |
      | without assistance         |
      | pain_distress_anxiety      |
      | endangers_health_safety    |
      | takes_significantly_longer |

  @draft @cites:elig2015.reg2.1
  Scenario Outline: All three parts are needed
    Given these facts about the person:
      | fact                                   | value              |
      | age_years                              | 80                 |
      | needs_arise_from_impairment_or_illness | <impairment>       |
      | significant_wellbeing_impact           | <impact>           |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
    When the case is decided
    Then the finding care_act_eligible is <eligible>

    Examples:
      | impairment | impact    | eligible |
      | yes        | yes       | yes      |
      | no         | yes       | no       |
      | yes        | no        | no       |
      | no         | not known | no       |
      | yes        | not known | open     |
      | not known  | yes       | open     |

  @draft @cites:derived.outcome_count_unknown
  Scenario: One outcome that cannot be achieved, the others not looked at, settles nothing
    Given these facts about the person:
      | fact                                   | value              |
      | age_years                              | 80                 |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
    When the case is decided
    Then the finding care_act_eligible is open

  @draft @cites:elig2015.reg2.1
  Scenario: Two outcomes settle it although the other eight have not been looked at
    Given these facts about the person:
      | fact                                   | value                   |
      | age_years                              | 80                      |
      | needs_arise_from_impairment_or_illness | yes                     |
      | significant_wellbeing_impact           | yes                     |
      | outcome_relationships                  | pain_distress_anxiety   |
      | outcome_community_facilities           | endangers_health_safety |
    When the case is decided
    Then the finding care_act_eligible is yes
    And the next step care_act.eligibility.determine_in_writing is given

  @draft @cites:derived.outcome_count_unknown
  Scenario: With nine outcomes achieved, the tenth no longer matters
    Given these facts about the person:
      | fact                                         | value |
      | age_years                                    | 80    |
      | needs_arise_from_impairment_or_illness       | yes   |
      | significant_wellbeing_impact                 | yes   |
      | outcome_nutrition                            | able  |
      | outcome_personal_hygiene                     | able  |
      | outcome_toilet_needs                         | able  |
      | outcome_appropriately_clothed                | able  |
      | outcome_use_home_safely                      | able  |
      | outcome_habitable_home                       | able  |
      | outcome_relationships                        | able  |
      | outcome_work_training_education_volunteering | able  |
      | outcome_community_facilities                 | able  |
    When the case is decided
    Then the finding care_act_eligible is no
    And the next step care_act.eligibility.advise_in_writing is given

  @draft @cites:ca2014.s2.8
  Scenario Outline: The criteria are for adults, from the 18th birthday on
    Given these facts about the person:
      | fact                                   | value              |
      | date_of_birth                          | <born>             |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
    When the case is decided
    Then the finding care_act_eligible is <eligible>

    Examples:
      | born             | eligible |
      | 24 November 2008 | no       |
      | 23 November 2008 | yes      |

  @draft @cites:ca2014.s9.3 @cites:elig2015.reg2.1
  Scenario Outline: Money changes nothing about eligibility
    Given these facts about the person:
      | fact                                   | value              |
      | age_years                              | 80                 |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
      | financial_assessment_status            | <status>           |
      | capital_assessable                     | <capital>          |
    When the case is decided
    Then the finding care_act_eligible is yes

    Examples:
      | status   | capital    |
      | complete | 0.00       |
      | complete | 1000000.00 |
      | refused  | not known  |

  @draft @cites:ca2014.s13.1
  Scenario: The council's own decision is used, and a difference from the facts is shown
    Given these facts about the person:
      | fact                                   | value              |
      | age_years                              | 80                 |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | no    | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_eligible is no
    And the warning record_differs.care_act_eligible is given

  @draft @cites:ca2014.s13.1
  Scenario: Eligibility is for the council to decide, not for the NHS
    Given these findings are on record:
      | finding           | value | by  | on              |
      | care_act_eligible | yes   | icb | 3 November 2026 |
    When the case is decided
    Then the case is refused at /recorded_findings/0/by with wrong_body

  @draft @cites:derived.need_among_eligible
  Scenario: One need may be on record as not among the eligible ones
    Given these facts about the person:
      | fact                                   | value              |
      | age_years                              | 80                 |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
    And these needs:
      | need    | kind        |
      | meals   | social_care |
      | outings | social_care |
    And these findings are on record:
      | finding          | value | by              | on              | need    |
      | need_is_eligible | no    | local_authority | 3 November 2026 | outings |
    When the case is decided
    Then the finding need_is_eligible of meals is yes
    And the finding need_is_eligible of outings is no

  @draft @cites:elig2015.reg2.4
  Scenario: Needs that go up and down are looked at over time
    Given the person's needs_fluctuate is yes
    When the case is decided
    Then the next step care_act.eligibility.look_over_time is given

  @draft @cites:csg.chapter6
  Scenario: Trap 7: Eligibility is blind to a carer's help
    Given these facts about the person:
      | fact                                   | value              |
      | age_years                              | 80                 |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
    And these needs:
      | need  | kind        | need_met_by_carer |
      | meals | social_care | yes               |
    When the case is decided
    Then the finding care_act_eligible is yes
    And the finding need_is_eligible of meals is yes
    And the limit care_act.eligibility.not_by_a_carers_help is given

  @draft @cites:ca2014.s13.3
  Scenario Outline: An adult who does not want help is talked with, and stays eligible
    Given these facts about the person:
      | fact                                   | value              |
      | age_years                              | 80                 |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
      | person_agrees_to_help                  | <agrees>           |
    When the case is decided
    Then the finding care_act_eligible is yes
    And the next step care_act.eligibility.respect_refusal is <step>

    Examples:
      | agrees    | step      |
      | no        | given     |
      | yes       | not given |
      | not known | not given |
