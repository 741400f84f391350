Feature: When section 117 aftercare ends

  Aftercare lasts until the NHS body and the council are both satisfied that it is no longer needed. Nothing else ends it,
  except a new detention that itself gives a right to aftercare.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:mha1983.s117.2
  Scenario: Aftercare ends once both bodies have decided that it is no longer needed
    Given these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | start_date                   | 4 March 2021 |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 9 June 2021  |
      | on_cto                       | no           |
      | la_decided_no_longer_needed  | yes          |
      | icb_decided_no_longer_needed | yes          |
      | aftercare_end_date           | 8 May 2024   |
      | imprisoned_since_leaving     | no           |
    And these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | support | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding s117_status is ended
    And the finding joint_duty is no
    And the finding route of support cannot be section_117
    And the warning section_117.notice_status_unverified is not given

  @draft @cites:mha1983.s117.2 @cites:derived.one_body_cannot_end
  Scenario Outline: Trap 7: One body alone cannot end it (council: <council>, NHS: <nhs>)
    Given these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | start_date                   | 4 March 2025 |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | on_cto                       | no           |
      | la_decided_no_longer_needed  | <council>    |
      | icb_decided_no_longer_needed | <nhs>        |
      | imprisoned_since_leaving     | no           |
    When the case is decided
    Then the finding s117_status is active
    And the warning section_117.one_body_cannot_end is given
    And the reasons cite derived.one_body_cannot_end

    Examples:
      | council | nhs |
      | yes     | no  |
      | no      | yes |

  @draft @cites:mha1983.s117.2
  Scenario: While nobody knows whether the other body has decided too, it stays open
    Given these are all the detention episodes:
      | fact                         | first     |
      | section                      | s3        |
      | still_detained               | no        |
      | left_hospital                | yes       |
      | on_cto                       | no        |
      | la_decided_no_longer_needed  | yes       |
      | icb_decided_no_longer_needed | not known |
      | imprisoned_since_leaving     | no        |
    When the case is decided
    Then the finding s117_status is open between active and ended
    And the question about icb_decided_no_longer_needed of first is asked again

  @draft @cites:mha1983.s117.2
  Scenario: Trap 7: Aftercare cannot be ended during a community treatment order
    Given these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | start_date                   | 4 March 2025 |
      | still_detained               | no           |
      | discharge_type               | cto          |
      | left_hospital                | yes          |
      | on_cto                       | yes          |
      | la_decided_no_longer_needed  | yes          |
      | icb_decided_no_longer_needed | yes          |
      | imprisoned_since_leaving     | no           |
    When the case is decided
    Then the finding s117_status is active
    And the warning section_117.cannot_end_on_cto is given

  @draft @cites:mha1983.s117.2
  Scenario: Whether the person was on a community treatment order must be known before aftercare counts as ended
    Given these are all the detention episodes:
      | fact                         | first |
      | section                      | s3    |
      | still_detained               | no    |
      | left_hospital                | yes   |
      | la_decided_no_longer_needed  | yes   |
      | icb_decided_no_longer_needed | yes   |
      | imprisoned_since_leaving     | no    |
    When the case is decided
    Then the finding s117_status is open between active and ended
    And the question about on_cto of first is asked

  @draft @cites:code2015.33_20 @cites:mha1983.s117.2
  Scenario: Trap 7: The end of a community treatment order does not end aftercare
    Given these are all the detention episodes:
      | fact                         | first |
      | section                      | s3    |
      | still_detained               | no    |
      | discharge_type               | cto   |
      | left_hospital                | yes   |
      | on_cto                       | no    |
      | la_decided_no_longer_needed  | no    |
      | icb_decided_no_longer_needed | no    |
      | imprisoned_since_leaving     | no    |
    When the case is decided
    Then the finding s117_status is active

  @draft @cites:code2015.33_20 @cites:mha1983.s117.2
  Scenario: Trap 7: Thirty years do not end aftercare
    Given these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | start_date                   | 5 April 1994 |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 3 July 1994  |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | no           |
    When the case is decided
    Then the finding s117_status is active
    And the limit section_117.not_ended_by_moving is given

  @draft @cites:code2015.chapter33 @cites:derived.no_service_is_not_end
  Scenario: Trap 8: Refusing services does not end aftercare
    Given the person's person_refuses_services is yes
    And these are all the detention episodes:
      | fact                         | first |
      | section                      | s3    |
      | still_detained               | no    |
      | left_hospital                | yes   |
      | la_decided_no_longer_needed  | no    |
      | icb_decided_no_longer_needed | no    |
      | imprisoned_since_leaving     | no    |
    When the case is decided
    Then the finding s117_status is active
    And the limit section_117.not_ended_by_refusing is given

  @draft @cites:derived.section2_does_not_supersede @cites:code2015.33_20
  Scenario Outline: Trap 7: A later hospital stay under <later> leaves aftercare running
    Given these are all the detention episodes:
      | fact                         | first        | second          |
      | section                      | s3           | <later>         |
      | start_date                   | 4 March 2021 | 9 November 2026 |
      | recall_or_revocation         | none         | none            |
      | still_detained               | no           | <detained>      |
      | left_hospital                | yes          | no              |
      | leave_type                   |              | none            |
      | la_decided_no_longer_needed  | no           |                 |
      | icb_decided_no_longer_needed | no           |                 |
      | imprisoned_since_leaving     | no           |                 |
    When the case is decided
    Then the finding s117_status is active
    And the limit section_117.not_ended_by_other_stays is given

    Examples:
      | later    | detained |
      | informal | no       |
      | s2       | yes      |
      | s5_2     | yes      |
      | s136     | yes      |

  @draft @cites:case.worcestershire2023 @cites:case.worcestershire2023.para_54
  Scenario: A new detention under section 3 ends the earlier aftercare by itself
    Given these are all the detention episodes:
      | fact                         | first        | second          |
      | section                      | s3           | s3              |
      | start_date                   | 4 March 2021 | 9 November 2026 |
      | recall_or_revocation         | none         | none            |
      | still_detained               | no           | yes             |
      | left_hospital                | yes          | no              |
      | leave_type                   |              | none            |
      | la_decided_no_longer_needed  | no           |                 |
      | icb_decided_no_longer_needed | no           |                 |
      | imprisoned_since_leaving     | no           |                 |
    When the case is decided
    Then the finding s117_status is superseded_by_new_detention
    And the finding joint_duty is no
    And the finding superseded of first is yes

  @draft @cites:case.worcestershire2023
  Scenario: After a new detention a fresh duty starts when the person leaves hospital again
    Given these are all the detention episodes:
      | fact                         | first        | second          |
      | section                      | s3           | s3              |
      | start_date                   | 4 March 2021 | 2 February 2026 |
      | recall_or_revocation         | none         | none            |
      | still_detained               | no           | no              |
      | left_hospital                | yes          | yes             |
      | la_decided_no_longer_needed  | no           | no              |
      | icb_decided_no_longer_needed | no           | no              |
      | imprisoned_since_leaving     | no           | no              |
    When the case is decided
    Then the finding s117_status is active
    And the finding joint_duty is yes

  @draft @cites:mha1983.s117.2
  Scenario: Aftercare that was ended does not stand in the way of aftercare after a later detention
    Given these are all the detention episodes:
      | fact                         | first        | second          |
      | section                      | s3           | s3              |
      | start_date                   | 4 March 2019 | 2 February 2026 |
      | recall_or_revocation         | none         | none            |
      | still_detained               | no           | no              |
      | left_hospital                | yes          | yes             |
      | on_cto                       | no           |                 |
      | la_decided_no_longer_needed  | yes          | no              |
      | icb_decided_no_longer_needed | yes          | no              |
      | aftercare_end_date           | 8 May 2024   |                 |
      | imprisoned_since_leaving     | no           | no              |
    When the case is decided
    Then the finding s117_status is active

  @draft @cites:derived.prison_never_ends_automatically @cites:case.worcestershire2023.para_49
  Scenario: Trap 28: Imprisonment never ends aftercare by itself; it is flagged for a lawyer
    Given these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | start_date                   | 4 March 2025 |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | yes          |
    When the case is decided
    Then the finding s117_status is open between active and ended
    And the warning section_117.prison_disputed is given
    And the question about imprisonment_ended_aftercare of first is asked
    And the next step section_117.advice_on_prison is given

  @draft @cites:derived.prison_never_ends_automatically
  Scenario Outline: Trap 28: Once a lawyer has said whether prison ended it (<answer>), aftercare is <status>
    Given these are all the detention episodes:
      | fact                         | first    |
      | section                      | s3       |
      | still_detained               | no       |
      | left_hospital                | yes      |
      | la_decided_no_longer_needed  | no       |
      | icb_decided_no_longer_needed | no       |
      | imprisoned_since_leaving     | yes      |
      | imprisonment_ended_aftercare | <answer> |
    When the case is decided
    Then the finding s117_status is <status>

    Examples:
      | answer | status |
      | no     | active |
      | yes    | ended  |

  @draft @cites:case.dm2011 @cites:code2015.33_20
  Scenario: Trap 25: Deprivation of liberty under the Mental Capacity Act does not end aftercare
    Given the person's currently_deprived_of_liberty_mca is yes
    And these are all the detention episodes:
      | fact                         | first |
      | section                      | s3    |
      | still_detained               | no    |
      | left_hospital                | yes   |
      | la_decided_no_longer_needed  | no    |
      | icb_decided_no_longer_needed | no    |
      | imprisoned_since_leaving     | no    |
    When the case is decided
    Then the finding s117_status is active
    And the limit section_117.not_changed_by_dol is given

  @draft @cites:derived.cto_recall_no_reset @cites:mha1983.s17e
  Scenario: Recall from a community treatment order does not end the duty
    Given these are all the detention episodes:
      | fact                     | first        | recall           |
      | section                  | s3           | s3               |
      | start_date               | 4 March 2025 | 22 November 2026 |
      | recall_or_revocation     | none         | cto_recall       |
      | still_detained           | no           | yes              |
      | discharge_type           | cto          |                  |
      | left_hospital            | yes          | no               |
      | leave_type               |              | none             |
      | on_cto                   | yes          | yes              |
      | imprisoned_since_leaving | no           |                  |
    When the case is decided
    Then the finding s117_status is active
    And the finding superseded of first is no

  @draft @cites:mha2025.s46.2 @cites:mha2025.s46.status
  Scenario: Ending aftercare after the last check of section 46 comes with a warning
    Given these are all the detention episodes:
      | fact                         | first          |
      | section                      | s3             |
      | start_date                   | 4 March 2025   |
      | still_detained               | no             |
      | left_hospital                | yes            |
      | on_cto                       | no             |
      | la_decided_no_longer_needed  | yes            |
      | icb_decided_no_longer_needed | yes            |
      | aftercare_end_date           | 1 October 2026 |
      | imprisoned_since_leaving     | no             |
    When the case is decided
    Then the finding s117_status is open between active and ended
    And the warning section_117.notice_status_unverified is given

  @draft @cites:mha2025.s46.2 @cites:mha2025.s46.status
  Scenario: With joint written notice aftercare has ended, whether section 46 had started or not
    Given these are all the detention episodes:
      | fact                         | first          |
      | section                      | s3             |
      | start_date                   | 4 March 2025   |
      | still_detained               | no             |
      | left_hospital                | yes            |
      | on_cto                       | no             |
      | la_decided_no_longer_needed  | yes            |
      | icb_decided_no_longer_needed | yes            |
      | joint_written_notice_given   | yes            |
      | aftercare_end_date           | 1 October 2026 |
      | imprisoned_since_leaving     | no             |
    When the case is decided
    Then the finding s117_status is ended

  @draft @cites:mha2025.s46.2
  Scenario Outline: Supposing section 46 has started, ending takes joint written notice (given: <notice>)
    Given supposing mha2025_s46_commencement_date starts on 1 September 2026
    And these are all the detention episodes:
      | fact                         | first          |
      | section                      | s3             |
      | start_date                   | 4 March 2025   |
      | still_detained               | no             |
      | left_hospital                | yes            |
      | left_hospital_date           | 9 June 2025    |
      | on_cto                       | no             |
      | la_decided_no_longer_needed  | yes            |
      | icb_decided_no_longer_needed | yes            |
      | joint_written_notice_given   | <notice>       |
      | aftercare_end_date           | 1 October 2026 |
      | imprisoned_since_leaving     | no             |
    When the case is decided
    Then the finding s117_status is <status>
    And the next step section_117.give_joint_notice is <asked for>
    And the warning supposed.mha2025_s46_commencement_date is given

    Examples:
      | notice | status | asked for |
      | yes    | ended  | not given |
      | no     | active | given     |

  @draft @cites:mha2025.s46.2
  Scenario: Supposing section 46 has started, aftercare ended before that needed no notice
    Given supposing mha2025_s46_commencement_date starts on 1 September 2026
    And these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | start_date                   | 4 March 2025 |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 9 June 2025  |
      | on_cto                       | no           |
      | la_decided_no_longer_needed  | yes          |
      | icb_decided_no_longer_needed | yes          |
      | joint_written_notice_given   | no           |
      | aftercare_end_date           | 3 March 2026 |
      | imprisoned_since_leaving     | no           |
    When the case is decided
    Then the finding s117_status is ended

  @draft @cites:mha1983.s117.2
  Scenario: Ending aftercare during a conditional discharge is not barred, but comes with a warning
    Given these are all the detention episodes:
      | fact                         | first              |
      | section                      | s37_hospital_order |
      | restriction                  | s41                |
      | start_date                   | 4 March 2021       |
      | still_detained               | no                 |
      | discharge_type               | conditional        |
      | left_hospital                | yes                |
      | on_cto                       | no                 |
      | la_decided_no_longer_needed  | yes                |
      | icb_decided_no_longer_needed | yes                |
      | aftercare_end_date           | 8 May 2024         |
      | imprisoned_since_leaving     | no                 |
    When the case is decided
    Then the finding s117_status is ended
    And the warning section_117.ending_on_conditional_discharge is given
