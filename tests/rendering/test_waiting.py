"""What a preview leaves as it is, since nobody reads it while a digest is edited."""

from __future__ import annotations

from datetime import date

from readout import shell
from readout.rendering.pages.pages import Pages
from readout.rendering.settings import Site
from readout.rendering.task import Stamps
from readout.rendering.tasks.tasks import tasks
from tests.records import collection, digest, readout
from tests.rendered import months_of


def test_all_that_is_no_page_and_the_pages_made_of_all_texts_wait() -> None:
    given, stamps = collection(digest(readouts=(readout(),))), Stamps({})
    pages = Pages(given, shell.read_templates(), date(2020, 6, 1))
    made = list(tasks(pages, stamps, months_of(given, stamps, Site(), {"about/x.md": "# X\n"}), []))
    waiting = {path for task in made if task.can_wait for path in task.paths}
    others = {path for task in made for path in task.paths} - waiting
    assert {path for path in waiting if path.endswith(".md")} == {
        "data/index.md",
        "glossary/index.md",
        "maps/topics.md",
    }
    assert {path for path in others if not path.endswith(".md")} == set()
