"""The kinds of values in the files a contributor commits, and what is said of a value that is none of its kind.

Values arrive as the text that was typed; only dates and moments, numbers and flags are turned into anything else.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from typing import Annotated, Any
from urllib.parse import SplitResult, quote, urlsplit

from pydantic import AfterValidator, BeforeValidator, ValidatorFunctionWrapHandler, WrapValidator
from pydantic_core import PydanticCustomError

from readout.checking.showable import unshowable
from readout.checking.unsettled import SETTLE
from readout.text.countries import code_meant
from readout.verifying.normal import shows

LONGEST = 10_000
"""Characters that a value has at most: a page shows each whole, and lists show it again."""


def _text(value: str) -> str:
    if found := unshowable(value):
        told = {"what": found.what, "remedy": found.remedy}
        raise PydanticCustomError("control-character", "it has {what}", told)
    if len(value) > LONGEST:
        told = {"length": f"{len(value):,}", "longest": f"{LONGEST:,}"}
        raise PydanticCustomError("wrong-type", "it has {length} characters, and {longest} is the most", told)
    if not shows(value):
        raise PydanticCustomError("wrong-type", "it is empty")
    return value


def _day(value: Any) -> date:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("impossible-date", "there is no such day") from None
    from readout.dating.day_reading import days_meant  # what a sound digest need not wait for

    meant = " or ".join(map(str, days_meant(value))) if isinstance(value, str) else ""
    told = {"remedy": f"Write {meant}."} if meant else {}
    raise PydanticCustomError("impossible-date", "a date is written YYYY-MM-DD, as 2017-05-02", told)


def _moment(value: Any) -> date | datetime:
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value, re.ASCII):
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


def _has_port_there_is(parts: SplitResult) -> bool:
    try:
        return parts.port != 0
    except ValueError:
        return False


def _has_lookalikes(label: str) -> bool:
    """Tell whether a part of a host has Latin letters beside Cyrillic or Greek ones: no name is written so."""
    if label.isascii():
        return False
    scripts = {unicodedata.name(letter, "").partition(" ")[0] for letter in label if letter.isalpha()}
    return "LATIN" in scripts and not scripts.isdisjoint({"CYRILLIC", "GREEK"})


def _address(value: str) -> str:
    if wrong := _wrong_with_address(value):
        raise PydanticCustomError("bad-address", wrong)
    return value


def _wrong_with_address(value: str) -> str | None:
    """Return what is wrong with an address; None where it is a good one."""
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good:
        return "an address starts with https:// or http:// and has no spaces"
    if parts.username is not None:
        return "it has a user name, and would be published with it"
    if not _has_port_there_is(parts):
        return "it has a port that no host has"
    if any(map(_has_lookalikes, parts.netloc.split("."))):
        return "a part of its host mixes Latin letters with those of another script that look like them"
    if sign := re.search(r"[\s<>\"\\^`{|}]", value):
        return f"it has “{sign[0]}”, which an address writes as {quote(sign[0])}"
    return None


def _matching(pattern: str, example: str) -> AfterValidator:
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value, re.ASCII):
            raise PydanticCustomError("wrong-type", "it is written like {example}", {"example": example})
        return value

    return AfterValidator(check)


_NAME = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
"""What a bundle's folder and an account's file may be called, in any script: it becomes an address."""

LONGEST_NAME = 200
"""Bytes of such a name; a page's file is called after it, and file systems end at 255."""


_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])", re.IGNORECASE)
"""What Windows lets no file be called, whatever its ending: it could not check the repository out."""


def is_name(value: str) -> bool:
    """Tell whether a bundle's folder or an account's file may be called so."""
    return (
        bool(_NAME.fullmatch(value)) and len(value.encode()) <= LONGEST_NAME and not _DEVICE.fullmatch(value)
    )


def _digest_id(value: str) -> str:
    if not (re.match(r"\d{4}-\d\d-\d\d-", value, re.ASCII) and is_name(value)):
        raise PydanticCustomError(
            "wrong-type", "it takes the name of a folder, as 2017-05-02-putin-trump-call"
        )
    _day(value[: len("YYYY-MM-DD")])
    return value


def _number(value: Any) -> int:
    if isinstance(value, str) and re.fullmatch(r"[1-9]\d?", value, re.ASCII):
        return int(value)
    raise PydanticCustomError("wrong-type", "it takes a whole number from 1 to 99")


def _free(value: str) -> str:
    if value == "index":
        raise PydanticCustomError("wrong-type", "“index” is the address of the list itself")
    if _DEVICE.fullmatch(value):
        raise PydanticCustomError(
            "wrong-type", "Windows keeps this name for a device, and lets no page have it"
        )
    return value


def _flag(value: Any) -> bool:
    if value in ("true", "false"):
        return bool(value == "true")
    raise PydanticCustomError("wrong-type", "it is true or false")


_COUNTRY_CODE = (
    "Write the country's code of ISO 3166-1; an organisation takes one of XC to XZ, with its name in "
    "vocabulary/countries.yml."
)


def _country(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", value, re.ASCII):
        meant = code_meant(value)
        told = {"remedy": f"Write {meant}." if meant else _COUNTRY_CODE}
        raise PydanticCustomError(
            "wrong-type", "it is written like RU (ISO 3166-1, two capital letters)", told
        )
    return value


def _or_mark(value: Any, validated: ValidatorFunctionWrapHandler) -> Any:
    return value if isinstance(value, str) and SETTLE.match(value) else validated(value)


OR_MARK = WrapValidator(_or_mark)
"""Lets a mark stand, in a draft, in the place of a choice that a page can do without."""
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
DigestId = Annotated[str, AfterValidator(_digest_id)]
Reference = Text
Language = Annotated[str, _matching(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", "en, ru or zh-Hans (BCP 47)")]
Country = Annotated[str, AfterValidator(_country)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Sha256 = Annotated[str, _matching(r"[0-9a-f]{64}", "64 hexadecimal digits")]
Number = Annotated[int, BeforeValidator(_number)]
Wikidata = Annotated[str, _matching(r"Q[1-9]\d*", "Q7747")]
