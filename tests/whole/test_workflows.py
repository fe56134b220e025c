"""The workflows of the repository: a pull request brings nothing into the site that no check has proven."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from readout.shell import CHECKOUT

WORKFLOWS = CHECKOUT / ".github" / "workflows"
CHECK, PUBLISH = (
    yaml.safe_load((WORKFLOWS / f"{name}.yml").read_text(encoding="utf-8"))["jobs"]
    for name in ("check", "publish")
)


@pytest.mark.parametrize("job", ["share", "build"])
def test_what_was_committed_as_made_is_cleared_away_before_anything_takes_it_up(job: str) -> None:
    steps: list[dict[str, Any]] = PUBLISH[job]["steps"]
    assert steps[0]["uses"].startswith("actions/checkout@")
    assert steps[1]["run"] == "rm -rf shares site"


@pytest.mark.parametrize(
    ("path", "code"), [("shares/1-of-2/cache/remembered.pickle", 1), ("docs/about.md", 0)]
)
def test_a_pull_request_brings_nothing_that_the_build_makes(path: str, code: int, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_bytes((CHECKOUT / ".gitignore").read_bytes())
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).touch()
    for git in (["init", "-q"], ["add", "-f", "."]):
        subprocess.run(["git", *git], cwd=tmp_path, check=True)
    line = CHECK["check"]["steps"][1]["run"]
    assert subprocess.run(["bash", "-c", line], check=False, cwd=tmp_path).returncode == code
