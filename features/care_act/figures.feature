Feature: Trap 24: Amounts are dated, and an amount nobody has read stays open

  @draft @cites:charging2023.reg2 @cites:circular2025.amounts
  Scenario Outline: Trap 24: The personal expenses allowance follows the day of the decision
    Given the case is looked at on <day>
    And these facts about the person:
      | fact                        | value                 |
      | case_subject                | adult                 |
      | age_years                   | 80                    |
      | needs_assessment_status     | complete              |
      | care_setting                | care_home_residential |
      | or_status                   | settled               |
      | immigration_control         | no                    |
      | met_by_another_council      | no                    |
      | financial_assessment_status | complete              |
      | capital_assessable          | 10000.00              |
      | income_assessable_weekly    | 200.00                |
    And there are no detention episodes
    And these needs:
      | need  | kind          | service   | specialist_accommodation | setting_for_need    | la_charges_for_service | free_service_category | weekly_cost | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | place | accommodation | care_home | yes                      | care_home_permanent | yes                    | none                  | 900.00      | no                                    | no                           | no                |
    And these findings are on record:
      | finding           | value | by              | on           |
      | care_act_eligible | yes   | local_authority | 3 March 2015 |
    When the case is decided
    Then the finding contribution_weekly of place is <contribution>

    Examples:
      | day          | contribution |
      | 1 June 2015  | 175.10       |
      | 5 April 2022 | 175.10       |
      | 6 April 2022 | 174.35       |
      | 5 April 2023 | 174.35       |
      | 6 April 2023 | 171.75       |
      | 1 June 2024  | 169.85       |
      | 5 April 2026 | 169.35       |
      | 6 April 2026 | 168.20       |

  @draft @cites:charging2022.reg2 @cites:charging2023.reg2
  Scenario Outline: Trap 24: The minimum income outside care homes, with premiums and children, in the years that were read
    Given the case is looked at on <day>
    And these facts about the person:
      | fact                              | value      |
      | case_subject                      | adult      |
      | age_years                         | 80         |
      | needs_assessment_status           | complete   |
      | care_setting                      | own_home   |
      | or_status                         | settled    |
      | immigration_control               | no         |
      | met_by_another_council            | no         |
      | financial_assessment_status       | complete   |
      | capital_assessable                | 10000.00   |
      | income_assessable_weekly          | 500.00     |
      | housing_costs_weekly              | 0.00       |
      | dre_weekly                        | 0.00       |
      | la_minimum_income                 | national   |
      | mig_category                      | <group>    |
      | disability_premium_count          | <disabled> |
      | enhanced_disability_premium_count | <enhanced> |
      | carer_premium_count               | <carer>    |
      | mig_children                      | <children> |
    And these needs:
      | need     | kind        | service   | setting_for_need | la_charges_for_service | free_service_category | weekly_cost | health_service_required_under_nhs_act | registered_nurse_care_needed | need_met_by_carer |
      | dressing | social_care | home_care | non_care_home    | yes                    | none                  | 900.00      | no                                    | no                           | no                |
    And these findings are on record:
      | finding           | value | by              | on           |
      | care_act_eligible | yes   | local_authority | 3 March 2015 |
    When the case is decided
    Then the finding protected_minimum_weekly of dressing is <minimum>
    And the finding contribution_weekly of dressing is <contribution>

    Examples:
      | day          | group               | disabled | enhanced | carer | children | minimum | contribution |
      | 5 April 2015 | single_25_to_pc_age | 0        | 0        | 0     | 0        | open    | open         |
      | 6 April 2015 | single_25_to_pc_age | 0        | 0        | 0     | 0        | 91.40   | 408.60       |
      | 1 June 2016  | single_25_to_pc_age | 0        | 0        | 0     | 0        | 91.40   | 408.60       |
      | 1 June 2016  | single_25_to_pc_age | 1        | 1        | 0     | 0        | 151.45  | 348.55       |
      | 1 June 2016  | couple_18plus       | 1        | 0        | 0     | 1        | 184.20  | 315.80       |
      | 1 June 2016  | single_pc_age       | 0        | 0        | 1     | 0        | open    | open         |
      | 1 June 2022  | single_pc_age       | 0        | 0        | 1     | 0        | 239.25  | 260.75       |
      | 1 June 2022  | couple_pc_age       | 1        | 1        | 0     | 0        | 192.85  | 307.15       |
      | 1 June 2023  | single_18_24        | 1        | 1        | 0     | 0        | 150.25  | 349.75       |
      | 1 June 2023  | lone_parent         | 0        | 0        | 0     | 2        | 293.45  | 206.55       |
      | 1 June 2024  | single_25_to_pc_age | 0        | 0        | 0     | 0        | open    | open         |
      | 1 June 2025  | single_25_to_pc_age | 1        | 1        | 0     | 0        | 186.40  | 313.60       |
      | 1 June 2025  | single_pc_age       | 0        | 0        | 0     | 0        | open    | open         |
      | 1 June 2026  | single_pc_age       | 0        | 0        | 0     | 0        | 241.45  | 258.55       |
