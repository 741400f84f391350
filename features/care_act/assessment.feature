Feature: When the council must assess an adult, and what a refusal does

  The duty to assess follows from the mere appearance of need. Money plays no part in it, and a refusal does not always end it.

  Background:
    Given the case is looked at on 23 November 2026
    And these facts about the person:
      | fact      | value |
      | age_years | 80    |

  @draft @cites:ca2014.s9.1
  Scenario: The appearance of need is enough for an assessment
    Given these facts about the person:
      | fact                    | value |
      | case_subject            | adult |
      | appears_to_have_needs   | yes   |
      | needs_assessment_status | none  |
    When the case is decided
    Then the finding assessment_due is yes
    And the next step care_act.eligibility.assess is given

  @draft @cites:ca2014.s9.1
  Scenario: Nothing is due where nothing suggests a need
    Given these facts about the person:
      | fact                    | value |
      | case_subject            | adult |
      | appears_to_have_needs   | no    |
      | needs_assessment_status | none  |
    When the case is decided
    Then the finding assessment_due is no
    And the next step care_act.eligibility.assess is not given

  @draft @cites:ca2014.s9.1
  Scenario: Nothing is due once the assessment is complete
    Given these facts about the person:
      | fact                    | value    |
      | case_subject            | adult    |
      | appears_to_have_needs   | yes      |
      | needs_assessment_status | complete |
    When the case is decided
    Then the finding assessment_due is no

  @draft @cites:ca2014.s9.3
  Scenario Outline: Trap 6: The assessment is blind to money
    Given these facts about the person:
      | fact                        | value     |
      | case_subject                | adult     |
      | appears_to_have_needs       | yes       |
      | needs_assessment_status     | none      |
      | financial_assessment_status | <status>  |
      | capital_assessable          | <capital> |
    When the case is decided
    Then the finding assessment_due is yes
    And the limit care_act.eligibility.not_by_money is given

    Examples:
      | status   | capital    |
      | complete | 0.00       |
      | complete | 1000000.00 |
      | refused  | 23250.01   |

  @draft @cites:ca2014.s11.1
  Scenario: A refusal stands where the adult can decide and is at no risk
    Given these facts about the person:
      | fact                                | value   |
      | case_subject                        | adult   |
      | appears_to_have_needs               | yes     |
      | needs_assessment_status             | refused |
      | lacks_capacity_to_refuse_assessment | no      |
      | abuse_or_neglect_risk               | no      |
      | assessment_wanted_since_refusal     | no      |
    When the case is decided
    Then the finding assessment_refusal_stands is yes
    And the finding assessment_due is no
    And the limit care_act.eligibility.refusal_is_not_for_good is given

  @draft @cites:ca2014.s11.2
  Scenario Outline: Trap 31: A refusal is overridden by abuse or neglect, or by incapacity together with best interests
    Given these facts about the person:
      | fact                                | value    |
      | case_subject                        | adult    |
      | appears_to_have_needs               | yes      |
      | needs_assessment_status             | refused  |
      | abuse_or_neglect_risk               | <risk>   |
      | lacks_capacity_to_refuse_assessment | <lacks>  |
      | assessment_in_best_interests        | <best>   |
      | assessment_wanted_since_refusal     | <wanted> |
    When the case is decided
    Then the finding assessment_refusal_stands is <stands>
    And the finding assessment_due is <due>

    Examples:
      | risk | lacks | best | wanted | stands | due |
      | yes  | no    | no   | no     | no     | yes |
      | no   | yes   | yes  | no     | no     | yes |
      | no   | yes   | no   | no     | yes    | no  |
      | no   | no    | yes  | no     | yes    | no  |
      | no   | no    | no   | yes    | no     | yes |

  @draft @cites:ca2014.s11.2
  Scenario: A refusal is open while the risk of abuse is not known
    Given these facts about the person:
      | fact                                | value     |
      | case_subject                        | adult     |
      | appears_to_have_needs               | yes       |
      | needs_assessment_status             | refused   |
      | abuse_or_neglect_risk               | not known |
      | lacks_capacity_to_refuse_assessment | no        |
      | assessment_wanted_since_refusal     | no        |
    When the case is decided
    Then the finding assessment_refusal_stands is open
    And the finding assessment_due is open

  @draft @cites:ca2014.s11.2
  Scenario: An overridden refusal is warned of, and safeguarding is thought of
    Given these facts about the person:
      | fact                    | value   |
      | case_subject            | adult   |
      | needs_assessment_status | refused |
      | abuse_or_neglect_risk   | yes     |
    When the case is decided
    Then the warning care_act.eligibility.refusal_does_not_count is given
    And the next step care_act.eligibility.safeguard is given

  @draft @cites:ca2014.s11.5
  Scenario: A carer's refusal knows no exception for abuse
    Given these facts about the person:
      | fact                            | value   |
      | case_subject                    | carer   |
      | needs_assessment_status         | refused |
      | abuse_or_neglect_risk           | yes     |
      | assessment_wanted_since_refusal | no      |
    When the case is decided
    Then the finding assessment_refusal_stands is yes

  @draft @cites:ca2014.s10.1 @cites:ca2014.s10.4
  Scenario: A carer is assessed whatever anybody's money
    Given these facts about the person:
      | fact                    | value     |
      | case_subject            | carer     |
      | appears_to_have_needs   | yes       |
      | needs_assessment_status | none      |
      | carer_capital           | 500000.00 |
    When the case is decided
    Then the next step care_act.carers.assess is given

  @draft @cites:ca2014.s11.2
  Scenario Outline: A refusal by somebody who cannot decide does not count, if an assessment is in their best interests
    Given these facts about the person:
      | fact                                | value   |
      | case_subject                        | adult   |
      | needs_assessment_status             | refused |
      | abuse_or_neglect_risk               | no      |
      | lacks_capacity_to_refuse_assessment | <lacks> |
      | assessment_in_best_interests        | <best>  |
    When the case is decided
    Then the warning care_act.eligibility.refusal_does_not_count is <warning>

    Examples:
      | lacks | best | warning   |
      | yes   | yes  | given     |
      | yes   | no   | not given |
      | no    | yes  | not given |
