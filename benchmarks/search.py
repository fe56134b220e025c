"""What a first search costs a reader: kilobytes fetched, and milliseconds from the last keystroke to the first result.

    python benchmarks/search.py SITE

SITE is the folder of a site that was built. It is served from this machine as ``python -m http.server`` does, without
compression, and read with Debian's ``chromium``; every query is the first one of a fresh visitor.
"""

from __future__ import annotations

import argparse
import statistics
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Page, Response, sync_playwright

QUERIES = (
    "grain",
    "grain trade",
    "the",
    "pow",
    "visas for lorry drivers",
    '"an identity card alone"',
    '"in the"',
)
RUNS = 5

_FIRST = """([field, results, query]) => new Promise((resolve) => {
  const [input, list] = [document.querySelector(field), document.querySelector(results)];
  input.value = query;
  const began = performance.now();
  input.dispatchEvent(new Event("input", { bubbles: true }));
  const old = new Set(list.children);
  new MutationObserver(() => {
    if ([...list.children].some((item) => !old.has(item))) resolve(performance.now() - began);
  }).observe(list, { childList: true });
})"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def _weigh(page: Page, bodies: list[Response]) -> float:
    page.wait_for_load_state("networkidle")
    return sum(len(response.body()) for response in bodies if response.ok) / 1000


def _measure(browser: Browser, address: str, query: str, dialog: bool) -> tuple[float, float]:
    """Return the kilobytes of the search and the milliseconds to its first result, the pause after typing included."""
    context = browser.new_context(base_url=address)
    page = context.new_page()
    fetched: list[Response] = []
    page.on(
        "response",
        lambda one: fetched.append(one) if "/search/" in one.url or "/assets/search-" in one.url else None,
    )
    if dialog:
        page.goto("", wait_until="networkidle")
        page.keyboard.press("/")
        took = page.evaluate(_FIRST, [".ro-dialog input", ".ro-dialog .ro-results", query])
    else:
        page.goto("browse/", wait_until="networkidle")
        page.locator(".ro-browse .ro-result").first.wait_for()
        took = page.evaluate(_FIRST, ["#ro-browse-q", ".ro-browse .ro-results", query])
    weight = _weigh(page, fetched)
    context.close()
    return weight, took


def main() -> None:
    """Measure every query in both places and print a line of a table for each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("site", type=Path)
    site = parser.parse_args().site
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        print("| query | dialog kB | dialog ms | browse kB | browse ms |\n| --- | --- | --- | --- | --- |")
        for query in QUERIES:
            cells = []
            for dialog in (True, False):
                weights, times = zip(
                    *(_measure(browser, address, query, dialog) for _ in range(RUNS)), strict=True
                )
                cells += [f"{max(weights):.0f}", f"{statistics.median(times):.0f}"]
            print(f"| `{query}` | {' | '.join(cells)} |", flush=True)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
