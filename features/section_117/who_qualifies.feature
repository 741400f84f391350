Feature: Which detentions give a right to section 117 aftercare

  What counts is the legal provision that was actually used, as the detention papers give it. Diagnosis, length of stay,
  age and what a note calls it make no difference.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:mha1983.s117.1
  Scenario Outline: A detention under <section> gives a right to aftercare
    Given these are all the detention episodes:
      | fact    | first     |
      | section | <section> |
    When the case is decided
    Then the finding s117_eligible is yes
    And the finding s117_status cannot be not_qualifying
    And the reasons cite mha1983.s117.1

    Examples:
      | section            |
      | s3                 |
      | s37_hospital_order |
      | s45a               |
      | s47                |
      | s48                |

  @draft @cites:derived.cpia_hospital_order @cites:cpia1964.s5a
  Scenario: A hospital order after a finding of insanity or unfitness to plead gives a right to aftercare
    Given these are all the detention episodes:
      | fact       | first               |
      | section    | cpia_hospital_order |
      | start_date | 6 March 2019        |
    When the case is decided
    Then the finding s117_eligible is yes

  @draft @cites:derived.cpia_hospital_order
  Scenario: A hospital order from before 31 March 2005 after such a finding is left to a lawyer
    Given these are all the detention episodes:
      | fact       | first               |
      | section    | cpia_hospital_order |
      | start_date | 6 March 2003        |
    When the case is decided
    Then the finding s117_eligible is open
    And the question about treated_as_qualifying of first is asked

  @draft @cites:derived.not_listed_not_qualifying @cites:mha1983.s117.1
  Scenario Outline: A detention under <section> alone gives no right to aftercare
    Given these are all the detention episodes:
      | fact    | first     |
      | section | <section> |
    When the case is decided
    Then the finding s117_eligible is no
    And the finding s117_status is not_qualifying
    And the finding joint_duty is no

    Examples:
      | section                 |
      | s4                      |
      | s5_2                    |
      | s5_4                    |
      | s7_guardianship         |
      | s35                     |
      | s36                     |
      | s37_guardianship_order  |
      | s38                     |
      | s135                    |
      | s136                    |
      | informal                |
      | dols                    |
      | court_of_protection_dol |
      | prison_no_transfer      |

  @draft @cites:guide.butler_ch19 @cites:mha1983.s117.1
  Scenario: Trap 1: Section 2 does not give a right to aftercare
    Given these are all the detention episodes:
      | fact    | first |
      | section | s2    |
    When the case is decided
    Then the finding s117_eligible is no
    And the finding s117_status is not_qualifying
    And the reasons cite guide.butler_ch19

  @draft @cites:derived.sectioned_is_not_enough
  Scenario: Trap 1: "Sectioned", with no section known, settles nothing and asks for the section
    Given these are all the detention episodes:
      | fact    | first     |
      | section | not known |
    When the case is decided
    Then the status is information_needed
    And the finding s117_eligible is open
    And the question about section of first is asked again

  @draft @cites:guide.butler_ch19
  Scenario Outline: <section> with the restriction <restriction> gives the same right
    Given these are all the detention episodes:
      | fact        | first         |
      | section     | <section>     |
      | restriction | <restriction> |
    When the case is decided
    Then the finding s117_eligible is yes

    Examples:
      | section            | restriction     |
      | s37_hospital_order | none            |
      | s37_hospital_order | s41             |
      | s45a               | s45a_limitation |
      | s47                | s49             |
      | s48                | s49             |

  @draft @cites:mha1983.s117.1 @cites:derived.chain_start
  Scenario: Section 136 and section 2 that ran into section 3 are one detention under section 3
    Given these are all the detention episodes:
      | fact        | first |
      | began_under | s136  |
      | section     | s3    |
    When the case is decided
    Then the finding s117_eligible is yes

  @draft @cites:derived.any_episode_enough
  Scenario: One qualifying detention is enough, though a later one does not qualify
    Given these are all the detention episodes:
      | episode | section | start_date  |
      | first   | s3      | 2 May 2019  |
      | second  | s2      | 7 July 2024 |
    When the case is decided
    Then the finding s117_eligible is yes

  @draft @cites:derived.any_episode_enough
  Scenario: Two detentions that do not qualify do not add up to one that does
    Given these are all the detention episodes:
      | episode | section | start_date  |
      | first   | s136    | 2 May 2019  |
      | second  | s2      | 7 July 2024 |
    When the case is decided
    Then the finding s117_eligible is no

  @draft @cites:derived.any_episode_enough
  Scenario: While there may be other detentions, section 2 settles nothing
    Given these detention episodes, and perhaps more:
      | fact    | first |
      | section | s2    |
    When the case is decided
    Then the finding s117_eligible is open
    And the question about detention_episodes is asked

  @draft @cites:derived.any_episode_enough
  Scenario: Other detentions there may be cannot take the right away
    Given these detention episodes, and perhaps more:
      | fact    | first |
      | section | s3    |
    When the case is decided
    Then the finding s117_eligible is yes

  @draft @cites:mha1983.s117.1
  Scenario: Someone who was never detained has no right to aftercare
    Given there are no detention episodes
    When the case is decided
    Then the finding s117_eligible is no
    And the finding s117_status is not_qualifying

  @draft @cites:derived.any_age_or_diagnosis
  Scenario: Trap 26: A child who was detained under section 3 has a right to aftercare
    Given the person's date_of_birth is 14 June 2012
    And these are all the detention episodes:
      | fact    | first |
      | section | s3    |
    When the case is decided
    Then the finding s117_eligible is yes

  @draft @cites:derived.provision_governs
  Scenario: A detention of one day gives the same right as a long one
    Given these are all the detention episodes:
      | fact               | first         |
      | section            | s3            |
      | start_date         | 4 August 2025 |
      | still_detained     | no            |
      | end_date           | 5 August 2025 |
      | left_hospital      | yes           |
      | left_hospital_date | 5 August 2025 |
    When the case is decided
    Then the finding s117_eligible is yes

  @draft @cites:mha1983.s117.1
  Scenario: A detention in a private hospital gives the same right
    Given these are all the detention episodes:
      | fact                  | first   |
      | section               | s3      |
      | hospital_commissioner | private |
    When the case is decided
    Then the finding s117_eligible is yes

  @draft @cites:derived.transfers_in @cites:mha1983.s80c
  Scenario Outline: Whether <section> counts is for a lawyer to say
    Given these are all the detention episodes:
      | fact    | first     |
      | section | <section> |
    When the case is decided
    Then the finding s117_eligible is open
    And the question about treated_as_qualifying of first is asked

    Examples:
      | section     |
      | transfer_in |
      | s44         |

  @draft @cites:derived.transfers_in
  Scenario Outline: Once a lawyer has said <answer>, a transfer into England is settled
    Given these are all the detention episodes:
      | fact                  | first       |
      | section               | transfer_in |
      | treated_as_qualifying | <answer>    |
    When the case is decided
    Then the finding s117_eligible is <answer>

    Examples:
      | answer |
      | yes    |
      | no     |

  @draft @cites:case.dm2011 @cites:derived.not_listed_not_qualifying
  Scenario: Trap 25: Deprivation of liberty under the Mental Capacity Act does not create a right to aftercare
    Given the person's currently_deprived_of_liberty_mca is yes
    And there are no detention episodes
    When the case is decided
    Then the finding s117_status is not_qualifying
