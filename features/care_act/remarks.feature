Feature: What is said beside the answer is said only where it belongs

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:ca2014.s11.2
  Scenario Outline: A refusal is said not to count only where something overrides it
    Given these facts about the person:
      | fact                    | value     |
      | case_subject            | <subject> |
      | needs_assessment_status | <status>  |
      | abuse_or_neglect_risk   | <risk>    |
    When the case is decided
    Then the next step care_act.eligibility.safeguard is <step>

    Examples:
      | subject | status   | risk | step      |
      | adult   | refused  | yes  | given     |
      | adult   | refused  | no   | not given |
      | adult   | complete | yes  | not given |
      | carer   | refused  | yes  | not given |

  @draft @cites:ca2014.s11.5
  Scenario: A carer who asks after all is assessed
    Given these facts about the person:
      | fact                            | value   |
      | case_subject                    | carer   |
      | appears_to_have_needs           | yes     |
      | needs_assessment_status         | refused |
      | assessment_wanted_since_refusal | yes     |
    When the case is decided
    Then the finding assessment_refusal_stands is no
    And the next step care_act.carers.assess is given

  @draft @cites:ca2014.s10.1
  Scenario Outline: A carer's assessment is called for only while it is due
    Given these facts about the person:
      | fact                            | value     |
      | case_subject                    | <subject> |
      | appears_to_have_needs           | <appears> |
      | needs_assessment_status         | <status>  |
      | assessment_wanted_since_refusal | no        |
    When the case is decided
    Then the next step care_act.carers.assess is <step>

    Examples:
      | subject | appears | status   | step      |
      | carer   | yes     | none     | given     |
      | adult   | yes     | none     | not given |
      | carer   | no      | none     | not given |
      | carer   | yes     | complete | not given |
      | carer   | yes     | refused  | not given |

  @draft @cites:ca2014.s9.1
  Scenario Outline: An adult's assessment is due only to adults
    Given these facts about the person:
      | fact                    | value     |
      | case_subject            | <subject> |
      | age_years               | <age>     |
      | appears_to_have_needs   | yes       |
      | needs_assessment_status | none      |
    When the case is decided
    Then the finding assessment_due is <due>

    Examples:
      | subject | age | due |
      | adult   | 18  | yes |
      | adult   | 17  | no  |
      | carer   | 40  | no  |

  @draft @cites:ca2014.s13.5
  Scenario Outline: Written advice is due where nothing is eligible
    Given these facts about the person:
      | fact                                   | value              |
      | case_subject                           | <subject>          |
      | age_years                              | <age>              |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | <impact>           |
      | outcome_nutrition                      | without assistance |
      | outcome_toilet_needs                   | without assistance |
    And these needs:
      | need | kind        | need_met_by_carer |
      | care | social_care | <carer>           |
    When the case is decided
    Then the next step care_act.eligibility.advise_in_writing is <step>
    And the limit care_act.eligibility.not_by_a_carers_help is <limit>

    Examples:
      | subject | age | impact | carer | step      | limit     |
      | adult   | 80  | no     | no    | given     | not given |
      | adult   | 80  | yes    | yes   | not given | given     |
      | adult   | 17  | no     | no    | not given | not given |
      | carer   | 80  | no     | yes   | not given | not given |

  @draft @cites:derived.s21_rarely_bites @cites:niaa2002.sch3.para3
  Scenario Outline: Remarks about immigration need an immigration question
    Given these facts about the person:
      | fact                           | value      |
      | case_subject                   | adult      |
      | immigration_control            | yes        |
      | s115_iaa_applies               | <excluded> |
      | needs_solely_from_destitution  | no         |
      | nia_sch3_excluded              | <class>    |
      | human_rights_breach_if_not_met | yes        |
    When the case is decided
    Then the limit care_act.boundaries.not_by_no_recourse is <limit>
    And the next step care_act.boundaries.assess_human_rights is <step>
    And the warning care_act.boundaries.only_so_far_as_rights_require is <step>

    Examples:
      | excluded | class | limit     | step      |
      | yes      | no    | given     | not given |
      | no       | yes   | not given | given     |

  @draft @cites:ca2014.s22.4 @cites:case.tmx2024
  Scenario Outline: Consent, urgency and asylum support are spoken of only where they matter
    Given the person's asylum_support_s95_provided is <asylum>
    And these needs:
      | need  | kind   | service   | icb_consent_to_nursing_accommodation | nursing_accommodation_urgent_temporary | care_effective_only_with_accommodation |
      | place | <kind> | <service> | <consent>                            | <urgent>                               | <only>                                 |
    When the case is decided
    Then the next step care_act.boundaries.get_consent is <step>
    And the interim arrangement care_act.boundaries.place_with_nursing_meanwhile is <interim>
    And the limit care_act.boundaries.not_for_the_home_office is <limit>

    Examples:
      | kind          | service                | consent | urgent | asylum | only | step      | interim   | limit     |
      | accommodation | care_home_with_nursing | no      | yes    | no     | yes  | given     | given     | not given |
      | accommodation | care_home_with_nursing | no      | no     | yes    | no   | given     | not given | not given |
      | accommodation | care_home_with_nursing | yes     | yes    | yes    | yes  | not given | not given | given     |
      | accommodation | care_home              | no      | yes    | no     | no   | not given | not given | not given |
      | health        | care_home_with_nursing | no      | yes    | yes    | yes  | not given | not given | not given |

  @draft @cites:specifiedaccommodation2014.reg2 @cites:ca2014.s19.2
  Scenario Outline: Private arrangements and other councils
    Given these facts about the person:
      | fact                                 | value      |
      | case_subject                         | <subject>  |
      | care_setting                         | <setting>  |
      | placement_arranged_by                | <arranged> |
      | needs_met_under_care_act_part1_there | <part1>    |
      | met_by_another_council               | <another>  |
      | or_la_notified                       | <told>     |
    When the case is decided
    Then the warning care_act.residence.new_area_is_responsible is <warning>
    And the next step care_act.residence.notify_council is <step>

    Examples:
      | subject | setting               | arranged         | part1 | another | told | warning   | step      |
      | adult   | care_home_residential | person_privately | no    | yes     | no   | given     | given     |
      | adult   | own_home              | person_privately | no    | yes     | yes  | not given | not given |
      | adult   | care_home_residential | la               | no    | no      | no   | not given | not given |
      | adult   | care_home_residential | person_privately | yes   | no      | yes  | not given | not given |
      | carer   | care_home_residential | person_privately | no    | no      | yes  | not given | not given |

  @draft @cites:ca2014.s20.8 @cites:ca2014.s14.3
  Scenario Outline: Remarks about carers are for carers
    Given these facts about the person:
      | fact               | value     |
      | case_subject       | <subject> |
      | age_years          | 40        |
      | cared_for_is_adult | <adult>   |
    And these needs:
      | need | kind        | support_form | cared_for_agrees |
      | help | social_care | <form>       | <agrees>         |
    And these findings are on record:
      | finding        | value      | by              | on              |
      | carer_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the next step care_act.carers.find_another_way is <another>
    And the limit care_act.carers.not_charged_to_the_carer is <charge>
    And the next step care_act.carers.ask_childrens_services is <children>

    Examples:
      | subject | form                    | agrees | eligible | adult | another   | charge    | children  |
      | carer   | care_to_cared_for_adult | no     | yes      | yes   | given     | given     | not given |
      | carer   | care_to_cared_for_adult | yes    | yes      | yes   | not given | given     | not given |
      | carer   | care_to_cared_for_adult | no     | no       | yes   | not given | given     | not given |
      | carer   | support_to_carer        | no     | yes      | no    | not given | not given | given     |
      | adult   | care_to_cared_for_adult | no     | yes      | no    | not given | not given | not given |

  @draft @cites:ca2014.s19.3 @cites:ca2014.s31 @cites:si2015993.art3
  Scenario Outline: Urgency, requests, direct payments and carers' help
    Given these facts about the person:
      | fact                        | value     |
      | case_subject                | <subject> |
      | age_years                   | 80        |
      | needs_assessment_status     | <status>  |
      | asks_la_to_meet_needs       | <asks>    |
      | financial_assessment_status | complete  |
      | capital_assessable          | <capital> |
    And these needs:
      | need | kind        | needs_urgent | setting_for_need | need_met_by_carer |
      | care | social_care | <urgent>     | <setting>        | <carer>           |
    And these findings are on record:
      | finding           | value      | by              | on              |
      | care_act_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the interim arrangement care_act.meeting_needs.help_at_once is <interim>
    And the warning care_act.meeting_needs.request_not_for_care_homes is <request>
    And the limit care_act.meeting_needs.duty_returns is <returns>

    Examples:
      | subject | status   | urgent | asks | setting             | capital  | carer | eligible | interim   | request   | returns   |
      | adult   | none     | yes    | yes  | care_home_permanent | 90000.00 | yes   | yes      | given     | given     | given     |
      | adult   | complete | yes    | no   | care_home_permanent | 90000.00 | yes   | no       | not given | not given | not given |
      | adult   | none     | no     | yes  | non_care_home       | 90000.00 | no    | yes      | not given | not given | not given |
      | carer   | none     | yes    | yes  | care_home_permanent | 90000.00 | yes   | yes      | not given | not given | not given |

  @draft @cites:ca2014.s18.3 @cites:ca2014.s31 @cites:ca2014.s17.1
  Scenario Outline: Money is spoken of where it decides something
    Given these facts about the person:
      | fact                        | value     |
      | case_subject                | adult     |
      | age_years                   | 80        |
      | needs_assessment_status     | complete  |
      | care_setting                | own_home  |
      | or_status                   | settled   |
      | immigration_control         | no        |
      | met_by_another_council      | no        |
      | financial_assessment_status | <means>   |
      | capital_assessable          | <capital> |
      | asks_la_to_meet_needs       | <asks>    |
      | lacks_capacity_to_arrange   | no        |
      | la_contributes_above_limit  | no        |
    And these needs:
      | need | kind        | service   | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer | la_uses_power_to_meet_need |
      | care | social_care | <service> | non_care_home    | <charges>              | none                  | no                                    | no                           | no                | no                         |
    And these findings are on record:
      | finding           | value      | by              | on              |
      | care_act_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the limit care_act.meeting_needs.ask_the_two_questions is <two>
    And the limit care_act.meeting_needs.direct_payment_is_delivery is <direct>
    And the next step care_act.charging.assess_means is <assess>
    And the warning care_act.charging.meals_and_transport is <meals>

    Examples:
      | means    | capital  | asks | service            | charges | eligible | two       | direct    | assess    | meals     |
      | complete | 90000.00 | no   | personal_assistant | yes     | yes      | given     | not given | not given | not given |
      | complete | 90000.00 | yes  | personal_assistant | yes     | yes      | not given | given     | not given | not given |
      | complete | 90000.00 | yes  | transport          | yes     | yes      | not given | not given | not given | not given |
      | complete | 90000.00 | no   | home_care          | yes     | no       | not given | not given | not given | not given |
      | none     | 10000.00 | no   | transport          | yes     | yes      | not given | not given | given     | given     |
      | none     | 10000.00 | no   | home_care          | no      | yes      | not given | not given | not given | not given |
