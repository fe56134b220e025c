"""Whether an account says that quoted words were not said: "Orlo never said “…”", "I did not say that …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Piece, passages
from readout.quoting.between import STOP
from readout.quoting.words.english_words import is_weak, verb_stem
from readout.quoting.words.foreign_words import is_verb_of_speech
from readout.text.word_lists import word_set
from readout.text.words import words
from readout.verifying.account import Account
from readout.verifying.negations import UNWILLING
from readout.verifying.normal import folded

_REACH = 180
"""Characters before a quote in which the account may take it back."""
_NOT = rf"(?<!, )not|never|nobody|without(?= \w+ing)|denie[sd]|denying|{UNWILLING}|не|no|nunca|nie|nicht"
_DENIED = re.compile(
    r"\b(?:un|not )true that(?: [\w'.-]+){0,5}[^\w:.]*\Z"
    rf"|(?P<not>\b(?:{_NOT}|n'a pas|n'a jamais)|n't) (?:ever |having )*(?:in (?:\w+ ){{1,6}})?"
    r"(?:that (?:(?:[\w'.-]+ ){1,3}(?:had|has|have)|[\w'.-]+) (?:ever )?)?"
    r"(?P<verb>\w+)(?P<then>(?:,? (?:что|що|dass)| \w+){0,4})(?P<sign>\W*)\Z"
    r"|\b(?:untrue|not true|false|wrong|nonsense|a lie) that\W*\Z"
)
"""What takes back the words behind it, with the verb: "never said that", "denied that she had called it"."""
_FALSE = (
    r"(?:untrue|not true|false|wrong|nonsense|a lie|(?:nobody|no one) (?:believe|think|claim|recall)\w+) that",
    r"(?:den(?:y|ie[sd]|ying)|(?:dismiss|reject|refut|rebutt?)(?:s|es|ed|ing)?) (?:\w+ )?"
    r"(?:reports?|claims?|rumou?rs|allegations?|stor(?:y|ies)) that",
    r"den(?:y|ie[sd]|ying)\b[^.!?:“”\"]{0,120} that(?= (?:[\w'.-]+ ){1,5}ever )",
    r"(?:no one|nobody) (?:has )?(?:ever )?hear[ds]?|no (?:record|proof|evidence|trace) (?:of|that)",
    r"(?:never|nowhere|at no \w+) (?:did|does|has|had)|misquot\w+|(?:false|wrong|mistaken)ly \w+ (?:as|to have)",
    r"(?:fak|forg|invent|fabricat|doctor)ed? [\w-]+,? (?:in which|where|ha[sd]|shows?|showed)",
    r"(?:неправда|неверно|ложь|брехня|stimmt nicht|ist falsch|es falso|no es cierto),? (?:что|що|dass|que)",
    r"(?:est|c'est) faux qu[e']|ليس صحيحا أن",
    r"zaprzecz\w+,? że|ontken\w+ (?:te|dat)",
    r"(?:bestritt|bestreitet|dementier\w+),? (?:dass)?|(?:nie|nié|dément\w*|démenti) (?:avoir|que)",
    r"(?:niega|negó|negado|desmint\w+) (?:haber|que)|(?:negato|smenti\w+) (?:di|che)",
    r"(?:nega|negou|desment\w+) (?:ter|que)",
)
_MADE_UP = re.compile(
    rf"\b(?:{'|'.join(_FALSE)}) ?([\w'.-]+(?: [\w'.-]+){{0,5}})\W*\Z"
    r"|(?:从未|從未|没有|沒有|并未|並未|不曾|未曾|否认|否認)(?:说|說|表示|称|稱)[过過]?\W*\Z"
    r"|\b(?:опров[её]рг|отри[цч]а|спросту|запереч)\w*,? (?:что|що) (?:[\w'.-]+ ){0,4}"
    r"(?:говори|сказа|каза|заяв)\w*\W*\Z|\bنف[ىت] (?:\w+ ){0,3}أن(?:ه|ها)? (?:قال|صرح)\w*\W*\Z"
    r"|\bلم [يت](?:قل|صرح)(?: \w+){0,3}\W*\Z|\b(?:не|ніколи) (?:говори|каза)\w+\W*\Z"
    r"|(?:\A\W*(?:if|had) (?:[\w'.-]+ ){1,3}(?:had )?|\b(?:c|sh|w)ould have )"
    r"(?:said|told|written)(?: [\w'-]+){0,4}\W*\Z"
)
"""What says that somebody saying the words behind it is made up: "it is false that Orlo said", "if she had said"."""
_LINKING = word_set(
    "that hear hears heard of did does has had misquoted misquotes misquoting as have which where shows showed if"
    " dass faux que zu te di avoir haber ter"
)
"""One of these stands in all of it, and mostly none before a quote: that is seen ten times as quickly."""
_LIE = r"(?:lies?|false|untrue|not true|made up|invented|forged|fake|hoax|nonsense)"
_BEHIND = re.compile(
    rf"[^\w.!?\n]*(?:(?:is|was|are|were) (?:(?:\w+ ){{0,2}}{_LIE}\b|never (?:said|spoken|written)\b"
    r"|\w+ly (?:attribut|ascrib)ed\b)|(?:[\w'’-]+ ){1,3}?"
    r"(?:(?:did|has|had|would|could)(?: not|n['’]t)|never)(?: ever)? (?:say|said|write|written)\s*(?:[.,;]|\Z))",
    re.IGNORECASE,
)
"""What takes back the words before it: "“…” is a lie", "“…,” Orlo never said"."""
_OF_FACTS = word_set(
    "disclose reveal mention explain acknowledge report detail admit concede answer respond reply comment criticize"
)
"""Stems of verbs of what is so, whoever does not say it: "he did not disclose “his role”", "answer “the question”"."""
_THAT = word_set("that что що dass que che dat że أن")
"""With these what somebody says begins where no sign stands before it."""


def denied(account: Account, pieces: Sequence[Piece]) -> str:
    """Return how the account says that quoted words were not said, "did not say that"; empty where it does not.

    What the quote has of it, "We do not say that we [the two sides] agreed", the page shows.
    """
    spans = passages(pieces)
    shown = [0, *(span.end for span in spans)]
    for number, span in enumerate(spans):
        before = STOP.split(account.text[max(shown[number], span.start - _REACH) : span.start])[-1]
        if _takes_back(folded(before)):
            return before.strip()
        reach = min([span.end + _REACH, *(later.start for later in spans[number + 1 : number + 2])])
        if behind := _BEHIND.match(account.text, span.end, reach):
            return behind[0].strip()
    return ""


def _takes_back(before: str) -> bool:
    """Tell whether ``before``, in the normal form and small letters, says that the words behind it were not said."""
    may_be = not before.isascii() or not _LINKING.isdisjoint(before.split())
    if may_be and (made_up := _MADE_UP.search(before)) is not None:
        return made_up[1] is None or any(map(_says_something, words(made_up[1])))
    found = _DENIED.search(before)
    if found is None or found["verb"] is None:
        return found is not None
    then = found["then"].split()
    if (
        then and not found["sign"].strip() and _THAT.isdisjoint(then)
    ):  # "had not added anything to their cart"
        return False
    says = is_verb_of_speech if found["not"] == "no" else _says_something  # "no answer", "no dijo"
    return says(found["verb"]) and not any(map(_says_something, then))


def _says_something(word: str) -> bool:
    stem = verb_stem(word)
    says = stem is not None and not is_weak(stem) and stem not in _OF_FACTS
    return says or is_verb_of_speech(word)
