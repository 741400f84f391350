Feature: Which council owes section 117 aftercare

  The council is found from the latest qualifying detention: the one for the area where the person was ordinarily resident
  immediately before it. Who placed them there, where the hospital is, where the GP is, and later moves make no difference.

  In these examples: E10000034 Worcestershire, E06000030 Swindon, E08000015 Wirral, E10000015 Hertfordshire,
  E06000054 Wiltshire, W06000015 Cardiff.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:mha1983.s117.3
  Scenario: The council is the one where the person was ordinarily resident immediately before the detention
    Given these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | began_under          | s3           |
      | recall_or_revocation | none         |
      | start_date           | 4 March 2022 |
      | still_detained       | no           |
      | left_hospital        | yes          |
      | left_hospital_date   | 8 June 2022  |
      | or_before_country    | england      |
      | or_before_la         | E08000015    |
    When the case is decided
    Then the finding responsible_la is E08000015
    And the finding responsible_la_rule is la_2
    And the reasons cite mha1983.s117.3
    And the reasons cite si2015993.art7

  @draft @cites:mha1983.s117.3
  Scenario: Nobody owes aftercare to someone who was never detained under a qualifying section
    Given these are all the detention episodes:
      | fact              | first        |
      | section           | s2           |
      | start_date        | 4 March 2022 |
      | or_before_country | england      |
      | or_before_la      | E08000015    |
    When the case is decided
    Then the finding responsible_la is none
    And the finding responsible_la_rule is none

  @draft @cites:mha1983.s117.3
  Scenario: Where the person was ordinarily resident must be known
    Given these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | began_under                  | s3           |
      | recall_or_revocation         | none         |
      | start_date                   | 4 March 2022 |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 8 June 2022  |
      | or_before_country            | england      |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | no           |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding responsible_la is open
    And the question about or_before_la of first is asked
    And the route of n1 is section_117
    And the person pays nothing for n1

  @draft @cites:derived.chain_start
  Scenario: Where section 2 ran into section 3, residence is tested before section 2
    Given these are all the detention episodes:
      | fact                      | first            |
      | began_under               | s2               |
      | section                   | s3               |
      | recall_or_revocation      | none             |
      | start_date                | 4 March 2022     |
      | still_detained            | no               |
      | left_hospital             | yes              |
      | left_hospital_date        | 8 September 2022 |
      | or_before_country         | england          |
      | or_before_la              | E08000015        |
      | home_changed_during_chain | no               |
    When the case is decided
    Then the finding responsible_la is E08000015

  @draft @cites:derived.chain_start @cites:case.worcestershire_v_essex2014
  Scenario: Where the home was lost while under section 2, no court has said which moment counts
    Given these are all the detention episodes:
      | fact                            | first            |
      | began_under                     | s2               |
      | section                         | s3               |
      | recall_or_revocation            | none             |
      | start_date                      | 4 March 2022     |
      | still_detained                  | no               |
      | left_hospital                   | yes              |
      | left_hospital_date              | 8 September 2022 |
      | or_before_country               | england          |
      | or_before_la                    | E08000015        |
      | home_changed_during_chain       | yes              |
      | or_before_qualifying_section_la | E10000015        |
    When the case is decided
    Then the finding responsible_la is open
    And the finding responsible_la may still be E08000015
    And the finding responsible_la may still be E10000015
    And the warning responsible_authority.home_changed_during_chain is given

  @draft @cites:case.worcestershire2023 @cites:case.worcestershire2023.facts @cites:csg.19_64
  Scenario: Trap 3: After a new detention the council is the one where the person was living then (the 2023 case)
    Given the case is looked at on 1 September 2023
    And these are all the detention episodes:
      | fact                         | first         | second             |
      | section                      | s3            | s3                 |
      | began_under                  | s3            | s3                 |
      | recall_or_revocation         | none          | none               |
      | start_date                   | 10 March 2014 | 15 June 2015       |
      | still_detained               | no            | no                 |
      | left_hospital                | yes           | yes                |
      | left_hospital_date           | 14 July 2014  | 14 August 2017     |
      | or_before_country            | england       | england            |
      | or_before_la                 | E10000034     | E06000030          |
      | resident_before_la           | E10000034     | E06000030          |
      | living_situation_before      | own_home      | s117_accommodation |
      | placing_la_before            |               | E10000034          |
      | has_capacity_residence       | yes           | no                 |
      | la_decided_no_longer_needed  | no            | no                 |
      | icb_decided_no_longer_needed | no            | no                 |
      | imprisoned_since_leaving     | no            | no                 |
    When the case is decided
    Then the finding responsible_la is E06000030
    And the finding s117_status is active
    And the finding superseded of first is yes
    And the reasons cite case.worcestershire2023
    And the limit responsible_authority.not_the_first_council is given
    And the limit responsible_authority.not_the_placing_council is given
    And the warning responsible_authority.could_not_choose is given

  @draft @cites:case.worcestershire2023 @cites:derived.or2020_superseded
  Scenario: Trap 22: The ruling of 2021 and the determinations of 2020 are not followed
    Given the case is looked at on 1 September 2023
    And these are all the detention episodes:
      | fact                         | first         | second         |
      | section                      | s3            | s3             |
      | began_under                  | s3            | s3             |
      | recall_or_revocation         | none          | none           |
      | start_date                   | 10 March 2014 | 15 June 2015   |
      | still_detained               | no            | no             |
      | left_hospital                | yes           | yes            |
      | left_hospital_date           | 14 July 2014  | 14 August 2017 |
      | or_before_country            | england       | england        |
      | or_before_la                 | E10000034     | E06000030      |
      | la_decided_no_longer_needed  | no            | no             |
      | icb_decided_no_longer_needed | no            | no             |
      | imprisoned_since_leaving     | no            | no             |
    When the case is decided
    Then the finding responsible_la is E06000030
    And the reasons do not cite case.worcestershire2021
    And the reasons do not cite or2020.n4
    And the reasons do not cite or2020.n7
    And the reasons do not cite or2020.n8

  @draft @cites:derived.section2_does_not_supersede @cites:derived.latest_detention_controls_la
  Scenario: A later detention under section 2 alone does not set the council afresh
    Given these are all the detention episodes:
      | fact                 | first        | second       |
      | section              | s3           | s2           |
      | began_under          | s3           | s2           |
      | recall_or_revocation | none         | none         |
      | start_date           | 4 March 2022 | 6 July 2025  |
      | still_detained       | no           | no           |
      | left_hospital        | yes          | yes          |
      | left_hospital_date   | 8 June 2022  | 20 July 2025 |
      | or_before_country    | england      | england      |
      | or_before_la         | E08000015    | E10000015    |
    When the case is decided
    Then the finding responsible_la is E08000015

  @draft @cites:derived.move_does_not_change_la
  Scenario: Trap 13: A later move does not change the council
    Given the person's la_where_living is E10000015
    And these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | began_under          | s3           |
      | recall_or_revocation | none         |
      | start_date           | 4 March 2022 |
      | still_detained       | no           |
      | left_hospital        | yes          |
      | left_hospital_date   | 8 June 2022  |
      | or_before_country    | england      |
      | or_before_la         | E08000015    |
    When the case is decided
    Then the finding responsible_la is E08000015
    And the limit responsible_authority.not_by_gp is given

  @draft @cites:case.jm2011
  Scenario: Trap 16: The council is not the one where the hospital is, nor the one the person is sent to
    Given these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | began_under          | s3           |
      | recall_or_revocation | none         |
      | start_date           | 4 March 2022 |
      | still_detained       | no           |
      | left_hospital        | yes          |
      | left_hospital_date   | 8 June 2022  |
      | or_before_country    | england      |
      | or_before_la         | E08000015    |
      | resident_before_la   | E10000015    |
      | sent_to_la           | E06000030    |
    When the case is decided
    Then the finding responsible_la is E08000015
    And the limit responsible_authority.not_where_the_hospital_is is given

  @draft @cites:derived.prison_not_residence
  Scenario: Trap 16: A prison is not a home; the place lived in before custody counts
    Given these are all the detention episodes:
      | fact                    | first        |
      | section                 | s47          |
      | restriction             | s49          |
      | began_under             | s47          |
      | recall_or_revocation    | none         |
      | start_date              | 4 March 2022 |
      | still_detained          | no           |
      | left_hospital           | yes          |
      | left_hospital_date      | 8 June 2024  |
      | living_situation_before | prison       |
      | or_before_country       | england      |
      | or_before_la            | E08000015    |
    When the case is decided
    Then the finding responsible_la is E08000015
    And the limit responsible_authority.not_the_prison is given
    And the reasons cite derived.prison_not_residence

  @draft @cites:case.sunderland2012
  Scenario: A voluntary hospital stay before detention can be the home, and is warned about
    Given these are all the detention episodes:
      | fact                    | first              |
      | section                 | s3                 |
      | began_under             | s3                 |
      | recall_or_revocation    | none               |
      | start_date              | 4 March 2022       |
      | still_detained          | no                 |
      | left_hospital           | yes                |
      | left_hospital_date      | 8 June 2022        |
      | living_situation_before | informal_inpatient |
      | or_before_country       | england            |
      | or_before_la            | E10000015          |
    When the case is decided
    Then the finding responsible_la is E10000015
    And the warning responsible_authority.voluntary_stay is given

  @draft @cites:mha1983.s117.3
  Scenario: Trap 29: Someone ordinarily resident in Wales before the detention is for a council in Wales
    Given these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | began_under          | s3           |
      | recall_or_revocation | none         |
      | start_date           | 4 March 2022 |
      | still_detained       | no           |
      | left_hospital        | yes          |
      | left_hospital_date   | 8 June 2022  |
      | or_before_country    | wales        |
      | or_before_la         | W06000015    |
    When the case is decided
    Then the finding responsible_la is welsh_authority
    And the warning responsible_authority.wales is given
    And the next step responsible_authority.contact_wales is given

  @draft @cites:mha1983.s117.3 @cites:case.hall1999
  Scenario Outline: Someone ordinarily resident in neither England nor Wales (<before>) is for the council where they were resident
    Given these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | began_under          | s3           |
      | recall_or_revocation | none         |
      | start_date           | 4 March 2022 |
      | still_detained       | no           |
      | left_hospital        | yes          |
      | left_hospital_date   | 8 June 2022  |
      | or_before_country    | <before>     |
      | or_before_la         | none         |
      | resident_before_la   | E08000015    |
      | sent_to_la           | E10000015    |
    When the case is decided
    Then the finding responsible_la is E08000015
    And the warning responsible_authority.fallback_is_unclear is given

    Examples:
      | before   |
      | none     |
      | overseas |
      | scotland |

  @draft @cites:mha1983.s117.3 @cites:case.hall1999
  Scenario: Someone resident nowhere is for the council to whose area the hospital sends them
    Given these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | began_under          | s3           |
      | recall_or_revocation | none         |
      | start_date           | 4 March 2022 |
      | still_detained       | no           |
      | left_hospital        | yes          |
      | left_hospital_date   | 8 June 2022  |
      | or_before_country    | none         |
      | or_before_la         | none         |
      | resident_before_la   | none         |
      | sent_to_la           | E10000015    |
    When the case is decided
    Then the finding responsible_la is E10000015

  @draft @cites:mha1983.s117.3
  Scenario: Being ordinarily resident in England but in no council's area is a contradiction
    Given these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | no           |
      | began_under                  | s3           |
      | recall_or_revocation         | none         |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 8 June 2022  |
      | start_date                   | 4 March 2022 |
      | or_before_country            | england      |
      | or_before_la                 | none         |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the status is contradictory
    And the contradiction names or_before_country and or_before_la

  @draft @cites:derived.cto_recall_no_reset
  Scenario: Trap 23: Recall from a community treatment order does not set the council afresh
    Given these are all the detention episodes:
      | fact                 | first        | recall          |
      | section              | s3           | s3              |
      | began_under          | s3           |                 |
      | start_date           | 4 March 2024 | 9 November 2026 |
      | recall_or_revocation | none         | cto_recall      |
      | still_detained       | no           | yes             |
      | discharge_type       | cto          |                 |
      | left_hospital        | yes          | no              |
      | left_hospital_date   | 8 June 2024  |                 |
      | or_before_country    | england      | england         |
      | or_before_la         | E08000015    | E10000015       |
    When the case is decided
    Then the finding responsible_la is E08000015
    And the warning section_117.recall_contested is given

  @draft @cites:derived.recall_s42_no_reset @cites:case.wiltshire2014
  Scenario: Trap 23: Recall after a conditional discharge does not set the council afresh
    Given these are all the detention episodes:
      | fact                 | first              | recall             |
      | section              | s37_hospital_order | s37_hospital_order |
      | restriction          | s41                | s41                |
      | began_under          | s37_hospital_order |                    |
      | start_date           | 4 March 2018       | 9 November 2026    |
      | recall_or_revocation | none               | s42_recall         |
      | still_detained       | no                 | yes                |
      | discharge_type       | conditional        |                    |
      | left_hospital        | yes                | no                 |
      | left_hospital_date   | 8 June 2024        |                    |
      | or_before_country    | england            | england            |
      | or_before_la         | E06000054          | E10000015          |
    When the case is decided
    Then the finding responsible_la is E06000054

  @draft @cites:derived.cto_recall_no_reset @cites:case.worcestershire2023.para_44
  Scenario: Whether the revocation of a community treatment order sets the council afresh is left to a lawyer
    Given these are all the detention episodes:
      | fact                 | first        | revocation     |
      | section              | s3           | s3             |
      | began_under          | s3           | s3             |
      | start_date           | 4 March 2024 | 9 October 2026 |
      | recall_or_revocation | none         | cto_revocation |
      | still_detained       | no           | yes            |
      | discharge_type       | cto          |                |
      | left_hospital        | yes          | no             |
      | left_hospital_date   | 8 June 2024  |                |
      | or_before_country    | england      | england        |
      | or_before_la         | E08000015    | E10000015      |
    When the case is decided
    Then the finding responsible_la is open
    And the finding responsible_la may still be E08000015
    And the warning section_117.recall_contested is given

  @draft @cites:derived.no_deeming_before_s46 @cites:case.cornwall2015
  Scenario: Trap 26: The council that looks after a child is not for that reason the aftercare council
    Given the person's date_of_birth is 14 June 2010
    And these are all the detention episodes:
      | fact                    | first                  |
      | section                 | s3                     |
      | began_under             | s3                     |
      | recall_or_revocation    | none                   |
      | start_date              | 4 March 2025           |
      | still_detained          | no                     |
      | left_hospital           | yes                    |
      | left_hospital_date      | 8 June 2025            |
      | living_situation_before | looked_after_placement |
      | placing_la_before       | E10000034              |
      | or_before_country       | england                |
      | or_before_la            | E06000030              |
    When the case is decided
    Then the finding responsible_la is E06000030
    And the warning responsible_authority.childs_placement is given

  @draft @cites:mha1983.s117.3
  Scenario: Trap 27: A council that no longer exists is not named as payer
    Given these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | began_under                  | s3           |
      | recall_or_revocation         | none         |
      | start_date                   | 4 March 2019 |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 8 June 2019  |
      | or_before_country            | england      |
      | or_before_la                 | E10000023    |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | no           |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then these bodies pay for n1:
      | body            | role         | code      |
      | icb             | pays_jointly | not known |
      | local_authority | pays_jointly | E06000065 |

  @draft @cites:case.worcestershire2023 @cites:case.worcestershire2021
  Scenario: The ruling of 2023 says what the law always was, also for a case looked at as of 2018
    Given the case is looked at on 1 May 2018, with the law as it was understood on 1 May 2018
    And these are all the detention episodes:
      | fact                         | first         | second         |
      | section                      | s3            | s3             |
      | began_under                  | s3            | s3             |
      | recall_or_revocation         | none          | none           |
      | start_date                   | 10 March 2014 | 15 June 2015   |
      | still_detained               | no            | no             |
      | left_hospital                | yes           | yes            |
      | left_hospital_date           | 14 July 2014  | 14 August 2017 |
      | or_before_country            | england       | england        |
      | or_before_la                 | E10000034     | E06000030      |
      | la_decided_no_longer_needed  | no            | no             |
      | icb_decided_no_longer_needed | no            | no             |
      | imprisoned_since_leaving     | no            | no             |
    When the case is decided
    Then the finding responsible_la is E06000030
    And the warning section_117.ruling_of_2023_applies is given

  @draft @cites:derived.latest_detention_controls_la
  Scenario: While there may be other detentions, the council stays open
    Given these detention episodes, and perhaps more:
      | fact                 | first        |
      | section              | s3           |
      | began_under          | s3           |
      | recall_or_revocation | none         |
      | start_date           | 4 March 2024 |
      | still_detained       | no           |
      | left_hospital        | yes          |
      | left_hospital_date   | 4 June 2024  |
      | or_before_country    | england      |
      | or_before_la         | E08000015    |
    When the case is decided
    Then the finding responsible_la is open
    And the finding s117_status cannot be not_qualifying
    And the question about detention_episodes is asked

  @draft @cites:mha1983.s117.3
  Scenario: Trap 14: The council does not depend on where the GP is
    Given these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | began_under          | s3           |
      | recall_or_revocation | none         |
      | start_date           | 4 March 2024 |
      | still_detained       | no           |
      | left_hospital        | yes          |
      | left_hospital_date   | 4 June 2024  |
      | or_before_country    | england      |
      | or_before_la         | E08000015    |
    When the case is decided
    Then the finding responsible_la is E08000015
    And the limit "the council changes with the person's GP" is given

  @draft @cites:derived.cto_recall_no_reset @cites:case.worcestershire2023.para_44
  Scenario Outline: Once a lawyer has said whether the revocation ended the earlier duty (<answer>), the council is settled
    Given these are all the detention episodes:
      | fact                      | first        | revocation     |
      | section                   | s3           | s3             |
      | began_under               | s3           | s3             |
      | start_date                | 4 March 2024 | 9 October 2026 |
      | recall_or_revocation      | none         | cto_revocation |
      | recall_ended_earlier_duty |              | <answer>       |
      | still_detained            | no           | yes            |
      | discharge_type            | cto          |                |
      | left_hospital             | yes          | no             |
      | left_hospital_date        | 8 June 2024  |                |
      | or_before_country         | england      | england        |
      | or_before_la              | E08000015    | E10000015      |
      | living_situation_before   | own_home     | own_home       |
    When the case is decided
    Then the finding responsible_la is <council>
    And the finding new_detention of revocation is <answer>

    Examples:
      | answer | council   |
      | yes    | E10000015 |
      | no     | E08000015 |
