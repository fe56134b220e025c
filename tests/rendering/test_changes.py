"""The words that a correction changed."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout import shell
from readout.model import Correction
from readout.rendering.digest.changes import MOST_TOKENS, marked_change
from tests.records import collection, digest, readout
from tests.rendered import render


@pytest.mark.parametrize(
    ("was", "now", "marked"),
    [
        ("They may meet", "They will meet", "They <del>may</del> <ins>will</ins> meet"),
        ("They meet", "They will meet", "They <ins>will </ins>meet"),
        ("They will not meet", "They will meet", "They will <del>not </del>meet"),
        ("in June", "in July", "in <del>June</del> <ins>July</ins>"),
        ("an open talk", "a closed talk", "<del>an open</del> <ins>a closed</ins> talk"),
        ("停火可能维持", "停火将维持", "停火<del>可能</del> <ins>将</ins>维持"),
        ("a <b> c", "a <i> c", "a &lt;<del>b</del> <ins>i</ins>&gt; c"),
        ("a, b c", ", c", "<del>a, b</del> <ins>,</ins> c"),
        (", c d", "a, b d", "<del>, c</del> <ins>a, b</ins> d"),
        (
            "may go and return",
            "will go and stay",
            "<del>may</del> <ins>will</ins> go and <del>return</del> <ins>stay</ins>",
        ),
        ("“May” they", "“Can” they", "“<del>May</del> <ins>Can</ins>” they"),
        ("in June.", "in July.", "in <del>June</del> <ins>July</ins>."),
        ("on 5\u00a0May", "on 5 June", "on 5 <del>May</del> <ins>June</ins>"),
        ("They meet", "They meet today", "They meet<ins> today</ins>"),
        ("They meet today", "They meet", "They meet<del> today</del>"),
        ("the same", "the same", "the same"),
    ],
)
def test_the_words_that_changed_are_marked(was: str, now: str, marked: str) -> None:
    assert marked_change(was, now) == marked


def squeezed(text: str) -> str:
    return "".join(unescape(text).split())


WORDS = st.text("ab, .停火<&", max_size=40)


@settings(deadline=None)
@given(WORDS, WORDS)
def test_both_wordings_can_be_read_off(was: str, now: str) -> None:
    marked = marked_change(was, now)
    assert squeezed(re.sub("<ins>.*?</ins>|</?del>", "", marked)) == squeezed(was)
    assert squeezed(re.sub("<del>.*?</del>|</?ins>", "", marked)) == squeezed(now)


def test_a_wording_too_long_to_compare_is_replaced_whole() -> None:
    was, now = "a " * MOST_TOKENS, "a " * MOST_TOKENS + "b"
    assert marked_change(was, now).count("<del>") == 1
    assert "<ins>a a" in marked_change(was, now)


def test_the_page_of_corrections_has_those_of_all_digests_the_newest_first() -> None:
    account = readout(text="They will meet.")
    first = digest("2020-03-04", corrections=(Correction(date(2020, 9, 1), "A slip of the pen."),))
    second = digest(
        "2020-05-06",
        readouts=(account,),
        corrections=(
            Correction(date(2020, 8, 1), "A word changed.", account.id, "They may meet.", "They will meet."),
        ),
    )
    texts = render(collection(first, second), shell.read_templates(), date(2021, 1, 1))
    page, marked = texts["corrections/index.md"], "They <del>may</del> <ins>will</ins> meet."
    assert page.index("A slip of the pen.") < page.index("A word changed.")
    assert marked in page
    assert 'href="../digests/2020/2020-05-06-phone-call/#account-ash-office"' in page
    assert marked in texts["digests/2020/2020-05-06-phone-call.md"]
