"""A quote begins and ends between words: none is cut, and nothing that only looks like one word is taken for it."""

from __future__ import annotations

import pytest

from tests.proving import located, refusal


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("they called for restrain", "they called for restraint"),
        ("strain and calm prevailed", "restraint and calm: restrain and calm prevailed"),
        ("they say they can", "they say they can't go"),
        ("they say they can", "they say they can’t go"),
        ("t go on today", "they can’t go on today"),
        ("nuclear states may join", "non-nuclear states may join"),
        ("nuclear states may join", "non‑nuclear states may join"),
        ("all states are non", "all states are non-nuclear now"),
        ("they sent exactly 1", "they sent exactly 1,000 tonnes"),
        ("000 tonnes of grain", "1,000 tonnes of grain"),
        ("it grew by 3", "it grew by 3.5 points"),
        ("they meet on July 7", "they meet on July 7-8 again"),
        ("they meet on July 7", "they meet on July 7–8 again"),
        ("8 July in Orlim", "from 7–8 July in Orlim"),
        ("the call at 12", "the call at 12:30 was short"),
        ("it fell to 5 degrees", "it fell to -5 degrees"),
        ("5 degrees of frost", "it was −5 degrees of frost"),
        ("it grew by 5", "it grew by 5% in May"),
        ("5 million for aid", "they gave $5 million for aid"),
        ("T and the state", "AT&T and the state"),
        ("S. envoy came by", "the U.S. envoy came by"),
        ("it is the cafe", "it is the cafe\u0301 there"),
        ("snake_case is a", "a snake_case is a_name"),
    ],
)
def test_a_part_of_a_word_or_number_is_refused(quote: str, text: str) -> None:
    assert refusal(quote, text) == "quote-not-verbatim"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("they met. He left", "so they met. He left."),
        ("the talks—the first", "the talks—the first—went well"),
        ("the first—went well", "the talks—the first—went well"),
        ("in July – 8 people", "in July – 8 people came"),
        ("8 people came by", "in July – 8 people came by"),
        ("sent 1,000 tonnes", "they sent 1,000 tonnes"),
        ("they sent 1,000", "they sent 1,000, and more"),
        ("the plan was ready", "“the plan was ready” (he said)"),
        ("said the plan was", "he said.the plan was; he said the plan was"),
    ],
)
def test_whole_words_beside_punctuation_are_accepted(quote: str, text: str) -> None:
    assert located(quote, text) == [quote]


def test_a_script_without_spaces_can_be_cut_anywhere() -> None:
    assert located("会谈很好", "两国领导人会谈很好地结束") == ["会谈很好"]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("it costs about 5", "it costs about 5€ there"),
        ("it costs about 5", "it costs about 5‰ there"),
        ("it rose to 5", "it rose to 5° at noon"),
        ("5 points in May", "it grew +5 points in May"),
        ("5 points in May", "it is ±5 points in May"),
        ("5 degrees of frost", "-5 degrees of frost"),
        ("5 degrees of frost", "it was cold (-5 degrees of frost)"),
        ("they sent exactly 1", "they sent exactly 1'000 tonnes"),
        ("open all of 24", "it is open all of 24/7 now"),
        ("nuclear states may join", "non‐nuclear states may join"),
        ("S. envoys came by", "U.S. envoys came by"),
        ("ประชุมท", "ประชุมที่ดี"),
        ("वह एक हि", "वह एक हिन्दी है"),
        ("אפשר להגיע להסכם", "אי־אפשר להגיע להסכם"),
        ("they sent exactly 1", "they sent exactly 1 000 tonnes"),
        ("they sent exactly 10", "they sent exactly 10 000 tonnes"),
        ("they sent exactly 10", "they sent exactly 10\u202f000 tonnes"),
        ("they sent exactly 10 500", "they sent exactly 10 500 000 tonnes"),
        ("000 tonnes of it", "they sent 10\xa0000 tonnes of it"),
        ("they sent exactly 1", "they sent exactly 1٬000 tonnes"),
        ("the costs rose by 5", "the costs rose by 5·5 of them"),
        ("they meet on day 7", "they meet on day 7～8 there"),
        ("it rose by 5", "it rose by 5 % in May"),
        ("it rose by 5", "it rose by 5\xa0€ in May"),
        ("5 of them left", "it has € 5 of them left"),
        ("5 of all left", "so %5 of all left"),
        ("5 percent of it", "it is <5 percent of it"),
        ("5 percent of it", "it is ~5 percent of it"),
        ("5 percent of it", "it is .5 percent of it"),
        ("$5 of it came", "it was -$5 of it came"),
        ("5 of it came", "it was $-5 of it came"),
        (".5 percent of it", "it is -.5 percent of it"),
    ],
)
def test_what_belongs_to_a_word_or_number_is_not_cut_off(quote: str, text: str) -> None:
    assert refusal(quote, text) == "quote-not-verbatim"


@pytest.mark.parametrize("sign", "'’&@·‧`´′＇׳֊־⸗﹣－")
def test_a_sign_that_joins_letters_makes_one_word_of_them(sign: str) -> None:
    assert refusal("he said we can", f"he said we can{sign}t agree") == "quote-not-verbatim"


@pytest.mark.parametrize("sign", ';!?"。，、；：！？([{)]}«»')
def test_a_sign_that_parts_numbers_leaves_each_whole(sign: str) -> None:
    assert located("they said 5", f"they said 5{sign}6 of them") == ["they said 5"]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("all is paid in €", "all is paid in € here"),
        ("he left again soon", "and so -he left again soon"),
        ("5 degrees of frost", 'it says "5 degrees of frost" now'),
        ("5 people came by", "the talks (all)–5 people came by"),
        ("led talks went on", "-led talks went on"),
        ("x5 ships came by", "and -x5 ships came by"),
        ("they met at 9", "they met at 9,then left"),
        ("9 of them left", "so at last,9 of them left"),
        ("plans of the sides", "the plans of the sides' envoys"),
        ("plans of the sides", "the plans of the sides', they say"),
        ("the fall of GDP", "the fall of GDP.It rose again"),
        ("we got grade a", "we got grade a.He left"),
        ("we got grade A", "we got grade A.he left"),
        ("he said “we can”", "he said “we can”-like things"),
        ("in all of 2017", "in all of 2017 $5 were paid"),
        ("in all of 2017", "in all of 2017 $ 5 were paid"),
        ("5 of them came", "for 10 € 5 of them came"),
        ("5 of them came", "5€ 5 of them came"),
        ("5 of them came", " 5 of them came for all those €"),
        ("they met on May 10", "they met on May 10 2017 with 300 of them"),
        ("so in May 2017", "so in May 2017 300 of them came"),
        ("300 of them came", "so in May 2017 300 of them came"),
        ("5 of them came", "it was (say) 5 of them came"),
        ("2 of them came", "there were (1)2 of them came"),
        ("2018年继续增长", "出口达到100，2018年继续增长"),
        ("出口增长5。", "出口增长5。10月会谈"),
        ("two of the three", "two of the three “´so`” they say"),
        ("两国会谈", "两国会谈EU"),
        ("会谈很好", "EU会谈很好"),
        ("one two three", "e\u0301 one two three-\u1161 four"),
    ],
)
def test_a_word_ends_where_the_next_character_joins_nothing(quote: str, text: str) -> None:
    assert located(quote, text) == [quote]


@pytest.mark.parametrize("quote", [".. and they left", ".. and [so] they left"])
def test_a_part_of_an_ellipsis_is_no_passage(quote: str) -> None:
    assert refusal(quote, "wait… and they left") == "quote-not-verbatim"
