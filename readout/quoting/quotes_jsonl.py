"""Quotations as JSON lines: an article a line in, its quotations a line out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from readout.quoting.speakers import find_quotations

_SURROGATE = re.compile("[\ud800-\udfff]")


def quote_lines(lines: Iterable[str]) -> Iterator[str]:
    """Yield a line of JSON for each line of JSON, blank lines passed over.

    In: ``{"id", "title", "text"}``. Out: ``{"id", "quotes": [{"text", "speaker", "speaker_name", "start", "end",
    "cue", "direct"}]}``, with ``start`` and ``end`` in characters of ``text`` and the fields of
    ``readout.model.Quotation``. A line that cannot be read gives ``{"id", "error"}`` instead, the id null where
    the line has none, the error naming the line, counted from 1; no line stops the others. A lone surrogate in a line
    stands for a byte that is no UTF-8.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            answer = _answer(line, number)
            written = json.dumps(answer, ensure_ascii=False)
            # A lone surrogate, which JSON allows, has no UTF-8: only then everything is escaped.
            yield written if _SURROGATE.search(written) is None else json.dumps(answer)


def _answer(line: str, number: int) -> dict[str, Any]:
    """Return the record that answers one line."""
    if _SURROGATE.search(line):
        return {"id": None, "error": f"line {number}: it has bytes that are not UTF-8"}
    try:
        article = json.loads(line)
        json.dumps(article, allow_nan=False)  # the parser takes numbers that JSON does not have
    except (ValueError, RecursionError) as error:
        return {"id": None, "error": f"line {number}: not JSON: {error}"}
    if not isinstance(article, dict):
        return {"id": None, "error": f"line {number}: not an object but {type(article).__name__}"}
    if not isinstance(article.get("text"), str):
        return {"id": article.get("id"), "error": f'line {number}: "text" is missing or no string'}
    return {"id": article.get("id"), "quotes": quote_records(article["text"])}


def quote_records(text: str) -> list[dict[str, Any]]:
    """Return the quotations of ``text`` as plain records, in order."""
    return [
        {
            "text": found.span.of(text),
            "speaker": found.speaker,
            "speaker_name": found.speaker_name,
            "start": found.span.start,
            "end": found.span.end,
            "cue": found.cue,
            "direct": found.direct,
        }
        for found in find_quotations(text)
    ]
