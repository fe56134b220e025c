"""The site as it is served, and a reader whose every step is watched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Dialog, Page, Route

from readout.model import Collection


@dataclass(frozen=True)
class Site:
    """The site as it is served, and what it was made of."""

    address: str
    collection: Collection


@dataclass
class Witness:
    """What a page did that none should do."""

    elsewhere: list[str] = field(default_factory=list)
    """Requests for another host; they were stopped."""
    complaints: list[str] = field(default_factory=list)
    """Errors on the console."""
    dialogs: list[str] = field(default_factory=list)
    """What a script said by ``alert``: only a script that came in with a text would."""


@contextmanager
def guarded(
    browser: Browser, site: Site, witness: Witness, visitor: dict[str, Any]
) -> Iterator[BrowserContext]:
    """Yield a fresh visitor to the site who can reach no other host."""
    context = browser.new_context(base_url=site.address, **visitor)
    context.set_default_timeout(30_000)

    def stop(route: Route) -> None:
        witness.elsewhere.append(route.request.url)
        route.abort()

    context.route(lambda url: not url.startswith(site.address), stop)
    yield context
    context.close()


def watched(context: BrowserContext, witness: Witness) -> Page:
    """Return a page that tells the witness of its dialogs and of the errors on its console."""
    page = context.new_page()

    def dismiss(dialog: Dialog) -> None:
        witness.dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    page.on("pageerror", lambda error: witness.complaints.append(str(error)))
    page.on(
        "console",
        lambda line: (
            witness.complaints.append(f"{line.text} {line.location['url']}") if line.type == "error" else None
        ),
    )
    return page
