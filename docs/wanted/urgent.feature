Feature: Urgent nights, as a duty worker writes them

  Help that is needed tonight is given tonight, by the council where the person is. Assessment, residence and money follow.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:ca2014.s22.4 @cites:ca2014.s22.5 @cites:ca2014.s19.3
  Scenario: A nursing home is needed tonight and the board cannot be reached: the council may, for a time
    Given these facts about the person:
      | fact                    | value     |
      | age_years               | 85        |
      | current_location_la     | E08000014 |
      | needs_assessment_status | none      |
    And these needs:
      | need  | kind          | service                | needs_urgent | icb_consent_to_nursing_accommodation | nursing_accommodation_urgent_temporary |
      | place | accommodation | care_home_with_nursing | yes          | no                                   | yes                                    |
    When the case is decided
    Then the route of place is ordinarily care_act_s19_3
    And these bodies pay for place now:
      | body            | code      |
      | local_authority | E08000014 |
    And the interim arrangement care_act.boundaries.place_with_nursing_meanwhile is given
    And the next step care_act.boundaries.get_consent is given

  @draft @cites:niaa2002.sch3.para3 @cites:ca2014.s19.3
  Scenario: Here without leave, disabled, and it would breach her rights to leave her tonight: the council may help
    Given these facts about the person:
      | fact                           | value     |
      | age_years                      | 36        |
      | current_location_la            | E08000003 |
      | immigration_control            | yes       |
      | nia_sch3_excluded              | yes       |
      | human_rights_breach_if_not_met | yes       |
      | needs_solely_from_destitution  | no        |
    And these needs:
      | need | kind        | needs_urgent |
      | care | social_care | yes          |
    When the case is decided
    Then the finding sch3_bars_authority is no
    And the finding s21_bars_authority is no
    And these bodies pay for care now:
      | body            | code      |
      | local_authority | E08000003 |
    And the warning care_act.boundaries.only_so_far_as_rights_require is given
