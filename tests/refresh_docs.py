"""The commands that README.md and docs/about/ show, run again.

As a script it writes what they print now into the pages: ``python -m tests.refresh_docs``. A page has

- blocks ``console``: lines ``$ command``, each followed by all that it prints;
- comments ``<!-- run: command -->``: run and not shown, for what a reader does in an editor;
- in rules.md, under the heading of each rule, a block ``text`` with a finding of ``rule_examples.py``.

The commands of one page run one after the other in one copy of the checkout, the next page has its own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.rule_examples import example_findings

CHECKOUT = Path(__file__).resolve().parent.parent
PAGES = (CHECKOUT / "README.md", *sorted((CHECKOUT / "docs" / "about").glob("*.md")))
TODAY = "2026-11-24"
"""The day on which the commands think they run: `new` offers the years before it."""

_COPIED = ("build_digest.py", "mkdocs.yml", "readout", "docs/about", "tests/sample")
_RUN = re.compile(
    r"^<!-- run: (?P<hidden>.*?) -->$|^```console\n(?P<shown>.*?)^```$", re.MULTILINE | re.DOTALL
)
_RULE = re.compile(
    r"^(## (?P<rule>[a-z0-9-]+)\n(?:(?!^## |^```).)*?^```text\n).*?^```$", re.MULTILINE | re.DOTALL
)


def copy_of_checkout(folder: Path) -> Path:
    """Make a copy of the checkout in which commands can run and the clock stands still."""
    for name in _COPIED:
        source, target = CHECKOUT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copy(source, target)
    clock = folder / "readout" / "shell" / "clock.py"
    stopped = f'\n\ndef today() -> date:\n    return date.fromisoformat("{TODAY}")\n'
    clock.write_text(clock.read_text(encoding="utf-8") + stopped, encoding="utf-8")
    return folder


def run(command: str, folder: Path) -> str:
    """Return what a command typed in ``folder`` shows on a terminal 80 characters wide."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "80",
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",  # keeps what goes to the two outputs in order
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode()


def commands(block: str) -> list[str]:
    """Return the commands of a console block; one that ends a line with a backslash goes on in the next."""
    return re.findall(r"^\$ ((?:.*\\\n)*.*)$", block, re.MULTILINE)


def refreshed(page: str, folder: Path) -> str:
    """Return a page with what its commands print in ``folder`` now."""

    def again(match: re.Match[str]) -> str:
        if match["hidden"]:
            printed = run(match["hidden"], folder)
            if printed:
                raise ValueError(f"{match['hidden']}: {printed}")
            return match[0]
        shown = "".join(f"$ {command}\n{run(command, folder)}" for command in commands(match["shown"]))
        return f"```console\n{shown}```"

    return _RUN.sub(again, page)


def with_findings(page: str) -> str:
    """Return rules.md with the findings that the examples give now."""
    findings = example_findings()
    return _RULE.sub(lambda match: f"{match[1]}{findings[match['rule']]}\n```", page)


def refreshed_page(path: Path, folder: Path) -> str:
    """Return the text that a page should have."""
    text = path.read_text(encoding="utf-8")
    return with_findings(text) if path.name == "rules.md" else refreshed(text, folder)


def main() -> None:
    """Write every page anew; say which ones changed."""
    for path in PAGES:
        with tempfile.TemporaryDirectory() as folder:
            text = refreshed_page(path, copy_of_checkout(Path(folder)))
        if text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8", newline="\n")
            print(path.relative_to(CHECKOUT))


if __name__ == "__main__":
    main()
