Feature: What the council may not do: immigration, health and housing

  Sections 21 to 23, each with several conditions that all have to be met before it bars anything.

  Background:
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact         | value |
      | case_subject | adult |
      | age_years    | 40    |

  @draft @cites:ca2014.s21.1
  Scenario Outline: Section 21 bars only where all of its conditions are met
    Given these facts about the person:
      | fact                          | value      |
      | immigration_control           | <control>  |
      | s115_iaa_applies              | <excluded> |
      | needs_solely_from_destitution | <solely>   |
    When the case is decided
    Then the finding s21_bars_authority is <barred>

    Examples:
      | control | excluded  | solely    | barred |
      | yes     | yes       | yes       | yes    |
      | yes     | no        | yes       | no     |
      | yes     | yes       | no        | no     |
      | no      | not known | yes       | no     |
      | yes     | yes       | not known | open   |
      | yes     | not known | no        | no     |

  @draft @cites:derived.s21_rarely_bites
  Scenario: Trap 9: No recourse to public funds does not by itself bar care
    Given these facts about the person:
      | fact                          | value |
      | immigration_control           | yes   |
      | s115_iaa_applies              | yes   |
      | needs_solely_from_destitution | no    |
      | nia_sch3_excluded             | no    |
    And these needs:
      | need     | kind        | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | dressing | social_care | no                                    | no                           |
    When the case is decided
    Then the finding care_act_barred of dressing is no
    And the limit care_act.boundaries.not_by_no_recourse is given

  @draft @cites:niaa2002.sch3.para1 @cites:niaa2002.sch3.para3
  Scenario Outline: Schedule 3 bars only an excluded class, and not what human rights require
    Given these facts about the person:
      | fact                           | value      |
      | immigration_control            | <control>  |
      | nia_sch3_excluded              | <excluded> |
      | human_rights_breach_if_not_met | <breach>   |
    When the case is decided
    Then the finding sch3_bars_authority is <barred>

    Examples:
      | control | excluded  | breach    | barred |
      | yes     | yes       | no        | yes    |
      | yes     | no        | no        | no     |
      | yes     | yes       | yes       | no     |
      | no      | not known | no        | no     |
      | yes     | yes       | not known | open   |

  @draft @cites:niaa2002.sch3.para3
  Scenario: Help that only human rights require goes no further than that
    Given these facts about the person:
      | fact                           | value |
      | immigration_control            | yes   |
      | nia_sch3_excluded              | yes   |
      | human_rights_breach_if_not_met | yes   |
    When the case is decided
    Then the warning care_act.boundaries.only_so_far_as_rights_require is given
    And the next step care_act.boundaries.assess_human_rights is given

  @draft @cites:derived.immigration_gate
  Scenario: Somebody outside immigration control cannot be excluded by it
    Given these facts about the person:
      | fact                | value |
      | immigration_control | no    |
      | s115_iaa_applies    | yes   |
    When the case is decided
    Then the contradiction names immigration_control and s115_iaa_applies

  @draft @cites:ca2014.s21.1 @cites:iaa1999.s95
  Scenario Outline: What remains for somebody barred by section 21
    Given these facts about the person:
      | fact                          | value     |
      | immigration_control           | yes       |
      | s115_iaa_applies              | yes       |
      | needs_solely_from_destitution | yes       |
      | asylum_support_s95_provided   | <support> |
    And these needs:
      | need | kind        | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | food | social_care | no                                    | no                           |
    When the case is decided
    Then the finding care_act_route of food is <route>
    And the finding care_act_duty_or_power of food is barred
    And the finding care_act_charge of food is <charge>

    Examples:
      | support | route          | charge    |
      | yes     | asylum_support | nothing   |
      | no      | self_funded    | full_cost |

  @draft @cites:ca2014.s22.1
  Scenario Outline: Trap 11: Section 22 has two limbs, and the council needs both
    Given these needs:
      | need       | kind   | service   | registered_nurse_care_needed | health_service_required_under_nhs_act | merely_incidental_or_ancillary | nature_la_could_be_expected_to_provide |
      | ventilator | health | home_care | no                           | <required>                            | <incidental>                   | <nature>                               |
    When the case is decided
    Then the finding s22_bars_authority of ventilator is <barred>

    Examples:
      | required  | incidental | nature    | barred |
      | yes       | yes        | yes       | no     |
      | yes       | no         | yes       | yes    |
      | yes       | yes        | no        | yes    |
      | yes       | no         | no        | yes    |
      | no        | no         | no        | no     |
      | yes       | no         | not known | yes    |
      | yes       | not known  | no        | yes    |
      | yes       | yes        | not known | open   |
      | not known | no         | no        | open   |
      | not known | yes        | yes       | no     |

  @draft @cites:ca2014.s22.3
  Scenario: Trap 11: Nursing by a registered nurse is for the NHS, however little of it there is
    Given these needs:
      | need     | kind   | service | registered_nurse_care_needed | health_service_required_under_nhs_act | merely_incidental_or_ancillary | nature_la_could_be_expected_to_provide |
      | dressing | health | nursing | yes                          | yes                                   | yes                            | yes                                    |
    When the case is decided
    Then the finding s22_3_registered_nursing of dressing is yes
    And the finding s22_bars_authority of dressing is yes
    And the finding care_act_route of dressing is usual_nhs

  @draft @cites:ca2014.s22.1 @cites:case.haringey2005
  Scenario: Trap 11: Who carries out a health task does not make it social care
    Given these needs:
      | need         | kind   | service            | registered_nurse_care_needed | health_service_required_under_nhs_act | merely_incidental_or_ancillary |
      | tracheostomy | health | personal_assistant | no                           | yes                                   | no                             |
    When the case is decided
    Then the finding s22_bars_authority of tracheostomy is yes
    And the limit care_act.boundaries.not_by_who_does_it is given
    And the limit care_act.boundaries.somebody_is_responsible is given
    And the next step care_act.boundaries.refer_to_nhs is given

  @draft @cites:derived.health_need_route @cites:nhs2006.s1.4
  Scenario: Trap 12: A health need stays the health service's, and free, for somebody who has to pay for care
    Given these facts about the person:
      | fact                        | value     |
      | financial_assessment_status | complete  |
      | capital_assessable          | 500000.00 |
    And these needs:
      | need       | kind   | service | registered_nurse_care_needed | health_service_required_under_nhs_act | nature_la_could_be_expected_to_provide |
      | ventilator | health | nursing | no                           | yes                                   | no                                     |
    When the case is decided
    Then the finding care_act_route of ventilator is usual_nhs
    And the finding care_act_charge of ventilator is nothing
    And the finding care_act_duty_or_power of ventilator is barred
    And the limit care_act.charging.not_for_the_nhs_part is given

  @draft @cites:ca2014.s22.4
  Scenario Outline: A place with nursing may be arranged with consent, or urgently and for a time
    Given these needs:
      | need  | kind   | service   | registered_nurse_care_needed | health_service_required_under_nhs_act | icb_consent_to_nursing_accommodation | nursing_accommodation_urgent_temporary |
      | place | <kind> | <service> | yes                          | no                                    | <consent>                            | <urgent>                               |
    When the case is decided
    Then the finding s22_4_accommodation_allowed of place is <allowed>
    And the finding s22_bars_authority of place is <barred>

    Examples:
      | kind          | service                | consent   | urgent    | allowed | barred |
      | accommodation | care_home_with_nursing | yes       | no        | yes     | no     |
      | accommodation | care_home_with_nursing | no        | yes       | yes     | no     |
      | accommodation | care_home_with_nursing | no        | no        | no      | yes    |
      | accommodation | care_home              | yes       | no        | no      | yes    |
      | health        | care_home_with_nursing | yes       | yes       | no      | yes    |
      | accommodation | care_home_with_nursing | not known | yes       | yes     | no     |
      | accommodation | care_home_with_nursing | no        | not known | open    | open   |

  @draft @cites:ca2014.s22.5
  Scenario: An urgent place with nursing is arranged at once, and consent sought as soon as it can be
    Given these needs:
      | need  | kind          | service                | registered_nurse_care_needed | icb_consent_to_nursing_accommodation | nursing_accommodation_urgent_temporary |
      | place | accommodation | care_home_with_nursing | yes                          | no                                   | yes                                    |
    When the case is decided
    Then the interim arrangement care_act.boundaries.place_with_nursing_meanwhile is given
    And the next step care_act.boundaries.get_consent is given

  @draft @cites:ca2014.s23.1
  Scenario Outline: Section 23 bars only ordinary accommodation that a council must provide under the Housing Act
    Given these needs:
      | need | kind   | specialist_accommodation | housing_act_duty_or_allocation_applies |
      | flat | <kind> | <specialist>             | <duty>                                 |
    When the case is decided
    Then the finding s23_bars_authority of flat is <barred>

    Examples:
      | kind          | specialist | duty      | barred |
      | accommodation | no         | yes       | yes    |
      | social_care   | no         | yes       | no     |
      | accommodation | yes        | yes       | no     |
      | accommodation | no         | no        | no     |
      | accommodation | no         | not known | open   |
      | accommodation | yes        | not known | no     |

  @draft @cites:derived.s23_housing_alone
  Scenario: A need for housing alone is no care need
    Given the person's immigration_control is no
    And these needs:
      | need | kind          | specialist_accommodation | care_effective_only_with_accommodation | housing_act_duty_or_allocation_applies | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | flat | accommodation | no                       | no                                     | no                                     | no                                    | no                           |
    When the case is decided
    Then the finding care_act_route of flat is housing
    And the finding care_act_charge of flat is nothing
    And the finding s18_duty of flat is no

  @draft @cites:case.tmx2024
  Scenario: Trap 10: Asylum accommodation is left out when care needs call for accommodation
    Given these facts about the person:
      | fact                                   | value              |
      | needs_assessment_status                | complete           |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
      | care_setting                           | temporary_housing  |
      | or_status                              | settled            |
      | immigration_control                    | yes                |
      | s115_iaa_applies                       | yes                |
      | needs_solely_from_destitution          | no                 |
      | nia_sch3_excluded                      | no                 |
      | asylum_support_s95_provided            | yes                |
      | financial_assessment_status            | complete           |
      | capital_assessable                     | 0.00               |
      | met_by_another_council                 | no                 |
    And these needs:
      | need | kind          | specialist_accommodation | care_effective_only_with_accommodation | housing_act_duty_or_allocation_applies | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | room | accommodation | no                       | yes                                    | no                                     | no                                    | no                           | no                |
    When the case is decided
    Then the finding care_act_route of room is care_act_s18
    And the limit care_act.boundaries.not_for_the_home_office is given

  @draft @cites:case.campbell2024
  Scenario: Trap 10: A housing duty is not left out, even where care needs call for accommodation
    Given the person's immigration_control is no
    And these needs:
      | need | kind          | specialist_accommodation | care_effective_only_with_accommodation | housing_act_duty_or_allocation_applies | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | room | accommodation | no                       | yes                                    | yes                                    | no                                    | no                           |
    When the case is decided
    Then the finding s23_bars_authority of room is yes
    And the finding care_act_route of room is housing
    And the finding care_act_duty_or_power of room is barred

  @draft @cites:ca2014.s23.2
  Scenario: Trap 29: The housing duty and the Care Act duty may lie with two councils
    Given these needs:
      | need | kind          | specialist_accommodation | housing_act_duty_or_allocation_applies |
      | flat | accommodation | no                       | yes                                    |
    When the case is decided
    Then the warning care_act.boundaries.two_councils is given

  @draft @cites:iaa1999.s95 @cites:derived.campbell_and_tmx
  Scenario: Housing alone, for somebody housed by the Home Office, is for the Home Office
    Given these facts about the person:
      | fact                        | value |
      | immigration_control         | yes   |
      | asylum_support_s95_provided | yes   |
    And these needs:
      | need | kind          | specialist_accommodation | care_effective_only_with_accommodation | housing_act_duty_or_allocation_applies | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | room | accommodation | no                       | no                                     | no                                     | no                                    | no                           |
    When the case is decided
    Then the finding care_act_route of room is asylum_support

  @draft @cites:niaa2002.sch3.para1
  Scenario Outline: A need of somebody in an excluded class is barred
    Given these facts about the person:
      | fact                           | value      |
      | immigration_control            | yes        |
      | s115_iaa_applies               | no         |
      | nia_sch3_excluded              | <excluded> |
      | human_rights_breach_if_not_met | no         |
      | asylum_support_s95_provided    | no         |
    And these needs:
      | need  | kind        | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | meals | social_care | no                                    | no                           |
    When the case is decided
    Then the finding care_act_barred of meals is <barred>

    Examples:
      | excluded | barred |
      | yes      | yes    |
      | no       | no     |
