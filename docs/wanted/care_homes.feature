Feature: Care homes, as a practitioner writes them

  For a time or for good, above the limit or below it, arranged by the council, the NHS or the family.

  Background:
    Given the person's country is england

  @draft @cites:nhs2006.s1.4 @cites:nhs2006.s3.1
  Scenario: Two weeks after a hospital stay, in a place that the NHS arranged and pays for, with £61,000
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                        | value                 |
      | age_years                   | 71                    |
      | care_setting                | care_home_residential |
      | placement_arranged_by       | nhs                   |
      | existing_funder             | icb                   |
      | short_term_needs_recovering | yes                   |
      | capital_assessable          | 61000.00              |
    And these needs:
      | need  | kind          | setting_for_need    |
      | place | accommodation | care_home_temporary |
    When the case is decided
    Then the answer for place is ordinary
    And these bodies ordinarily pay for place:
      | body | role |
      | icb  | pays |
    And these bodies pay for place now:
      | body |
      | icb  |
    And the person ordinarily pays nothing for place
    And the finding person_pays of place cannot be full_cost

  @draft @cites:ca2014.s14.7 @cites:charging2014.reg6 @cites:charging2014.reg25
  Scenario: For good in a care home, £16,000 and £20 a week: nothing, as assessed
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                        | value     |
      | age_years                   | 81        |
      | or_la                       | E08000014 |
      | financial_assessment_status | complete  |
      | capital_assessable          | 16000.00  |
      | income_assessable_weekly    | 20.00     |
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
    And the finding tariff_income_weekly is 7.00
    And the finding contribution_weekly of place is ordinarily 0.00
    And these bodies ordinarily pay for place:
      | body            | role |
      | local_authority | pays |
    And the answer for place holds unless immigration_control

  @draft @cites:ca2014.s18.4
  Scenario: Above the limit and unable to arrange it, and nobody has said whether anyone can for him
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                        | value                   |
      | age_years                   | 88                      |
      | or_la                       | E08000014               |
      | financial_assessment_status | light_touch_above_limit |
      | lacks_capacity_to_arrange   | yes                     |
      | authorised_person_available | not known               |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service |
      | place | accommodation | care_home_permanent | yes                    |
    And these findings are on record:
      | finding           | value                 | by              | on           |
      | chc_eligibility   | recorded_not_eligible | icb             | 6 July 2026  |
      | care_act_eligible | yes                   | local_authority | 10 July 2026 |
    When the case is decided
    Then the answer for place is open
    And the finding route of place may still be care_act_s18
    And the finding route of place may still be self_funded
    And the person ordinarily pays full_cost for place
    And the question about authorised_person_available is asked again
