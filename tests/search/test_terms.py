"""What a text is found by."""

from __future__ import annotations

import pytest

from readout.search.terms import stem, terms

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
