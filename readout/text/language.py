"""Which language a text is in, from its script and its commonest words; None where that is not clear."""

from __future__ import annotations

import re
from collections import Counter

_STOP_WORDS_BY_LANGUAGE = """
en the of and to in that is was for with on by his he they which this from had has have will it
fr le la les des et en du une dans pour que qui est sur par avec au aux ses il ont été cette
de der die das und den von zu mit dem des ist im für auf nicht eine sich auch wurde über haben
es el la los las del que en una por con para se su al como ha han sobre y lo más fue
it il di che la per della con gli nel una dei le delle sono è ha alla al nella i più
pt o os do da em um uma para com não que dos das ao foi pelo pela na no mais são
nl de het een van en dat op te is voor met zijn niet aan door heeft ook bij naar
"""
_STOP_WORDS = {row.split()[0]: row.split()[1:] for row in _STOP_WORDS_BY_LANGUAGE.strip().split("\n")}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS = 12
"""Fewer stop words than this, and the language stays open."""
_ENOUGH_LETTERS = 20
_SCRIPTS = {
    "cyrillic": re.compile(r"[Ѐ-ӿ]"),
    "arabic": re.compile(r"[؀-ۿ]"),
    "han": re.compile(r"[一-鿿぀-ヿ]"),
    "hangul": re.compile(r"[가-힣]"),
    "hebrew": re.compile(r"[א-ת]"),
    "armenian": re.compile(r"[Ա-և]"),
    "georgian": re.compile(r"[ა-ჰ]"),
    "greek": re.compile(r"[Ͱ-Ͽἀ-῿]"),
    "latin": re.compile(r"[A-Za-zÀ-ɏ]"),
}
_OF_ONE_LANGUAGE = {"hangul": "ko", "hebrew": "he", "armenian": "hy", "georgian": "ka", "greek": "el"}
"""Scripts that tell the language."""
_DOTLESS, _SCHWA = re.compile("ı"), re.compile("[əƏ]")
_TURKISH = 50
"""A Turkish text has a dotless i in so many letters; the names in another one are no more than a few."""
# Letters that only one of the two has; a neighbour of both (Belarusian, Bulgarian, Persian…) is left open.
_RUSSIAN, _UKRAINIAN, _OTHER_CYRILLIC = (
    re.compile("[ыэё]"),
    re.compile("[іїєґ]"),
    re.compile("[ўјљњћђџќѓѕқң]"),
)
_KANA = re.compile(r"[぀-ヿ]")
_OTHER_ARABIC = re.compile("[پچژگکیٹڈڑے]")


def language_of(text: str) -> str | None:
    """Return the BCP 47 tag of the language ``text`` is written in, None where it is not clear."""
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS.items()}
    script = max(counts, key=lambda name: counts[name])
    if counts[script] < _ENOUGH_LETTERS or 2 * counts[script] < sum(counts.values()):
        return None
    if script == "latin":
        return "tr" if _is_turkish(text, counts[script]) else _by_stop_words(text)
    if script == "cyrillic":
        return _cyrillic(text.lower())
    if script == "arabic":
        return None if _OTHER_ARABIC.search(text) else "ar"
    if script in _OF_ONE_LANGUAGE:
        return _OF_ONE_LANGUAGE[script]
    return "ja" if _KANA.search(text) else "zh"


def _is_turkish(text: str, letters: int) -> bool:
    """Tell Turkish by its dotless i; Azerbaijani, which has it too, has an ə besides."""
    return len(_DOTLESS.findall(text)) * _TURKISH >= letters and _SCHWA.search(text) is None


def _cyrillic(text: str) -> str | None:
    russian, ukrainian = bool(_RUSSIAN.search(text)), bool(_UKRAINIAN.search(text))
    if russian == ukrainian or _OTHER_CYRILLIC.search(text):
        return None
    return "ru" if russian else "uk"


def _by_stop_words(text: str) -> str | None:
    words = Counter(word.lower() for word in _WORD.findall(text))
    hits = Counter({tag: sum(words[word] for word in stops) for tag, stops in _STOP_WORDS.items()})
    (first, most), (_, second) = hits.most_common(2)
    return first if most >= _ENOUGH_WORDS and most >= 2 * second else None
