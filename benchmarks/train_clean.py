"""Learn the weights of the cleaner from pages with hand-made truth.

    pip install '.[train]'
    python benchmarks/train_clean.py DATA[=SHARE[,TITLES]] ... --out readout/cleaning/weighing/weights.json
    python benchmarks/train_clean.py DATA[=SHARE[,TITLES]] ... --titles
    python benchmarks/train_clean.py DATA[=SHARE[,TITLES]] ... --validate

DATA is a folder with ``raw/ID.txt`` (a page flattened to text, a block a line), ``truth/ID.txt`` (its
article) and ``index.jsonl`` (a row a page with ``id``, ``url`` and, where known, ``title``); its pages count
by SHARE, 1 where none is given; by 0 they teach nothing and are only judged. Their titles count by TITLES where
that is given: a set may be surer of its articles than of their titles, or know the titles alone (``DATA=0,0.8``,
its truths left empty). ``--titles`` learns the titles anew and leaves what judges lines as the file has it.
``--validate`` writes nothing: it cleans every page with weights learned from the pages of other sites, and prints for
each folder how well that went. The same folders give the same weights: pages are taken in the order of their ids and
folds go by a hash of the site's name. Each page is learned from a second time, shortened to a few paragraphs
(``shortened``).

Data statement. The weights in the package were learned from 200 pages of public test collections for
article extraction (news, blogs, guides, kremlin.ru; nearly all English) with hand-made truth (share 1), 124
test pages of Mozilla's Readability with its reviewed results (0.8), 669 pages of trafilatura's evaluation
set (a good half German, also French, English and others) whose truth is trafilatura's own extraction where
it contains every passage that the set's editors want kept and none that they want left out (0.7), and 256
pages of the tests of Fundus (newspapers of some forty countries) with what its hand-made rules for each paper
take (0.6). Readability's and Fundus's pages were learned from a second time, flattened a text node a line
(0.4 and 0.3). What judges lines was learned so.

The titles were learned anew on 2026-11-30 from the same sets put together anew (121, 674 and 257 pages beside the
200), those of the 200 by 1.5 and of trafilatura's set by 0.6, and from 632 titles more (``=0,0.8``): on 129 test
pages of newspaper and 46 of goose3, on 262 further pages of trafilatura's evaluation set and on 195 of the pages
above whose own title stands nowhere in their text. Of these the title is the line that two of the page's own marks
agree on: the headline in its metadata or in its structured data, its first heading, the title that the browser shows.
No text of any page is in the weights: they say how much a feature counts.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import lightgbm
import numpy as np
import scipy.optimize
import scipy.sparse
from sklearn.linear_model import LogisticRegression

from readout.cleaning.article import doubted, in_article, near_text
from readout.cleaning.lines.caution import caution
from readout.cleaning.lines.line import Line
from readout.cleaning.paragraphs import paragraphs_of
from readout.cleaning.set_right import beside_title
from readout.cleaning.title import able_title, article_start, candidates, title_place
from readout.cleaning.weighing.columns import Column
from readout.cleaning.weighing.features import first_look, vocabulary_of
from readout.cleaning.weighing.learned import learned_from
from readout.cleaning.weighing.opinion import opinion_of
from readout.cleaning.weighing.second_look import second_look, seen_again
from readout.cleaning.weighing.title_look import title_look
from readout.cleaning.weighing.trees import Figures, Tree, figures

Matrix = Any
FOLDS = 4
FIRST_C, SECOND_C = 0.5, 0.3
"""Inverse strengths of the penalty on large weights; higher ones fit single pages."""
TITLE_PENALTY = 0.5
TITLE_TREES = {"rounds": 100, "learning_rate": 0.06, "num_leaves": 8, "min_child_samples": 20}
BIAS, SWITCH = 0.4, 0.4
TREES = {"rounds": 100, "learning_rate": 0.1, "num_leaves": 24, "min_child_samples": 60}
EVERY_TREE = {
    "objective": "binary",
    "lambda_l2": 5.0,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "seed": 1,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}
SURE_WORDS, AROUND = 8, 4
"""Words of a line that is surely the truth's where it stands there, and lines beside it that such lines speak for."""
SHORT_SHARE = 0.3
"""Weight of a shortened copy of a page, beside the page's own of 1."""


_PUBLIC = frozenset("ac co com edu go gob gouv gov net org".split())
"""Second-level domains under which sites have their names."""


@dataclass(eq=False)
class Page:
    """A page with its lines, features and truth."""

    lines: list[Line]
    wanted: list[bool]
    """Which lines its truth has."""
    title: str
    """Its words, as ``Line.key`` has them; empty where it is not known."""
    fold: int
    share: float
    title_share: float
    truth: str = ""
    folder: str = ""

    def __post_init__(self) -> None:
        """Take the first look."""
        self.places = near_text(self.lines)
        self.near = [self.lines[place] for place in self.places]
        self.target = np.array(self.wanted, bool)[self.places]
        self.columns = first_look(self.near, vocabulary_of(self.near))
        self.first = one_hot(self.columns)
        sizes = np.array([min(line.size, 60) + 3.0 for line in self.near])
        self.weight = self.share * sizes / sizes.sum() ** 0.7

    def look_again(self, score: Matrix) -> None:
        """Take the second look, given the scores of the first."""
        opinion = opinion_of(self.near, doubted([float(own) for own in score], caution(self.near)))
        self.both = seen_again(self.columns, slice(None)) | second_look(
            self.near, opinion, vocabulary_of(self.near)
        )
        self.second = one_hot(self.both)
        asked = figures(self.near, opinion, self.both, range(len(self.near)))
        self.names = whole_numbers(asked)
        self.asked = np.array(list(asked.values()), np.float32).T

    def spread(self, chosen: Matrix) -> list[bool]:
        """Return a choice among the lines near text as one among all lines."""
        kept = np.zeros(len(self.lines), bool)
        kept[self.places] = chosen
        return [bool(keep) for keep in kept]


def page_of(folder: Path, row: dict[str, Any], share: float, title_share: float) -> Page:
    """Return the page that the index's ``row`` names."""
    lines = paragraphs_of((folder / "raw" / f"{row['id']}.txt").read_text("utf-8"))
    truth = (folder / "truth" / f"{row['id']}.txt").read_text("utf-8")
    site = site_of(urlparse(row.get("url") or "").hostname or str(row["id"]))
    fold = int(hashlib.md5(site.encode()).hexdigest(), 16) % FOLDS
    title = " ".join(re.findall(r"\w+", (row.get("title") or "").lower()))
    return Page(lines, belonging(lines, truth), title, fold, share, title_share, truth, folder.name)


def site_of(host: str) -> str:
    """Return the name of the site that ``host`` belongs to, without its subdomain and the domains above it.

    One site keeps one name across data sets, which know it as "www.herald.example" or "herald" alone.
    """
    labels = host.lower().split(".")
    labels = labels[:-1] or labels
    return labels[-2] if len(labels) > 1 and labels[-1] in _PUBLIC else labels[-1]


def shortened(page: Page) -> Page | None:
    """Return the page with little or nothing around the article's first paragraphs, as an office gives it.

    How many lines stay is taken from the page's own length, so that it is the same each time.
    """
    inside = [place for place, own in enumerate(page.wanted) if own][: 1 + len(page.lines) % 9]
    margin = len(page.lines) % 5
    if sum(page.lines[place].size for place in inside) < 40:
        return None
    start, end = max(0, inside[0] - margin), inside[-1] + 1 + margin
    titles = [place for place in range(start) if page.lines[place].key == page.title][-1:]
    places = [place for place in [*titles, *range(start, end)] if place < len(page.lines)]
    return replace(
        page,
        lines=[page.lines[place]._replace(number=number) for number, place in enumerate(places, 1)],
        wanted=[page.wanted[place] for place in places],
        share=SHORT_SHARE * page.share,
        title_share=SHORT_SHARE * page.title_share,
    )


def belonging(lines: list[Line], truth: str) -> list[bool]:
    """Tell which lines stand in the truth; a passage of it is used up by the line that has it.

    Of copies of one line (a heading in the article and in its table of contents) it is the one among the other lines
    of the truth.
    """
    words = re.findall(r"\w+", truth.lower())
    runs = {n: Counter(zip(*(words[k:] for k in range(n)), strict=False)) for n in range(1, 5)}
    whole = Counter(" ".join(re.findall(r"\w+", line)) for line in truth.lower().split("\n"))
    copies = Counter(line.key for line in lines)
    sure = [
        len(line.words) >= SURE_WORDS and copies[line.key] == 1 and mostly(line, runs[4])[0] for line in lines
    ]
    among = [sum(sure[max(0, place - AROUND) : place + AROUND + 1]) for place in range(len(lines))]
    wanted = [False] * len(lines)
    for place in sorted(range(len(lines)), key=lambda k: (-len(lines[k].words), -among[k], k)):
        own = lines[place].words
        if len(own) < 5:
            if whole[lines[place].key] > 0 and own:
                whole[lines[place].key] -= 1
                wanted[place] = True
            elif len(own) >= 3 and runs[len(own)][own] > 0:
                runs[len(own)][own] -= 1
                wanted[place] = True
            continue
        wanted[place], found = mostly(lines[place], runs[4])
        if wanted[place]:
            runs[4] -= found
    return wanted


def mostly(line: Line, runs: Counter[tuple[str, ...]]) -> tuple[bool, Counter[tuple[str, ...]]]:
    """Tell whether most runs of four words of the line are among ``runs``, and which are."""
    own = fours(line.key)
    found = own & runs
    return found.total() >= 0.6 * own.total(), found


def one_hot(columns: dict[str, Column]) -> Matrix:
    """Return the columns as one sparse matrix, a line a row, a value of a feature a column."""
    starts = np.cumsum([0] + [column.width for column in columns.values()])
    places = np.array([column.values for column in columns.values()]).T + starts[:-1]
    rows = np.arange(0, places.size + 1, places.shape[1])
    return scipy.sparse.csr_matrix(
        (np.ones(places.size), places.ravel(), rows), shape=(len(places), starts[-1])
    )


def learn(pages: list[Page], look: str, penalty: float) -> LogisticRegression:
    """Return the regression on the features of a look, "first" or "second", at the pages whose articles count."""
    teaching = [page for page in pages if page.share > 0]
    return LogisticRegression(C=penalty, max_iter=200).fit(
        scipy.sparse.vstack([getattr(page, look) for page in teaching]),
        np.concatenate([page.target for page in teaching]),
        np.concatenate([page.weight for page in teaching]),
    )


def named(flat: Matrix, constant: float, columns: dict[str, Column]) -> dict[str, list[float]]:
    """Return the weights by feature, rounded; the constant goes into the first feature's."""
    start, result = 0, {}
    for number, (name, column) in enumerate(columns.items()):
        own = flat[start : start + column.width] + (constant if number == 0 else 0.0)
        result[name] = [round(float(weight), 2) + 0.0 for weight in own]
        start += column.width
    return result


def learn_trees(
    asked: list[Matrix], target: list[Matrix], weight: list[Matrix], names: dict[str, bool], **settings: Any
) -> list[Tree]:
    """Return small trees on the figures of the lines, whose sum is a score as the regression's is.

    ``names`` are the figures', and whether each is always a whole number.
    """
    numbers = [str(number) for number in range(len(names))]
    data = lightgbm.Dataset(
        np.concatenate(asked),
        np.concatenate(target),
        weight=np.concatenate(weight),
        feature_name=numbers,
    )
    rounds = settings.pop("rounds")
    grown = lightgbm.train(EVERY_TREE | settings, data, rounds).dump_model()["tree_info"]
    return [small_tree(tree["tree_structure"], names) for tree in grown]


def small_tree(node: dict[str, Any], names: dict[str, bool]) -> Tree:
    """Return the tree below a node of LightGBM's; ``names`` as ``learn_trees`` takes them."""
    if "leaf_value" in node:
        return [round(float(node["leaf_value"]), 3)]
    low, high = (small_tree(node[side], names) for side in ("left_child", "right_child"))
    name = list(names)[node["split_feature"]]
    limit = float(f"{node['threshold']:.5g}")
    return [name, math.floor(limit) if names[name] else limit, low, high]


def whole_numbers(asked: Figures) -> dict[str, bool]:
    """Tell by name which figures are whole numbers."""
    return {name: all(isinstance(value, int) for value in values) for name, values in asked.items()}


class TitlePage:
    """The lines of a page that may be its title: their features, their figures, and which of them is it."""

    def __init__(self, page: Page, kept: list[bool]) -> None:
        start = article_start(page.lines, kept)
        part = candidates(page.lines, kept, start)
        places = range(part.start, part.stop)
        self.columns, found = title_look(page.lines, kept, part, start)
        self.table = one_hot(self.columns)
        self.names, self.asked = whole_numbers(found), np.array(list(found.values()), np.float32).T
        self.right = np.array([page.lines[place].key == page.title for place in places])
        self.able = np.array([able_title(page.lines[place], inside=kept[place]) for place in places])
        self.share = page.title_share


def learn_titles(pages: list[TitlePage]) -> dict[str, list[float]]:
    """Return the weights of the title's features: the title against the other candidates of its page."""
    starts = np.cumsum([0] + [len(page.right) for page in pages])
    table = scipy.sparse.vstack([page.table for page in pages]).tocsr()
    wanted = np.concatenate([page.right for page in pages])
    of_page = np.repeat(np.arange(len(pages)), np.diff(starts))
    shares = np.array([page.share for page in pages])

    def loss(weights: Matrix) -> tuple[float, Matrix]:
        score = table @ weights
        score -= np.maximum.reduceat(score, starts[:-1])[of_page]
        chance = np.exp(score)
        chance /= np.add.reduceat(chance, starts[:-1])[of_page]
        found = np.add.reduceat(chance * wanted, starts[:-1])
        share = chance * wanted / found[of_page]
        return -(shares * np.log(found)).sum() + TITLE_PENALTY * (weights**2).sum(), (
            table.T @ ((chance - share) * shares[of_page]) + 2 * TITLE_PENALTY * weights
        )

    best = scipy.optimize.minimize(
        loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    return named(best.x, 0.0, pages[0].columns)


def learn_title_trees(pages: list[TitlePage]) -> list[Tree]:
    """Return trees that tell the title from the lines that can be one."""
    return learn_trees(
        [page.asked[page.able] for page in pages],
        [page.right[page.able] for page in pages],
        [np.full(page.able.sum(), page.share) for page in pages],
        pages[0].names,
        **TITLE_TREES,
    )


def train(pages: list[Page]) -> dict[str, Any]:
    """Return the weights file's content."""
    pages = [page for page in pages if page.places and (page.share > 0 or page.title_share > 0)]
    pages += [short for page in pages if any(page.wanted) and (short := shortened(page)) and short.places]
    for teach, rest in by_fold(pages):
        model = learn(teach, "first", FIRST_C)
        for page in rest:
            page.look_again(model.decision_function(page.first))
    first, second = learn(pages, "first", FIRST_C), learn(pages, "second", SECOND_C)
    titled = []
    for teach, rest in by_fold(pages):
        model = learn(teach, "second", SECOND_C)
        for page in rest:
            kept = page.spread(model.decision_function(page.second) > 0)
            if page.title and page.title_share > 0 and any(kept):
                titled.append(TitlePage(page, kept))
    titled = [page for page in titled if (page.right & page.able).any()]
    teaching = [page for page in pages if page.share > 0]
    example = teaching[0]
    return {
        "first": named(first.coef_[0], first.intercept_[0], example.columns),
        "second": named(second.coef_[0], second.intercept_[0], example.both),
        "title": learn_titles(titled),
        "trees": learn_trees(
            [page.asked for page in teaching],
            [page.target for page in teaching],
            [page.weight for page in teaching],
            example.names,
            **TREES,
        ),
        "title_trees": learn_title_trees(titled),
        "bias": BIAS,
        "switch": SWITCH,
    }


def by_fold(pages: list[Page]) -> Iterator[tuple[list[Page], list[Page]]]:
    """Yield for each fold the pages of the others and its own."""
    for fold in range(FOLDS):
        yield [page for page in pages if page.fold != fold], [page for page in pages if page.fold == fold]


def validate(pages: list[Page]) -> None:
    """Print for every folder how its pages are cleaned with weights learned from the pages of other sites."""
    found: dict[str, list[tuple[Page, list[bool], int | None]]] = {}
    for teach, rest in by_fold(pages):
        learned = learned_from(train(teach))
        for page in rest:
            kept = in_article(page.lines, learned)
            title = title_place(page.lines, kept, learned)
            kept = beside_title(page.lines, kept, title)
            if title is not None:
                kept[title] = False
            found.setdefault(page.folder, []).append((page, kept, title))
    for folder, cleaned in found.items():
        print(f"{folder}: {len(cleaned)} pages; {measured(cleaned)}", flush=True)


def measured(cleaned: list[tuple[Page, list[bool], int | None]]) -> str:
    """Return how well pages are cleaned, given the lines kept and the place of the title of each."""
    precisions, recalls, lines, titles = [], [], Counter[str](), Counter[str]()
    for page, kept, place in cleaned:
        have = fours(" ".join(line.key for line, keep in zip(page.lines, kept, strict=True) if keep))
        want = fours(page.truth)
        shared = (have & want).total()
        precisions += [shared / have.total()] if have else []
        recalls.append(shared / max(1, want.total()))
        lines.update("kept" if keep else "cut" for keep, own in zip(kept, page.wanted, strict=True) if own)
        lines["wrong"] += sum(keep and not own for keep, own in zip(kept, page.wanted, strict=True))
        if page.title:
            titles["right"] += place is not None and page.lines[place].key == page.title
            titles["none"] += place is None
            titles["standing"] += any(line.key == page.title for line in page.lines)
            titles["all"] += 1
    shingles = f_score(float(np.mean(precisions)), float(np.mean(recalls)))
    by_line = f_score(
        lines["kept"] / max(1, lines["kept"] + lines["wrong"]),
        lines["kept"] / max(1, lines["kept"] + lines["cut"]),
    )
    return (
        f"shingles {shingles}; lines {by_line}; titles {titles['right']} right and {titles['none']} none"
        f" of {titles['all']}, {titles['standing']} stand in the text"
    )


def f_score(precision: float, recall: float) -> str:
    """Return precision, recall and their harmonic mean as they are printed."""
    return f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(1e-9, precision + recall):.4f}"


def fours(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words in ``text``."""
    words = re.findall(r"\w+", text.lower())
    return Counter(zip(words, words[1:], words[2:], words[3:], strict=False))


def folder_of(given: str) -> tuple[Path, float, float]:
    """Return the folder of ``DATA[=SHARE[,TITLES]]``, the share of its pages and that of their titles."""
    name, _, shares = given.partition("=")
    share, _, titles = shares.partition(",")
    return Path(name), float(share or 1.0), float(titles or share or 1.0)


def main() -> None:
    """Read the folders; train and write the file, or validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", nargs="+", type=folder_of)
    parser.add_argument("--out", type=Path, default=Path("readout/cleaning/weighing/weights.json"))
    parser.add_argument("--validate", action="store_true")
    parser.add_argument("--titles", action="store_true", help="leave all but the titles' weights as they are")
    given = parser.parse_args()
    pages = []
    for folder, share, titles in given.data:
        rows = [json.loads(row) for row in (folder / "index.jsonl").read_text("utf-8").splitlines() if row]
        read = [page_of(folder, row, share, titles) for row in sorted(rows, key=lambda row: str(row["id"]))]
        pages += [page for page in read if page.lines]
    if given.validate:
        validate(pages)
        return
    learned = train(pages)
    if given.titles:
        anew = {name: learned[name] for name in ("title", "title_trees")}
        learned = json.loads(given.out.read_text("utf-8")) | anew
    given.out.write_text(as_json(learned), "utf-8")


def as_json(learned: dict[str, Any]) -> str:
    """Return the weights as the file holds them, a feature or a tree a line."""
    rows_out = [
        f'  "{look}": {{\n'
        + ",\n".join(f"    {json.dumps(name)}: {json.dumps(row)}" for name, row in learned[look].items())
        + "\n  },\n"
        for look in ("first", "second", "title")
    ]
    for kind in ("trees", "title_trees"):
        trees = ",\n".join(f"    {json.dumps(tree)}" for tree in learned[kind])
        rows_out.append(f'  "{kind}": [\n{trees}\n  ],\n')
    tail = f'  "bias": {learned["bias"]},\n  "switch": {learned["switch"]}\n'
    return "{\n" + "".join(rows_out) + tail + "}\n"


if __name__ == "__main__":
    main()
