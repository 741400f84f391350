Feature: What the person pays for aftercare

  Nothing, ever. The only lawful payment is the extra for a dearer place that an adult prefers, under a written agreement.

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

  @draft @cites:case.stennett2002
  Scenario: Nothing is paid for aftercare
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the person pays nothing for n1
    And the limit section_117.not_charged is given
    And the reasons cite case.stennett2002

  @draft @cites:derived.separate_needs
  Scenario: A separate social care need keeps its own charging rules
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | no                         | no                   | social_care |
    When the case is decided
    Then the finding person_pays of n1 may still be means_tested
    And the next step section_117.assess_under_care_act is given

  @draft @cites:lgo.24_016_385 @cites:case.stennett2002
  Scenario: Trap 9: Nothing is paid for specialist aftercare accommodation, rent and service charges included
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation | service          |
      | n1   | yes                        | yes                  | accommodation | yes                      | supported_living |
    When the case is decided
    Then the person pays nothing for n1
    And the limit section_117.no_rent_from_benefits is given

  @draft @cites:derived.tenancy_not_aftercare
  Scenario: Trap 9: The rent of an ordinary home is not aftercare and is not free as such
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation | service          |
      | n1   | yes                        | yes                  | accommodation | no                       | ordinary_tenancy |
    And these facts about the person:
      | fact                | value |
      | age_years           | 65    |
      | case_subject        | adult |
      | immigration_control | no    |
    And the care_effective_only_with_accommodation of n1 is no
    And the health_service_required_under_nhs_act of n1 is no
    And the registered_nurse_care_needed of n1 is no
    When the case is decided
    Then the finding person_pays of n1 cannot be nothing
    And the limit section_117.no_rent_from_benefits is not given

  @draft @cites:case.tinsley2017
  Scenario: Trap 9: Damages awarded for future care make no difference
    Given the person's personal_injury_award is yes
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the person pays nothing for n1
    And the limit section_117.damages_not_used is given

  @draft @cites:case.stennett2002 @cites:lgo.23_012_780
  Scenario: Someone who was charged for aftercare is told how to get the money back
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        | has_been_charged |
      | n1   | yes                        | yes                  | social_care | yes              |
    When the case is decided
    Then the person pays nothing for n1
    And the warning section_117.charged is given
    And the next step section_117.refund is given

  @draft @cites:derived.separate_needs
  Scenario: A charge for something that is not aftercare is not reported as wrong
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        | has_been_charged |
      | n1   | no                         | no                   | social_care | yes              |
    When the case is decided
    Then the warning section_117.charged is not given
    And the next step section_117.refund is not given

  @draft @cites:mha1983.s117.2c @cites:derived.budget_must_cover_need
  Scenario: A direct payment or personal health budget comes without a contribution
    Given the person's wants_direct_payment_or_phb is yes
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the person pays nothing for n1
    And the next step section_117.offer_budget is given

  @draft @cites:choice2014.reg4 @cites:derived.own_topup_allowed
  Scenario Outline: Trap 10: The extra for a preferred <service> may be paid when every condition is met
    Given the person's age_years is 44
    And these needs:
      | fact                             | n1            |
      | related_to_mental_disorder       | yes           |
      | reduces_relapse_risk             | yes           |
      | kind                             | accommodation |
      | specialist_accommodation         | yes           |
      | service                          | <service>     |
      | prefers_particular_accommodation | yes           |
      | suitable_cheaper_option_offered  | yes           |
      | preferred_place_same_type        | yes           |
      | preferred_place_suitable         | yes           |
      | preferred_place_available        | yes           |
      | provider_accepts_terms           | yes           |
      | top_up_payer_able                | yes           |
      | top_up_written_agreement         | yes           |
    When the case is decided
    Then the finding top_up_allowed of n1 is allowed
    And the person pays nothing for n1
    And the warning section_117.top_up_is_separate is given

    Examples:
      | service          |
      | care_home        |
      | shared_lives     |
      | supported_living |

  @draft @cites:derived.no_choice_no_topup @cites:mha1983.s117a
  Scenario: Trap 10: When the only suitable place costs more there is nothing to top up
    Given the person's age_years is 44
    And these needs:
      | fact                             | n1            |
      | related_to_mental_disorder       | yes           |
      | reduces_relapse_risk             | yes           |
      | kind                             | accommodation |
      | specialist_accommodation         | yes           |
      | service                          | care_home     |
      | prefers_particular_accommodation | yes           |
      | suitable_cheaper_option_offered  | no            |
    When the case is decided
    Then the finding top_up_allowed of n1 is not_allowed
    And the reasons cite derived.no_choice_no_topup
    And the person pays nothing for n1

  @draft @cites:choice2014.reg4 @cites:choice2014.reg5
  Scenario Outline: No extra may be paid where <condition> is missing
    Given the person's age_years is 44
    And these needs:
      | fact                             | n1            |
      | related_to_mental_disorder       | yes           |
      | reduces_relapse_risk             | yes           |
      | kind                             | accommodation |
      | specialist_accommodation         | yes           |
      | service                          | care_home     |
      | prefers_particular_accommodation | yes           |
      | suitable_cheaper_option_offered  | yes           |
    And the <condition> of n1 is no
    When the case is decided
    Then the finding top_up_allowed of n1 is not_allowed
    And the next step section_117.reasons_for_refusal is given
    And the person pays nothing for n1

    Examples:
      | condition                 |
      | preferred_place_same_type |
      | preferred_place_suitable  |
      | preferred_place_available |
      | provider_accepts_terms    |
      | top_up_payer_able         |
      | top_up_written_agreement  |

  @draft @cites:choice2014.reg4
  Scenario: The choice of a dearer place is for adults
    Given the person's age_years is 16
    And these needs:
      | fact                             | n1            |
      | related_to_mental_disorder       | yes           |
      | reduces_relapse_risk             | yes           |
      | kind                             | accommodation |
      | specialist_accommodation         | yes           |
      | service                          | care_home     |
      | prefers_particular_accommodation | yes           |
      | suitable_cheaper_option_offered  | yes           |
    When the case is decided
    Then the finding top_up_allowed of n1 is not_allowed

  @draft @cites:choice2014.reg2
  Scenario: Sheltered housing is not a kind of place that can be topped up
    Given the person's age_years is 44
    And these needs:
      | fact                             | n1                |
      | related_to_mental_disorder       | yes               |
      | reduces_relapse_risk             | yes               |
      | kind                             | accommodation     |
      | specialist_accommodation         | yes               |
      | service                          | sheltered_housing |
      | prefers_particular_accommodation | yes               |
      | suitable_cheaper_option_offered  | yes               |
    When the case is decided
    Then the finding top_up_allowed of n1 is not_allowed

  @draft @cites:choice2014.reg4
  Scenario: Where no dearer place is asked for, a top-up does not arise
    Given these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind          | specialist_accommodation | prefers_particular_accommodation |
      | n1   | yes                        | yes                  | accommodation | yes                      | no                               |
    When the case is decided
    Then the finding top_up_allowed of n1 is not_applicable

  @draft @cites:choice2014.reg5
  Scenario: A top-up stays open until it is known whether there is a written agreement
    Given the person's age_years is 44
    And these needs:
      | fact                             | n1            |
      | related_to_mental_disorder       | yes           |
      | reduces_relapse_risk             | yes           |
      | kind                             | accommodation |
      | specialist_accommodation         | yes           |
      | service                          | care_home     |
      | prefers_particular_accommodation | yes           |
      | suitable_cheaper_option_offered  | yes           |
      | preferred_place_same_type        | yes           |
      | preferred_place_suitable         | yes           |
      | preferred_place_available        | yes           |
      | provider_accepts_terms           | yes           |
      | top_up_payer_able                | yes           |
    When the case is decided
    Then the finding top_up_allowed of n1 is open between allowed and not_allowed
    And the person pays nothing for n1

  @draft @cites:derived.any_age_or_diagnosis @cites:case.stennett2002
  Scenario: Trap 26: A child's aftercare is free and owed by the same two bodies
    Given the person's date_of_birth is 14 June 2012
    And these needs:
      | need | related_to_mental_disorder | reduces_relapse_risk | kind        |
      | n1   | yes                        | yes                  | social_care |
    When the case is decided
    Then the route of n1 is section_117
    And the person pays nothing for n1
    And these bodies pay for n1:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
