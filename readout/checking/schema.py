"""The shape of the files a contributor commits, as pydantic models, and their errors told as findings.

The keys are those of ``docs/about/format.md``. Values arrive as the text that was typed; only dates and
moments are turned into anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from difflib import get_close_matches
from typing import Annotated, Any, Literal, TypeVar, get_args
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from readout.checking.frontmatter import Parsed, Path
from readout.checking.normal import normal
from readout.model import EventKind, Finding, Severity, Translation

SETTLE = re.compile(r"\s*SETTLE\b")
"""What marks a value that the curator must settle."""

UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""Control characters but tab and line feed, and marks that turn the direction of the text after them."""

LONGEST = 10_000
"""Characters that a value has at most: a page shows each whole, and lists show it again."""

_SHOWN = 200
"""Characters of a value that a finding repeats, at most."""

Model = TypeVar("Model", bound=BaseModel)


def _text(value: str) -> str:
    if found := UNSHOWABLE.search(value):
        raise PydanticCustomError(
            "control-character", "it has the character U+{code}", {"code": f"{ord(found[0]):04X}"}
        )
    if len(value) > LONGEST:
        told = {"length": f"{len(value):,}", "longest": f"{LONGEST:,}"}
        raise PydanticCustomError("wrong-type", "it has {length} characters, and {longest} is the most", told)
    if not normal(value):  # characters of no width show nothing either
        raise PydanticCustomError("wrong-type", "it is empty")
    return value


def _day(value: Any) -> date:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("impossible-date", "there is no such day") from None
    raise PydanticCustomError("impossible-date", "a date is written YYYY-MM-DD, as 2017-05-02")


def _moment(value: Any) -> date | datetime:
    if isinstance(value, str) and "T" in value:
        try:
            moment = datetime.fromisoformat(value)
            local = moment.tzinfo is None
            moment = moment.astimezone(UTC)
        except (ValueError, OverflowError):
            local = True
        if local or moment.year in (date.min.year, date.max.year):  # a day more or less must not overflow
            raise PydanticCustomError(
                "impossible-date", "a moment is written with its offset, as 2017-05-02T21:30:00+03:00"
            )
        return moment
    return _day(value)


def _address(value: str) -> str:
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
        secret = parts.username is not None
    except ValueError:
        good = secret = False
    if good and secret:
        raise PydanticCustomError("bad-address", "it has a user name, and would be published with it")
    if not good or re.search(r"[\s<>\"\\^`{|}]", value):
        raise PydanticCustomError(
            "bad-address", "an address starts with https:// or http:// and has no spaces"
        )
    return value


def _matching(pattern: str, example: str) -> AfterValidator:
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value, re.ASCII):
            raise PydanticCustomError("wrong-type", "it is written like {example}", {"example": example})
        return value

    return AfterValidator(check)


def _number(value: Any) -> int:
    if isinstance(value, str) and re.fullmatch(r"[1-9]\d?", value, re.ASCII):
        return int(value)
    raise PydanticCustomError("wrong-type", "it takes a whole number from 1 to 99")


def _free(value: str) -> str:
    if value == "index":
        raise PydanticCustomError("wrong-type", "“index” is the address of the list itself")
    return value


def _flag(value: Any) -> bool:
    if value in ("true", "false"):
        return bool(value == "true")
    raise PydanticCustomError("wrong-type", "it is true or false")


Text = Annotated[str, AfterValidator(_text)]
Day = Annotated[date, BeforeValidator(_day)]
Moment = Annotated[date | datetime, BeforeValidator(_moment)]
Address = Annotated[Text, AfterValidator(_address)]
Id = Annotated[
    str,
    _matching(
        r"(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*",
        "counter-terrorism (small letters, digits, hyphens, 100 at most)",
    ),
    AfterValidator(_free),
]
Reference = Text
Language = Annotated[str, _matching(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", "en, ru or zh-Hans (BCP 47)")]
Country = Annotated[str, _matching(r"[A-Z]{2}", "RU (ISO 3166-1, two capital letters)")]
Flag = Annotated[bool, BeforeValidator(_flag)]
Sha256 = Annotated[str, _matching(r"[0-9a-f]{64}", "64 hexadecimal digits")]
Number = Annotated[int, BeforeValidator(_number)]


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class QuoteEntry(_File):
    """One of ``quotes`` in ``digest.md``."""

    readout: Reference
    text: Text
    topics: list[Reference] = []
    voice: Literal["issuer", "relay"] = "issuer"
    speaker: Text | None = None
    translation: Text | None = None


class AgreementEntry(_File):
    """One of ``agreements`` in ``digest.md``."""

    text: Text
    due: Day | None = None
    status: Literal["open", "kept", "lapsed"] = "open"
    digest: Reference | None = None
    quote: Number | None = None


class NotPublishedEntry(_File):
    """One of ``not_published`` in ``digest.md``."""

    issuer: Reference
    as_of: Day


class CorrectionEntry(_File):
    """One of ``corrections`` in ``digest.md``."""

    date: Day
    note: Text
    readout: Reference | None = None
    was: Text | None = None
    now: Text | None = None


class DigestFile(_File):
    """The front matter of ``digest.md``."""

    title: Text
    date: Day
    event: EventKind
    participants: Annotated[list[Reference], Field(min_length=1)]
    topics: list[Reference] = []
    status: Literal["published", "draft"]
    quotes: list[QuoteEntry] = []
    agreements: list[AgreementEntry] = []
    not_published: list[NotPublishedEntry] = []
    corrections: list[CorrectionEntry] = []
    updated: Day | None = None
    number: Number = 1
    fiction: Flag = False


class ReadoutFile(_File):
    """The front matter of an account."""

    issuer: Reference
    relay: Reference | None = None
    title: Text | None = None
    url: Address | None = None
    archived_url: Address | None = None
    published: Moment | None = None
    retrieved: Day | None = None
    language: Language
    translation: Translation
    licence: Text | None = None
    mentions: list[Reference] = []
    sha256: Sha256 | None = None
    text: Literal["not-held"] | None = None


class TopicEntry(_File):
    """One of ``topics.yml``."""

    id: Id
    label: Text
    aliases: list[Text] = []
    broader: Reference | None = None
    exact_match: list[Address] = []


class OfficeEntry(_File):
    """One of a participant's ``offices``."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=False)
    title: Text
    since: Annotated[Day | None, Field(alias="from")] = None
    until: Day | None = None


class ParticipantEntry(_File):
    """One of ``participants.yml``."""

    id: Id
    name: Text
    aliases: list[Text] = []
    country: Country | None = None
    wikidata: Annotated[str, _matching(r"Q[1-9]\d*", "Q7747")] | None = None
    offices: list[OfficeEntry] = []


class IssuerEntry(_File):
    """One of ``issuers.yml``."""

    id: Id
    name: Text
    aliases: list[Text] = []
    country: Country | None = None
    kind: Literal["official", "state-media", "wire", "independent"]
    description: Text | None = None
    licence: Text | None = None


class PhraseEntry(_File):
    """One of ``phrases.yml``."""

    id: Id
    phrase: Text
    gloss: Text
    variants: list[Text] = []
    language: Language = "en"


class CountryEntry(_File):
    """One of ``countries.yml``: a name to use in place of the one CLDR has."""

    id: Country
    name: Text


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ``Did you mean “x”? `` for the known word most like this one, or nothing."""
    close = get_close_matches(word.casefold(), list(known), 1, 0.6)
    return f"Did you mean “{close[0]}”? " if close else ""


def unsettled_paths(value: Any, path: Path = ()) -> list[Path]:
    """Return where the marks stand that the curator must settle."""
    if isinstance(value, str):
        return [path] if SETTLE.match(value) else []
    items: Iterable[tuple[str | int, Any]] = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    return [found for key, item in items for found in unsettled_paths(item, (*path, key))]


def unsettled_finding(parsed: Parsed, at: Path, file: str, severity: Severity = "error") -> Finding:
    """Return the finding for the mark at ``at`` of a parsed file."""
    value = parsed.value
    for key in at:
        value = value[key]
    return still_unsettled(file, parsed.line(at), value, severity)


def still_unsettled(file: str, line: int, value: str, severity: Severity = "error") -> Finding:
    """Return the finding for a mark that the curator must settle."""
    message = f"“{value.strip()[:80]}” is still to be settled"
    remedy = "Replace the mark by what is so; the comments above it say what the page gives."
    return Finding("unsettled", file, line, message, remedy, severity, value)


def validate(
    model: type[Model], parsed: Parsed, file: str, at: Path = ()
) -> tuple[Model | None, list[Finding]]:
    """Validate the value at ``at`` of a parsed file. The model is None where any finding was made.

    Values still marked for the curator to settle make no finding here, and no model either.
    """
    value = parsed.value
    for key in at:
        value = value[key]
    marks = unsettled_paths(value)
    try:
        made = model.model_validate(value)
        return (None if marks else made), []
    except ValidationError as error:
        details = error.errors(include_url=False)
    findings = [
        _finding(model, detail, parsed, file, at)
        for detail in details
        if not any(tuple(detail["loc"][: len(mark)]) == mark for mark in marks)
    ]
    return None, findings


def _finding(model: type[BaseModel], detail: ErrorDetails, parsed: Parsed, file: str, at: Path) -> Finding:
    loc: Path = tuple(detail["loc"])
    line = parsed.line((*at, *loc))
    key = str(next((part for part in reversed(loc) if isinstance(part, str)), "the file"))
    value = detail["input"] if isinstance(detail["input"], str) else ""
    kind = detail["type"]
    if kind == "extra_forbidden":
        known = _known_keys(model, loc)
        remedy = f"{nearest(key, known)}The keys here are {', '.join(known)}."
        return Finding("unknown-key", file, line, f"“{key}” is not a key of this format", remedy, value=key)
    if kind == "missing":
        return Finding(
            "missing-key",
            file,
            line,
            f"“{key}” is missing",
            f"Add a line `{key}: …`; docs/about/format.md says what it holds.",
        )
    if kind == "literal_error":
        return _choice(key, value, detail, file, line)
    rule = kind if kind in ("impossible-date", "bad-address", "control-character") else "wrong-type"
    plain = re.sub(r"//[^/@]*@", "//…@", value) if kind == "bad-address" else value  # no password in a log
    shown = f" “{plain[:_SHOWN]}{'…' * (len(plain) > _SHOWN)}”" if value else ""
    reason = (
        detail["msg"]
        if kind in ("impossible-date", "bad-address", "control-character", "wrong-type")
        else _REASONS.get(kind, detail["msg"])
    )
    return Finding(
        rule,
        file,
        line,
        f"{key}{shown}: {reason}",
        _REMEDIES.get(rule, f"Mend the value of `{key}`."),
        value=value if plain == value else "",
    )


def _choice(key: str, value: str, detail: ErrorDetails, file: str, line: int) -> Finding:
    choices = re.findall(r"'([^']+)'", str(detail["ctx"]["expected"]))
    rule = "unknown-event" if key == "event" else "wrong-type"
    remedy = f"{nearest(value, choices)}It is one of {', '.join(choices)}."
    return Finding(rule, file, line, f"{key} “{value}” is not known here", remedy, value=value)


_REASONS = {
    "string_type": "it takes text",
    "list_type": "it takes a list: [one, two], or a line `- …` for each",
    "model_type": "it takes keys and values",
    "dict_type": "it takes keys and values",
    "too_short": "it needs one entry at least",
}

_REMEDIES = {
    "impossible-date": "Write the day as the calendar has it, YYYY-MM-DD.",
    "bad-address": "Give the page's whole address, with https:// or http:// in front and no user name or password.",
    "control-character": "Delete the character; it shows on no page.",
}


def _known_keys(model: type[BaseModel], loc: Sequence[str | int]) -> list[str]:
    """Return the keys of the model that ``loc`` leads into."""
    for part in loc[:-1]:
        if isinstance(part, str) and part in model.model_fields:
            model = next((a for a in _inner(model.model_fields[part].annotation)), model)
    return [info.alias or name for name, info in model.model_fields.items()]


def _inner(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _inner(argument)]
