Feature: Turning 18, care leavers, and other countries

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:childrenact1989.turning_18
  Scenario Outline: Trap 20: The 18th birthday is no cliff edge
    Given these facts about the person:
      | fact                         | value       |
      | case_subject                 | adult       |
      | date_of_birth                | <born>      |
      | receiving_childrens_services | <receiving> |
      | adult_plan_in_place          | <plan>      |
    When the case is decided
    Then the finding childrens_services_continue is <continue>
    And the interim arrangement care_act.residence.childrens_services_carry_on is <interim>

    Examples:
      | born             | receiving | plan      | continue | interim   |
      | 23 November 2008 | yes       | no        | yes      | given     |
      | 24 November 2008 | yes       | no        | no       | not given |
      | 23 November 2008 | no        | no        | no       | not given |
      | 23 November 2008 | yes       | yes       | no       | not given |
      | 23 November 2008 | yes       | not known | open     | not given |

  @draft @cites:derived.leaving_care_separate
  Scenario: Trap 21: Duties to a care leaver and Care Act duties may lie with two councils
    Given these facts about the person:
      | fact                         | value            |
      | case_subject                 | adult            |
      | date_of_birth                | 23 November 2008 |
      | receiving_childrens_services | yes              |
      | adult_plan_in_place          | no               |
    When the case is decided
    Then the limit care_act.residence.leaving_care_council is given
    And the limit care_act.residence.no_cliff_edge is given

  @draft @cites:ca2014.s1.4
  Scenario: Trap 32: The rules of Wales look alike and are not these
    Given these facts about the person:
      | fact         | value |
      | case_subject | adult |
      | age_years    | 80    |
      | country      | wales |
    And there are no detention episodes
    When the case is decided
    Then the status is out of scope
