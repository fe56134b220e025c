"""A title gives words to whom the account names by it, where nobody else may bear it."""

from __future__ import annotations

import pytest

from readout.verifying.by_title import is_title_alone
from tests.verifying.people import given


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("President Ana Orlo met Chancellor Tom Brask.", "“We will go home now,” the Chancellor said."),
        (
            "The President, Ana Orlo, met the Chancellor of Belmark, Tom Brask.",
            "The Chancellor said: “We will go home now.”",
        ),
        (
            "Ana Orlo, the President, met Tom Brask, the Chancellor.",
            "“We will go home now,” the Chancellor said.",
        ),
        (
            "Präsidentin Ana Orlo empfing den Bundeskanzler, Tom Brask.",
            "„We will go home now“, sagte der Bundeskanzler.",
        ),
        (
            "La presidenta Ana Orlo recibió al canciller Tom Brask.",
            "«We will go home now», dijo el canciller.",
        ),
    ],
)
def test_a_title_is_of_whom_the_account_names_by_it(head: str, words: str) -> None:
    assert given("We will go home", f"{head}\n{words}", "ana-orlo") == "tom-brask"
    assert given("We will go home", f"{head}\n{words}", "tom-brask") is None


@pytest.mark.parametrize(
    "title",
    """president chancellor minister king queen prince princess emir sultan secretary secretary-general ambassador
    governor governor-general commissioner mayor""".split(),
)
def test_a_title_is_what_one_person_is_called_by_its_office(title: str) -> None:
    text = f"Pope Ana Orlo met {title.title()} Tom Brask.\n“We will go home now,” the {title} said."
    assert given("We will go home", text, "ana-orlo") == "tom-brask"


@pytest.mark.parametrize(
    "of", ["of Belmark", "der Inseln", "des Bundes", "de la Mer", "de Belmark", "du Nord"]
)
def test_a_title_may_say_whose_it_is(of: str) -> None:
    text = f"Pope Ana Orlo met Chancellor {of} Tom Brask.\n“We will go home now,” the Chancellor said."
    assert given("We will go home", text, "ana-orlo") == "tom-brask"


@pytest.mark.parametrize("article", ["the", "der", "die", "le", "la", "el"])
def test_a_title_stands_behind_a_name_with_its_article(article: str) -> None:
    text = f"Pope Ana Orlo met Tom Brask, {article} Chancellor.\n“We will go home now,” the Chancellor said."
    assert given("We will go home", text, "ana-orlo") == "tom-brask"


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("Präsidentin Ana Orlo empfing Leader Tom Brask.", "“We will go home now,” the leader said."),
        ("Vizekanzlerin Ana Orlo empfing Kanzlerin Lena Var.", "„We will go home now“, sagte die Kanzlerin."),
    ],
)
def test_a_title_is_of_an_office_and_its_deputy_may_bear_it_too(head: str, words: str) -> None:
    assert given("We will go home", f"{head}\n{words}", "ana-orlo") is None


@pytest.mark.parametrize(
    "title", ["former Chancellor", "deputy Chancellor", "Belmark Chancellor", "Chancellor's aide"]
)
def test_a_title_with_more_than_its_article_may_be_anothers(title: str) -> None:
    text = f"President Ana Orlo met Chancellor Tom Brask.\n“We will go home now,” the {title} said."
    assert given("We will go home", text, "ana-orlo") is None


@pytest.mark.parametrize(
    "head",
    [
        "Ana Orlo met Chancellor Tom Brask.",
        "Chancellor Ana Orlo met Chancellor Tom Brask.",
        "President Ana Orlo met Tom Brask.",
        "President Ana Orlo met Chancellor Tom Brask and Chancellor Lena Var.",
        "President Ana Orlo, the Chancellor before him, met Chancellor Tom Brask.",
    ],
)
def test_a_title_that_may_be_the_speakers_or_anothers_gives_words_to_nobody(head: str) -> None:
    assert (
        given("We will go home", f"{head}\n“We will go home now,” the Chancellor said.", "ana-orlo") is None
    )


def test_a_title_in_a_script_without_capitals_is_no_name() -> None:
    assert given("We will go home", "قال وزير الخارجية: «We will go home».", "سالم ندى") is None


def test_a_title_is_no_offices() -> None:
    text = "President Orlo met Chancellor Brask.\n“We will go home now,” the Chancellor said."
    assert given("We will go home", text, "presidency") == "tom-brask"


@pytest.mark.parametrize(
    ("mention", "alone"),
    [
        ("the President", True),
        ("Vice President", True),
        ("der Bundeskanzler", True),
        ("President Orlo", False),
        ("King", False),
        ("the Iron Captain", False),
        ("the", False),
    ],
)
def test_a_title_alone_is_of_whoever_holds_the_office(mention: str, alone: bool) -> None:
    assert is_title_alone(mention, "Ana King Orlo") is alone
