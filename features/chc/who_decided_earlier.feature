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
