Feature: When section 117 aftercare starts

  Two things must have happened: the detention has ended, and the person has left hospital. The leaving need not follow
  straight after the detention ends.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:mha1983.s117.1 @cites:mha1983.s117.2
  Scenario: Aftercare is owed by both bodies once the person is discharged and has left hospital
    Given these are all the detention episodes:
      | fact                         | first    |
      | section                      | s3       |
      | still_detained               | no       |
      | discharge_type               | absolute |
      | left_hospital                | yes      |
      | la_decided_no_longer_needed  | no       |
      | icb_decided_no_longer_needed | no       |
      | imprisoned_since_leaving     | no       |
    When the case is decided
    Then the finding s117_status is active
    And the finding joint_duty is yes
    And the reasons cite mha1983.s117.2

  @draft @cites:mha1983.s117.1 @cites:case.b_v_camden2005
  Scenario: Trap 2: While the person is detained, aftercare is only being planned
    Given these are all the detention episodes:
      | fact                 | first |
      | section              | s3    |
      | recall_or_revocation | none  |
      | still_detained       | yes   |
      | leave_type           | none  |
    When the case is decided
    Then the finding s117_status is detained_planning
    And the finding joint_duty is no

  @draft @cites:mha1983.s117.1
  Scenario: Trap 2: Someone who stays on as an informal patient has not left hospital yet
    Given these are all the detention episodes:
      | fact                 | first         |
      | section              | s3            |
      | recall_or_revocation | none          |
      | still_detained       | no            |
      | discharge_type       | informal_stay |
      | left_hospital        | no            |
    When the case is decided
    Then the finding s117_status is informal_inpatient_planning
    And the finding joint_duty is no

  @draft @cites:mha1983.s117.1
  Scenario: Trap 2: Having stayed on informally first does not take the right away
    Given these are all the detention episodes:
      | fact                         | first            |
      | section                      | s3               |
      | start_date                   | 3 February 2026  |
      | still_detained               | no               |
      | end_date                     | 1 May 2026       |
      | discharge_type               | informal_stay    |
      | left_hospital                | yes              |
      | left_hospital_date           | 20 November 2026 |
      | la_decided_no_longer_needed  | no               |
      | icb_decided_no_longer_needed | no               |
      | imprisoned_since_leaving     | no               |
    When the case is decided
    Then the finding s117_status is active

  @draft @cites:mha1983.s117.1
  Scenario: Whether someone no longer detained has left hospital must be known
    Given these are all the detention episodes:
      | fact                         | first      |
      | section                      | s3         |
      | recall_or_revocation         | none       |
      | start_date                   | 4 May 2026 |
      | still_detained               | no         |
      | left_hospital                | not known  |
      | la_decided_no_longer_needed  | no         |
      | icb_decided_no_longer_needed | no         |
      | imprisoned_since_leaving     | no         |
    When the case is decided
    Then the finding s117_status is open between informal_inpatient_planning and active
    And the question about left_hospital of first is asked again

  @draft @cites:mha1983.s117.1
  Scenario: Whether the person is still detained must be known
    Given these are all the detention episodes:
      | fact    | first |
      | section | s3    |
    When the case is decided
    Then the finding s117_status is open
    And the finding s117_status may still be detained_planning
    And the finding s117_status may still be active
    And the question about still_detained of first is asked

  @draft @cites:code2015.33_2 @cites:mha1983.s17d
  Scenario: Leaving hospital on a community treatment order starts aftercare
    Given these are all the detention episodes:
      | fact                     | first |
      | section                  | s3    |
      | still_detained           | no    |
      | discharge_type           | cto   |
      | on_cto                   | yes   |
      | left_hospital            | yes   |
      | imprisoned_since_leaving | no    |
    When the case is decided
    Then the finding s117_status is active

  @draft @cites:mha1983.s117.1
  Scenario: The conditional discharge of a restricted patient starts aftercare
    Given these are all the detention episodes:
      | fact                         | first              |
      | section                      | s37_hospital_order |
      | restriction                  | s41                |
      | still_detained               | no                 |
      | discharge_type               | conditional        |
      | left_hospital                | yes                |
      | la_decided_no_longer_needed  | no                 |
      | icb_decided_no_longer_needed | no                 |
      | imprisoned_since_leaving     | no                 |
    When the case is decided
    Then the finding s117_status is active

  @draft @cites:derived.conditional_discharge_with_dol @cites:mha2025.s35
  Scenario: A conditional discharge that deprives the person of liberty is still a discharge
    Given the person's currently_deprived_of_liberty_mca is yes
    And these are all the detention episodes:
      | fact                         | first              |
      | section                      | s37_hospital_order |
      | restriction                  | s41                |
      | still_detained               | no                 |
      | end_date                     | 2 March 2026       |
      | discharge_type               | conditional        |
      | left_hospital                | yes                |
      | la_decided_no_longer_needed  | no                 |
      | icb_decided_no_longer_needed | no                 |
      | imprisoned_since_leaving     | no                 |
    When the case is decided
    Then the finding s117_status is active

  @draft @cites:case.watson1999
  Scenario: Living in a care home on section 17 leave starts aftercare
    Given these are all the detention episodes:
      | fact                         | first       |
      | section                      | s3          |
      | still_detained               | yes         |
      | leave_type                   | residential |
      | la_decided_no_longer_needed  | no          |
      | icb_decided_no_longer_needed | no          |
      | imprisoned_since_leaving     | no          |
    When the case is decided
    Then the finding s117_status is active

  @draft @cites:case.cxf2018
  Scenario: Escorted day trips on section 17 leave do not start aftercare
    Given these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | recall_or_revocation | none         |
      | still_detained       | yes          |
      | leave_type           | escorted_day |
    When the case is decided
    Then the finding s117_status is detained_planning
    And the reasons cite case.cxf2018
    And the warning section_117.leave_in_between is not given

  @draft @cites:derived.leave_between_cases
  Scenario Outline: Whether <leave> leave amounts to living out of hospital is a judgement
    Given these are all the detention episodes:
      | fact                         | first      |
      | section                      | s3         |
      | recall_or_revocation         | none       |
      | start_date                   | 4 May 2026 |
      | still_detained               | yes        |
      | leave_type                   | <leave>    |
      | la_decided_no_longer_needed  | no         |
      | icb_decided_no_longer_needed | no         |
      | imprisoned_since_leaving     | no         |
    When the case is decided
    Then the finding s117_status is open between detained_planning and active
    And the question about leave_amounts_to_living_out of first is asked
    And the warning section_117.leave_in_between is given

    Examples:
      | leave          |
      | overnight      |
      | unescorted_day |

  @draft @cites:mha1983.s117.1
  Scenario: Someone sent back to prison from hospital is not told that there is no aftercare
    Given these are all the detention episodes:
      | fact                         | first     |
      | section                      | s47       |
      | still_detained               | no        |
      | discharge_type               | to_prison |
      | left_hospital                | yes       |
      | imprisoned_since_leaving     | yes       |
      | la_decided_no_longer_needed  | no        |
      | icb_decided_no_longer_needed | no        |
    When the case is decided
    Then the finding s117_eligible is yes
    And the finding s117_status cannot be not_qualifying
    And the finding s117_status may still be active

  @draft @cites:case.ex_p_k2001 @cites:mha1983.s117.1
  Scenario: A need of someone still in hospital is not met under section 117 yet
    Given these are all the detention episodes:
      | fact                 | first |
      | section              | s3    |
      | recall_or_revocation | none  |
      | still_detained       | yes   |
      | leave_type           | none  |
    And these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | support | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding route of support cannot be section_117

  @draft @cites:case.b_v_camden2005 @cites:code2015.33_10
  Scenario: Before the person leaves hospital there is a power to plan, and planning should start
    Given these are all the detention episodes:
      | fact                 | first |
      | section              | s3    |
      | recall_or_revocation | none  |
      | still_detained       | yes   |
      | leave_type           | none  |
    And these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | support | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding duty_or_power of support is power
    And the next step section_117.plan_before_leaving is given
    And the warning section_117.not_owed_in_hospital is given

  @draft @cites:case.ex_p_k2001 @cites:case.w_v_doncaster2004
  Scenario: Conditions of discharge are met with reasonable endeavours
    Given these are all the detention episodes:
      | fact           | first              |
      | section        | s37_hospital_order |
      | start_date     | 4 March 2025       |
      | restriction    | s41                |
      | still_detained | yes                |
      | discharge_type | conditional        |
    When the case is decided
    Then the next step section_117.meet_conditions is given

  @draft @cites:case.ex_p_k2001
  Scenario: An absolute discharge has no conditions to meet
    Given these are all the detention episodes:
      | fact           | first              |
      | section        | s37_hospital_order |
      | still_detained | no                 |
      | discharge_type | absolute           |
    When the case is decided
    Then the next step section_117.meet_conditions is not given

  @draft @cites:derived.inpatient_planning
  Scenario Outline: Until the person leaves, a hospital stay arranged by <commissioner> is paid for by <payer>
    Given these are all the detention episodes:
      | fact                  | first              |
      | section               | s37_hospital_order |
      | recall_or_revocation  | none               |
      | still_detained        | yes                |
      | leave_type            | none               |
      | hospital_commissioner | <commissioner>     |
    And these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | support | yes                        | yes                  | social_care |
    When the case is decided
    Then the route of support is usual_nhs
    And the person pays nothing for support
    And these bodies pay for support:
      | body    | role |
      | <payer> | pays |

    Examples:
      | commissioner           | payer       |
      | icb                    | icb         |
      | nhs_england            | nhs_england |
      | provider_collaborative | nhs_england |

  @draft @cites:derived.leave_between_cases @cites:case.watson1999 @cites:case.cxf2018
  Scenario Outline: Once it is said whether overnight leave is living out (<answer>), aftercare is <status>
    Given these are all the detention episodes:
      | fact                         | first      |
      | section                      | s3         |
      | recall_or_revocation         | none       |
      | start_date                   | 4 May 2026 |
      | still_detained               | yes        |
      | leave_type                   | overnight  |
      | leave_amounts_to_living_out  | <answer>   |
      | la_decided_no_longer_needed  | no         |
      | icb_decided_no_longer_needed | no         |
      | imprisoned_since_leaving     | no         |
    When the case is decided
    Then the finding s117_status is <status>
    And the reasons cite derived.leave_between_cases
    And the reasons cite <case>

    Examples:
      | answer | status            | case            |
      | yes    | active            | case.watson1999 |
      | no     | detained_planning | case.cxf2018    |

  @draft @cites:code2015.33_10
  Scenario Outline: Where aftercare is owed and there is a plan (<plan>), writing one is <asked for>
    Given the person's aftercare_plan_exists is <plan>
    And these are all the detention episodes:
      | fact                         | first      |
      | section                      | s3         |
      | start_date                   | 4 May 2026 |
      | still_detained               | no         |
      | left_hospital                | yes        |
      | la_decided_no_longer_needed  | no         |
      | icb_decided_no_longer_needed | no         |
      | imprisoned_since_leaving     | no         |
    When the case is decided
    Then the next step section_117.write_plan is <asked for>

    Examples:
      | plan | asked for |
      | no   | given     |
      | yes  | not given |
