Feature: Moves between councils, and urgent nights, as a practitioner meets them

  Aftercare stays with the council of the time before the detention, wherever the person moves. Care Act needs go with
  ordinary residence, and urgent help is given where the person is. In these examples: E08000014 Sefton, E06000006 Halton,
  E06000051 Shropshire, E06000032 Luton, E06000055 Bedford, E08000035 Leeds, E10000034 Worcestershire, E06000030 Swindon.

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:derived.move_does_not_change_la @cites:mha1983.s117.3 @cites:mha1983.s117.2
  Scenario: On aftercare from Sefton, and has moved to Halton by choice
    Given these facts about the person:
      | fact               | value                   |
      | country            | england                 |
      | moved_council_area | yes                     |
      | existing_funder    | icb_and_local_authority |
    And these detention episodes, and perhaps more:
      | fact               | admission    |
      | section            | s3           |
      | start_date         | 1 April 2022 |
      | left_hospital      | yes          |
      | left_hospital_date | 1 July 2022  |
      | or_before_la       | E08000014    |
    And these findings are on record:
      | finding           | value | by                      | on          | need  |
      | need_is_aftercare | yes   | icb and local_authority | 1 July 2022 | after |
    And these needs:
      | need  | kind        |
      | after | social_care |
    When the case is decided
    Then the finding responsible_la is ordinarily E08000014
    And the answer for after is ordinary
    And the route of after is ordinarily section_117
    And these bodies ordinarily pay for after:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And these bodies pay for after now:
      | body            |
      | icb             |
      | local_authority |
    And the person ordinarily pays nothing for after
    And the interim arrangement care_act.residence.new_council_carries_on is not given
    And the answer for after holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

  @draft @cites:mha1983.s117.3 @cites:case.hall1999 @cites:case.sunderland2012
  Scenario: No settled home, three months on a sofa in Luton, discharged to Bedford
    Given the person's country is england
    And these detention episodes, and perhaps more:
      | fact               | admission       |
      | section            | s3              |
      | start_date         | 12 January 2026 |
      | left_hospital      | yes             |
      | left_hospital_date | 30 March 2026   |
      | or_before_la       | none            |
      | resident_before_la | E06000032       |
      | sent_to_la         | E06000055       |
    And these findings are on record:
      | finding           | value | by                      | on            | need    |
      | need_is_aftercare | yes   | icb and local_authority | 30 March 2026 | support |
    And these needs:
      | need    | kind        |
      | support | social_care |
    When the case is decided
    Then the finding responsible_la is ordinarily E06000032
    And the answer for support is ordinary
    And the route of support is ordinarily section_117
    And these bodies ordinarily pay for support:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

  @draft @cites:derived.no_deeming_before_s46 @cites:case.jm2011 @cites:case.worcestershire2023
  Scenario: Placed in supported living in Swindon under the Care Act, then detained from there
    Given the person's country is england
    And these detention episodes, and perhaps more:
      | fact                    | admission                        |
      | section                 | s3                               |
      | start_date              | 12 January 2026                  |
      | left_hospital           | yes                              |
      | left_hospital_date      | 30 March 2026                    |
      | living_situation_before | care_act_specified_accommodation |
      | placing_la_before       | E10000034                        |
      | or_before_la            | E06000030                        |
    And these findings are on record:
      | finding           | value | by                      | on            | need    |
      | need_is_aftercare | yes   | icb and local_authority | 30 March 2026 | support |
    And these needs:
      | need    | kind        |
      | support | social_care |
    When the case is decided
    Then the finding responsible_la is ordinarily E06000030
    And the answer for support is ordinary
    And the route of support is ordinarily section_117
    And these bodies ordinarily pay for support:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

  @draft @cites:derived.current_decision @cites:sr12.reg21.2_b @cites:derived.chc_free
  Scenario: Continuing healthcare goes with her to a care home in another county
    Given these facts about the person:
      | fact               | value             |
      | country            | england           |
      | age_years          | 83                |
      | care_setting       | care_home_nursing |
      | moved_council_area | yes               |
      | existing_funder    | icb               |
    And there are no detention episodes
    And these findings are on record:
      | finding         | value             | by  | on          |
      | chc_eligibility | recorded_eligible | icb | 5 June 2025 |
    And these needs:
      | need  | kind          | specialist_accommodation |
      | place | accommodation | yes                      |
    When the case is decided
    Then the answer for place is ordinary
    And the route of place is ordinarily chc
    And these bodies ordinarily pay for place:
      | body | role |
      | icb  | pays |
    And these bodies pay for place now:
      | body |
      | icb  |
    And the person ordinarily pays nothing for place
    And the answer for place holds unless person_group
    And the first question is about person_group
