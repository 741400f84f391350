Feature: Nursing homes, as a practitioner writes them

  The nursing and the place are two needs. Continuing healthcare comes first, then the flat rate for nursing, then means.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:nf2022.gap_existing_funder @cites:derived.existing_funder_continues
  Scenario: The full assessment is under way, and the council pays today
    Given these facts about the person:
      | fact            | value                |
      | age_years       | 79                   |
      | care_setting    | care_home_nursing    |
      | chc_progress    | assessment_under_way |
      | existing_funder | local_authority      |
    And these needs:
      | need  | kind          | setting_for_need    |
      | place | accommodation | care_home_permanent |
    When the case is decided
    Then the answer for place is open
    And the finding route of place may still be chc
    And these bodies pay for place now:
      | body            | role                   |
      | local_authority | keeps_paying_meanwhile |
    And the question about chc_eligibility is asked

  @draft @cites:nf2022.gap_existing_funder
  Scenario: The full assessment is under way, and nobody has said who pays today
    Given these facts about the person:
      | fact         | value                |
      | age_years    | 79                   |
      | care_setting | care_home_nursing    |
      | chc_progress | assessment_under_way |
    And these needs:
      | need  | kind          | setting_for_need    |
      | place | accommodation | care_home_permanent |
    When the case is decided
    Then the answer for place is open
    And nobody is known to pay for place now
    And the first question is about existing_funder

  @draft @cites:sr12.reg21.6 @cites:derived.chc_free @cites:nf2022.intro_definition
  Scenario: Found eligible for continuing healthcare: the board pays for the place too, whatever she owns
    Given these facts about the person:
      | fact               | value             |
      | age_years          | 77                |
      | care_setting       | care_home_nursing |
      | capital_assessable | 300000.00         |
    And these needs:
      | need  | kind          | setting_for_need    |
      | place | accommodation | care_home_permanent |
    And these findings are on record:
      | finding         | value             | by  | on              |
      | chc_eligibility | recorded_eligible | icb | 2 November 2026 |
    When the case is decided
    Then the answer for place is ordinary
    And the route of place is ordinarily chc
    And these bodies ordinarily pay for place:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for place
    And the answer for place holds unless person_group

  @draft @cites:sr12.reg21.6 @cites:derived.chc_free
  Scenario: Everything that could matter is told, so nothing is taken for granted
    Given these facts about the person:
      | fact         | value             |
      | age_years    | 77                |
      | care_setting | care_home_nursing |
      | person_group | general           |
    And there are no detention episodes
    And these needs:
      | need    | kind   |
      | nursing | health |
    And these findings are on record:
      | finding         | value             | by  | on              |
      | chc_eligibility | recorded_eligible | icb | 2 November 2026 |
    When the case is decided
    Then the answer for nursing is settled
    And the route of nursing is chc
    And these bodies pay for nursing:
      | body | role |
      | icb  | pays |
    And the person pays nothing for nursing
    And the answer for nursing rests on no presumption

  @draft @cites:ca2014.s18.1 @cites:si2015993.art3 @cites:charging2014.reg12.1
  Scenario: The same home's place, for somebody above the limit whose son holds a power of attorney
    Given these facts about the person:
      | fact                        | value                   |
      | age_years                   | 86                      |
      | care_setting                | care_home_nursing       |
      | existing_funder             | person                  |
      | financial_assessment_status | light_touch_above_limit |
      | authorised_person_available | yes                     |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service |
      | place | accommodation | care_home_permanent | yes                    |
    And these findings are on record:
      | finding           | value                 | by              | on                |
      | chc_eligibility   | recorded_not_eligible | icb             | 1 September 2026  |
      | care_act_eligible | yes                   | local_authority | 14 September 2026 |
    When the case is decided
    Then the answer for place is ordinary
    And the route of place is ordinarily self_funded
    And these bodies ordinarily pay for place:
      | body   | role |
      | person | pays |
    And these bodies pay for place now:
      | body   |
      | person |
    And the person ordinarily pays full_cost for place

  @draft @cites:sr12.reg28.5 @cites:sr12.reg28.6
  Scenario: In a nursing home but needing no registered nurse: no nursing payment, and the person pays for the place
    Given these facts about the person:
      | fact                        | value                   |
      | age_years                   | 84                      |
      | care_setting                | care_home_nursing       |
      | registered_nurse_need       | no                      |
      | financial_assessment_status | light_touch_above_limit |
      | lacks_capacity_to_arrange   | no                      |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service |
      | place | accommodation | care_home_permanent | yes                    |
    And these findings are on record:
      | finding           | value                 | by              | on               |
      | chc_eligibility   | recorded_not_eligible | icb             | 1 September 2026 |
      | care_act_eligible | yes                   | local_authority | 8 September 2026 |
    When the case is decided
    Then the finding fnc is not_due
    And the answer for place is ordinary
    And the route of place is ordinarily self_funded
    And these bodies ordinarily pay for place:
      | body   | role |
      | person | pays |
    And the person ordinarily pays full_cost for place

  @draft @cites:sr12.reg28.1 @cites:sr12.reg28.5 @cites:ca2014.s22.3
  Scenario: She pays for her own nursing home, and continuing healthcare was refused: the nursing is still paid by the NHS
    Given these facts about the person:
      | fact                  | value             |
      | age_years             | 86                |
      | care_setting          | care_home_nursing |
      | registered_nurse_need | yes               |
      | existing_funder       | person            |
    And these needs:
      | need    | kind   | registered_nurse_care_needed |
      | nursing | health | yes                          |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the answer for nursing is ordinary
    And the finding fnc is ordinarily due
    And the route of nursing is ordinarily fnc_and_social_care
    And these bodies ordinarily pay for nursing:
      | body | role        |
      | icb  | contributes |
    And the person ordinarily pays nothing for nursing
    And the finding fnc_rate is ordinarily 267.68
    And the answer for nursing holds unless agrees_to_nursing_care

  @draft @cites:sr12.reg28.1 @cites:ca2014.s22.3 @cites:ca2014.s18.1
  Scenario: Refused continuing healthcare and within the limit: the NHS for the nursing, the council for the place
    Given these facts about the person:
      | fact                        | value                    |
      | age_years                   | 88                       |
      | care_setting                | care_home_nursing        |
      | registered_nurse_need       | yes                      |
      | or_la                       | E08000015                |
      | financial_assessment_status | light_touch_within_limit |
    And these needs:
      | need    | kind          | registered_nurse_care_needed | setting_for_need    | la_charges_for_service |
      | nursing | health        | yes                          |                     |                        |
      | place   | accommodation |                              | care_home_permanent | yes                    |
    And these findings are on record:
      | finding           | value                 | by              | on               |
      | chc_eligibility   | recorded_not_eligible | icb             | 1 September 2026 |
      | care_act_eligible | yes                   | local_authority | 7 September 2026 |
    When the case is decided
    Then the answer for nursing is ordinary
    And these bodies ordinarily pay for nursing:
      | body | role        |
      | icb  | contributes |
    And the person ordinarily pays nothing for nursing
    And the route of place is ordinarily care_act_s18
    And these bodies ordinarily pay for place:
      | body            | role        |
      | local_authority | pays        |
      | person          | contributes |
    And the person ordinarily pays means_tested for place
    And the finding local_authority_named of place is ordinarily E08000015
    And the answer for place holds unless immigration_control
    And the question about income_assessable_weekly is asked

  @draft @cites:sr12.reg22.2 @cites:healthservices2014.reg4 @cites:derived.existing_funder_continues
  Scenario: The board and the council disagree, and the board pays today: the board carries on
    Given these facts about the person:
      | fact            | value             |
      | age_years       | 70                |
      | care_setting    | care_home_nursing |
      | dispute_between | icb_la            |
      | existing_funder | icb               |
    And there are no detention episodes
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the answer for care is open
    And these bodies pay for care now:
      | body | role                   |
      | icb  | keeps_paying_meanwhile |
    And the interim arrangement responsible_authority.both_carry_on is not given
