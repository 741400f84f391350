Feature: Localities

  Local policy is read only where the case names a locality that has a profile. None is borrowed from another.

  @draft @cites:lcr2018.p1_1
  Scenario: A locality without a profile is refused
    Given the case is looked at on 23 November 2026
    And the locality is sefton
    When the case is decided
    Then the case is refused at /locality with unknown_locality

  @draft @cites:lcr2018.p3_14
  Scenario: The facts of a local scheme are taken only with the locality
    Given the case is looked at on 23 November 2026
    And the locality is wirral
    And the person's complex_needs is yes
    When the case is decided
    Then the finding fps_client_group is open
