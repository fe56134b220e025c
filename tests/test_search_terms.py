"""What a text is found by, in Python and in the browser's script alike."""

from __future__ import annotations

import random
import sys
import unicodedata
from pathlib import Path

import pytest

from readout.search.terms import stem, terms
from tests.search_script import run_script

TEXTS = {
    "Two Lighthouses": ["two", "lighthouse"],
    "Žofie’s café, CAFÉ": ["zofie", "cafe", "cafe"],
    "cease-fire at 02:15": ["cease", "fire", "at", "02", "15"],
    "O’Hara d'état": ["o", "hara", "d", "etat"],
    "Straße STRASSE": ["strasse", "strasse"],
    "ΣΟΦΟΣ σοφός": ["σοφοσ", "σοφοσ"],
    "İstanbul ISTANBUL": ["istanbul", "istanbul"],
    "Ёлка ёлка": ["елка", "елка"],
    "السّلام": ["السلام"],
    "旧桥开": ["旧桥", "桥开", "开"],
    "the 旧桥 opened": ["the", "旧桥", "桥", "opened"],
    "がく か\u3099": ["がく", "く", "が"],
    "한국": ["한국"],
    "ﬁne № ½": ["fine", "no", "1", "2"],
    "हिन्दी": ["हिन्दी"],
    "snake_case": ["snake", "case"],
    "… — “”": [],
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.items(), ids=TEXTS)
def test_the_terms_of_a_text(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("plural", "singular"),
    {
        "treaties": "treaty",
        "meetings": "meeting",
        "houses": "house",
        "press": "press",
        "status": "status",
        "gas": "gas",
        "canoes": "canoe",
    }.items(),
)
def test_a_plural_has_the_stem_of_its_singular(plural: str, singular: str) -> None:
    assert stem(plural) == stem(singular) == singular


def test_the_script_makes_the_same_terms_of_any_text(tmp_path: Path) -> None:
    dice = random.Random(7)
    signs = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code))[0] != "C"]
    some = "aAsS'’ieéЁ一の桥กำ\u0301\u3099 "
    texts = [*TEXTS, *("".join(dice.choices(some, k=12)) for _ in range(3000))]
    texts += [" ".join(signs[at : at + 50]) for at in range(0, len(signs), 50)]
    texts += ["".join(dice.choices(signs, k=30)) for _ in range(2000)]
    script = 'import { terms } from "./search-terms.js"; console.log(JSON.stringify(given.map(terms)));'
    made = run_script(tmp_path, script, texts)
    assert [text for text, found in zip(texts, made, strict=True) if found != terms(text)] == []
