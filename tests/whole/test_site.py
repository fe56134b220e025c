"""The site that ``mkdocs build`` makes of a fresh checkout, the committed digests and invented ones."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from readout.checking.check import check
from readout.model import Collection, Elision, Insertion, LocatedQuote, Piece, Verbatim
from readout.rendering import addresses
from tests import checkouts
from tests.converted import Element, elements
from tests.trees import contents, stamps


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    base = tmp_path_factory.getbasetemp()
    base = base if worker_id == "master" else base.parent

    def make(folder: Path) -> None:
        checkouts.copy_checkout(folder, checkouts.committed_and_invented())
        built = checkouts.mkdocs_build(folder)
        (folder / "log.txt").write_text(f"{built.returncode}\n{built.stdout}{built.stderr}", encoding="utf-8")

    return checkouts.once(base / "checkout", make)


@pytest.fixture(scope="session")
def site(checkout: Path) -> Path:
    return checkout / "site"


@cache
def collection() -> Collection:
    return check(checkouts.committed_and_invented()).collection


@cache
def parsed(page: Path) -> list[Element]:
    return elements(page.read_text(encoding="utf-8"))


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def built(site: Path, path: str) -> Path:
    """Return the HTML file that MkDocs makes of a page of ``docs/``."""
    stem = path.removesuffix(".md")
    return site / (stem if posixpath.basename(stem) == "index" else f"{stem}/index").removeprefix("/")


def test_the_hook_alone_publishes_a_fresh_checkout_without_a_warning(checkout: Path) -> None:
    status, _, log = (checkout / "log.txt").read_text(encoding="utf-8").partition("\n")
    assert status == "0", log
    assert "WARNING -" not in log


def test_every_link_leads_to_a_page_and_a_place_on_it(site: Path) -> None:
    broken = []
    for page in pages(site):
        for element in parsed(page):
            for name in ("href", "src"):
                address = element.attributes.get(name)
                if address is not None and not _resolves(address, page, site):
                    broken.append(f"{page.relative_to(site)}: {address}")
    assert broken == []


def _resolves(address: str, page: Path, site: Path) -> bool:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return True
    path = unquote(parts.path)
    file = site / path.lstrip("/") if path.startswith("/") else page.parent / path
    file = file / "index.html" if file.is_dir() else file
    if not path:
        file = page
    if not file.is_file():
        return False
    if not parts.fragment or parts.fragment.startswith((":~:", "__")) or file.suffix != ".html":
        return True  # Material's own scripts answer for __search and the like
    return unquote(parts.fragment) in {element.attributes.get("id") for element in parsed(file)}


LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}


def test_no_page_loads_anything_from_another_host(site: Path) -> None:
    for page in pages(site):
        for element in parsed(page):
            loaded = element.attributes.get(LOADING.get(element.tag, ""))
            if element.tag == "link" and element["rel"] not in (
                "canonical",
                "alternate",
                "license",
                "next",
                "prev",
            ):
                loaded = element["href"]
            assert not re.match(r"(?:https?:)?//", loaded or ""), f"{page.relative_to(site)}: {loaded}"


def test_no_style_sheet_loads_anything_from_another_host(site: Path) -> None:
    for sheet in site.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"""(?:url\(|@import)\s*["']?(?:https?:)?//""", text), sheet.name


def test_no_two_pages_are_described_alike(site: Path) -> None:
    said = [
        element["content"]
        for page in pages(site)
        if page.name != "404.html"
        for element in parsed(page)
        if element.attributes.get("name") == "description"
    ]
    ((text, times),) = Counter(said).most_common(1)
    assert times == 1, text


def test_the_site_has_a_sign_of_its_own(site: Path) -> None:
    (icon,) = (element for element in parsed(site / "index.html") if element.attributes.get("rel") == "icon")
    assert "<svg" in (site / icon["href"]).read_text(encoding="utf-8")


def test_every_digest_that_is_published_has_its_page_and_no_draft_has(site: Path) -> None:
    digests = collection().digests
    assert {digest.status for digest in digests} == {"published", "draft"}
    for digest in digests:
        there = built(site, addresses.digest_page(digest)).with_suffix(".html").is_file()
        assert there == (digest.status == "published"), digest.id


def test_every_listing_has_its_page(site: Path) -> None:
    vocabulary = collection().vocabulary
    wanted = [addresses.HOME, addresses.BROWSE, addresses.TOPICS, addresses.PARTICIPANTS]
    wanted += [addresses.ISSUERS, addresses.YEARS]
    wanted += [addresses.topic_page(topic) for topic in vocabulary.topics.values()]
    wanted += [addresses.participant_page(person) for person in vocabulary.participants.values()]
    wanted += [addresses.issuer_page(issuer) for issuer in vocabulary.issuers.values()]
    wanted += [
        addresses.year_page(digest.date) for digest in collection().digests if digest.status == "published"
    ]
    missing = [page for page in wanted if not built(site, page).with_suffix(".html").is_file()]
    assert missing == []


def test_every_quote_on_its_page_is_the_accounts(site: Path) -> None:
    counted = 0
    for digest in collection().digests:
        if digest.status == "draft":
            continue
        page = parsed(built(site, addresses.digest_page(digest)).with_suffix(".html"))
        for quote in digest.quotes:
            text = digest.readout(quote.readout).text or ""
            assert _bare(_shown(page, quote)) == _bare("".join(_typed(piece, text) for piece in quote.pieces))
            counted += 1
    assert counted > 40


def _shown(page: list[Element], quote: LocatedQuote) -> str:
    """Return the text of the first blockquote from the quote's address on."""
    at = next(number for number, element in enumerate(page) if element.attributes.get("id") == quote.id)
    return next(element.text for element in page[at:] if element.tag == "blockquote")


def _typed(piece: Piece, text: str) -> str:
    if isinstance(piece, Verbatim):
        return piece.span.of(text)
    return "[…]" if isinstance(piece, Elision) else f"[{piece.text}]" if isinstance(piece, Insertion) else ""


def _bare(text: str) -> str:
    return "".join(text.split())


def test_every_page_of_fiction_says_so(site: Path) -> None:
    for digest in collection().digests:
        if digest.status == "published":
            page = built(site, addresses.digest_page(digest)).with_suffix(".html")
            banners = [element for element in parsed(page) if "ro-banner--fiction" in element.classes]
            assert bool(banners) == digest.fiction


def test_a_second_build_writes_no_page_and_a_deleted_digest_takes_its_pages_along(tmp_path: Path) -> None:
    checkout = checkouts.copy_checkout(tmp_path / "checkout", checkouts.committed())
    docs, site = checkout / "docs", checkout / "site"
    first = checkouts.mkdocs_build(checkout)
    assert first.returncode == 0, first.stderr
    before = stamps(docs)
    assert checkouts.mkdocs_build(checkout).returncode == 0
    assert stamps(docs) == before
    assert list(site.glob("digests/*/*/index.html"))

    for file in (checkout / "digests").glob("2*/*/*.md"):
        file.unlink()
    third = checkouts.mkdocs_build(checkout)
    assert third.returncode == 0, third.stderr
    assert not (docs / "digests").exists()
    assert not list(site.glob("digests/*/*/index.html"))


@pytest.mark.parametrize(
    ("setting", "why"),
    [
        ("site_dir: digests", "the digests folder lies in the site folder"),
        ("docs_dir: digests", "the digests folder lies in the docs folder"),
        ("site_dir: readout", "give the site a folder of its own"),
    ],
)
def test_folders_that_a_build_would_spoil_end_it_before_anything_is_touched(
    tmp_path: Path, setting: str, why: str
) -> None:
    checkout = checkouts.copy_checkout(tmp_path / "checkout", checkouts.committed())
    configuration = checkout / "mkdocs.yml"
    name = setting.partition(":")[0]
    text = re.sub(f"^{name}: .*$", setting, configuration.read_text(encoding="utf-8"), flags=re.MULTILINE)
    configuration.write_text(text, encoding="utf-8")
    before = _uncompiled(checkout)
    failed = checkouts.mkdocs_build(checkout)
    assert failed.returncode == 1
    assert why in failed.stderr
    assert "Traceback" not in failed.stderr
    assert _uncompiled(checkout) == before


def test_what_the_system_would_not_do_is_told_in_a_line(tmp_path: Path) -> None:
    checkout = checkouts.copy_checkout(tmp_path / "checkout", checkouts.committed())
    (checkout / "docs/index.md").mkdir()
    failed = checkouts.mkdocs_build(checkout)
    assert failed.returncode == 1
    assert "docs/index.md: Is a directory" in failed.stderr
    assert "Traceback" not in failed.stderr


def _uncompiled(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder, without what Python compiles."""
    return {path: content for path, content in contents(folder).items() if not path.endswith(".pyc")}


def test_broken_digests_end_a_build_with_the_findings_and_without_a_page(tmp_path: Path) -> None:
    files = checkouts.committed()
    digest = next(path for path in files if path.endswith("digest.md"))
    files[digest] = (files[digest] or b"").replace(b"status:", b"satus:")
    checkout = checkouts.copy_checkout(tmp_path / "checkout", files)
    failed = checkouts.mkdocs_build(checkout)
    assert failed.returncode == 1
    assert f"{digest}:" in failed.stderr
    assert "[unknown-key]" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert not (checkout / "docs" / "index.md").exists()
    assert not (checkout / "site").exists()
