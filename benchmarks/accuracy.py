"""Measure cleaning and quoting on a folder of labelled data: ``python benchmarks/accuracy.py DATA``.

``DATA`` holds the scorers ``score_clean.py`` and ``score_quotes.py`` with the data they read, and perhaps
``readouts-dev.jsonl``: official readouts, each with its page as scraped (``raw``) and its text. What is printed is
what ``benchmarks/accuracy.md`` records.
"""

from __future__ import annotations

import argparse
import importlib
import json
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from readout.checking.check import check
from readout.checking.vocabulary import read_vocabulary
from readout.cleaning.clean import clean
from readout.drafting.draft import draft
from readout.model import Cleaned, Issuer, Readout, Span, Verbatim, Vocabulary
from readout.quoting.speakers import find_quotations
from readout.verifying.account import Account
from readout.verifying.borne_out import attributed_by
from readout.verifying.claim import Claim
from readout.verifying.not_theirs import not_theirs

CHECKOUT = Path(__file__).resolve().parent.parent
COMMAND = f"{sys.executable} {CHECKOUT / 'build_digest.py'}"

_OFFICE, _RELAY = (Issuer(id_, id_, None, "wire") for id_ in ("office", "wire"))
_WIRE = Readout(
    "wire", _OFFICE, _RELAY, "reported", None, None, None, None, None, None, "en", "original", None, None, None, None
)  # fmt: skip
"""An account in English that a relay reports."""


def main() -> int:
    """Run every scorer that the folder has."""
    parser = argparse.ArgumentParser(description="Measure cleaning and quoting on labelled data.")
    parser.add_argument("data", type=Path, help="the folder with the scorers and their data")
    data: Path = parser.parse_args().data.resolve()
    if not data.is_dir():
        parser.error(f"there is no folder {data}")
    _score(data, "score_clean.py", "clean-dev", f"{COMMAND} clean --json -")
    _score(data, "score_quotes.py", "quotes-dev", f"{COMMAND} quotes --jsonl")
    if (data / "score_quotes.py").exists():
        _names(data)
        _attributions(data)
    if (data / "readouts-dev.jsonl").exists():
        _readouts(data / "readouts-dev.jsonl")
    return 0


def _score(data: Path, scorer: str, pages: str, command: str) -> None:
    if (data / scorer).exists():
        print(f"\n## {scorer}", flush=True)
        subprocess.run([sys.executable, scorer, "--data", pages, "--cmd", command], cwd=data, check=True)


def _names(data: Path) -> None:
    """Print how often ``speaker_name`` is the name that the labels give, by the scorer's own comparison."""
    sys.path.insert(0, str(data))
    same_mention = importlib.import_module("score_quotes").mention
    told = given = right = 0
    for line in (data / "quotes-dev" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        found = {quotation.span.start: quotation for quotation in find_quotations(article["text"])}
        for labelled in article["quotes"]:
            quotation = found.get(labelled["start"])
            if quotation is None or labelled["speaker_name"] is None:
                continue
            told += 1
            given += quotation.speaker_name is not None
            names = [labelled["speaker_name"], *labelled["speaker_alts"]]
            right += any(same_mention(quotation.speaker_name, name) for name in names)
    print(f"names: {told} told, right {right / told:.3f}, precision {right / given:.3f}")


def _attributions(data: Path) -> None:
    """Print what a check says where a curator gives each quotation to each person whom its article lets speak."""
    said: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for line in (data / "quotes-dev" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        quotes = [quote for quote in article["quotes"] if _is_name(quote["speaker_name"] or "")]
        names = sorted({quote["speaker_name"] for quote in quotes})
        people = {f"p-{number}": name for number, name in enumerate(names)}
        entries = "".join(f"- {{id: {id_}, name: {json.dumps(name)}}}\n" for id_, name in people.items())
        index, _ = read_vocabulary({"vocabulary/participants.yml": entries})
        account = Account(article["text"], relayed=True)
        for quote in quotes:
            pieces = (Verbatim(Span(quote["start"], quote["end"])),)
            for id_, name in people.items():
                claim = Claim(quote["text"], id_, "issuer", account, _WIRE, pieces, index)
                outcome = "refused" if not_theirs(claim) else attributed_by(claim)
                said[name == quote["speaker_name"]][outcome] += 1
    for right, outcomes in said.items():
        told = ", ".join(f"{outcome} {number}" for outcome, number in sorted(outcomes.items()))
        print(f"given to {'the right' if right else 'a wrong'} person: {outcomes.total()}: {told}")


def _is_name(speaker: str) -> bool:
    """Tell whether a label names one person or office by two words or three."""
    return 1 < len(speaker.split()) < 4 and " and " not in speaker and "," not in speaker


def _readouts(path: Path) -> None:
    """Clean the readouts that come with their page, and draft a digest of every one."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    shared = kept = wanted = 0
    sound = 0
    for row in rows:
        if row.get("raw"):
            have, want = _shingles("\n".join(clean(row["raw"]).body)), _shingles(row["text"])
            shared, kept, wanted = shared + (have & want).total(), kept + have.total(), wanted + want.total()
        sound += _drafts(row)
    precision, recall = shared / kept, shared / wanted
    print(f"\n## {path.name}\ncleaned: shingle P {precision:.3f} R {recall:.3f}")
    print(f"drafted: {sound} of {len(rows)} drafts have nothing wrong but their marks")


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = text.split()
    return Counter(zip(words, words[1:], words[2:], words[3:], strict=False))


def _drafts(row: dict[str, str]) -> bool:
    """Tell whether the draft of a readout passes the check but for the marks to settle."""
    body = tuple(line for line in row["text"].split("\n") if line.strip())
    page = Cleaned(row["title"], 1, body, tuple(range(2, len(body) + 2)), ())
    made = draft(page, find_quotations("\n".join(body)), Vocabulary(), today=date.today())
    files: dict[str, bytes | None] = {
        f"{made.folder}/{name}": text.encode() for name, text in made.files.items()
    }
    return not [f for f in check(files).findings if f.rule not in ("unsettled", "folder-name")]


if __name__ == "__main__":
    sys.exit(main())
