Feature: What a person pays under the Care Act

  What has to be free, the financial limit to the penny, tariff income, the home, and the weekly contribution.

  Background:
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                                   | value              |
      | case_subject                           | adult              |
      | age_years                              | 80                 |
      | needs_assessment_status                | complete           |
      | needs_arise_from_impairment_or_illness | yes                |
      | significant_wellbeing_impact           | yes                |
      | outcome_nutrition                      | without assistance |
      | outcome_habitable_home                 | without assistance |
      | or_status                              | settled            |
      | or_la                                  | E08000015          |
      | immigration_control                    | no                 |
      | met_by_another_council                 | no                 |

  @draft @cites:derived.limit_inclusive @cites:ca2014.s18.2
  Scenario Outline: Trap 1: At the limit is within it, a penny over is above it
    Given these facts about the person:
      | fact                        | value     |
      | financial_assessment_status | complete  |
      | capital_assessable          | <capital> |
    When the case is decided
    Then the finding resources_above_limit is <above>
    And the finding s18_condition_1 is <within>

    Examples:
      | capital  | above | within |
      | 0.00     | no    | yes    |
      | 23249.99 | no    | yes    |
      | 23250.00 | no    | yes    |
      | 23250.01 | yes   | no     |

  @draft @cites:charging2014.reg25
  Scenario Outline: Trap 1: Tariff income rounds up each part of 250 pounds
    Given these facts about the person:
      | fact                        | value     |
      | financial_assessment_status | complete  |
      | capital_assessable          | <capital> |
    When the case is decided
    Then the finding tariff_income_weekly is <tariff>

    Examples:
      | capital  | tariff      |
      | 14249.99 | 0.00        |
      | 14250.00 | 0.00        |
      | 14250.01 | 1.00        |
      | 14500.00 | 1.00        |
      | 14500.01 | 2.00        |
      | 18000.00 | 15.00       |
      | 23000.00 | 35.00       |
      | 23000.01 | 36.00       |
      | 23250.00 | 36.00       |
      | 23250.01 | not arising |

  @draft @cites:charging2014.reg10.1 @cites:charging2014.reg10.2
  Scenario Outline: A refusal counts as above the limit; a light-touch assessment as what it says
    Given these facts about the person:
      | fact                        | value    |
      | financial_assessment_status | <status> |
      | capital_assessable          | 10000.00 |
    When the case is decided
    Then the finding resources_above_limit is <above>

    Examples:
      | status                   | above |
      | refused                  | yes   |
      | light_touch_above_limit  | yes   |
      | light_touch_within_limit | no    |
      | complete                 | no    |
      | none                     | no    |
      | not known                | open  |

  @draft @cites:charging2014.reg3.2_b
  Scenario Outline: Trap 15: Reablement by any name is free for six weeks, day 42 included
    Given these needs:
      | need | kind        | service   | free_service_category        | reablement_day |
      | help | social_care | <service> | reablement_intermediate_care | <day>          |
    When the case is decided
    Then the finding charge_barred of help is <free>

    Examples:
      | service    | day       | free |
      | reablement | 1         | yes  |
      | reablement | 42        | yes  |
      | reablement | 43        | no   |
      | home_care  | 42        | yes  |
      | home_care  | not known | open |

  @draft @cites:lgo.reablement
  Scenario: Trap 15: Six weeks are a ceiling on free time, not a promise of six weeks
    Given these needs:
      | need | kind        | free_service_category        | reablement_day |
      | help | social_care | reablement_intermediate_care | 10             |
    When the case is decided
    Then the limit care_act.charging.six_weeks_are_a_ceiling is given

  @draft @cites:charging2014.reg3.2_a
  Scenario Outline: An adaptation up to 1,000 pounds is free, a penny more is not; an aid is free at any cost
    Given these needs:
      | need | kind        | service    | free_service_category | minor_adaptation_cost |
      | rail | social_care | adaptation | <category>            | <cost>                |
    When the case is decided
    Then the finding charge_barred of rail is <free>

    Examples:
      | category            | cost    | free |
      | minor_adaptation    | 999.99  | yes  |
      | minor_adaptation    | 1000.00 | yes  |
      | minor_adaptation    | 1000.01 | no   |
      | community_equipment | 5000.00 | yes  |
      | none                | 10.00   | no   |

  @draft @cites:charging2014.reg4 @cites:csg.chapter8
  Scenario Outline: What else has to be free
    Given these needs:
      | need | kind        | free_service_category |
      | help | social_care | <category>            |
    When the case is decided
    Then the finding charge_barred of help is yes
    And the finding no_charge of help is yes

    Examples:
      | category               |
      | cjd                    |
      | assessment_or_planning |

  @draft @cites:charging2014.reg4
  Scenario: The rule about Creutzfeldt-Jakob disease is for the variant form
    Given these needs:
      | need | kind        | free_service_category |
      | help | social_care | cjd                   |
    When the case is decided
    Then the warning care_act.charging.variant_only is given

  @draft @cites:ca2014.s14.1_a @cites:ca2014.s18.6
  Scenario Outline: Charging is a choice
    Given these facts about the person:
      | fact                        | value    |
      | care_setting                | own_home |
      | financial_assessment_status | complete |
      | capital_assessable          | 10000.00 |
    And these needs:
      | need     | kind        | service   | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | dressing | social_care | home_care | non_care_home    | <charges>              | none                  | no                                    | no                           | no                |
    When the case is decided
    Then the finding care_act_route of dressing is care_act_s18
    And the finding care_act_charge of dressing is <charge>

    Examples:
      | charges   | charge                                |
      | yes       | means_tested                          |
      | no        | nothing                               |
      | not known | open between nothing and means_tested |

  @draft @cites:charging2014.reg12.1 @cites:charging2014.reg12.2
  Scenario Outline: Above the limit the council may contribute, except to a permanent care home place
    Given these facts about the person:
      | fact                        | value      |
      | care_setting                | own_home   |
      | financial_assessment_status | complete   |
      | capital_assessable          | 40000.00   |
      | la_contributes_above_limit  | <generous> |
      | lacks_capacity_to_arrange   | yes        |
      | authorised_person_available | no         |
    And these needs:
      | need | kind        | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | care | social_care | <setting>        | yes                    | none                  | no                                    | no                           | no                |
    When the case is decided
    Then the finding care_act_route of care is care_act_s18
    And the finding care_act_charge of care is <charge>

    Examples:
      | setting             | generous  | charge                                  |
      | care_home_permanent | yes       | full_cost                               |
      | care_home_permanent | not known | full_cost                               |
      | care_home_temporary | yes       | means_tested                            |
      | non_care_home       | yes       | means_tested                            |
      | non_care_home       | no        | full_cost                               |
      | non_care_home       | not known | open between means_tested and full_cost |

  @draft @cites:charging2014.sch2.para2
  Scenario Outline: The home is ignored for the first 12 weeks of a permanent stay, the 84th day included
    Given the person's care_home_permanent_from is <day>
    And these facts about the person:
      | fact                         | value |
      | qualifying_occupier_in_home  | no    |
      | discretionary_home_disregard | no    |
    And these needs:
      | need  | kind          | setting_for_need    |
      | place | accommodation | care_home_permanent |
    When the case is decided
    Then the finding home_ignored of place is <ignored>

    Examples:
      | day              | ignored |
      | 23 November 2026 | yes     |
      | 1 September 2026 | yes     |
      | 31 August 2026   | no      |

  @draft @cites:charging2014.sch2.para2
  Scenario: The day on which the home starts to count is given
    Given the person's care_home_permanent_from is 1 November 2026
    And these needs:
      | need  | kind          | setting_for_need    |
      | place | accommodation | care_home_permanent |
    When the case is decided
    Then the next step care_act.charging.home_will_count is given by 24 January 2027

  @draft @cites:charging2014.sch2.para4 @cites:charging2014.sch2.para6 @cites:charging2014.sch2.para1
  Scenario Outline: When else the home is ignored
    Given these facts about the person:
      | fact                         | value        |
      | care_home_permanent_from     | 1 March 2026 |
      | qualifying_occupier_in_home  | <occupier>   |
      | discretionary_home_disregard | <choice>     |
      | intends_to_return_home       | <return>     |
    And these needs:
      | need  | kind          | setting_for_need |
      | place | accommodation | <setting>        |
    When the case is decided
    Then the finding home_ignored of place is <ignored>

    Examples:
      | setting              | occupier | choice | return | ignored |
      | care_home_permanent  | no       | no     | no     | no      |
      | care_home_permanent  | yes      | no     | no     | yes     |
      | care_home_permanent  | no       | yes    | no     | yes     |
      | care_home_permanent  | no       | no     | yes    | no      |
      | care_home_temporary  | no       | no     | yes    | yes     |
      | care_home_temporary  | no       | no     | no     | no      |
      | care_home_short_term | no       | no     | yes    | yes     |
      | non_care_home        | no       | no     | no     | yes     |

  @draft @cites:charging2014.reg6 @cites:circular2026.amounts
  Scenario Outline: The contribution of a permanent care home resident, to the penny
    Given these facts about the person:
      | fact                                         | value                 |
      | care_setting                                 | care_home_residential |
      | placement_arranged_by                        | la                    |
      | specified_accommodation_needed               | no                    |
      | turned_18_while_placed_by_childrens_services | no                    |
      | financial_assessment_status                  | complete              |
      | capital_assessable                           | <capital>             |
      | income_assessable_weekly                     | <income>              |
    And there are no detention episodes
    And these needs:
      | need  | kind          | service   | specialist_accommodation | setting_for_need    | la_charges_for_service | free_service_category | weekly_cost | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | place | accommodation | care_home | yes                      | care_home_permanent | yes                    | none                  | <cost>      | no                                    | no                           | no                |
    When the case is decided
    Then the finding care_act_charge of place is means_tested
    And the finding protected_minimum_weekly of place is 31.80
    And the finding contribution_weekly of place is <contribution>

    Examples:
      | capital  | income | cost   | contribution |
      | 10000.00 | 250.45 | 900.00 | 218.65       |
      | 18000.00 | 250.45 | 900.00 | 233.65       |
      | 14250.01 | 250.45 | 900.00 | 219.65       |
      | 10000.00 | 31.80  | 900.00 | 0.00         |
      | 10000.00 | 20.00  | 900.00 | 0.00         |
      | 23250.00 | 900.00 | 850.00 | 850.00       |

  @draft @cites:charging2014.sch1.para2 @cites:charging2014.reg6
  Scenario: A temporary resident's housing costs at home are taken off too
    Given these facts about the person:
      | fact                                         | value                 |
      | care_setting                                 | care_home_residential |
      | placement_arranged_by                        | la                    |
      | specified_accommodation_needed               | no                    |
      | turned_18_while_placed_by_childrens_services | no                    |
      | financial_assessment_status                  | complete              |
      | capital_assessable                           | 10000.00              |
      | income_assessable_weekly                     | 250.45                |
      | housing_costs_weekly                         | 60.00                 |
    And there are no detention episodes
    And these needs:
      | need  | kind          | service   | specialist_accommodation | setting_for_need    | la_charges_for_service | free_service_category | weekly_cost | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | place | accommodation | care_home | yes                      | care_home_temporary | yes                    | none                  | 900.00      | no                                    | no                           | no                |
    When the case is decided
    Then the finding contribution_weekly of place is 158.65

  @draft @cites:circular2026.amounts @cites:charging2014.reg7
  Scenario Outline: The contribution for care at home, by the national minimum income
    Given these facts about the person:
      | fact                              | value      |
      | care_setting                      | own_home   |
      | financial_assessment_status       | complete   |
      | capital_assessable                | 18000.00   |
      | income_assessable_weekly          | 300.00     |
      | housing_costs_weekly              | 10.00      |
      | dre_weekly                        | 5.55       |
      | la_minimum_income                 | national   |
      | mig_category                      | <group>    |
      | disability_premium_count          | <premiums> |
      | enhanced_disability_premium_count | 0          |
      | carer_premium_count               | 0          |
      | mig_children                      | 0          |
    And these needs:
      | need     | kind        | service   | setting_for_need | la_charges_for_service | free_service_category | weekly_cost | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | dressing | social_care | home_care | non_care_home    | yes                    | none                  | 400.00      | no                                    | no                           | no                |
    When the case is decided
    Then the finding contribution_weekly of dressing is <contribution>

    Examples:
      | group               | premiums | contribution |
      | single_pc_age       | 0        | 58.00        |
      | single_25_to_pc_age | 0        | 179.05       |
      | single_18_24        | 0        | 204.05       |
      | single_25_to_pc_age | 1        | open         |
      | couple_pc_age       | 0        | open         |

  @draft @cites:charging2014.reg7 @cites:ca2014.s14.7
  Scenario Outline: Trap 25: A council may leave people more than the national minimum, never less
    Given these facts about the person:
      | fact                              | value               |
      | care_setting                      | own_home            |
      | financial_assessment_status       | complete            |
      | capital_assessable                | 10000.00            |
      | income_assessable_weekly          | 300.00              |
      | housing_costs_weekly              | 0.00                |
      | dre_weekly                        | 0.00                |
      | la_minimum_income                 | higher              |
      | local_minimum_income_weekly       | <local>             |
      | mig_category                      | single_25_to_pc_age |
      | disability_premium_count          | 0                   |
      | enhanced_disability_premium_count | 0                   |
      | carer_premium_count               | 0                   |
      | mig_children                      | 0                   |
    And these needs:
      | need     | kind        | service   | setting_for_need | la_charges_for_service | free_service_category | weekly_cost | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | dressing | social_care | home_care | non_care_home    | yes                    | none                  | 400.00      | no                                    | no                           | no                |
    When the case is decided
    Then the finding contribution_weekly of dressing is <contribution>
    And the finding protected_minimum_weekly of dressing is <minimum>

    Examples:
      | local  | contribution | minimum |
      | 125.40 | 174.60       | 125.40  |
      | 120.40 | 179.60       | 120.40  |
      | 120.39 | open         | open    |

  @draft @cites:ca2014.s14.7
  Scenario: Trap 25: A lower local minimum contradicts the law
    Given these facts about the person:
      | fact                              | value               |
      | la_minimum_income                 | higher              |
      | local_minimum_income_weekly       | 100.00              |
      | mig_category                      | single_25_to_pc_age |
      | disability_premium_count          | 0                   |
      | enhanced_disability_premium_count | 0                   |
      | carer_premium_count               | 0                   |
      | mig_children                      | 0                   |
    When the case is decided
    Then the contradiction names local_minimum_income_weekly and mig_category

  @draft @cites:ca2014.s14.1_b @cites:derived.no_fee_other_routes
  Scenario Outline: Trap 5: A fee for arranging only where condition 2 is why the council acts
    Given these facts about the person:
      | fact                        | value     |
      | care_setting                | own_home  |
      | financial_assessment_status | complete  |
      | capital_assessable          | <capital> |
      | asks_la_to_meet_needs       | <asks>    |
      | lacks_capacity_to_arrange   | <lacks>   |
      | authorised_person_available | no        |
    And these needs:
      | need     | kind        | service   | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | dressing | social_care | home_care | non_care_home    | <charges>              | none                  | no                                    | no                           | no                |
    When the case is decided
    Then the finding arrangement_fee_allowed of dressing is <fee>

    Examples:
      | capital  | asks | lacks | charges | fee |
      | 23250.01 | yes  | no    | yes     | yes |
      | 23250.00 | yes  | no    | yes     | no  |
      | 23250.01 | no   | no    | yes     | no  |
      | 23250.01 | yes  | yes   | yes     | no  |
      | 23250.01 | no   | yes   | yes     | no  |
      | 23250.01 | yes  | no    | no      | no  |

  @draft @cites:reform2024.not_taken_forward @cites:ca2014.s15
  Scenario: Trap 26: The cap on care costs and the limit of 100,000 pounds never came in
    Given these facts about the person:
      | fact                        | value    |
      | care_setting                | own_home |
      | financial_assessment_status | complete |
      | capital_assessable          | 99999.00 |
      | asks_la_to_meet_needs       | yes      |
      | la_contributes_above_limit  | no       |
    And these needs:
      | need     | kind        | service   | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | dressing | social_care | home_care | non_care_home    | yes                    | none                  | no                                    | no                           | no                |
    When the case is decided
    Then the finding resources_above_limit is yes
    And the finding care_act_charge of dressing is full_cost
    And the warning care_act.charging.no_cap is given

  @draft @cites:deferred2014.reg9 @cites:ca2014.s34
  Scenario: Trap 27: A deferred payment is a loan
    Given the person's deferred_payment_agreement is yes
    When the case is decided
    Then the warning care_act.charging.deferred_payment_is_a_loan is given

  @draft @cites:charging2014.reg22.1
  Scenario: Money given away to pay less is looked into
    Given the person's deprivation_of_assets_suspected is yes
    When the case is decided
    Then the next step care_act.charging.look_into_gift is given

  @draft @cites:charging2014.reg7.8
  Scenario: Transport given by the council lowers the minimum income, which is not worked out here
    Given the person's care_setting is own_home
    And these facts about the person:
      | fact                        | value    |
      | financial_assessment_status | complete |
      | capital_assessable          | 10000.00 |
    And these needs:
      | need | kind        | service   | setting_for_need | la_charges_for_service | free_service_category | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | taxi | social_care | transport | non_care_home    | yes                    | none                  | no                                    | no                           | no                |
    When the case is decided
    Then the warning care_act.charging.meals_and_transport is given

  @draft @cites:charging2014.reg8
  Scenario Outline: A short stay may be charged for like care at home, if the council chooses
    Given the person's la_treats_short_stay_as_community is <choice>
    And these needs:
      | need | kind        | setting_for_need |
      | stay | social_care | <setting>        |
    When the case is decided
    Then the finding charging_setting of stay is <rules>

    Examples:
      | setting              | choice    | rules                                          |
      | care_home_short_term | yes       | community                                      |
      | care_home_short_term | no        | care_home_temporary                            |
      | care_home_short_term | not known | open between community and care_home_temporary |
      | care_home_temporary  | yes       | care_home_temporary                            |
      | care_home_permanent  | yes       | care_home_permanent                            |

  @draft @cites:charging2014.reg10.1 @cites:charging2014.reg10.2
  Scenario Outline: Without a full assessment the capital named does not decide
    Given these facts about the person:
      | fact                        | value     |
      | financial_assessment_status | <status>  |
      | capital_assessable          | <capital> |
    When the case is decided
    Then the finding resources_above_limit is <above>
    And the finding tariff_income_weekly is not arising

    Examples:
      | status                   | capital  | above |
      | light_touch_within_limit | 90000.00 | no    |
      | light_touch_within_limit | 18000.00 | no    |
      | light_touch_above_limit  | 18000.00 | yes   |
      | refused                  | 18000.00 | yes   |

  @draft @cites:charging2014.sch2.para2 @cites:charging2014.sch2.para4
  Scenario: What protects the home of a permanent resident does nothing for a temporary one who does not mean to go back
    Given these facts about the person:
      | fact                         | value           |
      | care_home_permanent_from     | 1 November 2026 |
      | qualifying_occupier_in_home  | yes             |
      | discretionary_home_disregard | yes             |
      | intends_to_return_home       | no              |
    And these needs:
      | need  | kind          | setting_for_need    |
      | place | accommodation | care_home_temporary |
    When the case is decided
    Then the finding home_ignored of place is no

  @draft @cites:ca2014.s17.1
  Scenario Outline: A weekly amount is worked out only where means decide the charge
    Given these facts about the person:
      | fact                              | value     |
      | care_setting                      | own_home  |
      | financial_assessment_status       | complete  |
      | capital_assessable                | <capital> |
      | asks_la_to_meet_needs             | yes       |
      | la_contributes_above_limit        | no        |
      | income_assessable_weekly          | 300.00    |
      | housing_costs_weekly              | 0.00      |
      | dre_weekly                        | 0.00      |
      | la_minimum_income                 | <minimum> |
      | local_minimum_income_weekly       | 300.00    |
      | mig_category                      | <group>   |
      | disability_premium_count          | 0         |
      | enhanced_disability_premium_count | 0         |
      | carer_premium_count               | 0         |
      | mig_children                      | 0         |
    And these needs:
      | need     | kind        | service   | setting_for_need | la_charges_for_service | free_service_category | weekly_cost | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | dressing | social_care | home_care | non_care_home    | <charges>              | none                  | 400.00      | no                                    | no                           | no                |
    When the case is decided
    Then the finding contribution_weekly of dressing is not arising
    And the finding protected_minimum_weekly of dressing is not arising

    Examples:
      | capital  | minimum  | group               | charges |
      | 90000.00 | national | single_18_24        | yes     |
      | 90000.00 | national | single_25_to_pc_age | yes     |
      | 90000.00 | national | single_pc_age       | yes     |
      | 90000.00 | national | lone_parent         | yes     |
      | 90000.00 | national | couple_18plus       | yes     |
      | 90000.00 | national | couple_pc_age       | yes     |
      | 90000.00 | higher   | single_25_to_pc_age | yes     |
      | 10000.00 | national | single_pc_age       | no      |
