"""A parsed file held against its model of ``schema``, and the errors told as findings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from readout.checking.frontmatter import Keys, Parsed
from readout.checking.unsettled import unsettled_paths
from readout.model import Finding

_SHOWN = 200
"""Characters of a value that a finding repeats, at most."""

_RULES = ("impossible-date", "bad-address", "control-character")
"""What ``values`` finds that has a rule of its own."""
_REASONS = {
    "string_type": "it takes text",
    "list_type": "it takes a list: [one, two], or a line `- …` for each",
    "model_type": "it takes keys and values",
    "dict_type": "it takes keys and values",
    "too_short": "it needs one entry at least",
}
"""What is said for pydantic's own errors."""
_REMEDIES = {
    "impossible-date": "Write the day as the calendar has it, YYYY-MM-DD.",
    "bad-address": "Give the page's whole address, with https:// or http:// in front and no user name or password.",
}

Model = TypeVar("Model", bound=BaseModel)


def validate(model: type[Model], parsed: Parsed, at: Keys = ()) -> tuple[Model | None, list[Finding]]:
    """Validate the value at ``at`` of a parsed file. The model is None where the value is none of it.

    A value still marked for the curator to settle makes no finding here, and no model where the mark cannot stand.
    """
    value = parsed.at(at)
    try:
        return model.model_validate(value), []
    except ValidationError as error:
        details = error.errors(include_url=False)
    marks = unsettled_paths(value)
    findings = [
        _finding(model, detail, parsed, at)
        for detail in details
        if not any(tuple(detail["loc"][: len(mark)]) == mark for mark in marks)
    ]
    return None, findings


_WHOLE = "the file"
"""What is named where no key is at fault."""


def _finding(model: type[BaseModel], detail: ErrorDetails, parsed: Parsed, at: Keys) -> Finding:
    loc: Keys = tuple(detail["loc"])
    file, line = parsed.file, parsed.line((*at, *loc))
    key = str(next((part for part in reversed(loc) if isinstance(part, str)), _WHOLE))
    value = detail["input"] if isinstance(detail["input"], str) else ""
    kind = detail["type"]
    if kind == "extra_forbidden":
        known = _known_keys(model, loc)
        remedy = f"{did_you_mean(most_like(key, known))}The keys here are {', '.join(known)}."
        return Finding("unknown-key", file, line, f"“{key}” is not a key of this format", remedy, value=key)
    if kind == "missing":
        remedy = f"Add a line `{key}: …`; docs/about/format.md says what it holds."
        return Finding("missing-key", file, line, f"“{key}” is missing", remedy)
    if kind == "literal_error":
        return _choice(key, value, detail, file, line)
    rule = kind if kind in _RULES else "wrong-type"
    plain = re.sub(r"//[^/@]*@", "//…@", value) if kind == "bad-address" else value  # no password in a log
    shown = f" “{plain[:_SHOWN]}{'…' * (len(plain) > _SHOWN)}”" if value else ""
    reason = _REASONS.get(kind, detail["msg"])
    remedy = detail.get("ctx", {}).get("remedy") or _REMEDIES.get(rule, f"Mend the value of `{key}`.")
    if key == _WHOLE:
        remedy = "Write lines of keys and values."
    value = value if plain == value else ""
    return Finding(rule, file, line, f"{key}{shown}: {reason}", remedy, value=value)


def _choice(key: str, value: str, detail: ErrorDetails, file: str, line: int) -> Finding:
    choices = re.findall(r"'([^']+)'", str(detail["ctx"]["expected"]))
    rule = "unknown-event" if key == "event" else "wrong-type"
    remedy = f"{did_you_mean(most_like(value, choices))}It is one of {', '.join(choices)}."
    return Finding(rule, file, line, f"{key} “{value}” is not known here", remedy, value=value)


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


def most_like(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that is most like this one; None where none is much like it."""
    return next(iter(get_close_matches(word.casefold(), list(known), 1, 0.6)), None)


def digest_like(name: str, known: Iterable[str]) -> str | None:
    """Return the digest that may be meant: one of the same day, or of the same name on another."""
    day = len("YYYY-MM-DD")
    return most_like(name, [one for one in known if one[:day] == name[:day] or one[day:] == name[day:]])


def did_you_mean(word: str | None) -> str:
    """Return ``Did you mean “x”? `` for what may have been meant, or nothing."""
    return f"Did you mean “{word}”? " if word else ""
