Feature: What the NHS body has decided, and when no decision is called for

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:sr12.reg21.6 @cites:derived.recorded_decision_only
  Scenario: Without a record the decision is asked for, and nothing is presumed
    Given these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_breathing                         | A            |
      | fast_track_tool_received                    | no           |
    And there are no detention episodes
    When the case is decided
    Then the finding chc_eligibility is open between recorded_eligible and recorded_not_eligible

  @draft @cites:sr12.reg21.6 @cites:derived.chc_free
  Scenario: A decision of eligible on record is the answer
    Given these facts about the person:
      | fact              | value           |
      | date_of_birth     | 2 April 1961    |
      | icb_decision_date | 1 November 2026 |
    And these findings are on record:
      | finding         | value             | by  | on              |
      | chc_eligibility | recorded_eligible | icb | 1 November 2026 |
    When the case is decided
    Then the finding chc_eligibility is recorded_eligible
    And the limit chc.no_charge is given
    And the next step chc.first_review is given by 1 February 2027
    And the next step chc.yearly_review is given by 1 November 2027

  @draft @cites:sr12.reg21.10 @cites:nf2022.appeal_times
  Scenario: A decision of not eligible on record is the answer, with six months to dispute it
    Given these facts about the person:
      | fact                   | value            |
      | date_of_birth          | 2 April 1961     |
      | icb_decision_date      | 1 September 2026 |
      | decision_notified_date | 4 September 2026 |
      | chc_review_requested   | no               |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the finding chc_eligibility is recorded_not_eligible
    And the next step chc.ask_local_resolution is given by 4 March 2027
    And the next step chc.look_at_other_nhs_care is given
    And the warning chc.local_resolution_late is not given

  @draft @cites:derived.current_decision @cites:sr12.reg21.2_b
  Scenario: The latest decision counts
    Given these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_eligible     | icb | 1 September 2024 |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the finding chc_eligibility is recorded_not_eligible

  @draft @cites:sr12.reg21.10
  Scenario: Two different decisions of the same day contradict each other
    Given these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_eligible     | icb | 1 September 2026 |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the finding chc_eligibility is contradictory

  @draft @cites:sr12.reg21.5_b @cites:case.sthelens2008
  Scenario: A council cannot put a decision on continuing healthcare on record
    Given these findings are on record:
      | finding         | value             | by              | on               |
      | chc_eligibility | recorded_eligible | local_authority | 1 September 2026 |
    When the case is decided
    Then the case is refused at /recorded_findings/0/by with wrong_body

  @draft @cites:sr12.reg21.9
  Scenario: That the board must decide eligible cannot be put on record
    Given these findings are on record:
      | finding         | value                    | by  | on               |
      | chc_eligibility | icb_must_decide_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the case is refused at /recorded_findings/0/value with wrong_value

  @draft @cites:sr12.reg20.1_chc @cites:cyp2016.framework
  Scenario Outline: Trap 28: under 18 there is no continuing healthcare
    Given these facts about the person:
      | fact                     | value  |
      | date_of_birth            | <born> |
      | fast_track_tool_received | no     |
    And there are no detention episodes
    When the case is decided
    Then the finding chc_eligibility <is> be not_under_consideration
    And the limit chc.adult_tools_under_18 is <given>

    Examples:
      | born             | is        | given     |
      | 24 November 2008 | may still | given     |
      | 23 November 2008 | may still | not given |

  @draft @cites:sr12.reg20.1_chc
  Scenario: The day before the eighteenth birthday settles it
    Given these facts about the person:
      | fact                     | value            |
      | date_of_birth            | 24 November 2008 |
    When the case is decided
    Then the finding chc_eligibility is not_under_consideration
    And the reasons cite sr12.reg20.1_chc

  @draft @cites:nf2022.section117 @cites:derived.s117_first
  Scenario: Trap 22: aftercare that meets every need leaves no room for continuing healthcare
    Given these facts about the person:
      | fact                     | value        |
      | date_of_birth            | 2 April 1961 |
      | country                  | england      |
      | fast_track_tool_received | no           |
    And these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | start_date           | 3 March 2024 |
      | still_detained       | no           |
      | end_date             | 1 June 2024  |
      | left_hospital        | yes          |
      | left_hospital_date   | 1 June 2024  |
      | recall_or_revocation | none         |
      | on_cto               | no           |
      | la_decided_no_longer_needed | no    |
      | imprisoned_since_leaving | no       |
    And these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | support | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding chc_eligibility is not_under_consideration
    And the reasons cite derived.s117_first

  @draft @cites:nf2022.section117 @cites:derived.s117_first
  Scenario: Trap 22: a need outside aftercare may still be continuing healthcare
    Given these facts about the person:
      | fact                     | value        |
      | date_of_birth            | 2 April 1961 |
      | country                  | england      |
      | fast_track_tool_received | no           |
    And these are all the detention episodes:
      | fact                 | first        |
      | section              | s3           |
      | start_date           | 3 March 2024 |
      | still_detained       | no           |
      | end_date             | 1 June 2024  |
      | left_hospital        | yes          |
      | left_hospital_date   | 1 June 2024  |
      | recall_or_revocation | none         |
      | on_cto               | no           |
      | la_decided_no_longer_needed | no    |
      | imprisoned_since_leaving | no       |
    And these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | support | yes                        | yes                  | social_care |
      | stroke  | no                         | no                   | health      |
    When the case is decided
    Then the finding chc_eligibility may still be recorded_eligible
    And the limit chc.aftercare_is_not_chc is given
    And the limit chc.tools_do_not_split_aftercare is given

  @draft @cites:sr12.reg20.2 @cites:si2022634.reg58
  Scenario Outline: Trap 29: the body that decides goes by the day and the group
    Given the person's person_group is <group>
    When the case is decided
    Then the finding chc_decision_maker is <body>

    Examples:
      | group        | body        |
      | general      | icb         |
      | prisoner     | nhs_england |
      | armed_forces | nhs_england |

  @draft @cites:sr12.reg21.7 @cites:sr12.reg21.6
  Scenario Outline: One legal limit is enough for a primary health need
    Given these facts about the person:
      | fact                         | value     |
      | limb_a_more_than_incidental  | <limb_a>  |
      | limb_b_beyond_la_nature      | <limb_b>  |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the warning chc.one_limb_is_enough is <warned>

    Examples:
      | limb_a | limb_b | warned    |
      | yes    | no     | given     |
      | no     | yes    | given     |
      | no     | no     | not given |

  @draft @cites:sr12.reg21.7 @cites:derived.recorded_decision_only
  Scenario: A finding on a legal limit is not itself a decision
    Given these facts about the person:
      | fact                        | value        |
      | date_of_birth               | 2 April 1961 |
      | limb_a_more_than_incidental | yes          |
      | limb_b_beyond_la_nature     | yes          |
    When the case is decided
    Then the finding chc_eligibility may still be recorded_not_eligible

  @draft @cites:derived.no_phn_no_gap @cites:ca2014.s22.1
  Scenario: Trap 20 and Trap 21: a refusal makes neither every need the council's nor any share half
    Given these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the limit chc.refusal_leaves_nhs_duties is given
    And the limit chc.no_share_laid_down is given

  @draft @cites:nf2022.own_home_costs @cites:case.whapples2015
  Scenario Outline: Trap 31: what is covered in the <setting>
    Given the person's care_setting is <setting>
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the limit chc.rent_and_food is <home>
    And the limit chc.accommodation_is_included is <care_home>

    Examples:
      | setting               | home      | care_home |
      | own_home              | given     | not given |
      | supported_living      | given     | not given |
      | care_home_nursing     | not given | given     |
      | care_home_residential | not given | given     |

  @draft @cites:lgo.22_011_022a @cites:nhs2006.s1.4
  Scenario Outline: Trap 34: nobody tops up assessed needs
    Given the person's asked_to_pay_towards_chc is <asked>
    When the case is decided
    Then the warning chc.asked_to_pay is <warned>

    Examples:
      | asked | warned    |
      | yes   | given     |
      | no    | not given |

  @draft @cites:sr12.reg32b
  Scenario: Somebody with continuing healthcare may have a personal health budget
    Given the person's wants_direct_payment_or_phb is yes
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the next step chc.personal_health_budget is given

  @draft @cites:sr12.reg20.2 @cites:si2022634.reg58
  Scenario: The integrated care board decides from its first day
    Given the person's person_group is general
    And these findings are on record:
      | finding         | value             | by  | on          |
      | chc_eligibility | recorded_eligible | ccg | 1 June 2022 |
    When the case is decided
    Then the finding chc_decision_maker is icb
    And the finding chc_eligibility is recorded_eligible
