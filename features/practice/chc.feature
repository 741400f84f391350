Feature: Continuing healthcare as a practitioner meets it

  Granted, refused, pending, disputed, screened. Until a decision takes effect whoever pays today carries on.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:sr12.reg21.6 @cites:derived.chc_free @cites:lgo.22_011_022a
  Scenario: Granted in a nursing home, and the family is asked to top up
    Given these facts about the person:
      | fact                     | value             |
      | age_years                | 84                |
      | care_setting             | care_home_nursing |
      | asked_to_pay_towards_chc | yes               |
    And there are no detention episodes
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 1 September 2026 |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is recorded_eligible
    And the answer for care is ordinary
    And the route of care is ordinarily chc
    And these bodies ordinarily pay for care:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for care
    And the answer for care holds unless person_group
    And the first question is about person_group

  @draft @cites:ca2014.s22.1 @cites:nf2022.joint_packages @cites:derived.joint_package_test
  Scenario: Refused, but a ventilator at night is more than a council may provide
    Given the person's age_years is 61
    And the person's care_setting is own_home
    And there are no detention episodes
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And these needs:
      | fact                                  | nights |
      | kind                                  | health |
      | health_service_required_under_nhs_act | yes    |
      | merely_incidental_or_ancillary        | no     |
    When the case is decided
    Then the answer for nights is ordinary
    And the route of nights is ordinarily joint_package
    And these bodies ordinarily pay for nights:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for nights
    And the limit governing_law.refusal_is_not_the_end is given
    And the answer for nights holds unless person_group
    And the first question is about person_group

  @draft @cites:nf2012.annex_f @cites:nf2022.gap_existing_funder @cites:sr12.reg21.5_b
  Scenario: The team recommends eligible, the board has not decided, and the council pays today
    Given these facts about the person:
      | fact               | value               |
      | age_years          | 77                  |
      | chc_progress       | recommendation_made |
      | mdt_recommendation | eligible            |
      | existing_funder    | local_authority     |
    And there are no detention episodes
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is open
    And the answer for care is open
    And the route of care is ordinarily open
    And these bodies pay for care now:
      | body            | role                   |
      | local_authority | keeps_paying_meanwhile |
    And the person pays open for care
    And the first question is about chc_eligibility

  @draft @cites:nf2012.annex_f @cites:nf2022.gap_existing_funder
  Scenario: A full assessment is under way, and nobody has said who pays today
    Given these facts about the person:
      | fact         | value                 |
      | age_years    | 77                    |
      | chc_progress | assessment_under_way  |
      | care_setting | care_home_residential |
    And there are no detention episodes
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is open
    And the answer for care is open
    And the route of care is ordinarily open
    And nobody is known to pay for care now
    And the person pays open for care
    And the first question is about existing_funder

  @draft @cites:checklist2022.threshold @cites:checklist2022.para4 @cites:nf2022.gap_existing_funder
  Scenario: A positive Checklist of somebody who pays for her own home
    Given these facts about the person:
      | fact                                        | value             |
      | age_years                                   | 88                |
      | care_setting                                | care_home_nursing |
      | checklist_completed_by_trained_practitioner | yes               |
      | checklist_behaviour                         | A                 |
      | checklist_received_by_icb_date              | 2 November 2026   |
      | existing_funder                             | person            |
    And there are no detention episodes
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding checklist_outcome is positive
    And the finding chc_eligibility is open
    And the answer for care is open
    And the route of care is ordinarily open
    And these bodies pay for care now:
      | body   |
      | person |
    And the person pays open for care
    And the first question is about chc_eligibility

  @draft @cites:nf2022.annex_e @cites:sr12.reg21.6 @cites:derived.chc_free
  Scenario: Refused in March, granted on review in November: what she paid comes back
    Given these facts about the person:
      | fact                       | value        |
      | age_years                  | 81           |
      | refusal_reversed_on_review | yes          |
      | original_refusal_date      | 9 March 2026 |
    And there are no detention episodes
    And these findings are on record:
      | finding         | value                 | by  | on              |
      | chc_eligibility | recorded_not_eligible | icb | 9 March 2026    |
      | chc_eligibility | recorded_eligible     | icb | 2 November 2026 |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is recorded_eligible
    And the finding chc_refund_from is 9 March 2026
    And the answer for care is ordinary
    And the route of care is ordinarily chc
    And these bodies ordinarily pay for care:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for care
    And the answer for care holds unless person_group
    And the first question is about person_group

  @draft @cites:sr12.reg22.2 @cites:healthservices2014.reg4 @cites:derived.existing_funder_continues
  Scenario Outline: Board and council are in dispute, nobody was detained, and today <payer> pays
    Given these facts about the person:
      | fact            | value   |
      | age_years       | 70      |
      | dispute_between | icb_la  |
      | existing_funder | <payer> |
    And there are no detention episodes
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is open
    And the answer for care is open
    And the route of care is ordinarily open
    And these bodies pay for care now:
      | body    | role                   |
      | <payer> | keeps_paying_meanwhile |
    And the person pays open for care
    And the interim arrangement "aftercare" is not given
    And the first question is about chc_eligibility

    Examples:
      | payer           |
      | icb             |
      | local_authority |

  @draft @cites:assess2014.reg7.1 @cites:sr12.reg21.2_a
  Scenario: It appears that he may be eligible, and there is no Checklist
    Given these facts about the person:
      | fact                                        | value           |
      | age_years                                   | 69              |
      | may_be_eligible_for_chc                     | yes             |
      | checklist_completed_by_trained_practitioner | no              |
      | existing_funder                             | local_authority |
    And there are no detention episodes
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is open
    And the answer for care is open
    And the route of care is ordinarily open
    And these bodies pay for care now:
      | body            |
      | local_authority |
    And the person pays open for care
    And the next step chc.refer is given
    And the first question is about chc_eligibility

  @draft @cites:nf2022.annex_e @cites:sr12.reg22.3 @cites:ca2014.s22.1
  Scenario: Refused, appealed, and the board goes on paying for what only it may provide
    Given these facts about the person:
      | fact                 | value    |
      | age_years            | 61       |
      | care_setting         | own_home |
      | existing_funder      | icb      |
      | chc_review_requested | yes      |
    And there are no detention episodes
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And these needs:
      | fact                                  | nights |
      | kind                                  | health |
      | health_service_required_under_nhs_act | yes    |
      | merely_incidental_or_ancillary        | no     |
    When the case is decided
    Then the finding chc_eligibility is ordinarily recorded_not_eligible
    And the answer for nights is ordinary
    And these bodies ordinarily pay for nights:
      | body | role |
      | icb  | pays |
    And these bodies pay for nights now:
      | body |
      | icb  |
    And the person ordinarily pays nothing for nights
    And the answer for nights holds unless fast_track_tool_received
    And the first question is about person_group
