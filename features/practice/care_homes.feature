Feature: Care homes, as a practitioner writes them

  For a time or for good, above the limit or below it, arranged by the council, the NHS or the family.

  Background:
    Given the person's country is england

  @draft @cites:sr12.reg20.2 @cites:si2022634.reg58 @cites:derived.chc_free
  Scenario: Found eligible for continuing healthcare in April 2016, in a care home: the clinical commissioning group of the day decides and the NHS pays
    Given the case is looked at on 1 May 2016
    And these facts about the person:
      | fact         | value                 |
      | age_years    | 60                    |
      | care_setting | care_home_residential |
    And these needs:
      | need | kind        |
      | care | social_care |
    And these findings are on record:
      | finding         | value             | by  | on           |
      | chc_eligibility | recorded_eligible | ccg | 1 April 2016 |
    When the case is decided
    Then the answer for care is ordinary
    And the route of care is ordinarily chc
    And the finding chc_decision_maker is ordinarily ccg
    And the person ordinarily pays nothing for care
    And the answer for care holds unless person_group

  @draft @cites:charging2014.reg6 @cites:charging2014.reg25 @cites:ca2014.s14.4
  Scenario: For good in a care home, £16,000 and £200 a week, the fee not told: no more than £176.35
    Given the case is looked at on 3 November 2025
    And these facts about the person:
      | fact                        | value     |
      | age_years                   | 83        |
      | or_la                       | E08000014 |
      | financial_assessment_status | complete  |
      | capital_assessable          | 16000.00  |
      | income_assessable_weekly    | 200.00    |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service |
      | place | accommodation | care_home_permanent | yes                    |
    And these findings are on record:
      | finding           | value                 | by              | on           |
      | chc_eligibility   | recorded_not_eligible | icb             | 7 July 2025  |
      | care_act_eligible | yes                   | local_authority | 14 July 2025 |
    When the case is decided
    Then the route of place is ordinarily care_act_s18
    And the person ordinarily pays means_tested for place
    And the finding contribution_weekly of place may still be 176.35
    And the finding contribution_weekly of place cannot be 176.36
    And the question about weekly_cost of place is asked

  @draft @cites:ca2014.s18.2 @cites:derived.limit_inclusive
  Scenario: £23,250.00 exactly is within the limit, so the council must provide the place
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                        | value     |
      | age_years                   | 80        |
      | or_la                       | E08000014 |
      | financial_assessment_status | complete  |
      | capital_assessable          | 23250.00  |
      | asks_la_to_meet_needs       | no        |
      | income_assessable_weekly    | 200.00    |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service | weekly_cost |
      | place | accommodation | care_home_permanent | yes                    | 900.00      |
    And these findings are on record:
      | finding           | value                 | by              | on           |
      | chc_eligibility   | recorded_not_eligible | icb             | 6 July 2026  |
      | care_act_eligible | yes                   | local_authority | 10 July 2026 |
    When the case is decided
    Then the route of place is ordinarily care_act_s18
    And the finding tariff_income_weekly is 36.00
    And the person ordinarily pays means_tested for place
    And the finding contribution_weekly of place is ordinarily 204.20
    And these bodies ordinarily pay for place:
      | body            | role        |
      | local_authority | pays        |
      | person          | contributes |
    And the answer for place holds unless immigration_control

  @draft @cites:si2015993.art3 @cites:derived.condition2_care_home @cites:charging2014.reg12.1
  Scenario: A penny above the limit, and she asks: for a care home that gives no duty, and she can arrange it herself
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                        | value    |
      | age_years                   | 80       |
      | financial_assessment_status | complete |
      | capital_assessable          | 23250.01 |
      | asks_la_to_meet_needs       | yes      |
      | lacks_capacity_to_arrange   | no       |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service |
      | place | accommodation | care_home_permanent | yes                    |
    And these findings are on record:
      | finding           | value                 | by              | on           |
      | chc_eligibility   | recorded_not_eligible | icb             | 6 July 2026  |
      | care_act_eligible | yes                   | local_authority | 10 July 2026 |
    When the case is decided
    Then the answer for place is ordinary
    And the route of place is ordinarily self_funded
    And these bodies ordinarily pay for place:
      | body   | role |
      | person | pays |
    And the person ordinarily pays full_cost for place

  @draft @cites:charging2014.sch2.para2 @cites:ca2014.s18.2
  Scenario: Moved in for good seven weeks ago: her house does not count yet
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                        | value          |
      | age_years                   | 84             |
      | or_la                       | E08000014      |
      | care_home_permanent_from    | 1 October 2026 |
      | financial_assessment_status | complete       |
      | capital_assessable          | 12000.00       |
      | income_assessable_weekly    | 240.00         |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service | weekly_cost |
      | place | accommodation | care_home_permanent | yes                    | 950.00      |
    And these findings are on record:
      | finding           | value                 | by              | on                |
      | chc_eligibility   | recorded_not_eligible | icb             | 7 September 2026  |
      | care_act_eligible | yes                   | local_authority | 14 September 2026 |
    When the case is decided
    Then the finding home_ignored of place is yes
    And the next step care_act.charging.home_will_count is given
    And the route of place is ordinarily care_act_s18
    And the person ordinarily pays means_tested for place
    And the finding contribution_weekly of place is ordinarily 208.20
    And these bodies ordinarily pay for place:
      | body            | role        |
      | local_authority | pays        |
      | person          | contributes |

  @draft @cites:specifiedaccommodation2014.reg2 @cites:ca2014.s39.1
  Scenario: The family chose and paid for a home in Wirral years ago, and the money has run down: Wirral is responsible
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                        | value                    |
      | age_years                   | 90                       |
      | care_setting                | care_home_residential    |
      | placement_arranged_by       | family_privately         |
      | or_la                       | E08000015                |
      | financial_assessment_status | light_touch_within_limit |
      | capital_assessable          | 20000.00                 |
      | income_assessable_weekly    | 180.00                   |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service | weekly_cost |
      | place | accommodation | care_home_permanent | yes                    | 800.00      |
    And these findings are on record:
      | finding           | value                 | by              | on              |
      | chc_eligibility   | recorded_not_eligible | icb             | 5 October 2026  |
      | care_act_eligible | yes                   | local_authority | 12 October 2026 |
    When the case is decided
    Then the route of place is ordinarily care_act_s18
    And the finding local_authority_named of place is ordinarily E08000015
    And these bodies ordinarily pay for place:
      | body            | role        |
      | local_authority | pays        |
      | person          | contributes |
    And the person ordinarily pays means_tested for place
    And the finding contribution_weekly of place is ordinarily 171.20

  @draft @cites:ca2014.s18.4 @cites:derived.no_fee_other_routes
  Scenario: Far above the limit, cannot arrange it, and nobody can for her: the council must, without a fee
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                        | value                   |
      | age_years                   | 88                      |
      | or_la                       | E08000014               |
      | financial_assessment_status | light_touch_above_limit |
      | lacks_capacity_to_arrange   | yes                     |
      | authorised_person_available | no                      |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service |
      | place | accommodation | care_home_permanent | yes                    |
    And these findings are on record:
      | finding           | value                 | by              | on           |
      | chc_eligibility   | recorded_not_eligible | icb             | 6 July 2026  |
      | care_act_eligible | yes                   | local_authority | 10 July 2026 |
    When the case is decided
    Then the answer for place is ordinary
    And the route of place is ordinarily care_act_s18
    And the person ordinarily pays full_cost for place
    And the finding arrangement_fee_allowed of place is ordinarily no
    And the answer for place holds unless immigration_control

  @draft @cites:charging2014.sch2.para1 @cites:ca2014.s18.1
  Scenario: A few months in a care home, and she means to go home: the house is ignored
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                        | value                    |
      | age_years                   | 78                       |
      | or_la                       | E08000014                |
      | intends_to_return_home      | yes                      |
      | financial_assessment_status | light_touch_within_limit |
      | clearly_no_chc_need_now     | yes                      |
      | capital_assessable          | 10000.00                 |
      | income_assessable_weekly    | 230.00                   |
      | housing_costs_weekly        | 60.00                    |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service | weekly_cost |
      | place | accommodation | care_home_temporary | yes                    | 850.00      |
    And these findings are on record:
      | finding           | value | by              | on                |
      | care_act_eligible | yes   | local_authority | 14 September 2026 |
    When the case is decided
    Then the finding home_ignored of place is yes
    And the route of place is ordinarily care_act_s18
    And these bodies ordinarily pay for place:
      | body            | role        |
      | local_authority | pays        |
      | person          | contributes |
    And the person ordinarily pays means_tested for place
    And the finding contribution_weekly of place is ordinarily 138.20
    And the answer for place holds unless immigration_control
