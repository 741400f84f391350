Feature: Care homes, as a practitioner writes them

  For a time or for good, above the limit or below it, arranged by the council, the NHS or the family.

  Background:
    Given the person's country is england

  @draft @cites:sr12.reg20.2 @cites:si2022634.reg58 @cites:derived.chc_free
  Scenario: Found eligible for continuing healthcare in April 2016, in a care home: the clinical commissioning group of the day decides and the NHS pays
    Given the case is looked at on 1 May 2016
    And these facts about the person:
      | fact         | value                 |
      | age_years    | 60                    |
      | care_setting | care_home_residential |
    And these needs:
      | need | kind        |
      | care | social_care |
    And these findings are on record:
      | finding         | value             | by  | on           |
      | chc_eligibility | recorded_eligible | ccg | 1 April 2016 |
    When the case is decided
    Then the answer for care is ordinary
    And the route of care is ordinarily chc
    And the finding chc_decision_maker is ordinarily ccg
    And the person ordinarily pays nothing for care
    And the answer for care holds unless person_group
