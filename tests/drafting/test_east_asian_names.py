"""Who is named by office and name in Chinese, Japanese and Korean, where no capitals tell a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.drafting.east_asian_names import east_asian_names
from readout.drafting.newcomers import newcomers


def names(*page: str) -> list[str]:
    """Return whom the first line names; the others are the rest of the page."""
    return [*east_asian_names(page[0], "\n".join(page))]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            (
                "国家主席林安5月2日应约同挪威首相布伦通电话。",
                "林安指出，两国关系良好。",
                "布伦首相感谢林安来电。",
            ),
            ["林安", "布伦"],
        ),
        (
            ("國務卿馬斯克同總理阿達·布倫會談。馬斯克表示歡迎。", "阿達·布倫強調合作。"),
            ["馬斯克", "阿達·布倫"],
        ),
        (
            ("2日、林野美緒内閣総理大臣は、アダ・ブレン・ノルウェー大統領と会談した。",),
            ["林野美緒", "アダ・ブレン"],
        ),
        (("林野美緒総理とブレン米国大統領が電話会談を行った。",), ["林野美緒", "ブレン"]),
        (("アダ・ブレン・大統領が出席した。",), ["アダ・ブレン"]),
        (("노르웨이 브렌 총리는 도착했다.", "브렌 총리는 떠났다."), ["브렌"]),
        (
            (
                "한가람 대통령은 2일 이다 브렌 노르웨이 총리와 통화했다.",
                "한 대통령은 브렌 총리에게 축하를 전했다.",
            ),
            ["한가람", "브렌"],
        ),
    ],
)
def test_a_name_is_told_by_its_office_and_by_what_the_page_says_of_it(
    page: tuple[str, ...], expected: list[str]
) -> None:
    assert names(*page) == expected


@pytest.mark.parametrize(
    "page",
    [
        # Where the name ends is not told: nobody opens a sentence with it.
        ("国家主席林安应约同挪威首相布伦通电话。", "两国元首就双边关系交换了意见。"),
        ("两国总统会谈。", "双方表示满意。总统强调合作。"),
        ("両国首相が会談した。次期米国大統領とアメリカ合衆国大統領も出席した。",),
        ("フランス大統領と前大統領が出席した。",),
        ("미국 대통령은 어제 도착했다. 미국 대통령은 오늘 떠났다.",),
        ("프랑스 대통령은 어제 도착했다. 프랑스 대통령은 오늘 떠났다.",),
        ("양국 대통령은 회담했다. 양국 대통령은 합의했다.",),
        ("전직 대통령은 회담했다. 전직 대통령은 합의했다.",),
        ("한가람 대통령은 통화했다.",),
    ],
)
def test_what_is_no_name_or_does_not_tell_where_it_ends_is_left_out(page: tuple[str, ...]) -> None:
    assert names(*page) == []


def test_a_chinese_newcomer_is_read_with_the_page() -> None:
    line = "国家主席林安同挪威首相布伦通电话。"
    assert newcomers([line], ()) == ()
    assert [n.name for n in newcomers([line], (), f"{line}\n林安表示欢迎。")] == ["林安"]


PIECES = st.sampled_from(
    "林安|国家主席|总统|表示|，|。|\n|アダ・ブレン|大統領|会談した|브렌 |총리는 |대통령 |가나다| ".split("|")
)


@given(st.lists(PIECES, min_size=12, max_size=40).map("".join))
def test_any_text_is_read(text: str) -> None:
    assert all(name and name in text for name in names(text))
