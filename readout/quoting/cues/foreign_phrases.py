"""The speaker beside a verb of speech in another language than English: the noun phrase before it or behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Span
from readout.quoting.cues.tokens import REACH, Token, span_of, token_at
from readout.quoting.naming.foreign_names import FOREIGN_ARTICLES, is_role
from readout.quoting.naming.person_names import CLAUSE_STARTS
from readout.quoting.words.foreign_words import BY_PRONOUN, INTRODUCERS, RELAYING, TONGUE_OF, pronoun_sex
from readout.quoting.words.tongues.tongue import Tongue
from readout.text.scripts import HAN
from readout.text.word_lists import AND, word_set

PAUSES = frozenset(",،，—–-.:;：；")
CLITIC = re.compile(r"(\w+?)(?:-t)?-(il|elle|ils|elles|on)")
"""A French verb with its pronoun: "explique-t-il", "a-t-elle"."""
_PARTICLES = frozenset({"de", "del", "du", "des", "der"})
"""What a noun phrase goes on with behind a word in small letters: "ministro de Pesca"."""
_DANGLING = _PARTICLES | frozenset({"la", "el", "le", "les", "y", "et", "und", "и", "و"})
"""Small words that a noun phrase does not end with."""
_PLACES = word_set("в у во на in im dans desde w we")
"""What stands before an office that speaks: "сообщили в министерстве"."""
_HEARERS = word_set("à au aux a al alla ao à")
"""What stands before who hears it: "a expliqué à Polinova le maire"."""
_OF_HEARER = re.compile(r"[A-ZÀ-Þ]{2,}|[lL]['’]\w+")
"""One that hears it and is no person: "AFP", "l'AFP"."""
_PRETERITE = re.compile(r"(?:[óò]|(?:ar|ier)on|[aei]ram)\Z")
"""How a verb of the past ends in Spanish, Italian and Portuguese, whatever it tells."""
_INDEFINITE = word_set("un una une um uma uno")
_POINTING = word_set("das dies dieses ce cela это це هذا")
"""What stands for the words said, and not for who said them: "Das sagte Weber"."""
_OBJECTS = word_set("слова заявление внимание мнение надежду уверенность заяву увагу думку сподівання")
"""What stands behind a Slavic verb of speech and is not who speaks."""
_HIS_PART = frozenset(
    prefix + word
    for prefix in ("", "و")
    for word in word_set("جانبه جانبها جهته جهتها ناحيته ناحيتها بدوره بدورها")
)
"""Behind these, which an Arabic sentence opens with, a verb stands and then its subject: "من جانبه، نشر الوزير"."""
_AS_FOR = word_set("أما وأما")
"""Behind these an Arabic sentence has its subject in front: "أما الوزير فقد دعا"."""
_NAME_IN_MARKS = 20
"""Characters of a name in marks, at most, as Egyptian papers write it: "وأضاف «ناصر»"."""
_CHINESE_PLACE = re.compile(
    r"(?:(?<=..)|(?<=[他她]))(?:[在对對就向于於今昨]|接受|面[对對]|出席|受[访訪]|[当當][天日]|[周週][一二三四五六日]|星期|[上下]午|晚[上间間]).*"
)
"""What follows the speaker in a run of Chinese without spaces: where, to whom, about what, on which day."""
_CHINESE_ADVERB = re.compile(
    r"(?<=.)(?:同时|同時|随后|隨後|再次|明[确確]|公[开開]|坦率|多次|特[别別]|直接|甚至|首先|[声聲]明|进一步|進一步|[还還并並也曾则則又均都亦再])\Z"
)
"""What stands between the speaker and the verb in such a run: "他还表示"."""
_CHINESE_OPENS = re.compile(
    "[在於于对對就当當据據随隨应應经經]|然[后後]|接[着著]|最[后後]|同[时時]|此外|另外"
)
"""How a run begins that is not of who speaks: "于专机上"."""
_HAN = re.compile(f"[{HAN}]")
_LONGEST = 16
"""Words that a speaker with title and office has at most."""


def clause_start(tokens: Sequence[Token], start: int, v: int) -> int:
    """Return where the clause of the verb at ``v`` begins; an apposition between commas belongs to it."""
    i = v
    while (
        i > start and v - i < REACH and tokens[i - 1].quote is None and tokens[i - 1].word not in "—–:;：；"
    ):
        i -= 1
    if tokens[i].word == "-" and tokens[i].end == tokens[i + 1].start:  # "im „Hafen“-Interview sagte Weber"
        return min(i + 2, v)
    return i


def speaker_at(tokens: Sequence[Token], start: int, v: int, end: int) -> Span | None:
    """Return who speaks by the verb at ``v`` of the words from ``start`` to ``end``, before it or behind it."""
    tongue = TONGUE_OF[tokens[v].low]
    if tokens[v].low in tongue.adding:
        is_said = is_quotation if tongue.subject_behind else _is_quoted
        last = next((k for k in range(v - 1, start - 1, -1) if is_said(tokens[k])), None)
        if last is not None:  # whoever has said the last words goes on, or who is told of since
            since = next((u for u in range(last + 1, v) if tokens[u].low in TONGUE_OF), None)
            return None if since is None else speaker_at(tokens, last + 1, since, v)
    if _is_further(tokens, start, v, tongue):
        first = next((u for u in range(v - 1, start - 1, -1) if tokens[u].low in TONGUE_OF), None)
        return (
            _first_phrase(tokens, start, v, tongue) if first is None else speaker_at(tokens, start, first, v)
        )
    clause = clause_start(tokens, start, v)
    behind = subject_behind(tokens, v + 1, end, tongue)
    if tongue.subject_behind:
        return behind or _arabic_subject(tokens, start, v, tongue)
    before = subject_before(tokens, clause, v, tongue)
    if before is not None and _HAN.match(tokens[clause].word) and _opens_aside(tokens, clause, before):
        return _first_run(tokens, start, v)
    return before or behind


def _is_further(tokens: Sequence[Token], start: int, v: int, tongue: Tongue) -> bool:
    """Tell whether the verb at ``v`` is a further one of its subject: "Weber dankt dem „Chor“ und sagt dann"."""
    while v > start and tokens[v - 1].low in tongue.helpers and tokens[v - 1].low not in AND:
        v -= 1
    return v - 1 > start and tokens[v - 1].low in AND | CLAUSE_STARTS


def _first_phrase(tokens: Sequence[Token], start: int, end: int, tongue: Tongue) -> Span | None:
    """Return the noun phrase with which a sentence begins; None where another word opens it."""
    if tokens[start].low in tongue.stops or not tokens[start].is_capital:
        return None
    j = start
    while j < end and in_phrase(tokens, j, start, tongue):
        token, before = tokens[j], token_at(tokens, j - 1)
        named = j > start and _is_name(before) and token.low not in _PARTICLES
        if (named and not token.is_capital and j - 1 == start) or _PRETERITE.search(token.low):
            break  # "Weber dankt", "la ministra llegó"
        j += 1
    return _cut(tokens, start, j) if j > start else None


def _opens_aside(tokens: Sequence[Token], clause: int, phrase: Span) -> bool:
    """Tell whether a Chinese phrase is of where or when something was said, or goes on behind a name in marks.

    It begins at the token ``clause`` or behind it.
    """
    k = next(k for k in range(clause, len(tokens)) if tokens[k].start == phrase.start)
    before = token_at(tokens, k - 1)
    named = before.quote is not None and not is_quotation(before)
    return named or _CHINESE_OPENS.match(tokens[k].word) is not None


def _first_run(tokens: Sequence[Token], start: int, end: int) -> Span | None:
    """Return the subject with which a Chinese sentence begins: "王明15日于专机上说"."""
    j = start
    while j < end and _HAN.match(tokens[j].word) and not _CHINESE_OPENS.match(tokens[j].word):
        if tokens[j].low in TONGUE_OF:
            break
        j += 1
    return _cut(tokens, start, j) if j > start else None


def subject_behind(tokens: Sequence[Token], i: int, end: int, tongue: Tongue) -> Span | None:
    """Return the noun phrase that begins at ``i``, behind adverbs, who hears it and one preposition."""
    verb = token_at(tokens, i - 1).low
    while i < end and tokens[i].low in tongue.helpers:
        i += 1
    i = _behind_hearer(tokens, i, end)
    if i < end and tokens[i].low in _PLACES:
        i += 1
    if i < end and tongue.subject_behind and is_name_in_marks(tokens, i):
        return tokens[i].span
    j = i
    while j < end and j - i < _LONGEST and in_phrase(tokens, j, i, tongue):
        j += 1
        if pronoun_sex(tokens[i].low):  # "zei hij donderdagavond"
            break
    i, j = _without_objects(tokens, i, j, verb)
    while j > i + 1 and tokens[j - 1].low in _DANGLING:
        j -= 1
    return _cut(tokens, i, j) if j > i else None


def subject_before(tokens: Sequence[Token], start: int, end: int, tongue: Tongue) -> Span | None:
    """Return the noun phrase from ``start`` that is the subject of a verb at ``end``."""
    paused = end > start and tokens[end - 1].word in PAUSES
    while end > start and (tokens[end - 1].low in tongue.helpers or tokens[end - 1].word in PAUSES):
        end -= 1
    if end > start and pronoun_sex(tokens[end - 1].low) and not paused:
        return tokens[end - 1].span
    for token in tokens[start:end]:  # "souligne-t-il, rappelant"
        if clitic := CLITIC.fullmatch(token.low):
            return Span(token.end - len(clitic[2]), token.end)
    if not paused:  # "Interrogé sur le pont, Morel a déclaré": no apposition, which a comma closes
        behind = max((k + 1 for k in range(start, end) if tokens[k].word in PAUSES), default=start)
        behind += behind < end and tokens[behind].low in CLAUSE_STARTS  # "…, mais le maire assure"
        start = behind if all(in_phrase(tokens, k, behind, tongue) for k in range(behind, end)) else start
    if end > start and tokens[end - 1].low == "que":  # "un puerto que ha descrito como"
        end -= 1
        if end == start or tokens[end - 1].word not in PAUSES:
            return None
    first = start
    while start < end:
        token = tokens[start]
        opens = token.low in tongue.stops or introduces(tokens, start)
        if not (opens or token.low in tongue.helpers or token.word in PAUSES):
            break
        if opens and paused and tongue.verb_second:  # "Auf die Frage, ob es spät sei, antwortete Weber"
            return None
        if opens:  # "Durante la llamada, Lula expresó", "In dem Gespräch betonte Weber"
            pause = next((k for k in range(start, end) if tokens[k].word in PAUSES), None)
            if pause is not None or paused or tongue.verb_second:
                start = end if pause is None else pause
            if start == first and pause is None and not tongue.verb_second and token.low in tongue.stops:
                # "В интервью агентству Левкин сказал", "Con su par acordó"
                start = _late_subject(tokens, start + 1, end, tongue.stops, token.low in _PLACES) - 1
        start += 1
    j = start
    while j < end and in_phrase(tokens, j, start, tongue):
        j += 1
    if j <= start or (j == start + 1 and tokens[start].low in _POINTING):
        return None
    return _cut(tokens, start, j)


def introduces(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether what comes before a speaker stands at ``i``."""
    phrases = (*BY_PRONOUN, *(phrase for phrase, _ in INTRODUCERS.get(tokens[i].low, ())))
    return any(reads(tokens, i, phrase) for phrase in phrases)


def reads(tokens: Sequence[Token], i: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether the words of a phrase stand at ``i``."""
    return tuple(t.low for t in tokens[i : i + len(phrase)]) == phrase


def in_phrase(tokens: Sequence[Token], k: int, first: int, tongue: Tongue) -> bool:
    """Tell whether the token at ``k`` goes on a noun phrase that begins at ``first``."""
    token = tokens[k]
    if token.low in AND and k > first and token_at(tokens, k + 1).is_capital:
        return _is_behind_particle(tokens, k, first)  # "la ministra de Pesca y Aguas"
    if k > first and token.low in _INDEFINITE and _is_name(tokens[k - 1]):
        return False  # "ha descrito Moreno un incendio"
    if k - first > 1 and not token.is_capital and all(map(_is_name, tokens[k - 2 : k])):
        return token.low in _PARTICLES  # a full name is complete: "Pablo Lobo recibió"
    if tongue.verb_second and k > first and _is_adverb_behind(tokens, k):
        return False  # "sagte der Präsident wahrscheinlich"
    if token.word == "、":  # "技师、作家林敏"
        return k > first
    if token.quote is not None or not token.is_word or token.low in TONGUE_OF:
        return False
    if token.low in _PARTICLES and k > first:  # "el ministro de Pesca", not "dijo Lobo de la reunión"
        return not tokens[k - 1].is_capital or token.low not in tongue.stops
    return token.low not in tongue.stops | tongue.helpers


def _is_adverb_behind(tokens: Sequence[Token], k: int) -> bool:
    """Tell whether a word in small letters stands behind one with a capital, and before none."""
    if tokens[k].low in FOREIGN_ARTICLES | _PARTICLES | {"für", "van"} or not tokens[k - 1].is_capital:
        return False
    named = tokens[k - 1].low not in FOREIGN_ARTICLES and not tokens[k].is_capital
    return named and tokens[k].word.isalpha() and not token_at(tokens, k + 1).is_capital


def _is_behind_particle(tokens: Sequence[Token], k: int, first: int) -> bool:
    """Tell whether words with capitals stand before ``k`` that a particle opens: "de Pesca"."""
    i = k
    while i > first and tokens[i - 1].is_capital:
        i -= 1
    return first < i < k and tokens[i - 1].low in _PARTICLES


def _is_quoted(token: Token) -> bool:
    return token.quote is not None


def is_quotation(token: Token, longest: int = _NAME_IN_MARKS) -> bool:
    """Tell a passage in marks that is no name: one of more than ``longest`` characters, or whole sentences."""
    return token.quote is not None and (token.end - token.start > longest or token.last in "。！？.!?…")


def _is_name(token: Token) -> bool:
    return token.is_capital and token.low not in FOREIGN_ARTICLES


def is_name_in_marks(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a name in marks stands at ``i``, behind its verb of speech."""
    return (
        tokens[i].quote is not None
        and not is_quotation(tokens[i])
        and i > 0
        and getattr(TONGUE_OF.get(tokens[i - 1].low), "subject_behind", False)
    )


def _behind_hearer(tokens: Sequence[Token], i: int, end: int) -> int:
    """Return where the subject begins behind who hears it: "à Polinova le maire", "à l'AFP Jeanne Morel"."""
    if i + 2 >= end or tokens[i].low not in _HEARERS:
        return i
    j = i + 1 + (tokens[i + 1].low in FOREIGN_ARTICLES)
    following = token_at(tokens, j + 1)
    named = _OF_HEARER.fullmatch(tokens[j].word) is not None and following.is_capital
    return j + 1 if named or (following.low in FOREIGN_ARTICLES and j + 1 < end) else i


def _without_objects(tokens: Sequence[Token], i: int, j: int, verb: str) -> tuple[int, int]:
    """Return a phrase behind a Slavic verb without what it is said to or about, and without the agency."""
    if verb in RELAYING:  # "передает слова Левкина ТАСС"
        told = [k for k in range(i, j) if not (tokens[k].word.isupper() and len(tokens[k].word) > 1)]
        told = [k for k in told if tokens[k].low not in _OBJECTS]
        if told and told == [*range(told[0], told[-1] + 1)]:
            return told[0], told[-1] + 1
    if j > i + 1 and tokens[i].low in _OBJECTS:  # "обратил внимание Левкин"
        i += 1
    if i < j and tokens[i].word[-1] in "ую" and not tokens[i].is_capital:
        later = (k for k in range(i + 1, j) if tokens[k].is_capital or is_role(tokens[k].word))
        return next(later, i), j  # "прокомментировал продажу дома Левкин"
    return i, j


def _opens_phrase(tokens: Sequence[Token], k: int, stops: frozenset[str]) -> bool:
    """Tell whether an article at ``k`` opens a noun phrase of its own: not "de las conversaciones"."""
    small = stops | _PARTICLES
    return tokens[k].low in FOREIGN_ARTICLES - small and tokens[k - 1].low not in small


def _late_subject(tokens: Sequence[Token], start: int, end: int, stops: frozenset[str], place: bool) -> int:
    """Return where the subject begins of a clause that opens with a preposition; ``end`` where it has none.

    That is a second noun phrase, a name or a pronoun at its end; else that of the preposition itself, where this
    is one of ``place``: "В министерстве сообщили".
    """
    if end > start and pronoun_sex(tokens[end - 1].low):
        return end - 1
    i = end
    while i > start and tokens[i - 1].is_capital:
        i -= 1
    while start < i < end and is_role(tokens[i - 1].word):
        i -= 1
    if i in {start, end}:
        i = next((k for k in range(end - 1, start, -1) if _opens_phrase(tokens, k, stops)), start)
    if i > start:
        return i
    return start if place else end


def _arabic_subject(tokens: Sequence[Token], start: int, v: int, tongue: Tongue) -> Span | None:
    """Return the subject that stands before a verb, or behind an earlier one of its sentence."""
    i = v
    while i > start and in_phrase(tokens, i - 1, start, tongue):
        i -= 1
    if i < v:
        return _cut(tokens, i, v)
    if tokens[start].low in _AS_FOR:
        return subject_behind(tokens, start + 1, v, tongue)
    for u in range(start, v):
        of_his_part = u + 2 < v and tokens[u].low in _HIS_PART
        if of_his_part or tokens[u].low in TONGUE_OF:
            verb = u + 1 + (tokens[u + 1].word in PAUSES) if of_his_part else u
            if found := subject_behind(tokens, verb + 1, v, tongue):
                return found
    return None


def _cut(tokens: Sequence[Token], i: int, j: int) -> Span | None:
    """Return the phrase from ``i`` to ``j``, in Chinese without the place, day, hearer and adverb behind it."""
    numbers = next(
        (k for k in range(i + 1, j) if tokens[k].word[:1].isdigit() and tokens[k - 1].word > "\u3400"), j
    )
    span = span_of(tokens, i, numbers)
    word = tokens[numbers - 1]
    if word.word > "\u3400":
        place = _CHINESE_PLACE.search(word.word)
        told = word.word[: place.start()] if place else word.word
        return Span(span.start, word.start + len(_CHINESE_ADVERB.sub("", told)))
    return span
