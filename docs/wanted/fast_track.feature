Feature: Fast Track as a practitioner meets it

  A completed tool is enough: the board must decide eligible, whatever it decided before, and pays. A tool that lacks a part
  is mended at once, and is never a refusal.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And there are no detention episodes

  @draft @cites:sr12.reg21.9 @cites:fasttrack2022.para4 @cites:derived.chc_free
  Scenario: The doctor's Fast Track tool arrived on Friday, and she has paid for herself so far
    Given these facts about the person:
      | fact                                           | value                           |
      | age_years                                      | 82                              |
      | existing_funder                                | person                          |
      | fast_track_tool_received                       | yes                             |
      | fast_track_completed_by                        | registered_medical_practitioner |
      | fast_track_clinician_responsible_under_nhs_act | yes                             |
      | rapidly_deteriorating                          | yes                             |
      | may_be_entering_terminal_phase                 | yes                             |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is icb_must_decide_eligible
    And the answer for care is ordinary
    And the route of care is ordinarily chc
    And these bodies ordinarily pay for care:
      | body | role |
      | icb  | pays |
    And these bodies pay for care now:
      | body |
      | icb  |
    And the person ordinarily pays nothing for care
    And the answer for care holds unless person_group
    And the first question is about person_group

  @draft @cites:sr12.reg21.8 @cites:sr12.reg21.13_clinician
  Scenario: A Fast Track tool has come in, and nobody can read who signed it
    Given these facts about the person:
      | fact                                           | value           |
      | age_years                                      | 90              |
      | existing_funder                                | local_authority |
      | fast_track_tool_received                       | yes             |
      | fast_track_clinician_responsible_under_nhs_act | yes             |
      | rapidly_deteriorating                          | yes             |
      | may_be_entering_terminal_phase                 | yes             |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding fast_track_status is open between valid and not_valid
    And the answer for care is open
    And the route of care is ordinarily open
    And the person pays open for care
    And the first question is about fast_track_completed_by

  @draft @cites:sr12.reg21.8 @cites:sr12.reg21.9 @cites:fasttrack2022.para4
  Scenario: The doctor completes the Fast Track tool, and the board refuses the same day
    Given these facts about the person:
      | fact                                           | value                           |
      | age_years                                      | 66                              |
      | fast_track_tool_received                       | yes                             |
      | fast_track_received_date                       | 21 September 2026               |
      | fast_track_completed_by                        | registered_medical_practitioner |
      | fast_track_clinician_responsible_under_nhs_act | yes                             |
      | rapidly_deteriorating                          | yes                             |
      | may_be_entering_terminal_phase                 | yes                             |
    And these findings are on record:
      | finding         | value                 | by  | on                |
      | chc_eligibility | recorded_not_eligible | icb | 21 September 2026 |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is icb_must_decide_eligible
    And the answer for care is ordinary
    And the route of care is ordinarily chc
    And these bodies ordinarily pay for care:
      | body | role |
      | icb  | pays |
    And these bodies pay for care now:
      | body |
      | icb  |
    And the person ordinarily pays nothing for care
    And the answer for care holds unless person_group
    And the first question is about person_group

  @draft @cites:sr12.reg20.2 @cites:sr12.reg21.9
  Scenario: A soldier's wife, and a complete Fast Track tool: NHS England pays
    Given these facts about the person:
      | fact                                           | value                           |
      | age_years                                      | 38                              |
      | person_group                                   | armed_forces                    |
      | fast_track_tool_received                       | yes                             |
      | fast_track_completed_by                        | registered_medical_practitioner |
      | fast_track_clinician_responsible_under_nhs_act | yes                             |
      | rapidly_deteriorating                          | yes                             |
      | may_be_entering_terminal_phase                 | yes                             |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the answer for care is settled
    And the route of care is chc
    And these bodies pay for care:
      | body        | role |
      | nhs_england | pays |
    And these bodies pay for care now:
      | body        |
      | nhs_england |
    And the person pays nothing for care
    And the answer for care rests on no presumption
    And nothing more is asked
