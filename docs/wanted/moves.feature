Feature: Moves between councils, and urgent nights, as a practitioner meets them

  Aftercare stays with the council of the time before the detention, wherever the person moves. Care Act needs go with
  ordinary residence, and urgent help is given where the person is. In these examples: E08000014 Sefton, E06000006 Halton,
  E06000051 Shropshire, E06000032 Luton, E06000055 Bedford, E08000035 Leeds, E10000034 Worcestershire, E06000030 Swindon.

  Background:
    Given the case is looked at on 23 November 2026

  @draft @cites:mha1983.s117.3 @cites:derived.move_does_not_change_la @cites:mha1983.s145
  Scenario: Section 3 from a home in Shropshire, now living in Powys: Shropshire owes, the stairlift is for Powys
    Given the person's country is wales
    And these detention episodes, and perhaps more:
      | fact               | admission     |
      | section            | s3            |
      | start_date         | 10 March 2025 |
      | left_hospital      | yes           |
      | left_hospital_date | 2 June 2025   |
      | or_before_la       | E06000051     |
    And these findings are on record:
      | finding           | value | by                      | on          | need    |
      | need_is_aftercare | yes   | icb and local_authority | 2 June 2025 | support |
    And these needs:
      | need      | kind        | service    | related_to_mental_disorder |
      | support   | social_care |            |                            |
      | stairlift | other       | adaptation | no                         |
    When the case is decided
    Then the finding responsible_la is ordinarily E06000051
    And the route of support is ordinarily section_117
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the status of stairlift is out_of_scope
    And the first question is about imprisoned_since_leaving

  @draft @cites:disputes2014.reg2 @cites:mha1983.s117.4 @cites:derived.no_delay_for_funding
  Scenario: Two councils dispute her aftercare, and Worcestershire has met her needs so far
    Given these facts about the person:
      | fact                       | value         |
      | country                    | england       |
      | age_years                  | 65            |
      | dispute_between            | la_la         |
      | dispute_start_date         | 1 August 2026 |
      | la_currently_meeting_needs | E10000034     |
    And these detention episodes, and perhaps more:
      | fact               | admission       |
      | section            | s3              |
      | start_date         | 12 January 2026 |
      | left_hospital      | yes             |
      | left_hospital_date | 30 March 2026   |
    And these findings are on record:
      | finding           | value | by                      | on            | need    |
      | need_is_aftercare | yes   | icb and local_authority | 30 March 2026 | support |
    And these needs:
      | need    | kind        |
      | support | social_care |
    When the case is decided
    Then the finding interim_authority is E10000034
    And the finding responsible_la is ordinarily open
    And the answer for support is open
    And the route of support is ordinarily section_117
    And these bodies pay for support now:
      | body            |
      | icb             |
      | local_authority |
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the first question is about or_before_la

  @draft @cites:mha2025.s46.3 @cites:mha2025.s46.status @cites:derived.transitional_s46
  Scenario: The same placement, but detained after section 46 was last seen not to be in force
    Given the person's country is england
    And these detention episodes, and perhaps more:
      | fact                    | admission                        |
      | section                 | s3                               |
      | start_date              | 1 June 2026                      |
      | left_hospital           | yes                              |
      | left_hospital_date      | 1 October 2026                   |
      | living_situation_before | care_act_specified_accommodation |
      | placing_la_before       | E10000034                        |
      | or_before_la            | E06000030                        |
    And these findings are on record:
      | finding           | value | by                      | on             | need    |
      | need_is_aftercare | yes   | icb and local_authority | 1 October 2026 | support |
    And these needs:
      | need    | kind        |
      | support | social_care |
    When the case is decided
    Then the finding responsible_la is ordinarily open
    And the finding responsible_la may still be E06000030
    And the finding responsible_la may still be E10000034
    And the route of support is ordinarily section_117
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

  @draft @cites:ca2014.s38.1 @cites:ca2014.s18.1
  Scenario: A council met her needs, she has moved to Leeds, and Leeds has not assessed her yet
    Given these facts about the person:
      | fact                     | value           |
      | country                  | england         |
      | age_years                | 57              |
      | moved_council_area       | yes             |
      | new_council_has_assessed | no              |
      | or_la                    | E08000035       |
      | existing_funder          | local_authority |
    And there are no detention episodes
    And these needs:
      | need | kind        |
      | home | social_care |
    When the case is decided
    Then these bodies pay for home now:
      | body            | role                   | code      |
      | local_authority | keeps_paying_meanwhile | E08000035 |
    And the next step care_act.residence.new_council_assesses is given
    And the answer for home is open
    And the person pays open for home
    And the first question is about needs_assessment_status

  @draft @cites:ca2014.s19.3 @cites:derived.no_charge_before_assessment
  Scenario: Lives in Leeds, taken ill on a visit to Bedford, and needs help tonight
    Given these facts about the person:
      | fact                    | value     |
      | country                 | england   |
      | age_years               | 70        |
      | or_la                   | E08000035 |
      | current_location_la     | E06000055 |
      | needs_assessment_status | none      |
    And there are no detention episodes
    And these needs:
      | need    | kind        | needs_urgent |
      | tonight | social_care | yes          |
    When the case is decided
    Then the answer for tonight is ordinary
    And the route of tonight is ordinarily care_act_s19_3
    And these bodies ordinarily pay for tonight:
      | body            | role | code      |
      | local_authority | pays | E06000055 |
    And these bodies pay for tonight now:
      | body            | code      |
      | local_authority | E06000055 |
    And the person ordinarily pays nothing for tonight
    And the answer for tonight holds unless immigration_control
    And the first question is about immigration_control

  @draft @cites:ca2014.s19.3 @cites:derived.no_charge_before_assessment
  Scenario: Found eligible in October, means not assessed, and the neighbour who helped has died today
    Given these facts about the person:
      | fact                        | value     |
      | country                     | england   |
      | age_years                   | 70        |
      | or_la                       | E08000035 |
      | current_location_la         | E08000035 |
      | financial_assessment_status | none      |
    And there are no detention episodes
    And these findings are on record:
      | finding           | value | by              | on              |
      | care_act_eligible | yes   | local_authority | 12 October 2026 |
    And these needs:
      | need  | kind        | needs_urgent | need_met_by_carer |
      | meals | social_care | yes          | no                |
    When the case is decided
    Then the answer for meals is ordinary
    And the route of meals is ordinarily care_act_s19_3
    And these bodies ordinarily pay for meals:
      | body            | role | code      |
      | local_authority | pays | E08000035 |
    And these bodies pay for meals now:
      | body            | code      |
      | local_authority | E08000035 |
    And the person ordinarily pays nothing for meals
    And the answer for meals holds unless immigration_control
    And the first question is about immigration_control

  @draft @cites:ca2014.s19.3 @cites:assess2014.reg7.1 @cites:derived.no_charge_before_assessment
  Scenario: Nothing assessed, continuing healthcare never considered, and help is needed tonight
    Given these facts about the person:
      | fact                    | value     |
      | country                 | england   |
      | age_years               | 70        |
      | current_location_la     | E08000035 |
      | needs_assessment_status | none      |
      | may_be_eligible_for_chc | yes       |
    And there are no detention episodes
    And these needs:
      | need    | kind        | needs_urgent |
      | tonight | social_care | yes          |
    When the case is decided
    Then the route of tonight is ordinarily care_act_s19_3
    And the answer for tonight is ordinary
    And these bodies ordinarily pay for tonight:
      | body            | role | code      |
      | local_authority | pays | E08000035 |
    And these bodies pay for tonight now:
      | body            | code      |
      | local_authority | E08000035 |
    And the person ordinarily pays nothing for tonight
    And the next step chc.refer is given
    And the answer for tonight holds unless immigration_control
    And the first question is about immigration_control
