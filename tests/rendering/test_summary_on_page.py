"""On its page a summary is what the check has read, and all around it is as it was."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache

import markdown
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from readout import shell
from readout.checking.summary import EXTENSIONS, summary_findings, summary_html
from readout.model import Collection, Vocabulary
from readout.publishing.framing.blocks import Converter
from readout.rendering.pages.pages import Pages
from tests.corpus import the_call

_PLACE = "Here it stands"
_SIGNS = [
    "a",
    "b c",
    "*",
    "**",
    "_",
    "`",
    "```",
    "~~~",
    "[",
    "]",
    "(",
    ")",
    "<",
    "&",
    "#",
    "&#",
    "\\",
    "!",
    '"',
    "^",
    ";",
]
_BEGINNINGS = [
    " ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    "> ",
    ": ",
    "===",
    "---",
    "!!! n\n    x",
    "[TOC]",
    "\u2028",
]
_WHOLE = [
    "](http://x.y)",
    "[x]",
    "[x]: http://e.f\n",
    "<http://x.y>",
    "&lt;",
    "&amp;",
    "&#60;",
    "&#x3c;b&gt;",
    "| a |\n|---|\n",
]
_PIECES = [*_SIGNS, *_BEGINNINGS, *_WHOLE]


@cache
def _pages() -> Pages:
    return Pages(Collection((the_call(),), Vocabulary()), shell.read_templates(), date(2020, 1, 1))


def _page(summary: str) -> str:
    """Return the Markdown of a page with this summary, without its front matter."""
    return _pages().digest(replace(the_call(), summary=summary), []).split("---\n", 2)[2]


def _whole(text: str) -> str:
    return markdown.Markdown(extensions=list(EXTENSIONS)).convert(text)


def _by_parts(text: str) -> str:
    return Converter(list(EXTENSIONS), {}).convert(text).html


@pytest.mark.parametrize("convert", [_whole, _by_parts])
@given(
    summary=st.lists(st.sampled_from(_PIECES), min_size=1, max_size=12).map(
        lambda pieces: "".join(pieces).strip()
    )
)
def test_a_summary_that_passes_is_the_same_on_its_page(convert: object, summary: str) -> None:
    assume(summary and not summary_findings(summary, "digest.md", 1))
    assert callable(convert)
    around = convert(_page(_PLACE)).replace(f"<p>{_PLACE}</p>", summary_html(summary))
    assert _lines(convert(_page(summary))) == _lines(around)


def _lines(html: str) -> str:
    return re.sub(r"\n+", "\n", html)


@pytest.mark.parametrize("half", ["x &# <http://a.b>", "&#a", "`&#`", "&#3a b", "&#x; <http://a.b>"])
def test_half_a_reference_is_refused(half: str) -> None:
    (found,) = summary_findings(f"They spoke.\n{half}", "digest.md", 1)
    assert (found.rule, found.line) == ("summary-markup", 2)
