"""What people put where generated pages go is refused, and stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from readout import shell
from readout.building.docs_folder.generated import carrying_out, owned_in, plan_pages, survey_docs
from readout.building.docs_folder.strangers import StrangeFile, refuse_strangers

PAGES = {
    name: f"---\ntitle: {name}\nkind: page\n---\n"
    for name in ("index.md", "browse.md", "topics/index.md", "digests/2021/orlo.md")
}


def built(docs: Path, stale: tuple[str, ...] = (), pages: Mapping[str, str] = PAGES) -> None:
    """Do what a build does with a docs folder, in which ``stale`` pages are to be written anew."""
    found = survey_docs(docs)
    changes = plan_pages(docs, found, pages, owned_in(docs), lambda name: [pages[name].encode()])
    refuse_strangers(changes, docs, found, stale)
    with carrying_out(changes, docs):
        for name in changes.owned:
            shell.write_text(docs / name, pages[name])


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_file_that_nobody_generated_in_a_generated_folder_is_refused(tmp_path: Path) -> None:
    built(tmp_path)
    put(tmp_path / "digests/2021/forged.md", "<script>1</script>")
    with pytest.raises(StrangeFile, match=r"digests/2021/forged\.md is not generated"):
        built(tmp_path)


def test_a_file_in_a_hidden_folder_of_a_generated_one_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "digests/.drafts/forged.md", "mine")
    with pytest.raises(StrangeFile, match=r"digests/\.drafts/forged\.md is not generated"):
        built(tmp_path)


def test_a_folder_of_peoples_own_hides_no_file_behind_it(tmp_path: Path) -> None:
    put(tmp_path / "data/mine.csv", "mine")
    put(tmp_path / "digests/2021/forged.md", "mine")
    with pytest.raises(StrangeFile, match=r"digests/2021/forged\.md is not generated"):
        built(tmp_path)


def test_a_page_of_the_checkouts_own_docs_is_refused_in_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell, "CHECKOUT", tmp_path)
    put(tmp_path / "docs/topics.md", "mine")
    with pytest.raises(
        StrangeFile, match=r"topics\.md would have the address of the generated page topics/index\.md"
    ):
        built(tmp_path / "elsewhere")


def test_a_file_in_the_place_of_a_generated_folder_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "topics", "mine")
    with pytest.raises(StrangeFile, match="topics is not generated, and topics/ takes only what is"):
        built(tmp_path)


def test_a_link_in_the_place_of_a_generated_folder_is_refused(tmp_path: Path) -> None:
    outside, docs = tmp_path / "outside", tmp_path / "docs"
    outside.mkdir()
    docs.mkdir()
    (docs / "topics").symlink_to(outside)
    with pytest.raises(StrangeFile, match="is a link"):
        built(docs)


def test_a_page_of_a_generated_page_s_name_is_refused_and_how_many_more_there_are_is_said(
    tmp_path: Path,
) -> None:
    put(tmp_path / "index.md", "mine")
    put(tmp_path / "browse.md", "mine too")
    with pytest.raises(StrangeFile, match=r"is not generated, .* or delete it; so is 1 more"):
        built(tmp_path)
    assert (tmp_path / "index.md").read_text(encoding="utf-8") == "mine"
    put(tmp_path / "topics/index.md", "mine as well")
    with pytest.raises(StrangeFile, match=r"so are 2 more"):
        built(tmp_path)


def test_a_page_written_over_a_generated_one_is_refused(tmp_path: Path) -> None:
    built(tmp_path)
    put(tmp_path / "browse.md", "---\ntitle: Mine\n---\n")
    with pytest.raises(StrangeFile, match=r"browse\.md is not generated"):
        built(tmp_path, ("browse.md",))


def test_what_a_killed_build_left_empty_is_written_again(tmp_path: Path) -> None:
    built(tmp_path)
    put(tmp_path / "browse.md", "")
    built(tmp_path, ("browse.md",))
    assert (tmp_path / "browse.md").read_text(encoding="utf-8") == PAGES["browse.md"]


@pytest.mark.parametrize(
    ("page", "twin"),
    [
        ("topics.md", "topics/index.md"),
        ("browse/index.md", "browse.md"),
        ("browse/README.md", "browse.md"),
        ("browse/index.html", "browse.md"),
        ("README.md", "index.md"),
        ("index.html", "index.md"),
    ],
)
def test_a_page_that_would_have_a_generated_page_s_address_is_refused(
    page: str, twin: str, tmp_path: Path
) -> None:
    put(tmp_path / page, "mine")
    with pytest.raises(StrangeFile, match=rf"{page} would have the address of the generated page {twin}"):
        built(tmp_path)


@pytest.mark.parametrize(
    "page",
    [
        "about/index.md",
        "about/topics.md",
        "browse/picture.png",
        "browse.png",
        "topics.png",
        "about.md",
        "topics/.hidden",
        "digests/2021/.hidden",
    ],
)
def test_other_pages_are_taken(page: str, tmp_path: Path) -> None:
    put(tmp_path / page, "mine")
    built(tmp_path)


def test_a_link_among_the_hand_written_pages_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "secret", "dear")
    docs = tmp_path / "docs"
    (docs / "about").mkdir(parents=True)
    (docs / "about" / "page.md").symlink_to(tmp_path / "secret")
    with pytest.raises(StrangeFile, match=r"about/page\.md is a link"):
        built(docs)


def without(page: str) -> dict[str, str]:
    return {name: text for name, text in PAGES.items() if name != page}


def test_a_generated_page_that_nothing_stands_behind_goes(tmp_path: Path) -> None:
    built(tmp_path)
    built(tmp_path, pages=without("topics/index.md"))
    assert not (tmp_path / "topics/index.md").exists()


def test_a_generated_page_beside_which_others_stay_goes(tmp_path: Path) -> None:
    built(tmp_path, pages={**PAGES, "digests/2021/brask.md": PAGES["digests/2021/orlo.md"]})
    built(tmp_path)
    assert not (tmp_path / "digests/2021/brask.md").exists()


def test_a_page_written_over_a_generated_one_that_would_go_is_refused(tmp_path: Path) -> None:
    built(tmp_path)
    put(tmp_path / "topics/index.md", "mine")
    with pytest.raises(StrangeFile, match=r"topics/index\.md is not generated"):
        built(tmp_path, pages=without("topics/index.md"))
    assert (tmp_path / "topics/index.md").read_text(encoding="utf-8") == "mine"


def test_a_folder_is_peoples_own_as_long_as_nothing_is_generated_in_it(tmp_path: Path) -> None:
    put(tmp_path / "topics/mine.md", "mine")
    built(tmp_path, pages=without("topics/index.md"))
    assert (tmp_path / "topics/mine.md").read_text(encoding="utf-8") == "mine"


def test_a_page_in_the_way_is_counted_once(tmp_path: Path) -> None:
    put(tmp_path / "index.md", "mine")
    with pytest.raises(StrangeFile, match=r"or delete it$"):
        built(tmp_path, ("index.md",))


def test_generated_pages_are_written_anew(tmp_path: Path) -> None:
    built(tmp_path)
    (tmp_path / "index.md").unlink()
    built(tmp_path, tuple(PAGES))
    assert (tmp_path / "index.md").read_text(encoding="utf-8") == PAGES["index.md"]


def test_generated_files_that_are_no_pages_are_written_anew(tmp_path: Path) -> None:
    pages = {**PAGES, "data/digests.json": "[]"}
    built(tmp_path, pages=pages)
    built(tmp_path, tuple(pages), {**pages, "data/digests.json": "[1]"})
    assert (tmp_path / "data/digests.json").read_text(encoding="utf-8") == "[1]"
