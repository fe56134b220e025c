"""YAML as a curator reads it: values that read back exactly, and comments above them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

import yaml

_WIDTH = 100
_JOINER = re.compile("(?<=[\u0600-\u08ff\u0900-\u0dff])[\u200c\u200d]")
"""What Persian and the scripts of India write between two letters: ordinary spelling, though it shows nothing."""
_BREAKING = str.maketrans("", "", "\xad\u200b\u2060\ufeff")
"""What says only where a line may break and where not: soft hyphen, zero-width space, word joiner, byte order mark."""


def without_breaks(text: str) -> str:
    """Return ``text`` without the characters that show nothing and say only where a line may break."""
    return text.translate(_BREAKING)


def is_shown(text: str) -> bool:
    """Tell whether all of ``text`` shows on the screen, the joiners of a script that needs them aside."""
    return _JOINER.sub("", text).isprintable()


def shown(text: str) -> str:
    """Return ``text`` on one line, characters that do not show as replacement marks."""
    line = " ".join(text.split())
    if is_shown(line):
        return line
    return "".join(character if character.isprintable() else "\ufffd" for character in line)


def scalar(text: str) -> str:
    """Return ``text`` on one line, quoted where YAML would read anything else than this text."""
    if is_shown(text):
        dumped: str = yaml.dump([text], Dumper=yaml.SafeDumper, allow_unicode=True, width=2**31)
        return dumped.removeprefix("- ").rstrip("\n")
    return '"' + "".join(_escaped(character) for character in text) + '"'


def _escaped(character: str) -> str:
    """Return a character of a double-quoted scalar; those that do not show, line ends among them, as escapes."""
    if character in '"\\':
        return f"\\{character}"
    return character if character.isprintable() else f"\\U{ord(character):08X}"


def block(text: str, indent: str) -> str:
    """Return ``text``, its white space folded, as a folded block whose lines start with ``indent``.

    Text with characters that do not show is one quoted scalar instead, so that they are seen escaped.
    """
    folded = " ".join(text.split())
    if not is_shown(folded):
        return scalar(folded)
    lines = textwrap.wrap(
        folded, _WIDTH - len(indent), break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    )
    return ">-\n" + "\n".join(indent + line for line in lines)


def flow(values: Sequence[str]) -> str:
    """Return a list on one line: ``[syria, north-korea]``."""
    return "[" + ", ".join(scalar(value) for value in values) + "]"


def comment(text: str, indent: str = "") -> list[str]:
    """Return ``text`` as comment lines; a character that YAML does not allow becomes the replacement mark."""
    lines = textwrap.wrap(
        shown(text), _WIDTH - len(indent) - 2, break_long_words=False, break_on_hyphens=False
    )
    return [f"{indent}# {line}" for line in lines]
