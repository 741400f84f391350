from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rules.book_loading.loading import NATIONAL_BOOK
from service.config import Config, ConfigError, london_day


def test_without_settings_the_national_book_is_served_and_a_body_may_have_a_mebibyte() -> None:
    config = Config.from_environment({})
    assert (config.book, config.max_body_bytes) == (NATIONAL_BOOK, 1_048_576)


def test_settings_come_from_the_environment() -> None:
    config = Config.from_environment({"REMIT_BOOK": "/srv/book", "REMIT_MAX_BODY_BYTES": "2048"})
    assert (config.book, config.max_body_bytes) == (Path("/srv/book"), 2048)


def test_an_empty_setting_is_none() -> None:
    assert Config.from_environment({"REMIT_BOOK": "", "REMIT_MAX_BODY_BYTES": ""}) == Config()


@pytest.mark.parametrize("size", ["0", "-1", "1.5", "much", "1e6", "²"])
def test_a_size_that_is_none_is_refused_by_name(size: str) -> None:
    with pytest.raises(ConfigError, match="REMIT_MAX_BODY_BYTES must be a whole number of bytes"):
        Config.from_environment({"REMIT_MAX_BODY_BYTES": size})


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 7, 1, 22, 59, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 7, 1, 23, 0, tzinfo=UTC), date(2026, 7, 2)),  # midnight in London, an hour before UTC's
        (datetime(2026, 12, 1, 23, 59, tzinfo=UTC), date(2026, 12, 1)),
        (datetime(2026, 12, 2, 0, 0, tzinfo=UTC), date(2026, 12, 2)),
    ],
)
def test_today_is_the_day_in_london(moment: datetime, day: date) -> None:
    assert london_day(moment) == day.toordinal()
