Feature: How the NHS and the council share aftercare

  Both owe it and both pay. No law fixes a share, and none says that health needs are for the NHS and care needs for the
  council.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england
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

  @draft @cites:mha1983.s117.2 @cites:mha1983.s117.3
  Scenario: The integrated care board and the responsible council pay jointly, and must
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the status of n1 is determined
    And the finding duty_or_power of n1 is duty
    And these bodies pay for n1:
      | body            | role         | code      |
      | icb             | pays_jointly | not known |
      | local_authority | pays_jointly | E08000015 |

  @draft @cites:derived.no_statutory_split
  Scenario: Trap 18: No share is named where no agreement is on record
    Given the person's local_split_agreement is no
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding cost_split is no_statutory_split
    And the finding icb_share_percent is not arising
    And the limit who_pays.no_half_share is given
    And the next step who_pays.agree_shares is given

  @draft @cites:derived.no_statutory_split
  Scenario: Trap 18: A share that nobody has agreed is not taken over
    Given these facts about the person:
      | fact                    | value |
      | local_split_agreement   | no    |
      | local_split_icb_percent | 50    |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding cost_split is no_statutory_split
    And the finding icb_share_percent is not arising

  @draft @cites:derived.no_statutory_split
  Scenario: The share of a written agreement is repeated, as agreed and not as law
    Given these facts about the person:
      | fact                    | value |
      | local_split_agreement   | yes   |
      | local_split_icb_percent | 60    |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding cost_split is by_local_agreement
    And the finding icb_share_percent is 60

  @draft @cites:derived.no_statutory_split @cites:mha1983.s117.2
  Scenario Outline: Trap 19: A <kind> need that is aftercare is paid for by both bodies
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind   |
      | n1   | yes                        | yes                  | <kind> |
    When the case is decided
    Then these bodies pay for n1:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the limit who_pays.not_by_kind_of_service is given

    Examples:
      | kind        |
      | health      |
      | social_care |

  @draft @cites:nhs2006.s75 @cites:si2000617.reg5
  Scenario: A pooled budget moves neither body's duty
    Given the person's pooled_budget is yes
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding joint_duty is yes
    And the limit who_pays.pooling_moves_no_duty is given
    And these bodies pay for n1:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |

  @draft @cites:derived.no_delay_for_funding @cites:mha1983.s117.2
  Scenario: Trap 30: While the NHS and the council argue about shares, both keep the care going
    Given these facts about the person:
      | fact                  | value  |
      | dispute_between       | icb_la |
      | local_split_agreement | no     |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the status of n1 is determined
    And the finding dispute_route is local_dispute_procedure
    And the finding cost_split cannot be by_local_agreement
    And meanwhile the care is kept going by the integrated care board and the council
    And the person pays nothing for n1

  @draft @cites:mha1983.s117.2e @cites:derived.no_delay_for_funding
  Scenario: Trap 20: NHS payment rules and NHS disputes say nothing about the council's share
    Given these facts about the person:
      | fact                  | value   |
      | dispute_between       | icb_icb |
      | local_split_agreement | no      |
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the finding dispute_route is nhs_dispute_procedure
    And the finding icb_share_percent is not arising
    And the limit who_pays.not_by_kind_of_service is given
    And meanwhile the care is kept going by the NHS commissioners

  @draft @cites:mha1983.s117.2
  Scenario: Without aftercare neither body pays under section 117
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind   |
      | n1   | no                         | no                   | health |
    When the case is decided
    Then the finding route of n1 cannot be section_117
    And the finding aftercare_decides of n1 is no
