"""What a page does while it is still coming."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.pages import FOUND, settle

SHIFTS = """new PerformanceObserver(list => {
  window.shifted = (window.shifted ?? 0) + list.getEntries().reduce((sum, entry) => sum + entry.value, 0);
}).observe({ type: "layout-shift", buffered: true })"""


@pytest.mark.parametrize(
    "visitor", [{"viewport": {"width": width, "height": 800}} for width in (1280, 360)], ids=["1280", "360"]
)
@pytest.mark.parametrize("path", ["browse/", FOUND])
def test_nothing_on_the_browse_page_moves_when_the_answer_comes(page: Page, path: str) -> None:
    page.add_init_script(SHIFTS)
    settle(page, path)
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    # A button that is painted before its last word has come grows a little.
    assert page.evaluate("window.shifted ?? 0") < 0.005
