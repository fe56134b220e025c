from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from readout.drafting.draft import Draft, draft, draft_side, explain, explain_side
from readout.drafting.source import Told
from readout.drafting.yaml_text import block, comment, scalar, shown
from readout.model import Cut, Issuer, Quotation, Span
from readout.quoting.speakers import find_quotations
from tests.draft_cases import TODAY, VOCABULARY, page, quoted, sample_page

GOLDEN = Path(__file__).parent / "golden"
VIA_SPUTNIK = Told(issuer="kremlin-press-service", relay="sputnik")
KREMLIN = Told(issuer="kremlin-press-service")


def sample(told: Told | None = None) -> Draft:
    cleaned = sample_page()
    return draft(cleaned, quoted(cleaned, "the Kremlin press service", "said"), VOCABULARY, told, today=TODAY)


def front(text: str) -> Mapping[str, Any]:
    value: Mapping[str, Any] = yaml.load(
        text.split("\n---\n")[0].removeprefix("---\n"), Loader=yaml.BaseLoader
    )
    return value


def drafted(*body: str, told: Told | None = None, speaker: str | None = None, **more: Any) -> Draft:
    cleaned = page(*body, **more)
    return draft(cleaned, quoted(cleaned, speaker), VOCABULARY, told, today=TODAY)


def digest(made: Draft) -> Mapping[str, Any]:
    return front(made.files["digest.md"])


def account(made: Draft) -> Mapping[str, Any]:
    (name,) = set(made.files) - {"digest.md"}
    return front(made.files[name])


def to_settle(made: Draft) -> set[str]:
    return {item.field for item in made.to_settle}


@pytest.mark.parametrize("name", ["digest.md", "kremlin-press-service-via-sputnik.md"])
def test_the_samples_draft_is_the_golden_one(name: str) -> None:
    assert sample(VIA_SPUTNIK).files[name] == (GOLDEN / name).read_text(encoding="utf-8")


def test_the_samples_summary_is_the_golden_one() -> None:
    assert explain(sample(VIA_SPUTNIK)) == (GOLDEN / "summary.txt").read_text(encoding="utf-8")


def test_the_folder_has_the_date_in_edtf_where_the_year_is_open() -> None:
    name = "XXXX-05-02-kremlin-reveals-what-putin-trump-discussed-over-the-phone"
    assert (sample().digest_id, sample().folder) == (name, f"XXXX/{name}")


def test_the_folder_without_any_date_is_all_open() -> None:
    assert drafted("They spoke at length.").folder == "XXXX/XXXX-XX-XX-a-title"


def test_the_folder_of_a_known_day_stands_under_its_year() -> None:
    assert drafted("They spoke.", told=Told(day=date(2017, 5, 2))).folder == "2017/2017-05-02-a-title"


def test_a_slug_stays_inside_its_folder() -> None:
    assert drafted("They spoke.", told=Told(slug="../../etc")).folder == "XXXX/XXXX-XX-XX-etc"


def test_a_title_that_was_given_names_the_bundle() -> None:
    assert (
        drafted("They spoke.", told=Told(title="The call of May")).digest_id == "XXXX-XX-XX-the-call-of-may"
    )


def test_what_does_not_show_is_a_replacement_mark_in_a_line() -> None:
    assert shown("a\u202eb\nc") == "a\ufffdb c"


def side(*body: str) -> str:
    """Return what is told of a further account of which everything was told that can be."""
    told = Told("kremlin-press-service", language="en", translation="original", licence="CC0-1.0")
    made = draft_side(page(*body, title="A call"), (), VOCABULARY, told, today=TODAY)
    return explain_side(made, "digests/2021/2021-03-04-call")


def test_of_a_further_account_the_quotes_are_offered_for_the_digest_and_nothing_is_left_to_settle() -> None:
    told = side("They agreed to open the ferry across the lake.")
    assert told.startswith("digests/2021/2021-03-04-call/\n  kremlin-press-service.md\n\nFound:\n")
    assert "Offered for the quotes of digest.md" in told
    assert "They agreed to open the ferry across the lake." in told
    assert "To settle" not in told
    assert "mentions" not in told
    assert "Offered" not in side("They spoke.")


def test_a_long_title_is_shortened_at_a_word() -> None:
    folder = drafted("They spoke.", title="word " * 30).folder
    assert folder.endswith("word-word") and len(folder) <= 5 + 11 + 60


def test_a_page_without_title_is_untitled_and_asks_for_one() -> None:
    made = drafted("They spoke.", title=None)
    assert made.digest_id == "XXXX-XX-XX-untitled"
    assert digest(made)["title"] == "SETTLE"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (Told(), "account.md"),
        (KREMLIN, "kremlin-press-service.md"),
        (VIA_SPUTNIK, "kremlin-press-service-via-sputnik.md"),
        (Told(relay="sputnik"), "account.md"),
        (Told(issuer="digest"), "account.md"),
    ],
)
def test_the_account_is_named_after_issuer_and_relay(told: Told, name: str) -> None:
    assert set(sample(told).files) == {"digest.md", name}


def test_the_accounts_text_is_a_paragraph_a_line_and_hashed() -> None:
    body = sample_page().body
    made = sample()
    text = made.files["account.md"].split("\n---\n", 1)[1]
    assert text == "\n".join(body) + "\n"
    assert account(made)["sha256"] == hashlib.sha256("\n".join(body).encode()).hexdigest()


def test_an_issuer_not_given_is_marked_with_those_the_page_names() -> None:
    made = sample()
    (item,) = [item for item in made.to_settle if item.field == "issuer"]
    assert account(made)["issuer"] == "SETTLE"
    notes = "\n".join(item.notes)
    assert "kremlin-press-service: line 8" in notes
    assert "sputnik: line 4" in notes


def test_unknown_optional_facts_stay_absent() -> None:
    assert not {"relay", "url", "archived_url", "published", "retrieved"} & set(account(sample()))


def test_an_account_raises_the_topics_that_its_page_names() -> None:
    made = drafted("They spoke about energy, and about the fight against terrorism.")
    assert account(made)["mentions"] == ["energy", "counter-terrorism"]


def test_an_account_that_names_no_topic_has_none_and_says_how_to_add_one() -> None:
    made = drafted("They spoke about the weather.")
    assert "mentions" not in account(made)
    assert "`mentions: [one, two]` adds topics" in made.files["account.md"]


def test_the_address_that_a_page_marks_is_taken_unless_one_is_given() -> None:
    marked = replace(page("They met."), address="https://news.example/call")
    assert account(draft(marked, (), VOCABULARY, today=TODAY))["url"] == "https://news.example/call"
    told = Told(url="https://news.example/other")
    assert account(draft(marked, (), VOCABULARY, told, today=TODAY))["url"] == "https://news.example/other"


def test_facts_that_were_given_are_taken_and_not_to_settle() -> None:
    told = Told(
        issuer="kremlin-press-service", day=date(2017, 5, 2), event="phone-call", url="https://example.org/a",
        retrieved=date(2026, 6, 30), published=date(2017, 5, 3), language="en",
        translation="official", licence="CC0-1.0",
    )  # fmt: skip
    made = sample(told)
    assert to_settle(made) == {"summary"}
    values = account(made)
    keys = ("url", "published", "retrieved", "language", "translation", "licence")
    assert [values[key] for key in keys] == [
        "https://example.org/a", "2017-05-03", "2026-06-30", "en", "official", "CC0-1.0",
    ]  # fmt: skip


def test_a_day_given_against_the_page_is_taken_and_noted() -> None:
    made = sample(Told(day=date(2017, 5, 3)))
    assert digest(made)["date"] == "2017-05-03"
    assert "# Given, but line 13 has another day:" in made.files["digest.md"]


def test_a_full_date_of_the_event_is_no_question() -> None:
    made = drafted("On May 2, 2017, the presidents spoke by phone.")
    assert digest(made)["date"] == "2017-05-02"
    assert "date" not in to_settle(made)


def test_several_days_leave_the_date_open() -> None:
    made = drafted("On May 2, 2017, they spoke by phone.", "On May 4, 2017, they met in Oslo.")
    assert digest(made)["date"] == "SETTLE"


def test_a_day_that_does_not_fit_its_weekday_is_to_settle() -> None:
    assert digest(drafted("On Monday, May 2, 2017, they spoke by phone."))["date"] == "SETTLE 2017-05-02"


def test_the_publication_date_alone_dates_no_event() -> None:
    cut = [Cut(3, "Published: May 2, 2017", "date of the page")]
    made = drafted("The presidents had a telephone conversation.", cut=cut)
    assert digest(made)["date"] == "SETTLE"
    assert account(made)["published"] == "2017-05-02"


def test_the_licence_is_the_publishers_where_the_vocabulary_has_it() -> None:
    assert account(sample(KREMLIN))["licence"] == "CC-BY-4.0"
    assert account(sample(VIA_SPUTNIK))["licence"] == "SETTLE"


def test_terms_that_the_page_names_are_offered_and_not_taken() -> None:
    made = drafted("They met.", cut=[Cut(90, "Creative Commons Attribution 4.0", "legal notice")])
    assert account(made)["licence"] == "SETTLE"
    (item,) = [item for item in made.to_settle if item.field == "licence"]
    assert "Perhaps line 90: Creative Commons Attribution 4.0" in "\n".join(item.notes)


def test_the_samples_quotes_are_all_the_issuers() -> None:
    for told in (VIA_SPUTNIK, Told()):
        quotes = digest(sample(told))["quotes"]
        assert len(quotes) == 5
        assert all({"voice", "speaker"}.isdisjoint(quote) for quote in quotes)


@pytest.mark.parametrize(
    ("speaker", "written"),
    [
        ("the Kremlin", None),
        ("the press service", None),
        ("the report", None),
        ("The Kremlin statement", None),
        ("the Institute's release", "the Institute's release"),
        ("President Trump", "donald-trump"),
        ("Ann Example", "Ann Example"),
        (None, None),
    ],
)
def test_a_speaker_is_written_only_when_it_is_not_the_issuer(
    speaker: str | None, written: str | None
) -> None:
    told = replace(VIA_SPUTNIK, language="en")
    made = drafted('"We will go on with it," they said.', told=told, speaker=speaker)
    assert digest(made)["quotes"][0].get("speaker") == written


@pytest.mark.parametrize(("language", "marked"), [("fi", True), ("en-GB", False), ("zh-Hans", False)])
def test_in_a_language_whose_speakers_are_not_read_the_speaker_is_to_be_settled(
    language: str, marked: bool
) -> None:
    made = drafted(
        '"Jatkamme yhteistyötä yhdessä", sanoi presidentti.', told=Told(language=language), speaker=None
    )
    assert (digest(made)["quotes"][0].get("speaker") == "SETTLE") is marked
    assert ("not read in this language" in made.files["digest.md"]) is marked


@pytest.mark.parametrize(
    ("paragraph", "spoken"),
    [
        ("– Vi är överens om fred i Ostrazia, säger statsministern.", True),
        ("— Мы договорились о встрече, — сказал президент.", True),
        ("– en ny bro över floden vid Osk.", False),
        ("– Handel och fred i Ostrazia;", False),
        ("Statsministern – som är i Osk – talade med kanslern.", False),
    ],
)
def test_a_sentence_behind_the_dash_of_speech_is_nobody_s_until_it_is_settled(
    paragraph: str, spoken: bool
) -> None:
    """Without a speaker it would be the office's own words."""
    quotes = digest(drafted(paragraph))["quotes"]
    assert [quote.get("speaker") for quote in quotes] == (["SETTLE"] if spoken else [None] * len(quotes))


@pytest.mark.parametrize("language", ["en", "en-GB"])
def test_a_dash_opens_no_speech_in_english(language: str) -> None:
    made = drafted("– The leaders agreed to open the bridge at Osk.", told=Told(language=language))
    assert digest(made)["quotes"][0].get("speaker") is None


def test_a_sentence_beside_a_mark_that_closes_nothing_is_nobody_s_until_it_is_settled() -> None:
    """It may be the end of what somebody says, whose beginning stands in the paragraph above."""
    quotes = digest(
        drafted(
            "The office agreed to publish what was said of the bridge at Osk.",
            'We agreed to go on with the work on the bridge", the President said.',
        )
    )["quotes"]
    assert [quote.get("speaker") for quote in quotes] == [None, "SETTLE"]


TRANSCRIPT = (
    "PRESIDENT OF OSTRAZIA: We agreed to open the bridge at Osk in the spring of next year.",
    "We will support each other in all that this asks of us.",
    "PRESIDENT PUTIN: I welcome that my colleague agreed to the bridge at Osk.",
)


def test_a_sentence_of_a_transcript_is_of_whose_label_it_stands_under_not_of_the_office() -> None:
    quotes = digest(drafted(*TRANSCRIPT))["quotes"]
    assert [(quote["speaker"], quote["text"]) for quote in quotes] == [
        ("SETTLE", "We agreed to open the bridge at Osk in the spring of next year."),
        ("SETTLE", "We will support each other in all that this asks of us."),
        ("vladimir-putin", "I welcome that my colleague agreed to the bridge at Osk."),
    ]


@pytest.mark.parametrize(("label", "speaker"), [("President Lind", "SETTLE"), ("Background", None)])
def test_under_a_lone_label_who_speaks_is_to_be_settled_where_it_is_a_person_s(
    label: str, speaker: str | None
) -> None:
    made = drafted(f"{label}: We agreed to open the bridge at Osk.", "We support all that this asks of us.")
    assert [quote.get("speaker") for quote in digest(made)["quotes"]] == [speaker] * 2


def test_the_turns_of_a_transcript_are_offered_from_a_relay_that_carries_it_in_full_and_from_no_other() -> (
    None
):
    assert len(digest(drafted(*TRANSCRIPT, told=replace(VIA_SPUTNIK, carried="in-full")))["quotes"]) == 3
    made = drafted(*TRANSCRIPT, told=VIA_SPUTNIK)
    assert digest(made)["quotes"] == []
    assert "`--carried in-full`" in made.files["digest.md"]


@pytest.mark.parametrize(("language", "speaker"), [("ro", "SETTLE"), ("en", "Adnova"), (None, "Adnova")])
def test_whom_another_language_s_words_find_as_the_speaker_is_a_guess(
    language: str | None, speaker: str
) -> None:
    made = drafted(
        'Osk (Adnova) - Apelul "femeilor de pe navă".', told=Told(language=language), speaker="Adnova"
    )
    assert digest(made)["quotes"][0]["speaker"] == speaker


def test_words_that_somebody_says_whom_the_verb_leaves_unsaid_are_not_the_office_s() -> None:
    cleaned = page("«Hemos hablado por primera vez», señaló.")
    said = Quotation(Span(1, 31), None, None, "señaló", True)
    made = draft(cleaned, (said,), VOCABULARY, replace(VIA_SPUTNIK, language="es"), today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == "SETTLE"


def test_a_title_in_chinese_is_of_somebody_whose_words_are_not_the_office_s() -> None:
    cleaned = page("杜兰总统表示：“双方同意重新开放大桥。”")
    said = Quotation(Span(8, 18), "杜兰总统", None, "表示", True)
    made = draft(cleaned, (said,), VOCABULARY, replace(VIA_SPUTNIK, language="zh"), today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == "SETTLE"


@pytest.mark.parametrize(
    ("between", "speaker"), [((), "Карл Вебер"), (("Иван Орлов подтвердил это.",), "SETTLE")]
)
def test_he_of_another_language_is_nobody_who_was_named_further_above_than_the_paragraph_before(
    between: tuple[str, ...], speaker: str
) -> None:
    cleaned = page("Об этом сообщил Карл Вебер.", *between, "«Недавно закончили разговор», — рассказал он.")
    start = "\n".join(cleaned.body).index("Недавно")
    said = Quotation(Span(start, start + 26), "он", "Карл Вебер", "рассказал", True)
    made = draft(cleaned, (said,), VOCABULARY, VIA_SPUTNIK, today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == speaker


@pytest.mark.parametrize("language", [None, "en-GB"])
@pytest.mark.parametrize(
    "mention",
    [
        "he",
        "her",
        "the minister",
        "Der Bundeskanzler",
        "il",
        "el mandatario",
        "la vocera",
        "пресс-секретарь",
        "critics",
        "a fisherman",
        "the opposition",
    ],
)
def test_a_speaker_whom_the_page_does_not_name_is_to_be_settled(mention: str, language: str | None) -> None:
    cleaned = page('"We will go on with it," they said.')
    said = Quotation(Span(1, 23), mention, None, None, True)
    made = draft(cleaned, (said,), VOCABULARY, replace(VIA_SPUTNIK, language=language), today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == "SETTLE"
    assert ("speaker", "who speaks is not clear from the page") in [
        (i.field, i.reason) for i in made.to_settle
    ]


def test_who_heads_an_office_is_not_the_office() -> None:
    office = Issuer("pm-office", "Prime Minister's Office", "RU", "official")
    vocabulary = replace(VOCABULARY, issuers={"pm-office": office})
    cleaned = page('"We will go on with it," they said.')
    said = quoted(cleaned, "the Prime Minister")
    made = draft(cleaned, said, vocabulary, Told(issuer="pm-office"), today=TODAY)
    assert digest(made)["quotes"][0]["speaker"] == "the Prime Minister"


TWO_PRESIDENTS = "President Ada Lind met President Karl Weber of Orland."


def said_by(mention: str, name: str, *body: str) -> object:
    cleaned = page(*body, '"We will go on with it," they said.')
    (quotation,) = quoted(cleaned, name)
    made = draft(cleaned, [replace(quotation, speaker=mention)], VOCABULARY, KREMLIN, today=TODAY)
    return digest(made)["quotes"][0]["speaker"]


def test_a_title_that_two_bear_is_to_be_settled() -> None:
    assert said_by("the President", "Karl Weber", TWO_PRESIDENTS) == "SETTLE"


@pytest.mark.parametrize(
    "told",
    [
        "President Ada Lind met Prime Minister Karl Weber of Orland.",
        "President Ada Lind spoke. President Lind left early.",
    ],
)
def test_a_title_that_one_bears_is_that_one_s(told: str) -> None:
    assert said_by("the President", "Ada Lind", told) == "Ada Lind"


def test_a_name_beside_a_title_is_no_question() -> None:
    assert said_by("President Weber", "Karl Weber", TWO_PRESIDENTS) == "Karl Weber"


def relayed(*body: str) -> Draft:
    return draft(page(*body), find_quotations("\n".join(body)), VOCABULARY, VIA_SPUTNIK, today=TODAY)


def test_words_that_are_quoted_twice_are_offered_once() -> None:
    words = "We will go on with it"
    made = relayed(f"“{words},” Ada Lind said.", f"“{words},” she said again.")
    assert [quote["text"] for quote in digest(made)["quotes"]] == [words]


ASTRAY = "The ferry will sail again, and the harbour will be dredged.”"


def test_what_stands_beside_a_lost_mark_is_offered_from_no_relay() -> None:
    body = ("The two spoke about the lake for an hour.", ASTRAY, "They agreed to meet again in spring.")
    offered = [quote["text"] for quote in digest(relayed(*body))["quotes"]]
    assert offered == [body[0], body[2]]


def test_a_quotation_in_marks_that_may_be_apostrophes_is_offered_from_no_relay() -> None:
    made = relayed("Ada Lind said that they’ve searched for ‘able crews near me’ and found it.", ASTRAY)
    assert digest(made)["quotes"] == []
    assert '# Not offered, its marks leave open whose it is: "able crews near me"' in made.files["digest.md"]


def test_a_quotation_over_paragraphs_is_a_quote_for_each() -> None:
    cleaned = page("“One is the first of them.", "“Two is the last of them,” he said.")
    text = "\n".join(cleaned.body)
    whole = Quotation(Span(1, text.index(",”") + 1), None, None, None, True)
    made = draft(cleaned, (whole,), VOCABULARY, VIA_SPUTNIK, today=TODAY)
    assert [quote["text"] for quote in digest(made)["quotes"]] == [
        "One is the first of them.",
        "Two is the last of them",
    ]


def test_a_quotation_under_three_words_is_only_mentioned() -> None:
    made = drafted('They spoke of "red lines" at length and found "a good way" out.', told=VIA_SPUTNIK)
    assert [quote["text"] for quote in digest(made)["quotes"]] == ["a good way"]
    assert '# Not offered, fewer than three words: "red lines"' in made.files["digest.md"]


def test_sentences_are_offered_where_no_quotation_can_be_and_the_draft_says_so() -> None:
    made = drafted('They agreed on what they called "red lines" for the lake.', told=KREMLIN)
    assert len(digest(made)["quotes"]) == 1
    assert "# Nothing in quotation marks is offered; these are its" in made.files["digest.md"]


def test_without_quotations_an_issuers_own_sentences_are_offered() -> None:
    quotes = digest(drafted("They agreed to meet again. They left at noon.", told=KREMLIN))["quotes"]
    assert [quote["text"] for quote in quotes] == ["They agreed to meet again.", "They left at noon."]
    assert all("voice" not in quote for quote in quotes)


def test_without_quotations_a_relays_sentences_are_in_its_voice() -> None:
    quotes = digest(drafted("They agreed to meet again.", told=VIA_SPUTNIK))["quotes"]
    assert [quote["voice"] for quote in quotes] == ["relay"]


def test_what_a_relay_carries_in_full_is_the_issuers() -> None:
    made = drafted("They agreed to meet again.", told=replace(VIA_SPUTNIK, carried="in-full"))
    assert account(made)["carried"] == "in-full"
    assert all("voice" not in quote for quote in digest(made)["quotes"])


def test_an_empty_page_makes_a_draft_without_quotes() -> None:
    assert digest(drafted(title=None))["quotes"] == []


def test_the_summary_lists_every_mark() -> None:
    made = sample()
    assert all(f"\n  {item.field}: " in explain(made) for item in made.to_settle)


LINES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n")).filter(str.strip)
NASTY = st.sampled_from(
    ["NO", "12:30", "a: b", "# c", "- d", "'", '"', "{x", "[y", "&z", "*w", "!t", "%u", "@v", "---", "...",
     "~",
     "null", "1e3", "2017-05-02", "=", "<<", "a #b", "\x07", "\u200b", "\u2028", "😀", "\\n", "key:",
     "? q", "| r", "> s"]
)  # fmt: skip
TEXTS = st.one_of(NASTY, LINES, st.lists(st.one_of(NASTY, LINES), min_size=1).map(" ".join))


@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml.CBaseLoader])
@given(text=TEXTS)
def test_a_scalar_reads_back_exactly(loader: Any, text: str) -> None:
    assert yaml.load(f"key: {scalar(text)}\nnext: 1", Loader=loader) == {"key": text, "next": "1"}


@pytest.mark.parametrize("text", ["گفت‌وگوی تلفنی", "क्‍ष"])
def test_the_joiners_of_a_script_stand_in_a_draft_as_they_are_written(text: str) -> None:
    assert scalar(text) == text
    assert block(text, "  ") == f">-\n  {text}"
    assert comment(text) == [f"# {text}"]


def test_a_joiner_that_no_script_needs_is_seen() -> None:
    assert scalar("Br\u200cenn") == '"Br\\U0000200Cenn"'


@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml.CBaseLoader])
@given(text=TEXTS.filter(lambda text: bool(text.split())))
def test_a_block_reads_back_with_its_white_space_folded(loader: Any, text: str) -> None:
    written = f"a:\n  - text: {block(text, '      ')}\nnext: 1"
    assert yaml.load(written, Loader=loader) == {"a": [{"text": " ".join(text.split())}], "next": "1"}


@given(text=TEXTS)
def test_a_comment_is_nothing_to_yaml(text: str) -> None:
    assert yaml.load("\n".join(["a: 1", *comment(text), "b: 2"]), Loader=yaml.CBaseLoader) == {
        "a": "1",
        "b": "2",
    }


@given(title=st.none() | TEXTS, body=st.lists(TEXTS, max_size=4), cut=st.lists(TEXTS, max_size=2))
def test_every_page_makes_a_draft_that_reads_back(title: str | None, body: list[str], cut: list[str]) -> None:
    made = drafted(*body, title=title, cut=[Cut(2 + n, text, "x") for n, text in enumerate(cut)])
    assert digest(made)["title"] == (title or "SETTLE")
    assert account(made)["sha256"]
    assert explain(made)


@given(
    body=st.lists(
        st.lists(TEXTS, min_size=1).map(" ".join).map(lambda text: f'He said: "{text}".'), min_size=1
    )
)
def test_every_quote_is_a_passage_of_one_paragraph(body: list[str]) -> None:
    quotes = digest(drafted(*body, told=VIA_SPUTNIK))["quotes"]
    paragraphs = [" ".join(paragraph.split()) for paragraph in body]
    assert all(any(quote["text"] in paragraph for paragraph in paragraphs) for quote in quotes)


def test_a_draft_says_that_further_quotations_are_not_offered() -> None:
    whole = page(*['They said "we will all meet again" then.'] * 101)
    made = draft(whole, quoted(whole), VOCABULARY, today=TODAY)
    assert len(digest(made)["quotes"]) <= 100
    assert "Not offered: the quotations after the first 100." in made.files["digest.md"]
