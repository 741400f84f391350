Feature: Who pays when continuing healthcare or nursing care funding is in question

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:sr12.reg21.6 @cites:derived.chc_free
  Scenario: With a decision of eligible the board pays for everything and the person nothing
    Given the person's date_of_birth is 2 April 1961
    And the person's person_group is general
    And there are no detention episodes
    And these needs:
      | need     | kind        | service    |
      | nursing  | health      | nursing    |
      | dressing | social_care | home_care  |
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the route of nursing is chc
    And the route of dressing is chc
    And these bodies pay for nursing:
      | body | role |
      | icb  | pays |
    And these bodies pay for dressing:
      | body | role |
      | icb  | pays |
    And the person pays nothing for dressing
    And the status is determined

  @draft @cites:sr12.reg21.9
  Scenario: With a valid Fast Track tool the board pays and the person nothing
    Given these facts about the person:
      | fact                                           | value            |
      | date_of_birth                                  | 2 April 1961     |
      | person_group                                   | general          |
      | fast_track_tool_received                       | yes              |
      | fast_track_completed_by                        | registered_nurse |
      | fast_track_clinician_responsible_under_nhs_act | yes              |
      | rapidly_deteriorating                          | yes              |
      | may_be_entering_terminal_phase                 | yes              |
    And there are no detention episodes
    And these needs:
      | need | kind        | service   |
      | care | social_care | home_care |
    When the case is decided
    Then the route of care is chc
    And these bodies pay for care:
      | body | role |
      | icb  | pays |
    And the person pays nothing for care

  @draft @cites:sr12.reg20.2
  Scenario: Trap 29: for somebody in prison NHS England pays, not the board
    Given the person's date_of_birth is 2 April 1961
    And the person's person_group is prisoner
    And there are no detention episodes
    And these needs:
      | need | kind   | service |
      | care | health | nursing |
    And these findings are on record:
      | finding         | value             | by          | on               |
      | chc_eligibility | recorded_eligible | nhs_england | 1 September 2026 |
    When the case is decided
    Then the route of care is chc
    And these bodies pay for care:
      | body        | role |
      | nhs_england | pays |
    And the person pays nothing for care

  @draft @cites:checklist2022.para4
  Scenario: Trap 10: a positive Checklist moves no cost to the board
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_breathing                         | A            |
      | fast_track_tool_received                    | no           |
    And there are no detention episodes
    And these needs:
      | need | kind        | service   |
      | care | social_care | home_care |
    When the case is decided
    Then the route of care is open
    And the question about chc_eligibility is asked

  @draft @cites:nf2022.section117 @cites:derived.s117_first
  Scenario: Trap 22: aftercare stays aftercare beside continuing healthcare for a stroke
    Given the person's date_of_birth is 2 April 1961
    And the person's person_group is general
    And these are all the detention episodes:
      | fact                        | first        |
      | section                     | s3           |
      | start_date                  | 3 March 2024 |
      | still_detained              | no           |
      | end_date                    | 1 June 2024  |
      | left_hospital               | yes          |
      | left_hospital_date          | 1 June 2024  |
      | recall_or_revocation        | none         |
      | on_cto                      | no           |
      | la_decided_no_longer_needed | no           |
      | imprisoned_since_leaving    | no           |
    And these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | support | yes                        | yes                  | social_care |
      | stroke  | no                         | no                   | health      |
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the route of support is section_117
    And the route of stroke is chc
    And these bodies pay for stroke:
      | body | role |
      | icb  | pays |
    And the person pays nothing for support
    And the person pays nothing for stroke

  @draft @cites:sr12.reg21.10
  Scenario: A refusal rules continuing healthcare out
    Given the person's date_of_birth is 2 April 1961
    And the person's fast_track_tool_received is no
    And there are no detention episodes
    And these needs:
      | need | kind        | service   |
      | care | social_care | home_care |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the route chc is ruled out for care

  @draft @cites:sr12.reg20.1_chc
  Scenario: Trap 28: there is no continuing healthcare for a child
    Given the person's date_of_birth is 24 November 2008
    And there are no detention episodes
    And these needs:
      | need | kind   | service |
      | care | health | nursing |
    When the case is decided
    Then the route chc is ruled out for care

  @draft @cites:nf2022.own_home_costs @cites:case.whapples2015
  Scenario: Trap 31: continuing healthcare at home pays for the care and not for the rent
    Given the person's date_of_birth is 2 April 1961
    And the person's care_setting is own_home
    And the person's person_group is general
    And there are no detention episodes
    And these needs:
      | need | kind          | specialist_accommodation | service           |
      | care | social_care   |                          | home_care         |
      | rent | accommodation | no                       | ordinary_tenancy  |
    And these facts about the person:
      | fact                           | value |
      | case_subject                   | adult |
      | immigration_control | no    |
    And the care_effective_only_with_accommodation of rent is no
    And the health_service_required_under_nhs_act of rent is no
    And the registered_nurse_care_needed of rent is no
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the route of care is chc
    And the route of rent is housing

  @draft @cites:nf2022.intro_definition @cites:derived.chc_free
  Scenario: Trap 31: continuing healthcare in a nursing home pays for the place too
    Given the person's date_of_birth is 2 April 1941
    And the person's care_setting is care_home_nursing
    And the person's person_group is general
    And there are no detention episodes
    And these needs:
      | need  | kind          | specialist_accommodation | service                |
      | care  | health        |                          | care_home_with_nursing |
      | place | accommodation | yes                      | care_home_with_nursing |
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the route of place is chc
    And the person pays nothing for place

  @draft @cites:sr12.reg28.6
  Scenario: In a nursing home without continuing healthcare the board pays its flat rate and the rest is social care
    Given these facts about the person:
      | fact                             | value             |
      | date_of_birth                    | 2 April 1941      |
      | fast_track_tool_received         | no                |
      | care_setting                     | care_home_nursing |
      | care_home_registered_for_nursing | yes               |
      | registered_nurse_need            | yes               |
      | agrees_to_nursing_care           | yes               |
      | chc_considered_first             | yes               |
    And there are no detention episodes
    And these needs:
      | need | kind        | service                | registered_nurse_care_needed |
      | care | social_care | care_home_with_nursing | yes                          |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the route chc is ruled out for care
    And the route of care is fnc_and_social_care

  @draft @cites:nf2012.annex_f @cites:derived.existing_funder_continues
  Scenario: Meanwhile whoever pays today carries on
    Given these facts about the person:
      | fact                                        | value              |
      | date_of_birth                               | 2 April 1961       |
      | checklist_completed_by_trained_practitioner | yes                |
      | checklist_breathing                         | A                  |
      | chc_progress                                | no_full_assessment |
      | existing_funder                             | local_authority    |
      | fast_track_tool_received                    | no                 |
    And there are no detention episodes
    When the case is decided
    Then meanwhile the care is kept going by whoever pays for care today
    And the finding chc_interim_payer is existing_funder
