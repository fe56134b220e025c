"""Texts in which Markdown, HTML, Jinja or an eager linker would find something, word for word on the site's pages."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from tests import checkouts
from tests.converted import Element, elements

TRAPS = " ".join(
    [
        "www.arvania.example post@arvania.example https://arvania.example/a_b_c <https://arvania.example/>",
        "//arvania.example *a* **b** _c_ __d__ `e` ~~f~~ ==g== ^^h^^ [i](j) ![k](l) [m][n] [^1] [TOC] <b>o</b>",
        "<script>p()</script> <!-- q --> &amp; &lt; &copy; &#42; {{ 7 * 7 }} {% raw %} {# r #} {: .s} {.t} $u$",
        "\\* \\( \\n | :--: # v ## w 1. 2) + - -- --- ... (c) (tm) 1/2 1st :smile: --> 'u' \"w\" ‘x’ “y” @z #1 !!! ???",
        "*[HTML]: %20 %s ]]> C:\\new 5'11\"",
    ]
)
BUNDLE = "2021/2021-03-04-orlo-brask-call"


def nasty(field: str) -> str:
    """Return a text that starts with a word that no other has."""
    traps = re.sub(r"[\[\]]", "", TRAPS) if field in QUOTED else TRAPS
    return f"Q{field}Q {traps} Z{field}Z"


FIELDS = (
    "title name office country issuer relay description licence topic phrase gloss headline speaker translation"
    " agreement note account quote now"
).split()
"""Those that a page shows as they are typed."""

QUOTED = ("quote", "now")
"""Those that quote the account's text, where brackets are the curator's own."""


SUMMARY = (
    "They spoke; see www.arvania.example, https://arvania.example/a_b_c or post@arvania.example {{ 7 }} {.c}"
)
"""One that says nothing in Markdown, which a summary may have; an eager linker would find three addresses in it."""


@cache
def corpus() -> dict[str, bytes | None]:
    """Return the files of a digests folder with a nasty text in each field that takes one."""
    text = {field: nasty(field) for field in FIELDS}
    front = {
        "title": text["title"],
        "date": "2021-03-04",
        "event": "phone-call",
        "participants": ["ana-orlo", "tom-brask"],
        "topics": ["trade"],
        "status": "published",
        "fiction": "true",
        "quotes": [
            {"readout": "own", "text": text["quote"], "speaker": text["speaker"]},
            {"readout": "own", "text": text["now"], "translation": text["translation"]},
        ],
        "agreements": [{"text": text["agreement"], "quote": "1"}],
        "corrections": [
            {
                "date": "2021-03-05",
                "note": text["note"],
                "readout": "own",
                "was": f"{text['now']} and more",
                "now": text["now"],
            }
        ],
    }
    account = {
        "issuer": "presidency",
        "title": text["headline"],
        "url": "https://presidency.example/call",
        "published": "2021-03-04",
        "language": "fr",
        "translation": "original",
        "licence": "CC-BY-4.0",
    }
    other = {
        "issuer": "presidency",
        "relay": "wire",
        "language": "en",
        "translation": "relay",
        "text": "not-held",
        "licence": text["licence"],
    }
    body = f"{text['account']}\n{text['speaker']} spoke. {text['quote']}\n{text['now']}"
    vocabulary = {
        "topics": [{"id": "trade", "label": text["topic"]}],
        "participants": [
            {
                "id": "ana-orlo",
                "name": text["name"],
                "country": "XA",
                "offices": [{"title": text["office"], "from": "2019-06-01"}],
            },
            {"id": "tom-brask", "name": "Tom Brask"},
        ],
        "issuers": [
            {
                "id": "presidency",
                "name": text["issuer"],
                "country": "XA",
                "kind": "official",
                "description": text["description"],
            },
            {"id": "wire", "name": text["relay"], "kind": "wire"},
        ],
        "countries": [{"id": "XA", "name": text["country"]}],
        "phrases": [{"id": "frank", "phrase": text["phrase"], "gloss": text["gloss"]}],
    }
    texts = {
        f"{BUNDLE}/digest.md": f"---\n{dumped(front)}---\n{SUMMARY}\n",
        f"{BUNDLE}/own.md": f"---\n{dumped(account)}---\n{body}\n",
        f"{BUNDLE}/wire.md": f"---\n{dumped(other)}---\n",
        **{f"vocabulary/{name}.yml": dumped(entries) for name, entries in vocabulary.items()},
    }
    return {path: text.encode() for path, text in texts.items()}


def dumped(value: object) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=10_000)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nasty") / "checkout"
    checkouts.copy_checkout(folder, corpus())
    built = checkouts.mkdocs_build(folder)
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "site"


def test_each_text_stands_word_for_word_wherever_a_page_has_it(site: Path) -> None:
    shown = {page: text_of(page) for page in generated(site)}
    for field in FIELDS:
        begun = sum(text.count(f"Q{field}Q") for text in shown.values())
        assert begun, f"no page shows the {field}"
        for page, text in shown.items():
            assert text.count(f"Q{field}Q") == text.count(nasty(field)), f"{field} in {page}"


def test_a_summary_stands_word_for_word_on_its_digests_page(site: Path) -> None:
    assert SUMMARY in text_of(site / "digests" / BUNDLE / "index.html")


def test_no_text_becomes_a_link_or_an_element(site: Path) -> None:
    for page in generated(site):
        found = elements(page.read_text(encoding="utf-8"))
        assert [link for link in found if "href" in link.attributes and _leads_there(link)] == []
        assert {element.tag for element in found}.isdisjoint({"b", "em", "sup"})
        assert not [element for element in found if element.tag == "script" and element.text.startswith("p(")]


def _leads_there(link: Element) -> bool:
    address = re.split("[?#]", link["href"])[0]  # behind them: the names that a listing searches for
    return "arvania.example" in address or address.startswith("mailto:")


def generated(site: Path) -> list[Path]:
    return [page for page in sorted(site.rglob("*.html")) if site / "about" not in page.parents]


def text_of(page: Path) -> str:
    """Return what a page shows, but for citations, which have the marks of their own formats, and scripts."""
    html = re.sub(r"<(script|pre)\b.*?</\1>", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    whole = next(element for element in elements(html) if element.tag == "html")
    return " ".join(whole.text.split())
