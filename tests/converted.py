"""Pages as MkDocs converts them, and what a reader sees of the HTML."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from typing import Any

import markdown
from mkdocs.config import load_config

from readout import shell

_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())


@cache
def configured() -> tuple[tuple[str, ...], dict[str, Any]]:
    """Return the Markdown extensions that MkDocs uses here, its own and those of ``mkdocs.yml``, with options."""
    config = load_config(str(shell.CHECKOUT / "mkdocs.yml"))
    return tuple(config.markdown_extensions), dict(config.mdx_configs)


def as_mkdocs(text: str) -> str:
    """Return the HTML of a page's Markdown, its front matter cut off."""
    extensions, options = configured()
    body = text.partition("\n---\n")[2] if text.startswith("---\n") else text
    return markdown.markdown(body, extensions=list(extensions), extension_configs=options)


class Element:
    """An element of a page, with all text inside it."""

    def __init__(self, tag: str, attributes: dict[str, str | None]) -> None:
        self.tag, self.attributes = tag, attributes
        self.text = ""

    def __getitem__(self, name: str) -> str:
        return self.attributes[name] or ""

    @property
    def classes(self) -> list[str]:
        return (self.attributes.get("class") or "").split()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, dict(attrs)))
        if tag not in _EMPTY:
            self.open.append(self.elements[-1])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag in {element.tag for element in self.open}:
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


def elements(html: str) -> list[Element]:
    """Return all elements of a page in the order in which they start."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.elements


def first(html: str, tag: str, cls: str = "") -> Element:
    """Return the first element with this tag, and class where one is given."""
    return next(e for e in elements(html) if e.tag == tag and (not cls or cls in e.classes))
