"""What day it is."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta

_LATEST = 2**32 - 1
"""The last second that a compressed file, such as the site's map, can be dated with."""


_FIRST_TO_BEGIN = timedelta(hours=14)
"""How far the clocks of Kiribati, where a day begins first, are ahead of UTC."""


class BadEnvironment(ValueError):
    """A variable of the environment has a value that cannot be used; the message says which and why."""


def today() -> date:
    """Return the day it is, or that of ``SOURCE_DATE_EPOCH`` (seconds since 1970, reproducible-builds.org).

    Raises ``BadEnvironment``.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return date.today()
    try:
        seconds = int(epoch)
    except ValueError:
        seconds = -1
    if not 0 <= seconds <= _LATEST:
        raise BadEnvironment(
            f"SOURCE_DATE_EPOCH is “{epoch}”, which is no number of seconds from 0 to {_LATEST}; take it out, or give"
            " the seconds since 1970, as date +%s prints them"
        )
    return datetime.fromtimestamp(seconds, UTC).date()


def latest_begun() -> date:
    """Return the latest day that has begun anywhere. It is the clock's, whatever ``SOURCE_DATE_EPOCH`` says."""
    return (datetime.now(UTC) + _FIRST_TO_BEGIN).date()
