"""Events over time."""

from __future__ import annotations

import re
from datetime import date
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout import shell
from readout.model import EventKind
from readout.rendering.pages.charts import LEAST, MOST_BARS, MOST_LABELS, contacts
from readout.rendering.wording import EVENTS
from tests.records import collection, digest
from tests.rendered import render

LARGEST = 20_000
"""Bytes of a chart with its table."""


def test_one_event_makes_no_chart() -> None:
    assert contacts([digest()]) is None
    assert contacts([digest("2020-01-01"), digest("2020-02-01")]) is not None


def test_events_of_one_year_are_drawn_by_month() -> None:
    chart = contacts([digest("2020-03-04"), digest("2020-03-09"), digest("2020-05-01", event="meeting")])
    assert chart is not None
    assert chart.title == "Events by month, 2020"
    assert chart.description == "3 events; most in March 2020, 2."
    assert [bar.total for bar in chart.bars] == [0, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    assert chart.bars[2].page == "years/2020.md#march-2020"
    assert chart.bars[0].page is None
    assert chart.unit == "Month"
    assert [label.text for label in chart.across] == ["Jan", "Mar", "May", "Jul", "Sep", "Nov"]


def test_years_without_events_keep_their_place() -> None:
    chart = contacts([digest("2018-03-04"), digest("2020-05-01")])
    assert chart is not None
    assert [(bar.label, bar.total, bar.page) for bar in chart.bars] == [
        ("2018", 1, "years/2018.md"),
        ("2019", 0, None),
        ("2020", 1, "years/2020.md"),
    ]
    assert (chart.title, chart.unit) == ("Events by year, 2018 to 2020", "Year")


def test_the_kinds_of_events_stand_on_each_other() -> None:
    chart = contacts([digest("2018-03-04"), digest("2019-05-01"), digest("2019-06-01", event="meeting")])
    assert chart is not None
    assert chart.kinds == ("phone-call", "meeting")
    assert [label.text for label in chart.up] == ["0", "1", "2"]
    assert chart.paths == ("M1.5 100V50h7V100zM11.5 100V50h7V100z", "M11.5 50V0h7V50z")


@pytest.mark.parametrize("kind", get_args(EventKind))
def test_each_kind_of_event_has_its_colour_by_day_and_by_night_in_bars_and_their_key(kind: str) -> None:
    style = (shell.CHECKOUT / "readout/theme/assets/charts.css").read_text(encoding="utf-8")
    assert re.search(rf"--ro-{kind}: var\(--ro-day, #\w+\) var\(--ro-night, #\w+\);", style)
    assert f".ro-chart__swatch--{kind} {{ background: var(--ro-{kind}); }}" in style
    assert f".ro-chart__bars--{kind} {{ fill: var(--ro-{kind}); }}" in style


def test_a_long_span_has_several_years_a_bar() -> None:
    chart = contacts([digest("1931-03-04"), digest("2020-05-01")])
    assert chart is not None
    assert chart.bars[0].label == "1930–1934"
    assert chart.unit == "Years"
    assert len(chart.bars) == 19
    assert [label.text for label in chart.across] == ["1930", "1955", "1980", "2005"]


def test_the_years_that_are_labelled_are_round() -> None:
    chart = contacts([digest("1999-01-01"), digest("2020-02-01")])
    assert chart is not None
    assert [label.text for label in chart.across] == ["2000", "2005", "2010", "2015", "2020"]


@pytest.mark.parametrize(("highest", "lines"), [(1, 2), (4, 5), (5, 4), (9, 3), (16, 5), (101, 4)])
def test_there_are_few_lines_across_the_plot(highest: int, lines: int) -> None:
    days = [digest("2019-01-01")] + [digest("2020-01-01")] * highest
    chart = contacts(days)
    assert chart is not None
    assert len(chart.up) == lines
    assert chart.up[-1].at == 100


@settings(deadline=None)
@given(st.lists(st.dates(min_value=date(1, 1, 1)), min_size=LEAST, max_size=30))
def test_every_event_is_in_one_bar_and_the_bars_and_labels_are_few(days: list[date]) -> None:
    chart = contacts([digest(day.isoformat()) for day in days])
    assert chart is not None
    assert sum(bar.total for bar in chart.bars) == len(days)
    assert len(chart.bars) <= MOST_BARS
    assert 1 <= len(chart.across) <= MOST_LABELS
    assert all(0 < label.at < 100 for label in chart.across)


def test_a_full_chart_is_light_and_says_what_it_shows() -> None:
    digests = [
        digest(f"{1981 + year}-{month:02}-01", event=kind)
        for year in range(MOST_BARS)
        for month, kind in enumerate(EVENTS, 1)
    ]
    page = render(collection(*digests), shell.read_templates(), date(2021, 1, 1))["index.md"]
    chart = page[page.index("<figure") : page.index("</figure>")]
    assert len(chart.encode()) < LARGEST
    assert "<title" in chart and "<desc" in chart and 'role="img"' in chart
    assert chart.count("<tr>") == MOST_BARS + 1
    assert "script" not in chart
