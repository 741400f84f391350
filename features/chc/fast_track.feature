Feature: Fast Track, and what is missing from it

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:sr12.reg21.9 @cites:fasttrack2022.para4
  Scenario: A complete Fast Track tool means that the board must decide eligible
    Given these facts about the person:
      | fact                                            | value                          |
      | date_of_birth                                   | 2 April 1961                   |
      | fast_track_tool_received                        | yes                            |
      | fast_track_received_date                        | 20 November 2026               |
      | fast_track_completed_by                         | registered_medical_practitioner |
      | fast_track_clinician_responsible_under_nhs_act  | yes                            |
      | rapidly_deteriorating                           | yes                            |
      | may_be_entering_terminal_phase                  | yes                            |
    When the case is decided
    Then the finding fast_track_status is valid
    And the finding chc_eligibility is icb_must_decide_eligible
    And the finding chc_interim_payer is icb
    And the next step chc.fast_track.start_package is given by 22 November 2026
    And the interim arrangement chc.fast_track.interim is given
    And the reasons cite sr12.reg21.9

  @draft @cites:sr12.reg21.13_clinician @cites:fasttrack2022.para5
  Scenario Outline: Trap 23: only a nurse or doctor can complete the tool, not <who>
    Given these facts about the person:
      | fact                                            | value        |
      | date_of_birth                                   | 2 April 1961 |
      | fast_track_tool_received                        | yes          |
      | fast_track_completed_by                         | <who>        |
      | fast_track_clinician_responsible_under_nhs_act  | yes          |
      | rapidly_deteriorating                           | yes          |
      | may_be_entering_terminal_phase                  | yes          |
    When the case is decided
    Then the finding fast_track_status is <status>
    And the warning chc.fast_track.not_nurse_or_doctor is <warned>

    Examples:
      | who              | status    | warned    |
      | registered_nurse | valid     | not given |
      | paramedic        | not_valid | given     |
      | therapist        | not_valid | given     |
      | social_worker    | not_valid | given     |
      | relative         | not_valid | given     |

  @draft @cites:sr12.reg21.8 @cites:derived.fast_track_valid
  Scenario Outline: Each missing part is named: <missing>
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | <born>           |
      | fast_track_tool_received                        | <received>       |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | <responsible>    |
      | rapidly_deteriorating                           | <deteriorating>  |
      | may_be_entering_terminal_phase                  | <terminal>       |
    When the case is decided
    Then the finding fast_track_status is not_valid
    And the warning <missing> is given
    And the finding chc_eligibility cannot be icb_must_decide_eligible

    Examples:
      | missing                          | born             | received | responsible | deteriorating | terminal |
      | chc.fast_track.tool_not_received | 2 April 1961     | no       | yes         | yes           | yes      |
      | chc.fast_track.not_responsible   | 2 April 1961     | yes      | no          | yes           | yes      |
      | chc.fast_track.not_deteriorating | 2 April 1961     | yes      | yes         | no            | yes      |
      | chc.fast_track.not_terminal      | 2 April 1961     | yes      | yes         | yes           | no       |
      | chc.fast_track.under_18          | 24 November 2008 | yes      | yes         | yes           | yes      |

  @draft @cites:derived.fast_track_valid
  Scenario: Trap 23: a missing part is never a finding of not eligible
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | 2 April 1961     |
      | fast_track_tool_received                        | yes              |
      | fast_track_completed_by                         | relative         |
      | fast_track_clinician_responsible_under_nhs_act  | no               |
      | rapidly_deteriorating                           | yes              |
      | may_be_entering_terminal_phase                  | yes              |
    When the case is decided
    Then the finding chc_eligibility may still be recorded_eligible
    And the next step chc.fast_track.ask_clinician is given
    And the warning chc.fast_track.not_nurse_or_doctor is given
    And the warning chc.fast_track.not_responsible is given

  @draft @cites:sr12.reg20.1_chc
  Scenario Outline: The tool counts from the eighteenth birthday
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | <born>           |
      | fast_track_tool_received                        | yes              |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | yes              |
      | rapidly_deteriorating                           | yes              |
      | may_be_entering_terminal_phase                  | yes              |
    When the case is decided
    Then the finding fast_track_status is <status>
    And the finding chc_eligibility is <eligibility>

    Examples:
      | born             | status    | eligibility              |
      | 23 November 2008 | valid     | icb_must_decide_eligible |
      | 24 November 2008 | not_valid | not_under_consideration  |

  @draft @cites:sr12.reg21.8
  Scenario: While nobody has said whether the condition may be terminal, nothing is settled
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | 2 April 1961     |
      | fast_track_tool_received                        | yes              |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | yes              |
      | rapidly_deteriorating                           | yes              |
      | may_be_entering_terminal_phase                  | not known        |
    When the case is decided
    Then the finding fast_track_status is open between valid and not_valid
    And the finding chc_eligibility may still be icb_must_decide_eligible

  @draft @cites:nf2022.paras240_269 @cites:nf2022.fast_track_doubt
  Scenario: Trap 23: no length of life is needed and the Fast Track does not lapse
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | 2 April 1961     |
      | fast_track_tool_received                        | yes              |
      | fast_track_received_date                        | 1 March 2026     |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | yes              |
      | rapidly_deteriorating                           | yes              |
      | may_be_entering_terminal_phase                  | yes              |
    When the case is decided
    Then the finding chc_eligibility is icb_must_decide_eligible
    And the limit chc.fast_track.no_time_limit is given
    And the limit chc.fast_track.not_to_be_refused is given

  @draft @cites:sr12.reg21.9 @cites:fasttrack2022.para4
  Scenario: Trap 23: a refusal on record after a valid tool is used, with a warning
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | 2 April 1961     |
      | fast_track_tool_received                        | yes              |
      | fast_track_received_date                        | 1 November 2026  |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | yes              |
      | rapidly_deteriorating                           | yes              |
      | may_be_entering_terminal_phase                  | yes              |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 10 November 2026 |
    When the case is decided
    Then the finding chc_eligibility is recorded_not_eligible
    And the warning chc.fast_track.refused is given
    And the warning record_differs.chc_eligibility is given

  @draft @cites:sr12.reg21.8 @cites:sr12.reg21.9
  Scenario Outline: An old refusal never stands above a valid tool received later: received on <received>
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | 2 April 1961     |
      | fast_track_tool_received                        | yes              |
      | fast_track_received_date                        | <received>       |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | yes              |
      | rapidly_deteriorating                           | yes              |
      | may_be_entering_terminal_phase                  | yes              |
    And these findings are on record:
      | finding         | value                 | by  | on         |
      | chc_eligibility | recorded_not_eligible | icb | 1 May 2026 |
    When the case is decided
    Then the finding chc_eligibility is <eligibility>
    And the warning overtaken_record.chc_eligibility is <overtaken>
    And the warning chc.fast_track.refused is <refused>

    Examples:
      | received         | eligibility              | overtaken | refused   |
      | 30 April 2026    | recorded_not_eligible    | not given | given     |
      | 1 May 2026       | recorded_not_eligible    | not given | given     |
      | 2 May 2026       | icb_must_decide_eligible | given     | not given |
      | 20 November 2026 | icb_must_decide_eligible | given     | not given |

  @draft @cites:sr12.reg21.8 @cites:sr12.reg21.9
  Scenario: While nobody knows when a valid tool was received, a refusal on record settles nothing
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | 2 April 1961     |
      | fast_track_tool_received                        | yes              |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | yes              |
      | rapidly_deteriorating                           | yes              |
      | may_be_entering_terminal_phase                  | yes              |
    And these findings are on record:
      | finding         | value                 | by  | on         |
      | chc_eligibility | recorded_not_eligible | icb | 1 May 2026 |
    When the case is decided
    Then the finding chc_eligibility is open between recorded_not_eligible and icb_must_decide_eligible
    And the question about fast_track_received_date is asked

  @draft @cites:sr12.reg21.8 @cites:sr12.reg21.9
  Scenario: Whether a tool received after a refusal is complete is asked, and nothing is settled until then
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | 2 April 1961     |
      | fast_track_tool_received                        | yes              |
      | fast_track_received_date                        | 20 November 2026 |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | yes              |
      | rapidly_deteriorating                           | yes              |
    And these findings are on record:
      | finding         | value                 | by  | on         |
      | chc_eligibility | recorded_not_eligible | icb | 1 May 2026 |
    When the case is decided
    Then the finding chc_eligibility is open between recorded_not_eligible and icb_must_decide_eligible
    And the question about may_be_entering_terminal_phase is asked

  @draft @cites:sr12.reg21.9 @cites:derived.current_decision
  Scenario: A decision that somebody is eligible stands beside a later tool
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | 2 April 1961     |
      | fast_track_tool_received                        | yes              |
      | fast_track_received_date                        | 20 November 2026 |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | yes              |
      | rapidly_deteriorating                           | yes              |
      | may_be_entering_terminal_phase                  | yes              |
    And these findings are on record:
      | finding         | value             | by  | on         |
      | chc_eligibility | recorded_eligible | icb | 1 May 2026 |
    When the case is decided
    Then the finding chc_eligibility is recorded_eligible

  @draft @cites:fasttrack2022.para3 @cites:fasttrack2022.after_checklist
  Scenario: A valid tool prevails over a negative Checklist
    Given these facts about the person:
      | fact                                            | value            |
      | date_of_birth                                   | 2 April 1961     |
      | checklist_completed_by_trained_practitioner     | yes              |
      | checklist_override_reason_recorded              | no               |
      | checklist_breathing                             | C                |
      | checklist_nutrition                             | C                |
      | checklist_continence                            | B                |
      | checklist_skin                                  | C                |
      | checklist_mobility                              | B                |
      | checklist_communication                         | C                |
      | checklist_psychological_emotional               | C                |
      | checklist_cognition                             | C                |
      | checklist_behaviour                             | C                |
      | checklist_drug_therapies                        | C                |
      | checklist_altered_consciousness                 | C                |
      | fast_track_tool_received                        | yes              |
      | fast_track_completed_by                         | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act  | yes              |
      | rapidly_deteriorating                           | yes              |
      | may_be_entering_terminal_phase                  | yes              |
    When the case is decided
    Then the finding checklist_outcome is negative
    And the finding chc_eligibility is icb_must_decide_eligible

  @draft @cites:sr12.reg21.8
  Scenario: No tool, and the condition is not deteriorating: the Fast Track is not used
    Given these facts about the person:
      | fact                     | value        |
      | date_of_birth            | 2 April 1961 |
      | fast_track_tool_received | no           |
      | rapidly_deteriorating    | no           |
    When the case is decided
    Then the finding fast_track_status is not_used
    And the finding chc_eligibility cannot be icb_must_decide_eligible
