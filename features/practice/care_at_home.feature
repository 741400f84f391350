Feature: Care at home, as a practitioner writes it

  A paragraph and a few facts, with gaps. What is rare and was not mentioned is taken as usual, and named.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:ca2014.s18.1 @cites:ca2014.s18.6
  Scenario: Eligible, and the council makes no charge for this service, so means do not matter
    Given these facts about the person:
      | fact         | value     |
      | age_years    | 67        |
      | care_setting | own_home  |
      | or_la        | E08000035 |
    And these needs:
      | need    | kind        | la_charges_for_service |
      | support | social_care | no                     |
    And these findings are on record:
      | finding           | value | by              | on             |
      | care_act_eligible | yes   | local_authority | 5 October 2026 |
    When the case is decided
    Then the answer for support is ordinary
    And the route of support is ordinarily care_act_s18
    And these bodies ordinarily pay for support:
      | body            | role |
      | local_authority | pays |
    And the person ordinarily pays nothing for support
    And the answer for support holds unless immigration_control and need_met_by_carer

  @draft @cites:ca2014.s11.2 @cites:ca2014.s42
  Scenario: He refuses an assessment, but there are signs of neglect: the council assesses all the same
    Given these facts about the person:
      | fact                    | value     |
      | age_years               | 77        |
      | care_setting            | own_home  |
      | or_la                   | E08000035 |
      | needs_assessment_status | refused   |
      | abuse_or_neglect_risk   | yes       |
      | case_subject            | adult     |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the answer for care is open
    And the finding assessment_refusal_stands is no
    And the warning care_act.eligibility.refusal_does_not_count is given
    And the next step care_act.eligibility.safeguard is given

  @draft @cites:charging2014.reg3.2_b @cites:ca2014.s18.6
  Scenario Outline: Reablement at home on day <day>
    Given these facts about the person:
      | fact                        | value                    |
      | age_years                   | 81                       |
      | care_setting                | own_home                 |
      | or_la                       | E08000035                |
      | financial_assessment_status | light_touch_within_limit |
    And these needs:
      | need | kind        | free_service_category        | reablement_day | la_charges_for_service |
      | help | social_care | reablement_intermediate_care | <day>          | yes                    |
    And these findings are on record:
      | finding           | value | by              | on             |
      | care_act_eligible | yes   | local_authority | 5 October 2026 |
    When the case is decided
    Then the route of help is ordinarily care_act_s18
    And the person ordinarily pays <charge> for help
    And the answer for help holds unless immigration_control and need_met_by_carer

    Examples:
      | day | charge       |
      | 42  | nothing      |
      | 43  | means_tested |

  @draft @cites:charging2014.reg3.2_a @cites:ca2014.s18.6
  Scenario: A perching stool for somebody with eligible needs is free, whatever she has
    Given these facts about the person:
      | fact               | value     |
      | age_years          | 68        |
      | care_setting       | own_home  |
      | or_la              | E08000035 |
      | capital_assessable | 90000.00  |
    And these needs:
      | need  | kind        | service   | free_service_category |
      | stool | social_care | equipment | community_equipment   |
    And these findings are on record:
      | finding           | value | by              | on             |
      | care_act_eligible | yes   | local_authority | 5 October 2026 |
    When the case is decided
    Then the answer for stool is ordinary
    And the route of stool is ordinarily care_act_s18
    And these bodies ordinarily pay for stool:
      | body            | role |
      | local_authority | pays |
    And the person ordinarily pays nothing for stool

  @draft @cites:ca2014.s18.7 @cites:ca2014.s10.1
  Scenario: His wife dresses him and means to go on: no duty for that need, and the wife is offered an assessment
    Given these facts about the person:
      | fact         | value     |
      | age_years    | 80        |
      | care_setting | own_home  |
      | or_la        | E08000035 |
      | case_subject | adult     |
    And these needs:
      | need     | kind        | need_met_by_carer |
      | dressing | social_care | yes               |
    And these findings are on record:
      | finding           | value | by              | on             |
      | care_act_eligible | yes   | local_authority | 5 October 2026 |
    When the case is decided
    Then the finding s18_duty of dressing is no
    And no body pays for dressing
    And the next step care_act.meeting_needs.look_after_the_carer is given
    And the limit care_act.meeting_needs.duty_returns is given

  @draft @cites:nf2022.no_unilateral_withdrawal @cites:healthservices2014.reg3.4
  Scenario: The board means to end continuing healthcare at home, and the council was not asked: the board goes on paying
    Given these facts about the person:
      | fact                    | value    |
      | age_years               | 59       |
      | care_setting            | own_home |
      | existing_funder         | icb      |
      | proposed_change         | end_chc  |
      | joint_reassessment_done | no       |
    And these needs:
      | need | kind        |
      | care | social_care |
    And these findings are on record:
      | finding         | value             | by  | on           |
      | chc_eligibility | recorded_eligible | icb | 4 March 2024 |
    When the case is decided
    Then the answer for care is ordinary
    And the route of care is ordinarily chc
    And these bodies ordinarily pay for care:
      | body | role |
      | icb  | pays |
    And these bodies pay for care now:
      | body |
      | icb  |
    And the person ordinarily pays nothing for care
    And the answer for care holds unless person_group
    And the warning chc.no_unilateral_withdrawal is given
    And the next step chc.reassess_together is given

  @draft @cites:nf2022.gap_existing_funder
  Scenario: The multidisciplinary team has recommended, the board has not decided, and nobody has said who pays
    Given these facts about the person:
      | fact               | value               |
      | age_years          | 58                  |
      | care_setting       | own_home            |
      | chc_progress       | recommendation_made |
      | mdt_recommendation | eligible            |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the answer for care is open
    And nobody is known to pay for care now
    And the first question is about existing_funder
    And the next step chc.board_responds is given

  @draft @cites:ca2014.s14.7 @cites:charging2014.reg7
  Scenario: A single pensioner whose weekly income is below the guarantee: nothing to pay, and the charge is not called settled without the figure
    Given these facts about the person:
      | fact                        | value         |
      | age_years                   | 79            |
      | care_setting                | own_home      |
      | or_la                       | E08000014     |
      | financial_assessment_status | complete      |
      | capital_assessable          | 0.00          |
      | income_assessable_weekly    | 221.00        |
      | mig_category                | single_pc_age |
    And these needs:
      | need | kind        | la_charges_for_service |
      | care | social_care | yes                    |
    And these findings are on record:
      | finding           | value | by              | on               |
      | care_act_eligible | yes   | local_authority | 7 September 2026 |
    When the case is decided
    Then the route of care is ordinarily care_act_s18
    And the person ordinarily pays means_tested for care
    And the finding contribution_weekly of care may still be 0.00

  @draft @cites:nhs2006.s3.1 @cites:nhs2006.s1.4 @cites:ca2014.s22.3
  Scenario: Screened out by a Checklist; the district nurse gives the insulin: usual NHS care, not a joint package
    Given these facts about the person:
      | fact                         | value    |
      | age_years                    | 76       |
      | care_setting                 | own_home |
      | unchanged_since_screened_out | yes      |
    And these needs:
      | need    | kind   | service | registered_nurse_care_needed |
      | insulin | health | nursing | yes                          |
    When the case is decided
    Then the answer for insulin is ordinary
    And the route of insulin is ordinarily usual_nhs
    And these bodies ordinarily pay for insulin:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for insulin

  @draft @cites:assess2014.reg7.1 @cites:sr12.reg21.2_a
  Scenario: It appears that she may be eligible for continuing healthcare, and there is no Checklist: refer first
    Given these facts about the person:
      | fact                        | value                    |
      | age_years                   | 77                       |
      | care_setting                | own_home                 |
      | or_la                       | E08000035                |
      | may_be_eligible_for_chc     | yes                      |
      | financial_assessment_status | light_touch_within_limit |
    And these needs:
      | need | kind        | la_charges_for_service |
      | care | social_care | yes                    |
    And these findings are on record:
      | finding           | value | by              | on             |
      | care_act_eligible | yes   | local_authority | 5 October 2026 |
    When the case is decided
    Then the answer for care is open
    And the finding route of care may still be chc
    And the finding route of care may still be care_act_s18
    And the next step chc.refer is given
    And the question about chc_eligibility is asked

  @draft @cites:ca2014.s18.1 @cites:ca2014.s18.2 @cites:ca2014.s14.1_a
  Scenario: A woman of 84 in Leeds, eligible, refused continuing healthcare, with £9,000
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 84        |
      | care_setting                | own_home  |
      | or_la                       | E08000035 |
      | financial_assessment_status | complete  |
      | capital_assessable          | 9000.00   |
    And these needs:
      | need    | kind        | la_charges_for_service |
      | washing | social_care | yes                    |
    And these findings are on record:
      | finding           | value                 | by              | on                |
      | chc_eligibility   | recorded_not_eligible | icb             | 7 September 2026  |
      | care_act_eligible | yes                   | local_authority | 21 September 2026 |
    When the case is decided
    Then the route of washing is ordinarily care_act_s18
    And the finding duty_or_power of washing is ordinarily duty
    And these bodies ordinarily pay for washing:
      | body            | role        |
      | local_authority | pays        |
      | person          | contributes |
    And the person ordinarily pays means_tested for washing
    And the finding local_authority_named of washing is ordinarily E08000035
    And the answer for washing holds unless immigration_control and need_met_by_carer
    And the question about income_assessable_weekly is asked

  @draft @cites:ca2014.s18.1 @cites:charging2014.reg13
  Scenario: His means are assessed and one figure was left out: what he pays a week is asked for, not passed over
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 44        |
      | care_setting                | own_home  |
      | or_la                       | E08000014 |
      | financial_assessment_status | complete  |
      | capital_assessable          | 0.00      |
      | housing_costs_weekly        | 9.00      |
    And these needs:
      | need | kind        | la_charges_for_service |
      | care | social_care | yes                    |
    And these findings are on record:
      | finding           | value | by              | on               |
      | care_act_eligible | yes   | local_authority | 7 September 2026 |
    When the case is decided
    Then the route of care is ordinarily care_act_s18
    And the person ordinarily pays means_tested for care
    And the status of care is information_needed
    And the question about income_assessable_weekly is asked
