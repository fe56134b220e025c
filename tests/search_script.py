"""Running the search's own scripts without a browser, by Node where there is one."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from readout import shell

ASSETS = shell.CHECKOUT / "readout" / "theme" / "assets"

_FETCH = """
import { readFileSync } from "node:fs";
globalThis.fetch = async (url) => {
  const text = readFileSync(new URL(new URL(url).pathname, "file:///"), "utf-8");
  return { ok: true, json: async () => JSON.parse(text) };
};
const given = JSON.parse(readFileSync(0, "utf-8"));
"""


def run_script(folder: Path, script: str, given: object, files: Mapping[str, str] | None = None) -> Any:
    """Return what ``script`` prints as JSON.

    It finds ``given`` by that name, the modules of the search beside it, and ``files`` in its folder ``site/``, where
    ``fetch`` reads. Skips where there is no Node.
    """
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs node on the PATH")
    for module in ASSETS.glob("search-*.js"):
        shutil.copy(module, folder)
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "script.js").write_text(_FETCH + script, encoding="utf-8")
    for path, text in (files or {}).items():
        shell.write_new(folder / "site" / path, text)
    done = subprocess.run(
        [node, "script.js"], cwd=folder, input=json.dumps(given), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
