"""The most telling sentences of an account that quotes nobody, with what makes them so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from readout.dating.dateline import in_dateline
from readout.dating.day_reading import day_mentions
from readout.drafting.suggest import Suggestion, topics
from readout.model import Span, Vocabulary
from readout.text.scripts import UNSPACED
from readout.text.sentences import is_heading, sentences

_COMMITMENT = re.compile(
    r"(?<!\w)(?:agree|commit|pledg"
    r"|re-?affirm|reiterat|undert(?:ake|ook)|underscor|stress|emphasi[sz]|welcom|condemn|call(?:ed|s)? (?:for|on)"
    r"|support|urg|demand|propos|decid|express|warn|confirm|outlin|will\b|must\b|договор|согласи"
    r"|подчеркн|подтверд|поддерж"
    r"|призва|осуд|домовил|підкресл|підтверд|підтрим|закликав|convenu|soulign|réaffirm|appel"
    r"|soutien|verständig|beton"
    r"|bekräft|verurteil|vereinbar|acord|reafirm|subray|conden|acert|concord|reiter|sublinh|solicit"
    r"|ribadi|sottoline|concorda|condann|uzgodni|podkreśl|potwierdz|potępi|kararlaştır|vurgula|mutab[ıi]k"
    r"|benadruk|veroordeel|kwamen overeen|הסכימ|הדגיש|סיכמ|דחק|[وف]?(?:اتفق|أكد|شدد|دعا)|توافق|تأکید|محکوم)\w*"
    r"|同意|一致|商定|强调|強調|支持|重申|呼吁|呼籲|谴责|譴責|愿同|願同|合意|表明|非難|要請|합의|강조|촉구|지지|[해가]나가기로",
    re.IGNORECASE,
)
"""Words of agreement and demand. Those of Chinese, Japanese and Korean stand anywhere: no space parts them from others,
or they have others joined to them."""
_SUBSTANCE = re.compile(
    r"(?<!\w)(?:discuss|review|exchang|rais(?:ed|ing)|not(?:ed|ing)|thank|congratulat|condol|inform|focus|brief"
    r"|обсуд|отмет|поздрав|обговор|зазнач|évoqu|rappel|félicit|besproch|gratul|dankt|trataron|felicit"
    r"|discut|trataram|agradec|ringrazi|affronta|omówi|dziękow|ele al|görüşül|teşekkür|besprak|bedankt|דנו|הודה"
    r"|[وف]?(?:بحث|ناقش)|رایزنی)\w*"
    r"|讨论|討論|交换|交換|感谢|感謝|説明|논의|의견을 공유|설명",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    r"(?<!\w)(?:spoke|speaks|telephone conversation|phone call|met (?:today|with|in)|held an? \w+ ?call|телефонн\w+ "
    r"разговор|телефонн\w+ розмов|s’est entretenu|telefoniert|conversó|通电话|通電話)",
    re.IGNORECASE,
)
"""What a sentence says that tells no more than that they spoke."""
_RUN_TOGETHER = re.compile(r"[a-zà-ÿа-яё]{3}[A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё]{3}|\b([A-ZА-ЯЁ]\w{2,}) \1\b")
"""What flattening left inside a sentence of a card that opens over a name: "Ada Lind Lind AdaPresident of Ostrazia"."""
_CUT_OFF = re.compile(
    r"(?:…|\.{3})[\s»”\"')\]]{0,3}"
    r"(?:(?:read |see )?more|weiterlesen|lire la suite|leer más|leggi tutto|читать далее)?\W{0,20}\Z",
    re.IGNORECASE,
)
"""How a sentence ends that its page breaks off: "stressed the need to …read more"."""
_ASKING = ("?", "？", "؟")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_FEWEST, _MOST = 2, 5
_TOO_LONG = 150
"""A sentence of more words is no quote."""
_CONSIDERED = 200
"""Sentences beyond this many are not asked: what an account has to say stands before."""
_SHORT, _LONG = 6, 60
"""A sentence of fewer or more words than these tells little, or too much at once."""


@dataclass(frozen=True, slots=True)
class KeySentence:
    """A sentence offered as a key quote."""

    span: Span
    """In the kept text; it lies in one paragraph."""
    reasons: tuple[str, ...]
    """What speaks for it: "agreed", "names Syria", "among the first"."""


def word_count(text: str) -> int:
    """Return the number of words between spaces; in a script without spaces every character is one.

    Here "the U.S." has two words, and an address one, as a reader counts: the check (``text.words``) counts no fewer.
    """
    unspaced = len(_UNSPACED.findall(text))
    return unspaced or sum(any(ch.isalnum() for ch in word) for word in text.split())


def key_sentences(
    body: Sequence[str], vocabulary: Vocabulary, language: str | None = None, barred: Sequence[Span] = ()
) -> tuple[KeySentence, ...]:
    """Return two to five whole sentences of the paragraphs, in text order; fewer where there are no more.

    A sentence into which other text of the page has run is none, nor is a heading or a question, nor what reaches
    into a ``barred`` stretch of the text.

    A sentence scores two for each word of agreement or demand (two at most), one for each topic of the
    vocabulary it names (three at most), one for a word like "discussed" and one for standing in the first third;
    two less where it tells of the occasion and of nothing agreed.
    """
    text = "\n".join(body)
    found = [
        _scored(passage, span, 3 * span.start < len(text), topics(passage, vocabulary, language))
        for span in islice(_spans(body), _CONSIDERED)
        if _is_whole(passage := span.of(text)) and not any(map(span.overlaps, barred))
    ]
    ranked = sorted(found, key=lambda item: (-item[0], item[1].span.start))
    telling = [sentence for score, sentence in ranked if score >= 2][:_MOST]
    chosen = telling if len(telling) >= _FEWEST else [sentence for _, sentence in ranked[:_FEWEST]]
    return tuple(sorted(chosen, key=lambda sentence: sentence.span.start))


def _spans(body: Sequence[str]) -> Iterator[Span]:
    offset = 0
    for paragraph in body:
        for span in () if is_heading(paragraph) else sentences(paragraph):
            yield Span(offset + span.start, offset + span.end)
        offset += len(paragraph) + 1


def _is_whole(sentence: str) -> bool:
    """Tell whether a sentence tells something and can be quoted: nothing has run into it and nothing breaks it off."""
    fits = word_count(sentence) >= 3 and _length(sentence) <= _TOO_LONG and not sentence.endswith(_ASKING)
    return fits and not (
        _RUN_TOGETHER.search(sentence) or _CUT_OFF.search(sentence) or _has_dateline(sentence)
    )


def _length(sentence: str) -> int:
    """Return about how many words a sentence has: two characters of a script without spaces make one."""
    unspaced = len(_UNSPACED.findall(sentence))
    return unspaced // 2 or word_count(sentence)


def _has_dateline(sentence: str) -> bool:
    """Tell whether a sentence opens with an agency's dateline, which is none of the account's words."""
    return any(in_dateline(sentence, day.span.start, day.span.end) for day in day_mentions(sentence)[:1])


def _scored(text: str, span: Span, early: bool, about: Sequence[Suggestion]) -> tuple[int, KeySentence]:
    words = list(dict.fromkeys(match.group().lower() for match in _COMMITMENT.finditer(text)))[:2]
    named = [suggestion.label for suggestion in about[:3]]
    reasons = [f'"{word}"' for word in words] + [f"names {label}" for label in named]
    substance = _SUBSTANCE.search(text)
    reasons += [f'"{substance.group().lower()}"'] if substance else []
    reasons += ["stands among the first"] if early else []
    score = 2 * len(words) + len(named) + (substance is not None) + early
    score -= 2 if not words and _OCCASION.search(text) else 0
    if not _SHORT <= _length(text) <= _LONG:
        score -= 2
    return score, KeySentence(span, tuple(reasons))
