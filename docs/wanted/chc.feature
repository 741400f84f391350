Feature: Continuing healthcare as a practitioner meets it

  Granted, refused, pending, disputed, screened. Until a decision takes effect whoever pays today carries on.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:sr12.reg21.6 @cites:derived.chc_free @cites:nf2022.own_home_costs
  Scenario: Granted at home, and everything that matters is told
    Given these facts about the person:
      | fact            | value    |
      | age_years       | 54       |
      | care_setting    | own_home |
      | person_group    | general  |
      | existing_funder | icb      |
    And there are no detention episodes
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 11 February 2026 |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the answer for care is settled
    And the route of care is chc
    And these bodies pay for care:
      | body | role |
      | icb  | pays |
    And these bodies pay for care now:
      | body |
      | icb  |
    And the person pays nothing for care
    And the answer for care rests on no presumption
    And nothing more is asked

  @draft @cites:nf2018.para91 @cites:checklist2022.para4 @cites:nhs2006.s3.1 @cites:nhs2006.s1.4
  Scenario: Screened out in spring and unchanged since: the district nurse is ordinary NHS care
    Given these facts about the person:
      | fact                         | value    |
      | age_years                    | 71       |
      | care_setting                 | own_home |
      | unchanged_since_screened_out | yes      |
    And there are no detention episodes
    And these needs:
      | fact                         | insulin |
      | kind                         | health  |
      | service                      | nursing |
      | registered_nurse_care_needed | yes     |
    When the case is decided
    Then the finding chc_eligibility is ordinarily not_under_consideration
    And the answer for insulin is ordinary
    And the route of insulin is ordinarily usual_nhs
    And these bodies ordinarily pay for insulin:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for insulin
    And the answer for insulin holds unless fast_track_tool_received
    And the first question is about person_group

  @draft @cites:checklist2022.threshold @cites:checklist2022.para4 @cites:ca2014.s9.1
  Scenario: A negative Checklist, all eleven areas low, and help in the house is wanted
    Given these facts about the person:
      | fact                                        | value |
      | age_years                                   | 71    |
      | checklist_completed_by_trained_practitioner | yes   |
      | checklist_breathing                         | C     |
      | checklist_nutrition                         | C     |
      | checklist_continence                        | C     |
      | checklist_skin                              | C     |
      | checklist_mobility                          | C     |
      | checklist_communication                     | C     |
      | checklist_psychological_emotional           | C     |
      | checklist_cognition                         | C     |
      | checklist_behaviour                         | C     |
      | checklist_drug_therapies                    | C     |
      | checklist_altered_consciousness             | C     |
    And there are no detention episodes
    And these needs:
      | need | kind        |
      | home | social_care |
    When the case is decided
    Then the finding checklist_outcome is ordinarily negative
    And the finding chc_eligibility is ordinarily not_under_consideration
    And the answer for home is open
    And nobody is known to pay for home now
    And the person pays open for home
    And the question about chc_eligibility is not asked
    And the first question is about needs_assessment_status

  @draft @cites:sr12.reg22.2 @cites:sr12.reg22.3 @cites:nf2022.no_unilateral_withdrawal
  Scenario: The board ends what it pays by its own review, and the council disputes that
    Given these facts about the person:
      | fact                    | value   |
      | age_years               | 59      |
      | receiving_chc           | yes     |
      | existing_funder         | icb     |
      | proposed_change         | end_chc |
      | joint_reassessment_done | no      |
      | dispute_between         | icb_la  |
    And there are no detention episodes
    And these findings are on record:
      | finding         | value                 | by  | on            |
      | chc_eligibility | recorded_not_eligible | icb | 3 August 2026 |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is ordinarily recorded_not_eligible
    And the answer for care is open
    And these bodies pay for care now:
      | body | role                   |
      | icb  | keeps_paying_meanwhile |
    And the person ordinarily pays nothing for care
    And the next step chc.reassess_together is given
    And the first question is about needs_assessment_status
