Feature: Children, and turning 18, as a practitioner writes them

  Each body funds its own duty to a child. At 18 the adult law starts, and what there is goes on until it is ready.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:ca2014.s18.1 @cites:ca2014.s18.2
  Scenario: 18 in June, assessed and eligible, and the adult plan has begun: his own means count
    Given these facts about the person:
      | fact                        | value       |
      | date_of_birth               | 1 June 2008 |
      | care_setting                | own_home    |
      | or_la                       | E08000035   |
      | adult_plan_in_place         | yes         |
      | financial_assessment_status | complete    |
      | capital_assessable          | 0.00        |
    And these needs:
      | need    | kind        | la_charges_for_service |
      | support | social_care | yes                    |
    And these findings are on record:
      | finding           | value | by              | on          |
      | care_act_eligible | yes   | local_authority | 4 June 2026 |
    When the case is decided
    Then the finding childrens_services_continue is no
    And the route of support is ordinarily care_act_s18
    And these bodies ordinarily pay for support:
      | body            | role        |
      | local_authority | pays        |
      | person          | contributes |
    And the person ordinarily pays means_tested for support
    And the finding local_authority_named of support is ordinarily E08000035
    And the answer for support holds unless immigration_control and need_met_by_carer

  @draft @cites:nf2022.gap_existing_funder @cites:chc.transition
  Scenario: Just 18, and the adult continuing healthcare assessment is under way: the board that pays carries on
    Given these facts about the person:
      | fact            | value                |
      | date_of_birth   | 20 November 2008     |
      | chc_progress    | assessment_under_way |
      | existing_funder | icb                  |
    And these needs:
      | need | kind   |
      | care | health |
    When the case is decided
    Then the answer for care is open
    And the finding route of care cannot be childrens_continuing_care
    And these bodies pay for care now:
      | body | role                   |
      | icb  | keeps_paying_meanwhile |
    And the question about chc_eligibility is asked

  @draft @cites:nf2022.gap_existing_funder @cites:chc.transition
  Scenario: Just 18, the adult assessment under way, and nobody has said who pays today
    Given these facts about the person:
      | fact          | value                |
      | date_of_birth | 20 November 2008     |
      | chc_progress  | assessment_under_way |
    And these needs:
      | need | kind   |
      | care | health |
    When the case is decided
    Then the answer for care is open
    And nobody is known to pay for care now
    And the first question is about existing_funder

  @draft @cites:sr12.reg21.6 @cites:chc.transition
  Scenario: The board decided before her birthday that she is eligible as an adult, and she is now 18
    Given the person's date_of_birth is 10 November 2008
    And these needs:
      | need | kind   |
      | care | health |
    And these findings are on record:
      | finding         | value             | by  | on              |
      | chc_eligibility | recorded_eligible | icb | 2 November 2026 |
    When the case is decided
    Then the answer for care is ordinary
    And the route of care is ordinarily chc
    And these bodies ordinarily pay for care:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for care
    And the answer for care holds unless person_group

  @draft @cites:case.cornwall2015 @cites:derived.childhood_placement
  Scenario: Halton placed him elsewhere as a child, he could not choose, and Halton has been found to stay responsible
    Given these facts about the person:
      | fact                                         | value            |
      | age_years                                    | 20               |
      | care_setting                                 | supported_living |
      | lacks_capacity_to_decide_residence           | yes              |
      | turned_18_while_placed_by_childrens_services | yes              |
      | childhood_placement_keeps_residence          | yes              |
      | placing_childrens_la                         | E06000006        |
    And these needs:
      | need    | kind        | la_charges_for_service |
      | support | social_care | no                     |
    And these findings are on record:
      | finding           | value | by              | on          |
      | care_act_eligible | yes   | local_authority | 4 June 2026 |
    When the case is decided
    Then the route of support is ordinarily care_act_s18
    And these bodies ordinarily pay for support:
      | body            | role |
      | local_authority | pays |
    And the person ordinarily pays nothing for support
    And the finding local_authority_named of support is ordinarily E06000006
    And the answer for support holds unless immigration_control
