"""Whom a mention names: an entry of the vocabulary, somebody whom the account names in full, or nobody."""

from __future__ import annotations

import pytest

from readout.checking.vocabulary import read_vocabulary
from readout.verifying.account import Account
from readout.verifying.by_name import by_name

PEOPLE = """
- {id: ana-orlo, name: Ana Orlo, aliases: [Orlo, 奥洛]}
- {id: udo-orlo, name: Udo Orlo}
- {id: lena-krell, name: Lena Krell}
- {id: salim-nada, name: سالم ندى}
"""
INDEX, _ = read_vocabulary({"vocabulary/participants.yml": PEOPLE})
NAMED = {
    "a name of the vocabulary": ("Orlo", "Udo Orlo came.", "ana-orlo"),
    "a title": ("President Lena Krell", "Krell came.", "lena-krell"),
    "the one of two whom the account names": ("Mr Orlo", "Udo Orlo came. Orlo spoke.", "udo-orlo"),
    "neither of two": ("Mr Orlo", "The two came.", None),
    "another with the name": ("Peter Krell", "Peter Krell came.", "Peter Krell"),
    "another with small words in the name": (
        "Peter van der Krell",
        "Peter van der Krell.",
        "Peter van der Krell",
    ),
    "an office with small words": ("Ministerio de la Paz", "Vino el Ministerio de la Paz.", None),
    "one who is not in the vocabulary": ("Varn", "Peter Varn came.", "Peter Varn"),
    "one of two who are not": ("Varn", "Peter Varn and Lena Varn came.", None),
    "an office": ("Harbour Bank", "Harbour Bank agreed.", None),
    "no person": ("Арвании", "Позиция Арвании ясна.", None),
    "one whose language declines no names": ("ندى", "سالم ندى", "salim-nada"),
    "a title behind": ("奥洛总统", "奥洛总统来了。", "ana-orlo"),
    "one of hers": ("奥洛的丈夫", "奥洛的丈夫来了。", None),
}


@pytest.mark.parametrize(("mention", "text", "who"), NAMED.values(), ids=NAMED)
def test_a_mention_names_one(mention: str, text: str, who: str | None) -> None:
    found = by_name(mention, Account(text, relayed=True), INDEX)
    assert (found if found is None or isinstance(found, str) else found.id) == who


@pytest.mark.parametrize("word", "of for de del du di von باسم".split())
def test_whose_somebody_is_is_not_who_he_is(word: str) -> None:
    account = Account("Krell came.", relayed=True)
    assert by_name(f"the old {word} Krell", account, INDEX) is None
    assert by_name("the old Krell", account, INDEX) is not None


def test_no_mention_without_spaces_is_too_long_to_be_read() -> None:
    mention = "洛" * 500_000
    assert by_name(mention, Account(mention, relayed=True), INDEX) is None
