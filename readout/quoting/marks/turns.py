"""The turns of a transcript: under whose label each paragraph stands, "President Orlo: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.quoting.words.foreign_words import TONGUES
from readout.text.word_lists import word_set

_SMALL = "of|the|for|and|de|del|der|des|du|di|von|vom|für|la|le|y|et|und|и"
_WORD = rf"(?:[^\W\d_a-zà-ÿа-яёєіїґ][\w.'’/-]*|{_SMALL})"
"""A word that is written as in names and offices: with a capital, or in a script that has none.

Sixteen make a label at most: "Minister of Foreign Affairs and Trade of the Republic of Belmark Tom Brask".
"""
_LABEL = re.compile(
    rf"({_WORD}(?:[ \u00a0]{_WORD}){{0,15}})\s?(?:\([^)\n]{{1,60}}\)\s?)?(?::(?=\s)|：|\.[-–—])"
)
_SHOUTED = re.compile(r"([^\n:–—]{2,60}?)\s[–—-]\s")
"""A label in capitals before a dash: "THE PRESIDENT – Thank you."."""
_SAYING = re.compile(rf"\b(?:{'|'.join(TONGUES['ar'].verbs)})\b|(?:{'|'.join(TONGUES['zh'].verbs)})\Z")
"""What makes a sentence of what looks like a label, in scripts without capitals: "قال الوزير:", "王海说："."""
OF_PARTS = word_set(
    """source sources quote details background context note update photo video date place topic
    источник источники детали подробности предыстория справка напомним дословно фото видео
    джерело джерела деталі подробиці передісторія довідка нагадаємо дослівно фото відео
    вывод главное итог итоги заголовок цитата висновок головне підсумок
    quelle hintergrund fuente contexto fonte contesto contexte détails rappel
    fazit titel überschrift zitat conclusion titre citation résumé conclusión título cita resumen
    العنوان عنوان ملاحظة المصدر الخلاصة"""
)
"""Labels of parts of an article, which nobody speaks under: "Details: …"."""
_FEWEST = 2
"""Labels that make a transcript; one may be a headline."""


def labels(paragraphs: Sequence[str], fewest: int = _FEWEST) -> tuple[str | None, ...]:
    """Return for each paragraph the label that it stands under: its own, or the last one above it.

    None above the first, and everywhere in a text that has fewer than ``fewest`` different labels: two make a
    transcript.
    """
    found = [_label(paragraph) for paragraph in paragraphs]
    if len({label for label in found if label}) < fewest:
        return (None,) * len(found)
    last: str | None = None
    under = []
    for label in found:
        last = label or last
        under.append(last)
    return tuple(under)


def words_behind_label(passage: str, label: str) -> str:
    """Return what is said in a passage of a turn, without the label where the passage opens with it."""
    found = _labelled(passage)
    return passage[found.end() :].lstrip() if found and found[1] == label else passage


def _label(paragraph: str) -> str | None:
    found = _labelled(paragraph)
    return found[1] if found and found[1].lower() not in OF_PARTS else None


def _labelled(paragraph: str) -> re.Match[str] | None:
    shouted = _SHOUTED.match(paragraph) if paragraph[:2].isupper() else None
    if shouted and shouted[1].isupper():
        return shouted
    found = _LABEL.match(paragraph)
    return found if found and not _SAYING.search(found[1]) else None
