Feature: Nursing homes, as a practitioner writes them

  The nursing and the place are two needs. Continuing healthcare comes first, then the flat rate for nursing, then means.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:ca2014.s18.2 @cites:ca2014.s14.1_a
  Scenario: The council pays for a place in a nursing home, less a contribution by means
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 82        |
      | or_la                       | E08000015 |
      | financial_assessment_status | complete  |
      | capital_assessable          | 9000.00   |
    And these needs:
      | need  | kind          | service                | setting_for_need    | la_charges_for_service |
      | place | accommodation | care_home_with_nursing | care_home_permanent | yes                    |
    And these findings are on record:
      | finding           | value                 | by              | on          |
      | chc_eligibility   | recorded_not_eligible | icb             | 4 May 2026  |
      | care_act_eligible | yes                   | local_authority | 11 May 2026 |
    When the case is decided
    Then the route of place is ordinarily care_act_s18
    And these bodies ordinarily pay for place:
      | body            | role        |
      | local_authority | pays        |
      | person          | contributes |
    And the person ordinarily pays means_tested for place
    And the question about income_assessable_weekly is asked
    And the answer for place holds unless immigration_control

  @draft @cites:derived.negative_is_consideration @cites:fncpg2022.para5 @cites:sr12.reg28.2
  Scenario: Screened out by a Checklist and nothing has changed: the nursing is due
    Given these facts about the person:
      | fact                         | value             |
      | age_years                    | 83                |
      | care_setting                 | care_home_nursing |
      | unchanged_since_screened_out | yes               |
      | registered_nurse_need        | yes               |
    And these needs:
      | need    | kind   | registered_nurse_care_needed |
      | nursing | health | yes                          |
    When the case is decided
    Then the answer for nursing is ordinary
    And the finding fnc is ordinarily due
    And the route of nursing is ordinarily fnc_and_social_care
    And these bodies ordinarily pay for nursing:
      | body | role        |
      | icb  | contributes |
    And the person ordinarily pays nothing for nursing
    And the answer for nursing holds unless agrees_to_nursing_care

  @draft @cites:sr12.reg28.2 @cites:case.grogan2006
  Scenario: New in the home, and nobody has considered continuing healthcare: that comes first
    Given these facts about the person:
      | fact                   | value             |
      | age_years              | 76                |
      | care_setting           | care_home_nursing |
      | registered_nurse_need  | yes               |
      | agrees_to_nursing_care | yes               |
      | chc_considered_first   | no                |
    And these needs:
      | need    | kind   | registered_nurse_care_needed |
      | nursing | health | yes                          |
    When the case is decided
    Then the answer for nursing is open
    And the finding route of nursing may still be chc
    And the finding route of nursing may still be fnc_and_social_care
    And the finding route of nursing cannot be joint_package
    And the person ordinarily pays nothing for nursing
    And the next step fnc.consider_chc_first is given
    And the question about chc_eligibility is asked

  @draft @cites:nf2022.annex_e @cites:sr12.reg21.11
  Scenario: He has asked for the refusal to be looked at again: the decision stands, and he pays meanwhile
    Given these facts about the person:
      | fact                        | value                   |
      | age_years                   | 81                      |
      | chc_review_requested        | yes                     |
      | existing_funder             | person                  |
      | financial_assessment_status | light_touch_above_limit |
      | authorised_person_available | yes                     |
    And these needs:
      | need  | kind          | setting_for_need    | la_charges_for_service |
      | place | accommodation | care_home_permanent | yes                    |
    And these findings are on record:
      | finding         | value                 | by  | on             |
      | chc_eligibility | recorded_not_eligible | icb | 5 October 2026 |
    When the case is decided
    Then the route chc is ruled out for place
    And these bodies pay for place now:
      | body   |
      | person |
