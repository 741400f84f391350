Feature: What is not known stays open, and is asked for

  Unknown is not "no". A question that nobody has asked, and one that nobody could answer, leave the answer open; the
  decision says what would settle it.

  @draft @cites:mha1983.s117.1
  Scenario: With nothing known but an age, the decision asks about detention before anything else about aftercare
    Given the case is looked at on 23 November 2026
    And the person's age_years is 58
    When the case is decided
    Then the status is information_needed
    And the finding s117_eligible is open
    And the finding s117_status is open
    And the finding route of whole_package may still be section_117
    And one of the first 2 questions is about detention_episodes

  @draft @cites:mha1983.s117.1
  Scenario: Not asking about detention is not the same as there being none
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding s117_status may still be active
    And the finding s117_status may still be not_qualifying
    And the finding route of n1 may still be section_117

  @draft @cites:derived.sectioned_is_not_enough
  Scenario: A section that nobody knows leaves the right open and is asked for again
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact           | first     |
      | section        | not known |
      | still_detained | no        |
    When the case is decided
    Then the finding s117_eligible is open
    And the question about section of first is asked again

  @draft @cites:mha1983.s117.1
  Scenario: A section that nobody has asked about is asked for
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact           | first |
      | still_detained | no    |
    When the case is decided
    Then the finding s117_eligible is open
    And the question about section of first is asked

  @draft @cites:mha1983.s117.1
  Scenario: Nothing is asked that could not change an answer
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And there are no detention episodes
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the question about reduces_relapse_risk is not asked
    And the question about left_hospital is not asked
    And the question about or_before_la is not asked

  @draft @cites:derived.no_delay_for_funding
  Scenario: Trap 30: While anything is open, somebody keeps the care going
    Given the case is looked at on 23 November 2026
    And the person's country is england
    When the case is decided
    Then the status is information_needed
    And meanwhile the care is kept going by whoever provides or pays for the care now

  @draft @cites:mha1983.s117.2
  Scenario: A disputed fact is used as given
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact                         | first |
      | still_detained               | no    |
      | left_hospital                | yes   |
      | la_decided_no_longer_needed  | no    |
      | icb_decided_no_longer_needed | no    |
      | imprisoned_since_leaving     | no    |
    And it is disputed that section of first is s3
    When the case is decided
    Then the finding s117_status is active

  @draft @cites:mha1983.s117.1
  Scenario: Still detained and an end date in the past contradict each other
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact           | first        |
      | section        | s3           |
      | start_date     | 4 March 2026 |
      | still_detained | yes          |
      | end_date       | 1 June 2026  |
    When the case is decided
    Then the status is contradictory
    And the contradiction names still_detained and end_date
    And the route of whole_package is contradictory
    And meanwhile the care is kept going by whoever provides or pays for the care now

  @draft @cites:mha1983.s117.1
  Scenario: A detention cannot end before it starts
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact           | first        |
      | section        | s3           |
      | start_date     | 4 March 2026 |
      | still_detained | no           |
      | end_date       | 1 March 2026 |
    When the case is decided
    Then the contradiction names start_date and end_date

  @draft @cites:derived.any_age_or_diagnosis
  Scenario: An age and a date of birth that do not fit contradict each other
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact          | value        |
      | country       | england      |
      | date_of_birth | 2 April 1961 |
      | age_years     | 40           |
    When the case is decided
    Then the contradiction names age_years

  @draft @cites:mha1983.s17a
  Scenario: A community treatment order cannot follow section 2
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact           | first |
      | section        | s2    |
      | still_detained | no    |
      | discharge_type | cto   |
    When the case is decided
    Then the contradiction names section and discharge_type

  @draft @cites:si2015993.art7
  Scenario: A case in 1975, before the law in this book, is refused by name
    Given the case is looked at on 4 May 1975
    And the person's country is england
    When the case is decided
    Then the case is refused at /as_at with outside_the_book

  @draft @cites:mha1983.s117.1
  Scenario: A section that the Act does not have is refused, not guessed at
    Given the case is looked at on 23 November 2026
    And these are all the detention episodes:
      | fact    | first     |
      | section | sectioned |
    When the case is decided
    Then the case is refused at /detention_episodes/0/facts/section with wrong_value

  @draft @cites:mha1983.s145
  Scenario Outline: Someone who lives in <country> and was never detained is outside what this book answers for
    Given the case is looked at on 23 November 2026
    And the person's country is <country>
    And there are no detention episodes
    When the case is decided
    Then the status is out_of_scope

    Examples:
      | country          |
      | wales            |
      | scotland         |
      | northern_ireland |

  @draft @cites:mha1983.s117.1 @cites:mha1983.s117.2
  Scenario Outline: <one> (<value>) and <other> (<other value>) cannot both be so
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact    | first         |
      | <one>   | <value>       |
      | <other> | <other value> |
    When the case is decided
    Then the contradiction names <one> and <other>

    Examples:
      | one               | value        | other                    | other value     |
      | start_date        | 4 March 2026 | left_hospital_date       | 3 March 2026    |
      | still_detained    | no           | end_date                 | 1 December 2026 |
      | left_hospital     | yes          | left_hospital_date       | 1 December 2026 |
      | left_hospital     | no           | left_hospital_date       | 3 March 2026    |
      | discharge_type    | to_prison    | imprisoned_since_leaving | no              |
      | discharge_type    | cto          | restriction              | s41             |
      | discharge_type    | conditional  | restriction              | none            |
      | section           | s3           | restriction              | s41             |
      | section           | s2           | recall_or_revocation     | cto_recall      |
      | or_before_country | scotland     | or_before_la             | E08000015       |

  @draft @cites:mha1983.s117.1
  Scenario Outline: A <fact> after the day of the decision cannot be so
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact    | first           |
      | section | s3              |
      | <fact>  | 1 December 2026 |
    When the case is decided
    Then the contradiction names <fact>

    Examples:
      | fact             |
      | start_date       |
      | application_date |

  @draft @cites:mha1983.s117.2
  Scenario: Both bodies cannot have ended aftercare on a day that has not come yet
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact                         | first           |
      | section                      | s3              |
      | la_decided_no_longer_needed  | yes             |
      | icb_decided_no_longer_needed | yes             |
      | aftercare_end_date           | 1 December 2026 |
    When the case is decided
    Then the contradiction names aftercare_end_date

  @draft @cites:mha1983.s17e
  Scenario: A recall cannot be the only detention there has been
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact                 | first      |
      | section              | s3         |
      | recall_or_revocation | cto_recall |
    When the case is decided
    Then the contradiction names recall_or_revocation

  @draft @cites:disputes2014.reg3
  Scenario: A dispute cannot be referred before it starts
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                | value         |
      | country             | england       |
      | dispute_between     | la_la         |
      | dispute_start_date  | 1 August 2026 |
      | dispute_referred_on | 31 July 2026  |
    When the case is decided
    Then the contradiction names dispute_start_date and dispute_referred_on

  @draft @cites:mha1983.s117.1
  Scenario: A person cannot be born after the day of the decision
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact          | value           |
      | country       | england         |
      | date_of_birth | 1 December 2026 |
    When the case is decided
    Then the contradiction names date_of_birth

  @draft @cites:mha1983.s117.3 @cites:derived.move_does_not_change_la
  Scenario: Trap 13: Someone who has moved to Wales is told that a council in England may still owe the aftercare
    Given the case is looked at on 23 November 2026
    And the person's country is wales
    And these are all the detention episodes:
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
    And the warning scope.aftercare_across_the_border is given
