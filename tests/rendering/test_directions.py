"""Names that are written from right to left, in lines that are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from readout import shell
from tests.records import ASH_OFFICE, BIRCH_OFFICE, FERRY, LAKE, collection, digest, quote, readout
from tests.rendered import render

BUHAIRA = replace(LAKE, label="بحيرة")
ABBARA = replace(FERRY, label="عبارة")


@cache
def pages() -> dict[str, str]:
    account = readout(ASH_OFFICE, "The lake is low. The ferry waits.")
    told = (quote(account, "The lake is low", BUHAIRA), quote(account, "The ferry waits", ABBARA))
    talk = digest(topics=(BUHAIRA, ABBARA), readouts=(account, readout(BIRCH_OFFICE)), quotes=told)
    return render(collection(talk, digest("2019-01-02")), shell.read_templates(), date(2026, 1, 1))


def test_a_number_stands_behind_the_topic_that_it_counts() -> None:
    assert "<bdi>عبارة</bdi> 1, <bdi>بحيرة</bdi> 1." in pages()["maps/topics.md"]
    chip = '<bdi>بحيرة</bdi> <span class="ro-chip__count">1</span>'
    assert chip in pages()["pairs/anna-ash--boris-birch.md"]


def test_an_arrow_leads_from_the_topic_raised_first_to_the_next() -> None:
    (page,) = (
        text for path, text in pages().items() if path.startswith("digests/2020/") and path.endswith(".md")
    )
    assert "<bdi>بحيرة</bdi> → <bdi>عبارة</bdi>" in page
