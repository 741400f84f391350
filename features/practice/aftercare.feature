Feature: Aftercare as a practitioner meets it

  A few facts, as they stand in the notes, and gaps. Who pays, who pays now, what the person pays, what would change it, and
  what to ask first. In these examples: E08000014 Sefton, E10000034 Worcestershire, E06000030 Swindon.

  Background:
    Given the case is looked at on 23 November 2026
    And the person's country is england

  @draft @cites:mha1983.s117.1 @cites:mha1983.s117.2 @cites:case.stennett2002
  Scenario: Home again after section 3, with weekly support: the everyday aftercare case
    Given the person's age_years is 47
    And these detention episodes, and perhaps more:
      | fact               | admission       |
      | section            | s3              |
      | start_date         | 12 January 2026 |
      | left_hospital      | yes             |
      | left_hospital_date | 30 March 2026   |
      | or_before_la       | E08000014       |
    And these needs:
      | need    | kind        | related_to_mental_disorder | reduces_relapse_risk |
      | support | social_care | yes                        | yes                  |
    When the case is decided
    Then the finding s117_eligible is yes
    And the answer for support is ordinary
    And the route of support is ordinarily section_117
    And these bodies ordinarily pay for support:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the finding responsible_la is ordinarily E08000014
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the answer for support holds unless la_decided_no_longer_needed or icb_decided_no_longer_needed
    And the first question is about imprisoned_since_leaving

  @draft @cites:derived.sectioned_is_not_enough @cites:nf2022.gap_existing_funder
  Scenario: The notes only say "sectioned", and the council pays for her support
    Given these facts about the person:
      | fact            | value           |
      | age_years       | 52              |
      | existing_funder | local_authority |
    And these detention episodes, and perhaps more:
      | fact          | admission    |
      | start_date    | 4 March 2024 |
      | left_hospital | yes          |
    And these needs:
      | need    | kind        | related_to_mental_disorder | reduces_relapse_risk |
      | support | social_care | yes                        | yes                  |
    When the case is decided
    Then the finding s117_eligible is open
    And the answer for support is open
    And these bodies pay for support now:
      | body            |
      | local_authority |
    And the person pays open for support
    And the first question is about section

  @draft @cites:mha1983.s117.2
  Scenario: On a community treatment order, and both bodies have written to end aftercare
    Given these detention episodes, and perhaps more:
      | fact                         | admission     |
      | section                      | s3            |
      | start_date                   | 3 June 2025   |
      | left_hospital                | yes           |
      | left_hospital_date           | 1 August 2025 |
      | or_before_la                 | E08000014     |
      | on_cto                       | yes           |
      | la_decided_no_longer_needed  | yes           |
      | icb_decided_no_longer_needed | yes           |
    And these findings are on record:
      | finding           | value | by                      | on            | need  |
      | need_is_aftercare | yes   | icb and local_authority | 1 August 2025 | depot |
    And these needs:
      | need  | kind   |
      | depot | health |
    When the case is decided
    Then the answer for depot is ordinary
    And the route of depot is ordinarily section_117
    And these bodies ordinarily pay for depot:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the person ordinarily pays nothing for depot
    And the answer for depot holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

  @draft @cites:mha1983.s117.2 @cites:derived.one_body_cannot_end @cites:code2015.33_20
  Scenario: The council alone has closed the aftercare
    Given these detention episodes, and perhaps more:
      | fact                         | admission     |
      | section                      | s3            |
      | start_date                   | 3 June 2022   |
      | left_hospital                | yes           |
      | left_hospital_date           | 1 August 2022 |
      | or_before_la                 | E08000014     |
      | la_decided_no_longer_needed  | yes           |
      | icb_decided_no_longer_needed | no            |
    And these needs:
      | need    | kind        | related_to_mental_disorder | reduces_relapse_risk |
      | support | social_care | yes                        | yes                  |
    When the case is decided
    Then the answer for support is ordinary
    And the route of support is ordinarily section_117
    And these bodies ordinarily pay for support:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

  @draft @cites:mha1983.s117.2 @cites:derived.separate_needs @cites:ca2014.s9.1
  Scenario: Both bodies ended aftercare in 2024, and now she asks for help in the house
    Given the person's age_years is 62
    And these detention episodes, and perhaps more:
      | fact                         | admission  |
      | section                      | s3         |
      | left_hospital                | yes        |
      | on_cto                       | no         |
      | la_decided_no_longer_needed  | yes        |
      | icb_decided_no_longer_needed | yes        |
      | aftercare_end_date           | 8 May 2024 |
    And these needs:
      | need | kind        |
      | home | social_care |
    When the case is decided
    Then the finding s117_status is ordinarily ended
    And the answer for home is open
    And nobody is known to pay for home now
    And the person pays open for home
    And the first question is about needs_assessment_status

  @draft @cites:mha1983.s117.2 @cites:sr12.reg21.6 @cites:derived.chc_free
  Scenario: Aftercare was ended years ago, and she has now been found eligible for continuing healthcare
    Given the person's age_years is 79
    And these detention episodes, and perhaps more:
      | fact                         | admission  |
      | section                      | s3         |
      | left_hospital                | yes        |
      | on_cto                       | no         |
      | la_decided_no_longer_needed  | yes        |
      | icb_decided_no_longer_needed | yes        |
      | aftercare_end_date           | 8 May 2019 |
    And these findings are on record:
      | finding         | value             | by  | on               |
      | chc_eligibility | recorded_eligible | icb | 1 September 2026 |
    And these needs:
      | need | kind        |
      | care | social_care |
    When the case is decided
    Then the answer for care is ordinary
    And the route of care is ordinarily chc
    And these bodies ordinarily pay for care:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for care
    And the answer for care holds unless person_group
    And the first question is about person_group

  @draft @cites:mha1983.s117.1 @cites:guide.butler_ch19 @cites:case.stennett2002
  Scenario: A hospital order with restrictions, conditionally discharged to a hostel with staff
    Given these detention episodes, and perhaps more:
      | fact               | order              |
      | section            | s37_hospital_order |
      | restriction        | s41                |
      | start_date         | 4 March 2021       |
      | discharge_type     | conditional        |
      | left_hospital      | yes                |
      | left_hospital_date | 2 February 2026    |
      | or_before_la       | E08000014          |
    And these findings are on record:
      | finding           | value | by                      | on              | need   |
      | need_is_aftercare | yes   | icb and local_authority | 2 February 2026 | hostel |
    And these needs:
      | need   | kind          |
      | hostel | accommodation |
    When the case is decided
    Then the answer for hostel is ordinary
    And the route of hostel is ordinarily section_117
    And these bodies ordinarily pay for hostel:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the finding responsible_la is ordinarily E08000014
    And the person ordinarily pays nothing for hostel
    And the answer for hostel holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

  @draft @cites:case.watson1999 @cites:mha1983.s117.2
  Scenario: On leave for a trial stay in a care home
    Given these detention episodes, and perhaps more:
      | fact           | admission       |
      | section        | s3              |
      | start_date     | 12 January 2026 |
      | still_detained | yes             |
      | leave_type     | residential     |
      | or_before_la   | E08000014       |
    And these needs:
      | need | kind          | related_to_mental_disorder | reduces_relapse_risk | specialist_accommodation |
      | home | accommodation | yes                        | yes                  | yes                      |
    When the case is decided
    Then the finding s117_status is ordinarily active
    And the answer for home is ordinary
    And the route of home is ordinarily section_117
    And these bodies ordinarily pay for home:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the person ordinarily pays nothing for home
    And the answer for home holds unless la_decided_no_longer_needed or icb_decided_no_longer_needed
    And the first question is about imprisoned_since_leaving

  @draft @cites:derived.no_delay_for_funding @cites:derived.no_statutory_split @cites:mha1983.s117.2
  Scenario: Board and council quarrel about their shares while the council pays it all
    Given these facts about the person:
      | fact            | value           |
      | dispute_between | icb_la          |
      | existing_funder | local_authority |
    And these detention episodes, and perhaps more:
      | fact               | admission       |
      | section            | s3              |
      | start_date         | 12 January 2026 |
      | left_hospital      | yes             |
      | left_hospital_date | 30 March 2026   |
      | or_before_la       | E08000014       |
    And these findings are on record:
      | finding           | value | by                      | on            | need    |
      | need_is_aftercare | yes   | icb and local_authority | 30 March 2026 | support |
    And these needs:
      | need    | kind        |
      | support | social_care |
    When the case is decided
    Then the answer for support is ordinary
    And the route of support is ordinarily section_117
    And these bodies ordinarily pay for support:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the finding cost_split is open between no_statutory_split and by_local_agreement
    And these bodies pay for support now:
      | body            |
      | local_authority |
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

  @draft @cites:lgo.24_016_385 @cites:lgo.18_010_781b @cites:mha1983.s117.6
  Scenario: Specialist supported living after section 3, and she has been asked for rent
    Given these detention episodes, and perhaps more:
      | fact               | admission       |
      | section            | s3              |
      | start_date         | 12 January 2026 |
      | left_hospital_date | 30 March 2026   |
      | left_hospital      | yes             |
      | or_before_la       | E08000014       |
    And these needs:
      | fact                       | flat          |
      | kind                       | accommodation |
      | specialist_accommodation   | yes           |
      | related_to_mental_disorder | yes           |
      | reduces_relapse_risk       | yes           |
      | has_been_charged           | yes           |
    When the case is decided
    Then the answer for flat is ordinary
    And the route of flat is ordinarily section_117
    And these bodies ordinarily pay for flat:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the person ordinarily pays nothing for flat
    And the answer for flat holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

  @draft @cites:derived.separate_needs @cites:nf2022.section117 @cites:derived.s117_first
  Scenario: Support for the illness is aftercare, and the stroke is continuing healthcare
    Given the person's age_years is 66
    And these detention episodes, and perhaps more:
      | fact               | admission       |
      | section            | s3              |
      | start_date         | 12 January 2026 |
      | left_hospital      | yes             |
      | left_hospital_date | 30 March 2026   |
      | or_before_la       | E08000014       |
    And these findings are on record:
      | finding           | value             | by                      | on               | need    |
      | need_is_aftercare | yes               | icb and local_authority | 30 March 2026    | support |
      | need_is_aftercare | no                | icb and local_authority | 30 March 2026    | stroke  |
      | chc_eligibility   | recorded_eligible | icb                     | 1 September 2026 |         |
    And these needs:
      | need    | kind        |
      | support | social_care |
      | stroke  | health      |
    When the case is decided
    Then the answer for support is ordinary
    And the route of support is ordinarily section_117
    And these bodies ordinarily pay for support:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the answer for stroke is ordinary
    And the route of stroke is ordinarily chc
    And these bodies ordinarily pay for stroke:
      | body | role |
      | icb  | pays |
    And the person ordinarily pays nothing for stroke
    And the answer for stroke holds unless person_group
    And the first question is about imprisoned_since_leaving

  @draft @cites:case.tinsley2017 @cites:nrpf.chapter10 @cites:case.stennett2002
  Scenario Outline: Aftercare is free whatever else is so: <told>
    Given the person's <fact> is <value>
    And these detention episodes, and perhaps more:
      | fact               | admission       |
      | section            | s3              |
      | start_date         | 12 January 2026 |
      | left_hospital      | yes             |
      | left_hospital_date | 30 March 2026   |
      | or_before_la       | E08000014       |
    And these needs:
      | need    | kind        | related_to_mental_disorder | reduces_relapse_risk |
      | support | social_care | yes                        | yes                  |
    When the case is decided
    Then the answer for support is ordinary
    And the route of support is ordinarily section_117
    And these bodies ordinarily pay for support:
      | body            | role         |
      | icb             | pays_jointly |
      | local_authority | pays_jointly |
    And the person ordinarily pays nothing for support
    And the answer for support holds unless imprisoned_since_leaving
    And the first question is about imprisoned_since_leaving

    Examples:
      | told                        | fact                    | value      |
      | damages for care            | personal_injury_award   | yes        |
      | no leave to be here         | immigration_control     | yes        |
      | a girl of 16                | age_years               | 16         |
      | savings of 61,000           | capital_assessable      | £61,000.00 |
      | she refuses visits just now | person_refuses_services | yes        |

  @draft @cites:case.worcestershire2023 @cites:case.worcestershire2023.facts @cites:csg.19_64
  Scenario: Placed by Worcestershire in a Swindon care home, and detained again there
    Given these detention episodes, and perhaps more:
      | fact               | first        | again          |
      | section            | s3           | s3             |
      | start_date         | 3 March 2014 | 8 June 2015    |
      | left_hospital      | yes          | yes            |
      | left_hospital_date |              | 11 August 2017 |
      | or_before_la       |              | E06000030      |
    And these findings are on record:
      | finding           | value | by                      | on             | need    |
      | need_is_aftercare | yes   | ccg and local_authority | 11 August 2017 | support |
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
