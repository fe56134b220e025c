"""Who took part in an event: whom its account's title and opening sentence name, and who else may have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from slugify import slugify

from readout.drafting.cards import without_cards
from readout.drafting.event_kind import event_kind
from readout.drafting.newcomers import newcomers
from readout.drafting.source import SETTLE, Fact, Source, named
from readout.drafting.suggest import participants
from readout.drafting.yaml_text import flow, scalar
from readout.model import Vocabulary
from readout.quoting.naming.person_names import NAME
from readout.text.clipping import clipped
from readout.text.sentences import is_heading, sentences

_LEAD = 3
"""Lines in which people are looked for, the title among them."""
_MOST_SENTENCES, _READ = 24, 4_000
"""Sentences of a lead, and characters of a paragraph of it, that are read at most."""
_FEWEST = 2
"""People whom an event takes."""
_ANOTHER_TALK = re.compile(
    r"\b(?:(?:on|about) (?:his|her|their)|after|following|before|ahead of|после|перед|після|après|avant|nach|vor|tras"
    r"|(?:después|antes) de)\s(?:\w+\s){0,3}(?:calls?|conversations?|meetings?|talks|summit"
    r"|разговор\w*|бесед\w*|встреч\w*|переговор\w*|розмов\w*|зустріч\w*|entretien|appel|rencontre"
    r"|gespräch|telefonat|treffen|llamada|reunión|conversación)\s"
    rf"(?:with|с|со|з|із|avec|mit|con)\s(?:\w+\s){{0,3}}?(?-i:{NAME.pattern})",
    re.IGNORECASE,
)
"""With whom somebody spoke another time: "briefed them on his call with President Ada Lind"."""
_SERVED = re.compile(
    r"\b(?:advis[eo]rs?|counsell?ors?|assistants?|aides?|envoys?|representatives?|chief of staff|spokes\w+"
    r"|press secretary|помощник\w*|помічник\w*|советник\w*|радник\w*|представи?(?:тел|ник)\w*|пресс?-секретар\w*"
    r"|conseill\w+|envoyée?|représentante?|porte-parole|berater(?:in)?|sprecher(?:in)?|gesandter?|asesora?|enviad[oa]"
    r"|portavoz|vocer[oa]|consigliere|portavoce|assessora?)\s(?:(?:to|of|for|d[ue]|des|del|d[oa]|de la)\s)?(?:the\s)?"
    r"(?:prime\s|premier\s|foreign\s)?(?:president|minister|chancellor|king|queen|premier|emir|secretary-general"
    r"|президента|премь?[’']?єра|премьера|премь?[’']?єр-міністра|премьер-министра|министра|міністра|канцлера|короля"
    r"|présidente?|ministre|chancelière?|präsident(?:en|in)|kanzler(?:s|in)|presidente|ministr[oa]|canciller)"
    rf"\s(?:\w+\s){{0,3}}?(?-i:{NAME.pattern})",
    re.IGNORECASE,
)
"""Whom somebody serves who may be the one that took part: "Counsellor to President Ada Lind"."""
_GOVERNMENT = re.compile(r"\b(?=[^\W\d_a-z])[\w’'–-]+\s(?:[Aa]dministration|[Gg]overnment|[Cc]abinet)\b")
"""A government called by its head's name, who need not be there: "the Lind-Brask Administration"."""
_LATIN = re.compile("[\u0000-\u024f\u02bb\u02bc\u1e00-\u1eff’]*")
"""What an id can be made of without guessing how it is written in Latin letters."""

_Passage = tuple[int, str]
"""Line of the page, and text."""


@dataclass(frozen=True, slots=True)
class _People:
    """Whom a title and a lead name."""

    present: frozenset[str]
    """Ids of those who took part."""
    asked: frozenset[str]
    """Ids of those who may have."""
    new: Sequence[str]
    """Who may have and is not in the vocabulary, by name."""
    notes: Sequence[str]
    """Of these, and of whom else the vocabulary has not."""


def participants_fact(source: Source) -> Fact:
    """Return the participants whom title and opening sentence name; the others in the notes.

    To be settled is who is not in the vocabulary, who is named there for another talk, and, where title and opening
    name fewer than two, whom the lead names next; where it names nobody else, who the other was.
    """
    people = _people(source)
    found = named(source, participants)
    ids = [s.id for s, _ in found if s.id in people.present]
    asked = [s.id for s, _ in found if s.id in people.asked]
    notes = [note for s, note in found if s.id in people.present]
    notes += [f"Named, perhaps without taking part: {note}" for s, note in found if s.id in people.asked]
    further = [note for s, note in found if s.id not in people.present | people.asked]
    notes += [f"Named further down only, so not listed: {note}" for note in further]
    notes += people.notes
    offered = [_id(name) or name for name in people.new]
    why = []
    if asked:
        notes.append("Take the word SETTLE out of who took part; take out the whole entry of who did not.")
        why.append(f"whether {' and '.join(asked)} took part is not clear")
    if offered:
        notes.append(
            "Add them to vocabulary/participants.yml, or the name to the aliases of one who is there; take out a mark "
            "whose bearer took no part."
        )
        entries = ((_id(name), scalar(name)) for name in people.new)
        notes += [f"An entry to add: `- {{id: {id_}, name: {name}}}`" for id_, name in entries if id_]
        why.append(f"participants.yml has no {' and no '.join(people.new)}")
    if len(ids) < _FEWEST and not why and not (ids and _is_statement(source)):
        why.append(f"the lead names {f'{ids[0]} alone' if ids else 'nobody'} of participants.yml")
        offered = [""]
    marks = [f"{SETTLE} {id_}".rstrip() for id_ in (*asked, *offered)]
    return Fact("participants", flow([*ids, *marks]), tuple(notes), "; ".join(why) or None)


def _id(name: str) -> str | None:
    """Return the id that a name in Latin letters makes; those of other scripts are nobody's spelling."""
    return slugify(name) if _LATIN.fullmatch(name) else None


def _is_statement(source: Source) -> bool:
    """Tell whether the event is one that takes nobody else."""
    return (source.told.event or event_kind(source.lines())[0]) == "statement"


def _people(source: Source) -> _People:
    """Read the title and the opening sentence, the first that names anybody; then on until two people are named."""
    passages = _passages(source)
    read = [(line, _GOVERNMENT.sub("", without_cards(text))) for line, text in passages]
    known = {id_: source.vocabulary.participants[id_] for id_ in _ids(read, source.vocabulary)}
    vocabulary = replace(source.vocabulary, participants=known)
    ids = [_ids([passage], vocabulary) for passage in read]
    page = "\n".join(text for _, text in source.lines())
    new = newcomers([text for _, text in read], tuple(known.values()), page)
    first = next((at for at in range(len(ids)) if ids[at] or any(n.line == at for n in new)), 0)
    end = max(first, 1) + 1
    own = [(line, _SERVED.sub("", _ANOTHER_TALK.sub("", text))) for line, text in read[:end]]
    present = _ids(own, vocabulary)
    aside = _united(ids[:end]) - present
    while end < len(passages) and len(_united(ids[:end]) - aside) + sum(n.line < end for n in new) < _FEWEST:
        end += 1
    names = [n.name for n in new if n.line < end]
    further = [n.name for n in new if n.line >= end]
    notes = [f"Not in participants.yml: {note}" for note in _where(names, passages)]
    notes += [
        f"Named further down only, and not in participants.yml: {note}" for note in _where(further, passages)
    ]
    return _People(present, _united(ids[:end]) - present, names, notes)


def _where(names: Sequence[str], passages: Sequence[_Passage]) -> Iterator[str]:
    """Yield where the names stand in full, those of one passage together."""
    by_passage: dict[_Passage, list[str]] = {}
    for name in names:
        written = (name, name.split()[-1])
        held = (passage for part in written for passage in passages if part in passage[1])
        by_passage.setdefault(next(held, passages[0]), []).append(name)
    for (line, text), named_there in by_passage.items():
        yield f"{', '.join(named_there)}: line {line}: {clipped(text)}"


def _passages(source: Source) -> list[_Passage]:
    """Return the title, perhaps empty, and the sentences of the first paragraphs.

    Short lines above these, such as whose text it is, are left out.
    """
    lines = source.lines()
    titles = 0 if source.title is None else 1
    first = next((at for at in range(titles, len(lines)) if not is_heading(lines[at][1])), titles)
    lead = lines[first : first + _LEAD - titles]
    told = [(line, span.of(text)) for line, text in lead for span in sentences(text[:_READ])]
    return [*(lines[:titles] or [(0, "")]), *told[:_MOST_SENTENCES]]


def _ids(passages: Sequence[_Passage], vocabulary: Vocabulary) -> frozenset[str]:
    """Return the ids of whom the passages name."""
    return frozenset(s.id for s in participants("\n".join(text for _, text in passages), vocabulary))


def _united(ids: Sequence[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*ids)
