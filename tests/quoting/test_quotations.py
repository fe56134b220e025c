"""What stands in quotation marks: on the sample page, in marks of every style, and in any text."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.model import Quotation
from readout.quoting.marks.quotations import doubtful_spans, quoted_spans, unbalanced_marks
from readout.quoting.speakers import find_quotations

SAMPLE = Path(__file__).parents[1] / "sample" / "kremlin-putin-trump-call.raw.txt"
FURNITURE = ("In this image made from video", "F-35s on Russia's Borders")


@pytest.fixture(scope="module")
def account() -> str:
    """The ten paragraphs of the Kremlin's account, as the news page has them."""
    lines = [line for line in SAMPLE.read_text(encoding="utf-8").split("\n") if line.strip()]
    first = next(i for i, line in enumerate(lines) if line.startswith("Russian President Vladimir Putin on"))
    last = next(i for i, line in enumerate(lines) if line.endswith("the statement added."))
    return "\n".join(line for line in lines[first : last + 1] if not line.startswith(FURNITURE))


@pytest.fixture(scope="module")
def quotations(account: str) -> tuple[Quotation, ...]:
    return find_quotations(account)


def test_the_sample_holds_five_quotations(account: str, quotations: tuple[Quotation, ...]) -> None:
    assert [q.span.of(account).replace("\xa0", " ")[:22] for q in quotations] == [
        "On May 2, Vladimir Put",
        "intensify the dialogue",
        "The goal is to create ",
        "Vladimir Putin and Don",
        "The situation on the K",
    ]


def test_every_quotation_of_the_sample_is_the_press_services(quotations: tuple[Quotation, ...]) -> None:
    assert [q.speaker_name for q in quotations] == ["the Kremlin press service"] * 5


def test_mentions_and_cues_of_the_sample_are_as_it_has_them(quotations: tuple[Quotation, ...]) -> None:
    assert [(q.speaker, q.cue) for q in quotations] == [
        ("the Kremlin press service", "stated"),
        ("the Kremlin press service", None),
        ("the report", "says"),
        ("the press service", "said"),
        ("the Kremlin's press service", "said"),
    ]


def test_what_both_leaders_agreed_to_is_no_direct_speech(quotations: tuple[Quotation, ...]) -> None:
    assert [q.direct for q in quotations] == [True, False, True, True, True]


MARKS = {
    "straight": ('"We are ready," she said.', ["We are ready,"]),
    "curly": ("“We are ready,” she said.", ["We are ready,"]),
    "fullwidth": ("She said: ＂We are ready.＂", ["We are ready."]),
    "single curly": ("‘We are ready,’ she said.", ["We are ready,"]),
    "single straight": ("'We are ready,' she said.", ["We are ready,"]),
    "French": ("«\xa0Nous sommes prêts\xa0», a-t-elle dit.", ["Nous sommes prêts"]),
    "Russian": ("«Мы готовы», — сказала она.", ["Мы готовы"]),
    "German": ("„Wir sind bereit“, sagte sie.", ["Wir sind bereit"]),
    "behind an elided word": (
        "Il dit qu’« aucune table n’est prise », parle d'« un accord », et part.",
        ["aucune table n’est prise", "un accord"],
    ),
    "German ones behind an elided word": ("»Wir sind die Jungs’« sagte er.", ["Wir sind die Jungs’"]),
    "German guillemets": ("»Wir sind bereit«, sagte sie.", ["Wir sind bereit"]),
    "Polish": ("„Jesteśmy gotowi”, powiedziała.", ["Jesteśmy gotowi"]),
    "Swedish": ("”Vi är redo”, sade hon.", ["Vi är redo"]),
    "Japanese": ("「準備はできた」と言った。", ["準備はできた"]),
    "Chinese": ("她说：“我们准备好了。”", ["我们准备好了。"]),
    "Chinese straight": ('她说："我们准备好了。"', ["我们准备好了。"]),
    "Arabic": ("قالت: «نحن مستعدون».", ["نحن مستعدون"]),
    "two pieces around the cue": ('"We are," she said, "ready."', ["We are,", "ready."]),
    "fragment": ('He called the talks "long and hard" on Friday.', ["long and hard"]),
    "nested": ("“She told me ‘no’ twice,” he said.", ["She told me ‘no’ twice,"]),
    "nested alike": ('"She told me "no" twice," he said.', ['She told me "no" twice,']),
    "double in single": ("'She told me \"no\" twice,' he said.", ['She told me "no" twice,']),
    "over paragraphs": ("“One.\n\n“Two.\n“Three,” he said.", ["One.", "Two.", "Three,"]),
    "single over paragraphs": ("‘One.\n‘Two,’ he said.", ["One.", "Two,"]),
    "two single marks for a double": ("She said:''We are ready,'' and left.", ["We are ready,"]),
    "two single curly marks": ("“We are ready,’’ she said.", ["We are ready,"]),
    "missing space": ('He said:"Yes, we do."Then he left.', ["Yes, we do."]),
    "closed with an opening mark": ("“We are ready“, she said.", ["We are ready"]),
    "possessive inside": ("'The leaders' talks went well,' she said.", ["The leaders' talks went well,"]),
    "possessive outside": ("The leaders' talks and the ministers' dinner.", []),
    "decades and elisions": ("In the '90s they told 'em rock 'n' roll was dead.", []),
    "contractions": ("It's what they don't say that's odd.", []),
    "feet and inches": ('He is 5\'11" and wears a 6" heel.', []),
    "inches in a quotation": ('"The pipe is 6" wide," he said.', ['The pipe is 6" wide,']),
    "Hebrew abbreviations": ('הלשכה מסרה כי "נשיא חו"ל שוחח עם רה"מ".', ['נשיא חו"ל שוחח עם רה"מ']),
    "behind a Hebrew prefix": ('כך נכתב ב"הגשר" היום.', ["הגשר"]),
    "a message below a colon": ("It reads:\n“One.\nTwo “2”.\nThree.”\nEnd.", ["One.", "Two “2”.", "Three."]),
    "broken off in its sentence": (
        "“The sea rose as the wind\n\nturned,” he said, and “we left”.",
        ["The sea rose as the wind", "turned,", "we left"],
    ),
    "no words": ('"" and " " and “”', []),
}


@pytest.mark.parametrize(("text", "expected"), MARKS.values(), ids=MARKS)
def test_marks_of_every_style_are_read(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in quoted_spans(text)] == expected
    assert unbalanced_marks(text) == ()


ASTRAY = {
    "never closed": ('"We are ready, she said.', [], [0]),
    "closed twice": ('"We are ready," she said." Then she left.', ["We are ready,"], [25]),
    "opened twice": ("She said “we go and left. He said “we stay” and sat.", ["we stay"], [9]),
    "closed before the next paragraph's": (
        '"We agreed, the press service said.\n"It was good," it added.',
        ["It was good,"],
        [0],
    ),
    "running on and never closed": ("“One.\n“Two.\nThree.", [], [0, 6]),
    "opened, and closed paragraphs later": ("He said “one.\nTwo.\nThree.” End.", [], [8, 25]),
    "a lost mark among straight ones": ('他说"一"，她说"二。', [], [2, 4, 8]),
    "crossed": ("«One “two» three” four", ["One “two"], [5, 16]),
}


@pytest.mark.parametrize(("text", "inside", "astray"), ASTRAY.values(), ids=ASTRAY)
def test_a_mark_without_partner_swallows_nothing(text: str, inside: list[str], astray: list[int]) -> None:
    assert [span.of(text) for span in quoted_spans(text)] == inside
    assert list(unbalanced_marks(text)) == astray


PIECES = st.sampled_from([*"ab S.,:1’‘'\"“”„«»「」\n\r\u2028\xa0", "“Ab", "b”", "« S", "a »", ' "ab', 'S" '])
MARKED = st.lists(PIECES, min_size=12, max_size=40).map("".join)


@settings(deadline=None)
@given(MARKED)
def test_spans_lie_in_their_paragraphs_in_order(text: str) -> None:
    spans = quoted_spans(text)
    assert all(0 <= s.start < s.end <= len(text) and "\n" not in s.of(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(s.of(text) == s.of(text).strip() for s in spans)


OPEN = {
    "nothing": ('"We go," he said.', []),
    "never closed": ('"We go, he said.\nEnd.', ["We go, he said."]),
    "never opened": ('He left. We go," he said. End.', ["He left. We go,"]),
    "a lost mark among straight ones": ('他说"一"，她说"二。', ['他说"一"，她说"二。']),
    "two single marks never closed": ("''We go, he said.", ["We go, he said."]),
    "apostrophes perhaps": ("Then 'Abd left Sana' again.", ["Abd left Sana"]),
}


@pytest.mark.parametrize(("text", "expected"), OPEN.values(), ids=OPEN)
def test_the_marks_leave_open_what_may_be_quoted(text: str, expected: list[str]) -> None:
    sure = quoted_spans(text, doubtful=False)
    assert [span.of(text) for span in doubtful_spans(text, sure)] == expected


@settings(deadline=None)
@given(MARKED)
def test_marks_left_over_stand_outside_or_are_nested(text: str) -> None:
    starts = {s.start - 1 for s in quoted_spans(text)}
    assert not starts & set(unbalanced_marks(text))


NASTY = {
    "nested 10,000 deep": "“" * 10_000 + "a" + "”" * 10_000,
    "nested alternately": "«“" * 5_000 + "a" + "”»" * 5_000,
    "crossed 10,000 deep": "«“" * 5_000 + "a" + "»”" * 5_000,
    "one line of marks": '"' * 50_000,
    "one line of single marks": "' '" * 20_000,
    "every paragraph runs on": '"A b\n' * 10_000,
    "inches without end": '6" ' * 20_000,
    "cues without end": 'He said, "a b" ' * 5_000,
    "names without end": "Anna Orlova " * 20_000 + 'said, "we go"',
    "control characters": "".join(map(chr, range(32))) * 1_000 + '"a b"',
}


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_nasty_texts_are_answered(text: str) -> None:
    spans = {(q.span.start, q.span.end) for q in find_quotations(text)}
    assert spans <= {(s.start, s.end) for s in quoted_spans(text)}
