"""Drafts of pages, read back, and texts that are hard to write as YAML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml
from hypothesis import strategies as st

from readout.drafting.draft import Draft, draft
from readout.drafting.source import Told
from tests.draft_cases import TODAY, VOCABULARY, page, quoted, sample_page

VIA_SPUTNIK = Told(issuer="kremlin-press-service", relay="sputnik")
KREMLIN = Told(issuer="kremlin-press-service")


def sample(told: Told | None = None) -> Draft:
    cleaned = sample_page()
    return draft(cleaned, quoted(cleaned, "the Kremlin press service", "said"), VOCABULARY, told, today=TODAY)


def front(text: str) -> Mapping[str, Any]:
    value: Mapping[str, Any] = yaml.load(
        text.split("\n---\n")[0].removeprefix("---\n"), Loader=yaml.BaseLoader
    )
    return value


def drafted(*body: str, told: Told | None = None, speaker: str | None = None, **more: Any) -> Draft:
    cleaned = page(*body, **more)
    return draft(cleaned, quoted(cleaned, speaker), VOCABULARY, told, today=TODAY)


def digest(made: Draft) -> Mapping[str, Any]:
    return front(made.files["digest.md"])


def account(made: Draft) -> Mapping[str, Any]:
    (name,) = set(made.files) - {"digest.md"}
    return front(made.files[name])


def to_settle(made: Draft) -> set[str]:
    return {item.field for item in made.to_settle}


LINES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n")).filter(str.strip)
NASTY = st.sampled_from(
    ["NO", "12:30", "a: b", "# c", "- d", "'", '"', "{x", "[y", "&z", "*w", "!t", "%u", "@v", "---", "...",
     "~",
     "null", "1e3", "2017-05-02", "=", "<<", "a #b", "\x07", "\u200b", "\u2028", "😀", "\\n", "key:",
     "? q", "| r", "> s"]
)  # fmt: skip
TEXTS = st.one_of(NASTY, LINES, st.lists(st.one_of(NASTY, LINES), min_size=1).map(" ".join))
