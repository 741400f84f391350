Feature: Rates of NHS-funded nursing care, year by year

  Background:
    Given these facts about the person:
      | fact                             | value             |
      | date_of_birth                    | 2 April 1921      |
      | country                          | england           |
      | care_setting                     | care_home_nursing |
      | care_home_registered_for_nursing | yes               |
      | registered_nurse_need            | yes               |
      | agrees_to_nursing_care           | yes               |
      | chc_considered_first             | yes               |
    And these findings are on record:
      | finding         | value                 | by  | on          |
      | chc_eligibility | recorded_not_eligible | ccg | 1 June 2014 |
    And the person's fast_track_tool_received is no

  @draft @cites:sr12.reg20.1_flat_rate @cites:fncrates.y2026
  Scenario Outline: Trap 19: the standard rate on <day>
    Given the case is looked at on <day>
    And the person's pre_october_2007_high_band is no
    When the case is decided
    Then the finding fnc_rate is <rate>

    Examples:
      | day           | rate   |
      | 1 April 2015  | 112.00 |
      | 31 March 2016 | 112.00 |
      | 1 April 2016  | 156.25 |
      | 31 March 2017 | 156.25 |
      | 1 April 2017  | 155.05 |
      | 1 April 2018  | 158.16 |
      | 31 March 2019 | 158.16 |
      | 1 April 2019  | 180.31 |
      | 1 April 2020  | 183.92 |
      | 1 April 2021  | 187.60 |
      | 31 March 2022 | 187.60 |
      | 1 April 2022  | 209.19 |
      | 31 May 2022   | 209.19 |
      | 1 June 2022   | 209.19 |
      | 1 April 2023  | 219.71 |
      | 1 April 2024  | 235.88 |
      | 31 March 2025 | 235.88 |
      | 1 April 2025  | 254.06 |
      | 31 March 2026 | 254.06 |
      | 1 April 2026  | 267.68 |
      | 31 March 2027 | 267.68 |

  @draft @cites:sr12.reg30.2 @cites:fncrates.y2026
  Scenario Outline: The high band on <day>
    Given the case is looked at on <day>
    And the person's pre_october_2007_high_band is yes
    And the person's care_home_admission_date is 5 May 2005
    When the case is decided
    Then the finding fnc_rate is <rate>

    Examples:
      | day          | rate   |
      | 1 April 2015 | 154.14 |
      | 1 April 2016 | 215.04 |
      | 1 April 2017 | 213.32 |
      | 1 April 2018 | 217.59 |
      | 1 April 2019 | 248.06 |
      | 1 April 2020 | 253.02 |
      | 1 April 2021 | 258.08 |
      | 1 April 2022 | 287.78 |
      | 1 April 2023 | 302.25 |
      | 1 April 2024 | 324.50 |
      | 1 April 2025 | 349.50 |
      | 1 April 2026 | 368.24 |

  @draft @cites:fncrates.y2021_uplift
  Scenario Outline: The one-off extra for 2021 to 2022 is kept apart from the rate
    Given the case is looked at on <day>
    And the person's pre_october_2007_high_band is no
    When the case is decided
    Then the finding fnc_rate is <rate>
    And the finding fnc_one_off_uplift is <uplift>

    Examples:
      | day           | rate   | uplift      |
      | 31 March 2021 | 183.92 | not arising |
      | 1 April 2021  | 187.60 | 21.93       |
      | 31 March 2022 | 187.60 | 21.93       |
      | 1 April 2022  | 209.19 | not arising |

  @draft @cites:fncrates.statement_2022 @cites:fncrates.y2022
  Scenario Outline: In spring 2022 the law still had the older rates
    Given the case is looked at on <day>
    And the person's pre_october_2007_high_band is no
    When the case is decided
    Then the warning fnc.legal_rate_in_spring_2022 is <warned>

    Examples:
      | day           | warned    |
      | 31 March 2022 | not given |
      | 1 April 2022  | given     |
      | 31 May 2022   | given     |
      | 1 June 2022   | not given |

  @draft @cites:derived.fnc_no_extrapolation
  Scenario: No rate is assumed after the last year of the book
    Given the case is looked at on 1 April 2027
    When the case is decided
    Then the case is refused at /as_at with outside_the_book
