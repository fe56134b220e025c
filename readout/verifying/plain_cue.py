"""Whether the cue of a quotation plainly says that its speaker said it."""

from __future__ import annotations

import re

from readout.model import Quotation, Span
from readout.quoting.marks.quotations import ANY_MARK
from readout.quoting.words.english_words import AUXILIARY, SUBORDINATORS, is_participle, verb_stem
from readout.text.words import words

_PAUSES = " ,:;.—–-，：、،\"'“”„«»‘’「」『』"
"""What stands between a cue and the words in marks."""
_ASIDE = re.compile(r"[,;،؛]\s*\w+\s+\w|[，；、]\s*\w")
"""Several words behind a pause."""
_CLAUSE = re.compile(r"[,;:.!?…\n“”\"]")
"""What parts the clauses of the writer's own words."""
_DOUBTED = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(AUXILIARY - {'has', 'have', 'had'}))})(?!\w)")
"""What stands between a speaker and a cue that may tell of no words: "is expected to say", "never said"."""
_REACH = 200
"""Characters before a speaker in which the clause begins."""


def is_plain(text: str, quotation: Quotation) -> bool:
    """Tell whether the quotation in ``text`` is plainly its speaker's, by its own cue or that of the one before it.

    Not plain is a clause between, "said Orlo, to a reply from the port, “…”"; what may be or was not said, "if Orlo
    said “…”", "Orlo is to say “…”"; and what was heard or seen by others, "a film shows Orlo saying “…”".
    """
    mention, cue = quotation.mention, quotation.cue_span
    if mention is None or cue is None:
        return True
    first, last = sorted((mention, cue), key=lambda span: span.start)
    leads = last.end <= quotation.span.start
    gap = Span(last.end, quotation.span.start) if leads else Span(quotation.span.end, first.start)
    beside = gap.of(text).rstrip(_PAUSES) if leads else gap.of(text).strip(_PAUSES)
    if ANY_MARK.search(beside):  # the cue is that of the quotation before this one
        return True
    between, before = text[first.end : last.start], text[max(0, first.start - _REACH) : first.start]
    said = cue.of(text)
    heard = cue == last and not between.strip() and (is_participle(said) or verb_stem(said) == said)
    supposed = leads and any(word.lower() in SUBORDINATORS for word in words(_CLAUSE.split(before)[-1]))
    aside = _ASIDE.search(beside) or _ASIDE.search(between, 1)  # not "Orlo, the President, said"
    return not (aside or heard or supposed or _DOUBTED.search(between))
