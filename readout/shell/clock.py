"""What day it is."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


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
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise BadEnvironment(f"SOURCE_DATE_EPOCH is “{epoch}”, which is no number of seconds") from None
