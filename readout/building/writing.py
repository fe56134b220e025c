"""Carrying out the tasks whose files are not what they should be."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from readout import shell
from readout.building.docs_folder.generated import MANIFEST, Plan, carrying_out, owned_in, plan_pages
from readout.building.docs_folder.strangers import refuse_strangers
from readout.building.looking import Looked
from readout.building.memory.cache import Cache, Written
from readout.rendering.task import Joined, Task, key_of, parts_of
from readout.shell import Found, Report, Seen
from readout.workers import in_workers, shared

_LINKED = " links"
"""Ends what a page is said to be made from, where a link of Markdown makes it depend on which pages there are."""

SIGN_OF_LINK = re.compile(rb"\][(\[:]")
"""What a link of Markdown, which only a curator's summary can have, does not go without."""

_WORTH = 200
"""Tasks from which on a pool of workers is worth starting. Fewer are shared with workers, since some make pages of
hundreds of digests; but not in a preview's further builds: by then this process has what pages share."""


@dataclass(frozen=True, slots=True)
class _Files:
    """The generated files of a docs folder, as they were found and as they were left."""

    docs: Path
    found: Found
    left: dict[str, Written]

    def there(self, path: str) -> Seen | None:
        """Return what the system tells of a file; None where there is none."""
        return self.found.get(path) or _seen(self.docs, path)

    def unlike(self, wanted: Collection[str]) -> list[str]:
        """Return the paths wanted of which it is not plain that the file is as it was left."""
        left, found = self.left, self.found
        return [path for path in wanted if path not in left or left[path][0] != found.get(path)]

    def is_as_left(self, path: str) -> bool:
        """Tell whether a file is as it was left, noting it under its new time where only that changed."""
        if (kept := self.left.get(path)) is None or (now := self.there(path)) is None:
            return False
        if now != kept[0] and not _has_bytes_left(self.docs, path, kept, now):
            return False
        self.left[path] = now, kept[1]
        return True

    def is_plainly_left(self, path: str) -> bool:
        """Tell whether a file is as it was left, without a look at it."""
        kept = self.left.get(path)
        return kept is not None and kept[0] == self.found.get(path)

    def settle(self, made: Mapping[str, Written], owned: Set[str]) -> None:
        """Note how a build leaves the files it owns: those that were ``made``, those left alone, those that wait."""
        self.left.update(made)
        for path in self.left.keys() - owned:
            del self.left[path]
        for path in owned - self.left.keys():
            if now := self.there(path):  # of a task that waits, and nothing is known of it
                self.left[path] = now, _made_from((self.docs / path).read_bytes())


def write(
    wanted: Sequence[Task],
    preview: bool,
    folders: shell.Folders,
    looked: Looked,
    cache: Cache,
    progress: Report,
) -> tuple[Plan, int]:
    """Carry out the tasks whose files are not what they should be; of those that can wait, in a ``preview``, only
    such as were never made. Returns the plan, and how many files changed.

    ``looked`` is what was in the folders when the build began.
    """
    memory, docs = cache.memory, folders.docs
    listed = _seen(docs, MANIFEST)
    named = memory.docs.keys() if listed and listed == memory.manifest else None
    alone = cache.live.fresh and named is not None  # no other build was at work meanwhile
    files = _Files(docs, cache.live.docs if alone else looked.docs(), memory.docs)
    task_of = {path: task for task in wanted for path in task.paths}
    changed = {path for path in files.unlike(task_of) if not files.is_as_left(path)}

    def is_stale(task: Task) -> bool:
        if preview and task.can_wait and all(map(files.there, task.paths)):
            return False
        return memory.tasks.get(task.name) != task.key or not changed.isdisjoint(task.paths)

    owned = owned_in(docs) if named is None else named
    changes = plan_pages(docs, files.found, task_of, owned, lambda path: parts_of(task_of[path].make()[path]))
    to_do = [task for task in wanted if is_stale(task)]
    refuse_strangers(changes, docs, files.found, [path for task in to_do for path in task.paths])
    with carrying_out(changes, docs, named):
        made, written = _carry_out(to_do, files, progress, alone=cache.live.fresh)

    files.settle(made, changes.owned)
    waiting = {task.name for task in wanted if preview and task.can_wait} - {task.name for task in to_do}
    memory.tasks = {
        task.name: memory.tasks.get(task.name, "") if task.name in waiting else task.key for task in wanted
    }
    memory.manifest = _seen(docs, MANIFEST)
    if preview:  # the next build of it does not look again
        deleted = {*changes.delete}
        cache.live.docs = {path: seen for path, seen in files.found.items() if path not in deleted}
        cache.live.docs |= {path: seen for path, (seen, _) in made.items()}
    return changes, written


def _carry_out(
    tasks: Sequence[Task], files: _Files, progress: Report, alone: bool
) -> tuple[dict[str, Written], int]:
    """Write the files of tasks that are not as they are to be, a few of them ``alone``: without workers.

    Returns these files, and how many of them changed.
    """
    docs = files.docs

    def make(task: Task) -> list[tuple[str, Written, bool]]:
        made = []
        for path, text in task.make().items():
            content = text.encode() if isinstance(text, str) else text
            made_from = _made_from(content)
            file, as_left = docs / path, files.is_plainly_left(path)
            if not (as_left and files.left[path][1] == made_from):
                changed = shell.write_parts(file, parts_of(content), may_be_same=not as_left)
                made.append((path, (shell.seen(file), made_from), changed))
        return made

    made: dict[str, Written] = {}
    written = 0
    few = len(tasks) < _WORTH and not alone
    told = partial(progress, "Rendering")
    for texts in shared(make, tasks, told) if few else in_workers(make, tasks, told, fewest=_WORTH):
        for path, kept, changed in texts:
            made[path] = kept
            written += changed
    return made, written


def _has_bytes_left(docs: Path, path: str, kept: Written, now: Seen) -> bool:
    """Tell whether a file has the bytes it was written with, though its time of change is another.

    A hard link to it moves that too: the site's are made by a build, and go with a site that somebody deletes.
    """
    (size, _), made_from = kept
    if now[0] != size:
        return False
    data = (docs / path).read_bytes()
    return made_from in (_made_from(data), Joined((data,)).sha256)  # it may have been written in parts


def _made_from(content: bytes | Joined) -> str:
    """Return what stands for the content of a file; of one in parts, its SHA-256, which the data package names too."""
    if isinstance(content, Joined):
        return content.sha256
    return key_of(content) + (_LINKED if SIGN_OF_LINK.search(content) else "")


def depends_on_pages(made_from: str) -> bool:
    """Tell whether what a page was made from has a link of Markdown, so that it depends on which pages there are."""
    return made_from.endswith(_LINKED)


def _seen(docs: Path, path: str) -> Seen | None:
    file = docs / path
    return shell.seen(file) if file.is_file() else None
