Feature: The team, the decision, the clocks, and who pays meanwhile

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:sr12.reg21.13_mdt
  Scenario Outline: Trap 24: who makes a team
    Given these facts about the person:
      | fact                            | value             |
      | mdt_two_health_professions      | <two_professions> |
      | mdt_health_and_care_act_assessor | <with_assessor>  |
    When the case is decided
    Then the finding mdt_meets_rule is <meets>
    And the warning chc.mdt_not_a_team is <warned>

    Examples:
      | two_professions | with_assessor | meets | warned    |
      | yes             | no            | yes   | not given |
      | no              | yes           | yes   | not given |
      | yes             | yes           | yes   | not given |
      | no              | no            | no    | given     |

  @draft @cites:sr12.reg21.13_mdt
  Scenario: Trap 24: two healthcare professions are enough without a social worker
    Given the person's mdt_two_health_professions is yes
    When the case is decided
    Then the finding mdt_meets_rule is yes

  @draft @cites:sr12.reg22.1_a
  Scenario Outline: Trap 24: the council is consulted before the decision
    Given these facts about the person:
      | fact          | value       |
      | la_consulted  | <consulted> |
      | chc_progress  | <progress>  |
    When the case is decided
    Then the warning chc.council_not_consulted is <warned>
    And the next step chc.consult_council is <step>

    Examples:
      | consulted | progress            | warned    | step      |
      | no        | decided             | given     | not given |
      | yes       | decided             | not given | not given |
      | no        | recommendation_made | not given | given     |

  @draft @cites:nf2022.panels
  Scenario Outline: Trap 25: a panel does not rewrite a recommendation
    Given the person's panel_changed_recommendation is <changed>
    When the case is decided
    Then the warning chc.panel_changed_recommendation is <warned>

    Examples:
      | changed | warned    |
      | yes     | given     |
      | no      | not given |

  @draft @cites:case.gossip2019
  Scenario Outline: Trap 25: who decides must have the board's authority
    Given the person's icb_decision_maker_authorised is <authorised>
    When the case is decided
    Then the warning chc.not_authorised is <warned>

    Examples:
      | authorised | warned    |
      | no         | given     |
      | yes        | not given |

  @draft @cites:nf2022.panels @cites:nf2022.para66
  Scenario: Trap 14: a budget holder does not decide eligibility
    Given the person's finance_decided is yes
    When the case is decided
    Then the warning chc.finance_decided is given

  @draft @cites:nf2022.para173
  Scenario Outline: A refusal against the team's recommendation is for exceptional cases
    Given the person's mdt_recommendation is <recommended>
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the finding chc_eligibility is recorded_not_eligible
    And the warning chc.decision_departs is <warned>

    Examples:
      | recommended  | warned    |
      | eligible     | given     |
      | not_eligible | not given |

  @draft @cites:sr12.reg21.5_b @cites:nf2022.response_time
  Scenario: A recommendation is not a decision
    Given these facts about the person:
      | fact               | value               |
      | date_of_birth      | 2 April 1961        |
      | chc_progress       | recommendation_made |
      | mdt_recommendation | eligible            |
    When the case is decided
    Then the finding chc_eligibility may still be recorded_not_eligible
    And the finding chc_stage is decision_pending
    And the next step chc.board_responds is given

  @draft @cites:sr12.reg21.5_a
  Scenario: A recommendation before any full assessment cannot be
    Given these facts about the person:
      | fact               | value              |
      | chc_progress       | no_full_assessment |
      | mdt_recommendation | eligible           |
    When the case is decided
    Then the contradiction names chc_progress and mdt_recommendation

  @draft @cites:sr12.reg21.4
  Scenario Outline: How far screening has come: <stage>
    Given these facts about the person:
      | fact                                        | value              |
      | date_of_birth                               | 2 April 1961       |
      | chc_progress                                | no_full_assessment |
      | fast_track_tool_received                    | no                 |
      | checklist_completed_by_trained_practitioner | <completed>        |
      | checklist_filled_in_by_somebody_else        | <by_others>        |
      | checklist_begun                             | <begun>            |
      | checklist_behaviour                         | <behaviour>        |
      | clearly_no_chc_need_now                     | <no_need>          |
    When the case is decided
    Then the finding chc_stage is <stage>

    Examples:
      | completed | by_others | begun | behaviour | no_need | stage                  |
      | yes       | no        | no    | A         | no      | screening_positive     |
      | no        | yes       | yes   | A         | no      | screening_incomplete   |
      | no        | yes       | no    | A         | no      | screening_needed       |
      | no        | no        | no    | not known | yes     | screening_not_required |

  @draft @cites:sr12.reg21.5_a @cites:sr12.reg21.10
  Scenario Outline: How far the decision has come: <stage>
    Given these facts about the person:
      | fact                 | value        |
      | date_of_birth        | 2 April 1961 |
      | chc_progress         | <progress>   |
      | dispute_between      | <dispute>    |
      | chc_review_requested | <asked>      |
      | chc_review_under_way | <review>     |
    When the case is decided
    Then the finding chc_stage is <stage>

    Examples:
      | progress              | dispute | asked | review | stage                |
      | assessment_under_way  | none    | no    | no     | assessment_under_way |
      | recommendation_made   | none    | no    | no     | decision_pending     |
      | decided               | none    | no    | no     | decided              |
      | decided               | none    | no    | yes    | review               |
      | decided               | none    | yes   | no     | appeal               |
      | decided               | icb_la  | no    | no     | interagency_dispute  |
      | past_period_claimed   | none    | no    | no     | retrospective_claim  |

  @draft @cites:nf2012.annex_f @cites:nf2022.gap_existing_funder
  Scenario Outline: While a decision is awaited whoever pays carries on: <funder>
    Given these facts about the person:
      | fact                     | value                |
      | date_of_birth            | 2 April 1961         |
      | chc_progress             | assessment_under_way |
      | existing_funder          | <funder>             |
      | fast_track_tool_received | no                   |
    When the case is decided
    Then the finding chc_interim_payer is existing_funder
    And the interim arrangement chc.interim.existing_funder is given

    Examples:
      | funder                  |
      | local_authority         |
      | icb                     |
      | icb_and_local_authority |
      | person                  |

  @draft @cites:nf2012.annex_f @cites:ca2014.s22.1
  Scenario: Somebody new to care is looked after by each body within its powers
    Given these facts about the person:
      | fact                     | value                |
      | date_of_birth            | 2 April 1961         |
      | chc_progress             | assessment_under_way |
      | existing_funder          | none                 |
      | fast_track_tool_received | no                   |
    When the case is decided
    Then the finding chc_interim_payer is authority_within_its_powers
    And the interim arrangement chc.interim.council_within_its_powers is given
    And the interim arrangement chc.interim.existing_funder is not given

  @draft @cites:nf2022.no_unilateral_withdrawal @cites:sr12.reg22.3
  Scenario Outline: Trap 26: nobody withdraws by themselves
    Given these facts about the person:
      | fact                   | value          |
      | proposed_change        | <change>       |
      | joint_reassessment_done | <reassessed>  |
      | written_notice_given   | <notice>       |
      | dispute_between        | <dispute>      |
    When the case is decided
    Then the warning chc.no_unilateral_withdrawal is <warned>
    And the interim arrangement chc.interim.no_withdrawal is <warned>

    Examples:
      | change              | reassessed | notice | dispute | warned    |
      | end_chc             | no         | yes    | none    | given     |
      | end_chc             | yes        | no     | none    | given     |
      | end_chc             | yes        | yes    | icb_la  | given     |
      | end_council_funding | no         | no     | none    | given     |
      | end_chc             | yes        | yes    | none    | not given |
      | none                | no         | no     | none    | not given |

  @draft @cites:nf2022.para208 @cites:derived.current_decision
  Scenario: Trap 26: stable is not reduced, and eligibility ends only by a new decision
    Given the person's proposed_change is end_chc
    And these findings are on record:
      | finding         | value             | by  | on           |
      | chc_eligibility | recorded_eligible | icb | 1 March 2025 |
    When the case is decided
    Then the finding chc_eligibility is recorded_eligible
    And the limit chc.stable_is_not_reduced is given
    And the limit chc.eligibility_ends_only_by_decision is given

  @draft @cites:sr12.reg22.2 @cites:healthservices2014.reg4
  Scenario: A dispute between the board and the council does not stop care
    Given these facts about the person:
      | fact            | value   |
      | chc_progress    | decided |
      | dispute_between | icb_la  |
    When the case is decided
    Then the interim arrangement chc.interim.until_dispute_is_settled is given
    And the next step chc.use_dispute_procedure is given

  @draft @cites:nf2022.annex_e @cites:sr12.reg22.3
  Scenario Outline: What holds while the person disputes a refusal
    Given these facts about the person:
      | fact                 | value       |
      | chc_review_requested | yes         |
      | receiving_chc        | <receiving> |
    And these findings are on record:
      | finding         | value                 | by  | on               |
      | chc_eligibility | recorded_not_eligible | icb | 1 September 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the interim arrangement chc.interim.decision_stands is <stands>
    And the interim arrangement chc.interim.no_gap is <no_gap>

    Examples:
      | receiving | stands    | no_gap    |
      | no        | given     | not given |
      | yes       | not given | given     |

  @draft @cites:nf2022.appeal_times
  Scenario Outline: Six months to ask for local resolution
    Given these facts about the person:
      | fact                   | value  |
      | decision_notified_date | <told> |
      | chc_review_requested   | no     |
    And these findings are on record:
      | finding         | value                 | by  | on           |
      | chc_eligibility | recorded_not_eligible | icb | 1 April 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the warning chc.local_resolution_late is <late>

    Examples:
      | told        | late      |
      | 23 May 2026 | not given |
      | 22 May 2026 | given     |

  @draft @cites:nf2022.appeal_times
  Scenario Outline: A request made in time stays in time
    Given these facts about the person:
      | fact                   | value        |
      | decision_notified_date | 2 March 2026 |
      | appeal_request_date    | <asked>      |
      | chc_review_requested   | yes          |
    And these findings are on record:
      | finding         | value                 | by  | on           |
      | chc_eligibility | recorded_not_eligible | icb | 1 March 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the warning chc.local_resolution_late is <late>

    Examples:
      | asked            | late      |
      | 2 September 2026 | not given |
      | 3 September 2026 | given     |

  @draft @cites:sr12.reg23.3 @cites:nf2022.appeal_times
  Scenario: Independent review within six months of the outcome of local resolution
    Given these facts about the person:
      | fact                          | value           |
      | chc_review_requested          | yes             |
      | local_resolution_outcome_date | 10 October 2026 |
    And these findings are on record:
      | finding         | value                 | by  | on           |
      | chc_eligibility | recorded_not_eligible | icb | 1 March 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the next step chc.ask_independent_review is given by 10 April 2027
    And the warning chc.independent_review_late is not given

  @draft @cites:nf2022.annex_e
  Scenario Outline: Trap 32: a refund from day 29, where the delay was not justified
    Given these facts about the person:
      | fact                           | value        |
      | checklist_received_by_icb_date | 1 March 2026 |
      | icb_decision_date              | <decided>    |
      | delay_justified                | <justified>  |
      | refusal_reversed_on_review     | no           |
    And these findings are on record:
      | finding         | value             | by  | on           |
      | chc_eligibility | recorded_eligible | icb | 1 June 2026  |
    When the case is decided
    Then the finding chc_refund_from is <from>

    Examples:
      | decided       | justified | from          |
      | 1 June 2026   | no        | 29 March 2026 |
      | 29 March 2026 | no        | 29 March 2026 |
      | 28 March 2026 | no        | not arising   |
      | 1 June 2026   | yes       | not arising   |
      | 1 June 2026   | not known | open          |

  @draft @cites:nf2022.annex_e
  Scenario: A refusal that was reversed is refunded from its own day
    Given these facts about the person:
      | fact                       | value        |
      | refusal_reversed_on_review | yes          |
      | original_refusal_date      | 5 March 2026 |
    And these findings are on record:
      | finding         | value             | by  | on          |
      | chc_eligibility | recorded_eligible | icb | 1 June 2026 |
    When the case is decided
    Then the finding chc_refund_from is 5 March 2026
    And the next step chc.refund is given

  @draft @cites:nf2022.annex_e
  Scenario: Nobody who is not eligible is refunded
    Given these facts about the person:
      | fact                           | value        |
      | checklist_received_by_icb_date | 1 March 2026 |
      | icb_decision_date              | 1 June 2026  |
      | delay_justified                | no           |
      | refusal_reversed_on_review     | no           |
    And these findings are on record:
      | finding         | value                 | by  | on          |
      | chc_eligibility | recorded_not_eligible | icb | 1 June 2026 |
    And the person's fast_track_tool_received is no
    When the case is decided
    Then the finding chc_refund_from is not arising

  @draft @cites:pupoc.closedown
  Scenario Outline: Which past periods can still be claimed
    Given these facts about the person:
      | fact                       | value      |
      | retrospective_period_from  | <from>     |
      | retrospective_period_to    | <to>       |
      | period_previously_assessed | <assessed> |
    When the case is decided
    Then the finding retrospective_window is <window>

    Examples:
      | from         | to            | assessed | window         |
      | 1 May 2003   | 1 March 2004  | no       | closed         |
      | 1 May 2010   | 31 March 2012 | no       | closed         |
      | 1 May 2010   | 1 April 2012  | no       | partly_closed  |
      | 1 April 2012 | 1 June 2014   | no       | can_be_claimed |
      | 1 April 2012 | 1 June 2014   | yes      | appeal_instead |

  @draft @cites:nf2022.declines @cites:ca2014.s22.1
  Scenario: Declining an assessment gives the council no wider powers
    Given the person's declines_assessment is yes
    When the case is decided
    Then the limit chc.declining_is_no_power is given
    And the next step chc.agree_way_forward is given

  @draft @cites:nf2022.consent
  Scenario: Somebody who cannot decide about taking part needs a best-interests decision
    Given the person's has_capacity_for_participation is no
    When the case is decided
    Then the next step chc.best_interests is given

  @draft @cites:chc.transition @cites:assess2014.reg7.2
  Scenario Outline: Trap 28: before 18 the adult board is told, then asked, then decides in principle
    Given these facts about the person:
      | fact                    | value  |
      | age_years               | <age>  |
      | may_be_eligible_for_chc | yes    |
    When the case is decided
    Then the next step chc.transition.notify is <notify>
    And the next step chc.transition.refer is <refer>
    And the next step chc.transition.decide_in_principle is <decide>

    Examples:
      | age | notify    | refer     | decide    |
      | 13  | not given | not given | not given |
      | 14  | given     | not given | not given |
      | 16  | not given | given     | not given |
      | 17  | not given | not given | given     |
      | 18  | not given | not given | not given |

  @draft @cites:chc.transition
  Scenario: The decision in principle is due by the eighteenth birthday
    Given these facts about the person:
      | fact                    | value        |
      | date_of_birth           | 5 April 2009 |
      | may_be_eligible_for_chc | yes          |
    When the case is decided
    Then the next step chc.transition.decide_in_principle is given by 5 April 2027
    And the finding chc_eligibility is not_under_consideration
