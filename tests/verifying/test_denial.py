"""Words that the account says were not said are nobody's."""

from __future__ import annotations

import pytest

from readout.verifying.account import Account
from readout.verifying.denial import denied
from readout.verifying.verbatim import locate


@pytest.mark.parametrize(
    "before",
    [
        "Orlo never said “",
        "Orlo denied that she had said “",
        "Orlo denied having called it “",
        "Orlo said: “I did not say that ",
        "Orlo said: “It is untrue that ",
        "It is not true that Ana Orlo said “",
        "Orlo refused to say that “",
        "Orlo stopped short of calling it “",
        "Орло не сказала, что “",
        "Orlo hat nie gesagt, dass “",
        "Орло не говорит: “",
        "Orlo no dijo que “",
        "Orlo n'a jamais déclaré : “",
    ],
)
def test_words_that_were_not_said_are_nobodys(before: str) -> None:
    account = Account(f"{before}we will go home”, and left.", relayed=False)
    assert denied(account, locate("we will go home", account, "issuer"))


@pytest.mark.parametrize(
    "before",
    [
        "Orlo said: “",
        "Orlo did not hesitate to say “",
        "Orlo did not comment, saying “",
        "Orlo declined to answer, saying “",
        "It is wrong that people “",
        "It is not true that she left: “",
        "Orlo did not disclose “",
        "Orlo did not deny having said “",
        "Orlo never went. She said “",
        "Orlo, who had not come, said that “",
        "Orlo not only said “",
    ],
)
def test_a_denial_of_something_else_takes_back_nothing(before: str) -> None:
    account = Account(f"{before}we will go home”, and left.", relayed=False)
    assert not denied(account, locate("we will go home", account, "issuer"))
