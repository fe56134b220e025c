"""Which day has begun somewhere."""

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
