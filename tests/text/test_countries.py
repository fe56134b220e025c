"""Which country a name means."""

from __future__ import annotations

import pytest

from readout.text.countries import called_after, code_meant, english_names, names_by_code


@pytest.mark.parametrize(
    ("written", "code"),
    {
        "France": "FR",
        "fr": "FR",
        "UK": "GB",
        "EL": "GR",
        "turkey": "TR",
        "Britain": "GB",
        "USA": "US",
        "Burma": "MM",
        "Ivory Coast": "CI",
        "Czech Republic": "CZ",
        "Republic of Korea": "KR",
        "Norvia": None,
    }.items(),
)
def test_a_country_is_meant_by_its_code_and_by_any_of_its_names(written: str, code: str | None) -> None:
    assert code_meant(written) == code


def test_no_name_is_that_of_two_countries() -> None:
    names = [name.lower() for code in names_by_code() for name in english_names(code)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", ["Türkiye", "Turkey", "Turkish", "Ankara"])
def test_things_of_a_country_are_called_after_its_names_its_language_and_its_capital(name: str) -> None:
    assert name in called_after("TR")
