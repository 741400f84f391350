"""How much is told is asked for beside the case; whichever it is, it is one decision with one receipt."""

from __future__ import annotations

from typing import Any

import pytest

from rules.telling.detail import DETAILS

Json = dict[str, Any]
FULL = "full"


def told(post: Any, case: Json, detail: str | None) -> Json:
    response = post(case, query_string={"detail": detail} if detail else {})
    assert response.status_code == 200, response.json
    decision: Json = response.json
    return decision


def test_every_detail_has_the_same_receipt_status_and_answer(post: Any, aftercare: Json, social_care: Json) -> None:
    for case in ({}, aftercare, social_care):
        full, *others = [told(post, case, detail) for detail in (FULL, *DETAILS)]
        for other in others:
            for key in ("receipt", "status", "headline", "rulebook"):
                assert other[key] == full[key]
            routes = [[need["route"]["value"] for need in each["needs"]] for each in (full, other)]
            assert routes[0] == routes[1]


def test_less_detail_has_fewer_keys(post: Any, aftercare: Json) -> None:
    answer, reasons, full = (told(post, aftercare, detail) for detail in ("answer", "reasons", FULL))
    assert set(answer) < set(reasons) <= set(full)
    assert "grounds" not in answer
    assert "findings" not in answer["needs"][0]
    assert len(str(answer)) < len(str(reasons)) < len(str(full))


def test_reasons_are_told_where_nothing_is_asked_for(post: Any, aftercare: Json) -> None:
    asked, unasked = told(post, aftercare, "reasons"), told(post, aftercare, None)
    for decision in (asked, unasked):
        del decision["decision_id"]
    assert asked == unasked


@pytest.mark.parametrize("detail", ["everything", "", "Full"])
def test_another_detail_is_refused(detail: str, post: Any, aftercare: Json) -> None:
    response = post(aftercare, query_string={"detail": detail})
    assert response.status_code == 422
    [error] = response.json["errors"]
    assert (error["pointer"], error["code"]) == ("/?detail", "not_allowed")
    assert error["detail"] == "detail is one of answer, reasons, full"
