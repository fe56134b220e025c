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
    owned: frozenset[str]
    """All generated files once the plan is carried out."""
    in_the_way: tuple[str, ...]
    """Those in whose place a hand-written file stands: a plan that has any is not to be carried out."""


def plan(
    wanted: Collection[str],
    existing: Set[str],
    owned: Set[str],
    same: Callable[[str], bool],
) -> Plan:
    """Compare the paths of the pages wanted with the files that exist at them and at the owned ones.

    ``owned`` is what the manifest names. A file that is not owned is taken over where ``same`` tells that it has
    the wanted text already.
    """
    return Plan(
        delete=tuple(sorted(path for path in owned if path not in wanted and path in existing)),
        owned=frozenset(wanted),
        in_the_way=tuple(
            path for path in wanted if path in existing and path not in owned and not same(path)
        ),
    )


def read_manifest(text: str, within: Set[str]) -> frozenset[str]:
    """Return the paths a manifest names; none where it is not one.

    ``within`` holds the only names at the top of ``docs/`` that can be generated: what a manifest says of others does
    not count.
    """
    try:
        pages = json.loads(text)["pages"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return frozenset()
    if not isinstance(pages, list):
        return frozenset()
    return frozenset(page for page in pages if _is_inside(page) and page.partition("/")[0] in within)


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
