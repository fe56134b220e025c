"""``quotes``: the quotations of a text, and who said each."""

from __future__ import annotations

import argparse
import json
import sys

from readout import shell
from readout.commands.usage import DONE, FOUND
from readout.quoting.marks.quotations import unbalanced_marks
from readout.quoting.marks.sections import sections
from readout.quoting.quotes_jsonl import quote_lines
from readout.quoting.speakers import each_quotation

_MOST_MARKS = 200
"""Marks without a partner that ``quotes`` tells one by one."""


def run(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Print the quotations of a text, and who said each. Returns the exit status. Raises ``UsageError``."""
    if options.jsonl:
        failed = False
        for answer in quote_lines(shell.read_lines(options.file)):
            print(answer)
            failed |= '"error": ' in answer and "quotes" not in json.loads(answer)
        return FOUND if failed else DONE
    text = shell.read_input(options.file)
    lines = _LineNumbers(text)
    for found in each_quotation(text):
        name = f" ({found.speaker_name})" if found.speaker_name not in (None, found.speaker) else ""
        print(f"{lines.of(found.span.start)}: {found.speaker or 'nobody named'}{name}: {found.span.of(text)}")
    _tell_unbalanced(text)
    return DONE


def _tell_unbalanced(text: str) -> None:
    """Print the marks that open or close nothing, the first of them one by one."""
    lines, told = _LineNumbers(text), 0
    for section in sections(text):
        for offset in unbalanced_marks(section.of(text)):
            told += 1
            if told > _MOST_MARKS:
                continue
            at = section.start + offset
            around = text[max(0, at - 20) : at + 20].replace("\n", " ")
            print(
                f"{lines.of(at)}: the mark {text[at]} opens or closes nothing: … {around} …", file=sys.stderr
            )
    if told > _MOST_MARKS:
        print(f"{told - _MOST_MARKS:,} more marks open or close nothing.", file=sys.stderr)


class _LineNumbers:
    """Line numbers of offsets that are asked for in order."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._line = text, 0, 1

    def of(self, offset: int) -> int:
        """Return the number of the line that holds ``offset``, counted from 1."""
        self._line += self._text.count("\n", self._at, offset)
        self._at = offset
        return self._line
