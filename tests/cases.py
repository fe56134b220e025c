"""Reading the golden cases of ``tests/findings``: a small digests folder each, and what the check says of it.

A case is a sentence, then sections that overlay the sound bundle of ``tests/sound``, then the findings:

    === PATH            the whole file
    === PATH changed    lines ``- old`` and ``+ new``, a blank line between two changes; ``+`` alone adds to the end
    === PATH removed
    === PATH link       a link, wherever it leads
    === PATH bytes      the file with Python's escapes, its line ends left out
    === findings        as ``check --format text`` prints them

A path without a slash is a file of the sound bundle, one that starts with ``./`` a file of the top folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from readout import shell
from readout.checking.check import Checked, check
from readout.checking.findings import report

HERE = Path(__file__).parent
FOLDER = HERE / "findings"
BUNDLE = "2021/2021-03-04-orlo-brask-call"
DIGEST, WIRE, PRESIDENCY = (f"{BUNDLE}/{name}.md" for name in ("digest", "wire", "presidency"))
TODAY = date(2026, 11, 30)
"""The latest day that has begun, to every case."""

_SECTION = re.compile(r"^=== (.+)\n", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """One golden case."""

    files: dict[str, bytes | None]
    expected: str


def sound() -> dict[str, bytes | None]:
    """Return the files of a digests folder that nothing is wrong with."""
    return shell.read_digests(HERE / "sound")


def changed(*changes: tuple[str, str, str]) -> dict[str, bytes | None]:
    """Return the files of ``sound`` with some changes: in this file, this, by that."""
    files = sound()
    for path, old, new in changes:
        files[path] = _replaced((files[path] or b"").decode(), old, new).encode()
    return files


def names() -> list[str]:
    """Return the names of all cases."""
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


def read(name: str) -> Case:
    """Read the case of this name."""
    _, *sections = _SECTION.split((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    files, expected = sound(), ""
    for heading, text in zip(sections[::2], sections[1::2], strict=True):
        if heading == "findings":
            expected = text.rstrip("\n")
            continue
        path, _, kind = heading.partition(" ") if not heading.endswith(".md") else (heading, "", "")
        path = path[2:] if path.startswith("./") else path if "/" in path else f"{BUNDLE}/{path}"
        if kind == "removed":
            del files[path]
        else:
            files[path] = _content(kind, text, files.get(path) or b"")
    return Case(files, expected)


def _content(kind: str, text: str, before: bytes) -> bytes | None:
    if kind == "link":
        return None
    if kind == "bytes":
        return text.replace("\n", "").encode().decode("unicode_escape").encode("latin-1")
    if kind == "changed":
        return _changed(text, before.decode()).encode()
    assert kind == "", f"no such kind of section: {kind}"
    return text.encode()


def _changed(text: str, before: str) -> str:
    for old, new in _replacements(text):
        before = _replaced(before, old, new)
    return before


def _replaced(text: str, old: str, new: str) -> str:
    """Return a text with what stands there once replaced, or with an addition to its end where nothing is."""
    assert not old or text.count(old) == 1, f"stands {text.count(old)} times: {old}"
    return text.replace(old, new) if old else text + new


def _replacements(text: str) -> Iterator[tuple[str, str]]:
    old = new = ""
    for line in [*text.removesuffix("\n").split("\n"), ""]:
        sign, content = line[:2].strip(), f"{line[2:]}\n"
        if (sign == "-" and new) or not sign:
            yield old, new
            old = new = ""
        if sign == "-":
            old += content
        elif sign:
            assert sign == "+", f"neither - nor +: {line}"
            new += content


def verdict(checked: Checked) -> str:
    """Return what a case expects."""
    return report(checked.findings, "text") or "none"


def rewrite() -> None:
    """Write what the check says now into every case, to be read before it is committed."""
    for name in names():
        path = FOLDER / f"{name}.txt"
        head = path.read_text(encoding="utf-8").partition("=== findings\n")[0]
        path.write_text(f"{head}=== findings\n{verdict(check(read(name).files, TODAY))}\n", encoding="utf-8")


if __name__ == "__main__":
    rewrite()
