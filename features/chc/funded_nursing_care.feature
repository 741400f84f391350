Feature: NHS-funded nursing care

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:sr12.reg28.1 @cites:sr12.reg28.5
  Scenario: Everything is there, so nursing care funding is due at the rate of the year
    Given these facts about the person:
      | fact                             | value             |
      | date_of_birth                    | 2 April 1941      |
      | country                          | england           |
      | care_setting                     | care_home_nursing |
      | care_home_registered_for_nursing | yes               |
      | registered_nurse_need            | yes               |
      | agrees_to_nursing_care           | yes               |
      | chc_considered_first             | yes               |
      | pre_october_2007_high_band       | no                |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the finding fnc is due
    And the finding fnc_band is standard
    And the finding fnc_rate is 267.68
    And the finding fnc_one_off_uplift is not arising
    And the next step fnc.pay_the_home is given
    And the limit fnc.no_proof_of_refusal is given

  @draft @cites:derived.negative_is_consideration @cites:fncpg2022.para5
  Scenario: A negative Checklist counts as having considered continuing healthcare
    Given these facts about the person:
      | fact                                        | value             |
      | date_of_birth                               | 2 April 1941      |
      | care_setting                                | care_home_nursing |
      | care_home_registered_for_nursing            | yes               |
      | registered_nurse_need                       | yes               |
      | agrees_to_nursing_care                      | yes               |
      | chc_considered_first                        | yes               |
      | fast_track_tool_received                    | no                |
      | checklist_completed_by_trained_practitioner | yes               |
      | checklist_override_reason_recorded          | no                |
      | checklist_breathing                         | C                 |
      | checklist_nutrition                         | B                 |
      | checklist_continence                        | B                 |
      | checklist_skin                              | C                 |
      | checklist_mobility                          | B                 |
      | checklist_communication                     | C                 |
      | checklist_psychological_emotional           | C                 |
      | checklist_cognition                         | B                 |
      | checklist_behaviour                         | C                 |
      | checklist_drug_therapies                    | C                 |
      | checklist_altered_consciousness             | C                 |
    When the case is decided
    Then the finding fnc is due

  @draft @cites:sr12.reg28.5 @cites:nhsuk.fnc @cites:derived.fnc_home_type
  Scenario Outline: One condition fails, so it is not due: <fact>
    Given the person's <fact> is <value>
    When the case is decided
    Then the finding fnc cannot be due

    Examples:
      | fact                             | value                 |
      | date_of_birth                    | 24 November 2008      |
      | care_setting                     | own_home              |
      | care_setting                     | care_home_residential |
      | care_setting                     | supported_living      |
      | care_setting                     | acute_hospital        |
      | care_home_registered_for_nursing | no                    |
      | registered_nurse_need            | no                    |
      | agrees_to_nursing_care           | no                    |
      | chc_considered_first             | no                    |

  @draft @cites:sr12.reg28.5 @cites:nhsuk.fnc
  Scenario Outline: The reason is given: <rule>
    Given the person's <fact> is <value>
    When the case is decided
    Then the finding fnc is not_due
    And the reasons cite <citation>

    Examples:
      | rule             | fact                             | value    | citation              |
      | not a nursing home | care_setting                   | own_home | derived.fnc_home_type |
      | not registered   | care_home_registered_for_nursing | no       | nhsuk.fnc             |
      | no nurse needed  | registered_nurse_need            | no       | sr12.reg28.5          |
      | not agreed       | agrees_to_nursing_care           | no       | sr12.reg28.5          |

  @draft @cites:sr12.reg28.2 @cites:case.grogan2006 @cites:case.dennison2014
  Scenario: Trap 17: continuing healthcare comes before nursing care funding
    Given these facts about the person:
      | fact                             | value             |
      | date_of_birth                    | 2 April 1941      |
      | care_setting                     | care_home_nursing |
      | care_home_registered_for_nursing | yes               |
      | registered_nurse_need            | yes               |
      | agrees_to_nursing_care           | yes               |
      | chc_considered_first             | no                |
    When the case is decided
    Then the finding fnc is chc_comes_first
    And the next step fnc.consider_chc_first is given
    And the finding fnc_rate is not arising
    And the interim arrangement fnc.urgent_nursing is given

  @draft @cites:case.dennison2014 @cites:sr12.reg28.2
  Scenario: Trap 17: funding that is paid proves nothing about continuing healthcare
    Given these facts about the person:
      | fact                     | value        |
      | date_of_birth            | 2 April 1941 |
      | fnc_in_payment           | yes          |
      | fast_track_tool_received | no           |
    When the case is decided
    Then the finding chc_eligibility may still be recorded_eligible
    And the finding chc_eligibility may still be recorded_not_eligible
    And the finding fnc may still be chc_comes_first

  @draft @cites:sr12.reg28.2
  Scenario: While continuing healthcare is not decided nursing care funding is open
    Given these facts about the person:
      | fact                                        | value             |
      | date_of_birth                               | 2 April 1941      |
      | care_setting                                | care_home_nursing |
      | care_home_registered_for_nursing            | yes               |
      | registered_nurse_need                       | yes               |
      | agrees_to_nursing_care                      | yes               |
      | chc_considered_first                        | yes               |
      | fast_track_tool_received                    | no                |
      | checklist_completed_by_trained_practitioner | yes               |
      | checklist_breathing                         | A                 |
    And there are no detention episodes
    When the case is decided
    Then the finding fnc is open between due and not_due

  @draft @cites:sr12.reg28.3 @cites:derived.fnc_exclusive
  Scenario: Somebody with continuing healthcare gets no nursing care funding as well
    Given these facts about the person:
      | fact                             | value             |
      | date_of_birth                    | 2 April 1941      |
      | care_setting                     | care_home_nursing |
      | care_home_registered_for_nursing | yes               |
      | registered_nurse_need            | yes               |
      | agrees_to_nursing_care           | yes               |
      | chc_considered_first             | yes               |
      | fnc_in_payment                   | yes               |
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 1 September 2026 |
    When the case is decided
    Then the finding fnc is not_due
    And the finding fnc_rate is not arising
    And the warning fnc.paid_with_chc is given

  @draft @cites:sr12.reg21.9 @cites:derived.fnc_exclusive
  Scenario: A valid Fast Track tool leaves no nursing care funding
    Given these facts about the person:
      | fact                                           | value             |
      | date_of_birth                                  | 2 April 1941      |
      | care_setting                                   | care_home_nursing |
      | care_home_registered_for_nursing               | yes               |
      | registered_nurse_need                          | yes               |
      | agrees_to_nursing_care                         | yes               |
      | chc_considered_first                           | yes               |
      | fast_track_tool_received                       | yes               |
      | fast_track_completed_by                        | registered_nurse  |
      | fast_track_clinician_responsible_under_nhs_act | yes               |
      | rapidly_deteriorating                          | yes               |
      | may_be_entering_terminal_phase                 | yes               |
    When the case is decided
    Then the finding fnc is not_due

  @draft @cites:lgo.21_003_747
  Scenario Outline: Trap 18: nursing care funding is not the person's income
    Given the person's fnc_counted_as_income is <counted>
    When the case is decided
    Then the warning fnc.counted_as_income is <warned>

    Examples:
      | counted | warned    |
      | yes     | given     |
      | no      | not given |

  @draft @cites:sr12.reg20.1_premises @cites:derived.fnc_home_type
  Scenario: Trap 18: a nurse is needed in a residential home
    Given these facts about the person:
      | fact                  | value                 |
      | date_of_birth         | 2 April 1941          |
      | care_setting          | care_home_residential |
      | registered_nurse_need | yes                   |
    When the case is decided
    Then the finding fnc is not_due
    And the warning fnc.residential_home is given

  @draft @cites:sr12.reg30.2 @cites:fncrates.high_band
  Scenario Outline: Trap 19: the high band is only for people who had it before October 2007
    Given these facts about the person:
      | fact                             | value             |
      | date_of_birth                    | 2 April 1921      |
      | country                          | england           |
      | care_setting                     | care_home_nursing |
      | care_home_registered_for_nursing | yes               |
      | registered_nurse_need            | yes               |
      | agrees_to_nursing_care           | yes               |
      | chc_considered_first             | yes               |
      | pre_october_2007_high_band       | <kept>            |
      | care_home_admission_date         | <moved_in>        |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the finding fnc_band is <band>
    And the finding fnc_rate is <rate>
    And the warning fnc.high_band_after_2007 is <warned>

    Examples:
      | kept | moved_in          | band     | rate   | warned    |
      | yes  | 30 September 2007 | high     | 368.24 | not given |
      | yes  | 1 October 2007    | standard | 267.68 | given     |
      | no   | 30 September 2007 | standard | 267.68 | not given |

  @draft @cites:sr12.reg28.6a
  Scenario: The English rate is not used for a home in Scotland
    Given these facts about the person:
      | fact         | value             |
      | country      | scotland          |
      | care_setting | care_home_nursing |
    When the case is decided
    Then the status is out_of_scope
    And the finding fnc_rate is not arising

  @draft @cites:sr12.reg28.5
  Scenario: Trap 19: while it is not known whether it is due, no rate is named
    Given the person's country is england
    When the case is decided
    Then the finding fnc_rate is open

  @draft @cites:sr12.reg28.6 @cites:fncpg2022.absence
  Scenario Outline: A hospital stay is to be looked at by hand: <setting>
    Given the person's fnc_in_payment is yes
    And the person's care_setting is <setting>
    When the case is decided
    Then the warning fnc.in_hospital is <warned>

    Examples:
      | setting           | warned    |
      | acute_hospital    | given     |
      | care_home_nursing | not given |
