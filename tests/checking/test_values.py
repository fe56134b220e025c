"""Which values the formats take, kind by kind."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from readout.checking.values import (
    LONGEST,
    Address,
    Country,
    Day,
    DigestId,
    Flag,
    Id,
    Language,
    Moment,
    Number,
    Sha256,
    Text,
    Wikidata,
    is_name,
)

KINDS: dict[str, Any] = {
    "text": Text,
    "day": Day,
    "moment": Moment,
    "address": Address,
    "id": Id,
    "digest id": DigestId,
    "language": Language,
    "country": Country,
    "number": Number,
    "flag": Flag,
    "sha256": Sha256,
    "wikidata": Wikidata,
}

TAKEN: dict[str, list[Any]] = {
    "text": ["a", "x" * LONGEST],
    "day": ["2021-03-04", "2020-02-29"],
    "moment": ["2021-03-04", "2021-03-04T21:30:00+03:00", "2021-03-04T10:00Z"],
    "address": [
        "https://example.org/a?b=c#d",
        "http://example.org:8080",
        "https://озеро.example/",
        "https://naïve-7.example/",
        "https://λίμνη.example/",
    ],
    "id": ["a", "counter-terrorism", "g20", "console", "x" * 100],
    "digest id": ["2017-05-02-putin-trump-call", "2017-05-02-встреча"],
    "language": ["en", "zh-Hans", "en-GB"],
    "country": ["US", "XC"],
    "number": ["1", "99"],
    "flag": ["true", "false"],
    "sha256": ["0" * 64],
    "wikidata": ["Q42"],
}

REFUSED: dict[str, list[Any]] = {
    "text": ["", " ", "\u200b", "a\x08", "x" * (LONGEST + 1)],
    "day": ["2021-02-30", "2021-3-4", "20210304", "2021-03-04x", "٢٠٢١-03-04", 7, None],
    "moment": [
        "2021-03-04T10:00",
        "2021-03-04T10",
        "2021-03-04T25:00Z",
        "on 2021-03-04T10:00Z",
        "0001-01-01T10:00Z",
        "9999-12-31T10:00Z",
        "0001-01-01T00:00+10:00",
    ],
    "address": [
        "example.org",
        "ftp://example.org/",
        "https://",
        "https://me@example.org/",
        "https://example.org:0/",
        "https://example.org:99999/",
        "https://[example.org/",
        "https://еxample.org/",
        "https://exαmple.org/",
        *[f"https://example.org/a{sign}b" for sign in ' <>"\\^`{|}'],
    ],
    "id": ["", "index", "nul", "com7", "A", "a_b", "a--b", "-a", "a-", "x" * 101],
    "digest id": ["call", "2017-05-02", "2017-02-30-call", "2017-05-02-a_b", "on-2017-05-02-call"],
    "language": ["e", "english", "en_GB", "en-"],
    "country": ["USA", "us", "U", "Arvania"],
    "number": ["0", "100", "1.5", "x", "01", 1],
    "flag": ["True", "yes", "", True],
    "sha256": ["0" * 63, "0" * 65, "G" * 64],
    "wikidata": ["42", "Q", "Q42x"],
}


def cases(table: dict[str, list[Any]]) -> list[tuple[str, Any]]:
    return [(kind, value) for kind, values in table.items() for value in values]


@pytest.mark.parametrize(("kind", "value"), cases(TAKEN), ids=lambda value: str(value)[:30])
def test_a_value_of_its_kind_is_taken(kind: str, value: object) -> None:
    TypeAdapter(KINDS[kind]).validate_python(value)


@pytest.mark.parametrize(("kind", "value"), cases(REFUSED), ids=lambda value: str(value)[:30])
def test_any_other_is_refused(kind: str, value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(KINDS[kind]).validate_python(value)


@pytest.mark.parametrize(
    ("name", "takes"),
    [
        ("console-call", True),
        ("nul", False),
        ("COM1", False),
        ("a_b", False),
        ("a/b", False),
        ("встреча", True),
    ],
)
def test_a_file_is_called_what_every_system_takes(name: str, takes: bool) -> None:
    assert is_name(name) is takes
