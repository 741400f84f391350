from __future__ import annotations

import re

from flask.testing import FlaskClient


def test_the_front_page_says_what_this_is_and_leads_everywhere(client: FlaskClient) -> None:
    page = client.get("/")
    assert page.content_type == "text/html; charset=utf-8"
    assert "whose responsibility it is, who pays, why" in page.text
    assert "The small book, version 1" in page.text
    for address in re.findall(r'href="([^"]+)"', page.text):
        assert client.get(address).status_code == 200, address


def test_the_front_page_needs_no_script_and_nothing_from_outside(client: FlaskClient) -> None:
    assert not re.search(r"<script|<style|style=|https?://", client.get("/").text)


def test_a_problem_that_is_none_has_no_page(client: FlaskClient) -> None:
    assert client.get("/problems/unheard-of").status_code == 404
