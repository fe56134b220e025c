"""A generated page is read as MkDocs reads it, and what pages have alike is parsed once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from unittest.mock import Mock

import pytest
from mkdocs.utils.meta import get_data

from readout.publishing.framing import front_matter
from readout.publishing.framing.front_matter import read_page

_FEEDS = '\nfeeds:\n  - title: "Ports (Atom)"\n    href: "feed.atom"\n    type: "application/atom+xml"'
_BODY = 'Text.\n\n---\ntitle: "Not a title"\n---\n'


@pytest.mark.parametrize(
    "lines",
    [
        'title: "Orlo and Brask meet"\ndescription: "Two accounts."\nkind: digest\ndate: 2017-05-02\nhide: [toc]',
        'title: "A \\"quay\\", a \\\\ and a: b # c"\nkind: listing',
        f'title: "Ports"\nkind: listing{_FEEDS}',
        'title: "Порт — 港"\nkind: listing\nhide: []',
        "title: One\nkind: page",
        'title: "One"\ndate: soon',
        'title: "One"',
    ],
)
def test_a_page_is_read_as_mkdocs_reads_it(lines: str) -> None:
    text = f"---\n{lines}\n---\n\n{_BODY}"
    assert read_page(text) == get_data(text)


def test_a_page_without_front_matter_is_read_as_mkdocs_reads_it() -> None:
    assert read_page(_BODY) == get_data(_BODY)


def test_what_pages_have_alike_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parse = Mock(wraps=get_data)
    monkeypatch.setattr(front_matter, "get_data", parse)
    pages = [f'---\ntitle: "Call {day}"\nkind: call\ndate: 2017-05-0{day}\n---\n' for day in (1, 2, 3)]
    found: list[Mapping[str, Any]] = [read_page(page)[1] for page in pages]
    assert found[2] == {"title": "Call 3", "kind": "call", "date": date(2017, 5, 3)}
    assert parse.call_count == 1
