"""A small site and a browser to read it with.

The site is built once per session (and per xdist worker) from the committed digests, sixty of the fictional ones and
an odd one whose every text tries to be markup. It is served from this machine, and no other host is ever reached.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect, sync_playwright

from readout import shell
from readout.building.memory.cache import Cache
from readout.building.prepare import prepare
from readout.publishing.publish import publish
from readout.publishing.settings import settings
from readout.sample import fictional_corpus
from tests.browser.served import Site, window

HERE = Path(__file__).parent
FICTIONAL = 60
"""Fictional digests in the site."""

QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"]
QUIET += ["--disable-background-networking", "--disable-component-update"]
ALONE = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
"""No other host is found. To stop each request instead, by a route, would keep the browser from caching."""

expect.set_options(timeout=30_000)  # a limit for a page that hangs: the machine may be busy


def gather(folder: Path) -> None:
    """Write the digests of the site into one folder, under one vocabulary."""
    sources = [
        *_files(shell.CHECKOUT / "digests"),
        *_files(HERE / "digests"),
        *fictional_corpus(FICTIONAL, 1),
    ]
    vocabulary: dict[str, list[dict[str, object]]] = defaultdict(list)
    for path, text in sources:
        if path.startswith("vocabulary/"):
            vocabulary[path] += yaml.load(text, yaml.BaseLoader)
        else:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8", newline="\n")
    (folder / "vocabulary").mkdir()
    for path, entries in vocabulary.items():
        first = {
            str(entry["id"]): entry for entry in reversed(entries)
        }  # an invented topic may be a real one's twin
        (folder / path).write_text(yaml.safe_dump(list(first.values()), allow_unicode=True), encoding="utf-8")


def _files(folder: Path) -> list[tuple[str, str]]:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return [(path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")) for path in found]


class Quietly(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a browser that leaves a page hangs up."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    names = ("chromium", "chromium-browser", "google-chrome")
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        why = f"needs a browser on the PATH: {', '.join(names)}"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET + ALONE)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    folders = shell.Folders(folder / "digests", folder / "docs", folder / "site")
    gather(folders.digests)
    folders.docs.mkdir()
    cache = Cache()
    prepared = prepare(folders, False, date(2026, 1, 1), lambda stage, done, total: None, settings(), cache)
    assert not [finding for finding in prepared.checked.findings if finding.severity == "error"]
    publish(folders, prepared, cache, True, shell.Progress())
    server = Server(("127.0.0.1", 0), partial(Quietly, directory=str(folders.site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Site(f"http://127.0.0.1:{server.server_port}/", prepared.checked.collection)
    server.shutdown()
    server.server_close()


@pytest.fixture
def visitor() -> dict[str, Any]:
    """How the visitor comes, in Playwright's words; a test asks for another by parametrising this."""
    return {}


@pytest.fixture
def page(browser: Browser, site: Site, visitor: dict[str, Any]) -> Iterator[Page]:
    with window(browser, site, visitor) as page:
        yield page
