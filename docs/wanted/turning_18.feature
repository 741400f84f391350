Feature: Children, and turning 18, as a practitioner writes them

  Each body funds its own duty to a child. At 18 the adult law starts, and what there is goes on until it is ready.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:cyp2016.framework @cites:nhs2006.s3.1
  Scenario: A girl of 11 who needs her medicine through the night: her NHS board pays for that
    Given the person's age_years is 11
    And these needs:
      | need     | kind   | child_continuing_care_need |
      | medicine | health | yes                        |
    When the case is decided
    Then the answer for medicine is ordinary
    And the route of medicine is ordinarily childrens_continuing_care
    And these bodies ordinarily pay for medicine:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for medicine

  @draft @cites:childrenact1989.s17 @cites:childrenact1989.s29
  Scenario: A boy of 13 has short breaks: children's services pay, and any charge is not his
    Given the person's age_years is 13
    And these needs:
      | need   | kind        | child_continuing_care_need |
      | breaks | social_care | no                         |
    When the case is decided
    Then the route of breaks is ordinarily childrens_act
    And these bodies ordinarily pay for breaks:
      | body               | role |
      | childrens_services | pays |
    And the finding person_pays of breaks cannot be full_cost

  @draft @cites:chc.transition @cites:assess2014.reg7.2 @cites:sr12.reg20.1_chc
  Scenario: At 17 and likely to need continuing healthcare as an adult: decide in principle now, nothing changes yet
    Given these facts about the person:
      | fact                    | value           |
      | date_of_birth           | 10 January 2009 |
      | may_be_eligible_for_chc | yes             |
    And these needs:
      | need | kind   | child_continuing_care_need |
      | care | health | yes                        |
    When the case is decided
    Then the answer for care is ordinary
    And the route of care is ordinarily childrens_continuing_care
    And these bodies ordinarily pay for care:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for care
    And the route chc is ruled out for care
    And the next step chc.transition.decide_in_principle is given

  @draft @cites:childrenact1989.turning_18
  Scenario: He was 18 yesterday and no adult decision has been made: children's services carry on
    Given these facts about the person:
      | fact                         | value            |
      | date_of_birth                | 22 November 2008 |
      | receiving_childrens_services | yes              |
      | adult_plan_in_place          | no               |
    And these needs:
      | need    | kind        |
      | support | social_care |
    When the case is decided
    Then the answer for support is open
    And the finding childrens_services_continue is yes
    And these bodies pay for support now:
      | body               | role                   |
      | childrens_services | keeps_paying_meanwhile |
    And the interim arrangement care_act.residence.childrens_services_carry_on is given
    And the limit care_act.residence.no_cliff_edge is given

  @draft @cites:childrenact1989.turning_18
  Scenario: She was 18 last week, and nobody has said whether the adult decision is made
    Given these facts about the person:
      | fact                         | value            |
      | date_of_birth                | 16 November 2008 |
      | receiving_childrens_services | yes              |
    And these needs:
      | need    | kind        |
      | support | social_care |
    When the case is decided
    Then the answer for support is open
    And the finding childrens_services_continue may still be yes
    And one of the first 3 questions is about adult_plan_in_place
