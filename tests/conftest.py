"""Settings for every test."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from readout.shell.folders import VARIABLE

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


@pytest.fixture(autouse=True, scope="session")
def _caches(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep what builds remember out of the user's own cache."""
    os.environ[VARIABLE] = str(tmp_path_factory.mktemp("caches"))
