Feature: Duty and power to meet an adult's needs

  The duty takes an eligible need, a council that is responsible, and either no charge or one of three conditions.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's case_subject is adult

  @draft @cites:ca2014.s18.1 @cites:ca2014.s18.2
  Scenario: Condition 1: within the limit, the council must meet the need
    Given these facts about the person:
      | fact                                   | value              |
      | age_years                              | 80                 |
      | needs_assessment_status                | complete           |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
      | care_setting                           | own_home           |
      | or_status                              | settled            |
      | or_la                                  | E08000015          |
      | immigration_control                    | no                 |
      | met_by_another_council                 | no                 |
      | financial_assessment_status            | complete           |
      | capital_assessable                     | 23250.00           |
    And these needs:
      | need     | kind        | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | dressing | social_care | non_care_home    | yes                    | none                  | no                                    | no                           | no                |
    When the case is decided
    Then the finding s18_duty of dressing is yes
    And the finding care_act_route of dressing is care_act_s18
    And the finding care_act_duty_or_power of dressing is duty
    And the finding care_act_council of dressing is E08000015
    And the next step care_act.meeting_needs.plan is given
    And the limit care_act.meeting_needs.no_particular_service is given

  @draft @cites:ca2014.s18.1
  Scenario Outline: Take away one part, and the duty goes
    Given these facts about the person:
      | fact                        | value       |
      | age_years                   | <age>       |
      | needs_assessment_status     | complete    |
      | care_setting                | own_home    |
      | or_status                   | <residence> |
      | immigration_control         | no          |
      | financial_assessment_status | complete    |
      | capital_assessable          | <capital>   |
      | asks_la_to_meet_needs       | no          |
      | lacks_capacity_to_arrange   | no          |
    And these needs:
      | need     | kind        | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | dressing | social_care | non_care_home    | <charges>              | none                  | no                                    | <nurse>                      | <carer>           |
    And these findings are on record:
      | finding           | value      | by              | on              |
      | care_act_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s18_duty of dressing is <duty>

    Examples:
      | age | eligible | residence            | nurse | carer | capital  | charges | duty |
      | 80  | yes      | settled              | no    | no    | 10000.00 | yes     | yes  |
      | 17  | yes      | settled              | no    | no    | 10000.00 | yes     | no   |
      | 18  | yes      | settled              | no    | no    | 10000.00 | yes     | yes  |
      | 80  | no       | settled              | no    | no    | 10000.00 | yes     | no   |
      | 80  | yes      | outside_england      | no    | no    | 10000.00 | yes     | no   |
      | 80  | yes      | no settled residence | no    | no    | 10000.00 | yes     | yes  |
      | 80  | yes      | settled              | yes   | no    | 10000.00 | yes     | no   |
      | 80  | yes      | settled              | no    | yes   | 10000.00 | yes     | no   |
      | 80  | yes      | settled              | no    | no    | 90000.00 | yes     | no   |
      | 80  | yes      | settled              | no    | no    | 90000.00 | no      | yes  |

  @draft @cites:ca2014.s18.3 @cites:si2015993.art3 @cites:ca2014.s18.4
  Scenario Outline: Traps 3 and 4: Above the limit, a request works outside care homes only, and incapacity with nobody to act works anywhere
    Given these facts about the person:
      | fact                        | value      |
      | age_years                   | 80         |
      | needs_assessment_status     | complete   |
      | care_setting                | own_home   |
      | or_status                   | settled    |
      | immigration_control         | no         |
      | met_by_another_council      | no         |
      | financial_assessment_status | complete   |
      | capital_assessable          | 23250.01   |
      | asks_la_to_meet_needs       | <asks>     |
      | lacks_capacity_to_arrange   | <lacks>    |
      | authorised_person_available | <somebody> |
    And these needs:
      | need | kind        | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer | la_uses_power_to_meet_need |
      | care | social_care | <setting>        | yes                    | none                  | no                                    | no                           | no                | no                         |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s18_duty of care is <duty>
    And the finding care_act_route of care is <route>

    Examples:
      | setting              | asks | lacks | somebody | duty | route        |
      | non_care_home        | yes  | no    | no       | yes  | care_act_s18 |
      | non_care_home        | no   | no    | no       | no   | self_funded  |
      | care_home_permanent  | yes  | no    | no       | no   | self_funded  |
      | care_home_temporary  | yes  | no    | no       | no   | self_funded  |
      | care_home_short_term | yes  | no    | no       | no   | self_funded  |
      | care_home_permanent  | no   | yes   | no       | yes  | care_act_s18 |
      | non_care_home        | no   | yes   | no       | yes  | care_act_s18 |
      | care_home_permanent  | no   | yes   | yes      | no   | self_funded  |
      | care_home_permanent  | yes  | yes   | yes      | no   | self_funded  |

  @draft @cites:si2015993.art3
  Scenario: Trap 4: A request for a care home place has no force, and the answer says so
    Given these facts about the person:
      | fact                        | value    |
      | age_years                   | 80       |
      | financial_assessment_status | complete |
      | capital_assessable          | 90000.00 |
      | asks_la_to_meet_needs       | yes      |
    And these needs:
      | need  | kind          | setting_for_need    |
      | place | accommodation | care_home_permanent |
    When the case is decided
    Then the finding s18_condition_2 of place is no
    And the warning care_act.meeting_needs.request_not_for_care_homes is given

  @draft @cites:si2015993.art3
  Scenario: If section 18(3) were started in full, a request would cover care home places
    Given supposing s18_3_care_home_commencement_date starts on 1 April 2026
    And these facts about the person:
      | fact                        | value    |
      | age_years                   | 80       |
      | financial_assessment_status | complete |
      | capital_assessable          | 90000.00 |
      | asks_la_to_meet_needs       | yes      |
    And these needs:
      | need  | kind          | setting_for_need    |
      | place | accommodation | care_home_permanent |
    When the case is decided
    Then the finding s18_condition_2 of place is yes
    And the warning care_act.meeting_needs.request_not_for_care_homes is not given
    And the warning supposed.s18_3_care_home_commencement_date is given

  @draft @cites:ca2014.s18.2 @cites:ca2014.s18.3
  Scenario: A request outside a care home settles the duty before the means are known
    Given these facts about the person:
      | fact                        | value    |
      | age_years                   | 80       |
      | needs_assessment_status     | complete |
      | care_setting                | own_home |
      | or_status                   | settled  |
      | immigration_control         | no       |
      | met_by_another_council      | no       |
      | financial_assessment_status | none     |
      | asks_la_to_meet_needs       | yes      |
    And these needs:
      | need | kind        | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer | needs_urgent |
      | care | social_care | non_care_home    | yes                    | none                  | no                                    | no                           | no                | no           |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_route of care is care_act_s18
    And the finding care_act_charge of care is open between means_tested and full_cost
    And the next step care_act.charging.assess_means is given

  @draft @cites:ca2014.s18.3 @cites:ca2014.s18.4
  Scenario: Trap 3: Being above the limit is not the same as being owed nothing
    Given these facts about the person:
      | fact                        | value    |
      | age_years                   | 80       |
      | care_setting                | own_home |
      | or_status                   | settled  |
      | immigration_control         | no       |
      | financial_assessment_status | complete |
      | capital_assessable          | 90000.00 |
      | asks_la_to_meet_needs       | no       |
      | lacks_capacity_to_arrange   | no       |
    And these needs:
      | need | kind        | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | care | social_care | non_care_home    | yes                    | none                  | no                                    | no                           | no                |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the limit care_act.meeting_needs.ask_the_two_questions is given
    And the next step care_act.charging.how_to_come_back is given

  @draft @cites:ca2014.s18.7
  Scenario Outline: Trap 7: A carer's help counts when needs come to be met, and only as long as it goes on
    Given these facts about the person:
      | fact                        | value    |
      | age_years                   | 80       |
      | needs_assessment_status     | complete |
      | care_setting                | own_home |
      | or_status                   | settled  |
      | immigration_control         | no       |
      | met_by_another_council      | no       |
      | financial_assessment_status | complete |
      | capital_assessable          | 10000.00 |
    And these needs:
      | need | kind        | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer | la_uses_power_to_meet_need |
      | care | social_care | non_care_home    | yes                    | none                  | no                                    | no                           | <carer>           | no                         |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding need_is_eligible of care is yes
    And the finding care_act_route of care is <route>
    And the limit care_act.meeting_needs.duty_returns is <limit>

    Examples:
      | carer     | route                                                 | limit     |
      | yes       | prevention                                            | given     |
      | no        | care_act_s18                                          | not given |
      | not known | open between prevention, care_act_s18 and self_funded | not given |

  @draft @cites:ca2014.s19.3
  Scenario: Urgent needs may be met before assessment, wherever the person belongs
    Given these facts about the person:
      | fact                        | value           |
      | age_years                   | 80              |
      | needs_assessment_status     | none            |
      | care_setting                | own_home        |
      | or_status                   | outside_england |
      | current_location_la         | E08000012       |
      | immigration_control         | no              |
      | financial_assessment_status | none            |
    And these needs:
      | need | kind        | needs_urgent | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | care | social_care | yes          | yes                    | none                  | no                                    | no                           |
    When the case is decided
    Then the finding care_act_route of care is care_act_s19_3
    And the finding care_act_duty_or_power of care is power
    And the finding care_act_council of care is E08000012
    And the finding care_act_charge of care is assessed_later
    And the interim arrangement care_act.meeting_needs.help_at_once is given
    And the warning care_act.meeting_needs.consider_the_power is given
    And the limit care_act.charging.not_charged_yet is given

  @draft @cites:derived.no_charge_before_assessment
  Scenario Outline: Urgent help is not charged before a financial assessment
    Given these facts about the person:
      | fact                        | value    |
      | age_years                   | 80       |
      | needs_assessment_status     | none     |
      | care_setting                | own_home |
      | immigration_control         | no       |
      | met_by_another_council      | no       |
      | financial_assessment_status | <status> |
      | capital_assessable          | 90000.00 |
      | la_contributes_above_limit  | no       |
    And these needs:
      | need | kind        | setting_for_need | needs_urgent | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | care | social_care | non_care_home    | yes          | yes                    | none                  | no                                    | no                           |
    When the case is decided
    Then the finding care_act_route of care is care_act_s19_3
    And the finding care_act_charge of care is <charge>

    Examples:
      | status   | charge         |
      | none     | assessed_later |
      | complete | full_cost      |
      | refused  | full_cost      |

  @draft @cites:ca2014.s19.3 @cites:ca2014.s22.3
  Scenario Outline: Urgency does not open what sections 21 to 23 close
    Given these facts about the person:
      | fact                    | value |
      | age_years               | 80    |
      | needs_assessment_status | none  |
      | immigration_control     | no    |
    And these needs:
      | need | kind   | specialist_accommodation | needs_urgent | registered_nurse_care_needed | health_service_required_under_nhs_act | housing_act_duty_or_allocation_applies | service   |
      | help | <kind> | no                       | <urgent>     | <nurse>                      | no                                    | <housing>                              | <service> |
    When the case is decided
    Then the finding s19_3_power of help is <power>

    Examples:
      | kind          | urgent | nurse | housing | service          | power |
      | social_care   | yes    | no    | no      | home_care        | yes   |
      | social_care   | no     | no    | no      | home_care        | no    |
      | health        | yes    | yes   | no      | nursing          | no    |
      | accommodation | yes    | no    | yes     | ordinary_tenancy | no    |

  @draft @cites:ca2014.s19.1
  Scenario Outline: Once the assessment is complete an urgent need goes by the ordinary rules
    Given these facts about the person:
      | fact                        | value    |
      | age_years                   | 80       |
      | needs_assessment_status     | <status> |
      | care_setting                | own_home |
      | or_status                   | settled  |
      | immigration_control         | no       |
      | met_by_another_council      | no       |
      | financial_assessment_status | complete |
      | capital_assessable          | 10000.00 |
    And these needs:
      | need | kind        | needs_urgent | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | care | social_care | yes          | non_care_home    | yes                    | none                  | no                                    | no                           | no                |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_route of care is <route>

    Examples:
      | status      | route          |
      | none        | care_act_s19_3 |
      | in progress | care_act_s19_3 |
      | complete    | care_act_s18   |

  @draft @cites:ca2014.s19.1
  Scenario Outline: Needs the council does not have to meet, it may
    Given these facts about the person:
      | fact                        | value       |
      | age_years                   | 80          |
      | needs_assessment_status     | complete    |
      | care_setting                | own_home    |
      | or_status                   | <residence> |
      | immigration_control         | no          |
      | met_by_another_council      | no          |
      | financial_assessment_status | <means>     |
      | capital_assessable          | 10000.00    |
    And these needs:
      | need | kind        | setting_for_need | needs_urgent | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer | la_uses_power_to_meet_need |
      | care | social_care | non_care_home    | no           | yes                    | none                  | no                                    | no                           | no                | <decides>                  |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | no    | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s19_1_power of care is <power>
    And the finding care_act_route of care is <route>
    And the finding care_act_duty_or_power of care is power

    Examples:
      | residence       | means    | decides   | power | route                                      |
      | settled         | complete | yes       | yes   | care_act_s19_1                             |
      | settled         | complete | no        | yes   | prevention                                 |
      | settled         | complete | not known | yes   | open between care_act_s19_1 and prevention |
      | outside_england | complete | yes       | no    | prevention                                 |
      | settled         | none     | yes       | no    | prevention                                 |

  @draft @cites:ca2014.s19.2
  Scenario Outline: Another council may meet eligible needs, once it has told the responsible one
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 80        |
      | needs_assessment_status     | complete  |
      | care_setting                | own_home  |
      | or_status                   | settled   |
      | or_la                       | E08000015 |
      | met_by_another_council      | <another> |
      | approached_la               | E08000012 |
      | or_la_notified              | <told>    |
      | immigration_control         | no        |
      | financial_assessment_status | complete  |
      | capital_assessable          | 10000.00  |
    And these needs:
      | need | kind        | setting_for_need | needs_urgent | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer | la_uses_power_to_meet_need |
      | care | social_care | non_care_home    | no           | yes                    | none                  | no                                    | no                           | no                | no                         |
    And these findings are on record:
      | finding           | value      | by              | on              |
      | care_act_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s19_2_power of care is <power>
    And the finding care_act_route of care is <route>
    And the finding care_act_council of care is <council>

    Examples:
      | another | told | eligible | power | route          | council   |
      | yes     | yes  | yes      | yes   | care_act_s19_2 | E08000012 |
      | yes     | no   | yes      | no    | care_act_s18   | E08000015 |
      | no      | yes  | yes      | no    | care_act_s18   | E08000015 |
      | yes     | yes  | no       | no    | prevention     | E08000015 |

  @draft @cites:ca2014.s19.2
  Scenario: A council that has not told the other one is asked to
    Given these facts about the person:
      | fact                   | value |
      | met_by_another_council | yes   |
      | or_la_notified         | no    |
    When the case is decided
    Then the next step care_act.residence.notify_council is given

  @draft @cites:ca2014.s76.1
  Scenario Outline: Trap 19: In prison needs are met by the council there, by the same tests
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 40        |
      | needs_assessment_status     | complete  |
      | care_setting                | prison    |
      | current_location_la         | E08000012 |
      | or_status                   | settled   |
      | or_la                       | E08000015 |
      | immigration_control         | no        |
      | financial_assessment_status | complete  |
      | capital_assessable          | 0.00      |
    And these needs:
      | need | kind        | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | care | social_care | non_care_home    | yes                    | none                  | no                                    | no                           | no                |
    And these findings are on record:
      | finding           | value      | by              | on              |
      | care_act_eligible | <eligible> | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_route of care is custody
    And the finding care_act_duty_or_power of care is <duty>
    And the finding care_act_council of care is E08000012

    Examples:
      | eligible | duty  |
      | yes      | duty  |
      | no       | power |

  @draft @cites:ca2014.s2.8 @cites:childrenact1989.s17
  Scenario: Somebody under 18 is helped by children's services
    Given the person's age_years is 17
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding care_act_route of care is childrens_act
    And the finding care_act_duty_or_power of care cannot be duty

  @draft @cites:derived.refusal_no_determination
  Scenario: While a refusal of assessment stands, the person makes their own arrangements
    Given these facts about the person:
      | fact                                | value    |
      | age_years                           | 80       |
      | needs_assessment_status             | refused  |
      | lacks_capacity_to_refuse_assessment | no       |
      | abuse_or_neglect_risk               | no       |
      | assessment_wanted_since_refusal     | no       |
      | care_setting                        | own_home |
      | or_status                           | settled  |
      | immigration_control                 | no       |
      | met_by_another_council              | no       |
    And these needs:
      | need | kind        | health_service_required_under_nhs_act | registered_nurse_care_needed |
      | care | social_care | no                                    | no                           |
    When the case is decided
    Then the finding care_act_route of care is self_funded
    And the finding care_act_charge of care is full_cost
    And the finding s18_duty of care is no

  @draft @cites:ca2014.s18.1 @cites:ca2014.s22.1 @cites:ca2014.s23.1
  Scenario: One person, four needs, four answers
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 80        |
      | needs_assessment_status     | complete  |
      | care_setting                | own_home  |
      | or_status                   | settled   |
      | or_la                       | E08000015 |
      | immigration_control         | no        |
      | met_by_another_council      | no        |
      | financial_assessment_status | complete  |
      | capital_assessable          | 90000.00  |
      | asks_la_to_meet_needs       | no        |
      | lacks_capacity_to_arrange   | no        |
    And these needs:
      | fact                                   | dressing      | injections    | flat             | rail             |
      | kind                                   | social_care   | health        | accommodation    | social_care      |
      | service                                | home_care     | nursing       | ordinary_tenancy | adaptation       |
      | specialist_accommodation               | no            | no            | no               | no               |
      | setting_for_need                       | non_care_home | non_care_home | non_care_home    | non_care_home    |
      | la_charges_for_service                 | yes           | yes           | yes              | yes              |
      | free_service_category                  | none          | none          | none             | minor_adaptation |
      | minor_adaptation_cost                  |               |               |                  | 250.00           |
      | health_service_required_under_nhs_act  | no            | yes           | no               | no               |
      | merely_incidental_or_ancillary         |               | no            |                  |                  |
      | registered_nurse_care_needed           | no            | no            | no               | no               |
      | housing_act_duty_or_allocation_applies | no            | no            | yes              | no               |
      | need_met_by_carer                      | no            | no            | no               | no               |
      | la_uses_power_to_meet_need             | no            | no            | no               | no               |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_route of dressing is self_funded
    And the finding care_act_route of injections is usual_nhs
    And the finding care_act_route of flat is housing
    And the finding care_act_route of rail is care_act_s18
    And the finding care_act_charge of rail is nothing

  @draft @cites:ca2014.s31
  Scenario: Trap 30: A direct payment is a way of delivering, not a funder
    Given these facts about the person:
      | fact                        | value    |
      | age_years                   | 80       |
      | needs_assessment_status     | complete |
      | care_setting                | own_home |
      | or_status                   | settled  |
      | immigration_control         | no       |
      | met_by_another_council      | no       |
      | financial_assessment_status | complete |
      | capital_assessable          | 10000.00 |
    And these needs:
      | need | kind        | service            | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | care | social_care | personal_assistant | non_care_home    | yes                    | none                  | no                                    | no                           | no                |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding care_act_charge of care is means_tested
    And the limit care_act.meeting_needs.direct_payment_is_delivery is given
