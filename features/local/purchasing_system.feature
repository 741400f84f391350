Feature: Buying through the Liverpool City Region purchasing system

  The flexible purchasing system (FPS) is a list of providers from which councils and NHS commissioners of the region may
  buy specialist services. It is a way of buying. Whether it can be used says nothing about who pays.

  Background:
    Given the case is looked at on 23 November 2026
    And the locality is wirral
    And these facts about the person:
      | fact          | value        |
      | country       | england      |
    And these needs:
      | need | related_to_mental_disorder |
      | n1   | no                         |

  @draft @cites:lcr2018.p3_14
  Scenario Outline: At <age> the purchasing system is <route>
    Given the person's date_of_birth is <born>
    And the person's part_of_transition is <transition>
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_age is <band>
    And the finding fps_route of n1 is <route>

    Examples:
      | age                             | born             | transition | band                | route               |
      | 15 in a move from childhood     | 24 November 2010 | yes        | exception_only      | by_exception_only   |
      | 16 in a move from childhood     | 23 November 2010 | yes        | in_range_transition | in_scope_transition |
      | 16 and in no such move          | 23 November 2010 | no         | exception_only      | by_exception_only   |
      | 17 in a move from childhood     | 24 November 2008 | yes        | in_range_transition | in_scope_transition |
      | 18, on the birthday             | 23 November 2008 | no         | in_range            | in_scope            |
      | 65, on the last day             | 24 November 1960 | no         | in_range            | in_scope            |
      | 66, on the birthday             | 23 November 1960 | no         | exception_only      | by_exception_only   |

  @draft @cites:lcr2018.p3_14
  Scenario: Trap 2: At 16 it must be known whether this is part of the move from children's services
    Given the person's date_of_birth is 23 November 2010
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_age is open
    And the question about part_of_transition is asked

  @draft @cites:lcr2018.p3_14
  Scenario: Outside the usual ages a commissioner's record opens the way
    Given the person's age_years is 70
    And the commissioner_records_exception of n1 is yes
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_route of n1 is by_exception_only
    And the finding fps_purchase of n1 is call_off_by_work_order
    And the next step fps.record_exception is given

  @draft @cites:lcr2018.p3_14
  Scenario: Without a commissioner's record nothing is bought through it outside the usual ages
    Given the person's age_years is 70
    And the commissioner_records_exception of n1 is no
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_purchase of n1 is none

  @draft @cites:lcr2018.p3_14_1
  Scenario Outline: The group "<group>" is one the system is for
    Given the person's age_years is 40
    And the person's client_autism is no
    And the person's <group> is yes
    And the person's complex_needs is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_client_group is yes
    And the finding fps_route of n1 is in_scope

    Examples:
      | group                        |
      | client_learning_disability   |
      | client_mental_health         |
      | client_acquired_brain_injury |
      | client_physical_disability   |
      | client_dual_diagnosis        |

  @draft @cites:lcr2018.p3_14_1
  Scenario: Trap 3: Somebody in none of the listed groups, such as with primary substance misuse alone, is outside
    Given the person's age_years is 40
    And the person's client_autism is no
    And the person's client_learning_disability is no
    And the person's client_mental_health is no
    And the person's client_acquired_brain_injury is no
    And the person's client_physical_disability is no
    And the person's client_dual_diagnosis is no
    And the person's complex_needs is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_client_group is no
    And the finding fps_route of n1 is not_in_scope

  @draft @cites:lcr2018.p3_14
  Scenario: Without complex needs the system is not for the person
    Given the person's age_years is 40
    And the person's complex_needs is no
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_route of n1 is not_in_scope

  @draft @cites:lcr2018.p3_14
  Scenario: Whether needs are complex is for people to judge
    Given the person's age_years is 40
    And the person's complex_needs is not known
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_route of n1 is open
    And the question about complex_needs is asked again

  @draft @cites:lcr2018.p3_14_2
  Scenario Outline: The service area <area> is <listed>
    Given the person's age_years is 40
    And the service_area of n1 is <area>
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_service of n1 is <listed>
    And the finding fps_route of n1 is <route>

    Examples:
      | area                                  | listed             | route              |
      | residential_care                      | listed             | in_scope           |
      | nursing_care                          | listed             | in_scope           |
      | shared_lives                          | listed             | in_scope           |
      | day_opportunities                     | listed             | in_scope           |
      | respite                               | listed             | in_scope           |
      | emergency_accommodation               | listed             | in_scope           |
      | rehabilitation                        | listed             | in_scope           |
      | positive_behaviour_support            | listed             | in_scope           |
      | independent_support_planning_brokerage | listed            | in_scope           |
      | employment_support                    | listed             | in_scope           |
      | transitions_service                   | left_to_be_decided | left_to_be_decided |
      | home_care                             | not_listed         | not_in_scope       |
      | extra_care_housing                    | not_listed         | not_in_scope       |
      | other                                 | not_listed         | not_in_scope       |

  @draft @cites:lcr2018.p3_15
  Scenario: Trap 6: The transitions service is neither in nor out
    Given the person's age_years is 40
    And the service_area of n1 is transitions_service
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_route of n1 is left_to_be_decided
    And the warning fps.transitions_service_undecided is given

  @draft @cites:lcr2018.p3_19
  Scenario: Trap 7: An existing service carries on, whatever the age or group
    Given the person's age_years is 80
    And the existing_service of n1 is yes
    And the review_makes_it_new of n1 is no
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_route of n1 is continue_as_is
    And the finding fps_purchase of n1 is none

  @draft @cites:lcr2018.p3_19
  Scenario: An existing service that a review replaces is a new one
    Given the person's age_years is 40
    And the existing_service of n1 is yes
    And the review_makes_it_new of n1 is yes
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_route of n1 is in_scope

  @draft @cites:lcr2018.p3_19
  Scenario: Whether a review has replaced an existing service must be known
    Given the person's age_years is 40
    And the existing_service of n1 is yes
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_route of n1 is open
    And the question about review_makes_it_new of n1 is asked

  @draft @cites:lcr2018.p1_1
  Scenario Outline: Trap 10: The buyer <buyer> <may> use the system
    Given the person's age_years is 40
    And the buyer of n1 is <buyer>
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_participant of n1 is <yes_or_no>
    And the finding fps_route of n1 is <route>

    Examples:
      | buyer                      | may     | yes_or_no | route             |
      | halton                     | may     | yes       | in_scope          |
      | sefton                     | may     | yes       | in_scope          |
      | cheshire_and_merseyside_icb | may    | yes       | in_scope          |
      | other_council              | may not | no        | not_a_participant |
      | other_icb                  | may not | no        | not_a_participant |

  @draft @cites:lcr2018.p3_19
  Scenario: Trap 8: "Wherever possible" is not "only": without a registered provider another lawful way is used
    Given the person's age_years is 40
    And the registered_provider_can_meet_need of n1 is no
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    When the case is decided
    Then the finding fps_purchase of n1 is other_lawful_route
    And the next step fps.record_why_not_registered is given

  @draft @cites:lcr2018.p7_1
  Scenario: Trap 11: A registered provider is called on by a work order of the buyer
    Given the person's age_years is 40
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding fps_purchase of n1 is call_off_by_work_order
    And the next step fps.draw_up_work_order is given

  @draft @cites:lcr2018.p3_19
  Scenario: Trap 9: How Wirral uses the system is its own rule
    Given the person's age_years is 40
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding local_adoption of n1 is registered_providers_wherever_possible

  @draft @cites:lcr2018.p3_19
  Scenario: Another council's buying is not by Wirral's rule
    Given the person's age_years is 40
    And the buyer of n1 is sefton
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the finding local_adoption of n1 is not_applicable

  @draft @cites:lcr2018.p7_1
  Scenario: Trap 1: Outside the system never means unfunded
    Given the person's age_years is 40
    And the person's complex_needs is yes
    And the person's client_autism is yes
    And the buyer of n1 is wirral
    And the service_area of n1 is supported_living
    And the existing_service of n1 is no
    And the registered_provider_can_meet_need of n1 is yes
    When the case is decided
    Then the warning fps.never_who_pays is given
    And the warning fps.status_proposed is given
