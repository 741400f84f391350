Feature: Care at home, as a practitioner writes it

  A paragraph and a few facts, with gaps. What is rare and was not mentioned is taken as usual, and named.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:ca2014.s18.3 @cites:ca2014.s14.1_b @cites:charging2014.reg12.2
  Scenario: £40,000, and he asks the council to arrange it: a duty all the same, at his cost and with a fee
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 70        |
      | care_setting                | own_home  |
      | or_la                       | E08000035 |
      | financial_assessment_status | complete  |
      | capital_assessable          | 40000.00  |
      | asks_la_to_meet_needs       | yes       |
    And these needs:
      | need | kind        | la_charges_for_service |
      | care | social_care | yes                    |
    And these findings are on record:
      | finding           | value | by              | on             |
      | care_act_eligible | yes   | local_authority | 5 October 2026 |
    When the case is decided
    Then the answer for care is ordinary
    And the route of care is ordinarily care_act_s18
    And the person ordinarily pays full_cost for care
    And the finding arrangement_fee_allowed of care is ordinarily yes
    And the answer for care holds unless immigration_control and la_contributes_above_limit

  @draft @cites:ca2014.s18.3 @cites:ca2014.s19.1 @cites:ca2014.s24.2
  Scenario: £40,000, and he does not ask: he arranges and pays, and the council has a power
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 70        |
      | care_setting                | own_home  |
      | or_la                       | E08000035 |
      | financial_assessment_status | complete  |
      | capital_assessable          | 40000.00  |
      | asks_la_to_meet_needs       | no        |
    And these needs:
      | need | kind        | la_charges_for_service |
      | care | social_care | yes                    |
    And these findings are on record:
      | finding           | value | by              | on             |
      | care_act_eligible | yes   | local_authority | 5 October 2026 |
    When the case is decided
    Then the answer for care is ordinary
    And the route of care is ordinarily self_funded
    And these bodies ordinarily pay for care:
      | body   | role |
      | person | pays |
    And the person ordinarily pays full_cost for care
    And the finding duty_or_power of care is ordinarily power
    And the limit care_act.meeting_needs.ask_the_two_questions is given

  @draft @cites:ca2014.s18.3
  Scenario: £40,000, paying for his own care, and nobody has written down whether he asks
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 70        |
      | care_setting                | own_home  |
      | or_la                       | E08000035 |
      | financial_assessment_status | complete  |
      | capital_assessable          | 40000.00  |
      | existing_funder             | person    |
    And these needs:
      | need | kind        | la_charges_for_service |
      | care | social_care | yes                    |
    And these findings are on record:
      | finding           | value | by              | on             |
      | care_act_eligible | yes   | local_authority | 5 October 2026 |
    When the case is decided
    Then the person ordinarily pays full_cost for care
    And these bodies pay for care now:
      | body   |
      | person |
    And the question about asks_la_to_meet_needs is asked

  @draft @cites:ca2014.s13.5 @cites:ca2014.s24.2 @cites:ca2014.s19.1
  Scenario: One outcome of ten, so not eligible, and nobody has undertaken to help: no payer
    Given these facts about the person:
      | fact                     | value              |
      | age_years                | 70                 |
      | care_setting             | own_home           |
      | or_la                    | E08000035          |
      | outcome_personal_hygiene | without_assistance |
    And these needs:
      | need    | kind        |
      | washing | social_care |
    And these findings are on record:
      | finding           | value | by              | on             |
      | care_act_eligible | no    | local_authority | 5 October 2026 |
    When the case is decided
    Then the finding care_act_eligible is no
    And the answer for washing is ordinary
    And the route of washing is ordinarily prevention
    And no body pays for washing
    And the finding person_pays of washing cannot be means_tested
    And the finding duty_or_power of washing is ordinarily power
    And the next step care_act.eligibility.advise_in_writing is given

  @draft @cites:ca2014.s11.1 @cites:ca2014.s11.2
  Scenario: He refuses an assessment, and nothing says that he may not
    Given these facts about the person:
      | fact                    | value     |
      | age_years               | 77        |
      | care_setting            | own_home  |
      | or_la                   | E08000035 |
      | needs_assessment_status | refused   |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the answer for care is ordinary
    And the finding assessment_refusal_stands is ordinarily yes
    And the route of care is ordinarily self_funded
    And no body pays for care
    And the answer for care holds unless abuse_or_neglect_risk and lacks_capacity_to_refuse_assessment
