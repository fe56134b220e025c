"""What lies in a folder, and since when."""

from __future__ import annotations

from pathlib import Path

from readout.building.docs_folder.generated import MANIFEST


def tree(folder: Path) -> dict[str, str]:
    """Return the files below a folder but the manifest, and its empty folders with a slash."""
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
