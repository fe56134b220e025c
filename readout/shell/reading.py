"""Reading files: those that a person gives, those of a survey, and those of the program."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from importlib.resources import files as package_files
from pathlib import Path

from readout.shell.decoding import decoded
from readout.shell.folders import CHECKOUT
from readout.shell.surveys import Seen, is_compiled, survey

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_HIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
"""Marks that turn the direction of a text and tags, in which another can lie: what no kept text may hold."""


class NotText(ValueError):
    """A file that was given is in no encoding that can be told; the message says where that shows and what to do."""


def read_text(path: Path) -> str:
    """Return the text of a file as UTF-8, a byte that is not being shown as U+FFFD."""
    return path.read_bytes().decode("utf-8-sig", errors="replace")


def read_input(file: str) -> str:
    """Return the text of a file, or of standard input for ``-``; line ends become LF.

    Raises NotText where the bytes are not the UTF-8, or the other encoding, that a byte order mark or a page of
    HTML says they are, or UTF-8 where nothing says so.
    """
    data = _bytes_of(file)
    try:
        text = decoded(data)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = error.start - data.rfind(b"\n", 0, error.start)
        raise NotText(
            f"{file}: line {line}, byte {place}: the byte 0x{data[error.start]:02X} is no text in {error.encoding}; "
            "find out which encoding the text is in, such as windows-1252 (western), windows-1251 (Russian), gb18030 "
            "(Chinese) or utf-16, and convert it: iconv -f THAT-ENCODING -t utf-8"
        ) from error
    return _cleared(text)


def read_lines(file: str) -> list[str]:
    """Return the lines of a file, or of standard input for ``-``, for whoever answers each by itself.

    Bytes that are no UTF-8 are lone surrogates in theirs.
    """
    data = _bytes_of(file)
    try:
        text = decoded(data)
    except UnicodeDecodeError:
        text = data.decode(errors="surrogateescape")
    return _cleared(text).split("\n")


def _bytes_of(file: str) -> bytes:
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def _cleared(text: str) -> str:
    """Return text with LF at its line ends, and nothing in it that steers a terminal or hides."""
    return _CONTROL.sub("\ufffd", _HIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def read_digests(folder: Path) -> dict[str, bytes | None]:
    """Return the files below a digests folder by their path in it; None for links and what cannot be read."""
    return read_files(folder, survey(folder))


def read_files(folder: Path, found: Mapping[str, Seen | None]) -> dict[str, bytes | None]:
    """Return the contents of files that a survey found; None for what it found to be none, or cannot be read."""
    contents: dict[str, bytes | None] = {}
    for name, seen in found.items():
        try:
            contents[name] = (folder / name).read_bytes() if seen else None
        except FileNotFoundError:
            continue
        except OSError:
            contents[name] = None
    return contents


def read_program() -> dict[str, bytes]:
    """Return the files of the package: code, templates and theme."""
    folder = CHECKOUT / "readout"
    found = survey(folder)
    return {name: data or b"" for name, data in read_files(folder, found).items() if not is_compiled(name)}


def read_templates() -> dict[str, str]:
    """Return the page templates by name."""
    folder = package_files("readout") / "rendering" / "templates"
    return {entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.is_file()}
