"""The phrases of the glossary, and the passages where they stand."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from readout.checking.vocabulary import read_vocabulary
from readout.model import Phrase, Readout
from readout.rendering.overviews.glossary import MOST_AROUND, MOST_PASSAGES, Term, hits, terms
from tests.records import ASH_OFFICE, WIRE, collection, digest, readout

FRANK = Phrase("frank", "frank", "They disagreed.")
IN_DETAIL = Phrase("in-detail", "in detail", "It took long.", ("at some length",))
FRANK_AND_OPEN = Phrase("frank-and-open", "frank and open", "They disagreed aloud.")
CONCERN = Phrase("concern", "共同关心", "It is not named.", (), "zh")


def glossary(*readouts: Readout, phrases: tuple[Phrase, ...] = (FRANK,)) -> dict[str, Term]:
    digests = [digest(f"2020-01-{day:02}", readouts=(account,)) for day, account in enumerate(readouts, 1)]
    given = collection(*digests, phrases=phrases)
    return {term.phrase.id: term for term in terms(given, hits(given.digests, given.vocabulary))}


def shown(term: Term) -> list[str]:
    return [f"{p.before}[{p.words}]{p.after}" for p in term.passages]


def test_a_passage_is_the_sentence_around_the_phrase() -> None:
    found = glossary(readout(text="It rained. The talk was frank, he said. They left.\nThen it snowed."))
    assert shown(found["frank"]) == ["The talk was [frank], he said."]


def test_letter_case_and_white_space_do_not_matter() -> None:
    found = glossary(readout(text="In  detail, they spoke."), phrases=(IN_DETAIL,))
    assert shown(found["in-detail"]) == ["[In  detail], they spoke."]


def test_a_variant_is_a_passage_of_its_phrase() -> None:
    found = glossary(readout(text="They spoke at some length."), phrases=(IN_DETAIL,))
    assert shown(found["in-detail"]) == ["They spoke [at some length]."]


def test_a_phrase_inside_a_word_does_not_count() -> None:
    assert glossary(readout(text="Frankly, the franks were spent on Hilfrank."))["frank"].total == 0
    assert glossary(readout(text="indetail"), phrases=(IN_DETAIL,))["in-detail"].total == 0


def test_a_phrase_inside_a_longer_one_counts_for_that_one() -> None:
    found = glossary(readout(text="The talk was frank and open."), phrases=(FRANK, FRANK_AND_OPEN))
    assert (found["frank"].total, found["frank-and-open"].total) == (0, 1)


def test_a_script_without_spaces_is_searched_too() -> None:
    found = glossary(
        readout(text="双方还谈到其他共同关心的问题。会谈结束。", language="zh"), phrases=(CONCERN,)
    )
    assert shown(found["concern"]) == ["双方还谈到其他[共同关心]的问题。"]


def test_only_accounts_in_the_phrases_language_are_searched() -> None:
    english, french = readout(text="A frank talk."), readout(text="Un frank parler.", language="fr")
    assert glossary(english, french)["frank"].total == 1


def test_an_account_that_is_not_held_has_no_passage() -> None:
    assert glossary(readout(text=None))["frank"].total == 0


def test_at_most_ten_passages_are_shown_one_an_account_the_newest_first() -> None:
    accounts = [readout(text=f"Talk {n} was frank. It was frank.") for n in range(1, MOST_PASSAGES + 3)]
    term = glossary(*accounts)["frank"]
    assert (term.total, term.accounts, len(term.passages)) == (24, 12, MOST_PASSAGES)
    assert shown(term)[0] == "Talk 12 was [frank]."


def test_a_passage_of_a_relay_says_whose_words_it_is() -> None:
    text = "“The talk was frank,” the office said.\nIt was also long and frank in parts."
    account = readout(ASH_OFFICE, text, relay=WIRE)
    spoken = glossary(account)["frank"].passages[0].said_by
    assert spoken.startswith("Ash Office, in English as carried by Reed Wire")
    own = glossary(readout(ASH_OFFICE, text.partition("\n")[2], relay=WIRE))["frank"].passages[0].said_by
    assert own.startswith("Reed Wire (news agency, Reedland) in its own words, on the account of Ash Office")


def test_a_passage_of_an_account_carried_in_full_is_the_issuers_without_marks() -> None:
    account = readout(ASH_OFFICE, "It was long and frank.", relay=WIRE, carried="in-full")
    said_by = glossary(account)["frank"].passages[0].said_by
    assert said_by == "Ash Office, in English as carried in full by Reed Wire (news agency, Reedland)"


def test_a_long_sentence_is_cut_between_words() -> None:
    (passage,) = glossary(readout(text="word " * 900 + "frank" + " word" * 900))["frank"].passages
    assert passage.before.startswith("… word ") and passage.after.endswith(" word …")
    assert len(passage.before) <= MOST_AROUND + 2


@settings(deadline=None)
@given(st.lists(st.sampled_from(["frank", "word", " ", ". ", "\n", "“", "”"]), min_size=15).map("".join))
def test_a_passage_always_holds_the_phrase_and_is_of_the_text(text: str) -> None:
    for passage in glossary(readout(text=text))["frank"].passages:
        assert passage.words == "frank"
        assert passage.before + passage.words + passage.after in text
        assert "\n" not in passage.before + passage.after


def test_two_phrases_with_one_id_or_one_form_are_findings() -> None:
    file = (
        "- {id: frank, phrase: frank, gloss: They disagreed.}\n"
        "- {id: frank, phrase: candid, gloss: They disagreed.}\n"
        "- {id: open, phrase: open, variants: [Frank], gloss: They disagreed.}\n"
        "- {id: franc, phrase: frank, gloss: They disagreed., language: fr}\n"
    )
    _, findings = read_vocabulary({"vocabulary/phrases.yml": file})
    assert [(finding.rule, finding.line) for finding in findings] == [
        ("duplicate-entry", 2),
        ("duplicate-entry", 3),
    ]


@settings(deadline=None)
@given(
    st.text("ab火停 -_'’", min_size=1, max_size=8).filter(lambda form: not form.isspace()),
    st.text("ab火停 -'’\n", max_size=60),
)
def test_any_form_can_be_searched_for(form: str, text: str) -> None:
    phrase = Phrase("any", form, "It means nothing.")
    term = glossary(readout(text=f"{text}\n{form}\n{text}"), phrases=(phrase,))["any"]
    assert term.total >= 1
