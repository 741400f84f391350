Feature: Urgent nights, as a duty worker writes them

  Help that is needed tonight is given tonight, by the council where the person is. Assessment, residence and money follow.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:ca2014.s19.3 @cites:ca2014.s17.1 @cites:derived.no_charge_before_assessment
  Scenario: Found eligible in October, means not assessed, and the neighbour who helped died today
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 70        |
      | care_setting                | own_home  |
      | current_location_la         | E08000035 |
      | financial_assessment_status | none      |
    And these needs:
      | need | kind        | needs_urgent | la_charges_for_service |
      | care | social_care | yes          | yes                    |
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 12 October 2026 |
    When the case is decided
    Then the route of care is ordinarily care_act_s19_3
    And these bodies pay for care now:
      | body            | code      |
      | local_authority | E08000035 |
    And the finding person_pays of care cannot be full_cost
    And the limit care_act.charging.not_charged_yet is given
    And the answer for care holds unless immigration_control

  @draft @cites:ca2014.s19.3 @cites:assess2014.reg7.1
  Scenario: Nothing assessed, continuing healthcare never considered, help needed tonight
    Given these facts about the person:
      | fact                    | value     |
      | age_years               | 82        |
      | current_location_la     | E08000035 |
      | needs_assessment_status | none      |
      | may_be_eligible_for_chc | yes       |
    And these needs:
      | need | kind        | needs_urgent |
      | care | social_care | yes          |
    When the case is decided
    Then the route of care is ordinarily care_act_s19_3
    And these bodies pay for care now:
      | body            | code      |
      | local_authority | E08000035 |
    And the interim arrangement care_act.meeting_needs.help_at_once is given
    And the next step care_act.meeting_needs.assess_afterwards is given
    And the next step chc.refer is given

  @draft @cites:ca2014.s19.3 @cites:ca2014.s17.1
  Scenario: He has £300,000 and nobody has assessed it: help tonight all the same, and no bill tonight
    Given these facts about the person:
      | fact                        | value     |
      | age_years                   | 90        |
      | current_location_la         | E08000014 |
      | needs_assessment_status     | none      |
      | financial_assessment_status | none      |
      | capital_assessable          | 300000.00 |
    And these needs:
      | need | kind        | needs_urgent | la_charges_for_service |
      | care | social_care | yes          | yes                    |
    When the case is decided
    Then the route of care is ordinarily care_act_s19_3
    And these bodies pay for care now:
      | body            | code      |
      | local_authority | E08000014 |
    And the finding person_pays of care cannot be full_cost
    And the next step care_act.meeting_needs.assess_afterwards is given

  @draft @cites:ca2014.s19.3
  Scenario: A woman from Leeds falls ill on holiday in Sefton: Sefton helps tonight
    Given these facts about the person:
      | fact                    | value     |
      | age_years               | 79        |
      | or_la                   | E08000035 |
      | current_location_la     | E08000014 |
      | needs_assessment_status | none      |
    And these needs:
      | need | kind        | needs_urgent |
      | care | social_care | yes          |
    When the case is decided
    Then the route of care is ordinarily care_act_s19_3
    And the finding local_authority_named of care is ordinarily E08000014
    And these bodies pay for care now:
      | body            | code      |
      | local_authority | E08000014 |
    And the answer for care holds unless immigration_control

  @draft @cites:ca2014.s19.3 @cites:ca2014.s18.1
  Scenario: On the street in Manchester, settled nowhere, and cannot look after himself tonight
    Given these facts about the person:
      | fact                    | value                |
      | age_years               | 45                   |
      | care_setting            | street_homeless      |
      | or_status               | no_settled_residence |
      | current_location_la     | E08000003            |
      | needs_assessment_status | none                 |
    And these needs:
      | need | kind        | needs_urgent |
      | care | social_care | yes          |
    When the case is decided
    Then the route of care is ordinarily care_act_s19_3
    And these bodies pay for care now:
      | body            | code      |
      | local_authority | E08000003 |
    And the finding care_act_la is ordinarily E08000003
    And the warning care_act.meeting_needs.consider_the_power is given

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

  @draft @cites:ca2014.s19.4 @cites:ca2014.s19.3 @cites:sr12.reg21.9
  Scenario: Dying and going down fast, the Fast Track tool is not in yet: care starts tonight
    Given these facts about the person:
      | fact                           | value     |
      | age_years                      | 68        |
      | current_location_la            | E08000014 |
      | needs_assessment_status        | none      |
      | rapidly_deteriorating          | yes       |
      | may_be_entering_terminal_phase | yes       |
      | fast_track_tool_received       | no        |
    And these needs:
      | need | kind        | needs_urgent |
      | care | social_care | yes          |
    When the case is decided
    Then the finding fast_track_status is not_valid
    And the route of care is ordinarily care_act_s19_3
    And these bodies pay for care now:
      | body            | code      |
      | local_authority | E08000014 |
    And the warning chc.fast_track.tool_not_received is given
    And the next step chc.fast_track.ask_clinician is given
    And the interim arrangement care_act.meeting_needs.help_at_once is given

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
