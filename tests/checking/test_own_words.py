"""What a curator writes freely quotes an account word for word, or quotes nobody."""

from __future__ import annotations

import pytest

from readout.checking.check import check
from readout.model import Finding
from tests import cases
from tests.cases import DIGEST, WIRE

TITLE = "title: Orlo and Brask talk about tariffs\n"
SUMMARY = "The two spoke about tariffs. Belmark gave no account."


def unproven(
    title: str = TITLE, wire: tuple[str, str] = ("", ""), digest: tuple[str, str] = ("", "")
) -> list[Finding]:
    """Return what is said of quotations in the sound bundle's digest, with another title and other changes."""
    files = cases.sound()
    files[DIGEST] = (files[DIGEST] or b"").decode().replace(TITLE, title, 1).replace(*digest, 1).encode()
    files[WIRE] = (files[WIRE] or b"").decode().replace(*wire, 1).encode()
    found = check(files).findings
    assert {finding.rule for finding in found} <= {"quotation-unproven", "unknown-issuer"}
    return [finding for finding in found if finding.rule == "quotation-unproven"]


@pytest.mark.parametrize("stop", ".,;:!?。，")
def test_a_sentence_may_put_its_own_stop_inside_the_marks(stop: str) -> None:
    assert not unproven(f"title: They “spoke by telephone{stop}” says the wire\n")


@pytest.mark.parametrize("mark", "-*…")
def test_no_other_mark_at_the_end_is_the_sentences(mark: str) -> None:
    assert unproven(f"title: They “spoke by telephone{mark}” says the wire\n")


def test_a_title_may_quote_the_title_of_an_account() -> None:
    wire = ("---\n", "---\ntitle: A call of an hour\n")
    assert not unproven("title: The wire's “A call of an hour”\n", wire)
    assert unproven("title: The wire's “A call of an hour”\n")


def test_a_title_may_quote_the_translation_of_a_quote() -> None:
    text = "    text: The two sides will lower the tariffs on grain\n"
    title, french = "title: “Both will lower tariffs”\n", ("language: en", "language: fr")
    translated = (text, f"{text}    translation: Both will lower tariffs in spring\n")
    assert not unproven(title, french, translated)
    assert unproven(title)


def test_a_phrase_of_the_vocabulary_may_be_quoted_in_any_of_its_forms() -> None:
    title = "title: “One river, two banks” and “two banks and one river”\n"
    assert len(unproven(title)) == 2
    phrase = (
        "- {id: one-river, phrase: 'one river, two banks', gloss: None, variants: [two banks and one river]}"
    )
    added = ("vocabulary/phrases.yml", "", f"{phrase}\n")
    assert not check(cases.changed(added, (DIGEST, TITLE, title))).findings


def test_nothing_is_said_where_an_account_is_broken() -> None:
    assert not unproven("title: They said “nothing of the kind”\n", ("issuer: arv", "issuer: nobody-arv"))


def test_a_quotation_is_told_on_its_line() -> None:
    (title,) = unproven("number: 1\n" + TITLE.replace("tariffs", "“tariffs on all grain”"))
    assert title.line == 3
    agreement = (
        "  - text: Lower the tariffs on grain\n",
        "  - due: 2021-05-05\n    text: Lower “all the high tariffs”\n",
    )
    (found,) = unproven(digest=agreement)
    assert found.line == 20


@pytest.mark.parametrize("mark", "'’´")
def test_marks_that_could_be_apostrophes_quote_nothing(mark: str) -> None:
    assert not unproven(f"title: The envoy {mark}Abd Orlo leaves Sana{mark} again\n")


@pytest.mark.parametrize(
    ("quoted", "count"), [("two words", 0), ("in\xadter\xadnational law", 0), ("three words here", 1)]
)
def test_a_term_of_two_words_is_no_quotation(quoted: str, count: int) -> None:
    assert len(unproven(f"title: What “{quoted}” means\n")) == count


@pytest.mark.parametrize(
    "name", ["The Last Winter of Arvania", "Harbours for All", "Вместе по Реке", "Une Vie à Deux"]
)
def test_a_name_is_no_quotation(name: str) -> None:
    assert not unproven(f"title: Orlo and Brask open the show “{name}”\n")


@pytest.mark.parametrize(
    "title",
    [
        "Orlo and Brask see the film “Le dernier hiver de Lowmark”",
        "The “Eine Brücke für alle” programme begins",
        "Talks on the “Green bridge for all” plan",
        "Two sign a declaration entitled “On friendship and good neighbours”",
    ],
)
def test_beside_what_bears_a_name_one_capital_makes_it(title: str) -> None:
    assert not unproven(f"title: {title}\n")


@pytest.mark.parametrize(
    "title",
    [
        "Orlo on the film: “Nobody should ever see it”",
        "The programme “nobody has ever asked for” begins",
        "Orlo tells Brask “Nobody asked for it”; a programme ends",
        "Of the film Orlo tells Brask “Nobody should ever see it”",
    ],
)
def test_what_bears_no_name_beside_the_marks_makes_none(title: str) -> None:
    assert unproven(f"title: '{title}'\n")


@pytest.mark.parametrize(
    "title",
    [
        "Orlo Tells Brask “Arvania Will Never Sign”",
        "Orlo tells Brask “We Will Never Sign”",
        "Orlo tells Brask “No Grain will ever leave”",
    ],
)
def test_capitals_of_a_headline_or_a_sentence_make_no_name(title: str) -> None:
    assert unproven(f"title: {title}\n")


@pytest.mark.parametrize(
    ("quoted", "count"),
    [
        ("Spoke by telephone", 0),
        ("the two sides will lower the tariffs", 0),
        ("SPOKE by telephone", 1),
        ("spoke By telephone", 1),
    ],
)
def test_a_sentence_may_begin_with_what_it_quotes(quoted: str, count: int) -> None:
    assert len(unproven(f"title: “{quoted}” is what they say\n")) == count


def in_summary(text: str) -> list[Finding]:
    """Return what is said of a summary of the sound bundle."""
    return list(check(cases.changed((DIGEST, SUMMARY, text))).findings)


@pytest.mark.parametrize(
    "reference", ["&#8238;", "&#x202E;", "&#x2066;", "&#xE0041;", "&#xFFFD;", "`&#8238;`"]
)
def test_a_reference_to_a_character_is_read_as_the_character(reference: str) -> None:
    (found,) = in_summary(f"The two spoke.\n{reference}And left.")
    assert (found.rule, found.line) == ("control-character", 23)


@pytest.mark.parametrize("marks", ["&ldquo; &rdquo;", "&quot; &quot;", "&#34; &#x22;", "&laquo; &raquo;"])
def test_marks_may_be_written_as_references(marks: str) -> None:
    opening, closing = marks.split()
    (found,) = in_summary(f"The two spoke.\nThey said {opening}never again, ever{closing} then.")
    assert (found.rule, found.line, found.value) == ("quotation-unproven", 23, "never again, ever")
    assert not in_summary(f"They {opening}spoke by telephone{closing} and left &lt;it&gt; &amp; went.")


@pytest.mark.parametrize(
    "marks",
    [
        "❝ ❞",
        "〝 〟",
        "⹂ ”",
        "🙶 🙷",
        "❮ ❯",
        "｢ ｣",
        "﹁ ﹂",
        "″ ″",
        "״ ״",
        "〃 〃",
        "ʺ ʺ",
        "˝ ˝",
        "ʻ ʼ",
        "‵ ′",
        "ˋ ˊ",
        "ᐦ ᐦ",
        "≪ ≫",
        "⟪ ⟫",
        "′′ ′′",
        ",, ''",
        "❛ ❜",
        "❜ ❜",
        "‛ ’",
        "’ ’",
        "´ ´",
        "＇ ＇",
        "＜＜ ＞＞",
    ],
)
def test_what_looks_like_marks_quotes(marks: str) -> None:
    opening, closing = marks.split()
    (found,) = unproven(f"title: >-\n  Orlo {opening}will never meet Brask{closing} again\n")
    assert found.value == "will never meet Brask"
    assert not unproven(f"title: >-\n  Orlo {opening}spoke by telephone{closing} again\n")


@pytest.mark.parametrize(
    ("title", "quoted"),
    [
        ("Orlo: “We will never sign", "We will never sign"),
        ("Orlo: ‘We will never sign", "We will never sign"),
        ('Orlo: "We will never sign', "We will never sign"),
        ("We will never sign,” Orlo says", "We will never sign,"),
        ('We will never sign," Orlo says', "We will never sign,"),
    ],
)
def test_a_mark_without_its_partner_quotes_what_stands_beside_it(title: str, quoted: str) -> None:
    (found,) = unproven(f"title: >-\n  {title}\n")
    assert found.value == quoted


@pytest.mark.parametrize(
    "title",
    [
        'Two talk of a 6" pipe and one of 8″, both 5\'11" and 5′11″ apart',
        "The envoys' plan of '21, and rock 'n' roll",
        "The envoys’ plan of ’21, and rock ’n’ roll",
        "’Tis what the envoys’ talks in the sea’s ports are about",
        "Spoke by telephone” with Brask",
        "Talks about Oʻlmas and of all Oʻrda, with ʻAbd in Sanaʼ today",
        "The 8″ pipe of the town and the 6″ pipe",
        "מנכ״ל של כל מפעל ויו״ר",
        "Grain,,fish and corn and more",
        "Grain and ,, fish and corn and more",
    ],
)
def test_a_mark_that_quotes_nothing_unproven_passes(title: str) -> None:
    assert not unproven(f"title: >-\n  {title}\n")


def test_a_quotation_may_not_close_in_another_paragraph_unseen() -> None:
    (found,) = in_summary("“We will\n\nnever ever sign it” he said.")
    assert (found.rule, found.line) == ("quotation-unproven", 24)


@pytest.mark.parametrize(
    ("block", "line", "quoted"),
    [
        ("> We will never sign", 24, "We will never sign"),
        ("> We will never\nsign", 24, "We will never sign"),
        ("> Two words\n>\n> and three more", 26, "and three more"),
        ("- one\n- > We will *never* sign", 25, "We will never sign"),
        ("> - One two three", 24, "One two three"),
        ("> “We will never sign”", 24, "“We will never sign”"),
        ("    We will never sign", 24, "We will never sign"),
        ("~~~\nWe will never sign\n~~~", 25, "We will never sign"),
    ],
)
def test_a_block_quotation_or_of_code_quotes_whatever_its_marks(block: str, line: int, quoted: str) -> None:
    found = in_summary(f"They spoke.\n\n{block}")
    assert {(one.rule, one.line) for one in found} == {("quotation-unproven", line)}
    assert " ".join(found[-1].value.split()) == quoted


@pytest.mark.parametrize(
    "block",
    [
        "> The two sides will lower the *tariffs* on grain",
        "> “The two sides will lower\n> the tariffs on grain.”",
        "> The two sides […] lower the tariffs",
        "> spoke by telephone\n>\n> lower the tariffs",
        "More than 3 > 2 of them came",
        "~~~\nlower the tariffs on grain\n~~~",
        "- one of them\n    - two of them came",
    ],
)
def test_a_block_quotation_of_an_account_passes(block: str) -> None:
    assert not in_summary(f"They spoke.\n\n{block}")


def test_no_passage_near_an_unproven_quotation_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readout.verifying.refusals.nearest_passage", pytest.fail)
    assert unproven("title: They said “nothing of the kind”\n")
