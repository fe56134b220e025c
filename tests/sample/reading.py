"""A fictional corpus, read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from readout.sample import fictional_corpus

SEED = 4
MANY = 300


@dataclass(frozen=True)
class File:
    path: str
    front: dict[str, Any]
    body: str

    @property
    def digest(self) -> str:
        return self.path.split("/")[1]

    @property
    def name(self) -> str:
        return self.path.split("/")[2].removesuffix(".md")


def load(text: str) -> Any:
    return yaml.load(text, yaml.CBaseLoader)


def bundle_files(digests: int, seed: int) -> list[File]:
    files = []
    for path, text in fictional_corpus(digests, seed):
        if path.endswith(".md"):
            before, front, body = text.split("---\n", 2)
            assert before == ""
            files.append(File(path, load(front), body.removesuffix("\n")))
    return files


@cache
def corpus() -> list[File]:
    return bundle_files(MANY, SEED)


@cache
def vocabulary() -> dict[str, dict[str, dict[str, Any]]]:
    files = dict(fictional_corpus(0, SEED))
    return {
        path.split("/")[1].removesuffix(".yml"): {entry["id"]: entry for entry in load(text)}
        for path, text in files.items()
    }


def digests(files: list[File]) -> list[File]:
    return [file for file in files if file.name == "digest"]


def readouts(files: list[File]) -> dict[tuple[str, str], File]:
    return {(file.digest, file.name): file for file in files if file.name != "digest"}


def quotes(files: list[File]) -> Iterator[tuple[dict[str, Any], File]]:
    accounts = readouts(files)
    for digest in digests(files):
        for quote in digest.front.get("quotes", []):
            yield quote, accounts[digest.digest, quote["readout"]]


def words_in(text: str) -> int:
    """Count words; of a script without spaces, characters."""
    return len(re.findall("[\u4e00-\u9fff]|[^\\s\u4e00-\u9fff]+", text))


QUOTES = [quote for quote, _ in quotes(corpus())]
FRONTS = [file.front for file in corpus()]
