Feature: Carers: eligibility, duty and power

  One outcome of eight is enough, or a risk to health. Whose money counts depends on who the help is for.

  Background:
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact            | value     |
      | case_subject    | carer     |
      | age_years       | 50        |
      | cared_for_or_la | E08000015 |

  @draft @cites:elig2015.reg3.1 @cites:elig2015.reg3.2
  Scenario Outline: Trap 2: One outcome is enough for a carer, or a risk to health
    Given these facts about the person:
      | fact                                               | value       |
      | cared_for_is_adult                                 | yes         |
      | provides_necessary_care                            | yes         |
      | care_is_contracted_or_voluntary_work               | no          |
      | carer_health_at_risk                               | <health>    |
      | carer_significant_wellbeing_impact                 | yes         |
      | carer_outcome_caring_for_child                     | able        |
      | carer_outcome_caring_for_others                    | able        |
      | carer_outcome_habitable_home                       | able        |
      | carer_outcome_nutrition                            | <nutrition> |
      | carer_outcome_relationships                        | able        |
      | carer_outcome_work_training_education_volunteering | able        |
      | carer_outcome_community_facilities                 | able        |
      | carer_outcome_recreation                           | <leisure>   |
    When the case is decided
    Then the finding carer_eligible is <eligible>

    Examples:
      | health    | nutrition               | leisure            | eligible |
      | no        | able                    | able               | no       |
      | no        | able                    | without assistance | yes      |
      | no        | endangers_health_safety | without assistance | yes      |
      | yes       | able                    | able               | yes      |
      | not known | able                    | able               | open     |
      | not known | pain_distress_anxiety   | able               | yes      |

  @draft @cites:elig2015.reg3.3
  Scenario: Trap 2: Taking longer does not count for a carer
    Given the person's carer_outcome_nutrition is takes_significantly_longer
    When the case is decided
    Then the case is refused at /facts/carer_outcome_nutrition with wrong_value

  @draft @cites:elig2015.reg3.1 @cites:ca2014.s10.9
  Scenario Outline: Each part of the carers' test is needed
    Given these facts about the person:
      | fact                                 | value        |
      | cared_for_is_adult                   | yes          |
      | provides_necessary_care              | <necessary>  |
      | care_is_contracted_or_voluntary_work | <contracted> |
      | treated_as_carer_anyway              | <anyway>     |
      | carer_health_at_risk                 | yes          |
      | carer_significant_wellbeing_impact   | <impact>     |
    When the case is decided
    Then the finding carer_eligible is <eligible>

    Examples:
      | necessary | contracted | anyway    | impact    | eligible |
      | yes       | no         | not known | yes       | yes      |
      | no        | no         | not known | yes       | no       |
      | yes       | yes        | no        | yes       | no       |
      | yes       | yes        | yes       | yes       | yes      |
      | yes       | no         | not known | no        | no       |
      | yes       | no         | not known | not known | open     |

  @draft @cites:scie.eligibility
  Scenario: A carer may qualify though the adult does not
    Given these facts about the person:
      | fact                                 | value |
      | cared_for_is_adult                   | yes   |
      | provides_necessary_care              | yes   |
      | care_is_contracted_or_voluntary_work | no    |
      | carer_health_at_risk                 | yes   |
      | carer_significant_wellbeing_impact   | yes   |
    When the case is decided
    Then the finding carer_eligible is yes
    And the limit care_act.carers.not_by_the_adults_eligibility is given

  @draft @cites:ca2014.s20.2 @cites:charging2014.reg12.3
  Scenario Outline: Support to the carer: within the limit, above it and asking, or free
    Given these facts about the person:
      | fact                        | value     |
      | cared_for_is_adult          | yes       |
      | needs_assessment_status     | complete  |
      | immigration_control         | no        |
      | financial_assessment_status | complete  |
      | carer_capital               | <capital> |
      | carer_asks_la               | <asks>    |
    And these needs:
      | need  | kind        | support_form     | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | la_uses_power_to_meet_need |
      | break | social_care | support_to_carer | <charges>              | none                  | no                                    | no                           | no                         |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s20_duty of break is <duty>
    And the finding care_act_route of break is <route>
    And the finding arrangement_fee_allowed of break is <fee>

    Examples:
      | capital  | asks | charges | duty | route             | fee |
      | 23250.00 | no   | yes     | yes  | care_act_s20_duty | no  |
      | 23250.01 | no   | yes     | no   | self_funded       | no  |
      | 23250.01 | yes  | yes     | yes  | care_act_s20_duty | yes |
      | 90000.00 | no   | no      | yes  | care_act_s20_duty | no  |

  @draft @cites:ca2014.s20.4 @cites:ca2014.s20.1
  Scenario Outline: Care given to the adult: with agreement within the limit, or at the adult's request above it
    Given these facts about the person:
      | fact                        | value     |
      | cared_for_is_adult          | yes       |
      | needs_assessment_status     | complete  |
      | immigration_control         | no        |
      | cared_for_barred_by_s21     | no        |
      | financial_assessment_status | complete  |
      | cared_for_capital           | <capital> |
      | cared_for_asks_la           | <asks>    |
    And these needs:
      | need    | kind        | support_form            | cared_for_agrees | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | respite | social_care | care_to_cared_for_adult | <agrees>         | <charges>              | none                  | no                                    | no                           |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s20_duty of respite is <duty>
    And the finding arrangement_fee_allowed of respite is <fee>

    Examples:
      | capital  | asks | agrees    | charges | duty | fee |
      | 23250.00 | no   | yes       | yes     | yes  | no  |
      | 23250.00 | no   | no        | yes     | no   | no  |
      | 23250.01 | no   | yes       | yes     | no   | no  |
      | 23250.01 | yes  | yes       | yes     | yes  | yes |
      | 23250.01 | yes  | not known | yes     | yes  | yes |
      | 90000.00 | no   | yes       | no      | yes  | no  |
      | 90000.00 | no   | no        | no      | no   | no  |

  @draft @cites:ca2014.s17.3 @cites:ca2014.s14.3
  Scenario Outline: Trap 8: Only the money of the one the help is for counts
    Given these facts about the person:
      | fact                        | value    |
      | cared_for_is_adult          | yes      |
      | financial_assessment_status | complete |
      | carer_capital               | <carer>  |
      | cared_for_capital           | <adult>  |
    And these needs:
      | need | kind        | support_form |
      | help | social_care | <form>       |
    When the case is decided
    Then the finding s20_resources_above_limit of help is <above>

    Examples:
      | form                    | carer    | adult    | above |
      | support_to_carer        | 90000.00 | 0.00     | yes   |
      | support_to_carer        | 0.00     | 90000.00 | no    |
      | care_to_cared_for_adult | 90000.00 | 0.00     | no    |
      | care_to_cared_for_adult | 0.00     | 90000.00 | yes   |
      | care_to_cared_for_adult | 20000.00 | 20000.00 | no    |

  @draft @cites:ca2014.s14.3
  Scenario: Trap 8: The carer pays nothing for care given to the adult
    Given these facts about the person:
      | fact                        | value    |
      | cared_for_is_adult          | yes      |
      | needs_assessment_status     | complete |
      | immigration_control         | no       |
      | cared_for_barred_by_s21     | no       |
      | financial_assessment_status | complete |
      | carer_capital               | 90000.00 |
      | cared_for_capital           | 5000.00  |
    And these needs:
      | need    | kind        | support_form            | cared_for_agrees | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | respite | social_care | care_to_cared_for_adult | yes              | yes                    | none                  | no                                    | no                           |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_route of respite is care_act_s20_duty
    And the finding care_act_charge of respite is nothing
    And the finding care_act_council of respite is E08000015
    And the limit care_act.carers.not_charged_to_the_carer is given

  @draft @cites:ca2014.s20.8
  Scenario: Where the adult does not agree, another way is looked for
    Given the person's cared_for_asks_la is no
    And these needs:
      | need    | kind        | support_form            | cared_for_agrees |
      | respite | social_care | care_to_cared_for_adult | no               |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s20_duty of respite is no
    And the next step care_act.carers.find_another_way is given

  @draft @cites:ca2014.s20.6
  Scenario Outline: A carer who is not eligible may still be helped, if the council decides to
    Given these facts about the person:
      | fact                                 | value    |
      | cared_for_is_adult                   | yes      |
      | care_is_contracted_or_voluntary_work | no       |
      | needs_assessment_status              | complete |
      | immigration_control                  | no       |
      | cared_for_barred_by_s21              | no       |
      | provides_necessary_care              | no       |
    And these needs:
      | need | kind        | support_form | cared_for_agrees | la_uses_power_to_meet_need | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | help | social_care | <form>       | <agrees>         | <decides>                  | no                                    | no                           |
    When the case is decided
    Then the finding s20_power of help is <power>
    And the finding care_act_route of help is <route>

    Examples:
      | form                    | agrees | decides | power | route              |
      | support_to_carer        | no     | yes     | yes   | care_act_s20_power |
      | support_to_carer        | no     | no      | yes   | prevention         |
      | care_to_cared_for_adult | yes    | yes     | yes   | care_act_s20_power |
      | care_to_cared_for_adult | no     | yes     | no    | prevention         |

  @draft @cites:ca2014.s21.4
  Scenario Outline: Section 21 stops care given to the adult, but not support to the carer
    Given these facts about the person:
      | fact                    | value |
      | immigration_control     | no    |
      | cared_for_is_adult      | yes   |
      | cared_for_barred_by_s21 | yes   |
    And these needs:
      | need | kind        | support_form | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | help | social_care | <form>       | no                                    | no                           |
    When the case is decided
    Then the finding care_act_barred of help is <barred>

    Examples:
      | form                    | barred |
      | care_to_cared_for_adult | yes    |
      | support_to_carer        | no     |

  @draft @cites:childrenact1989.s17
  Scenario: Parents of a disabled child are helped under the Children Act
    Given the person's cared_for_is_adult is no
    And these needs:
      | need  | kind        |
      | break | social_care |
    When the case is decided
    Then the finding care_act_route of break is childrens_act
    And the next step care_act.carers.ask_childrens_services is given

  @draft @cites:charging2014.reg10.1
  Scenario: A refused financial assessment counts as above the limit for carers too
    Given the person's financial_assessment_status is refused
    And these needs:
      | need  | kind        | support_form     |
      | break | social_care | support_to_carer |
    When the case is decided
    Then the finding s20_resources_above_limit of break is yes

  @draft @cites:charging2014.reg12.3
  Scenario Outline: A carer above the limit pays in full, unless the council contributes
    Given these facts about the person:
      | fact                        | value      |
      | cared_for_is_adult          | yes        |
      | needs_assessment_status     | complete   |
      | immigration_control         | no         |
      | financial_assessment_status | complete   |
      | carer_capital               | <capital>  |
      | carer_asks_la               | yes        |
      | la_contributes_above_limit  | <generous> |
    And these needs:
      | need  | kind        | support_form     | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | break | social_care | support_to_carer | yes                    | none                  | no                                    | no                           |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_route of break is care_act_s20_duty
    And the finding care_act_charge of break is <charge>

    Examples:
      | capital  | generous | charge       |
      | 23250.00 | no       | means_tested |
      | 23250.01 | no       | full_cost    |
      | 23250.01 | yes      | means_tested |

  @draft @cites:charging2014.reg10.2
  Scenario Outline: A light-touch assessment decides for carers too, whatever capital is named
    Given these facts about the person:
      | fact                        | value                    |
      | financial_assessment_status | light_touch_within_limit |
      | carer_capital               | 90000.00                 |
      | cared_for_capital           | 90000.00                 |
    And these needs:
      | need | kind        | support_form |
      | help | social_care | <form>       |
    When the case is decided
    Then the finding s20_resources_above_limit of help is no

    Examples:
      | form                    |
      | support_to_carer        |
      | care_to_cared_for_adult |

  @draft @cites:ca2014.s10.1 @cites:elig2015.reg3.1
  Scenario: Somebody who cares for a child is not eligible as the carer of an adult
    Given these facts about the person:
      | fact                                 | value |
      | cared_for_is_adult                   | no    |
      | provides_necessary_care              | yes   |
      | care_is_contracted_or_voluntary_work | no    |
      | carer_health_at_risk                 | yes   |
      | carer_significant_wellbeing_impact   | yes   |
    When the case is decided
    Then the finding carer_eligible is no
