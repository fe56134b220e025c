"""People whom a Chinese, Japanese or Korean lead names by office and name, though no capitals and few spaces part them.

Where a name ends is told by what follows it elsewhere, or by the office behind it. What is not told so is left out: a
name that is missing costs a curator less than one that is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from readout.quoting.words.countries import country_names
from readout.text.word_lists import word_set

_EAST_ASIAN = re.compile("[一-鿿가-힣]")
_KANA = re.compile("[぀-ヿ]")
_CHINESE_OFFICE = (
    "(?:主席|总统|總統|总理|總理|首相|总书记|總書記|外长|外長|国务卿|國務卿|秘书长|秘書長"
    "|国王|國王|议长|議長)"
)
_CHINESE_SPEAKER = re.compile(
    rf"(?:^|[。！？；\n])\s*(?P<name>[一-鿿·]{{2,12}}?)(?:{_CHINESE_OFFICE})?"
    "(?:表示|指出|强调|強調|感谢|感謝|祝贺|祝賀|介绍|介紹|重申|欢迎|歡迎|赞赏|讚賞|认为|認為|希望|呼吁|呼籲|说|說)",
    re.MULTILINE,
)
"""Who opens a sentence and says what it tells: "林安表示"."""
_JAPANESE_OFFICE = (
    "(?:内閣総理大臣|総理大臣|総理|首相|大統領|国家主席|国務長官|国防長官|外務大臣|外相|防衛大臣|防衛相|国王)"
)
_JAPANESE = re.compile(rf"(?<![一-鿿々])(?P<name>[一-鿿々]{{3,5}})(?={_JAPANESE_OFFICE})")
_NO_PART_OF_A_NAME = frozenset("国前元新副両各第代期任現同")
""""両国", "前", "次期": what stands before an office and is nobody's name."""
_KATAKANA = re.compile(rf"(?P<name>[ァ-ヴー][ァ-ヴー・=＝]+)[一-鿿]{{0,6}}?(?={_JAPANESE_OFFICE})")
_PARTS = re.compile("[・=＝]")
_ALSO_COUNTRIES = frozenset({"アメリカ", "ソビエト", "チェコ"})
_KOREAN_OFFICE = "(?:대통령|국무총리|총리|국가주석|주석|외교부 장관|외교장관|국무장관|장관|국왕|총서기)"
_KOREAN = re.compile(
    rf"(?<![가-힣])(?P<name>[가-힣]{{2,6}})(?: (?P<behind>[가-힣]{{2,8}}))? (?P<office>{_KOREAN_OFFICE})"
    r"(?=[은는이가과와의을를도께에]|\W|\Z)"
)
_NO_KOREAN_NAME = word_set("전직 현직 전임 신임 후임 차기 역대 오늘 우리")
_TWICE = 2


def east_asian_names(line: str, page: str) -> Iterator[str]:
    """Yield the names of people in a line of a ``page``, in the writing of the line; the page tells where they end."""
    if not _EAST_ASIAN.search(line):
        return
    yield from _korean(line, page)
    yield from _japanese(line) if _KANA.search(page) else _chinese(line, page)


def _chinese(line: str, page: str) -> Iterator[str]:
    """Yield those who stand behind an office, and open a sentence that tells what they said."""
    speakers = dict.fromkeys(match["name"] for match in _CHINESE_SPEAKER.finditer(page))
    found = [
        (line.find(name), name) for name in speakers if re.search(_CHINESE_OFFICE + re.escape(name), line)
    ]
    yield from (name for _, name in sorted(found))


def _japanese(line: str) -> Iterator[str]:
    """Yield those behind whose name an office stands: a whole name in Chinese characters, or any in katakana."""
    found = [
        (m.start(), m["name"]) for m in _JAPANESE.finditer(line) if _NO_PART_OF_A_NAME.isdisjoint(m["name"])
    ]
    for match in _KATAKANA.finditer(line):
        parts = [part for part in _PARTS.split(match["name"]) if part]
        while parts and (parts[-1] in country_names(("ja",)) or parts[-1] in _ALSO_COUNTRIES):
            parts.pop()
        if parts:
            found.append((match.start(), "・".join(parts)))
    yield from (name for _, name in sorted(found))


def _korean(line: str, page: str) -> Iterator[str]:
    """Yield those who stand before an office twice, or once more with the first syllable of their name."""
    countries = country_names(("ko",))
    for match in _KOREAN.finditer(line):
        name, behind, office = match["name"], match["behind"], match["office"]
        if behind is not None and behind not in countries:
            name = behind
        if name in countries or name in _NO_KOREAN_NAME or name.endswith("국"):
            continue
        again = len(re.findall(rf"(?<![가-힣]){name} (?:[가-힣]{{2,8}} )?{office}", page)) >= _TWICE
        if again or re.search(rf"(?<![가-힣]){name[0]} {office}", page):
            yield name
