Feature: Urgent nights, as a duty worker writes them

  Help that is needed tonight is given tonight, by the council where the person is. Assessment, residence and money follow.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:ca2014.s22.3 @cites:nhs2006.s3.1 @cites:nhs2006.s1.4
  Scenario: Injections by a nurse tonight are not for the council, however urgent
    Given these facts about the person:
      | fact         | value    |
      | age_years    | 74       |
      | care_setting | own_home |
    And these needs:
      | need       | kind   | service | needs_urgent | registered_nurse_care_needed |
      | injections | health | nursing | yes          | yes                          |
    When the case is decided
    Then the finding s19_3_power of injections is no
    And the finding s22_bars_authority of injections is yes
    And these bodies ordinarily pay for injections:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for injections

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
    And the person ordinarily pays assessed_later for care
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
    And the person ordinarily pays assessed_later for care
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
