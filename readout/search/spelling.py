"""British and American spelling, and hyphens: words that are spelled either way are one term.

A few rules say what most of these words have in common, each towards the spelling that a half-typed word agrees with,
as far as can be: "organiz" begins the term of "organise". They change words besides that are spelled one way only
("citizen"), which does no harm as long as no other word comes to be the same: in the 350,000 words of either of SCOWL's
lists no two do that differ in meaning, and next to none in those of French, German and Spanish. So what the rules leave
alone they do for a reason: "size", "seize" and "prize"; "four", "hour" and "tour"; "advise", "timbre", "called".

``theme/assets/search-terms.js`` has the same rules.
"""

from __future__ import annotations

import re

_RULES = [
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        # The hyphen of a prefix, which is the only one that a word can have.
        (r"[-‐]", ""),
        # -ize, -yze
        (r"([a-z]{2}[^e]i|[a-z]{2}ly)z", r"\1s"),
        # -our, but for "tour", "court" and "resource"
        (r"([a-z]{2}[bdgilmnpv])our", r"\1or"),
        # -ence
        (r"^(def|off|pret|lic)enc", r"\1ens"),
        # -re
        (r"(cent|theat|met|lit|fib|calib)re$", r"\1er"),
        # "programme", "dialogue"
        (r"gramme$", "gram"),
        (r"logue$", "log"),
        # An l doubled after an unstressed vowel, or not. No word is longer than that, and what is would take long.
        (r"([aeiou][a-z]{0,30}(?:[ae]|ci))ll(?=e[dr]|ing|or)", r"\1l"),
        (r"ll(?=ment|ful)", "l"),
        (r"(fulfi|enro|insti|disti)ll$", r"\1l"),
        # "judgement"
        (r"dgement", "dgment"),
        # Single words.
        (r"^aluminu", "aluminiu"),
        (r"^artef", "artif"),
        (r"^ageing$", "aging"),
        (r"^centred$", "centered"),
        (r"^grey", "gray"),
        (r"^manoeuvr(?:e$)?", "maneuver"),
        (r"^practis(?=e|ing)", "practic"),
        (r"^roubl", "rubl"),
        (r"^scept", "skept"),
    )
]


def one_spelling(word: str) -> str:
    """Return a folded word in the one spelling that stands for all of it."""
    for pattern, spelling in _RULES:
        word = pattern.sub(spelling, word)
    return word
