from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rules.book_loading.loading import BookRefused
from service.app import create_app
from service.config import Config, ConfigError


def test_a_book_with_faults_is_not_served_and_every_fault_is_told(small_book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "book"
    shutil.copytree(small_book, folder)
    health = folder / "national" / "20_health.yaml"
    health.write_text(health.read_text().replace("primary_health_need", "primary_need").replace("[act.s2]", "[act.s9]"))
    with pytest.raises(BookRefused) as refused:
        create_app(Config(book=folder))
    first, *others = str(refused.value).splitlines()
    assert first == (
        'national/20_health.yaml:5: rule "health.route" cites "act.s9", which is not in the table of sources; '
        'did you mean "act.s2"?'
    )
    unknown = 'national/20_health.yaml:6: "primary_need" is not a fact, finding or figure of this book'
    assert [line for line in others if line.startswith(unknown)]
    assert len(refused.value.faults) == 6


def test_a_folder_without_a_book_is_not_served(tmp_path: Path) -> None:
    with pytest.raises(BookRefused, match=r"decision\.yaml:1: the file is missing"):
        create_app(Config(book=tmp_path))


def test_without_a_config_the_environment_decides(small_book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REMIT_BOOK", str(small_book))
    monkeypatch.setenv("REMIT_MAX_BODY_BYTES", "100")
    client = create_app().test_client()
    assert client.get("/v1/rulebook").json["id"] == "small"
    assert client.post("/v1/decisions", json={"reference": "x" * 100}).status_code == 413


def test_a_setting_that_cannot_be_used_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REMIT_MAX_BODY_BYTES", "much")
    with pytest.raises(ConfigError):
        create_app()
