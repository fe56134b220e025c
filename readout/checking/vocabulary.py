"""The controlled vocabulary: reading its files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from readout.checking.frontmatter import Parsed, Problem, parse_yaml
from readout.checking.schema import CountryEntry, IssuerEntry, ParticipantEntry, PhraseEntry, TopicEntry
from readout.checking.unsettled import unsettled_finding, unsettled_paths
from readout.checking.validation import Model, did_you_mean, most_like, validate
from readout.model import Country, Finding, Issuer, Office, Participant, Phrase, Topic, Vocabulary
from readout.quoting.naming.mentions import is_pronoun
from readout.text.countries import code_meant, names_by_code
from readout.text.words import is_small
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

    broken: dict[str, frozenset[str] | None] = {}

    def read(name: str, model: type[Model]) -> tuple[list[tuple[Model, int]], str]:
        path = f"{FOLDER}/{name}.yml"
        entries, found, broken[path] = read_list(path, files.get(path, ""), model)
        findings.extend(found)
        if path in unreadable:
            broken[path] = None
        return entries, path

    topics, topics_file = read("topics", TopicEntry)
    participants, participants_file = read("participants", ParticipantEntry)
    issuers, issuers_file = read("issuers", IssuerEntry)
    countries, countries_file = read("countries", CountryEntry)
    phrases, phrases_file = read("phrases", PhraseEntry)
    findings += _repeated([(e.id, line) for e, line in countries], countries_file)
    findings += _repeated([(e.id, line) for e, line in phrases], phrases_file)
    called = names_by_code() | {entry.id: entry.name for entry, _ in countries}
    if broken[countries_file] == frozenset():  # else nobody knows whom it names
        findings += _unknown_countries(participants, participants_file, called)
        findings += _unknown_countries(issuers, issuers_file, called)

    topic_names = _names(
        "topic", topics, topics_file, _topic, lambda e: [e.id, e.label, *e.aliases], findings, broken
    )
    person_names = _names(
        "participant",
        participants,
        participants_file,
        lambda e: _participant(e, called),
        lambda e: [e.id, e.name, *e.aliases],
        findings,
        broken,
    )
    issuer_names = _names(
        "issuer",
        issuers,
        issuers_file,
        lambda e: _issuer(e, called),
        lambda e: [e.id, e.name, *e.aliases],
        findings,
        broken,
    )
    findings += _nobodys_names(participants, participants_file)
    findings += _people_too(issuers, issuers_file, person_names)
    phrase_names = _names("phrase", phrases, phrases_file, _phrase, _forms, findings, broken)
    vocabulary = Vocabulary(
        topics=_with_broader(topics, topic_names, topics_file, findings),
        participants={e.id: e for e in dict.fromkeys(person_names.known.values())},
        issuers={e.id: e for e in dict.fromkeys(issuer_names.known.values())},
        phrases={e.id: e for e in dict.fromkeys(phrase_names.known.values())},
    )
    wider = {name: vocabulary.topics.get(topic.id, topic) for name, topic in topic_names.known.items()}
    topic_names = replace(topic_names, known=wider)
    return Index(vocabulary, topic_names, person_names, issuer_names), findings


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


def read_list(
    path: str, text: str, model: type[Model]
) -> tuple[list[tuple[Model, int]], list[Finding], frozenset[str] | None]:
    """Read a file that is a list of entries.

    Return the sound ones with their lines, the findings, and the names of those that are not sound.
    """
    parsed = parse_yaml(text) if text.strip() else Parsed([], {(): 1})
    findings = [yaml_finding(problem, path) for problem in parsed.problems]
    if parsed.value == {}:  # nothing but comments, or broken and reported above
        return [], findings, None if parsed.broken else frozenset()
    if not isinstance(parsed.value, list):
        remedy = "Write a list: a line `- id: …` for each entry, its other keys below it."
        finding = Finding("wrong-type", path, parsed.line(()), "the file is not a list", remedy)
        return [], [*findings, finding], None
    findings += [unsettled_finding(parsed, where, path) for where in unsettled_paths(parsed.value)]
    entries = []
    broken: set[str] = set()
    for number in range(len(parsed.value)):
        entry, found = validate(model, parsed, path, (number,))
        findings += found
        if entry and not unsettled_paths(parsed.value[number]):
            entries.append((entry, parsed.line((number, "id"))))
        else:
            broken.update(map(folded, _texts(parsed.value[number])))
    return entries, findings, frozenset(broken)


def _texts(value: object) -> list[str]:
    """Return all texts of an entry, its names among them."""
    if isinstance(value, dict | list):
        return [
            text for inner in (value.values() if isinstance(value, dict) else value) for text in _texts(inner)
        ]
    return [value] if isinstance(value, str) else []


def yaml_finding(problem: Problem, file: str) -> Finding:
    """Return the finding for a problem of the YAML itself."""
    return Finding(problem.rule, file, problem.line, problem.message, problem.remedy, value=problem.value)


def _names(
    kind: str,
    entries: list[tuple[Model, int]],
    file: str,
    make: Callable[[Model], Entry],
    names_of: Callable[[Model], list[str]],
    findings: list[Finding],
    broken: Mapping[str, frozenset[str] | None],
) -> Names[Entry]:
    known: dict[str, Entry] = {}
    looks: dict[str, Entry] = {}
    for entry, line in entries:
        made = make(entry)
        for name in names_of(entry):
            known.setdefault(folded(name), made)
            other = looks.setdefault(look(name), made)
            if other is not made:
                alike = "" if known[folded(name)] is other else ", in letters that look the same,"
                findings.append(_taken(name, f"a name of “{other.id}”{alike}", file, line))
    return Names(kind, known, broken[file])


def _nobodys_names(people: Iterable[tuple[ParticipantEntry, int]], file: str) -> Iterator[Finding]:
    """Yield findings for what is no person's name, "he", "the port": it would give words of anybody to the person."""
    for entry, line in people:
        for name in (entry.name, *entry.aliases):
            if is_pronoun(name) or is_small(name):
                message = f"“{name}” is no name of “{entry.id}”: others are called so, too"
                remedy = "Write a name as accounts have it, with a capital, or take it out."
                yield Finding("wrong-type", file, line, message, remedy, value=name)


def _people_too(
    issuers: Iterable[tuple[IssuerEntry, int]], file: str, people: Names[Participant]
) -> Iterator[Finding]:
    """Yield findings for names of issuers that a participant has: whose words are an office's nobody could tell."""
    for entry, line in issuers:
        for name in (entry.id, entry.name, *entry.aliases):
            if person := people.find(name):
                taken = _taken(name, f"a name of the participant “{person.id}”", file, line)
                yield replace(taken, remedy="Take it out of one of the two: no person is an office.")


def _unknown_countries(
    entries: Iterable[tuple[ParticipantEntry | IssuerEntry, int]], file: str, named: Collection[str]
) -> Iterator[Finding]:
    """Yield findings for entries of a country whose code has no name."""
    for entry, line in entries:
        if entry.country and entry.country not in named:
            message = f"“{entry.id}”: no country has the code “{entry.country}”"
            hint = did_you_mean(code_meant(entry.country))
            names = f"{FOLDER}/countries.yml"
            remedy = (
                f"{hint}Write the country's code of ISO 3166-1, or add an entry with its name to {names}."
            )
            yield Finding("unknown-country", file, line, message, remedy, value=entry.country)


def _repeated(ids: list[tuple[str, int]], file: str) -> list[Finding]:
    first: dict[str, int] = {}
    return [
        _taken(entry_id, f"the id of the entry on line {first[entry_id]}", file, line)
        for entry_id, line in ids
        if first.setdefault(entry_id, line) != line
    ]


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


def _with_broader(
    entries: list[tuple[TopicEntry, int]], names: Names[Topic], file: str, findings: list[Finding]
) -> dict[str, Topic]:
    """Return the topics with ``broader`` folded to ids that exist and lead to no loop."""
    broader: dict[str, str] = {}
    lines: dict[str, int] = {}
    for entry, line in entries:
        lines[entry.id] = line
        if entry.broader is not None:
            wider = names.find(entry.broader)
            if wider is None and not names.is_broken(entry.broader):
                findings.append(unknown(names, entry.broader, file, line))
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
            findings.append(Finding("broader-loop", file, lines[topic], message, remedy, value=topic))
    return {
        entry.id: Topic(e.id, e.label, e.aliases, broader.get(e.id), e.exact_match)
        for entry, _ in entries
        if (e := names.known[folded(entry.id)]).id == entry.id
    }
