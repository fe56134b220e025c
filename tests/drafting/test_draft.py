"""What a draft says of its event and its account: what the page tells or was told, and the rest to settle."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.drafting.draft import draft, explain
from readout.drafting.source import Told
from readout.drafting.yaml_text import shown, without_breaks
from readout.model import Cut
from tests.draft_cases import TODAY, VOCABULARY, page, quoted, sample_page
from tests.drafting.drafts import KREMLIN, TEXTS, VIA_SPUTNIK, account, digest, drafted, sample, to_settle

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", ["digest.md", "kremlin-press-service-via-sputnik.md"])
def test_the_samples_draft_is_the_golden_one(name: str) -> None:
    assert sample(VIA_SPUTNIK).files[name] == (GOLDEN / name).read_text(encoding="utf-8")


def test_the_samples_summary_is_the_golden_one() -> None:
    assert explain(sample(VIA_SPUTNIK)) == (GOLDEN / "summary.txt").read_text(encoding="utf-8")


def test_the_summary_says_what_it_leaves_to_the_file() -> None:
    people = "President Ada Lind, Minister Emile Marchand, Minister Karl Weber and Minister Mira Brask"
    made = drafted(f"{people} met in Osk.")
    told = explain(made)
    assert made.files["digest.md"].count("# An entry to add") == 4
    assert (told.count("An entry to add"), "    - 1 more, in the file.\n" in told) == (3, True)


def test_the_folder_has_the_date_in_edtf_where_the_year_is_open() -> None:
    name = "XXXX-05-02-kremlin-reveals-what-putin-trump-discussed-over-the-phone"
    assert (sample().digest_id, sample().folder) == (name, f"XXXX/{name}")


def test_the_folder_without_any_date_is_all_open() -> None:
    assert drafted("They spoke at length.").folder == "XXXX/XXXX-XX-XX-a-title"


def test_the_folder_of_a_known_day_stands_under_its_year() -> None:
    assert drafted("They spoke.", told=Told(day=date(2017, 5, 2))).folder == "2017/2017-05-02-a-title"


def test_characters_that_tell_only_where_a_line_may_break_are_in_no_title_and_no_quote() -> None:
    body = 'The minis\xadter said "we shall open the \u2060bridge\u200b again".'
    made = draft(
        page(body, title="The talks\u2060 of\ufeff Osk"), quoted(page(body)), VOCABULARY, today=TODAY
    )
    assert digest(made)["title"] == account(made)["title"] == "The talks of Osk"
    assert "\n      we shall open the bridge again\n" in made.files["digest.md"]
    assert made.files["account.md"].endswith(f"---\n{body}\n")


@pytest.mark.parametrize(
    "named",
    [
        "Ada Lind Lind AdaPresident of Osk",
        "Lind Lind Ada MaríaPresident of Osk",
        "Ada LindLind AdaPresident of Osk",
        "Ada LindAda LindPresident of Osk",
        "Bashar al-Orn al-Orn BasharPresident of Osk",
        "Wen Haize Wen HaizePresident of Osk",
        "Ада Линд Линд АдаПрезидент Оска",
    ],
)
def test_a_text_into_which_a_card_over_a_name_has_run_is_to_be_settled(named: str) -> None:
    body = f"Karl Brask spoke with {named} on Friday."
    made = drafted(body)
    (item,) = [item for item in made.to_settle if item.field == "sha256"]
    assert item.notes[0] == f"Line 11: {body}"
    assert account(made)["sha256"] == f"SETTLE {hashlib.sha256(body.encode()).hexdigest()}"


@pytest.mark.parametrize(
    "text", ["Lind Lind met", "The TikTok Tik talk", "Sean McDonald McDonald", "New York, New YorkShire"]
)
def test_a_name_said_twice_and_a_capital_within_a_word_are_no_card(text: str) -> None:
    assert "sha256" not in to_settle(drafted(f"Karl Brask said that {text} on Friday."))


def test_a_slug_stays_inside_its_folder() -> None:
    assert drafted("They spoke.", told=Told(slug="../../etc")).folder == "XXXX/XXXX-XX-XX-etc"


def test_a_title_that_was_given_names_the_bundle() -> None:
    assert (
        drafted("They spoke.", told=Told(title="The call of May")).digest_id == "XXXX-XX-XX-the-call-of-may"
    )


def test_a_title_that_was_given_tells_what_a_title_does() -> None:
    told = Told(title="Phone call of Vladimir Putin with Anna May")
    made = digest(drafted("The two leaders spoke at length.", told=told, title=None))
    assert (made["event"], made["participants"]) == ("phone-call", ["vladimir-putin", "anna-may"])


def test_what_does_not_show_is_a_replacement_mark_in_a_line() -> None:
    assert shown("a\u202eb\nc") == "a\ufffdb c"


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


@pytest.mark.parametrize(
    ("told", "day"),
    [("spoke today", "2017-05-03"), ("spoke yesterday", "2017-05-02"), ("spoke on May 1", "2017-05-01")],
)
def test_the_publication_that_was_given_dates_what_the_account_leaves_to_it(told: str, day: str) -> None:
    made = drafted(f"President Lind {told} with Prime Minister Brask.", told=Told(published=date(2017, 5, 3)))
    assert digest(made)["date"] == day
    assert "# line 11: " in made.files["digest.md"]
    assert "published 2017-05-03: as it was given" in " ".join(made.files["digest.md"].split("\n# "))


def test_the_licence_is_the_publishers_where_the_vocabulary_has_it() -> None:
    assert account(sample(KREMLIN))["licence"] == "CC-BY-4.0"
    assert account(sample(VIA_SPUTNIK))["licence"] == "SETTLE"


def test_terms_that_the_page_names_are_offered_and_not_taken() -> None:
    made = drafted("They met.", cut=[Cut(90, "Creative Commons Attribution 4.0", "legal notice")])
    assert account(made)["licence"] == "SETTLE"
    (item,) = [item for item in made.to_settle if item.field == "licence"]
    assert "Perhaps line 90: Creative Commons Attribution 4.0" in "\n".join(item.notes)


def test_the_summary_lists_every_mark() -> None:
    made = sample()
    assert all(f"\n  {item.field}: " in explain(made) for item in made.to_settle)


@given(title=st.none() | TEXTS, body=st.lists(TEXTS, max_size=4), cut=st.lists(TEXTS, max_size=2))
def test_every_page_makes_a_draft_that_reads_back(title: str | None, body: list[str], cut: list[str]) -> None:
    made = drafted(*body, title=title, cut=[Cut(2 + n, text, "x") for n, text in enumerate(cut)])
    assert digest(made)["title"] == (without_breaks(title or "") or "SETTLE")
    assert account(made)["sha256"]
    assert explain(made)
