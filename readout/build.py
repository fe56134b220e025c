"""From the digests folder to ``docs/``: the stages in order, doing anew only what something has changed for.

Keys decide. A bundle is checked again when one of its files or the vocabulary changed; files are made again when
the key of their task did (``rendering.task``), or when they are not as they were left; all is made again when the
program, the vocabulary or the settings changed.
"""

from __future__ import annotations

import gc
import hashlib
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import cache as once
from importlib import metadata
from itertools import groupby
from pathlib import Path

from readout import shell
from readout.cache import Cache, Kept
from readout.checking.bundle import Bundle
from readout.checking.check import VOCABULARY_FILES, Checked, check
from readout.model import Collection
from readout.plan import Plan
from readout.rendering.pages import Pages
from readout.rendering.render import tasks
from readout.rendering.shares import (
    Gathered,
    Month,
    Share,
    index_of_all,
    index_of_year,
    months,
    searched_pages,
    share_of,
)
from readout.rendering.site import DEFAULT_SITE, Site
from readout.rendering.task import Stamps, Task, key_of
from readout.search.year import YearIndex
from readout.shards import Shard
from readout.shell import Seen
from readout.workers import in_workers

Report = Callable[[str, int, int], None]
"""Told the stage, how much of it is done, and of how much; 0 where that is not known."""

_SETTLED = 2_000_000_000
"""Nanoseconds after which a file's time of change tells it from a later state of the file."""

_WORTH = 12
"""Tasks from which on workers are worth starting: some make pages of hundreds of digests."""

LINKS = " links"
"""Ends what a page is said to be made from, where a link of Markdown makes it depend on which pages there are."""

LINK = re.compile(rb"\][(\[:]")
"""What a link of Markdown, which only a curator's summary can have, does not go without."""

_PACKAGES = ["babel", "jinja2", "markdown", "markupsafe", "mkdocs", "mkdocs-material", "pillow"]
_PACKAGES += ["pydantic", "pymdown-extensions", "python-slugify", "pyyaml"]
"""What pages are made with besides our own code."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The pages are ready for MkDocs, or findings stand in the way and nothing was written."""

    checked: Checked
    changes: Plan | None
    written: int = 0
    """Files of ``docs/`` whose text changed."""
    why: str = ""
    """What has changed that everything had to be made anew for."""
    paths: frozenset[str] = frozenset()
    """All generated files that the site has, those that were not made here among them."""


def prepare(
    folders: shell.Folders,
    drafts: bool,
    today: date,
    progress: Report,
    site: Site = DEFAULT_SITE,
    cache: Cache | None = None,
    shard: Shard | None = None,
) -> Prepared:
    """Check the digests and, where nothing is wrong, bring the pages under ``docs/`` up to date.

    ``today`` is the day by which an agreement that is due has lapsed. Of a ``shard`` only its share of the pages is
    made, and nothing that takes all digests. Raises ``shell.StrangeFile``.
    """
    cache = cache or Cache()
    progress("Looking", 0, 0)
    found = shell.survey(folders.digests)
    words = shell.read_files(
        folders.digests, {path: found[path] for path in found if path in VOCABULARY_FILES}
    )
    basis = {
        "the program": program(),
        "the vocabulary": key_of(sorted(words.items())),
        "the settings": key_of(site),
    }
    why = cache.begin(basis)
    with _uncollected():
        checked, stamps = _checked(folders, found, words, cache, progress)
    if not checked.sound:
        cache.end()
        return Prepared(checked, None, why=why)
    shown = tuple(d for d in checked.collection.digests if drafts or d.status == "published")
    checked = replace(checked, collection=Collection(shown, checked.collection.vocabulary))
    pages = Pages(checked.collection, shell.read_templates(), today, site)
    pages.environment.bytecode_cache = cache.compiled()
    handwritten = shell.read_handwritten()
    given = _gathered(checked.collection, stamps, site, handwritten, drafts, shard, cache, progress)
    preview = checked.findings if drafts else None
    progress("Comparing", 0, 0)
    wanted = list(tasks(pages, today, stamps, given, preview))
    paths = frozenset(path for task in wanted for path in task.paths)
    if shard:
        wanted = [task for task in wanted if not task.can_wait and shard.holds(task.name)]
    if folders.docs.resolve() != (shell.CHECKOUT / "docs").resolve():
        wanted += _copied(handwritten)
    changes, written = _write(wanted, drafts, folders, cache, progress)
    return Prepared(checked, changes, written, why, paths)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the collector of cycles still, and from then on away from what is there: it would look at all of it."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if enabled:
            gc.enable()


@once
def program() -> str:
    """Return what stands for the program and the packages that pages are made with."""
    versions = [f"{name} {metadata.version(name)}" for name in _PACKAGES]
    return key_of(versions, sorted(shell.read_program().items()))


# ---- checking ------------------------------------------------------------------------------------------


def _checked(
    folders: shell.Folders,
    found: Mapping[str, Seen | None],
    words: Mapping[str, bytes | None],
    cache: Cache,
    progress: Report,
) -> tuple[Checked, Stamps]:
    """Check the bundles that changed, and what concerns several; return the stamps of all digests too."""
    basis = cache.memory.basis
    made_with = key_of(basis["the program"], basis["the vocabulary"])
    now = time.time_ns()
    files: dict[str, dict[str, Seen | None]] = defaultdict(dict)
    for path, seen in found.items():
        files["/".join(path.split("/")[:2]) if path.count("/") > 1 else ""][path] = seen
    contents = {**words, **shell.read_files(folders.digests, files.pop("", {}))}
    known: dict[str, Bundle] = {}
    stamps: dict[str, str] = {}
    remembered: dict[str, tuple[tuple[tuple[str, Seen], ...] | None, str]] = {}
    for folder, inside in files.items():
        plain = tuple((path, seen) for path, seen in inside.items() if seen)
        before, stamp = cache.memory.bundles.get(folder, (None, ""))
        read = None
        if before != plain or len(plain) < len(inside):
            read = shell.read_files(folders.digests, inside)
            stamp = _stamp(read)
        kept = cache.bundles(_month(folder), made_with).get(folder)
        if kept and kept[0] == stamp:
            known[folder] = kept[1]
        else:
            contents |= read or shell.read_files(folders.digests, inside)
        settled = all(now - seen.changed > _SETTLED for _, seen in plain)
        remembered[folder] = (plain if settled else None, stamp)
        stamps[folder.rpartition("/")[2]] = stamp
    cache.memory.bundles = remembered
    checked = check(contents, lambda done, total: progress("Checking", done, total), known)
    _keep(checked.sound_bundles, known, remembered, made_with, cache)
    return checked, Stamps(stamps)


def _keep(
    sound: Mapping[str, Bundle],
    known: Mapping[str, Bundle],
    remembered: Mapping[str, tuple[object, str]],
    made_with: str,
    cache: Cache,
) -> None:
    """Remember the sound bundles of the months in which one was checked, or is gone."""
    by_month: dict[str, dict[str, tuple[str, Bundle]]] = defaultdict(dict)
    for folder, bundle in sound.items():
        by_month[_month(folder)][folder] = (remembered[folder][1], bundle)
    for month, bundles in by_month.items():
        if cache.bundles(month, made_with).keys() != bundles.keys() or any(f not in known for f in bundles):
            cache.keep_bundles(month, made_with, bundles)


def _month(folder: str) -> str:
    """Return the month that a bundle's folder names: ``2017-05`` of ``2017/2017-05-02-putin-trump-call``."""
    return folder.rpartition("/")[2][:7]


def _stamp(contents: Mapping[str, bytes | None]) -> str:
    stamp = hashlib.blake2b(digest_size=16)
    for path, content in sorted(contents.items()):
        stamp.update(f"{path}\0{len(content or b'')}\0".encode(errors="surrogateescape"))
        stamp.update(content or b"")
    return stamp.hexdigest()


# ---- rendering -----------------------------------------------------------------------------------------


def _gathered(
    collection: Collection,
    stamps: Stamps,
    site: Site,
    handwritten: Mapping[str, str],
    hurried: bool,
    shard: Shard | None,
    cache: Cache,
    progress: Report,
) -> Gathered:
    """Bring what is made by month and by year up to date; when ``hurried``, only where there is nothing yet.

    Of a ``shard``, only its share of the months is.
    """
    found, memory = months(collection, stamps), cache.memory
    pages = searched_pages(handwritten)

    def make(month: Month) -> Share:
        return share_of(month, collection, site)

    def kept(month: Month) -> Share:
        return cache.value(f"share-{month.name}", month.key, Share) or make(month)

    years = {year: list(of) for year, of in groupby(reversed(found), lambda month: month.year)}
    keys = {year: key_of([month.key for month in of]) for year, of in years.items()}

    def index_year(year: str) -> YearIndex:
        return index_of_year([kept(month) for month in years[year]])

    whole = key_of(pages, sorted(keys.items()))

    def index() -> dict[str, str]:
        if files := cache.value("index", whole, dict):
            return files
        indexes = {
            year: cache.value(f"year-{year}", key, YearIndex) or index_year(year)
            for year, key in keys.items()
        }
        return index_of_all(indexes, pages)

    if not (hurried and memory.index):
        stale = [
            month
            for month in found
            if not cache.has(f"share-{month.name}", month.key) and (shard is None or shard.holds(month.name))
        ]
        made = in_workers(make, stale, lambda done, total: progress("Gathering", done, total), fewest=_WORTH)
        for month, new in zip(stale, made, strict=True):
            cache.keep(f"share-{month.name}", month.key, new)
    if not (hurried and memory.index) and shard is None:
        progress("Indexing", 0, 0)
        old = [year for year, key in keys.items() if not cache.has(f"year-{year}", key)]
        for year, new_index in zip(old, in_workers(index_year, old, fewest=4), strict=True):
            cache.keep(f"year-{year}", keys[year], new_index)
        if not cache.has("index", whole):
            files = index()
            memory.index = tuple(files)
            cache.keep("index", whole, files)
    return Gathered(found, kept, memory.index, index, pages)


def _copied(handwritten: Mapping[str, str]) -> Iterable[Task]:
    for path, text in handwritten.items():
        yield Task(path, key_of(text), (path,), lambda path=path, text=text: {path: text})  # type: ignore[misc]


def _write(
    wanted: Sequence[Task], hurried: bool, folders: shell.Folders, cache: Cache, progress: Report
) -> tuple[Plan, int]:
    """Carry out the tasks whose files are not what they should be; of those that can wait, when ``hurried``, only
    such as were never made. Returns the plan, and how many files changed."""
    memory, docs = cache.memory, folders.docs
    found = shell.survey_docs(docs)
    task_of = {path: task for task in wanted for path in task.paths}

    def there(path: str) -> Seen | None:
        return found.get(path) or _seen(docs, path)

    def stale(task: Task) -> bool:
        if hurried and task.can_wait and all(there(path) for path in task.paths):
            return False
        return memory.tasks.get(task.name) != task.key or any(
            path not in memory.docs or there(path) != memory.docs[path].seen for path in task.paths
        )

    changes = shell.plan_pages(docs, found, task_of, lambda path: task_of[path].make()[path])
    shell.refuse_strangers(changes, docs, found)

    def carry_out(task: Task) -> list[tuple[str, Kept, bool]]:
        made = []
        for path, text in task.make().items():
            if path in changes.owned:
                data = text.encode()
                changed = shell.write_bytes(docs / path, data)
                made.append((path, Kept(shell.seen(docs / path), _made_from(path, data)), changed))
        return made

    to_do, written = [task for task in wanted if stale(task)], 0
    made_files: dict[str, Kept] = {}
    with shell.carrying_out(changes, docs):
        for files in in_workers(
            carry_out, to_do, lambda done, total: progress("Rendering", done, total), fewest=_WORTH
        ):
            for path, kept, changed in files:
                made_files[path] = kept
                written += changed
    memory.docs = {
        path: state
        for path in task_of
        if path in changes.owned and (state := made_files.get(path) or memory.docs.get(path))
    }
    waiting = {task.name for task in wanted if hurried and task.can_wait} - {task.name for task in to_do}
    memory.tasks = {
        task.name: memory.tasks.get(task.name, "") if task.name in waiting else task.key for task in wanted
    }
    return changes, written


def _made_from(path: str, data: bytes) -> str:
    linked = path.endswith(".md") and LINK.search(data)
    return key_of(data) + (LINKS if linked else "")


def _seen(docs: Path, path: str) -> Seen | None:
    file = docs / path
    return shell.seen(file) if file.is_file() else None
