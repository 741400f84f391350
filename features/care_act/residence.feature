Feature: Which council is responsible under the Care Act

  Residence decides whose duty it is, not whether there is one. Four rules look through where somebody happens to live.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's age_years is 80

  @draft @cites:ca2014.s18.1 @cites:case.shah
  Scenario: The council is the one where the person is ordinarily resident
    Given these facts about the person:
      | fact         | value     |
      | case_subject | adult     |
      | care_setting | own_home  |
      | or_status    | settled   |
      | or_la        | E08000015 |
    When the case is decided
    Then the finding care_act_residence_rule is settled
    And the finding care_act_la is E08000015
    And the finding resident_for_care_act is yes

  @draft @cites:ca2014.s18.1
  Scenario: Somebody settled nowhere belongs to the council where they are
    Given these facts about the person:
      | fact                | value                |
      | case_subject        | adult                |
      | care_setting        | street_homeless      |
      | or_status           | no settled residence |
      | current_location_la | E08000012            |
    When the case is decided
    Then the finding care_act_la is E08000012
    And the finding resident_for_care_act is yes

  @draft @cites:ca2014.s18.1 @cites:ca2014.sch1
  Scenario: No council in England is responsible for somebody ordinarily resident elsewhere
    Given these facts about the person:
      | fact         | value           |
      | case_subject | adult           |
      | care_setting | own_home        |
      | or_status    | outside_england |
    When the case is decided
    Then the finding care_act_la is none
    And the finding resident_for_care_act is no
    And the next step care_act.residence.cross_border is given

  @draft @cites:ca2014.s18.1
  Scenario: Whether there is a duty is settled before it is known which council has it
    Given these facts about the person:
      | fact         | value    |
      | case_subject | adult    |
      | care_setting | own_home |
      | or_status    | settled  |
    When the case is decided
    Then the finding resident_for_care_act is yes
    And the finding care_act_la is open

  @draft @cites:ca2014.s39.5
  Scenario Outline: In hospital or other NHS accommodation the council stays the same as before
    Given these facts about the person:
      | fact                           | value     |
      | case_subject                   | adult     |
      | care_setting                   | <setting> |
      | placement_arranged_by          | nhs       |
      | or_status                      | settled   |
      | or_la                          | E08000012 |
      | or_la_before_nhs_accommodation | E08000015 |
    And there are no detention episodes
    When the case is decided
    Then the finding care_act_residence_rule is nhs_accommodation
    And the finding care_act_la is E08000015

    Examples:
      | setting                |
      | acute_hospital         |
      | mental_health_hospital |
      | intermediate_care_bed  |
      | care_home_nursing      |

  @draft @cites:ca2014.s39.1 @cites:specifiedaccommodation2014.reg2
  Scenario Outline: Trap 16: The placement rule needs all of its conditions
    Given these facts about the person:
      | fact                                         | value     |
      | case_subject                                 | adult     |
      | care_setting                                 | <setting> |
      | placement_arranged_by                        | la        |
      | specified_accommodation_needed               | <only>    |
      | needs_met_under_care_act_part1_there         | <part1>   |
      | turned_18_while_placed_by_childrens_services | no        |
      | or_status                                    | settled   |
      | or_la                                        | E08000012 |
      | or_la_before_specified_accommodation         | E08000015 |
    And there are no detention episodes
    When the case is decided
    Then the finding care_act_residence_rule is <rule>
    And the finding care_act_la is <council>

    Examples:
      | setting               | only      | part1 | rule                    | council   |
      | care_home_residential | yes       | yes   | specified_accommodation | E08000015 |
      | shared_lives          | yes       | yes   | specified_accommodation | E08000015 |
      | supported_living      | yes       | yes   | specified_accommodation | E08000015 |
      | care_home_residential | no        | yes   | settled                 | E08000012 |
      | care_home_residential | yes       | no    | settled                 | E08000012 |
      | extra_care            | yes       | yes   | settled                 | E08000012 |
      | own_home              | yes       | yes   | settled                 | E08000012 |
      | supported_living      | not known | no    | settled                 | E08000012 |

  @draft @cites:ca2014.s39.1
  Scenario: While it is not known whether a council meets the needs there, the rule is open
    Given these facts about the person:
      | fact                                         | value                 |
      | case_subject                                 | adult                 |
      | care_setting                                 | care_home_residential |
      | placement_arranged_by                        | la                    |
      | specified_accommodation_needed               | yes                   |
      | needs_met_under_care_act_part1_there         | not known             |
      | turned_18_while_placed_by_childrens_services | no                    |
      | or_status                                    | settled               |
      | or_la                                        | E08000012             |
    And there are no detention episodes
    When the case is decided
    Then the finding care_act_residence_rule is open between specified_accommodation and settled
    And the finding resident_for_care_act is yes

  @draft @cites:specifiedaccommodation2014.reg2
  Scenario: Trap 16: Private arrangements fall out of the placement rule
    Given these facts about the person:
      | fact                                         | value                 |
      | case_subject                                 | adult                 |
      | care_setting                                 | care_home_residential |
      | placement_arranged_by                        | family_privately      |
      | specified_accommodation_needed               | yes                   |
      | needs_met_under_care_act_part1_there         | no                    |
      | turned_18_while_placed_by_childrens_services | no                    |
      | or_status                                    | settled               |
      | or_la                                        | E08000012             |
      | or_la_before_specified_accommodation         | E08000015             |
    And there are no detention episodes
    When the case is decided
    Then the finding care_act_la is E08000012
    And the warning care_act.residence.new_area_is_responsible is given

  @draft @cites:ca2014.s39.4
  Scenario: While accommodation is aftercare, the aftercare council is the Care Act council too
    Given these facts about the person:
      | fact         | value            |
      | case_subject | adult            |
      | country      | england          |
      | care_setting | supported_living |
      | or_status    | settled          |
      | or_la        | E08000012        |
    And these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | start_date                   | 4 March 2026 |
      | began_under                  | s3           |
      | recall_or_revocation         | none         |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 8 June 2026  |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | no           |
      | or_before_country            | england      |
      | or_before_la                 | E08000015    |
      | living_situation_before      | own_home     |
    And these needs:
      | need  | kind          | service          | related_to_mental_disorder | reduces_relapse_risk | specialist_accommodation |
      | place | accommodation | supported_living | yes                        | yes                  | yes                      |
    When the case is decided
    Then the finding care_act_residence_rule is aftercare_accommodation
    And the finding care_act_la is E08000015

  @draft @cites:ca2014.s76.1
  Scenario Outline: Trap 19: In prison the council there is responsible, whatever the home area
    Given these facts about the person:
      | fact                | value     |
      | case_subject        | adult     |
      | care_setting        | <setting> |
      | current_location_la | E08000012 |
      | or_status           | settled   |
      | or_la               | E08000015 |
    When the case is decided
    Then the finding in_custody is yes
    And the finding care_act_la is E08000012
    And the warning care_act.residence.custody_limits is given

    Examples:
      | setting            |
      | prison             |
      | approved_premises  |
      | bail_accommodation |

  @draft @cites:case.cornwall2015 @cites:derived.childhood_placement
  Scenario Outline: A placement made in childhood counts only if a lawyer finds that it does
    Given these facts about the person:
      | fact                                         | value     |
      | case_subject                                 | adult     |
      | care_setting                                 | other     |
      | turned_18_while_placed_by_childrens_services | <placed>  |
      | lacks_capacity_to_decide_residence           | <lacks>   |
      | childhood_placement_keeps_residence          | <keeps>   |
      | placing_childrens_la                         | E08000015 |
      | or_status                                    | settled   |
      | or_la                                        | E08000012 |
    And there are no detention episodes
    When the case is decided
    Then the finding care_act_residence_rule is <rule>
    And the finding care_act_la is <council>

    Examples:
      | placed | lacks | keeps     | rule                                         | council   |
      | yes    | yes   | yes       | childhood_placement                          | E08000015 |
      | no     | yes   | yes       | settled                                      | E08000012 |
      | yes    | no    | yes       | settled                                      | E08000012 |
      | yes    | yes   | no        | settled                                      | E08000012 |
      | yes    | yes   | not known | open between childhood_placement and settled | open      |

  @draft @cites:disputes2014.reg2 @cites:derived.dispute_residence
  Scenario: Trap 18: A dispute between councils never suspends care
    Given these facts about the person:
      | fact                       | value     |
      | case_subject               | adult     |
      | care_setting               | own_home  |
      | or_status                  | disputed  |
      | dispute_between            | la_la     |
      | la_currently_meeting_needs | E08000015 |
    When the case is decided
    Then the finding resident_for_care_act is yes
    And the finding interim_authority is E08000015
    And the limit care_act.residence.dispute_suspends_nothing is given
    And the finding care_act_la is E08000015

  @draft @cites:disputes2014.reg1
  Scenario: A disputed residence without any dispute is a contradiction
    Given these facts about the person:
      | fact            | value    |
      | case_subject    | adult    |
      | or_status       | disputed |
      | dispute_between | none     |
    When the case is decided
    Then the contradiction names or_status and dispute_between

  @draft @cites:ca2014.s40
  Scenario: A decision of the Secretary of State settles the council
    Given these facts about the person:
      | fact         | value     |
      | case_subject | adult     |
      | care_setting | own_home  |
      | or_status    | settled   |
      | or_la        | E08000012 |
    And these findings are on record:
      | finding     | value     | by                 | on              |
      | care_act_la | E08000015 | secretary_of_state | 3 November 2026 |
    When the case is decided
    Then the finding care_act_la is E08000015

  @draft @cites:ca2014.s38.1
  Scenario Outline: After a move the new council carries on what the old one did, until it has assessed
    Given these facts about the person:
      | fact                     | value      |
      | case_subject             | adult      |
      | care_setting             | own_home   |
      | or_status                | settled    |
      | or_la                    | E08000012  |
      | moved_council_area       | <moved>    |
      | new_council_has_assessed | <assessed> |
    When the case is decided
    Then the finding s38_continuity_duty is <duty>
    And the interim arrangement care_act.residence.new_council_carries_on is <interim>

    Examples:
      | moved | assessed | duty | interim   |
      | yes   | no       | yes  | given     |
      | yes   | yes      | no   | not given |
      | no    | no       | no   | not given |

  @draft @cites:ca2014.s38.1 @cites:ca2014.s39.1
  Scenario: A placement in another area is no move from one council to another
    Given these facts about the person:
      | fact                                         | value                 |
      | case_subject                                 | adult                 |
      | care_setting                                 | care_home_residential |
      | placement_arranged_by                        | la                    |
      | specified_accommodation_needed               | yes                   |
      | needs_met_under_care_act_part1_there         | yes                   |
      | turned_18_while_placed_by_childrens_services | no                    |
      | or_la_before_specified_accommodation         | E08000015             |
      | moved_council_area                           | yes                   |
      | new_council_has_assessed                     | no                    |
    And there are no detention episodes
    When the case is decided
    Then the finding s38_continuity_duty is no
    And the finding care_act_la is E08000015

  @draft @cites:derived.care_act_council_may_differ
  Scenario: Trap 17: Care Act residence, aftercare and the NHS have three different tests
    Given these facts about the person:
      | fact         | value     |
      | case_subject | adult     |
      | care_setting | own_home  |
      | or_status    | settled   |
      | or_la        | E08000015 |
    And there are no detention episodes
    When the case is decided
    Then the limit care_act.residence.three_tests is given
    And the finding responsible_la cannot be E08000015

  @draft @cites:ca2014.s20.1
  Scenario: Trap 8: A carer's council is that of the adult being cared for
    Given these facts about the person:
      | fact            | value     |
      | case_subject    | carer     |
      | or_status       | settled   |
      | or_la           | E08000012 |
      | cared_for_or_la | E08000015 |
    When the case is decided
    Then the finding care_act_residence_rule is adult_cared_for
    And the finding care_act_la is E08000015
    And the limit care_act.residence.not_where_the_carer_lives is given
