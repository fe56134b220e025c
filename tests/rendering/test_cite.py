"""How a digest and a quote are cited, as text, BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

import json
from dataclasses import astuple, replace
from itertools import accumulate

import pytest

from readout.model import LocatedQuote
from readout.rendering.digest.cite import cite_digest, cite_quote
from readout.rendering.quoted import folded
from readout.rendering.settings import Site
from tests.corpus import fictional, the_call

SITE = Site("Readouts", "https://readouts.example/")


def third() -> LocatedQuote:
    return the_call().quotes[2]


def test_a_digest_is_cited_with_its_title_site_date_and_address() -> None:
    assert cite_digest(the_call(), SITE).text == (
        "“Putin and Trump discuss Syria and North Korea by phone.” Readouts, digest of the phone call of"
        " 2 May 2017. https://readouts.example/digests/2017/2017-05-02-putin-trump-call/"
    )


def test_a_quote_is_cited_in_its_own_words_with_the_whole_chain() -> None:
    readout = the_call().readout(third().readout)
    text = cite_quote(third(), the_call(), readout, SITE).text
    assert text.startswith("“The goal is to create conditions to launch a real settlement process in Syria.")
    assert (
        "Kremlin press service, in English as carried by Sputnik International (Russian state media)" in text
    )
    assert text.endswith(f"#{third().id}")


def test_our_translation_of_a_quote_is_cited_as_ours_behind_its_own_words() -> None:
    quote = replace(third(), translation="The aim is peace.")
    for text in (
        cite_quote(quote, the_call(), the_call().readout(quote.readout), SITE).text,
        json.loads(cite_quote(quote, the_call(), the_call().readout(quote.readout), SITE).csl)["note"],
    ):
        assert "” (“The aim is peace.”, translation by Readouts) Kremlin press service" in text


def test_what_is_invented_is_cited_as_fiction() -> None:
    digest = next(digest for digest in fictional().digests if digest.quotes)
    quote = digest.quotes[0]
    readout = digest.readout(quote.readout)
    for citation in (cite_digest(digest, SITE), cite_quote(quote, digest, readout, SITE)):
        assert all("(fiction)" in form for form in astuple(citation))


def test_two_digests_of_one_day_have_two_keys_of_bibtex_in_any_script() -> None:
    names = ("2017-05-02-звонок", "2017-05-02-会谈", "2017-05-02-putin-trump-call")
    keys = [cite_digest(replace(the_call(), id=name), SITE).bibtex.partition(",")[0] for name in names]
    assert keys == [
        "@misc{2017-05-02-zvonok",
        "@misc{2017-05-02-hui-tan",
        "@misc{2017-05-02-putin-trump-call",
    ]


def test_csl_json_is_of_a_web_page() -> None:
    item = json.loads(cite_digest(the_call(), SITE).csl)
    assert item["type"] == "webpage"
    assert item["issued"] == {"date-parts": [[2017, 5, 2]]}
    assert item["container-title"] == "Readouts"


def test_ris_is_of_a_web_page() -> None:
    assert cite_digest(the_call(), SITE).ris.split("\n") == [
        "TY  - ELEC",
        "ID  - 2017-05-02-putin-trump-call",
        "TI  - Putin and Trump discuss Syria and North Korea by phone",
        "T2  - Readouts",
        "DA  - 2017/05/02",
        "PY  - 2017",
        "UR  - https://readouts.example/digests/2017/2017-05-02-putin-trump-call/",
        "N1  - Digest of the phone call of 2 May 2017",
        "ER  - ",
    ]


def test_a_title_of_several_lines_begins_no_other_line_of_ris() -> None:
    title = "Orlo\nER  - \u2028TY  - BOOK"
    ris = cite_digest(replace(the_call(), title=title), SITE).ris
    assert "TI  - Orlo ER - TY - BOOK\n" in ris
    assert len(ris.splitlines()) == 9


@pytest.mark.parametrize("digest", fictional().digests, ids=lambda digest: digest.id)
def test_bibtex_has_balanced_braces_and_no_bare_sign_of_tex(digest: object) -> None:
    from readout.model import Digest

    assert isinstance(digest, Digest)
    bibtex = cite_digest(digest, SITE).bibtex
    assert bibtex.count("{") == bibtex.count("}")
    title = next(line for line in bibtex.split("\n") if line.startswith("  title"))
    assert not any(sign in title.replace(f"\\{sign}", "") for sign in "&%$#_")


@pytest.mark.parametrize(
    "title", ["a } b", "a { b", "}}, url = {x", '}}, note = "x", annote = "', "\\}", "\\{"]
)
def test_a_title_ends_no_value_of_bibtex_whatever_its_braces(title: str) -> None:
    bibtex = cite_digest(replace(the_call(), title=title), SITE).bibtex
    depths = list(accumulate((sign == "{") - (sign == "}") for sign in bibtex))
    assert depths.index(0, bibtex.index("{")) == len(bibtex) - 1
    line = next(line for line in bibtex.split("\n") if line.startswith("  title"))
    assert list(accumulate((sign == "{") - (sign == "}") for sign in line))[-1] == 0


def test_without_an_address_of_the_site_a_citation_has_that_within_it() -> None:
    assert cite_digest(the_call(), Site()).text.endswith("digests/2017/2017-05-02-putin-trump-call/")


def test_every_quote_as_text_is_made_of_the_accounts_words() -> None:
    for digest in fictional().digests:
        for quote in digest.quotes:
            text = digest.readout(quote.readout).text
            assert text is not None
            for part in folded(quote, text).split("[…]"):
                if "[" not in part:
                    assert " ".join(part.split()) in " ".join(text.split())
