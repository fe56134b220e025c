"""The controlled vocabulary: reading its files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace

from readout.checking.lists import Listed, read_list
from readout.checking.schema import CountryEntry, IssuerEntry, ParticipantEntry, PhraseEntry, TopicEntry
from readout.checking.validation import Model, did_you_mean, most_like
from readout.model import Country, Finding, Issuer, Office, Participant, Phrase, Topic, Vocabulary
from readout.quoting.naming.mentions import is_pronoun
from readout.text.countries import code_meant, names_by_code
from readout.text.words import is_small
from readout.verifying.by_title import is_title_alone
from readout.verifying.lookup import Entry, Index, Names
from readout.verifying.normal import folded, look

FOLDER = "vocabulary"


def read_vocabulary(
    files: Mapping[str, str], unreadable: Collection[str] = ()
) -> tuple[Index, list[Finding]]:
    """Read the vocabulary out of ``{path: text}``; a file that is absent holds no entries.

    What the ``unreadable`` files hold nobody knows: no name is unknown for the want of them.
    """
    findings: list[Finding] = []

    def read(name: str, model: type[Model]) -> Listed[Model]:
        path = f"{FOLDER}/{name}.yml"
        listed, found = read_list(path, files.get(path, ""), model)
        findings.extend(found)
        return replace(listed, broken=None) if path in unreadable else listed

    topics, people = read("topics", TopicEntry), read("participants", ParticipantEntry)
    issuers, countries = read("issuers", IssuerEntry), read("countries", CountryEntry)
    phrases = read("phrases", PhraseEntry)
    called = names_by_code() | {entry.id: entry.name for entry, _ in countries.entries}
    topic_names, taken = _names("topic", topics, _topic, lambda e: [e.id, e.label, *e.aliases])
    person_names, taken_of_people = _names(
        "participant", people, lambda e: _participant(e, called), lambda e: [e.id, e.name, *e.aliases]
    )
    issuer_names, taken_of_issuers = _names(
        "issuer", issuers, lambda e: _issuer(e, called), lambda e: [e.id, e.name, *e.aliases]
    )
    phrase_names, taken_of_phrases = _names("phrase", phrases, _phrase, _forms)
    findings += [*_repeated(countries), *_repeated(phrases)]
    if countries.broken == frozenset():  # else nobody knows whom it names
        findings += [*_unknown_countries(people, called), *_unknown_countries(issuers, called)]
    findings += [*taken, *taken_of_people, *taken_of_issuers]
    findings += [*_nobodys_names(people), *_people_too(issuers, person_names)]
    broader, lost = _broader(topics, topic_names)
    findings += [*taken_of_phrases, *lost]
    wider = {id_: replace(topic, broader=broader.get(id_)) for id_, topic in _by_id(topic_names).items()}
    known = {name: wider[topic.id] for name, topic in topic_names.known.items()}
    topic_names = replace(topic_names, known=known)
    vocabulary = Vocabulary(wider, _by_id(person_names), _by_id(issuer_names), _by_id(phrase_names))
    return Index(vocabulary, topic_names, person_names, issuer_names), findings


def _by_id(names: Names[Entry]) -> dict[str, Entry]:
    return {entry.id: entry for entry in names.known.values()}


def unknown(names: Names[Entry], name: str, file: str, line: int, hinted: bool = True) -> Finding:
    """Return the finding for a name that no entry has, with the likeliest one that is meant, if ``hinted``."""
    alike = most_like(folded(name), names.known) if hinted else None
    hint = did_you_mean(names.known[alike].id if alike else None)
    if not names.known:
        hint = f"{FOLDER}/{names.kind}s.yml has no entry at all. "
    return Finding(
        f"unknown-{names.kind}",
        file,
        line,
        f"no {names.kind} of the vocabulary is called “{name}”",
        f"{hint}Write an id, name or alias of {FOLDER}/{names.kind}s.yml, or add an entry there.",
        value=name,
    )


def _names(
    kind: str, listed: Listed[Model], make: Callable[[Model], Entry], names_of: Callable[[Model], list[str]]
) -> tuple[Names[Entry], list[Finding]]:
    """Return the names that entries go by, and findings for those that two have."""
    known: dict[str, Entry] = {}
    looks: dict[str, Entry] = {}
    findings = []
    for entry, line in listed.entries:
        made = make(entry)
        for name in names_of(entry):
            known.setdefault(folded(name), made)
            other = looks.setdefault(look(name), made)
            if other is not made:
                alike = "" if known[folded(name)] is other else ", in letters that look the same,"
                findings.append(_taken(name, f"a name of “{other.id}”{alike}", listed.file, line))
    return Names(kind, known, listed.broken), findings


def _nobodys_names(people: Listed[ParticipantEntry]) -> Iterator[Finding]:
    """Yield findings for what is no person's name, "he", "the port", "the President": it would give words of anybody
    to the person."""
    for entry, line in people.entries:
        for name in (entry.name, *entry.aliases):
            if is_pronoun(name) or is_small(name) or is_title_alone(name, entry.name):
                message = f"“{name}” is no name of “{entry.id}”: others are called so, too"
                remedy = "Write a name as accounts have it, with a capital, or take it out."
                yield Finding("wrong-type", people.file, line, message, remedy, value=name)


def _people_too(issuers: Listed[IssuerEntry], people: Names[Participant]) -> Iterator[Finding]:
    """Yield findings for names of issuers that a participant has: whose words are an office's nobody could tell."""
    for entry, line in issuers.entries:
        for name in (entry.id, entry.name, *entry.aliases):
            if person := people.find(name):
                taken = _taken(name, f"a name of the participant “{person.id}”", issuers.file, line)
                yield replace(taken, remedy="Take it out of one of the two: no person is an office.")


def _unknown_countries(
    listed: Listed[ParticipantEntry] | Listed[IssuerEntry], named: Collection[str]
) -> Iterator[Finding]:
    """Yield findings for entries of a country whose code has no name."""
    for entry, line in listed.entries:
        if entry.country and entry.country not in named:
            message = f"“{entry.id}”: no country has the code “{entry.country}”"
            hint = did_you_mean(code_meant(entry.country))
            names = f"{FOLDER}/countries.yml"
            remedy = (
                f"{hint}Write the country's code of ISO 3166-1, or add an entry with its name to {names}."
            )
            yield Finding("unknown-country", listed.file, line, message, remedy, value=entry.country)


def _repeated(listed: Listed[CountryEntry] | Listed[PhraseEntry]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for entry, line in listed.entries:
        if first.setdefault(entry.id, line) != line:
            yield _taken(entry.id, f"the id of the entry on line {first[entry.id]}", listed.file, line)


def _taken(name: str, by: str, file: str, line: int) -> Finding:
    remedy = "Give each name to one entry; merge the two where they are the same."
    return Finding("duplicate-entry", file, line, f"“{name}” is {by} already", remedy, value=name)


def _topic(entry: TopicEntry) -> Topic:
    return Topic(entry.id, entry.label, tuple(entry.aliases), entry.broader, tuple(entry.exact_match))


def _country(code: str | None, called: Mapping[str, str]) -> Country | None:
    return Country(code, called.get(code, code)) if code else None


def _participant(entry: ParticipantEntry, called: Mapping[str, str]) -> Participant:
    country = _country(entry.country, called)
    offices = tuple(Office(o.title, o.since, o.until) for o in entry.offices)
    return Participant(entry.id, entry.name, tuple(entry.aliases), country, entry.wikidata, offices)


def _issuer(entry: IssuerEntry, called: Mapping[str, str]) -> Issuer:
    return Issuer(
        entry.id,
        entry.name,
        _country(entry.country, called),
        entry.kind,
        entry.licence,
        entry.description,
        tuple(entry.aliases),
    )


def _forms(entry: PhraseEntry) -> list[str]:
    """Return a phrase's forms with their language: “cordial” may be an entry of its own in another one."""
    return [f"{form} [{entry.language}]" for form in (entry.phrase, *entry.variants)]


def _phrase(entry: PhraseEntry) -> Phrase:
    return Phrase(entry.id, entry.phrase, entry.gloss, tuple(entry.variants), entry.language)


def _broader(topics: Listed[TopicEntry], names: Names[Topic]) -> tuple[dict[str, str], list[Finding]]:
    """Return the id of each topic's ``broader`` one, where that exists and leads to no loop; and what else it is."""
    findings = []
    broader: dict[str, str] = {}
    lines: dict[str, int] = {}
    for entry, line in topics.entries:
        lines[entry.id] = line
        if entry.broader is not None:
            wider = names.find(entry.broader)
            if wider is None and not names.is_broken(entry.broader):
                findings.append(unknown(names, entry.broader, topics.file, line))
            elif wider is not None:
                broader[entry.id] = wider.id
    for topic in list(broader):
        seen, at = {topic}, broader.get(topic)
        while at is not None and at not in seen:
            seen.add(at)
            at = broader.get(at)
        if at == topic:
            message = f"“{topic}” is broader than itself, by way of “{broader.pop(topic)}”"
            remedy = "Take one of the `broader:` lines of the loop out."
            findings.append(Finding("broader-loop", topics.file, lines[topic], message, remedy, value=topic))
    return broader, findings
