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
        "Orlo denied that she said “",
        "Orlo denied having called it “",
        "Orlo said: “I did not say that ",
        "Orlo said: “It is untrue that ",
        "It is not true that Ana Orlo said “",
        "It is not true that the old envoy ever said “",
        "It is nonsense that “",
        "It is a lie that “",
        "Orlo denied that Brask has said “",
        "Orlo denied that the old envoy had ever said “",
        "Orlo did not say to them at once “",
        "Nobody said “",
        "Orlo refused to say that “",
        "Orlo stopped short of calling it “",
        "It is not true that Orlo said: “",
        "It is false that Orlo told the ministers: “",
        "Nobody believes that Orlo said “",
        "No one has ever heard Orlo say “",
        "There is no record of Orlo saying “",
        "At no point did Orlo say “",
        "Orlo left without saying “",
        "The Presidency dismissed all reports that Orlo had said “",
        "The Presidency denies rumours that she wrote “",
        "The Herald misquoted Orlo as saying “",
        "Orlo was falsely quoted as saying “",
        "A forged letter, in which Orlo wrote “",
        "An invented quotation has Orlo saying: “",
        "Had Orlo said to the ministers “",
        "It rained. If Orlo had written “",
        "Orlo could have said: “",
        "Неправда, что Орло сказала: “",
        "Орло никогда не говорила: “",
        "Орло ніколи не казала: “",
        "Es stimmt nicht, dass Orlo sagte: “",
        "Il est faux qu'Orlo a dit : “",
        "ليس صحيحا أن أورلو قالت: “",
        "لم تقل أورلو: “",
        "奥洛从未说过：“",
        "Орло не сказала, что “",
        "Орло не сказала, що “",
        "Orlo hat nie gesagt, dass “",
        "Орло не говорит: “",
        "Orlo no dijo que “",
        "Orlo n'a jamais déclaré : “",
        "Орло опровергла, что говорила: “",
        "Дворец отрицает, что Орло заявила: “",
        "Орло заперечила, що казала: “",
        "Orlo bestritt, gesagt zu haben: “",
        "Orlo nie avoir dit : “",
        "Orlo negó haber dicho: “",
        "Orlo ha negato di aver detto: “",
        "Orlo negou ter dito: “",
        "Orlo zaprzeczyła, że powiedziała: “",
        "Orlo ontkent te hebben gezegd: “",
        "奥洛否认说过：“",
        "نفت أورلو أنها قالت: “",
        "Orlo has never in all her years in office said “",
        "Her office denied on Monday, in a long statement to all the papers of the capital, that Orlo had ever said “",
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
        "Orlo answered without comment: “",
        "Denmark reports that Brask said “",
        "Nobody knows why Orlo said “",
        "The minister had then said “",
        "It would have brought what Orlo called “",
        "Never had it been so, Orlo said, “",
        "Brask rejected the plan that Orlo called “",
        "It is false that people “",
        "Orlo did not comment, saying “",
        "Orlo declined to answer, saying “",
        "It is wrong that people “",
        "It is not true that she left: “",
        "Orlo did not deny having said “",
        "Orlo never went. She said “",
        "Orlo, who had not come, said that “",
        "Orlo not only said “",
        "Orlo did not want “",
        "Orlo said: “She did not come: ",
        "They failed to answer ",
        "There is no claim that ",
        "They should whisper, not shout, ",
        "They had not added anything to the plan ",
        "She denied on Monday that she was ill and said “",
        "It is the worst thing that Orlo has ever said: “",
    ],
)
def test_a_denial_of_something_else_takes_back_nothing(before: str) -> None:
    account = Account(f"{before}we will go home”, and left.", relayed=False)
    assert not denied(account, locate("we will go home", account, "issuer"))


BEHIND = {
    True: [
        "”, Orlo never said.",
        "” was a lie.",
        "” is a complete hoax, Orlo said.",
        ",” Orlo did not say.",
        "” was never said by Orlo.",
        "” is wrongly attributed to Orlo.",
    ],
    False: ["”, Orlo did not say when.", ".” Was it a lie?", ".” Orlo did not say.", "” is a plan."],
}


@pytest.mark.parametrize(("is_denied", "behind"), [(told, text) for told in BEHIND for text in BEHIND[told]])
def test_words_may_be_taken_back_behind_them(is_denied: bool, behind: str) -> None:
    account = Account(f"“We will go home{behind}", relayed=False)
    assert bool(denied(account, locate("We will go home", account, "issuer"))) is is_denied


@pytest.mark.parametrize(
    "verb", ["disclose", "reveal", "mention", "explain", "acknowledge", "report", "detail"]
)
def test_who_does_not_tell_of_a_fact_denies_no_words(verb: str) -> None:
    account = Account(f"Orlo did not {verb} “her part in all”, and left.", relayed=False)
    assert not denied(account, locate("her part in all", account, "issuer"))


@pytest.mark.parametrize(
    ("quote", "is_denied"),
    [
        ("I did not say at all that we [the two sides] will go home", False),
        ("I did not say […] we will go home", False),
        ("We met them […] we will go home", True),
    ],
)
def test_a_denial_that_the_quote_has_too_takes_nothing_back(quote: str, is_denied: bool) -> None:
    account = Account("We met them, and I did not say at all that we will go home.", relayed=False)
    assert bool(denied(account, locate(quote, account, "issuer"))) is is_denied
