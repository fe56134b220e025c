"""Events of which one side alone gave an account, and those of which a side is known to have given none."""

from __future__ import annotations

from readout.model import Collection, Digest, Issuer, Participant
from readout.rendering import wording

Lines = list[tuple[Digest, list[str]]]
"""Digests, each with what is to be said of it."""

ONE_SIDED_LEAD = "Events between two sides or more of which only one side’s accounts are known here."
ONE_SIDED_NOTE = (
    "A side is a country, as the vocabulary gives it for participants and for official issuers and state media, or"
    " the issuer itself where it has no country. A relay, a news agency and an independent publisher are no side."
    " That no other account is known here does not mean that none was given."
)
NO_ACCOUNT_LEAD = (
    "Events of which a side is known to have given no account, with the day on which that was checked."
)


def side_of(issuer: Issuer) -> str | None:
    """Return whose side an issuer tells: its country's code, else its own id; None for one that tells nobody's."""
    return _home(issuer) if issuer.kind in ("official", "state-media") else None


def _home(entry: Participant | Issuer) -> str:
    return entry.country.code if entry.country else entry.id


def sole_side(digest: Digest) -> str | None:
    """Return the one side whose accounts a digest has; None where it has more, or the event itself had one side."""
    if len(set(map(_home, digest.participants))) < 2:
        return None
    sides = {side for readout in digest.readouts if (side := side_of(readout.issuer))}
    return sides.pop() if len(sides) == 1 else None


def one_sided(collection: Collection) -> Lines:
    """Return the digests with one side's accounts, each with whose they are and who is known to have been silent."""
    found: Lines = []
    for digest in collection.digests:
        if sole_side(digest) is not None:
            issuers = dict.fromkeys(r.issuer.name for r in digest.readouts if side_of(r.issuer))
            found.append((digest, [f"Accounts: {wording.together(list(issuers))} only", *_silent(digest)]))
    return found


def without_account(collection: Collection) -> Lines:
    """Return the digests in which a side gave no account, each with that side and the day that was checked."""
    return [(digest, _silent(digest)) for digest in collection.digests if digest.not_published]


def _silent(digest: Digest) -> list[str]:
    return [
        f"{wording.subject(side.issuer)} gave none, as of {wording.long_date(side.as_of)}"
        for side in digest.not_published
    ]
