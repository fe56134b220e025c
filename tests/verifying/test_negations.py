"""What turns the account's words into their opposite is neither put in nor left out."""

from __future__ import annotations

import pytest

from readout.verifying.account import Account
from readout.verifying.negations import negation_beside
from readout.verifying.verbatim import locate
from tests.proving import located, refusal


@pytest.mark.parametrize(
    "insertion",
    """not|never|NEVER to|have not|refused to|but failed|un|no|no longer|don’t|deny that|It is false that|не|nicht
    |keinen|jamais|no|non|لا|不|没有""".split("|"),
)
def test_an_insertion_does_not_turn_what_the_account_says(insertion: str) -> None:
    assert refusal(f"we agreed [{insertion.strip()}] to meet", "Then we agreed to meet.") == "quote-insertion"


@pytest.mark.parametrize(
    "insertion",
    """Resolution No. 5|No 5|notes|not only the ministers|no doubt|非洲|不丹|the non-nuclear states|a no-fly zone
    |persona non grata|never refused to""".split("|"),
)
def test_other_insertions_have_such_letters_too(insertion: str) -> None:
    assert len(located(f"we agreed [{insertion.strip()}] to meet", "Then we agreed to meet.")) == 3


FACTS = {
    "before a comma": ("They signed the treaty [not yet in force], and left", True),
    "at the end": ("They signed the treaty [which none of them kept]", True),
    "two brackets": ("They signed the treaty [a treaty] [not yet in force], and left", True),
    "within a clause": ("They signed [not yet in force] the treaty", False),
    "before what is left out": ("They signed the treaty [not yet in force] […] and left at once", False),
    "a negation alone": ("They signed the treaty [not], and left", False),
    "hardly more": ("They signed the treaty [not really], and left", False),
    "in no way": ("They signed the treaty [not in any way], and left", False),
    "two negations": ("They signed the treaty [no, they never did], and left", False),
}


@pytest.mark.parametrize(("quote", "passes"), FACTS.values(), ids=FACTS)
def test_an_insertion_that_closes_a_clause_has_a_negation_of_its_own(quote: str, passes: bool) -> None:
    text = "They signed the treaty, and left at once. They signed the treaty"
    if passes:
        assert located(quote, text)
    else:
        assert refusal(quote, text) == "quote-insertion"


@pytest.mark.parametrize(
    "brackets",
    [
        "[n\u200cot]",
        "[nоt]",
        "[ｎｏｔ]",
        "[𝐧𝐨𝐭]",
        "[n.o.t]",
        "[n o t]",
        "[n\u0336o\u0336t\u0336]",
        "[n][ot]",
        "[ref][used to]",
    ],
)
def test_no_way_to_spell_it_hides_a_negation(brackets: str) -> None:
    assert refusal(f"we agreed {brackets} to meet", "Then we agreed to meet.") == "quote-insertion"


TURNED = {
    "not": ("and we do […] want a war", "So it is, and we do not want a war."),
    "a clause": ("We want peace. […] want a war", "We want peace. They do not really want a war."),
    "not, and more": ("and we do […] want a war", "So it is, and we do not, as some say, want a war."),
    "an unwilling verb": (
        "The two ministers […] sign the treaty",
        "The two ministers declined to sign the treaty.",
    ),
    "a manner": ("We will meet […] want a war", "We will meet and under no circumstances want a war."),
    "a claim": ("They all said […] we want war", "They all said it is false that we want war."),
    "another language": ("Что мы сейчас […] хотим войны здесь", "Что мы сейчас не хотим войны здесь"),
    "Chinese": ("我们都[…]打仗现在", "我们都不想打仗现在"),
}


@pytest.mark.parametrize(("quote", "text"), TURNED.values(), ids=TURNED)
def test_an_elision_leaves_no_negation_out_of_the_words_beside_it(quote: str, text: str) -> None:
    assert refusal(quote, text) == "quote-elision"


KEPT = {
    "what is left out": ("We want peace here […] in all ports", "We want peace here, not war, in all ports."),
    "a sentence": (
        "We met them all. […] We agreed to talk",
        "We met them all. No day is set. We agreed to talk.",
    ),
    "not only": ("We want peace […] trade and work", "We want peace not only here but also trade and work."),
    "no doubt": ("We met them. […] they all agreed", "We met them. There is no doubt that they all agreed."),
    "a manner": ("We will meet again […] in all ports", "We will meet again without delay in all ports."),
    "another clause": (
        "We said the talks […] but they go on",
        "We said the talks were not easy but they go on.",
    ),
    "a further negation": (
        "They name no envoy […] in May or June",
        "They name no envoy nor the place of the talks in May or June.",
    ),
    "what was not refused": (
        "The two ministers […] sign the treaty",
        "The two ministers never refused to sign the treaty.",
    ),
    "not least": (
        "Wir sprachen über alles […] den Handel auch",
        "Wir sprachen über alles nicht zuletzt den Handel auch",
    ),
    "China and Africa": ("我们都参加[…]合作论坛", "我们都参加中非合作论坛"),
    "a number": ("We met them […] they all agreed", "We met them under Rule No. 5 they all agreed."),
}


@pytest.mark.parametrize(("quote", "text"), KEPT.values(), ids=KEPT)
def test_an_elision_may_leave_out_what_takes_back_other_words(quote: str, text: str) -> None:
    assert len(located(quote, text)) == 3


BESIDE = {
    "We do not want a war": "not",
    "We don’t want a war": "don’t",
    "They declined to want a war": "declined to",
    "They ruled out that they want a war": "",
    "They rule out want a war": "rule out",
    "Under no circumstances want a war": "Under no circumstances",
    "Far from want a war": "Far from",
    "No one want a war": "No one",
    "Nowhere want a war": "Nowhere",
    "We no longer want a war": "no longer",
    "We do not really intend to want a war": "not really intend to",
    "Not once want a war": "Not once",
    "We do (not) want a war": "not)",
    "We do **not** want a war": "not**",
    "They want a war in no case": "in no case",
    "They want a war in Osk": "",
    "It is not so) want a war": "",
    "Vi inte want a war": "inte",
    "Δεν want a war": "Δεν",
    "Nous ne want a war": "ne",
    "We do not believe that want a war": "not believe that",
    "This doesn’t in any way mean that want a war": "n’t in any way mean that",
    "They ask: want a war? They do not.": "",
    "Wir glauben nicht, dass want a war": "glauben nicht, dass",
    "Мы не думаем, что want a war": "не думаем, что",
    "Nous ne pensons pas que want a war": "ne pensons pas que",
    "No creo que want a war": "No creo que",
    "It is wrong to say that want a war": "wrong to say that",
    "There is no truth to the claim that want a war": "no truth to the claim that",
    "Do they want a war? They do not.": "?",
    "We do not forget that want a war": "",
    "It is wrong that want a war": "",
    "They want nothing but want a war": "",
    "Мы не want a war": "не",
    "Wir want a war nicht": "nicht",
    "他们不want a war": "不",
    "They want a war. Not all came": "",
    "Not so. They want a war": "",
    "It is not so: want a war": "",
    "They did not “want a war” here": "",
    "They not only want a war": "",
    "They want a war, not a peace": "",
    "They of No. 5 want a war": "",
    "Which towns will not\nwant a war": "",
    "They want a war\nNot all came": "",
    "They neither fear nor want a war nor a peace": "nor",
    "They want a war nor a peace": "",
    "They never declined to want a war": "",
}


@pytest.mark.parametrize(("text", "negation"), BESIDE.items())
def test_a_quote_leaves_out_no_negation_right_beside_its_words(text: str, negation: str) -> None:
    account = Account(text, relayed=False)
    assert negation_beside(account, locate("want a war", account, "issuer")) == negation


@pytest.mark.parametrize(("language", "negation"), [("pt", ""), ("pt-BR", ""), ("es", "no"), ("", "no")])
def test_a_word_that_is_no_negation_in_a_language_is_none_there(language: str, negation: str) -> None:
    account = Account("Eles falaram no encontro de maio", relayed=False, language=language)
    assert negation_beside(account, locate("encontro de maio", account, "issuer")) == negation


UNTURNED = {
    "de": ["Es geht nicht zuletzt {um unsere alten Häfen}."],
    "en": [
        "It cannot be denied that {our ties have grown}.",
        "Nobody can deny that {our ties have grown}.",
        "They didn’t fail to {sign the treaty today}.",
        "{We will sign the treaty} no matter what comes.",
    ],
    "fr": ["Plus que jamais {nous voulons la paix}.", "C’est un grand pas {pour la paix du monde}."],
    "es": ["Más que nunca {queremos la paz ahora}.", "Trabajan como nunca {por la paz común}."],
    "pt": ["Mais do que nunca {queremos a paz}."],
    "ru": ["Как никогда {мы хотим мира сегодня}."],
    "uk": ["Зараз як ніколи {ми хочемо миру сьогодні}."],
    "sv": ["{Vi vill ha fred} inte minst i dag."],
    "da": ["{Vi vil have fred} ikke mindst i dag.", "Det er nem {handel med vore venner}."],
    "vi": ["Ngành hàng không {của Norvia phát triển}."],
    "ro": ["El ne {cere pace cu Norvia}.", "Acest pas {mare spre pace adevărată}."],
    "fi": ["Ne {ovat meidän hyviä ystäviä}."],
    "hr": ["Umoran je, no {radi svaki dan ovdje}."],
    "lv": ["Viņš ir no {ostas pilsētas Norvijā}."],
}


@pytest.mark.parametrize(
    ("language", "marked"), [(tag, marked) for tag, texts in UNTURNED.items() for marked in texts]
)
def test_what_only_looks_like_a_negation_beside_a_quote_is_none(language: str, marked: str) -> None:
    account = Account(marked.replace("{", "").replace("}", ""), relayed=False, language=language)
    quote = marked[marked.index("{") + 1 : marked.index("}")]
    assert negation_beside(account, locate(quote, account, "issuer")) == ""


@pytest.mark.parametrize(
    "marked",
    [
        "Dijo que nunca {quiso la guerra allí}.",
        "Il a dit que jamais {nous ne voulons la guerre}.",
        "Je ne veux pas {la guerre avec eux}.",
        "Он сказал, как не {начать новую войну}.",
        "They deny that {they want a war}.",
    ],
)
def test_a_word_that_is_none_elsewhere_is_a_negation_still(marked: str) -> None:
    account = Account(marked.replace("{", "").replace("}", ""), relayed=False)
    quote = marked[marked.index("{") + 1 : marked.index("}")]
    assert negation_beside(account, locate(quote, account, "issuer"))
