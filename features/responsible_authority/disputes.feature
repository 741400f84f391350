Feature: When councils disagree about which of them is responsible

  The care goes on. The council meeting the needs carries on; if none is, the one where the person is living acts; failing
  that, the one where they are. A dispute that is not settled within four months of its start must be referred.

  In these examples: E10000034 Worcestershire, E06000030 Swindon, E08000015 Wirral.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england
    And these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | began_under                  | s3           |
      | recall_or_revocation         | none         |
      | start_date                   | 4 March 2026 |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 8 June 2026  |
      | or_before_country            | england      |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | no           |

  @draft @cites:disputes2014.reg2
  Scenario: Trap 30: The council that was meeting the needs carries on
    Given these facts about the person:
      | fact                       | value         |
      | date_of_birth              | 2 April 1961  |
      | dispute_between            | la_la         |
      | dispute_start_date         | 1 August 2026 |
      | la_currently_meeting_needs | E10000034     |
      | la_where_living            | E06000030     |
      | current_location_la        | E08000015     |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding interim_authority is E10000034
    And meanwhile the care is kept going by the council meeting the needs now
    And the person pays nothing for n1

  @draft @cites:disputes2014.reg2 @cites:derived.interim_step_in_covers_aftercare
  Scenario: Where no council was meeting the needs, the one where the person is living acts
    Given these facts about the person:
      | fact                       | value         |
      | date_of_birth              | 2 April 1961  |
      | dispute_between            | la_la         |
      | dispute_start_date         | 1 August 2026 |
      | la_currently_meeting_needs | none          |
      | la_where_living            | E06000030     |
      | current_location_la        | E08000015     |
    When the case is decided
    Then the finding interim_authority is E06000030
    And the warning responsible_authority.step_in_wording is given

  @draft @cites:disputes2014.reg2
  Scenario: Where the person lives nowhere settled, the council where they are acts
    Given these facts about the person:
      | fact                       | value         |
      | date_of_birth              | 2 April 1961  |
      | dispute_between            | la_la         |
      | dispute_start_date         | 1 August 2026 |
      | la_currently_meeting_needs | none          |
      | la_where_living            | none          |
      | current_location_la        | E08000015     |
    When the case is decided
    Then the finding interim_authority is E08000015

  @draft @cites:disputes2014.reg2
  Scenario: Without a dispute no council has to step in
    Given the person's dispute_between is none
    When the case is decided
    Then the finding interim_authority is none
    And the finding dispute_route is none
    And the finding refer_by is not arising
    And the next step responsible_authority.refer_dispute is not given

  @draft @cites:disputes2014.reg3 @cites:mha1983.s117.4
  Scenario: A dispute between two councils in England must be referred within four months
    Given these facts about the person:
      | fact                       | value         |
      | date_of_birth              | 2 April 1961  |
      | dispute_between            | la_la         |
      | dispute_start_date         | 1 August 2026 |
      | la_currently_meeting_needs | E10000034     |
    When the case is decided
    Then the finding dispute_route is secretary_of_state
    And the finding refer_by is 1 December 2026
    And the next step responsible_authority.refer_dispute is given by 1 December 2026

  @draft @cites:disputes2014.reg3
  Scenario: Four months from the last day of October end on the last day of February
    Given these facts about the person:
      | fact                       | value           |
      | date_of_birth              | 2 April 1961    |
      | dispute_between            | la_la           |
      | dispute_start_date         | 31 October 2026 |
      | la_currently_meeting_needs | E10000034       |
    When the case is decided
    Then the finding refer_by is 28 February 2027

  @draft @cites:disputes2014.reg3
  Scenario: Until it is known when the dispute started, the day is asked for
    Given these facts about the person:
      | fact                       | value        |
      | date_of_birth              | 2 April 1961 |
      | dispute_between            | la_la        |
      | la_currently_meeting_needs | E10000034    |
    When the case is decided
    Then the finding refer_by is open
    And the next step responsible_authority.refer_dispute is given

  @draft @cites:disputes2014.reg4
  Scenario: Legal arguments are due fourteen days after the referral
    Given these facts about the person:
      | fact                       | value           |
      | date_of_birth              | 2 April 1961    |
      | dispute_between            | la_la           |
      | dispute_start_date         | 1 July 2026     |
      | dispute_referred_on        | 30 October 2026 |
      | la_currently_meeting_needs | E10000034       |
    When the case is decided
    Then the next step responsible_authority.send_arguments is given by 13 November 2026

  @draft @cites:ca2014.s40
  Scenario: A decision of the Secretary of State can be reviewed within three months
    Given these facts about the person:
      | fact                       | value           |
      | date_of_birth              | 2 April 1961    |
      | dispute_between            | la_la           |
      | dispute_start_date         | 1 March 2026    |
      | dispute_referred_on        | 30 June 2026    |
      | dispute_decided_on         | 6 November 2026 |
      | la_currently_meeting_needs | E10000034       |
    When the case is decided
    Then the next step responsible_authority.ask_for_review is given by 6 February 2027

  @draft @cites:ca2014.s40 @cites:mha1983.s117.4
  Scenario: What the Secretary of State has decided is used, and a difference from the facts is pointed out
    Given the or_before_la of first is E06000030
    And the living_situation_before of first is own_home
    And these findings are on record:
      | finding        | value     | by                 | on              |
      | responsible_la | E10000034 | secretary_of_state | 6 November 2026 |
    When the case is decided
    Then the finding responsible_la is E10000034
    And the warning record_differs.responsible_la is given

  @draft @cites:mha1983.s117.4
  Scenario: A council cannot put on record that another council is responsible
    Given these findings are on record:
      | finding        | value     | by              | on              |
      | responsible_la | E10000034 | local_authority | 6 November 2026 |
    When the case is decided
    Then the case is refused at /recorded_findings/0/by with wrong_body

  @draft @cites:mha1983.s117.4 @cites:mha1983.s117.5
  Scenario: A dispute between a council in England and one in Wales has its own route
    Given the person's dispute_between is la_england_wales
    When the case is decided
    Then the finding dispute_route is secretary_of_state_or_welsh_ministers
    And meanwhile the care is kept going by the council meeting the needs now

  @draft @cites:derived.child_disputes
  Scenario: For a child the timetable of the dispute regulations is a guide only
    Given these facts about the person:
      | fact                       | value         |
      | date_of_birth              | 14 June 2012  |
      | dispute_between            | la_la         |
      | dispute_start_date         | 1 August 2026 |
      | la_currently_meeting_needs | E10000034     |
    When the case is decided
    Then the warning responsible_authority.dispute_about_a_child is given

  @draft @cites:derived.child_disputes
  Scenario: For an adult the timetable of the dispute regulations binds
    Given these facts about the person:
      | fact                       | value         |
      | date_of_birth              | 2 April 1961  |
      | dispute_between            | la_la         |
      | dispute_start_date         | 1 August 2026 |
      | la_currently_meeting_needs | E10000034     |
    When the case is decided
    Then the warning responsible_authority.dispute_about_a_child is not given

  @draft @cites:derived.no_s41_recovery @cites:ca2014.s41
  Scenario: A council that paid meanwhile is not told that it has a right to recover
    Given these facts about the person:
      | fact                       | value         |
      | date_of_birth              | 2 April 1961  |
      | dispute_between            | la_la         |
      | dispute_start_date         | 1 August 2026 |
      | la_currently_meeting_needs | E10000034     |
    When the case is decided
    Then the limit responsible_authority.no_right_to_recover is given
