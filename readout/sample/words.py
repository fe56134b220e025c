"""The words that the fictional corpus is written with, read from the files in ``texts``.

English is what most accounts are in; a press service writes its own page in its own language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import yaml

Texts = Sequence[str]
ByTopic = Mapping[str, Texts]
ByKind = Mapping[str, Texts]
"""By kind of event."""
ByCompany = Mapping[str, Texts]
"""``alone`` suits an event of any kind, ``together`` one in which both sides take part."""


@dataclass(frozen=True, slots=True)
class English:
    """``texts/english.yml``, which says what its entries are for."""

    clauses: ByTopic
    agreements: Mapping[str, str]
    """By topic; not all have one."""
    titles: ByKind
    openings: ByKind
    leads: ByCompany
    tails: Texts
    spoken: Texts
    closings: ByCompany
    relay_titles: ByCompany
    relay_openings: ByCompany
    relay_quoted: Texts
    relay_paraphrased: Texts
    relay_block: Texts
    relay_closings: Texts
    hard: Texts
    hard_with_brackets: Texts
    hard_paragraphs: Texts
    hard_title_ends: Texts
    numbers: Texts
    ordinals: Texts


@dataclass(frozen=True, slots=True)
class Native:
    """A file such as ``texts/russian.yml``."""

    clauses: ByTopic
    """A clause that follows a lead and can also open a sentence, and the same in English."""
    titles: ByKind
    openings: Mapping[str, str]
    """By kind of event."""
    leads: Mapping[str, Mapping[str, str]]
    """With the same in English."""
    spoken: str
    closings: ByCompany
    marks: dict[str, str]
    """``open`` and ``close``."""
    months: Texts
    date: str
    stop: str
    joint: str
    """What stands between two sentences."""


def read(name: str) -> Any:
    """Return what a file of ``texts`` holds."""
    return yaml.load(
        files("readout.sample").joinpath("texts", f"{name}.yml").read_text("utf-8"), yaml.CBaseLoader
    )


ENGLISH = English(**read("english"))
NATIVE = {"ru": Native(**read("russian")), "ar": Native(**read("arabic")), "zh": Native(**read("chinese"))}
"""By BCP 47 tag."""
NATIVE_TOPICS = frozenset.intersection(*(frozenset(words.clauses) for words in NATIVE.values()))
"""The topics that an account in its press service's own language can be about."""
