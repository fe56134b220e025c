"""Checking the bundles that changed, and taking the others as an earlier build found them."""

from __future__ import annotations

import hashlib
import time
from collections import defaultdict
from collections.abc import Mapping

from readout import shell
from readout.building.memory.cache import Cache, LookedAt, Stamped
from readout.checking.bundle import Bundle
from readout.checking.check import Checked, Examined, conclude, examine, read_words
from readout.checking.files import by_folder
from readout.rendering.task import Stamps
from readout.shell import Found, Report, is_settled
from readout.workers import in_workers


def recheck(
    folders: shell.Folders,
    found: Found,
    words: Mapping[str, bytes | None],
    cache: Cache,
    progress: Report,
) -> tuple[Checked, Stamps]:
    """Check the bundles that changed, and what concerns several; return the stamps of all digests too."""
    now = time.time_ns()
    index, findings = read_words(words)
    latest = shell.latest_begun()
    files = by_folder(found)
    elsewhere = examine("", shell.read_files(folders.digests, files.pop("", {})), index, latest)
    known: dict[str, Bundle] = {}
    remembered: dict[str, LookedAt] = {}

    def sound(folder: str, stamp: str) -> Bundle | None:
        """Return the bundle with this stamp where it is remembered."""
        kept_stamp, bundle = cache.bundles(_month(folder)).get(folder, ("", None))
        return bundle if kept_stamp == stamp else None

    # A bundle whose files are as they were, by what the system tells, is taken as it was found.
    for folder, inside in files.items():
        before, stamp = remembered[folder] = cache.memory.bundles.get(folder, (None, ""))
        if before == tuple(inside.items()) and (bundle := sound(folder, stamp)):
            known[folder] = bundle
            continue
        plain = tuple((path, seen) for path, seen in inside.items() if seen)
        settled = all(is_settled(seen, now) for _, seen in plain)
        remembered[folder] = (plain if settled else None, stamp)

    # Of the others the contents tell: only a bundle with another stamp is examined.
    def look(folder: str) -> tuple[str, Examined | None]:
        """Return the stamp of a folder's files, and what they come to where that is not known."""
        contents = shell.read_files(folders.digests, files[folder])
        stamp = _stamp(contents)
        return stamp, None if sound(folder, stamp) else examine(folder, contents, index, latest)

    unsure = [folder for folder in files if folder not in known]
    looked = in_workers(look, unsure, lambda done, total: progress("Checking", done, total))
    examined = [elsewhere]
    for folder, (stamp, made) in zip(unsure, looked, strict=True):
        remembered[folder] = (remembered[folder][0], stamp)
        if made:
            examined.append(made)
        elif bundle := sound(folder, stamp):
            known[folder] = bundle
    cache.memory.bundles = remembered
    checked = conclude([*examined, *map(Examined, known.values())], index, findings)
    _keep(checked.sound_bundles, known, remembered, cache)
    return checked, Stamps({folder.rpartition("/")[2]: stamp for folder, (_, stamp) in remembered.items()})


def _keep(
    sound: Mapping[str, Bundle],
    known: Mapping[str, Bundle],
    remembered: Mapping[str, LookedAt],
    cache: Cache,
) -> None:
    """Remember the sound bundles of the months in which one was checked, or is gone."""
    by_month: dict[str, dict[str, Stamped]] = defaultdict(dict)
    for folder, bundle in sound.items():
        by_month[_month(folder)][folder] = (remembered[folder][1], bundle)
    for month, bundles in by_month.items():
        if cache.bundles(month).keys() != bundles.keys() or any(f not in known for f in bundles):
            cache.keep_bundles(month, bundles)


def _month(folder: str) -> str:
    """Return the month that a bundle's folder names: ``2017-05`` of ``2017/2017-05-02-putin-trump-call``."""
    return folder.rpartition("/")[2][:7]


def _stamp(contents: Mapping[str, bytes | None]) -> str:
    stamp = hashlib.blake2b(digest_size=16)
    for path, content in sorted(contents.items()):
        stamp.update(f"{path}\0{len(content or b'')}\0".encode(errors="surrogateescape"))
        stamp.update(content or b"")
    return stamp.hexdigest()
