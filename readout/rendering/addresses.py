"""Where each page lies, and how one page links to another.

A page's path is that of its Markdown file under ``docs/``; its address is the folder MkDocs makes of it
(``use_directory_urls``), relative to the page that links, so that a site works under any prefix.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from urllib.parse import quote, urlencode

from markupsafe import Markup

from readout.model import Digest, Issuer, Participant, Removal, Topic

HOME = "index.md"
BROWSE = "browse.md"
DRAFTS = "drafts.md"
"""In the preview only."""
TOPICS = "topics/index.md"
PARTICIPANTS = "participants/index.md"
ISSUERS = "issuers/index.md"
YEARS = "years/index.md"
PAIRS = "pairs/index.md"
COUNTRIES = "countries/index.md"
TOPIC_MAP = "maps/topics.md"
ONE_SIDED = "one-sided/index.md"
NO_ACCOUNT = "no-account/index.md"
AGREEMENTS = "agreements/index.md"
CORRECTIONS = "corrections/index.md"
GLOSSARY = "glossary/index.md"
DATA = "data/index.md"

ATOM_FEED = "feed.atom"
JSON_FEED = "feed.json"
LISTING_DATA = "index.json"
"""Names of the files beside a listing's page, the feeds' beside the home page too."""

FOLDERS = """
digests topics participants issuers years pairs countries maps one-sided no-account agreements corrections glossary
data search
""".split()
"""The generated folders of ``docs/``."""

GENERATED = frozenset({HOME, BROWSE, DRAFTS, ATOM_FEED, JSON_FEED, *FOLDERS})
"""What the build makes at the top of ``docs/``."""


def digest_page(digest: Digest) -> str:
    """Return the path of a digest's page."""
    return f"digests/{digest.date.year:04}/{digest.id}.md"


def removed_page(removal: Removal) -> str:
    """Return the path of the page that stands where a digest was."""
    return f"digests/{removal.id[:4]}/{removal.id}.md"


def topic_page(topic: Topic) -> str:
    """Return the path of a topic's page."""
    return f"topics/{topic.id}.md"


def participant_page(participant: Participant) -> str:
    """Return the path of a participant's page."""
    return f"participants/{participant.id}.md"


def issuer_page(issuer: Issuer) -> str:
    """Return the path of an issuer's page."""
    return f"issuers/{issuer.id}.md"


def year_page(day: date) -> str:
    """Return the path of the page of a day's year."""
    return f"years/{day.year:04}.md"


def pair_page(one: Participant, other: Participant) -> str:
    """Return the path of the page of two participants, in whichever order they are given."""
    return f"pairs/{'--'.join(sorted((one.id, other.id)))}.md"


def country_page(code: str) -> str:
    """Return the path of a country's page."""
    return f"countries/{code.lower()}.md"


def part_page(page: str, number: int) -> str:
    """Return the path of a part of a listing that is too long for one page; the first is the listing's own."""
    if number == 1:
        return page
    folder = page.removesuffix("index.md") if page.endswith("/index.md") else f"{page.removesuffix('.md')}/"
    return f"{folder}{number}.md"


def beside(page: str, name: str) -> str:
    """Return the path of the file ``name`` that has its address in the same folder as a page has its own."""
    return _folder(page) + name


def link(page: str, target: str) -> Markup:
    """Return the address of ``target`` (a path, perhaps with ``#anchor``) as ``page`` links to it."""
    return link_from(depth(page), target)


@lru_cache(maxsize=1 << 15)
def link_from(depth: int, target: str) -> Markup:
    """Return the address of ``target`` as pages link to it that lie ``depth`` folders deep."""
    path, hash_, anchor = target.partition("#")
    return Markup(("../" * depth + quote(_folder(path)) or "./") + hash_ + quote(anchor))


def query(filters: Sequence[tuple[str, str]]) -> str:
    """Return what follows the question mark in an address of the browse page that has these filters in use."""
    return urlencode(filters)


def depth(page: str) -> int:
    """Return how many folders deep the address of a page lies: pages of one depth link alike."""
    return _folder(page).count("/")


@lru_cache(maxsize=1 << 15)
def _folder(path: str) -> str:
    """Return the address of a page from the site's root: empty, or ending in a slash."""
    if not path.endswith(".md"):
        return path
    stem = path.removesuffix(".md")
    return stem.removesuffix("index") if stem == "index" or stem.endswith("/index") else f"{stem}/"
