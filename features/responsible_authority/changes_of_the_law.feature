Feature: Which residence rule applies when the law has changed

  Before April 2015 the council was the one where the person was resident when detained. Since then it is the one where
  they were ordinarily resident immediately before. Section 46 of the Mental Health Act 2025 will look through placements
  once it has started; it has no start date yet, so these examples suppose one.

  In these examples: E10000034 Worcestershire placed the person in E06000030 Swindon; E08000015 is Wirral.

  Background:
    Given the person's country is england

  @draft @cites:ca2014.s75.12 @cites:mha1983.s117.3_before_2015
  Scenario: Someone on aftercare without a break since before April 2015 keeps the old rule
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                             | first         |
      | section                          | s3            |
      | began_under                      | s3            |
      | recall_or_revocation             | none          |
      | start_date                       | 10 March 2013 |
      | still_detained                   | no            |
      | left_hospital                    | yes           |
      | left_hospital_date               | 14 July 2013  |
      | aftercare_provided_on_2015_03_31 | yes           |
      | aftercare_unbroken_since_2015    | yes           |
      | resident_before_la               | E08000015     |
      | or_before_country                | england       |
      | or_before_la                     | E10000015     |
    When the case is decided
    Then the finding responsible_la_rule is la_1
    And the finding responsible_la is E08000015

  @draft @cites:mha1983.s117.3_before_2015 @cites:case.hall1999
  Scenario: Under the old rule, someone resident nowhere is for the council they were sent to
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                             | first         |
      | section                          | s3            |
      | began_under                      | s3            |
      | recall_or_revocation             | none          |
      | start_date                       | 10 March 2013 |
      | still_detained                   | no            |
      | left_hospital                    | yes           |
      | left_hospital_date               | 14 July 2013  |
      | aftercare_provided_on_2015_03_31 | yes           |
      | aftercare_unbroken_since_2015    | yes           |
      | resident_before_la               | none          |
      | sent_to_la                       | E06000030     |
    When the case is decided
    Then the finding responsible_la_rule is la_1
    And the finding responsible_la is E06000030

  @draft @cites:derived.transitional_2015 @cites:ca2014.s75.12
  Scenario: Someone detained before April 2015 who left hospital after it falls under the rule since then
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                 | first             |
      | section              | s3                |
      | began_under          | s3                |
      | recall_or_revocation | none              |
      | start_date           | 10 September 2014 |
      | still_detained       | no                |
      | left_hospital        | yes               |
      | left_hospital_date   | 14 July 2015      |
      | resident_before_la   | E08000015         |
      | or_before_country    | england           |
      | or_before_la         | E10000015         |
    When the case is decided
    Then the finding responsible_la_rule is la_2
    And the finding responsible_la is E10000015
    And the reasons cite derived.transitional_2015

  @draft @cites:derived.transitional_2015
  Scenario: Whether a break in aftercare since 2015 ends the old rule has not been decided
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                             | first         |
      | section                          | s3            |
      | la_decided_no_longer_needed      | no            |
      | icb_decided_no_longer_needed     | no            |
      | imprisoned_since_leaving         | no            |
      | began_under                      | s3            |
      | recall_or_revocation             | none          |
      | start_date                       | 10 March 2013 |
      | still_detained                   | no            |
      | left_hospital                    | yes           |
      | left_hospital_date               | 14 July 2013  |
      | aftercare_provided_on_2015_03_31 | yes           |
      | aftercare_unbroken_since_2015    | no            |
      | resident_before_la               | E08000015     |
      | or_before_country                | england       |
      | or_before_la                     | E10000015     |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding responsible_la_rule is open
    And the finding responsible_la may still be E08000015
    And the finding responsible_la may still be E10000015
    And the warning responsible_authority.break_since_2015 is given
    And the question about old_rule_survives_break of first is asked

  @draft @cites:derived.transitional_2015 @cites:case.worcestershire2023.facts
  Scenario: A detention since April 2015 takes someone out of the old rule
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                             | first         | second      |
      | section                          | s3            | s3          |
      | began_under                      | s3            | s3          |
      | recall_or_revocation             | none          | none        |
      | start_date                       | 10 March 2013 | 4 May 2018  |
      | still_detained                   | no            | no          |
      | left_hospital                    | yes           | yes         |
      | left_hospital_date               | 14 July 2013  | 9 July 2018 |
      | aftercare_provided_on_2015_03_31 | yes           |             |
      | aftercare_unbroken_since_2015    | yes           |             |
      | resident_before_la               | E08000015     | E08000015   |
      | or_before_country                | england       | england     |
      | or_before_la                     | E08000015     | E10000015   |
    When the case is decided
    Then the finding responsible_la_rule is la_2
    And the finding responsible_la is E10000015

  @draft @cites:derived.no_deeming_before_s46 @cites:case.jm2011
  Scenario Outline: Trap 4: Today a placement is not looked through (<before>)
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                           | first          |
      | section                        | s3             |
      | began_under                    | s3             |
      | recall_or_revocation           | none           |
      | start_date                     | 5 January 2026 |
      | still_detained                 | no             |
      | left_hospital                  | yes            |
      | left_hospital_date             | 2 March 2026   |
      | living_situation_before        | <before>       |
      | placing_la_before              | E10000034      |
      | or_before_nhs_accommodation_la | E10000034      |
      | or_before_country              | england        |
      | or_before_la                   | E06000030      |
    When the case is decided
    Then the finding responsible_la_rule is la_2
    And the finding responsible_la is E06000030

    Examples:
      | before                           |
      | s117_accommodation               |
      | care_act_specified_accommodation |
      | nhs_accommodation                |
      | looked_after_placement           |
      | own_home                         |
      | self_funded_care_home            |

  @draft @cites:derived.deeming_after_s46 @cites:mha2025.s46.3
  Scenario Outline: Trap 5: Once section 46 has started, living in <before> points to <council>
    Given the case is looked at on 23 November 2026
    And supposing mha2025_s46_commencement_date starts on 1 January 2026
    And these are all the detention episodes:
      | fact                           | first          |
      | section                        | s3             |
      | began_under                    | s3             |
      | recall_or_revocation           | none           |
      | start_date                     | 5 January 2026 |
      | still_detained                 | no             |
      | left_hospital                  | yes            |
      | left_hospital_date             | 2 March 2026   |
      | living_situation_before        | <before>       |
      | placing_la_before              | E10000034      |
      | or_before_nhs_accommodation_la | E10000034      |
      | or_before_country              | england        |
      | or_before_la                   | E06000030      |
    When the case is decided
    Then the finding responsible_la_rule is la_3
    And the finding responsible_la is <council>
    And the warning responsible_authority.placement_rules_are_new is <warned>

    Examples:
      | before                           | council   | warned    |
      | s117_accommodation               | E10000034 | given     |
      | care_act_specified_accommodation | E10000034 | given     |
      | nhs_accommodation                | E10000034 | given     |
      | informal_inpatient               | E10000034 | given     |
      | looked_after_placement           | E10000034 | given     |
      | own_home                         | E06000030 | not given |
      | self_funded_care_home            | E06000030 | not given |

  @draft @cites:mha2025.s46.status @cites:mha2025.s56
  Scenario: Trap 6: That the Act was passed does not put section 46 in force
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                    | first              |
      | section                 | s3                 |
      | began_under             | s3                 |
      | recall_or_revocation    | none               |
      | start_date              | 5 May 2026         |
      | still_detained          | no                 |
      | left_hospital           | yes                |
      | left_hospital_date      | 2 July 2026        |
      | living_situation_before | s117_accommodation |
      | placing_la_before       | E10000034          |
      | or_before_country       | england            |
      | or_before_la            | E06000030          |
    When the case is decided
    Then the finding responsible_la_rule is open between la_2 and la_3
    And the finding responsible_la may still be E06000030
    And the finding responsible_la may still be E10000034
    And the limit responsible_authority.s46_does_not_apply is given
    And the warning responsible_authority.s46_unverified is given

  @draft @cites:mha2025.s46.status
  Scenario: The warning about section 46 is not given where its placement rules could not matter
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                    | first       |
      | section                 | s3          |
      | began_under             | s3          |
      | recall_or_revocation    | none        |
      | start_date              | 5 May 2026  |
      | still_detained          | no          |
      | left_hospital           | yes         |
      | left_hospital_date      | 2 July 2026 |
      | living_situation_before | own_home    |
      | or_before_country       | england     |
      | or_before_la            | E06000030   |
    When the case is decided
    Then the finding responsible_la is E06000030
    And the warning responsible_authority.s46_unverified is not given

  @draft @cites:derived.transitional_s46 @cites:mha2025.s56
  Scenario: A detention that straddles the start of section 46 stays open until the transitional rules are known
    Given the case is looked at on 23 November 2026
    And supposing mha2025_s46_commencement_date starts on 1 February 2026
    And these are all the detention episodes:
      | fact                         | first              |
      | section                      | s3                 |
      | la_decided_no_longer_needed  | no                 |
      | icb_decided_no_longer_needed | no                 |
      | imprisoned_since_leaving     | no                 |
      | began_under                  | s3                 |
      | recall_or_revocation         | none               |
      | start_date                   | 5 January 2026     |
      | still_detained               | no                 |
      | left_hospital                | yes                |
      | left_hospital_date           | 2 March 2026       |
      | living_situation_before      | s117_accommodation |
      | placing_la_before            | E10000034          |
      | or_before_country            | england            |
      | or_before_la                 | E06000030          |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding responsible_la_rule is open between la_2 and la_3
    And the finding responsible_la may still be E10000034
    And the finding responsible_la may still be E06000030
    And the warning responsible_authority.straddles_s46 is given
    And the warning supposed.mha2025_s46_commencement_date is given
    And the question about s46_applies_to_earlier_detention of first is asked

  @draft @cites:derived.transitional_s46
  Scenario: A detention that was over before section 46 starts keeps the rule of its day
    Given the case is looked at on 23 November 2026
    And supposing mha2025_s46_commencement_date starts on 1 June 2026
    And these are all the detention episodes:
      | fact                    | first              |
      | section                 | s3                 |
      | began_under             | s3                 |
      | recall_or_revocation    | none               |
      | start_date              | 5 January 2026     |
      | still_detained          | no                 |
      | left_hospital           | yes                |
      | left_hospital_date      | 2 March 2026       |
      | living_situation_before | s117_accommodation |
      | placing_la_before       | E10000034          |
      | or_before_country       | england            |
      | or_before_la            | E06000030          |
    When the case is decided
    Then the finding responsible_la_rule is la_2
    And the finding responsible_la is E06000030

  @draft @cites:si2015993.art7 @cites:mha1983.s117.3
  Scenario: The rule of April 2015 applies from its first day
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | began_under          | s3           |
      | recall_or_revocation | none         |
      | start_date           | 1 April 2015 |
      | still_detained       | no           |
      | left_hospital        | yes          |
      | left_hospital_date   | 14 July 2015 |
      | resident_before_la   | E08000015    |
      | or_before_country    | england      |
      | or_before_la         | E10000015    |
    When the case is decided
    Then the finding responsible_la_rule is la_2
    And the finding responsible_la is E10000015

  @draft @cites:mha2025.s46.3
  Scenario Outline: A detention from <start> on follows the rule <rule>, supposing that section 46 starts on 1 March 2026
    Given the case is looked at on 23 November 2026
    And supposing mha2025_s46_commencement_date starts on 1 March 2026
    And these are all the detention episodes:
      | fact                             | first              |
      | section                          | s3                 |
      | began_under                      | s3                 |
      | recall_or_revocation             | none               |
      | start_date                       | <start>            |
      | still_detained                   | no                 |
      | left_hospital                    | yes                |
      | left_hospital_date               | 20 May 2026        |
      | s46_applies_to_earlier_detention | no                 |
      | living_situation_before          | s117_accommodation |
      | placing_la_before                | E10000034          |
      | or_before_country                | england            |
      | or_before_la                     | E06000030          |
    When the case is decided
    Then the finding responsible_la_rule is <rule>

    Examples:
      | start            | rule |
      | 1 March 2026     | la_3 |
      | 28 February 2026 | la_2 |

  @draft @cites:derived.transitional_2015 @cites:ca2014.s75.12
  Scenario: Someone detained since before April 2015 and still in hospital falls under the rule since then
    Given the case is looked at on 9 April 2026
    And these are all the detention episodes:
      | fact                 | first              |
      | section              | s37_hospital_order |
      | restriction          | s41                |
      | began_under          | s37_hospital_order |
      | recall_or_revocation | none               |
      | start_date           | 4 March 2014       |
      | still_detained       | yes                |
      | leave_type           | none               |
      | left_hospital        | no                 |
      | or_before_country    | england            |
      | or_before_la         | E08000015          |
    When the case is decided
    Then the finding responsible_la_rule is la_2
    And the finding responsible_la is E08000015
    And the reasons cite derived.transitional_2015

  @draft @cites:derived.transitional_2015 @cites:ca2014.s75.12
  Scenario: Someone who was not being given aftercare on 31 March 2015 falls under the rule since then
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                             | first         |
      | section                          | s3            |
      | began_under                      | s3            |
      | recall_or_revocation             | none          |
      | start_date                       | 10 March 2013 |
      | still_detained                   | no            |
      | left_hospital                    | yes           |
      | left_hospital_date               | 14 July 2013  |
      | aftercare_provided_on_2015_03_31 | no            |
      | resident_before_la               | E08000015     |
      | or_before_country                | england       |
      | or_before_la                     | E10000015     |
    When the case is decided
    Then the finding responsible_la_rule is la_2
    And the finding responsible_la is E10000015
    And the reasons cite derived.transitional_2015
    And the reasons cite ca2014.s75.12

  @draft @cites:derived.transitional_2015
  Scenario Outline: Once a lawyer has said whether the old rule survives a break (<answer>), the rule is <rule>
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact                             | first         |
      | section                          | s3            |
      | began_under                      | s3            |
      | recall_or_revocation             | none          |
      | start_date                       | 10 March 2013 |
      | still_detained                   | no            |
      | left_hospital                    | yes           |
      | left_hospital_date               | 14 July 2013  |
      | aftercare_provided_on_2015_03_31 | yes           |
      | aftercare_unbroken_since_2015    | no            |
      | old_rule_survives_break          | <answer>      |
      | resident_before_la               | E08000015     |
      | or_before_country                | england       |
      | or_before_la                     | E10000015     |
    When the case is decided
    Then the finding responsible_la_rule is <rule>
    And the finding responsible_la is <council>

    Examples:
      | answer | rule | council   |
      | yes    | la_1 | E08000015 |
      | no     | la_2 | E10000015 |

  @draft @cites:derived.transitional_s46 @cites:mha2025.s56
  Scenario: Someone detained before section 46 starts and still in hospital after it straddles the change too
    Given the case is looked at on 23 November 2026
    And supposing mha2025_s46_commencement_date starts on 1 February 2026
    And these are all the detention episodes:
      | fact                    | first              |
      | section                 | s3                 |
      | began_under             | s3                 |
      | recall_or_revocation    | none               |
      | start_date              | 5 January 2026     |
      | still_detained          | yes                |
      | leave_type              | none               |
      | left_hospital           | no                 |
      | living_situation_before | s117_accommodation |
      | placing_la_before       | E10000034          |
      | or_before_country       | england            |
      | or_before_la            | E06000030          |
    When the case is decided
    Then the finding responsible_la_rule is open between la_2 and la_3
    And the warning responsible_authority.straddles_s46 is given

  @draft @cites:ca2014.s75.12
  Scenario: Where the old rule still applies, the Secretary of State has no part in a dispute
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact               | value         |
      | dispute_between    | la_la         |
      | dispute_start_date | 1 August 2026 |
    And these are all the detention episodes:
      | fact                             | first         |
      | section                          | s3            |
      | began_under                      | s3            |
      | recall_or_revocation             | none          |
      | start_date                       | 10 March 2013 |
      | still_detained                   | no            |
      | left_hospital                    | yes           |
      | left_hospital_date               | 14 July 2013  |
      | aftercare_provided_on_2015_03_31 | yes           |
      | aftercare_unbroken_since_2015    | yes           |
      | resident_before_la               | E08000015     |
    When the case is decided
    Then the finding responsible_la_rule is la_1
    And the finding dispute_route cannot be secretary_of_state
    And the finding refer_by is not arising
    And meanwhile the care is kept going by the council meeting the needs now
