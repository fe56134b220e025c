"""The encoding of a file that a person gives, who seldom says which it is."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE
)
"""Where a page of HTML or XML says which encoding it is in."""
_HEAD = 4096
"""Bytes of a page among which it does."""
_OF_PAGES = re.compile(r"windows|cp\d|iso-?(?:ir-)?\d|koi|gb|big5|shift|sjis|euc|ks_c|mac|x-mac|tis")
"""How the names of encodings begin that pages are in."""
_READ_AS = {"iso-8859-1": "windows-1252", "iso-8859-9": "windows-1254", "gb2312": "gb18030", "gbk": "gb18030"}
"""What a page is really in that names one of these; browsers read them so."""
_MARKED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as the mark of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decoded(data: bytes) -> str:
    """Return ``data`` as text: in the encoding that a byte order mark names, as UTF-8, or as its HTML says.

    Text that is good UTF-8 is taken for that whatever the HTML says: programs that save pages convert them and leave
    the old name in. Raises UnicodeDecodeError.
    """
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding)
    if (at := data.find(0)) >= 0:  # UTF-16 without a mark
        raise UnicodeDecodeError("utf-8", data, at, at + 1, "it is in no text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        named = _CHARSET.search(data[:_HEAD])
        label = named[1].decode("ascii").lower() if named else ""
        if not _OF_PAGES.match(label):
            raise
        with suppress(LookupError):
            return data.decode(_READ_AS.get(label, label))
        raise
