"""The pages of countries: the events that concern each, by who took part and whose accounts there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from readout.model import Digest, Vocabulary
from readout.rendering import addresses, wording
from readout.rendering.fragments import anchor
from readout.rendering.listings.listing import Entry, Facts, Index, Listing, known

_LEAD = (
    "Events in which someone of {name} took part, or of which an office or publisher of {name} issued an account"
    " or is known to have given none. A relay of another’s account does not count."
)


def countries_of(digest: Digest) -> list[str]:
    """Return the ISO 3166-1 codes of a digest's participants, of its issuers and of the sides that were silent."""
    found = [person.country for person in digest.participants]
    found += [readout.issuer.country for readout in digest.readouts]
    found += [side.issuer.country for side in digest.not_published]
    return list(dict.fromkeys(country.code for country in found if country))


def country_listings(vocabulary: Vocabulary, digests: Mapping[str, list[Digest]]) -> Iterator[Listing]:
    """Yield the page of every country that a participant or issuer of the vocabulary is of.

    ``digests`` are by the country's code.
    """
    for code, name in _names(vocabulary).items():
        yield Listing(
            addresses.country_page(code),
            wording.capitalised(name),
            addresses.COUNTRIES,
            "Countries",
            digests[code],
            _facts(vocabulary, code),
            f"Digests of events that concern {name}.",
            lead=_LEAD.format(name=name),
        )


def country_index(vocabulary: Vocabulary, digests: Mapping[str, list[Digest]]) -> Index:
    """Return the index of countries; ``digests`` are by the country's code."""
    entries = [
        Entry(
            wording.capitalised(name),
            addresses.country_page(code),
            wording.count(len(digests[code]), "digest"),
        )
        for code, name in sorted(_names(vocabulary).items(), key=lambda item: wording.alphabetical(item[1]))
    ]
    lead = "The countries of participants and of issuers, with the events that concern each."
    return Index(addresses.COUNTRIES, "Countries", lead, [("", entries)])


def _names(vocabulary: Vocabulary) -> dict[str, str]:
    """Return the name of each country that a participant or an issuer is of, by code and in the order of these."""
    found = [person.country for person in vocabulary.participants.values()]
    found += [issuer.country for issuer in vocabulary.issuers.values()]
    return dict(sorted({country.code: country.name for country in found if country}.items()))


def _facts(vocabulary: Vocabulary, code: str) -> Facts:
    here = addresses.country_page(code)
    people = [
        anchor(here, addresses.participant_page(person), person.name)
        for person in vocabulary.participants.values()
        if person.country and person.country.code == code
    ]
    issuers = [
        anchor(here, addresses.issuer_page(issuer), issuer.name)
        for issuer in vocabulary.issuers.values()
        if issuer.country and issuer.country.code == code
    ]
    return known(("Participants", people), ("Issuers", issuers))
