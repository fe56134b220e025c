"""Folders of files: laid out for a test, what lies in one, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from readout.building.docs_folder.generated import MANIFEST


def lay_out(folder: Path, files: Mapping[str, bytes | None]) -> Path:
    """Write files into a folder, which need not be there yet."""
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content or b"")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def tree(folder: Path) -> dict[str, str]:
    """Return the texts below a folder but the manifest, and its empty folders with a slash."""
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name != MANIFEST:
            found[name] = path.read_text(encoding="utf-8")
        elif path.is_dir() and not any(path.iterdir()):
            found[f"{name}/"] = ""
    return found


def stamps(folder: Path) -> dict[str, int]:
    """Return when each file and folder was last changed."""
    return {path.as_posix(): path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}
