"""The picture that a link to the site is previewed with (Open Graph), drawn with no network and no font file."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from readout import shell
from readout.building.memory.cache import Cache
from readout.rendering import wording
from readout.rendering.task import key_of

PICTURE = "assets/preview.png"
"""Where it lies in the site."""

SIZE = (1200, 630)
"""Pixels; the size that Open Graph readers crop least."""

_PAPER, _INK, _FAINT, _RULE = "#fbfaf7", "#1d2733", "#5b6673", "#8a1c2b"
_MARGIN = 96


def write_picture(config: MkDocsConfig, counts: Sequence[int], site: Path, cache: Cache) -> None:
    """Write the picture. ``counts`` are those of digests, accounts and key quotes."""
    said = [
        wording.count(n, what) for n, what in zip(counts, ("digest", "account", "key quote"), strict=True)
    ]
    told = (config.site_name, config.site_description or "", " · ".join(said))
    image = cache.made("picture", key_of(told), lambda: preview_picture(*told))
    shell.write_bytes(site / PICTURE, image)


def preview_picture(name: str, lines: str, counts: str) -> bytes:
    """Return a PNG with the site's name, what it is, and how much it holds."""
    from PIL import (  # which takes a while, and a picture that is remembered needs none
        Image,
        ImageDraw,
        ImageFont,
    )

    image = Image.new("RGB", SIZE, _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 24, SIZE[1]), fill=_RULE)
    draw.text((_MARGIN, 130), name, font=ImageFont.load_default(96), fill=_INK)
    wrapped = "\n".join(textwrap.wrap(lines, 46))
    draw.multiline_text((_MARGIN, 280), wrapped, font=ImageFont.load_default(44), fill=_INK, spacing=18)
    draw.text((_MARGIN, 510), counts, font=ImageFont.load_default(34), fill=_FAINT)
    out = io.BytesIO()
    image.quantize(32).save(out, "PNG", optimize=True)
    return out.getvalue()
