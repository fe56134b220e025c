"""Countries by their codes of ISO 3166-1, named in English as Unicode's CLDR has them."""

from __future__ import annotations

from functools import cache

from babel import Locale
from babel.languages import get_official_languages

from readout.text.language import OF_THE_SITE

_NO_COUNTRIES = frozenset({"XA", "XB", "ZZ"})
"""Codes for tests, and for what is not known."""
_ELSEWHERE = {"UK": "GB", "EL": "GR"}
"""Codes that the internet and the European Union have for countries, with those of ISO 3166-1."""


@cache
def names_by_code() -> dict[str, str]:
    """Return the names of all countries, and of what else has a code of two letters, such as the European Union."""
    names = Locale(OF_THE_SITE).territories
    return {code: name for code, name in names.items() if len(code) == 2 and code not in _NO_COUNTRIES}


def called_after(code: str) -> list[str]:
    """Return what the things of a country are called after in English: its names, "UK", and its languages, "French"."""
    english = Locale(OF_THE_SITE)
    names = (english.territories.get(key) for key in (code, f"{code}-alt-short"))
    spoken = (english.languages.get(language) for language in get_official_languages(code))
    return [name for name in (*names, *spoken) if name]


def code_meant(written: str) -> str | None:
    """Return the code of the country of this name, of this code in small letters or elsewhere; None where none is."""
    code = _ELSEWHERE.get(written.upper(), written.upper())
    if code in names_by_code():
        return code
    return next((code for code, name in names_by_code().items() if name.lower() == written.lower()), None)
