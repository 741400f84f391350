Feature: Which needs are met as aftercare

  A service is aftercare only if it has both purposes: it meets a need that arises from, or is related to, the mental
  disorder, and it lowers the risk that the mental condition gets worse. Each need is looked at by itself.

  Background:
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact          | value        |
      | country       | england      |
      | date_of_birth | 2 April 1961 |
    And these are all the detention episodes:
      | fact                         | first        |
      | section                      | s3           |
      | start_date                   | 4 March 2026 |
      | began_under                  | s3           |
      | recall_or_revocation         | none         |
      | still_detained               | no           |
      | left_hospital                | yes          |
      | left_hospital_date           | 8 June 2026  |
      | la_decided_no_longer_needed  | no           |
      | icb_decided_no_longer_needed | no           |
      | imprisoned_since_leaving     | no           |
      | or_before_country            | england      |
      | or_before_la                 | E08000015    |
      | living_situation_before      | own_home     |

  @draft @cites:mha1983.s117.6 @cites:code2015.33_4
  Scenario Outline: A <kind> need that serves both purposes is aftercare
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind   |
      | n1   | yes                        | yes                  | <kind> |
    When the case is decided
    Then the status of n1 is determined
    And the finding need_is_aftercare of n1 is yes
    And the route of n1 is section_117
    And the reasons cite mha1983.s117.6

    Examples:
      | kind        |
      | health      |
      | social_care |
      | employment  |
      | other       |

  @draft @cites:mha1983.s117.6 @cites:derived.separate_needs
  Scenario Outline: One purpose alone is not enough (related: <related>, lowers the risk: <lowers>)
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | <related>                  | <lowers>             | social_care |
    When the case is decided
    Then the finding need_is_aftercare of n1 is no
    And the finding route of n1 cannot be section_117
    And the route section_117 is ruled out for n1
    And the reasons cite derived.separate_needs

    Examples:
      | related | lowers |
      | yes     | no     |
      | no      | yes    |
      | no      | no     |

  @draft @cites:mha1983.s117.6
  Scenario Outline: The decision says which of the two purposes is missing ("<why>")
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | <related>                  | <lowers>             | social_care |
    When the case is decided
    Then the route section_117 is ruled out for n1, saying "<why>"

    Examples:
      | related | lowers | why                                    |
      | yes     | no     | does not lower the risk                |
      | no      | yes    | does not come from the mental disorder |

  @draft @cites:mha1983.s117.6
  Scenario: Whether a service lowers the risk is a judgement, and stays open until it is made
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | not known            | social_care |
    When the case is decided
    Then the finding need_is_aftercare of n1 is open
    And the finding route of n1 may still be section_117
    And the question about reduces_relapse_risk of n1 is asked again

  @draft @cites:mha1983.s117.6
  Scenario: One purpose that is missing settles the need, whatever the other
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | no                         | not known            | social_care |
    When the case is decided
    Then the finding need_is_aftercare of n1 is no
    And the question about reduces_relapse_risk of n1 is not asked

  @draft @cites:case.mwanza2010 @cites:derived.tenancy_not_aftercare
  Scenario: Trap 11: Ordinary housing is not aftercare, though the support given there is
    Given these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation | care_effective_only_with_accommodation |
      | rent    | yes                        | yes                  | accommodation | no                       | no                                     |
      | support | yes                        | yes                  | social_care   |                          |                                        |
    And these facts about the person:
      | fact                           | value |
      | case_subject                   | adult |
      | immigration_control | no    |
    And the health_service_required_under_nhs_act of rent is no
    And the registered_nurse_care_needed of rent is no
    When the case is decided
    Then the finding need_is_aftercare of rent is no
    And the route of rent is housing
    And the person pays not_applicable for rent
    And the route section_117 is ruled out for rent, saying "ordinary housing"
    And the route of support is section_117

  @draft @cites:mha1983.s117.6 @cites:lgo.18_010_781b
  Scenario: Specialist accommodation needed because of the disorder is itself aftercare
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation |
      | n1   | yes                        | yes                  | accommodation | yes                      |
    When the case is decided
    Then the route of n1 is section_117
    And the finding accommodation_is_aftercare of n1 is yes

  @draft @cites:mha1983.s117.6
  Scenario: Specialist accommodation that has nothing to do with the disorder is not aftercare
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation |
      | n1   | no                         | no                   | accommodation | yes                      |
    When the case is decided
    Then the finding need_is_aftercare of n1 is no

  @draft @cites:case.mwanza2010
  Scenario: Whether a home is specialist must be known
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind          |
      | n1   | yes                        | yes                  | accommodation |
    When the case is decided
    Then the finding need_is_aftercare of n1 is open
    And the question about specialist_accommodation of n1 is asked

  @draft @cites:lgo.24_003_413
  Scenario: A care home place that the mental disorder does not call for is not aftercare
    Given these needs:
      | need  | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation | service   |
      | place | no                         | no                   | accommodation | yes                      | care_home |
      | care  | yes                        | yes                  | social_care   |                          |           |
    When the case is decided
    Then the finding route of place cannot be section_117
    And the finding person_pays of place may still be means_tested
    And the person pays nothing for care

  @draft @cites:derived.separate_needs @cites:case.stennett2002
  Scenario: Trap 11: Not every need of someone on aftercare is aftercare
    Given these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | support | yes                        | yes                  | social_care |
      | stroke  | no                         | no                   | health      |
      | shops   | no                         | no                   | social_care |
    When the case is decided
    Then the route of support is section_117
    And the person pays nothing for support
    And the finding route of stroke cannot be section_117
    And the finding route of shops cannot be section_117
    And the finding all_needs_are_aftercare is no

  @draft @cites:derived.separate_needs
  Scenario: Trap 12: Being on aftercare does not rule out continuing healthcare for a separate physical need
    Given these needs:
      | need   | related_to_mental_disorder | reduces_relapse_risk | kind   |
      | stroke | no                         | no                   | health |
    When the case is decided
    Then the finding route of stroke may still be chc
    And the next step section_117.consider_chc is given

  @draft @cites:mha1983.s117.2
  Scenario: Trap 12: Continuing healthcare does not take the place of aftercare
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind   |
      | n1   | yes                        | yes                  | health |
    When the case is decided
    Then the route chc is ruled out for n1
    And the finding all_needs_are_aftercare is yes
    And the limit section_117.not_replaced_by_chc is given
    And the next step section_117.consider_chc is not given

  @draft @cites:mha1983.s117.6
  Scenario: Nursing that is aftercare is not paid for as NHS-funded nursing care
    Given these needs:
      | need    | related_to_mental_disorder | reduces_relapse_risk | kind   | service                |
      | nursing | yes                        | yes                  | health | care_home_with_nursing |
    When the case is decided
    Then the route of nursing is section_117
    And the route fnc_and_social_care is ruled out for nursing

  @draft @cites:case.afework2013 @cites:mha1983.s117.6
  Scenario Outline: Trap 24: Whether the person could choose the place (<choose>) makes no difference to aftercare
    Given the has_capacity_residence of first is <choose>
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation |
      | n1   | yes                        | yes                  | accommodation | yes                      |
    When the case is decided
    Then the route of n1 is section_117

    Examples:
      | choose |
      | yes    |
      | no     |

  @draft @cites:mha1983.s117.6
  Scenario: What both bodies have put on record about a need counts
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | not known            | social_care |
    And these findings are on record:
      | finding           | value | by                      | on          | need |
      | need_is_aftercare | yes   | icb and local_authority | 1 June 2026 | n1   |
    When the case is decided
    Then the finding need_is_aftercare of n1 is yes
    And the route of n1 is section_117

  @draft @cites:mha1983.s117.6
  Scenario: One body alone cannot put on record what is aftercare
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | not known            | social_care |
    And these findings are on record:
      | finding           | value | by              | on          | need |
      | need_is_aftercare | no    | local_authority | 1 June 2026 | n1   |
    When the case is decided
    Then the case is refused at /recorded_findings/0/by with wrong_body

  @draft @cites:ca2014.s39.4 @cites:derived.care_act_council_may_differ
  Scenario Outline: With aftercare accommodation (<specialist>) the council for Care Act needs is <basis>
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation |
      | n1   | yes                        | yes                  | accommodation | <specialist>             |
    When the case is decided
    Then the finding care_act_residence_basis is <basis>

    Examples:
      | specialist | basis             |
      | yes        | same_as_aftercare |
      | no         | found_separately  |

  @draft @cites:mha1983.s117.6
  Scenario: What both bodies have put on record is used though the facts point elsewhere, and that is pointed out
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    And these findings are on record:
      | finding           | value | by                      | on          | need |
      | need_is_aftercare | no    | icb and local_authority | 1 June 2026 | n1   |
    When the case is decided
    Then the finding need_is_aftercare of n1 is no
    And the warning record_differs.need_is_aftercare is given
    And the finding route of n1 cannot be section_117

  @draft @cites:mha1983.s117.6
  Scenario: A record from after the day of the decision is not used
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    And these findings are on record:
      | finding           | value | by                      | on              | need |
      | need_is_aftercare | no    | icb and local_authority | 1 December 2026 | n1   |
    When the case is decided
    Then the route of n1 is section_117
    And the warning later_record.need_is_aftercare is given

  @draft @cites:lgo.24_003_413
  Scenario Outline: A care home listed as a <kind> need brings a reminder to list the place by itself
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind   | service   |
      | n1   | yes                        | yes                  | <kind> | care_home |
    When the case is decided
    Then the route of n1 is section_117
    And the warning section_117.list_the_place_separately is given

    Examples:
      | kind        |
      | health      |
      | social_care |

  @draft @cites:lgo.24_003_413
  Scenario: A care home listed as accommodation needs no such reminder
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind          | service   | specialist_accommodation |
      | n1   | yes                        | yes                  | accommodation | care_home | yes                      |
    When the case is decided
    Then the warning section_117.list_the_place_separately is not given
