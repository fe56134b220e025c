"""Carrying out the tasks whose files are not what they should be."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

from readout import shell
from readout.building.looking import Looked
from readout.building.strangers import refuse_strangers
from readout.cache import Cache, Kept
from readout.plan import MANIFEST, Plan
from readout.rendering.task import Content, Joined, Task, key_of, parts_of
from readout.shell import Report, Seen
from readout.workers import in_workers

LINKS = " links"
"""Ends what a page is said to be made from, where a link of Markdown makes it depend on which pages there are."""

LINK = re.compile(rb"\][(\[:]")
"""What a link of Markdown, which only a curator's summary can have, does not go without."""

_WORTH = 12
"""Tasks from which on workers are worth starting: some make pages of hundreds of digests."""

_WORTH_AGAIN = 200
"""The same for a preview's further builds: what the pages share is there by then, unless it stays in a worker."""


def write(
    wanted: Sequence[Task],
    hurried: bool,
    folders: shell.Folders,
    looked: Looked,
    cache: Cache,
    progress: Report,
) -> tuple[Plan, int]:
    """Carry out the tasks whose files are not what they should be; of those that can wait, when ``hurried``, only
    such as were never made. Returns the plan, and how many files changed.

    ``looked`` is what was in the folders when the build began.
    """
    memory, docs = cache.memory, folders.docs
    alone = cache.fresh and cache.manifest == _seen(docs, MANIFEST)  # no other build was at work meanwhile
    found = cache.docs if alone else looked.docs()
    task_of = {path: task for task in wanted for path in task.paths}

    def there(path: str) -> Seen | None:
        return found.get(path) or _seen(docs, path)

    def as_left(path: str) -> bool:
        kept, now = memory.docs.get(path), there(path)
        if kept is None or now is None:
            return False
        if now != kept[0] and not _is_only_renamed(docs, path, kept, now):
            return False
        memory.docs[path] = now, kept[1]
        return True

    def stale(task: Task) -> bool:
        if hurried and task.can_wait and all(there(path) for path in task.paths):
            return False
        return memory.tasks.get(task.name) != task.key or not all(as_left(path) for path in task.paths)

    changes = shell.plan_pages(docs, found, task_of, lambda path: parts_of(task_of[path].make()[path]))
    to_do, written = [task for task in wanted if stale(task)], 0
    refuse_strangers(changes, docs, found, [path for task in to_do for path in task.paths])

    def carry_out(task: Task) -> list[tuple[str, Kept, bool]]:
        made = []
        for path, text in task.make().items():
            if path in changes.owned:
                changed = shell.write_parts(docs / path, parts_of(text))
                made.append((path, (shell.seen(docs / path), _made_from(path, text)), changed))
        return made

    made_files: dict[str, Kept] = {}
    with shell.carrying_out(changes, docs):
        for files in in_workers(
            carry_out,
            to_do,
            lambda done, total: progress("Rendering", done, total),
            fewest=_WORTH_AGAIN if cache.fresh else _WORTH,
        ):
            for path, kept, changed in files:
                made_files[path] = kept
                written += changed

    def state(path: str) -> Kept | None:
        known = made_files.get(path) or memory.docs.get(path)
        if known is None and (left := there(path)):  # of a task that waits
            return left, _made_from(path, (docs / path).read_bytes())
        return known

    memory.docs = {path: known for path in task_of if path in changes.owned and (known := state(path))}
    cache.manifest = _seen(docs, MANIFEST)
    deleted = {*changes.delete}
    cache.docs = {path: seen for path, seen in found.items() if path not in deleted}
    cache.docs |= {path: seen for path, (seen, _) in made_files.items()}
    waiting = {task.name for task in wanted if hurried and task.can_wait} - {task.name for task in to_do}
    memory.tasks = {
        task.name: memory.tasks.get(task.name, "") if task.name in waiting else task.key for task in wanted
    }
    return changes, written


def _is_only_renamed(docs: Path, path: str, kept: Kept, now: Seen) -> bool:
    """Tell whether a file has the bytes it was written with, though its time changed.

    It lost or got another name, as with a site that is deleted.
    """
    (size, _), made_from = kept
    if now[0] != size:
        return False
    data = (docs / path).read_bytes()
    return made_from in (_made_from(path, data), hashlib.sha256(data).hexdigest())


def _made_from(path: str, content: Content) -> str:
    if isinstance(content, Joined):
        return content.sha256
    data = content.encode() if isinstance(content, str) else content
    linked = path.endswith(".md") and LINK.search(data)
    return key_of(data) + (LINKS if linked else "")


def _seen(docs: Path, path: str) -> Seen | None:
    file = docs / path
    return shell.seen(file) if file.is_file() else None
