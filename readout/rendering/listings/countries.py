"""The pages of countries: the events that concern each, by who took part and whose accounts there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import attrgetter

from readout.model import Country, Digest, Vocabulary
from readout.rendering import addresses, wording
from readout.rendering.fragments import anchor
from readout.rendering.listings.listing import Entry, Facts, Index, Listing, known

_LEAD = (
    "Events in which someone of {name} took part, or of which an office or publisher of {name} issued an account"
    " or is known to have given none. A relay of another’s account does not count."
)


def countries_of(digest: Digest) -> list[Country]:
    """Return the countries of a digest's participants, of its issuers and of the sides that were silent."""
    found = [person.country for person in digest.participants]
    found += [readout.issuer.country for readout in digest.readouts]
    found += [side.issuer.country for side in digest.not_published]
    return list(dict.fromkeys(country for country in found if country))


def country_listings(vocabulary: Vocabulary, digests: Mapping[str, list[Digest]]) -> Iterator[Listing]:
    """Yield the page of every country that a participant or issuer of the vocabulary is of.

    ``digests`` are by the country's code.
    """
    for country in _countries(vocabulary):
        yield Listing(
            addresses.country_page(country.code),
            wording.capitalised(country.name),
            addresses.COUNTRIES,
            "Countries",
            digests[country.code],
            _facts(vocabulary, country),
            f"Digests of events that concern {country.name}.",
            lead=_LEAD.format(name=country.name),
        )


def country_index(vocabulary: Vocabulary, digests: Mapping[str, list[Digest]]) -> Index:
    """Return the index of countries; ``digests`` are by the country's code."""
    entries = [
        Entry(
            wording.capitalised(country.name),
            addresses.country_page(country.code),
            wording.count(len(digests[country.code]), "digest"),
        )
        for country in sorted(_countries(vocabulary), key=lambda country: wording.alphabetical(country.name))
        if digests[country.code]
    ]
    lead = "The countries of participants and of issuers, with the events that concern each."
    return Index(addresses.COUNTRIES, "Countries", lead, [("", entries)])


def _countries(vocabulary: Vocabulary) -> list[Country]:
    """Return the countries that a participant or an issuer is of, by code."""
    found = [person.country for person in vocabulary.participants.values()]
    found += [issuer.country for issuer in vocabulary.issuers.values()]
    return sorted({country for country in found if country}, key=attrgetter("code"))


def _facts(vocabulary: Vocabulary, country: Country) -> Facts:
    here = addresses.country_page(country.code)
    people = [
        anchor(here, addresses.participant_page(person), person.name)
        for person in vocabulary.participants.values()
        if person.country == country
    ]
    issuers = [
        anchor(here, addresses.issuer_page(issuer), issuer.name)
        for issuer in vocabulary.issuers.values()
        if issuer.country == country
    ]
    others = wording.other_names(country)
    return known(
        ("Also called", [", ".join(others)] if others else []), ("Participants", people), ("Issuers", issuers)
    )
