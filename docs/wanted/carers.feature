Feature: Carers, as a practitioner writes them

  The council is that of the adult cared for. Support to the carer goes by the carer's means, care to the adult by the adult's.

  Background:
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact         | value   |
      | country      | england |
      | case_subject | carer   |

  @draft @cites:ca2014.s20.8 @cites:ca2014.s14.3
  Scenario: Her health is failing and her husband refuses day care: another way, and never at her cost
    Given these facts about the person:
      | fact               | value     |
      | age_years          | 66        |
      | cared_for_is_adult | yes       |
      | cared_for_or_la    | E08000035 |
    And these needs:
      | need | kind        | support_form            | cared_for_agrees |
      | days | social_care | care_to_cared_for_adult | no               |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the finding s20_duty of days is ordinarily no
    And no body pays for days
    And the finding person_pays of days cannot be full_cost
    And the finding person_pays of days cannot be means_tested
    And the next step care_act.carers.find_another_way is given
    And the limit care_act.carers.not_charged_to_the_carer is given

  @draft @cites:ca2014.s20.4 @cites:ca2014.s14.3 @cites:ca2014.s14.1_b
  Scenario: Her brother has £60,000 and asks for the replacement care: the sister pays nothing
    Given these facts about the person:
      | fact                        | value     |
      | cared_for_or_la             | E08000015 |
      | financial_assessment_status | complete  |
      | cared_for_capital           | 60000.00  |
      | cared_for_asks_la           | yes       |
    And these needs:
      | need    | kind        | support_form            | la_charges_for_service |
      | respite | social_care | care_to_cared_for_adult | yes                    |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the answer for respite is ordinary
    And the route of respite is ordinarily care_act_s20_duty
    And the person ordinarily pays nothing for respite
    And the finding arrangement_fee_allowed of respite is ordinarily yes

  @draft @cites:ca2014.s20.4 @cites:ca2014.s14.3
  Scenario: His mother agrees to a fortnight of replacement care and is within the limit: the son pays nothing
    Given these facts about the person:
      | fact                        | value                    |
      | cared_for_is_adult          | yes                      |
      | cared_for_or_la             | E08000015                |
      | financial_assessment_status | light_touch_within_limit |
    And these needs:
      | need    | kind        | support_form            | cared_for_agrees | la_charges_for_service |
      | respite | social_care | care_to_cared_for_adult | yes              | yes                    |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | yes   | local_authority | 3 November 2026 |
    When the case is decided
    Then the answer for respite is ordinary
    And the route of respite is ordinarily care_act_s20_duty
    And the person ordinarily pays nothing for respite
    And the answer for respite holds unless immigration_control and cared_for_barred_by_s21

  @draft @cites:elig2015.reg3.1 @cites:elig2015.reg3.2 @cites:ca2014.s10.9
  Scenario: One outcome is enough for a carer, and how to help is not yet said
    Given these facts about the person:
      | fact                                               | value              |
      | age_years                                          | 44                 |
      | cared_for_is_adult                                 | yes                |
      | cared_for_or_la                                    | E08000015          |
      | provides_necessary_care                            | yes                |
      | carer_outcome_work_training_education_volunteering | without_assistance |
      | carer_significant_wellbeing_impact                 | yes                |
    When the case is decided
    Then the finding carer_eligible is ordinarily yes
    And the answer for whole_package is open
    And the finding route of whole_package may still be care_act_s20_duty
    And the question about support_form of whole_package is asked
    And the question about care_is_contracted_or_voluntary_work is asked

  @draft @cites:ca2014.s13.5 @cites:ca2014.s20.6
  Scenario: The carer is not eligible, and nobody has undertaken to help: advice, and no payer
    Given these facts about the person:
      | fact               | value     |
      | age_years          | 58        |
      | cared_for_is_adult | yes       |
      | cared_for_or_la    | E08000015 |
    And these needs:
      | need  | kind        | support_form     |
      | break | social_care | support_to_carer |
    And these findings are on record:
      | finding        | value | by              | on              |
      | carer_eligible | no    | local_authority | 3 November 2026 |
    When the case is decided
    Then the answer for break is ordinary
    And the route of break is ordinarily prevention
    And no body pays for break
    And the finding person_pays of break cannot be full_cost
    And the finding s20_power of break is ordinarily yes

  @draft @cites:childrenact1989.s17 @cites:ca2014.s10.1
  Scenario: A father who looks after his disabled son of 9: children's services, not the Care Act
    Given these facts about the person:
      | fact               | value |
      | age_years          | 38    |
      | cared_for_is_adult | no    |
    And these needs:
      | need  | kind        |
      | break | social_care |
    When the case is decided
    Then the route of break is ordinarily childrens_act
    And the next step care_act.carers.ask_childrens_services is given
    And the finding person_pays of break cannot be full_cost
