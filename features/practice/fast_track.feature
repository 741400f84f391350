Feature: Fast Track as a practitioner meets it

  A completed tool is enough: the board must decide eligible, whatever it decided before, and pays. A tool that lacks a part
  is mended at once, and is never a refusal.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And there are no detention episodes

  @draft @cites:sr12.reg21.13_clinician @cites:fasttrack2022.others_may_ask @cites:derived.fast_track_valid
  Scenario: The social worker filled in the Fast Track tool
    Given these facts about the person:
      | fact                           | value           |
      | age_years                      | 82              |
      | existing_funder                | local_authority |
      | fast_track_tool_received       | yes             |
      | fast_track_completed_by        | social_worker   |
      | rapidly_deteriorating          | yes             |
      | may_be_entering_terminal_phase | yes             |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding fast_track_status is not_valid
    And the finding chc_eligibility may still be recorded_eligible
    And the answer for care is open
    And the route of care is ordinarily open
    And these bodies pay for care now:
      | body            |
      | local_authority |
    And the person pays open for care
    And the next step chc.fast_track.ask_clinician is given
    And the first question is about chc_eligibility

  @draft @cites:sr12.reg21.9 @cites:fasttrack2022.para3 @cites:fasttrack2022.para4
  Scenario: Refused in 2024, and now the hospice nurse has sent a Fast Track tool
    Given these facts about the person:
      | fact                                           | value            |
      | age_years                                      | 80               |
      | fast_track_tool_received                       | yes              |
      | fast_track_received_date                       | 20 November 2026 |
      | fast_track_completed_by                        | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act | yes              |
      | rapidly_deteriorating                          | yes              |
      | may_be_entering_terminal_phase                 | yes              |
    And these findings are on record:
      | finding         | value                 | by  | on           |
      | chc_eligibility | recorded_not_eligible | icb | 1 March 2024 |
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

  @draft @cites:sr12.reg21.2_b @cites:nf2022.fast_track_doubt @cites:ca2014.s22.1
  Scenario: Fast Track in 2025, then a full assessment and a refusal: that refusal counts
    Given these facts about the person:
      | fact                                           | value                           |
      | age_years                                      | 66                              |
      | fast_track_tool_received                       | yes                             |
      | fast_track_received_date                       | 10 January 2025                 |
      | fast_track_completed_by                        | registered_medical_practitioner |
      | fast_track_clinician_responsible_under_nhs_act | yes                             |
      | care_setting                                   | own_home                        |
    And these findings are on record:
      | finding         | value                 | by  | on              |
      | chc_eligibility | recorded_eligible     | icb | 12 January 2025 |
      | chc_eligibility | recorded_not_eligible | icb | 1 October 2026  |
    And these needs:
      | fact                                  | nights |
      | kind                                  | health |
      | health_service_required_under_nhs_act | yes    |
      | merely_incidental_or_ancillary        | no     |
    When the case is decided
    Then the finding chc_eligibility is recorded_not_eligible
    And the interim arrangement chc.fast_track.interim is not given
    And these bodies ordinarily pay for nights:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for nights
    And the answer for nights is ordinary
    And the answer for nights holds unless person_group
    And the first question is about person_group
