"""Running the search's own scripts in a browser, over files that lie nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from playwright.sync_api import Browser, Page, Route

from readout import shell

ASSETS = shell.CHECKOUT / "readout" / "theme" / "assets"
_SITE = "http://search.invalid/"


def run_script(browser: Browser, script: str, given: object, files: Mapping[str, str] | None = None) -> Any:
    """Return what ``script`` returns: the body of a function of ``given``.

    The modules of the search are at the root of its site, and ``files`` beside them.
    """
    served = {path.name: path.read_text(encoding="utf-8") for path in ASSETS.glob("search-*.js")}
    served |= {"": ""} | dict(files or {})

    def serve(route: Route) -> None:
        path = route.request.url.removeprefix(_SITE).partition("?")[0]
        kind = "text/javascript" if path.endswith(".js") else "text/html"
        if path in served:
            route.fulfill(body=served[path], content_type=f"{kind}; charset=utf-8")
        else:
            route.fulfill(status=404)

    page = _page(browser)
    page.route("**/*", serve)
    page.goto(_SITE)
    made = page.evaluate(f"async (given) => {{{script}}}", given)
    page.unroute("**/*")
    return made


@cache
def _page(browser: Browser) -> Page:
    """Return a page for all scripts, each of which begins with a new document: a new page takes much longer."""
    return browser.new_page()
