"""Licences: their names and addresses, and which let an account be published in full."""

from __future__ import annotations

import pytest

from readout.rendering.licences import licence, text_may_be_published


@pytest.mark.parametrize(
    "identifier",
    [
        "CC0-1.0",
        "CC-BY-4.0",
        "CC-BY-3.0-AU",
        "CC-BY-SA-4.0",
        "cc-by-4.0",
        "CC BY 4.0",
        "CC BY-SA 3.0 DE",
        "Public Domain",
        "OGL-UK-3.0",
        "etalab-2.0",
        "public-domain",
    ],
)
def test_an_open_licence_lets_the_text_be_published(identifier: str) -> None:
    assert text_may_be_published(identifier)


@pytest.mark.parametrize(
    "identifier",
    [
        None,
        "",
        "all-rights-reserved",
        "CC-BY-NC-4.0",
        "CC-BY-ND-4.0",
        "CC-BY-NC-SA-4.0",
        "CC BY-NC 4.0",
        "CC BY 4.0 NC",
        "CC-BY-4.0-ND",
        "GPL-3.0-only",
        "a licence of our own",
        "CC-BY-4.0 OR all-rights-reserved",
    ],
)
def test_no_other_licence_does(identifier: str | None) -> None:
    assert not text_may_be_published(identifier)


@pytest.mark.parametrize(
    ("identifier", "name", "address"),
    [
        ("CC-BY-4.0", "Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        (
            "CC-BY-SA-3.0-DE",
            "Creative Commons Attribution-ShareAlike 3.0 DE",
            "https://creativecommons.org/licenses/by-sa/3.0/de/",
        ),
        (
            "CC-BY-NC-ND-4.0",
            "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0",
            "https://creativecommons.org/licenses/by-nc-nd/4.0/",
        ),
        (
            "OGL-UK-3.0",
            "Open Government Licence 3.0",
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        ),
        ("all-rights-reserved", "all rights reserved", None),
    ],
)
def test_a_licence_has_its_name_and_address(identifier: str, name: str, address: str | None) -> None:
    assert (licence(identifier).name, licence(identifier).address) == (name, address)


def test_a_licence_that_is_not_known_keeps_the_name_it_was_given() -> None:
    assert licence("Terms of the Example Office").name == "Terms of the Example Office"
