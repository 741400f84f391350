Feature: Which rule goes before which

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:ca2014.s76.1 @cites:ca2014.s39.5 @cites:ca2014.s39.1
  Scenario Outline: What looks through residence goes before residence itself
    Given these facts about the person:
      | fact                                         | value     |
      | case_subject                                 | adult     |
      | age_years                                    | 40        |
      | care_setting                                 | <setting> |
      | placement_arranged_by                        | la        |
      | specified_accommodation_needed               | yes       |
      | needs_met_under_care_act_part1_there         | yes       |
      | lacks_capacity_to_decide_residence           | yes       |
      | turned_18_while_placed_by_childrens_services | <placed>  |
      | childhood_placement_keeps_residence          | yes       |
      | or_status                                    | <status>  |
    And there are no detention episodes
    When the case is decided
    Then the finding care_act_residence_rule is <rule>
    And the finding resident_for_care_act is yes

    Examples:
      | setting          | placed | status               | rule                    |
      | prison           | no     | settled              | custody                 |
      | prison           | no     | no settled residence | custody                 |
      | prison           | no     | disputed             | custody                 |
      | prison           | no     | outside_england      | custody                 |
      | acute_hospital   | no     | no settled residence | nhs_accommodation       |
      | acute_hospital   | no     | disputed             | nhs_accommodation       |
      | acute_hospital   | no     | outside_england      | nhs_accommodation       |
      | supported_living | no     | no settled residence | specified_accommodation |
      | supported_living | no     | disputed             | specified_accommodation |
      | supported_living | no     | outside_england      | specified_accommodation |
      | supported_living | yes    | settled              | childhood_placement     |
      | other            | yes    | no settled residence | childhood_placement     |
      | other            | yes    | disputed             | childhood_placement     |
      | other            | yes    | outside_england      | childhood_placement     |

  @draft @cites:ca2014.s39.5
  Scenario: A care home place arranged by the NHS is NHS accommodation before it is anything else
    Given these facts about the person:
      | fact                                         | value             |
      | case_subject                                 | adult             |
      | care_setting                                 | care_home_nursing |
      | placement_arranged_by                        | nhs               |
      | specified_accommodation_needed               | yes               |
      | needs_met_under_care_act_part1_there         | yes               |
      | lacks_capacity_to_decide_residence           | yes               |
      | turned_18_while_placed_by_childrens_services | yes               |
      | childhood_placement_keeps_residence          | yes               |
      | or_status                                    | settled           |
    And there are no detention episodes
    When the case is decided
    Then the finding care_act_residence_rule is nhs_accommodation

  @draft @cites:ca2014.s39.4
  Scenario Outline: Accommodation that is aftercare goes before every other kind
    Given these facts about the person:
      | fact                                         | value             |
      | case_subject                                 | adult             |
      | country                                      | england           |
      | care_setting                                 | care_home_nursing |
      | placement_arranged_by                        | nhs               |
      | specified_accommodation_needed               | yes               |
      | needs_met_under_care_act_part1_there         | yes               |
      | lacks_capacity_to_decide_residence           | yes               |
      | turned_18_while_placed_by_childrens_services | yes               |
      | childhood_placement_keeps_residence          | yes               |
      | or_status                                    | <status>          |
    And these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | start_date                   | 4 March 2026 |
      | began_under                  | s3           |
      | recall_or_revocation         | none         |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 8 June 2026  |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | no           |
      | or_before_country            | england      |
      | or_before_la                 | E08000015    |
      | living_situation_before      | own_home     |
    And these needs:
      | need  | kind          | service                | related_to_mental_disorder | reduces_relapse_risk | specialist_accommodation |
      | place | accommodation | care_home_with_nursing | yes                        | yes                  | yes                      |
    When the case is decided
    Then the finding care_act_residence_rule is aftercare_accommodation

    Examples:
      | status               |
      | settled              |
      | no settled residence |
      | disputed             |
      | outside_england      |

  @draft @cites:ca2014.s20.1
  Scenario Outline: Where a carer lives plays no part, whatever kind of place it is
    Given these facts about the person:
      | fact                     | value     |
      | case_subject             | carer     |
      | care_setting             | <setting> |
      | or_status                | <status>  |
      | cared_for_or_la          | E08000015 |
      | moved_council_area       | yes       |
      | new_council_has_assessed | no        |
    When the case is decided
    Then the finding care_act_residence_rule is adult_cared_for
    And the finding s38_continuity_duty is no

    Examples:
      | setting        | status               |
      | prison         | settled              |
      | acute_hospital | disputed             |
      | own_home       | outside_england      |
      | own_home       | no settled residence |

  @draft @cites:ca2014.s2.8 @cites:ca2014.s22.1 @cites:ca2014.s23.1
  Scenario Outline: A child's needs are for children's services before any limit of adult care is looked at
    Given these facts about the person:
      | fact                           | value    |
      | case_subject                   | adult    |
      | age_years                      | 17       |
      | immigration_control            | yes      |
      | s115_iaa_applies               | no       |
      | nia_sch3_excluded              | <sch3>   |
      | human_rights_breach_if_not_met | no       |
      | asylum_support_s95_provided    | <asylum> |
    And these needs:
      | need | kind   | specialist_accommodation | registered_nurse_care_needed | health_service_required_under_nhs_act | housing_act_duty_or_allocation_applies | care_effective_only_with_accommodation | service |
      | help | <kind> | no                       | <nurse>                      | no                                    | <housing>                              | no                                     | other   |
    When the case is decided
    Then the finding care_act_route of help is childrens_act
    And the finding s19_3_power of help is no
    And the finding s19_1_power of help is no

    Examples:
      | kind          | nurse | housing | sch3 | asylum |
      | health        | yes   | no      | no   | no     |
      | accommodation | no    | yes     | no   | no     |
      | accommodation | no    | no      | no   | no     |
      | accommodation | no    | no      | no   | yes    |
      | social_care   | no    | no      | yes  | yes    |
      | social_care   | no    | no      | yes  | no     |

  @draft @cites:childrenact1989.s17
  Scenario Outline: So are the needs of somebody who cares for a child
    Given these facts about the person:
      | fact                           | value    |
      | case_subject                   | carer    |
      | age_years                      | 40       |
      | cared_for_is_adult             | no       |
      | cared_for_barred_by_s21        | no       |
      | immigration_control            | yes      |
      | s115_iaa_applies               | no       |
      | nia_sch3_excluded              | <sch3>   |
      | human_rights_breach_if_not_met | no       |
      | asylum_support_s95_provided    | <asylum> |
    And these needs:
      | need | kind   | specialist_accommodation | registered_nurse_care_needed | health_service_required_under_nhs_act | housing_act_duty_or_allocation_applies | care_effective_only_with_accommodation | service | support_form     |
      | help | <kind> | no                       | <nurse>                      | no                                    | <housing>                              | no                                     | other   | support_to_carer |
    When the case is decided
    Then the finding care_act_route of help is childrens_act
    And the finding s20_power of help is no

    Examples:
      | kind          | nurse | housing | sch3 | asylum |
      | health        | yes   | no      | no   | no     |
      | accommodation | no    | yes     | no   | no     |
      | accommodation | no    | no      | no   | no     |
      | accommodation | no    | no      | no   | yes    |
      | social_care   | no    | no      | yes  | yes    |
      | social_care   | no    | no      | yes  | no     |

  @draft @cites:ca2014.s22.1 @cites:ca2014.s23.1 @cites:ca2014.s21.1
  Scenario Outline: Among the limits health goes first, then housing, then immigration
    Given these facts about the person:
      | fact                           | value     |
      | case_subject                   | adult     |
      | age_years                      | 40        |
      | immigration_control            | <control> |
      | s115_iaa_applies               | no        |
      | nia_sch3_excluded              | <sch3>    |
      | human_rights_breach_if_not_met | no        |
      | asylum_support_s95_provided    | <asylum>  |
    And these needs:
      | need | kind   | specialist_accommodation | registered_nurse_care_needed | health_service_required_under_nhs_act | housing_act_duty_or_allocation_applies | care_effective_only_with_accommodation | service |
      | help | <kind> | no                       | <nurse>                      | no                                    | <housing>                              | <only>                                 | other   |
    When the case is decided
    Then the finding care_act_route of help is <route>

    Examples:
      | kind          | nurse | housing | only | control | sch3 | asylum | route          |
      | accommodation | yes   | yes     | no   | yes     | yes  | yes    | usual_nhs      |
      | accommodation | yes   | no      | no   | yes     | no   | no     | usual_nhs      |
      | accommodation | yes   | no      | no   | yes     | no   | yes    | usual_nhs      |
      | social_care   | yes   | no      | no   | yes     | yes  | yes    | usual_nhs      |
      | accommodation | no    | yes     | no   | yes     | yes  | yes    | housing        |
      | accommodation | no    | yes     | yes  | yes     | yes  | yes    | housing        |
      | accommodation | no    | no      | no   | yes     | yes  | no     | housing        |
      | accommodation | no    | no      | no   | yes     | yes  | yes    | asylum_support |
      | accommodation | no    | no      | yes  | yes     | yes  | yes    | asylum_support |
      | accommodation | no    | no      | yes  | yes     | yes  | no     | self_funded    |
      | accommodation | no    | no      | no   | no      | no   | yes    | housing        |

  @draft @cites:ca2014.s76.1
  Scenario Outline: In custody the council there comes before another council, a refusal and the urgent power
    Given these facts about the person:
      | fact                                | value     |
      | case_subject                        | adult     |
      | age_years                           | 40        |
      | care_setting                        | prison    |
      | current_location_la                 | E08000012 |
      | immigration_control                 | no        |
      | needs_assessment_status             | <status>  |
      | abuse_or_neglect_risk               | no        |
      | lacks_capacity_to_refuse_assessment | no        |
      | assessment_wanted_since_refusal     | no        |
      | met_by_another_council              | yes       |
      | approached_la                       | E08000015 |
      | or_la_notified                      | yes       |
      | financial_assessment_status         | complete  |
      | capital_assessable                  | 0.00      |
    And these needs:
      | need | kind        | setting_for_need | needs_urgent | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer | la_uses_power_to_meet_need |
      | care | social_care | non_care_home    | yes          | yes                    | none                  | no                                    | no                           | no                | yes                        |
    And these findings are on record:
      | finding           | value      | by              | on              |
      | care_act_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_route of care is custody
    And the finding care_act_council of care is E08000012

    Examples:
      | status   | eligible |
      | none     | yes      |
      | refused  | yes      |
      | complete | yes      |
      | complete | no       |

  @draft @cites:ca2014.s19.2 @cites:ca2014.s19.3
  Scenario Outline: A council that steps in comes before refusal and urgency, and both before what remains
    Given these facts about the person:
      | fact                                | value     |
      | case_subject                        | adult     |
      | age_years                           | 80        |
      | care_setting                        | own_home  |
      | or_status                           | settled   |
      | or_la                               | E08000012 |
      | immigration_control                 | no        |
      | needs_assessment_status             | <status>  |
      | abuse_or_neglect_risk               | no        |
      | lacks_capacity_to_refuse_assessment | no        |
      | assessment_wanted_since_refusal     | no        |
      | met_by_another_council              | <another> |
      | approached_la                       | E08000015 |
      | or_la_notified                      | yes       |
      | financial_assessment_status         | complete  |
      | capital_assessable                  | 0.00      |
    And these needs:
      | need | kind        | setting_for_need | needs_urgent | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer | la_uses_power_to_meet_need |
      | care | social_care | non_care_home    | <urgent>     | yes                    | none                  | no                                    | no                           | <carer>           | yes                        |
    And these findings are on record:
      | finding           | value      | by              | on              |
      | care_act_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_route of care is <route>

    Examples:
      | another | status   | urgent | eligible | carer | route          |
      | yes     | refused  | no     | yes      | no    | care_act_s19_2 |
      | yes     | none     | yes    | yes      | no    | care_act_s19_2 |
      | yes     | complete | no     | yes      | yes   | care_act_s19_2 |
      | no      | refused  | no     | no       | no    | self_funded    |
      | no      | none     | yes    | no       | no    | care_act_s19_3 |
      | no      | none     | yes    | yes      | yes   | care_act_s19_3 |
      | no      | none     | no     | no       | no    | prevention     |
      | no      | complete | yes    | yes      | yes   | care_act_s19_1 |
