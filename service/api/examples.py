"""Example cases for the API description, made up, in the words of the national book."""

from __future__ import annotations

from typing import Any

EXAMPLES: dict[str, dict[str, Any]] = {
    "nothing_known": {"summary": "Nothing is known yet: what to ask first", "value": {}},
    "leaving_hospital": {
        "summary": "Leaving hospital after section 3: one need that may be aftercare, one that is not",
        "value": {
            "as_at": "2026-11-23",
            "reference": "panel of 3 December",
            "facts": {"country": "england", "age_years": 58, "local_split_agreement": None},
            "detention_episodes": [
                {"id": "this_stay", "facts": {"section": "s3", "start_date": "2026-09-01", "still_detained": True}}
            ],
            "detention_episodes_complete": True,
            "needs": [
                {
                    "id": "n1",
                    "description": "somewhere to live with support",
                    "facts": {
                        "related_to_mental_disorder": True,
                        "reduces_relapse_risk": {
                            "value": True,
                            "source": "discharge meeting of 20 November",
                            "disputed": True,
                        },
                        "kind": "social_care",
                        "service": "supported_living",
                        "weekly_cost": "812.50",
                    },
                },
                {
                    "id": "n2",
                    "description": "help with washing after a stroke",
                    "facts": {"related_to_mental_disorder": False, "kind": "social_care", "service": "home_care"},
                },
            ],
        },
    },
    "decided_by_a_body": {
        "summary": "The Secretary of State has settled which council is responsible",
        "value": {
            "facts": {"country": "england"},
            "needs": [{"id": "n1"}],
            "recorded_findings": [
                {
                    "finding": "responsible_la",
                    "value": "E08000015",
                    "by": "secretary_of_state",
                    "on": "2026-09-02",
                }
            ],
        },
    },
}
