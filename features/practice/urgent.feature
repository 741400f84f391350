Feature: Urgent nights, as a duty worker writes them

  Help that is needed tonight is given tonight, by the council where the person is. Assessment, residence and money follow.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:ca2014.s22.3 @cites:nhs2006.s3.1 @cites:nhs2006.s1.4
  Scenario: Injections by a nurse tonight are not for the council, however urgent
    Given these facts about the person:
      | fact         | value    |
      | age_years    | 74       |
      | care_setting | own_home |
    And these needs:
      | need       | kind   | service | needs_urgent | registered_nurse_care_needed |
      | injections | health | nursing | yes          | yes                          |
    When the case is decided
    Then the finding s19_3_power of injections is no
    And the finding s22_bars_authority of injections is yes
    And these bodies ordinarily pay for injections:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for injections
