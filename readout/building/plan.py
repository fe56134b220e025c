"""What is a build's own in a folder, and what to delete so that nothing stale is left there.

Only files that the manifest names are ever replaced or deleted: a page written by hand stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Set
from dataclasses import dataclass
from functools import lru_cache

MANIFEST = ".readout-manifest.json"
"""The file in ``docs/`` that names the generated ones."""

_LONGEST_NAME, _LONGEST_PATH = 255, 1000
"""Bytes; file systems refuse to look at more."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The changes that make a folder right; all paths are relative to it, with forward slashes."""

    delete: tuple[str, ...]
    """Generated files that nothing stands behind any more."""
    kept: tuple[str, ...]
    """Paths where a hand-written file stands in a generated page's place: a build refuses to go on."""
    owned: frozenset[str]
    """All generated files once the plan is carried out."""


def plan(
    wanted: Collection[str],
    existing: Set[str],
    owned: Set[str],
    same: Callable[[str], bool] = lambda path: False,
) -> Plan:
    """Compare the paths of the pages wanted with the files that exist at them and at the owned ones.

    ``owned`` is what the manifest names. A file that is not owned is taken over where ``same`` tells that it has
    the wanted text already.
    """
    kept = tuple(path for path in wanted if path in existing and path not in owned and not same(path))
    ours = frozenset(wanted) - frozenset(kept)
    return Plan(
        delete=tuple(sorted(path for path in owned if path not in wanted and path in existing)),
        kept=kept,
        owned=ours,
    )


def read_manifest(text: str, within: Set[str] | None = None) -> frozenset[str]:
    """Return the paths a manifest names; none where it is not one.

    ``within``, where given, holds the only names of ``docs/`` that can be generated: what a manifest says of
    others does not count.
    """
    try:
        pages = json.loads(text)["pages"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return frozenset()
    inside = frozenset(page for page in pages if _is_inside(page)) if isinstance(pages, list) else frozenset()
    return inside if within is None else frozenset(p for p in inside if p.partition("/")[0] in within)


def _is_inside(page: object) -> bool:
    """Tell whether an entry of a manifest is the path of a file that can lie in the folder."""
    if not isinstance(page, str) or not page.isprintable() or len(page.encode()) > _LONGEST_PATH:
        return False
    folder, slash, name = page.rpartition("/")
    return _is_name(name) and (_is_folder(folder) if slash else True)


@lru_cache(maxsize=1024)
def _is_folder(path: str) -> bool:
    return all(map(_is_name, path.split("/")))


def _is_name(part: str) -> bool:
    return part not in ("", ".", "..") and len(part.encode()) <= _LONGEST_NAME


def manifest(owned: Set[str]) -> str:
    """Return the text of the manifest."""
    note = "Pages that build_digest.py made and may replace or delete. Do not edit."
    pages = json.dumps(sorted(owned), ensure_ascii=False, separators=(",\n", ": "))
    inside = f"[\n{pages[1:-1]}\n]" if owned else "[]"
    return f'{{\n"note": "{note}",\n"pages": {inside}\n}}\n'
