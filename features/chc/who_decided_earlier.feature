Feature: Which body decided before the integrated care boards

  @draft @cites:sr12.reg20.2 @cites:si2022634.reg58
  Scenario Outline: Trap 29: no integrated care board before 1 July 2022, and no clinical commissioning group after
    Given the case is looked at on <day>
    And the person's person_group is general
    When the case is decided
    Then the finding chc_decision_maker is <body>

    Examples:
      | day          | body |
      | 30 June 2022 | ccg  |
      | 1 July 2022  | icb  |

  @draft @cites:sr12.reg20.2 @cites:si2022634.reg58
  Scenario Outline: A decision of <on> cannot have been made by the <body>
    Given the case is looked at on 23 November 2026
    And these findings are on record:
      | finding         | value             | by     | on   |
      | chc_eligibility | recorded_eligible | <body> | <on> |
    When the case is decided
    Then the case is refused at /recorded_findings/0/by with wrong_body

    Examples:
      | on            | body        |
      | 30 June 2022  | icb         |
      | 1 July 2022   | ccg         |
      | 31 March 2013 | nhs_england |
      | 31 March 2013 | ccg         |
      | 1 April 2013  | pct         |

  @draft @cites:sr12.reg20.2 @cites:si2022634.reg58
  Scenario Outline: A decision of <on> by the <body> still counts
    Given the case is looked at on 23 November 2026
    And these findings are on record:
      | finding         | value             | by     | on   |
      | chc_eligibility | recorded_eligible | <body> | <on> |
    When the case is decided
    Then the finding chc_eligibility is recorded_eligible

    Examples:
      | on            | body        |
      | 1 July 2022   | icb         |
      | 30 June 2022  | ccg         |
      | 1 April 2013  | ccg         |
      | 31 March 2013 | pct         |
      | 1 April 2013  | nhs_england |
