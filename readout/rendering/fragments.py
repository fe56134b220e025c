"""What many pages show alike: topics, people, and a digest as listings have it.

A digest stands in two dozen listings. What they show of it depends on nothing but the digest and how deep the page
lies, and is made once for all pages of one depth.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from markupsafe import Markup

from readout.model import Digest, Participant, Topic
from readout.rendering import wording
from readout.rendering.addresses import digest_page, link, link_from, participant_page, topic_page
from readout.rendering.escape import literal


def anchor(here: str, target: str, label: str | None) -> Markup:
    """Return a link to ``target`` that stands on the page ``here``."""
    return Markup(f'<a href="{link(here, target)}">{literal(label)}</a>')


@dataclass(frozen=True, slots=True)
class Fragments:
    """Fragments of the pages that lie ``depth`` folders deep, as blocks or lines of HTML."""

    depth: int
    _items: dict[str, tuple[Digest, str]] = field(default_factory=dict)
    """By the id of the digest: a preview meets others of the same id, as they are edited."""

    def link(self, target: str) -> Markup:
        """Return the address of ``target`` (a path, perhaps with ``#anchor``)."""
        return link_from(self.depth, target)

    def topics(self, entries: Iterable[Topic]) -> Markup:
        """Return topics as a list of chips."""
        chips = "".join(
            f'<li><a class="ro-chip ro-chip--topic" href="{self.link(topic_page(topic))}">'
            f"{literal(topic.label)}</a></li>\n"
            for topic in entries
        )
        return Markup(f'<ul class="ro-chips" aria-label="Topics">\n{chips}</ul>')

    def people(self, entries: Iterable[Participant]) -> Markup:
        """Return people, each a link, with commas between them."""
        links = [
            f'<a href="{self.link(participant_page(person))}">{literal(person.name)}</a>'
            for person in entries
        ]
        return Markup(", ".join(links))

    def when(self, digest: Digest) -> Markup:
        """Return the day and the kind of an event, and what is special about its digest."""
        day = f'<time datetime="{digest.date}">{wording.long_date(digest.date)}</time>'
        special = ("Draft" * (digest.status == "draft"), "Fiction" * digest.fiction)
        return Markup(wording.DOT.join(filter(None, (day, wording.EVENTS[digest.event], *special))))

    def line(self, digest: Digest) -> Markup:
        """Return a digest as a line of a list."""
        return Markup(f'<span class="ro-lines__day">{self.when(digest)}</span> {self._anchor(digest)}')

    def items(self, digests: Iterable[Digest]) -> Markup:
        """Return digests as a list, with the people and the topics of each."""
        listed = "\n".join(map(self._item, digests))
        return Markup(f'<ol class="ro-items" role="list">\n{listed}\n</ol>')

    def _item(self, digest: Digest) -> str:
        made = self._items.get(digest.id)
        if made and made[0] is digest:
            return made[1]
        people = self.people(digest.participants)  # of a draft, perhaps none yet
        facts = wording.DOT.join(filter(None, (people, wording.holdings(digest))))
        item = f"""<li class="ro-item">
<p class="ro-kicker">{self.when(digest)}</p>
<p class="ro-item__title">{self._anchor(digest)}</p>
<p class="ro-item__facts">{facts}</p>
{self.topics(digest.topics)}
</li>"""
        self._items[digest.id] = digest, item
        return item

    def _anchor(self, digest: Digest) -> str:
        return f'<a href="{self.link(digest_page(digest))}">{literal(digest.title)}</a>'
