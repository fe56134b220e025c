"""Which day it is, and which has begun somewhere."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

import pytest

from readout import shell
from readout.shell import clock


@pytest.mark.parametrize(("hour", "begun"), [(9, 4), (10, 5)])
def test_a_day_has_begun_once_it_has_where_it_begins_first(
    hour: int, begun: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Clock:
            return cls(2026, 5, 4, hour, 30, tzinfo=tz)

    monkeypatch.setattr(clock, "datetime", Clock)
    assert shell.latest_begun() == date(2026, 5, begun)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("1499472000", date(2017, 7, 8)),
        ("0", date(1970, 1, 1)),
        ("4294967295", date(2106, 2, 7)),
    ],
)
def test_the_day_is_that_of_source_date_epoch(value: str, day: date, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    assert shell.today() == day


@pytest.mark.parametrize("value", ["tomorrow", "9" * 40, "-5", "4294967296"])
def test_a_source_date_epoch_that_is_none_is_refused(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(shell.BadEnvironment, match=r"SOURCE_DATE_EPOCH.* date \+%s"):
        shell.today()
