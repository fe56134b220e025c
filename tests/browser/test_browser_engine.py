"""The browser's search engine over the files of the index, beside a look through every text."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser

from readout.model import Digest
from readout.rendering.tasks.documents import digest_document
from readout.search.document import Document, Section, contribution
from readout.search.files import index_files
from readout.search.terms import fold, stem, terms
from readout.search.year import year_index
from tests.browser.scripted import run_script
from tests.corpus import fictional
from tests.search_reading import document_files, search_files

Query = tuple[str, dict[str, Any]]

_ASK = """
const { open } = await import("/search-engine.js");
const engine = await open(new URL("/search/", location));
const answers = [];
for (const [query, options] of given) {
  const { documents, pages, counts, whole } = await engine.search(query, options);
  const urls = (numbers) => Promise.all(numbers.map(async (number) => (await engine.document(number)).url));
  answers.push({ found: await urls(documents), pages: await urls(pages), whole,
    counts: Object.fromEntries(Object.entries(counts).map(([name, values]) => [name, Object.fromEntries(values)])) });
}
return answers;
"""

_SHOW = """
const { parse } = await import("/search-terms.js");
const { passages } = await import("/search-passages.js");
const show = ({ anchor, pieces }) =>
  [anchor, pieces.map(({ text, marked }) => (marked ? `<${text}>` : text)).join("")];
return passages(given.sections, parse(given.query), given.most).map(show);
"""


_QUOTES = """
const { quotes } = await import("/search-quotes.js");
const { page, speakers, topics, most } = given;
return quotes(page, new Set(speakers), new Set(topics), most).map(({ anchor, lang, dir, pieces }) =>
  [anchor, pieces.map(({ text }) => text).join(""), lang, dir]);
"""


def known(digest: Digest) -> Document:
    return digest_document(digest)


def ask(browser: Browser, files: dict[str, str], queries: Iterable[Query]) -> list[dict[str, Any]]:
    answers: list[dict[str, Any]] = run_script(browser, _ASK, list(queries), files)
    return answers


@cache
def index() -> dict[str, str]:
    return search_files(fictional(), {"about/ferries.md": "# Ferries\n\nHow ferries are counted."})


@cache
def texts() -> dict[str, list[list[str]]]:
    """Return for each digest's address the terms of each of its passages."""
    found = {}
    for digest in fictional().digests:
        document = known(digest)
        passages = (document.title, *(s.text for s in (*document.sections, *document.further)))
        found[document.url] = [terms(text) for text in passages]
    return found


def having(fits: Callable[[list[str]], bool]) -> set[str]:
    return {url for url, passages in texts().items() if any(map(fits, passages))}


def digests_found(answer: dict[str, Any]) -> set[str]:
    return set(answer["found"])


def all_words() -> list[str]:
    return sorted({term for passages in texts().values() for passage in passages for term in passage})


def test_a_word_finds_the_digests_that_have_it(browser: Browser) -> None:
    words = [word for word in all_words() if stem(word) == word]
    answers = ask(browser, index(), [(f"{word} ", {}) for word in words])
    wrong = [
        word
        for word, answer in zip(words, answers, strict=True)
        if digests_found(answer) != having(lambda passage, word=word: any(map(word.__eq__, passage)))  # type: ignore[misc]
        and len(word) > 1
    ]
    assert wrong == []


def test_the_last_word_finds_those_that_begin_with_it(browser: Browser) -> None:
    beginnings = sorted({word[:3] for word in all_words() if word.isascii() and len(word) > 3})
    answers = ask(browser, index(), [(beginning, {}) for beginning in beginnings])
    wrong = [
        beginning
        for beginning, answer in zip(beginnings, answers, strict=True)
        if not digests_found(answer)
        >= having(lambda passage, b=beginning: any(term.startswith(b) for term in passage))  # type: ignore[misc]
    ]
    assert wrong == []


def test_words_all_have_to_be_there(browser: Browser) -> None:
    dice = random.Random(3)
    words = [word for word in all_words() if stem(word) == word and len(word) > 2 and word.isascii()]
    pairs = [dice.sample(words, 2) for _ in range(200)] + [["visa", "ferry"], ["the", "of"]]
    answers = ask(browser, index(), [(f"{' '.join(pair)} ", {}) for pair in pairs])
    for (one, other), answer in zip(pairs, answers, strict=True):
        assert digests_found(answer) == having(lambda p, w=one: w in p) & having(lambda p, w=other: w in p)  # type: ignore[misc]


def test_a_phrase_finds_its_words_one_after_the_other(browser: Browser) -> None:
    dice = random.Random(5)
    phrases = []
    for passages in dice.sample(list(texts().values()), 30):
        passage = max(passages, key=len)
        at = dice.randrange(len(passage) - 4)
        if all(term.isascii() and stem(term) == term for term in passage[at : at + 3]):
            phrases += [passage[at : at + 3], passage[at + 2 : at : -1]]
    assert phrases
    answers = ask(browser, index(), [(f"“{' '.join(phrase)}”", {}) for phrase in phrases])
    for phrase, answer in zip(phrases, answers, strict=True):
        length = len(phrase)
        assert digests_found(answer) == having(
            lambda p, w=phrase, n=length: any(p[at : at + n] == w for at in range(len(p)))  # type: ignore[misc]
        )


def test_any_part_of_a_run_without_spaces_is_found(browser: Browser) -> None:
    text, other = "双方同意在春天之前重新开放旧桥", "旧双新桥"
    parts = [text[at:end] for at, end in itertools.combinations(range(len(text) + 1), 2)]
    answers = ask(browser, small(text, other), [(part, {}) for part in parts])
    for part, answer in zip(parts, answers, strict=True):
        assert ("0/" in answer["found"], "1/" in answer["found"]) == (True, part in other), part


def small(*sections: str, pages: Iterable[str] = ()) -> dict[str, str]:
    """Return the index of documents, each with the address of its number, and of pages about the site."""
    made = [
        contribution(Document(f"{at:03}", "2020-01-01", f"{at}/", "", (Section(text),)))
        for at, text in enumerate(sections)
    ]
    about = [contribution(Document(text, "", text, "", (Section(text),))) for text in pages]
    files = dict(index_files({"2020": year_index(made), "about": year_index(about)}))
    return files | document_files("2020", made) | document_files("about", about)


def found(browser: Browser, files: dict[str, str], query: str, **options: Any) -> list[str]:
    return list(ask(browser, files, [(query, options)])[0]["found"])


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("CAFÉ ", "the cafe"),
        ("cafe ", "the Café"),
        ("treaty ", "Treaties"),
        ("treaties", "a treaty"),
        ("countri", "a country"),
        ("countrie", "a country"),
        ("meet", "meetings"),
        ("organis", "an organization"),
        ("organiz", "an organisation"),
        ("organisa", "an organization"),
        ("organising ", "organizing"),
        ("neighbou", "a neighbor"),
        ("neighbo", "a neighbour"),
        ("defenc", "defense"),
        ("defens", "defence"),
        ("programm", "a program"),
        ("dialogu", "a dialog"),
        ("theatr", "a theater"),
        ("theate", "a theatre"),
        ("travell", "traveled"),
        ("traveli", "travelling"),
        ("travelli", "traveling"),
        ("co-o", "cooperation"),
        ("cooper", "co-operation"),
        ("counterterrorism", "counter-terrorism"),
        ("counter-terrorism ", "counterterrorism"),
        ("counter-terr", "counterterrorism"),
        ("counter-t", "counter-terrorism"),
        ("terrorism", "counter-terrorism"),
        ('"counter-terrorism talks"', "counter-terrorism talks"),
        ("cease-fire", "a ceasefire"),
        ("metr", "symmetric metrics"),
        ('"trade centres"', "a trade center"),
        ("Kremlin's", "the Kremlin"),
        ('"last word', "word last"),
        ("constructor", "a constructor"),
        ("__proto__ ", "proto"),
        ("กิน", "เขากินข้าว"),
        ("ไ", "เขาไป"),
        ("桥", "旧桥"),
        ('"the 旧"', "the 旧桥"),
    ],
)
def test_a_query_finds_a_text(query: str, text: str, browser: Browser) -> None:
    assert found(browser, small("other", text), query) == ["1/"]


@pytest.mark.parametrize(
    ("query", "text"), [("meet ", "meetings2"), ('"a b"', "b a"), ("—", "—"), ("toString", "")]
)
def test_a_query_does_not_find_a_text(query: str, text: str, browser: Browser) -> None:
    assert found(browser, small("other", text), query) == []


def test_pages_about_the_site_are_found_apart(browser: Browser) -> None:
    (answer,) = ask(browser, small("a ferry", pages=["ferry", "lake"]), [("ferry", {})])
    assert (answer["found"], answer["pages"]) == (["0/"], ["ferry"])


def test_a_digest_with_the_word_more_often_comes_first(browser: Browser) -> None:
    often = "ferry " * 9
    assert found(browser, small("a ferry", often, "one ferry"), "ferry") == ["1/", "2/", "0/"]


def test_too_many_words_that_begin_alike_are_not_looked_up(browser: Browser) -> None:
    words = " ".join(f"pre{letter}{number:04}" for letter in "abcdefgh" for number in range(2000))
    (answer,) = ask(browser, small(words), [("pre", {})])
    assert (answer["found"], answer["whole"]) == ([], False)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("terrorist", ["terrorism", "terror"]),
        ("zelenskiy", ["zelenskyy"]),
        ("error", ["terror"]),
        ("etrrorism", ["terrorism"]),
        ("tae", []),
        ("terribles", []),
        ("verified", []),
        ("zzyzx", []),
    ],
)
def test_words_like_one_that_no_digest_has_are_offered(
    word: str, expected: list[str], browser: Browser
) -> None:
    files = small("terror, terrorism and tea", "Zelenskyy", pages=["How quotes are verify"])
    script = """
        const { open } = await import("/search-engine.js");
        const { near } = await import("/search-nothing.js");
        return near(given, await (await open(new URL("/search/", location))).beside(given));
    """
    assert run_script(browser, script, word, files) == expected


# ---- facets -------------------------------------------------------------------------------------------


def values(digest: Digest) -> dict[str, set[str]]:
    document = known(digest)
    facets = {name: set(of) for name, of in document.facets.items()}
    return facets | {"year": {str(digest.date.year)}, "country": set(document.countries.values())}


def test_counts_are_those_of_a_look_through_every_digest(browser: Browser) -> None:
    names = ["topic", "participant", "country", "issuer", "year", "kind"]
    all_ = [values(digest) for digest in fictional().digests]
    chosen = {"topic": sorted(all_[0]["topic"])[:2], "kind": ["Meeting", "Letter"]}
    query = ("", {"chosen": chosen, "counted": names})
    (answer,) = ask(browser, index(), [query])
    expected: dict[str, dict[str, int]] = {}
    both = [of for of in all_ if of["topic"] >= set(chosen["topic"])]
    for name in names:
        within = [of for of in both if name == "kind" or of["kind"] & set(chosen["kind"])]
        every = {value for of in all_ for value in of[name]}
        expected[name] = {value: sum(value in of[name] for of in within) for value in every}
    assert answer["counts"] == expected


def test_a_value_chosen_that_no_digest_has_counts_none(browser: Browser) -> None:
    (answer,) = ask(browser, index(), [("", {"chosen": {"topic": ["Nothing"]}, "counted": ["topic"]})])
    assert (answer["found"], answer["counts"]["topic"]["Nothing"]) == ([], 0)


@pytest.mark.parametrize(("order", "step"), [("newest", 1), ("oldest", -1)])
def test_digests_come_in_the_order_of_the_collection(order: str, step: int, browser: Browser) -> None:
    urls = [known(digest).url for digest in fictional().digests]
    assert found(browser, index(), "", chosen={}, order=order) == urls[::step]


# ---- passages -----------------------------------------------------------------------------------------


def shown(browser: Browser, query: str, *sections: tuple[str, str], most: int = 2) -> list[tuple[str, str]]:
    given = {"sections": sections, "query": query, "most": most}
    return [(anchor, text) for anchor, text in run_script(browser, _SHOW, given)]


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("lamp", "Two LAMPS, lit.", "Two <LAMPS>, lit."),
        ("cafe", "The café’s lamp", "The <café>’s lamp"),
        ("organis", "The organization of co-operation", "The <organization> of co-operation"),
        ("cooperation", "The organization of co‑operation.", "The organization of <co‑operation>."),
        ("counterterrorism", "Of counter-terrorism.", "Of <counter-terrorism>."),
        ("terrorism", "Of counter-terrorism.", "Of counter-<terrorism>."),
        ("terrorism counterterrorism", "Of counter-terrorism.", "Of <counter-terrorism>."),
        (
            "counter-terrorism",
            "counter-terrorism, counterterrorism",
            "<counter-terrorism>, <counterterrorism>",
        ),
        ("cafe\u0301", "cafe\u0301!", "<cafe\u0301>!"),
        ('"old bridge"', "An old mill, an old bridge", "An old mill, an <old> <bridge>"),
        ("旧桥", "重新开放旧桥。", "重新开放<旧桥>。"),
        ("开放旧", "重新开放旧桥", "重新<开放旧>桥"),
        ("桥", "旧桥上的桥", "旧<桥>上的<桥>"),
        ("<b>", "a <b> c", "a <<b>> c"),
    ],
)
def test_the_words_sought_are_marked(query: str, text: str, marked: str, browser: Browser) -> None:
    assert shown(browser, query, ("", text)) == [("", marked)]


def test_a_long_text_is_shown_around_the_words(browser: Browser) -> None:
    text = " ".join(f"w{at}" for at in range(100))
    ((_, excerpt),) = shown(browser, "w50", ("", text))
    assert excerpt.startswith("… w45 w46 w47 w48 w49 <w50> w51") and excerpt.endswith("w74 …")


def test_quotes_that_hold_the_words_come_before_other_passages(browser: Browser) -> None:
    sections = [("", "a lamp"), ("quote-1", "no"), ("quote-2", "lamp"), ("quote-3", "a lamp lit")]
    assert shown(browser, "lamp lit", *sections) == [("quote-3", "a <lamp> <lit>"), ("quote-2", "<lamp>")]


def test_without_such_a_quote_the_passage_with_most_of_the_words_is_shown(browser: Browser) -> None:
    sections = [("", "a lamp"), ("quote-1", "no"), ("", "lamp and ferry")]
    assert shown(browser, "lamp ferry", *sections) == [("", "<lamp> and <ferry>")]


def test_where_nothing_holds_the_words_nothing_is_shown(browser: Browser) -> None:
    assert shown(browser, "lamp", ("", "a ferry")) == []


# ---- the quotes that filters ask for ------------------------------------------------------------------

QUOTES = [
    ["", "Orlo and Brenn spoke of ferries."],
    ["quote-1", "One ferry", "Orlo, in the account of Osk, in English", "en", [0]],
    ["quote-2", "Two mills", "Orlo, as the curator reads the account of Osk, in English", "en", [1]],
    ["quote-3", "Три парома", "Brenn, in the account of Osk, in Russian", "ru", [0, 1]],
    [
        "quote-3",
        "Three ferries",
        "Brenn, in the account of Osk, in Russian; in our translation",
        "en",
        [0, 1],
    ],
    ["quote-4", "أربع", "Orlo-Lane, in the account of Osk, in Arabic", "ar", [], "rtl"],
]


def told(browser: Browser, *speakers: str, topics: tuple[str, ...] = (), most: int = 9) -> list[str]:
    """Return the quotes that are told of a page about ferries and mills."""
    page = {"topics": ["Ferries", "Mills"], "sections": QUOTES}
    given = {"page": page, "speakers": speakers, "topics": topics, "most": most}
    return ["/".join(quote) for quote in run_script(browser, _QUOTES, given)]


def test_of_a_participant_what_that_one_said_is_told(browser: Browser) -> None:
    assert told(browser, "Orlo") == ["quote-1/One ferry/en/ltr", "quote-2/Two mills/en/ltr"]


def test_of_a_topic_what_anybody_said_of_it_is_told_and_in_translation(browser: Browser) -> None:
    said = ["quote-1/One ferry/en/ltr", "quote-3/Three ferries/en/ltr"]
    assert told(browser, topics=("Ferries",)) == said


def test_of_a_participant_and_a_topic_what_that_one_said_of_it_is_told_first(browser: Browser) -> None:
    said = ["quote-3/Three ferries/en/ltr", "quote-1/One ferry/en/ltr"]
    assert told(browser, "Brenn", topics=("Ferries",)) == said


def test_a_quote_told_has_its_own_direction(browser: Browser) -> None:
    assert told(browser, "Orlo-Lane") == ["quote-4/أربع/ar/rtl"]


def test_no_more_quotes_are_told_than_there_is_room_for(browser: Browser) -> None:
    assert told(browser, "Orlo", "Brenn", most=1) == ["quote-1/One ferry/en/ltr"]


def test_where_neither_is_asked_for_no_quote_is_told(browser: Browser) -> None:
    assert told(browser) == []


def test_folding_does_not_move_what_is_marked(browser: Browser) -> None:
    text = "½ ﬁne № İstanbul lamp"
    ((_, marked),) = shown(browser, "lamp ", ("", text))
    assert marked == "½ ﬁne № İstanbul <lamp>" and fold(text) != text
