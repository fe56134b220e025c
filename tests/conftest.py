"""Settings for every test."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No deadline: how long an example takes says more of the machine than of the code. CI draws the same examples
# each time, so that a red run can be repeated; on a desk they vary.
settings.register_profile(
    "project",
    deadline=None,
    max_examples=60,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("project")
