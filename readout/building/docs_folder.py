"""The docs folder, where pages that a build generates lie beside those written by hand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Set
from contextlib import contextmanager
from pathlib import Path

from readout import shell
from readout.building.plan import MANIFEST, Plan, manifest, plan, read_manifest
from readout.rendering.addresses import GENERATED
from readout.shell import Parts, Seen


def home() -> Path:
    """Return the docs folder in which people write: every site has the pages that are there."""
    return shell.CHECKOUT / "docs"


def survey_docs(docs: Path) -> dict[str, Seen | None]:
    """Return the files of a docs folder that are generated, or stand where such are, as ``survey`` does."""
    found: dict[str, Seen | None] = {}
    for name in sorted(GENERATED):
        found |= shell.survey_at(docs / name, name, hidden=True)
    return found


def handwritten_in(docs: Path) -> list[Path]:
    """Return the files and folders at the top of a docs folder that people write; editors' own are none."""
    return sorted(
        path for path in docs.iterdir() if path.name not in GENERATED and not shell.is_editors(path.name)
    )


def survey_handwritten(docs: Path) -> Iterator[tuple[str, Seen | None]]:
    """Yield the files of a docs folder that people write, by their path; None with what is no plain file."""
    for path in handwritten_in(docs) if docs.is_dir() else ():
        yield from shell.survey_at(path, path.name).items()


def read_handwritten() -> dict[str, str]:
    """Return the checkout's hand-written pages by their path under ``docs/``."""
    pages = (path for path, seen in survey_handwritten(home()) if seen and path.endswith(".md"))
    return {path: shell.read_text(home() / path) for path in pages}


def copied_into(docs: Path) -> frozenset[str]:
    """Return the checkout's hand-written files, which a build copies into any other docs folder, by their path."""
    if docs.resolve() == home().resolve():
        return frozenset()
    return frozenset(path for path, seen in survey_handwritten(home()) if seen)


def owned_in(docs: Path) -> frozenset[str]:
    """Return what the manifest of a docs folder names."""
    recorded = docs / MANIFEST
    within = GENERATED.union(path.partition("/")[0] for path in copied_into(docs))
    return read_manifest(shell.read_text(recorded), within) if recorded.is_file() else frozenset()


def plan_pages(
    docs: Path,
    found: Mapping[str, Seen | None],
    wanted: Collection[str],
    owned: Set[str],
    parts: Callable[[str], Parts],
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
