"""Texts that nobody writes and that scrapers, broken encodings and jokers produce, at any size."""

from __future__ import annotations

import random
from collections.abc import Callable


def _of(unit: str) -> Callable[[int], str]:
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def _nested(size: int) -> str:
    return "“a " * (size // 6) + "b” " * (size // 6)


def _mixed_nested(size: int) -> str:
    return "“„«「'\"" * (size // 12) + "\"'」»“”" * (size // 12)


def _at_random(size: int) -> str:
    pieces = [
        *" \n“”\"«»‹›„「」'’‘.,:;?!",
        "said",
        "Orlova",
        "he",
        "the minister",
        "a",
        "Mr.",
        "\x00",
        "\u202e",
    ]
    chosen = random.Random(1).choices(pieces, k=size)
    return "".join(chosen)[:size]


TEXTS: dict[str, Callable[[int], str]] = {
    "one line of prose": _of("The minister said “we must act now” and left for home with Mr. Orlov. "),
    "many short quotations": _of("“We must act now for all,” he said. "),
    "many speakers": _of("Anna Orlova said: “We must act now.”\n“It is so and so,” the minister said.\n"),
    "one word": _of("a"),
    "no lines": _of("\n"),
    "only spaces": _of(" "),
    "straight marks": _of('"'),
    "opening marks": _of("“"),
    "closing marks": _of("”"),
    "single marks": _of("'"),
    "all kinds of marks": _of("“„\"«‹「'‘"),
    "nested marks": _nested,
    "crossed nested marks": _mixed_nested,
    "a mark that never closes on every line": _of("“He said it would never end and went on.\n"),
    "a mark on every line": _of("“\n"),
    "colons and open marks": _of("a:\n“b c d e f\n"),
    "apostrophes": _of("the leaders' talks ' don't "),
    "inches": _of("5'11\" "),
    "control characters": _of("\x00\x01\x02 he said “a b c” \x0b\x0c\x1b\n"),
    "both directions": _of('قال الرئيس "نحن هنا" \u202esaid\u202c “he is here” Orlov\n'),
    "verbs only": _of("said "),
    "commas only": _of(", "),
    "full stops": _of(". "),
    "names only": _of("Anna Orlova "),
    "Chinese in one line": _of("他说「我们必须行动」。"),
    "Chinese without a mark": lambda size: (
        "他说: 「我们必须行动」。 " + "王明" * (size // 2) + "说:“我们都准备好了。”"
    ),
    "Arabic in one sentence": _of("وأضاف الوزير أن «نحن مستعدون للحديث عن السلام معهم» و"),
    "verbs of German in one sentence": lambda size: (
        "Das ist nicht so. Weber " + "sagt und " * (size // 9) + "sagt: „Wir sind heute alle hier.“"
    ),
    "marks upon letters": _of("e\u0301\u0302\u0303"),
    "a letter under endless marks": lambda size: '"a' + "\u0301" * size,
    "hyphens": _of("a-"),
    "hyphens between capitals": _of("A-"),
    "a day that goes on in slashes": lambda size: "1" + "/" * size + "x",
    "days": _of("on Tuesday, 2 May 2017, "),
    "an article that ends in one word": lambda size: (
        "The minister of Osk spoke of the bridge for an hour.\n" * 5 + "a" * size
    ),
    "signs between two quotations": lambda size: (
        "“We go home now,” Orlo said" + "," * size + " “and we come back.”"
    ),
    "at random": _at_random,
}
"""Text of a size, in characters, by what is nasty about it."""
