"""What people put where generated pages go: a build refuses it, since it would be lost, or published unseen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from readout.building.docs_folder.generated import Plan
from readout.building.docs_folder.handwritten import home, survey_handwritten
from readout.rendering.addresses import GENERATED
from readout.shell import Found, shown

_BEGINNING = 4096
"""Bytes of a generated page within which its front matter says its ``kind``."""


class StrangeFile(Exception):
    """Something stands in the docs folder that a build must not touch or publish; the message says what to do."""


def refuse_strangers(changes: Plan, docs: Path, found: Found, stale: Iterable[str]) -> None:
    """Raise ``StrangeFile`` for pages that people wrote under a generated page's name or address, for links, and for
    other files in the generated folders. ``stale`` are the generated files that the build is about to write."""
    if theirs := list(dict.fromkeys([*changes.in_the_way, *_written_over(docs, [*stale, *changes.delete])])):
        others = len(theirs) - 1
        more = f"; so {'are' if others > 1 else 'is'} {others:,} more" * bool(others)
        raise StrangeFile(
            f"{shown(docs / theirs[0])} is not generated, and the build makes a page of that name: give yours another"
            f" name, or delete it{more}"
        )
    folders = {name.partition("/")[0] for name in changes.owned if "/" in name}
    known = {*changes.owned, *changes.delete}
    for name, seen in found.items():
        folder = name.partition("/")[0]
        if folder not in folders:
            continue
        if seen is None:
            raise StrangeFile(f"{shown(docs / name)} is a link, and a generated folder takes none: delete it")
        if name not in known and not name.rpartition("/")[2].startswith("."):
            raise StrangeFile(
                f"{shown(docs / name)} is not generated, and {folder}/ takes only what is: move it, or delete it"
            )
    for place in dict.fromkeys((home(), docs)):  # what people write in the first is copied into any other
        for name, seen in survey_handwritten(place):
            if seen is None:
                raise StrangeFile(
                    f"{shown(place / name)} is a link: put the file itself there; links are not followed"
                )
            twins = changes.owned.intersection(_of_one_address(name))
            if twin := min((one for one in twins if one.partition("/")[0] in GENERATED), default=""):
                raise StrangeFile(
                    f"{shown(place / name)} would have the address of the generated page {twin}:"
                    " give it another name, or delete it"
                )


def _written_over(docs: Path, generated: Iterable[str]) -> list[str]:
    """Return the generated pages that somebody has put a page of their own in the place of."""
    pages = (name for name in generated if name.endswith(".md") and name.partition("/")[0] in GENERATED)
    return [name for name in pages if not _is_generated(docs / name)]


def _is_generated(page: Path) -> bool:
    """Tell whether a page begins as all generated ones do; one that is absent or empty is nobody's."""
    try:
        with page.open("rb") as file:
            beginning = file.read(_BEGINNING)
    except FileNotFoundError:
        return True
    return not beginning or b"\nkind: " in beginning


def _of_one_address(name: str) -> frozenset[str]:
    """Return the pages that MkDocs would publish at the address where it publishes this file."""
    path = PurePosixPath(name)
    if path.name in ("index.md", "README.md", "index.html"):
        folder = path.parent.as_posix()
    elif path.suffix == ".md":
        folder = path.with_suffix("").as_posix()
    else:
        return frozenset()
    return frozenset({"index.md"} if folder == "." else {f"{folder}.md", f"{folder}/index.md"})
