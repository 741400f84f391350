Feature: Carers, as a practitioner writes them

  The council is that of the adult cared for. Support to the carer goes by the carer's means, care to the adult by the adult's.

  Background:
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact         | value   |
      | country      | england |
      | case_subject | carer   |

  @draft @cites:ca2014.s20.1 @cites:elig2015.reg3.1
  Scenario: An adult carer, no age given: the answer is the same
    Given these facts about the person:
      | fact               | value     |
      | cared_for_is_adult | yes       |
      | cared_for_or_la    | E08000015 |
    And these needs:
      | need  | kind        | support_form     | la_charges_for_service |
      | break | social_care | support_to_carer | no                     |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the answer for break is ordinary
    And the route of break is ordinarily care_act_s20_duty
    And these bodies ordinarily pay for break:
      | body            | role |
      | local_authority | pays |
    And the person ordinarily pays nothing for break
    And the finding local_authority_named of break is ordinarily E08000015

  @draft @cites:ca2014.s20.1 @cites:ca2014.s13.4
  Scenario: The daughter lives in Leeds and her mother in Sefton: Sefton helps the daughter
    Given these facts about the person:
      | fact            | value     |
      | age_years       | 52        |
      | or_la           | E08000035 |
      | cared_for_or_la | E08000014 |
    And these needs:
      | need  | kind        | support_form     | la_charges_for_service |
      | break | social_care | support_to_carer | no                     |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the answer for break is ordinary
    And the route of break is ordinarily care_act_s20_duty
    And these bodies ordinarily pay for break:
      | body            | role |
      | local_authority | pays |
    And the person ordinarily pays nothing for break
    And the finding care_act_la is E08000014
    And the answer for break holds unless immigration_control

  @draft @cites:ca2014.s20.2 @cites:charging2014.reg12.3
  Scenario: Support to a carer who has £9,000, where the council charges carers
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 50        |
      | cared_for_or_la             | E08000015 |
      | financial_assessment_status | complete  |
      | carer_capital               | 9000.00   |
    And these needs:
      | need  | kind        | support_form     | la_charges_for_service |
      | break | social_care | support_to_carer | yes                    |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the route of break is ordinarily care_act_s20_duty
    And these bodies ordinarily pay for break:
      | body            | role        |
      | local_authority | pays        |
      | person          | contributes |
    And the person ordinarily pays means_tested for break
    And the answer for break holds unless immigration_control

  @draft @cites:childrenact1989.s17
  Scenario: A girl of 15 who looks after her mother: children's services
    Given these facts about the person:
      | fact               | value |
      | age_years          | 15    |
      | cared_for_is_adult | yes   |
    And these needs:
      | need  | kind        |
      | break | social_care |
    When the case is decided
    Then the route of break is ordinarily childrens_act
    And the next step care_act.carers.ask_childrens_services is given
