Feature: Several laws meet in one person

  One person can have an aftercare need that is free, a need that only the NHS may meet, and a need that may be charged for,
  all on the same day. Each need is decided by itself.

  Background:
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                     | value            |
      | country                  | england          |
      | date_of_birth            | 2 April 1961     |
      | case_subject             | adult            |
      | person_group             | general          |
      | care_setting             | supported_living |
      | fast_track_tool_received | no               |
      | immigration_control      | no               |
    And these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | began_under                  | s3           |
      | recall_or_revocation         | none         |
      | start_date                   | 4 March 2026 |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 8 June 2026  |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | no           |
      | home_changed_during_chain    | no           |
      | or_before_country            | england      |
      | or_before_la                 | E08000015    |
      | living_situation_before      | own_home     |
    And these needs:
      | need       | related_to_mental_disorder | reduces_relapse_risk | kind        | health_service_required_under_nhs_act | merely_incidental_or_ancillary | registered_nurse_care_needed |
      | living     | yes                        | yes                  | social_care |                                       |                                |                              |
      | ventilator | no                         | no                   | health      | yes                                   | no                             | no                           |
      | dressing   | no                         | no                   | social_care | no                                    |                                | no                           |

  @draft @cites:mha1983.s117.2 @cites:ca2014.s22.1 @cites:derived.joint_package_test
  Scenario: Before continuing healthcare is decided, who pays for the ventilator care is settled and its route is not
    When the case is decided
    Then the route of living is section_117
    And these bodies pay for living:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the person pays nothing for living
    And the limit who_pays.no_half_share is given
    And the finding cost_split is open between no_statutory_split and by_local_agreement
    And the finding route of ventilator is open between chc and joint_package
    And these bodies pay for ventilator:
      | body | role |
      | icb  | pays |
    And the person pays nothing for ventilator
    And the finding route of dressing may still be chc
    And the finding route of dressing may still be care_act_s18
    And the finding route of dressing cannot be section_117
    And the finding route of dressing cannot be joint_package
    And one of the first 1 questions is about chc_eligibility

  @draft @cites:sr12.reg21.6 @cites:nf2022.joint_packages
  Scenario: Continuing healthcare refused: the ventilator care becomes the NHS part of a joint package
    Given these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 2 September 2026 |
    When the case is decided
    Then the route of living is section_117
    And the route of ventilator is joint_package
    And these bodies pay for ventilator:
      | body | role |
      | icb  | pays |
    And the finding route of dressing cannot be chc
    And the finding route of dressing may still be care_act_s18
    And the limit governing_law.refusal_is_not_the_end is given
    And the route chc is ruled out for ventilator

  @draft @cites:sr12.reg20.1_chc
  Scenario: Continuing healthcare granted: it takes both other needs and leaves aftercare alone
    Given these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 2 September 2026 |
    When the case is decided
    Then the route of living is section_117
    And the route of ventilator is chc
    And the route of dressing is chc
    And the person pays nothing for dressing
    And the status is determined

  @draft @cites:ca2014.s22.1
  Scenario Outline: Trap 11: More than incidental is enough to bar the council, be it of its nature or not (<nature>)
    Given the health_service_required_under_nhs_act of living is no
    And the nature_la_could_be_expected_to_provide of ventilator is <nature>
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 2 September 2026 |
    When the case is decided
    Then the finding s22_bars_authority of ventilator is yes
    And the route of ventilator is joint_package

    Examples:
      | nature    |
      | yes       |
      | no        |
      | not known |

  @draft @cites:case.stennett2002 @cites:lgo.23_012_780
  Scenario Outline: Trap 14: Whatever somebody owns (<capital>), aftercare is free
    Given the person's capital_assessable is <capital>
    When the case is decided
    Then the person pays nothing for living

    Examples:
      | capital   |
      | 0.00      |
      | 23250.01  |
      | 900000.00 |

  @draft @cites:mha1983.s117.6 @cites:derived.separate_needs
  Scenario: Trap 13: Aftercare is decided need by need, so a right to it does not make every need free
    When the case is decided
    Then the route of living is section_117
    And the finding route of ventilator cannot be section_117
    And the finding route of dressing cannot be section_117
    And the finding person_pays of dressing may still be means_tested

  @draft @cites:nhs2006.s75 @cites:si2000617.reg7
  Scenario: Traps 22 and 23: A pooled budget makes nothing free and moves no duty
    Given the person's pooled_budget is yes
    When the case is decided
    Then the limit who_pays.pooling_moves_no_duty is given
    And the finding person_pays of dressing may still be full_cost
    And these bodies pay for living:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
