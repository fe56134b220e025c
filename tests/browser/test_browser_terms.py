"""The script cuts what a reader types into the same terms as the build cuts the pages."""

from __future__ import annotations

import random
import sys
import unicodedata

from playwright.sync_api import Browser

from readout.search.terms import terms
from tests.browser.scripted import run_script
from tests.search.test_terms import SPELLED_TWICE, TEXTS, TWO_WORDS


def test_the_script_makes_the_same_terms_of_any_text(browser: Browser) -> None:
    dice = random.Random(7)
    signs = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code))[0] != "C"]
    some = "aAsS'’ieéЁ一の桥กำ\u0301\u3099 "
    texts = [
        *TEXTS,
        *SPELLED_TWICE.split(),
        *TWO_WORDS.split(),
        *("".join(dice.choices(some, k=12)) for _ in range(3000)),
    ]
    parts = ["non", "-", "-", "co", "o", "cease", "fire", "'s", " ", "桥", "\u0301", "कि", "x", "2", "_"]
    texts += ["".join(dice.choices(parts, k=9)) for _ in range(3000)]
    texts += [" ".join(signs[at : at + 50]) for at in range(0, len(signs), 50)]
    texts += ["".join(dice.choices(signs, k=30)) for _ in range(2000)]
    script = 'const { terms } = await import("/search-terms.js"); return given.map(terms);'
    made = run_script(browser, script, texts)
    assert [text for text, found in zip(texts, made, strict=True) if found != terms(text)] == []
