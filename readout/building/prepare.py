"""All stages before MkDocs: check, gather, render, write."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from readout import shell
from readout.building.docs_folder.generated import Plan
from readout.building.docs_folder.handwritten import copied_into, home
from readout.building.gathering import gather
from readout.building.looking import Looked, look, looking
from readout.building.memory.basis import basis_of, read_vocabulary
from readout.building.memory.cache import Cache
from readout.building.rechecking import recheck
from readout.building.shares.shard import Shard
from readout.building.writing import write
from readout.checking.check import Checked
from readout.rendering.listings.listing import published
from readout.rendering.pages.pages import Pages
from readout.rendering.settings import DEFAULT_SITE, Site
from readout.rendering.task import Task, key_of
from readout.rendering.tasks.tasks import tasks
from readout.shell import Found, Report
from readout.workers import uncollected


@dataclass(frozen=True, slots=True)
class Prepared:
    """The pages are ready for MkDocs, or findings stand in the way and nothing was written."""

    checked: Checked
    changes: Plan | None
    looked: Looked
    """What was in the folders when the build began."""
    written: int = 0
    """Files of ``docs/`` whose text changed."""
    why: str = ""
    """What has changed that everything had to be made anew for."""
    paths: frozenset[str] = frozenset()
    """All generated files that the site has, those that were not made here among them."""
    left_out: int = 0
    """Drafts, which are verified and have no page in a site to publish."""


@uncollected()
def prepare(
    folders: shell.Folders,
    preview: bool,
    today: date,
    progress: Report,
    site: Site = DEFAULT_SITE,
    cache: Cache | None = None,
    shard: Shard | None = None,
    looked: Looked | None = None,
) -> Prepared:
    """Check the digests and, where nothing is wrong, bring the pages under ``docs/`` up to date.

    A ``preview`` has the drafts too, and leaves what can wait as it is. ``today`` is the day by which an agreement
    that is due has lapsed. Of a ``shard`` only its share of the pages is made, and nothing that takes all digests.
    ``looked`` is what is in the folders, where somebody looks already. Raises ``StrangeFile``.
    """
    cache = cache or Cache()
    progress("Looking", 0, 0)
    looked = looked or (look(folders) if cache.live.fresh else looking(folders))
    found = cache.live.digests = _digests_found(folders, looked, cache)
    words = read_vocabulary(folders.digests, found)
    why = cache.begin(basis_of(words, site))
    checked, stamps = recheck(folders, found, words, cache, progress)
    if not checked.sound:
        cache.end()
        return Prepared(checked, None, looked, why=why)
    verified = checked.collection.digests
    shown = verified if preview else tuple(published(verified))
    left_out = len(verified) - len(shown)
    checked = replace(checked, collection=replace(checked.collection, digests=shown))
    pages = Pages(checked.collection, shell.read_templates(), today, site, cache.fragments)
    pages.environment.bytecode_cache = cache.store.compiled()
    months = gather(checked.collection, stamps, site, preview, shard, cache, progress)
    progress("Comparing", 0, 0)
    wanted = list(tasks(pages, stamps, months, checked.findings if preview else None))
    paths = frozenset(path for task in wanted for path in task.paths)
    if shard:
        wanted = [task for task in wanted if not task.can_wait and shard.holds(task.name)]
    wanted += map(_copy, sorted(copied_into(folders.docs)))
    changes, written = write(wanted, preview, folders, looked, cache, progress)
    return Prepared(checked, changes, looked, written, why, paths, left_out)


def _digests_found(folders: shell.Folders, looked: Looked, cache: Cache) -> Found:
    """Return the files of the digests; a preview looks only at what the system told of."""
    if cache.live.fresh and cache.live.touched is not None:
        return shell.survey_again(folders.digests, cache.live.digests, cache.live.touched)
    return looked.digests()


def _copy(path: str) -> Task:
    """Return the task of a copy of one of the checkout's hand-written files."""
    content = (home() / path).read_bytes()
    return Task(path, key_of(content), (path,), lambda: {path: content})
