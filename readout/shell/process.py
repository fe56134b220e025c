"""How this process is ended from outside."""

from __future__ import annotations

import signal
import threading
from types import FrameType


def end_in_order() -> None:
    """Have SIGTERM end this process so that what it has put into temporary folders goes."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, _end)


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + number)
