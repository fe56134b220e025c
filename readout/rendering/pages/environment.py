"""The environment of the page templates: what every one of them can call, and how text comes out of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from readout.model import Digest, Elision, Insertion, LocatedQuote, Readout, Topic, passages
from readout.rendering import addresses, provenance, wording
from readout.rendering.digest.changes import marked_change
from readout.rendering.digest.cite import cite_digest, cite_quote
from readout.rendering.digest.comparison import account_name
from readout.rendering.digest.fulltext import marked_text
from readout.rendering.digest.jsonld import as_script, digest_graph
from readout.rendering.escape import in_markdown, literal, literal_lines
from readout.rendering.licences import linked_licence, text_may_be_published
from readout.rendering.pages.plain_jinja import PlainEnvironment
from readout.rendering.quoted import CLOSING, folded, quotes_of, text_fragment
from readout.rendering.settings import Site
from readout.text.clipping import clipped
from readout.text.words import length

_OPENING = 42
"""Characters of a quote, at most, that name it in a line."""


def environment(templates: Mapping[str, str], site: Site) -> Environment:
    """Return the environment of ``templates``."""
    made = PlainEnvironment(
        loader=DictLoader(dict(templates)),
        autoescape=True,
        finalize=literal,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,  # they are a mapping, which nobody changes
        undefined=StrictUndefined,
    )
    made.filters.update(yaml=_yaml, in_markdown=in_markdown)
    made.globals.update(
        events=wording.EVENTS,
        count=wording.count,
        fate=wording.fate,
        account_name=account_name,
        long_date=wording.long_date,
        language=wording.language_name,
        tongue=wording.tongue,
        translation_note=provenance.translation_note,
        published=_published,
        licence=linked_licence,
        standing=wording.standing,
        subject=wording.subject,
        chain=provenance.chain,
        described=wording.described,
        attribution=provenance.attribution,
        opening=lambda quote, readout: clipped(folded(quote, readout.text), _OPENING),
        quote_html=lambda quote, readout: quote_html(quote, readout.text),
        text_fragment=lambda quote, readout: text_fragment(
            readout.url or readout.archived_url, passages(quote.pieces), readout.text
        ),
        lines=literal_lines,
        length=length,
        raised=_raised,
        site=site,
        address=site.address,
        may_publish=lambda readout: text_may_be_published(readout.licence),
        marked_text=lambda digest, readout: marked_text(readout.text, quotes_of(digest, readout)),
        cite_digest=partial(cite_digest, site=site),
        cite_quote=partial(cite_quote, site=site),
        jsonld=lambda digest: as_script(digest_graph(digest, site)),
        addresses=addresses,
        marked_change=marked_change,
    )
    return made


def quote_html(quote: LocatedQuote, text: str) -> Markup:
    """Return a quote as paragraphs: the text's own slices, with elisions and insertions shown as such."""
    out: list[str] = []
    for piece in quote.pieces:
        if isinstance(piece, Elision):
            out.append(' <span class="ro-elision" title="left out by the curator">[…]</span> ')
        elif isinstance(piece, Insertion):
            out.append(
                f' <span class="ro-insertion" title="added by the curator">[{literal(piece.text)}]</span> '
            )
        else:
            passage = piece.span.of(text)
            if out and passage[0] in CLOSING:
                out[-1] = out[-1].rstrip()
            out.append("</p>\n<p>".join(str(literal(line)) for line in passage.split("\n") if line.strip()))
    return Markup(f"<p>{''.join(out).strip()}</p>")


def _yaml(text: object) -> Markup:
    """Return text as a YAML double-quoted scalar that the theme can print into HTML as it is."""
    return Markup(json.dumps(str(literal(text)), ensure_ascii=False))


def _raised(digest: Digest, readout: Readout) -> tuple[set[str], list[Topic]]:
    """Return the ids of the topics that an account's quotes raise, and the topics that it raises besides."""
    quoted = {topic.id for quote in quotes_of(digest, readout) for topic in quote.topics}
    return quoted, [topic for topic in readout.mentions or () if topic.id not in quoted]


def _published(readout: Readout) -> str:
    if readout.published_at:
        return f"{wording.long_date(readout.published_at.date())}, {readout.published_at:%H:%M} UTC"
    return wording.long_date(readout.published) if readout.published else ""
