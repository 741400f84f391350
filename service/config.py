"""Settings, read once from the environment, and the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rules.book_loading.loading import NATIONAL_BOOK

LONDON = ZoneInfo("Europe/London")


class ConfigError(ValueError):
    """A setting that cannot be used, with its name and what would be right."""


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Config:
    """What can be set from outside. `now` is the only clock of the service, so that tests can choose the moment."""

    book: Path = NATIONAL_BOOK
    max_body_bytes: int = 1024 * 1024
    now: Callable[[], datetime] = utc_now

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Config:
        """Read REMIT_BOOK (a folder) and REMIT_MAX_BODY_BYTES; unset or empty means the default.

        Raises ConfigError.
        """
        book, most = environ.get("REMIT_BOOK"), environ.get("REMIT_MAX_BODY_BYTES")
        if most and not (most.isascii() and most.isdigit() and int(most) > 0):
            raise ConfigError("REMIT_MAX_BODY_BYTES must be a whole number of bytes, at least 1")
        default = cls()
        return cls(
            book=Path(book) if book else default.book,
            max_body_bytes=int(most) if most else default.max_body_bytes,
        )


def london_day(moment: datetime) -> int:
    """The day number of a moment in England, where a day begins an hour earlier in summer than in UTC."""
    return moment.astimezone(LONDON).date().toordinal()
