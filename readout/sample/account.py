"""The accounts of an invented event: sentences, each knowing what of it may be quoted, in paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import cycle
from unicodedata import normalize

from readout.dating.day_names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from readout.model import Participant, Voice
from readout.sample.dice import Dice
from readout.sample.event import Event
from readout.sample.plan import Plan
from readout.sample.words import ENGLISH, NATIVE, Texts
from readout.sample.world import style_of

Slots = dict[str, str]
INSERTION = re.compile("⟦([^⟧]*)⟧")
"""Words that a curator might insert; the account itself goes without them."""
_PRONOUNS = ("it⟦", "they⟦")
_WORDS_A_CLAUSE = 23


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an account; in all three texts ``⟦…⟧`` marks words a curator might insert."""

    text: str
    whole: str = ""
    """The longest passage of ``text`` in one voice; empty where nothing is worth quoting."""
    core: str = ""
    """A shorter passage of ``text``, likewise."""
    topic: str = ""
    """Id; empty where the sentence is about none."""
    voice: Voice = "issuer"
    speaker: str = ""
    """The leader whose spoken words ``whole`` and ``core`` are."""
    in_english: tuple[str, str] = ("", "")
    """``whole`` and ``core`` in a curator's English, where the account is in another language."""


Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """One account as it is kept."""

    plan: Plan
    title: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The cleaned text, a paragraph a line; empty when it is not held."""
        lines = (self.joint.join(sentence.text for sentence in paragraph) for paragraph in self.paragraphs)
        return without_insertions("\n".join(lines))

    @property
    def joint(self) -> str:
        """What stands between two sentences in the account's language."""
        native = NATIVE.get(self.plan.language)
        return native.joint if native else " "

    @property
    def sha256(self) -> str:
        """Of the text in UTF-8, in hexadecimal."""
        return sha256(self.text.encode()).hexdigest()


def without_insertions(text: str) -> str:
    """Return ``text`` without the words that a curator might insert."""
    return INSERTION.sub("", text)


def write_account(event: Event, plan: Plan, length: int, dice: Dice) -> Account:
    """Return the account that ``plan`` asks for, of about ``length`` words."""
    slots = _slots(event, plan)
    if plan.language != "en":
        titles, write = NATIVE[plan.language].titles[event.kind], _native_page
    elif plan.carried == "reported":
        titles, write = ENGLISH.relay_titles[_company(event)], _relayed_page
    else:
        titles, write = ENGLISH.titles[event.kind], _own_page
    set_type = _typesetter(dice)
    title = set_type(_capital(dice.pick(titles).format_map(slots)))
    paragraphs = write(event, plan, slots, length, dice) if plan.held else []
    return Account(
        plan, title, tuple(tuple(_set(sentence, set_type) for sentence in line) for line in paragraphs)
    )


def _slots(event: Event, plan: Plan) -> Slots:
    us = plan.side
    them = 0 if us else 1
    day, figures = event.day, event.figures()
    native = NATIVE.get(plan.language)
    month = (native.months if native else ENGLISH_MONTHS)[day.month - 1]
    return {
        **figures,
        "us": event.sides[us].name_in(plan.language),
        "them": event.sides[them].name_in(plan.language),
        "we": style_of(event.leaders[us]),
        "they": style_of(event.leaders[them]),
        "date": (native.date if native else "{day} {month} {year}").format(
            day=day.day, month=month, year=day.year
        ),
        "weekday": ENGLISH_WEEKDAYS[day.weekday()],
        "capital": event.sides[us].capital,
        "issuer": plan.issuer.name,
        "office": plan.issuer.name.partition(" of ")[0].lower(),
        "relay": plan.relay.name if plan.relay else "",
        "PLACE": figures["place"].upper(),
        "nth": ENGLISH.ordinals[event.fortune % len(ENGLISH.ordinals)],
    }


@dataclass(frozen=True, slots=True)
class _Clause:
    """What is said on a topic, before it stands in a sentence."""

    topic: str
    text: str
    slots: Slots
    """What frames are filled with: the topic's figures, and the text itself as ``clause`` and ``Clause``."""


def _clause(topic: str, template: str, slots: Slots) -> _Clause:
    text = template.format_map(slots)
    return _Clause(topic, text, {**slots, "clause": text, "Clause": _capital(text)})


# ---- an issuer's own page ----------------------------------------------------------------------------


def _own_page(event: Event, plan: Plan, slots: Slots, length: int, dice: Dice) -> list[Paragraph]:
    opening, marks = dice.pick(ENGLISH.openings[event.kind]), dice.pick(_MARKS)
    leads = _deck(event, ENGLISH.leads, dice)
    tails = cycle(dice.shuffled(ENGLISH.tails))
    sentences = [Sentence(opening.format_map(slots))]
    for clause in _clauses(event, plan, slots | marks, length, dice):
        form = _form(clause, dice)
        if form < 12:
            sentences.append(_spoken(dice.pick(ENGLISH.spoken), clause, event.leaders[plan.side]))
        elif form < 22:
            sentences.append(_bare(clause))
        else:
            tail = next(tails) if dice.chance(0.35) else ""
            sentences.append(_led(next(leads) + tail, clause))
        if dice.chance(0.06):
            sentences.append(_hard(dice, clause.slots))
    closings = _deck(event, ENGLISH.closings, dice)
    sentences += [Sentence(next(closings).format_map(slots)) for _ in range(1 + dice.below(2))]
    paragraphs = _in_paragraphs(sentences, dice)
    if dice.chance(0.08):
        line = dice.pick(ENGLISH.hard_paragraphs).format_map(slots)
        paragraphs.insert(1 + dice.below(len(paragraphs)), (Sentence(line),))
    return paragraphs


def _native_page(event: Event, plan: Plan, slots: Slots, length: int, dice: Dice) -> list[Paragraph]:
    native = NATIVE[plan.language]
    in_english = {**native.leads["alone"], **native.leads["together"]}
    leads = _deck(event, native.leads, dice)
    sentences = [Sentence(native.openings[event.kind].format_map(slots))]
    for topic in plan.topics:
        filled = slots | event.figures(topic) | native.marks
        clause, english = (_clause(topic, text, filled) for text in native.clauses[topic])
        form = _form(clause, dice)
        if form < 20:
            sentence = _spoken(native.spoken, clause, event.leaders[plan.side])
            whole = english.slots["Clause"]
        elif form < 35:
            sentence, whole = _bare(clause, native.stop), english.slots["Clause"] + "."
        else:
            lead = next(leads)
            sentence = _led(lead.removesuffix(native.stop), clause, native.stop)
            whole = in_english[lead].format(us=event.sides[plan.side].name, clause=english.text)
        sentences.append(replace(sentence, in_english=(whole, english.text)))
    closings = _deck(event, native.closings, dice)
    sentences += [Sentence(next(closings).format_map(slots)) for _ in range(1 + length // 100)]
    return _in_paragraphs(sentences, dice)


def _form(clause: _Clause, dice: Dice) -> int:
    """Throw for the form of a sentence, from 0 to 99; what may take an insertion always follows a lead."""
    return 99 if "⟦" in clause.text else dice.below(100)


def _company(event: Event) -> str:
    return "alone" if event.is_statement else "together"


def _deck(event: Event, frames: Mapping[str, Iterable[str]], dice: Dice) -> Iterator[str]:
    """Deal the frames that suit the event, in a new order, over and over."""
    together = () if event.is_statement else frames["together"]
    return cycle(dice.shuffled((*frames["alone"], *together)))


def _led(lead: str, clause: _Clause, stop: str = ".") -> Sentence:
    whole = lead.format_map(clause.slots) + stop
    return Sentence(whole, whole, clause.text, clause.topic)


def _bare(clause: _Clause, stop: str = ".") -> Sentence:
    whole = clause.slots["Clause"]
    return Sentence(whole + stop, whole + stop, whole, clause.topic)


def _spoken(frame: str, clause: _Clause, leader: Participant) -> Sentence:
    said = clause.slots["Clause"]
    return Sentence(frame.format_map(clause.slots), said, said, clause.topic, speaker=leader.name)


def _hard(dice: Dice, slots: Slots) -> Sentence:
    if dice.chance(0.25):
        return Sentence(dice.pick(ENGLISH.hard_with_brackets).format_map(slots))
    text = dice.pick(ENGLISH.hard).format_map(slots)
    return Sentence(text, text)


# ---- a relay's report --------------------------------------------------------------------------------


def _relayed_page(event: Event, plan: Plan, slots: Slots, length: int, dice: Dice) -> list[Paragraph]:
    slots = slots | dice.pick(_MARKS)
    clauses = list(_clauses(event, plan, slots, length, dice))
    block: list[Paragraph] = []
    if dice.chance(0.4) and len(clauses) > 4:
        clauses, in_block = clauses[:-3], clauses[-3:]
        block = _block(event, in_block, slots, dice)
    quoted, paraphrased = (cycle(dice.shuffled(f)) for f in (ENGLISH.relay_quoted, ENGLISH.relay_paraphrased))
    sentences = []
    for place, clause in enumerate(clauses):
        if place and dice.chance(0.3):
            sentences.append(replace(_led(next(paraphrased), clause), voice="relay"))
        else:
            frame = next(quoted)
            said = clause.slots["Clause" if "{Clause}" in frame else "clause"]
            sentences.append(Sentence(frame.format_map(clause.slots), said, said, clause.topic))
    opening = Sentence(dice.pick(ENGLISH.relay_openings[_company(event)]).format_map(slots), voice="relay")
    closing = Sentence(dice.pick(ENGLISH.relay_closings).format_map(slots), voice="relay")
    return [(opening,), *_in_paragraphs(sentences, dice), *block, (closing,)]


def _block(event: Event, clauses: list[_Clause], slots: Slots, dice: Dice) -> list[Paragraph]:
    """Quote three sentences in two paragraphs: the mark is opened in each and closed in the last."""
    leads = _deck(event, ENGLISH.leads, dice)
    announced = Sentence(dice.pick(ENGLISH.relay_block).format_map(slots), voice="relay")
    first, second, third = (_led(next(leads), clause) for clause in clauses)
    return [
        (announced,),
        (replace(first, text=slots["open"] + first.text), second),
        (replace(third, text=slots["open"] + third.text + slots["close"]),),
    ]


# ---- what both share ---------------------------------------------------------------------------------


_MARKS = tuple({"open": pair[0], "close": pair[1]} for pair in ("“”", "“”", '""', '""', "«»"))
"""The commonest stand twice."""


def _clauses(event: Event, plan: Plan, slots: Slots, length: int, dice: Dice) -> Iterator[_Clause]:
    """Yield what is said: on each topic once at least, more for a longer account."""
    topics = plan.topics
    count = max(len(topics), min(3 * len(topics), length // _WORDS_A_CLAUSE - 1))
    for place, topic in enumerate(topics):
        filled = slots | event.figures(topic)
        if dice.chance(0.08):  # the sides do not always give the same figure
            filled["n"] = dice.pick(ENGLISH.numbers)
        for text in _in_turn(ENGLISH.clauses[topic], event, dice)[: len(range(place, count, len(topics)))]:
            yield _clause(topic, text, filled)


def _in_turn(clauses: Texts, event: Event, dice: Dice) -> Texts:
    """Return a topic's clauses in the order in which an account uses them: often the same on both sides."""
    first = (event.fortune if dice.chance(0.4) else dice.below(len(clauses))) % len(clauses)
    if clauses[first].startswith(_PRONOUNS):  # what "it" is has to be said before
        first = (first - 1) % len(clauses)
    return [*clauses[first:], *clauses[:first]]


def _in_paragraphs(sentences: list[Sentence], dice: Dice) -> list[Paragraph]:
    paragraphs = []
    start = 0
    while start < len(sentences):
        end = start + 2 + dice.below(2)
        paragraphs.append(tuple(sentences[start:end]))
        start = end
    return paragraphs


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _set(sentence: Sentence, set_type: Callable[[str], str]) -> Sentence:
    return replace(
        sentence,
        text=set_type(sentence.text),
        whole=set_type(sentence.whole),
        core=set_type(sentence.core),
    )


# ---- typography --------------------------------------------------------------------------------------

_OPENING = re.compile(r"(?<!\w)'(?=\w)")
_BEFORE_A_UNIT = re.compile(r"(\d) (?=\w)")


def _plain(text: str) -> str:
    return text.replace(" -- ", " - ")


def _curly(text: str) -> str:
    return _OPENING.sub("‘", text).replace("'", "’").replace(" -- ", "—")


def _spaced(text: str) -> str:
    return _BEFORE_A_UNIT.sub("\\1\u00a0", _curly(text.replace(" -- ", "\u00a0– ")))


def _invisible(text: str) -> str:
    """Leave in what pages hide: soft hyphens, a zero-width space, doubled spaces."""
    return _curly(text).replace("ission", "is\u00adsion").replace("/", "/\u200b").replace("; ", ";  ")


def _decomposed(text: str) -> str:
    return normalize("NFD", _curly(text))


def _typesetter(dice: Dice) -> Callable[[str], str]:
    return dice.weighted((_curly, _plain, _spaced, _invisible, _decomposed), (0.40, 0.70, 0.92, 0.97, 1.0))
