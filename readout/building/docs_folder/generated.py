"""Which files of the docs folder a build generates, and which of these to delete so that nothing stale is left there.

Only files that the manifest names are ever replaced or deleted: a page written by hand stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from readout import shell
from readout.building.docs_folder.handwritten import copied_into
from readout.rendering.addresses import GENERATED
from readout.shell import Found, Parts, Seen

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


def plan_pages(
    docs: Path, found: Found, wanted: Collection[str], owned: Set[str], parts: Callable[[str], Parts]
) -> Plan:
    """Compare the wanted pages with what a survey of the docs folder found; ``parts`` returns a page's bytes.

    ``owned`` are those that the manifest names.
    """
    outside = {
        name
        for name in {*wanted, *owned}.difference(found)
        if name.partition("/")[0] not in GENERATED
        and (path := docs / name).is_file()
        and path.parent.resolve().is_relative_to(docs.resolve())
    }
    existing = outside | {name for name, seen in found.items() if seen}
    return plan(wanted, existing, owned, lambda name: shell.holds(docs / name, parts(name)))


@contextmanager
def carrying_out(changes: Plan, docs: Path, named: Set[str] | None = None) -> Iterator[None]:
    """Let pages be written meanwhile, and then delete what the plan says.

    The manifest names all pages, old and new, before the first is touched: a build that is ended half-way leaves
    no page that the next one would take for hand-written. ``named`` is what it names already, where it is as a build
    left it.
    """
    if named != changes.owned.union(changes.delete):
        shell.write_text(docs / MANIFEST, manifest(changes.owned.union(changes.delete)))
    yield
    for name in changes.delete:
        path = docs / name
        path.unlink(missing_ok=True)
        shell.remove_empty(path.parent, docs)
    if changes.delete:
        shell.write_text(docs / MANIFEST, manifest(changes.owned))


def survey_docs(docs: Path) -> dict[str, Seen | None]:
    """Return the files of a docs folder that are generated, or stand where such are, as ``survey`` does."""
    found: dict[str, Seen | None] = {}
    for name in sorted(GENERATED):
        found |= shell.survey_at(docs / name, name, hidden=True)
    return found


# ---- the manifest ------------------------------------------------------------------------------------


def owned_in(docs: Path) -> frozenset[str]:
    """Return what the manifest of a docs folder names."""
    recorded = docs / MANIFEST
    within = GENERATED.union(path.partition("/")[0] for path in copied_into(docs))
    return read_manifest(shell.read_text(recorded), within) if recorded.is_file() else frozenset()


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
