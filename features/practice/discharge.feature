Feature: Leaving hospital as a practitioner meets it

  While somebody is a patient the NHS looks after them, free. A place that the NHS arranged after hospital is the NHS's for as
  long as it arranges it, whatever the person has.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And there are no detention episodes

  @draft @cites:derived.current_decision @cites:sr12.reg21.2_b @cites:nf2022.existing_chc_no_checklist
  Scenario: With continuing healthcare into hospital, and back to the same package
    Given these facts about the person:
      | fact                      | value            |
      | age_years                 | 54               |
      | care_setting              | own_home         |
      | receiving_chc             | yes              |
      | returning_to_same_package | yes              |
      | returned_from_hospital_on | 20 November 2026 |
      | existing_funder           | icb              |
    And these findings are on record:
      | finding         | value             | by  | on           |
      | chc_eligibility | recorded_eligible | icb | 6 March 2024 |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the finding chc_eligibility is recorded_eligible
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
