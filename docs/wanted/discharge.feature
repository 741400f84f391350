Feature: Leaving hospital as a practitioner meets it

  While somebody is a patient the NHS looks after them, free. A place that the NHS arranged after hospital is the NHS's for as
  long as it arranges it, whatever the person has.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And there are no detention episodes

  @draft @cites:nhs2006.s1.4 @cites:nhs2006.s3.1
  Scenario Outline: Two weeks after hospital, still recovering in a place (<place>) that the NHS arranged and pays for
    Given these facts about the person:
      | fact                        | value      |
      | age_years                   | 71         |
      | care_setting                | <place>    |
      | placement_arranged_by       | nhs        |
      | short_term_needs_recovering | yes        |
      | existing_funder             | icb        |
      | capital_assessable          | £61,000.00 |
    And these needs:
      | need | kind          | setting_for_need    |
      | bed  | accommodation | care_home_temporary |
    When the case is decided
    Then the answer for bed is ordinary
    And these bodies ordinarily pay for bed:
      | body | role |
      | icb  | pays |
    And these bodies pay for bed now:
      | body |
      | icb  |
    And the person ordinarily pays nothing for bed
    And the answer for bed holds unless fast_track_tool_received
    And the first question is about person_group

    Examples:
      | place                 |
      | care_home_residential |
      | care_home_nursing     |
      | intermediate_care_bed |

  @draft @cites:nhs2006.s1.4 @cites:nhs2006.s3.1
  Scenario: Refused last autumn, and now a patient on an acute ward
    Given these facts about the person:
      | fact         | value          |
      | age_years    | 71             |
      | care_setting | acute_hospital |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 18 November 2025 |
    And these needs:
      | fact                                  | ward   |
      | kind                                  | health |
      | health_service_required_under_nhs_act | yes    |
      | merely_incidental_or_ancillary        | no     |
    When the case is decided
    Then the answer for ward is ordinary
    And the route of ward is ordinarily usual_nhs
    And these bodies ordinarily pay for ward:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for ward
    And the answer for ward holds unless fast_track_tool_received
    And the first question is about person_group

  @draft @cites:nhs2006.s1.4 @cites:nhs2006.s3.1 @cites:nf2022.paras101_108
  Scenario: On the ward, with a full assessment begun: nothing about the ward waits for it
    Given these facts about the person:
      | fact            | value                |
      | age_years       | 78                   |
      | care_setting    | acute_hospital       |
      | chc_progress    | assessment_under_way |
      | existing_funder | icb                  |
    And these needs:
      | fact                                  | ward   |
      | kind                                  | health |
      | health_service_required_under_nhs_act | yes    |
      | merely_incidental_or_ancillary        | no     |
    When the case is decided
    Then the answer for ward is ordinary
    And the route of ward is ordinarily usual_nhs
    And these bodies ordinarily pay for ward:
      | body | role |
      | icb  | pays |
    And these bodies pay for ward now:
      | body |
      | icb  |
    And the person ordinarily pays nothing for ward
    And the answer for ward holds unless fast_track_tool_received
    And the first question is about person_group

  @draft @cites:derived.current_decision @cites:nf2018.para91 @cites:sr12.reg22.3
  Scenario: Getting continuing healthcare and going home, and nobody has found the decision
    Given these facts about the person:
      | fact                      | value    |
      | age_years                 | 54       |
      | care_setting              | own_home |
      | receiving_chc             | yes      |
      | returning_to_same_package | yes      |
      | existing_funder           | icb      |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility cannot be not_under_consideration
    And these bodies pay for care now:
      | body |
      | icb  |
    And the first question is about chc_eligibility
    And the answer for care is open
