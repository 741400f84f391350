Feature: Every condition of the powers to meet needs, taken away one at a time

  Background:
    Given the case is looked at on 23 November 2026
    And the person's immigration_control is no

  @draft @cites:ca2014.s19.1
  Scenario Outline: The power of section 19(1)
    Given these facts about the person:
      | fact                        | value     |
      | case_subject                | <subject> |
      | age_years                   | <age>     |
      | care_setting                | own_home  |
      | or_status                   | settled   |
      | needs_assessment_status     | <status>  |
      | financial_assessment_status | complete  |
      | capital_assessable          | 10000.00  |
    And these needs:
      | need | kind   | specialist_accommodation | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | housing_act_duty_or_allocation_applies | care_effective_only_with_accommodation | service | need_met_by_carer |
      | care | <kind> | no                       | non_care_home    | yes                    | none                  | no                                    | <nurse>                      | no                                     | no                                     | other   | no                |
    And these findings are on record:
      | finding           | value      | by              | on              |
      | care_act_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s19_1_power of care is <power>

    Examples:
      | subject | age | status      | kind          | nurse | eligible | power |
      | adult   | 80  | complete    | social_care   | no    | no       | yes   |
      | carer   | 80  | complete    | social_care   | no    | no       | no    |
      | adult   | 17  | complete    | social_care   | no    | no       | no    |
      | adult   | 80  | in progress | social_care   | no    | no       | no    |
      | adult   | 80  | complete    | accommodation | no    | no       | no    |
      | adult   | 80  | complete    | social_care   | yes   | no       | no    |
      | adult   | 80  | complete    | social_care   | no    | yes      | no    |

  @draft @cites:ca2014.s19.2
  Scenario Outline: The power of section 19(2)
    Given these facts about the person:
      | fact                        | value       |
      | case_subject                | <subject>   |
      | age_years                   | <age>       |
      | care_setting                | own_home    |
      | or_status                   | <residence> |
      | met_by_another_council      | yes         |
      | or_la_notified              | yes         |
      | cared_for_or_la             | E08000015   |
      | needs_assessment_status     | complete    |
      | financial_assessment_status | complete    |
      | capital_assessable          | <capital>   |
      | asks_la_to_meet_needs       | <asks>      |
      | lacks_capacity_to_arrange   | no          |
    And these needs:
      | need | kind   | specialist_accommodation | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | housing_act_duty_or_allocation_applies | care_effective_only_with_accommodation | service |
      | care | <kind> | no                       | non_care_home    | yes                    | none                  | no                                    | <nurse>                      | no                                     | no                                     | other   |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s19_2_power of care is <power>

    Examples:
      | subject | age | residence            | kind          | nurse | capital  | asks | power |
      | adult   | 80  | settled              | social_care   | no    | 10000.00 | no   | yes   |
      | carer   | 80  | settled              | social_care   | no    | 10000.00 | no   | no    |
      | adult   | 17  | settled              | social_care   | no    | 10000.00 | no   | no    |
      | adult   | 80  | no settled residence | social_care   | no    | 10000.00 | no   | no    |
      | adult   | 80  | settled              | accommodation | no    | 10000.00 | no   | no    |
      | adult   | 80  | settled              | social_care   | yes   | 10000.00 | no   | no    |
      | adult   | 80  | settled              | social_care   | no    | 90000.00 | no   | no    |
      | adult   | 80  | settled              | social_care   | no    | 90000.00 | yes  | yes   |

  @draft @cites:ca2014.s19.3
  Scenario Outline: The power of section 19(3)
    Given these facts about the person:
      | fact         | value     |
      | case_subject | <subject> |
      | age_years    | <age>     |
    And these needs:
      | need | kind   | specialist_accommodation | needs_urgent | health_service_required_under_nhs_act | registered_nurse_care_needed | housing_act_duty_or_allocation_applies | care_effective_only_with_accommodation |
      | care | <kind> | no                       | yes          | no                                    | no                           | no                                     | no                                     |
    When the case is decided
    Then the finding s19_3_power of care is <power>

    Examples:
      | subject | age | kind          | power |
      | adult   | 80  | social_care   | yes   |
      | carer   | 80  | social_care   | no    |
      | adult   | 17  | social_care   | no    |
      | adult   | 80  | accommodation | no    |

  @draft @cites:ca2014.s20.1
  Scenario Outline: The duty to a carer
    Given these facts about the person:
      | fact                                | value     |
      | case_subject                        | <subject> |
      | age_years                           | 50        |
      | care_setting                        | own_home  |
      | or_status                           | settled   |
      | cared_for_is_adult                  | yes       |
      | cared_for_or_la                     | <place>   |
      | cared_for_barred_by_s21             | no        |
      | needs_assessment_status             | <status>  |
      | assessment_wanted_since_refusal     | no        |
      | abuse_or_neglect_risk               | no        |
      | lacks_capacity_to_refuse_assessment | no        |
      | financial_assessment_status         | complete  |
      | cared_for_capital                   | <capital> |
      | carer_capital                       | 90000.00  |
      | cared_for_asks_la                   | <asks>    |
      | carer_asks_la                       | <asks>    |
    And these needs:
      | need | kind        | support_form | cared_for_agrees | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | help | social_care | <form>       | <agrees>         | yes                    | none                  | no                                    | <nurse>                      |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s20_duty of help is <duty>

    Examples:
      | subject | place     | status   | form                    | capital  | asks | agrees    | nurse | duty |
      | carer   | E08000015 | complete | support_to_carer        | 0.00     | yes  | no        | no    | yes  |
      | adult   | E08000015 | complete | support_to_carer        | 0.00     | yes  | no        | no    | no   |
      | carer   | none      | complete | support_to_carer        | 0.00     | yes  | no        | no    | no   |
      | carer   | E08000015 | refused  | support_to_carer        | 0.00     | yes  | no        | no    | no   |
      | carer   | E08000015 | complete | support_to_carer        | 0.00     | yes  | no        | yes   | no   |
      | carer   | E08000015 | complete | care_to_cared_for_adult | 0.00     | no   | yes       | no    | yes  |
      | adult   | E08000015 | complete | care_to_cared_for_adult | 0.00     | no   | yes       | no    | no   |
      | carer   | none      | complete | care_to_cared_for_adult | 0.00     | no   | yes       | no    | no   |
      | carer   | E08000015 | refused  | care_to_cared_for_adult | 0.00     | no   | yes       | no    | no   |
      | carer   | E08000015 | complete | care_to_cared_for_adult | 0.00     | no   | yes       | yes   | no   |
      | carer   | E08000015 | complete | care_to_cared_for_adult | 90000.00 | yes  | not known | no    | yes  |
      | adult   | E08000015 | complete | care_to_cared_for_adult | 90000.00 | yes  | not known | no    | no   |
      | carer   | none      | complete | care_to_cared_for_adult | 90000.00 | yes  | not known | no    | no   |
      | carer   | E08000015 | refused  | care_to_cared_for_adult | 90000.00 | yes  | not known | no    | no   |
      | carer   | E08000015 | complete | care_to_cared_for_adult | 90000.00 | yes  | not known | yes   | no   |
      | carer   | E08000015 | complete | care_to_cared_for_adult | 0.00     | yes  | no        | no    | no   |

  @draft @cites:ca2014.s20.6
  Scenario Outline: The power to help a carer
    Given these facts about the person:
      | fact                                 | value      |
      | case_subject                         | <subject>  |
      | age_years                            | <age>      |
      | cared_for_is_adult                   | yes        |
      | cared_for_or_la                      | E08000015  |
      | care_is_contracted_or_voluntary_work | <contract> |
      | treated_as_carer_anyway              | <anyway>   |
      | needs_assessment_status              | <status>   |
      | assessment_wanted_since_refusal      | no         |
      | carer_asks_la                        | <asks>     |
    And these needs:
      | need | kind        | support_form     | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | help | social_care | support_to_carer | yes                    | none                  | no                                    | <nurse>                      |
    And these findings are on record:
      | finding        | value      | by              | on              |
      | carer_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s20_power of help is <power>

    Examples:
      | subject | age | contract | anyway | status   | asks | nurse | eligible | power |
      | carer   | 50  | no       | no     | complete | no   | no    | no       | yes   |
      | adult   | 50  | no       | no     | complete | no   | no    | no       | no    |
      | carer   | 17  | no       | no     | complete | no   | no    | no       | no    |
      | carer   | 50  | yes      | no     | complete | no   | no    | no       | no    |
      | carer   | 50  | yes      | yes    | complete | no   | no    | no       | yes   |
      | carer   | 50  | no       | no     | refused  | no   | no    | no       | no    |
      | carer   | 50  | no       | no     | complete | no   | yes   | no       | no    |
      | carer   | 50  | no       | no     | complete | yes  | no    | yes      | no    |
