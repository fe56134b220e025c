"""Whose account it is and through whom it came, and whose words a passage of it is: as every page says it."""

from __future__ import annotations

from readout.model import Issuer, LocatedQuote, Readout, Voice
from readout.rendering import wording


def chain(readout: Readout) -> str:
    """Return whose account it is, through whom it came and who translated it, in one phrase."""
    begun = f"{readout.issuer.name}, in {wording.language_name(readout.language)}"
    if readout.relay is None:
        how = {"official": ", its own translation", "ours": ", in our translation"}.get(
            readout.translation, ""
        )
        return begun + how
    whole = " in full" if readout.carried == "in-full" else ""
    relay = _introduced(readout.relay)
    match readout.translation:
        case "original":
            return f"{begun} as carried{whole} by {relay}"
        case "official":
            return f"{begun}, its own translation, as carried{whole} by {relay}"
        case "relay":
            return f"{begun} as carried{whole} by {relay}, which translated it"
        case "ours":
            return f"{begun}, in our translation of what {relay} carries{whole}"


def _introduced(relay: Issuer) -> str:
    return f"{relay.name} ({wording.described(relay)})"


def translation_note(readout: Readout) -> str:
    """Return whose words in this language they are; empty where they are the issuer's own."""
    language = wording.language_name(readout.language)
    if readout.translation == "relay" and readout.relay:
        return f"The {language} wording is {_possessive(readout.relay.name)}; it is not the issuer’s own {language}."
    if readout.translation == "ours":
        return f"The {language} wording is our translation; it is not the issuer’s own {language}."
    return ""


def _possessive(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def attribution(quote: LocatedQuote, readout: Readout) -> str:
    """Return whose words a quote is, with the whole chain, and whether the curator alone says so."""
    said, issuer = told_by(readout, quote.voice), readout.issuer.name
    as_read = quote.attributed_by == "curator"
    if quote.speaker == issuer and as_read:
        return f"{issuer}, as the curator reads its account{said[len(issuer) :]}"
    if quote.voice == "relay" or quote.speaker == issuer:
        return said
    how = "as the curator reads" if as_read else "in"
    return f"{quote.speaker}, {how} the account of {wording.in_sentence(readout.issuer)}{said[len(issuer) :]}"


def told_by(readout: Readout, voice: Voice) -> str:
    """Return who tells a passage of an account, with the whole chain: the issuer, or the relay in its own words."""
    if voice == "issuer" or readout.relay is None:
        return chain(readout)
    relay = _introduced(readout.relay)
    ours = ", in our translation" if readout.translation == "ours" else ""
    return f"{relay} in its own words{ours}, on the account of {wording.in_sentence(readout.issuer)}"
