Feature: The Checklist threshold, and when no Checklist is needed

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:checklist2022.threshold
  Scenario: Two As are positive
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | A            |
      | checklist_continence                        | C            |
      | checklist_skin                              | C            |
      | checklist_mobility                          | A            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is positive
    And the limit chc.positive_is_not_eligible is given

  @draft @cites:checklist2022.threshold
  Scenario: One A in an area without an asterisk is negative
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | C            |
      | checklist_continence                        | C            |
      | checklist_skin                              | C            |
      | checklist_mobility                          | C            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | A            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is negative

  @draft @cites:checklist2022.threshold
  Scenario: Trap 7: five Bs are positive
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | B            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is positive

  @draft @cites:checklist2022.threshold
  Scenario: Trap 7: four Bs are negative
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is negative
    And the next step chc.tell_negative_result is given

  @draft @cites:checklist2022.threshold
  Scenario: Trap 7: one A without an asterisk and four Bs are positive
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | A            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | B            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is positive

  @draft @cites:checklist2022.threshold
  Scenario: Trap 7: one A without an asterisk and three Bs are negative
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | A            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is negative

  @draft @cites:checklist2022.threshold @cites:checklist2022.domains
  Scenario: Trap 6: one A in breathing and nothing else is positive
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | A            |
      | checklist_nutrition                         | C            |
      | checklist_continence                        | C            |
      | checklist_skin                              | C            |
      | checklist_mobility                          | C            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is positive
    And the reasons cite checklist2022.domains

  @draft @cites:checklist2022.threshold @cites:checklist2022.domains
  Scenario: Trap 6: one A in behaviour and nothing else is positive
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | C            |
      | checklist_continence                        | C            |
      | checklist_skin                              | C            |
      | checklist_mobility                          | C            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | A            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is positive

  @draft @cites:checklist2022.threshold @cites:checklist2022.domains
  Scenario: Trap 6: one A in drug therapies and nothing else is positive
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | C            |
      | checklist_continence                        | C            |
      | checklist_skin                              | C            |
      | checklist_mobility                          | C            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | A            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is positive

  @draft @cites:checklist2022.threshold @cites:checklist2022.domains
  Scenario: Trap 6: one A in altered states of consciousness and nothing else is positive
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | C            |
      | checklist_continence                        | C            |
      | checklist_skin                              | C            |
      | checklist_mobility                          | C            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | A            |
    When the case is decided
    Then the finding checklist_outcome is positive

  @draft @cites:checklist2022.threshold @cites:checklist2022.domains
  Scenario: A B in an area with an asterisk is not enough
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | B            |
      | checklist_nutrition                         | C            |
      | checklist_continence                        | C            |
      | checklist_skin                              | C            |
      | checklist_mobility                          | C            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is negative

  @draft @cites:checklist2022.threshold
  Scenario: Eleven Cs are negative
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | C            |
      | checklist_continence                        | C            |
      | checklist_skin                              | C            |
      | checklist_mobility                          | C            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is negative

  @draft @cites:derived.checklist_monotonic
  Scenario: One known A in breathing settles a positive result, whatever the other ten are
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_breathing                         | A            |
    When the case is decided
    Then the finding checklist_outcome is positive
    And the question about checklist_nutrition is not asked

  @draft @cites:derived.checklist_monotonic
  Scenario: Five known Bs settle a positive result
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | B            |
    When the case is decided
    Then the finding checklist_outcome is positive

  @draft @cites:derived.checklist_monotonic
  Scenario: Trap 9: four Bs and one area not rated are open, not negative
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
    When the case is decided
    Then the finding checklist_outcome is open between positive and negative

  @draft @cites:derived.checklist_monotonic
  Scenario: Trap 9: an area that was asked about in vain is not a C
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_altered_consciousness             | not known    |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
    When the case is decided
    Then the finding checklist_outcome may still be positive

  @draft @cites:derived.checklist_monotonic
  Scenario: Three Bs, seven Cs and one unknown area without an asterisk are a settled negative
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is negative

  @draft @cites:derived.checklist_monotonic
  Scenario: Three Bs, seven Cs and one unknown area with an asterisk are open
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | C            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
    When the case is decided
    Then the finding checklist_outcome is open between positive and negative

  @draft @cites:checklist2022.override
  Scenario: Below the threshold with a recorded reason is a referral by judgement
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | yes          |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is referred_by_judgement
    And the next step chc.full_assessment is given
    And the finding chc_eligibility may still be recorded_eligible

  @draft @cites:checklist2022.override
  Scenario: Below the threshold, and nobody has said whether a reason is recorded
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is open between negative and referred_by_judgement

  @draft @cites:checklist2022.override
  Scenario: A recorded reason takes nothing from a positive result
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | yes          |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | B            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is positive

  @draft @cites:checklist2022.para4
  Scenario: Trap 10: a positive Checklist is not a decision, and pays for nothing
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | fast_track_tool_received                    | no           |
      | checklist_breathing                         | A            |
      | checklist_nutrition                         | A            |
      | checklist_continence                        | A            |
      | checklist_skin                              | A            |
      | checklist_mobility                          | A            |
      | checklist_communication                     | A            |
      | checklist_psychological_emotional           | A            |
      | checklist_cognition                         | A            |
      | checklist_behaviour                         | A            |
      | checklist_drug_therapies                    | A            |
      | checklist_altered_consciousness             | A            |
    When the case is decided
    Then the finding checklist_outcome is positive
    And the finding chc_eligibility may still be recorded_not_eligible
    And the finding chc_eligibility cannot be icb_must_decide_eligible
    And the limit chc.positive_is_not_eligible is given

  @draft @cites:checklist2022.para4 @cites:nhsdd.local_appeal
  Scenario: Trap 10: a negative Checklist leaves other NHS help
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_override_reason_recorded          | no           |
      | fast_track_tool_received                    | no           |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | C            |
      | checklist_continence                        | C            |
      | checklist_skin                              | C            |
      | checklist_mobility                          | C            |
      | checklist_communication                     | C            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding chc_eligibility is not_under_consideration
    And the limit chc.negative_is_not_the_end is given

  @draft @cites:nf2022.paras101_108
  Scenario: A Checklist on an acute ward counts, with a warning
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_completed_on_acute_ward           | yes          |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | B            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the finding checklist_outcome is positive
    And the warning chc.acute_ward is given

  @draft @cites:nf2022.timescale_28_days
  Scenario: Trap 26: the 28 days run from the day the board received the Checklist, not from the team's meeting
    Given these facts about the person:
      | fact                                        | value           |
      | date_of_birth                               | 2 April 1961    |
      | checklist_completed_by_trained_practitioner | yes             |
      | checklist_received_by_icb_date              | 1 November 2026 |
      | checklist_breathing                         | C               |
      | checklist_nutrition                         | B               |
      | checklist_continence                        | B               |
      | checklist_skin                              | B               |
      | checklist_mobility                          | B               |
      | checklist_communication                     | B               |
      | checklist_psychological_emotional           | C               |
      | checklist_cognition                         | C               |
      | checklist_behaviour                         | C               |
      | checklist_drug_therapies                    | C               |
      | checklist_altered_consciousness             | C               |
    When the case is decided
    Then the next step chc.full_assessment is given by 29 November 2026

  @draft @cites:nf2022.timescale_28_days
  Scenario: Without the day of receipt no date is made up
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_breathing                         | C            |
      | checklist_nutrition                         | B            |
      | checklist_continence                        | B            |
      | checklist_skin                              | B            |
      | checklist_mobility                          | B            |
      | checklist_communication                     | B            |
      | checklist_psychological_emotional           | C            |
      | checklist_cognition                         | C            |
      | checklist_behaviour                         | C            |
      | checklist_drug_therapies                    | C            |
      | checklist_altered_consciousness             | C            |
    When the case is decided
    Then the next step chc.full_assessment is given

  @draft @cites:checklist2022.domains
  Scenario: Trap 8: the Checklist has no twelfth area
    Given the person's checklist_other_significant_needs is A
    When the case is decided
    Then the case is refused at /facts/checklist_other_significant_needs with unknown_fact

  @draft @cites:checklist2022.domains
  Scenario: A rating that the Checklist does not have is refused
    Given the person's checklist_breathing is D
    When the case is decided
    Then the case is refused at /facts/checklist_breathing with wrong_value

  @draft @cites:checklist2022.who_completes @cites:sr12.reg21.4
  Scenario: A Checklist filled in by the family does not count, but is notice
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | no           |
      | checklist_filled_in_by_somebody_else        | yes          |
      | checklist_breathing                         | A            |
    When the case is decided
    Then the finding checklist_outcome is not_valid
    And the warning chc.checklist_by_somebody_else is given
    And the next step chc.consider_screening is given

  @draft @cites:sr12.reg20.1_chc @cites:cyp2016.framework
  Scenario Outline: Trap 28: the adult Checklist does not count before 18
    Given these facts about the person:
      | fact                                        | value  |
      | date_of_birth                               | <born> |
      | checklist_completed_by_trained_practitioner | yes    |
      | checklist_breathing                         | A      |
    When the case is decided
    Then the finding checklist_outcome is <outcome>

    Examples:
      | born             | outcome   |
      | 23 November 2008 | positive  |
      | 24 November 2008 | not_valid |

  @draft @cites:sr12.reg20.1_chc
  Scenario: While the age is not known a good Checklist is open
    Given these facts about the person:
      | fact                                        | value |
      | checklist_completed_by_trained_practitioner | yes   |
      | checklist_breathing                         | A     |
    When the case is decided
    Then the finding checklist_outcome is open between positive and not_valid

  @draft @cites:nf2018.para91 @cites:nf2022.checklist_not_needed
  Scenario Outline: No Checklist is needed, and no decision is called for: <situation>
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | no           |
      | checklist_filled_in_by_somebody_else        | no           |
      | icb_agreed_straight_to_full_assessment      | no           |
      | fast_track_tool_received                    | no           |
      | <situation>                                 | yes          |
    When the case is decided
    Then the finding checklist_outcome is not_required
    And the finding chc_eligibility is not_under_consideration

    Examples:
      | situation                             |
      | clearly_no_chc_need_now               |
      | short_term_needs_recovering           |
      | returning_to_same_package             |
      | unchanged_since_not_eligible_decision |
      | unchanged_since_screened_out          |

  @draft @cites:nf2018.para91
  Scenario Outline: The situation is not there, so a Checklist may be needed: <situation>
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | no           |
      | <situation>                                 | no           |
    When the case is decided
    Then the finding checklist_outcome may still be not_valid
    And the finding chc_eligibility may still be recorded_eligible

    Examples:
      | situation                             |
      | clearly_no_chc_need_now               |
      | short_term_needs_recovering           |
      | returning_to_same_package             |
      | unchanged_since_not_eligible_decision |
      | unchanged_since_screened_out          |

  @draft @cites:nf2018.para91
  Scenario: Where none of the situations is there and nobody has screened, there is no Checklist that counts
    Given these facts about the person:
      | fact                                        | value            |
      | date_of_birth                               | 2 April 1961     |
      | care_setting                                | care_home_nursing |
      | checklist_completed_by_trained_practitioner | no               |
      | clearly_no_chc_need_now                     | no               |
      | short_term_needs_recovering                 | no               |
      | returning_to_same_package                   | no               |
      | icb_agreed_straight_to_full_assessment      | no               |
      | rapidly_deteriorating                       | no               |
      | unchanged_since_not_eligible_decision       | no               |
      | unchanged_since_screened_out                | no               |
      | receiving_chc                               | no               |
      | may_be_eligible_for_chc                     | yes              |
    And there are no detention episodes
    When the case is decided
    Then the finding checklist_outcome is not_valid
    And the next step chc.refer is given
    And the next step chc.consider_screening is given

  @draft @cites:nf2018.para91
  Scenario: Going straight to a full assessment needs no Checklist, and the decision is still to come
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | no           |
      | checklist_filled_in_by_somebody_else        | no           |
      | icb_agreed_straight_to_full_assessment      | yes          |
      | clearly_no_chc_need_now                     | yes          |
    When the case is decided
    Then the finding checklist_outcome is not_required
    And the finding chc_eligibility may still be recorded_eligible
    And the next step chc.full_assessment is given

  @draft @cites:nf2018.para91 @cites:fasttrack2022.para3
  Scenario: Where the Fast Track is to be used no Checklist is needed, and the decision is still to come
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | no           |
      | checklist_filled_in_by_somebody_else        | no           |
      | rapidly_deteriorating                       | yes          |
      | may_be_entering_terminal_phase              | yes          |
    When the case is decided
    Then the finding checklist_outcome is not_required
    And the finding chc_eligibility may still be icb_must_decide_eligible

  @draft @cites:nf2022.existing_chc_no_checklist
  Scenario: Somebody who gets continuing healthcare is reviewed, not screened
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | no           |
      | checklist_filled_in_by_somebody_else        | no           |
      | receiving_chc                               | yes          |
    When the case is decided
    Then the finding checklist_outcome is not_required
    And the finding chc_eligibility may still be recorded_eligible

  @draft @cites:nf2018.para91
  Scenario: Going back to the same care: a Checklist, if needed, within six weeks
    Given these facts about the person:
      | fact                                        | value           |
      | date_of_birth                               | 2 April 1961    |
      | checklist_completed_by_trained_practitioner | no              |
      | checklist_filled_in_by_somebody_else        | no              |
      | returning_to_same_package                   | yes             |
      | returned_from_hospital_on                   | 2 November 2026 |
    When the case is decided
    Then the next step chc.screen_within_six_weeks is given by 14 December 2026

  @draft @cites:checklist2022.para4
  Scenario: A positive Checklist is not undone by saying that there is clearly no need
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_behaviour                         | A            |
      | clearly_no_chc_need_now                     | yes          |
      | icb_agreed_straight_to_full_assessment      | no           |
      | fast_track_tool_received                    | no           |
    When the case is decided
    Then the finding checklist_outcome is positive
    And the finding chc_eligibility may still be recorded_eligible

  @draft @cites:assess2014.reg7.1
  Scenario: A council that assesses somebody who does not appear to be eligible need not refer them
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | may_be_eligible_for_chc                     | no           |
      | checklist_completed_by_trained_practitioner | no           |
      | checklist_filled_in_by_somebody_else        | yes          |
    When the case is decided
    Then the next step chc.refer is not given

  @draft @cites:derived.version_by_date @cites:si2018283.reg2
  Scenario Outline: Trap 30: the edition goes by the day of the Checklist
    Given the person's checklist_completed_on is <day>
    When the case is decided
    Then the finding checklist_edition is <edition>
    And the warning chc.older_edition is <warned>

    Examples:
      | day               | edition       | warned    |
      | 31 March 2013     | earlier       | given     |
      | 1 April 2013      | november_2012 | given     |
      | 30 September 2018 | november_2012 | given     |
      | 1 October 2018    | october_2018  | given     |
      | 30 June 2022      | october_2018  | given     |
      | 1 July 2022       | july_2022     | not given |

  @draft @cites:covid.chc_pause2020
  Scenario Outline: Dates in the suspension of 2020 are to be checked by hand
    Given the person's checklist_received_by_icb_date is <day>
    When the case is decided
    Then the warning chc.covid_2020 is <warned>

    Examples:
      | day              | warned    |
      | 18 March 2020    | not given |
      | 19 March 2020    | given     |
      | 31 August 2020   | given     |
      | 1 September 2020 | not given |
