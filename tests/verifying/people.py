"""Some people and an office for accounts to name, and whom an account gives words to."""

from __future__ import annotations

from readout.checking.vocabulary import read_vocabulary
from readout.verifying.account import Account
from readout.verifying.claim import Claim
from readout.verifying.given_to import given_to_another
from readout.verifying.verbatim import locate
from tests.records import readout

PEOPLE = """
- {id: ivan-lesnov, name: Ivan Lesnov, aliases: [Иван Леснов, Леснов]}
- {id: vera-lesnova, name: Vera Lesnova, aliases: [Вера Леснова]}
- {id: ana-orlo, name: Ana Orlo, aliases: [the Iron Captain]}
- {id: tom-brask, name: Tom Brask, aliases: [Chancellor Brask]}
- {id: lena-var, name: Lena Var}
- {id: udo-var, name: Udo Var}
- {id: sean-odell, name: Sean O’Dell, aliases: [the king’s friend]}
- {id: mori-ken, name: 森健, aliases: [モリ]}
"""
OFFICES = """
- {id: presidency, name: Arvanian Presidency, aliases: [the Presidency, the Captain’s Office], kind: official}
"""
INDEX, _ = read_vocabulary({"vocabulary/participants.yml": PEOPLE, "vocabulary/issuers.yml": OFFICES})


def claimed(quote: str, text: str, speaker: str | None, relayed: bool = True) -> Claim:
    """Return a quote of an account of the Presidency's, given to a speaker."""
    account = Account(text, relayed)
    of = readout(INDEX.vocabulary.issuers["presidency"], text)
    return Claim(quote, speaker, "issuer", account, of, locate(quote, account, "issuer"), INDEX)


def given(quote: str, text: str, speaker: str, relayed: bool = True) -> str | None:
    """Return the id of whom the account gives the words to, where that is another than the speaker."""
    other = given_to_another(claimed(quote, text, speaker, relayed))
    return other if other is None or isinstance(other, str) else other.id
