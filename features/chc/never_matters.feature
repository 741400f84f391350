Feature: What never changes the Checklist, the indication or the eligibility

  Background:
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact                                        | value        |
      | date_of_birth                               | 2 April 1961 |
      | checklist_completed_by_trained_practitioner | yes          |
      | checklist_behaviour                         | A            |
      | dst_behaviour                               | priority     |
      | fast_track_tool_received                    | no           |
    And there are no detention episodes

  @draft @cites:nf2022.para66
  Scenario Outline: Trap 12: the diagnosis does not matter: <diagnosis>
    Given the person's diagnosis is <diagnosis>
    When the case is decided
    Then the finding checklist_outcome is positive
    And the finding dst_indication is clear_recommendation_expected
    And the finding chc_eligibility is open between recorded_eligible and recorded_not_eligible

    Examples:
      | diagnosis           |
      | dementia            |
      | stroke              |
      | learning disability |
      | autism              |

  @draft @cites:nf2022.para66
  Scenario Outline: Trap 13: the setting does not matter: <setting>
    Given the person's care_setting is <setting>
    When the case is decided
    Then the finding checklist_outcome is positive
    And the finding dst_indication is clear_recommendation_expected
    And the finding chc_eligibility is open between recorded_eligible and recorded_not_eligible

    Examples:
      | setting               |
      | own_home              |
      | care_home_residential |
      | care_home_nursing     |
      | hospice               |
      | acute_hospital        |

  @draft @cites:nf2022.para66
  Scenario Outline: Trap 14: the cost does not matter: <cost> a week
    Given these needs:
      | need | weekly_cost |
      | care | <cost>      |
    When the case is decided
    Then the finding checklist_outcome is positive
    And the finding dst_indication is clear_recommendation_expected
    And the finding chc_eligibility is open between recorded_eligible and recorded_not_eligible

    Examples:
      | cost    |
      | 80.00   |
      | 9500.00 |

  @draft @cites:nhs2006.s1.4
  Scenario Outline: Trap 16: savings do not matter: <savings>
    Given the person's savings is <savings>
    And the person's self_funding is <self_funding>
    When the case is decided
    Then the finding checklist_outcome is positive
    And the finding dst_indication is clear_recommendation_expected
    And the finding chc_eligibility is open between recorded_eligible and recorded_not_eligible
    And the limit chc.self_funder_may_be_eligible is <said>

    Examples:
      | savings    | self_funding | said      |
      | 0.00       | no           | not given |
      | 2000000.00 | yes          | given     |

  @draft @cites:case.booker2010
  Scenario: Trap 16: a damages award does not matter
    Given the person's personal_injury_award is yes
    When the case is decided
    Then the finding chc_eligibility is open between recorded_eligible and recorded_not_eligible
    And the limit chc.damages_do_not_count is given

  @draft @cites:derived.dol_neutral
  Scenario Outline: Trap 27: deprivation of liberty proves nothing either way
    Given the person's currently_deprived_of_liberty_mca is <deprived>
    When the case is decided
    Then the finding chc_eligibility is open between recorded_eligible and recorded_not_eligible
    And the limit chc.deprivation_of_liberty_is_neutral is <said>

    Examples:
      | deprived | said      |
      | yes      | given     |
      | no       | not given |

  @draft @cites:nf2022.para66 @cites:derived.excluded_reason_warning
  Scenario Outline: Traps 11 to 16: a reason that is none: <reason>
    Given the person's <reason> is yes
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the finding chc_eligibility is recorded_not_eligible
    And the warning <warning> is given

    Examples:
      | reason                            | warning                               |
      | refused_because_diagnosis         | chc.refused_because.diagnosis         |
      | refused_because_setting           | chc.refused_because.setting           |
      | refused_because_provider_manages  | chc.refused_because.provider_manages  |
      | refused_because_no_nhs_staff      | chc.refused_because.no_nhs_staff      |
      | refused_because_who_gives_care    | chc.refused_because.who_gives_care    |
      | refused_because_well_managed      | chc.refused_because.well_managed      |
      | refused_because_other_nhs_funding | chc.refused_because.other_nhs_funding |
      | refused_because_cost              | chc.refused_because.cost              |
      | refused_because_means             | chc.refused_because.means             |

  @draft @cites:nf2022.para66
  Scenario: A refusal that rests on none of these brings no warning
    Given the person's refused_because_cost is no
    When the case is decided
    Then the warning chc.refused_because.cost is not given

  @draft @cites:derived.recorded_decision_only @cites:case.sthelens2008
  Scenario: Trap 33: an ombudsman's finding of fault awards nothing
    Given the person's ombudsman_found_fault is yes
    When the case is decided
    Then the finding chc_eligibility is open between recorded_eligible and recorded_not_eligible
    And the limit chc.ombudsman_awards_nothing is given
