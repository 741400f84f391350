"""The Checklist threshold as its guidance words it (paragraph 19), written without looking at the rulebook."""

from __future__ import annotations

ASTERISKED = {"breathing", "behaviour", "drug_therapies", "altered_consciousness"}
AREAS = (
    "breathing", "nutrition", "continence", "skin", "mobility", "communication", "psychological_emotional",
    "cognition", "behaviour", "drug_therapies", "altered_consciousness",
)  # fmt: skip


def positive(ratings: dict[str, str]) -> bool:
    """Two or more As; or five or more Bs, or one A and four Bs; or an A in an area with an asterisk."""
    high = [area for area, rating in ratings.items() if rating == "A"]
    moderate = [area for area, rating in ratings.items() if rating == "B"]
    return (
        len(high) >= 2
        or len(moderate) >= 5
        or (len(high) == 1 and len(moderate) >= 4)
        or any(area in ASTERISKED for area in high)
    )
