"""What nobody sees may hold no text of its own; what a script writes with it stays."""

from __future__ import annotations

import pytest

from readout.checking.showable import unshowable


@pytest.mark.parametrize(
    "text",
    [
        "ne\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09ver",
        "never\ufe0f",
        "\U000e0100never",
        "字\U000e0100\U000e0101",
        "字\U000e0100" * 11,
        "n\u200b\u200c\u200d\u2060\ufeffever",
        "n\u200be\u200cv\u200de\u2060r",
        "n" + "\u034f" * 5 + "ever",
        "nev\u180ber",
    ],
)
def test_what_nobody_sees_hides_no_text(text: str) -> None:
    found = unshowable(text)
    assert found is not None
    assert found.what == "more characters that nobody sees than any script writes"


@pytest.mark.parametrize("code", [0x206A, 0xFFF9, 0xFDD0, 0x1BCA0, 0x1D173, 0xE0081, 0xE0FFF])
def test_what_unicode_has_for_no_reader_is_named(code: int) -> None:
    found = unshowable(f"ne{chr(code)}ver")
    assert found is not None
    assert found.what == f"the character U+{code:04X}"


@pytest.mark.parametrize(
    "text",
    [
        "❤️\u200d🔥 👩\u200d❤️\u200d💋\u200d👨 1️⃣ ©️",
        "渡邉\U000e0100さん",
        "می\u200cخواهم نمی\u200cدانم",
        "स्\u200dक",
        "ᠠ\u180b",
        "Schiff\u200cfahrt",
        "Bun\xaddes\xadkanz\xadler\xadamt",
        "a\u200b.b\u200b/c\u200b/d\u200b",
        "שלום\u200f\u200e (2)",
    ],
)
def test_what_a_script_writes_is_shown(text: str) -> None:
    assert unshowable(text) is None
