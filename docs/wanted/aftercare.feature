Feature: Aftercare as a practitioner meets it

  A few facts, as they stand in the notes, and gaps. Who pays, who pays now, what the person pays, what would change it, and
  what to ask first. In these examples: E08000014 Sefton, E10000034 Worcestershire, E06000030 Swindon.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:mha1983.s117.2 @cites:mha1983.s117.3 @cites:derived.s117_first
  Scenario: Aftercare is owed, every rarity is denied, and nobody has said what she needs
    Given the person's age_years is 47
    And these are all the detention episodes:
      | fact                         | admission       |
      | section                      | s3              |
      | start_date                   | 12 January 2026 |
      | left_hospital                | yes             |
      | left_hospital_date           | 30 March 2026   |
      | or_before_la                 | E08000014       |
      | recall_or_revocation         | none            |
      | la_decided_no_longer_needed  | no              |
      | icb_decided_no_longer_needed | no              |
      | imprisoned_since_leaving     | no              |
    When the case is decided
    Then the finding s117_status is active
    And the finding joint_duty is yes
    And the finding responsible_la is ordinarily E08000014
    And the answer for whole_package is open
    And the person pays open for whole_package
    And the limit section_117.not_charged is given
    And the question about chc_eligibility is not asked
    And the question about fast_track_tool_received is not asked
    And the first question is about related_to_mental_disorder

  @draft @cites:mha1983.s117.1 @cites:derived.not_listed_not_qualifying @cites:ca2014.s9.1
  Scenario: Held under section 5(4), then informal, now home and unable to cook: no aftercare
    Given these facts about the person:
      | fact                  | value              |
      | age_years             | 58                 |
      | appears_to_have_needs | yes                |
      | outcome_nutrition     | without_assistance |
    And these detention episodes, and perhaps more:
      | fact          | ward |
      | section       | s5_4 |
      | left_hospital | yes  |
    And these needs:
      | need  | kind        |
      | meals | social_care |
    When the case is decided
    Then the finding s117_status is ordinarily not_qualifying
    And the finding s117_eligible is open
    And the answer for meals is open
    And nobody is known to pay for meals now
    And the person pays open for meals
    And the next step care_act.eligibility.assess is given
    And the first question is about needs_assessment_status

  @draft @cites:mha1983.s117.1 @cites:case.b_v_camden2005 @cites:derived.inpatient_planning
  Scenario: Still detained on the ward, and the support for afterwards is being planned
    Given these detention episodes, and perhaps more:
      | fact                  | admission      |
      | section               | s3             |
      | start_date            | 6 October 2026 |
      | still_detained        | yes            |
      | leave_type            | none           |
      | hospital_commissioner | icb            |
    And these needs:
      | need    | kind        | related_to_mental_disorder | reduces_relapse_risk |
      | support | social_care | yes                        | yes                  |
    When the case is decided
    Then the finding s117_status is ordinarily detained_planning
    And the answer for support is ordinary
    And the route of support is ordinarily usual_nhs
    And these bodies ordinarily pay for support:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for support
    And the first question is about detention_episodes

  @draft @cites:derived.prison_never_ends_automatically @cites:case.worcestershire2023.para_49
  Scenario: He has been in prison since he left hospital
    Given these facts about the person:
      | fact            | value                   |
      | age_years       | 34                      |
      | existing_funder | icb_and_local_authority |
    And these detention episodes, and perhaps more:
      | fact                     | admission     |
      | section                  | s3            |
      | start_date               | 3 June 2022   |
      | left_hospital            | yes           |
      | left_hospital_date       | 1 August 2022 |
      | or_before_la             | E08000014     |
      | imprisoned_since_leaving | yes           |
    And these findings are on record:
      | finding           | value | by                      | on            | need    |
      | need_is_aftercare | yes   | icb and local_authority | 1 August 2022 | support |
    And these needs:
      | need    | kind        |
      | support | social_care |
    When the case is decided
    Then the finding s117_status may still be active
    And the finding s117_status may still be ended
    And the answer for support is open
    And the route of support is ordinarily open
    And these bodies pay for support now:
      | body            |
      | icb             |
      | local_authority |
    And the person pays open for support
    And the first question is about imprisonment_ended_aftercare
