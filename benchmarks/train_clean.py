"""Learn the weights of the cleaner from pages with hand-made truth.

    pip install '.[train]'
    python benchmarks/train_clean.py DATA[=SHARE] ... --out readout/cleaning/clean_weights.json
    python benchmarks/train_clean.py DATA[=SHARE] ... --validate

DATA is a folder with ``raw/ID.txt`` (a page flattened to text, a block a line), ``truth/ID.txt`` (its
article) and ``index.jsonl`` (a row a page with ``id``, ``url`` and, where known, ``title``); its pages count
by SHARE, 1 where none is given. ``--validate`` writes nothing: it cleans each page of the first folder with
weights learned from the pages of other sites, and prints how well that went. The same
folders give the same weights: pages are taken in the order of their ids and folds go by a hash of the
site's name. Each page is learned from a second time, shortened to a few paragraphs (``shortened``).

Data statement. The weights in the package were learned from 200 pages of public test collections for
article extraction (news, blogs, guides, kremlin.ru; nearly all English) with hand-made truth (share 1), 122
test pages of Mozilla's Readability with its reviewed results (0.8), 687 pages of trafilatura's evaluation
set (a good half German, also French, English and others) whose truth is trafilatura's own extraction where
it contains every passage that the set's editors want kept and none that they want left out (0.7), 252 pages
of the tests of Fundus (newspapers of some forty countries) with what its hand-made rules for each paper take
(0.6), 153 fixtures of Postlight's parser with what its rules for each site take (0.3), 23 pages of
newspaper4k's tests and 53 Chinese pages cleaned by hand (0.4). Readability's and Fundus's pages were learned
from a second time, flattened a text node a line (0.4 and 0.3). No text of any page is in the weights: they
say how much a feature counts.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import numpy as np
import scipy.optimize
import scipy.sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from readout.cleaning.clean_columns import Column
from readout.cleaning.clean_features import first_look, vocabulary_of
from readout.cleaning.clean_lines import Line, paragraphs_of
from readout.cleaning.clean_second_look import second_look
from readout.cleaning.clean_sequence import caution, doubted, in_article, near_text
from readout.cleaning.clean_title import candidates, title_look, title_place
from readout.cleaning.clean_trees import Tree, figures

Matrix = Any
FOLDS = 4
FIRST_C, SECOND_C = 0.5, 0.3
"""Inverse strengths of the penalty on large weights; higher ones fit single pages."""
TITLE_PENALTY = 0.3
BIAS, SWITCH = 0.4, 0.4
TREES, LEAVES, TREE_RATE = 100, 16, 0.1
SHORT_SHARE = 0.3
"""Weight of a shortened copy of a page, beside the page's own of 1."""


class Page:
    """A page with its lines, features and truth."""

    def __init__(self, lines: list[Line], wanted: list[bool], title: str, fold: int, share: float) -> None:
        self.lines, self.title, self.fold, self.share = lines, title, fold, share
        self.wanted = np.array(wanted, bool)
        self.places = near_text(lines)
        self.near = [lines[place] for place in self.places]
        self.columns = first_look(self.near, vocabulary_of(self.near))
        self.first = one_hot(self.columns)
        sizes = np.array([min(line.size, 60) + 3.0 for line in self.near])
        self.weight = share * sizes / sizes.sum() ** 0.7
        self.score = np.zeros(len(self.near))
        self.truth = ""

    def second(self) -> Matrix:
        """Return the features of both looks."""
        scores = doubted([float(score) for score in self.score], caution(self.near))
        columns = self.columns | second_look(self.near, scores, vocabulary_of(self.near))
        asked = figures(self.near, scores, columns)
        self.names = list(asked)
        self.asked = np.array(list(asked.values()), np.float32).T
        return one_hot(columns)

    @property
    def target(self) -> Matrix:
        """Which of the lines near text are wanted."""
        return self.wanted[self.places]

    def spread(self, chosen: Matrix) -> list[bool]:
        """Return a choice among the lines near text as one among all lines."""
        kept = np.zeros(len(self.lines), bool)
        kept[self.places] = chosen
        return [bool(keep) for keep in kept]


def page_of(folder: Path, row: dict[str, Any], share: float) -> Page:
    """Return the page that the index's ``row`` names."""
    lines = paragraphs_of((folder / "raw" / f"{row['id']}.txt").read_text("utf-8"))
    truth = (folder / "truth" / f"{row['id']}.txt").read_text("utf-8")
    host = urlparse(row.get("url") or "").hostname or row["id"]
    site = host.removeprefix("www.")
    fold = int(hashlib.md5(site.encode()).hexdigest(), 16) % FOLDS
    title = " ".join(re.findall(r"\w+", (row.get("title") or "").lower()))
    page = Page(lines, belonging(lines, truth), title, fold, share)
    page.truth = truth
    return page


def shortened(page: Page) -> Page | None:
    """Return the page with little or nothing around the article's first paragraphs, as an office gives it.

    How many lines stay is taken from the page's own length, so that it is the same each time.
    """
    wanted = np.flatnonzero(page.wanted)
    inside = wanted[: 1 + len(page.lines) % 9]
    margin = len(page.lines) % 5
    if sum(page.lines[place].size for place in inside) < 40:
        return None
    start, end = max(0, int(inside[0]) - margin), int(inside[-1]) + 1 + margin
    titles = [place for place in range(start) if page.lines[place].key == page.title][-1:]
    places = [place for place in [*titles, *range(start, end)] if place < len(page.lines)]
    lines = [page.lines[place]._replace(number=number) for number, place in enumerate(places, 1)]
    return Page(
        lines, [bool(page.wanted[p]) for p in places], page.title, page.fold, SHORT_SHARE * page.share
    )


def belonging(lines: list[Line], truth: str) -> list[bool]:
    """Tell which lines stand in the truth; a passage of it is used up by the line that has it."""
    words = re.findall(r"\w+", truth.lower())
    runs = {n: Counter(zip(*(words[k:] for k in range(n)), strict=False)) for n in range(1, 5)}
    whole = Counter(" ".join(re.findall(r"\w+", line)) for line in truth.lower().split("\n"))
    wanted = [False] * len(lines)
    for place in sorted(range(len(lines)), key=lambda k: (-len(lines[k].words), k)):
        own = lines[place].words
        if len(own) < 5:
            if whole[lines[place].key] > 0 and own:
                whole[lines[place].key] -= 1
                wanted[place] = True
            elif len(own) >= 3 and runs[len(own)][own] > 0:
                runs[len(own)][own] -= 1
                wanted[place] = True
            continue
        fours = Counter(zip(own, own[1:], own[2:], own[3:], strict=False))
        found = fours & runs[4]
        if sum(found.values()) >= 0.6 * sum(fours.values()):
            wanted[place] = True
            runs[4] -= found
    return wanted


def one_hot(columns: dict[str, Column]) -> Matrix:
    """Return the columns as one sparse matrix, a line a row, a value of a feature a column."""
    starts = np.cumsum([0] + [column.width for column in columns.values()])
    places = np.array([column.values for column in columns.values()]).T + starts[:-1]
    rows = np.arange(0, places.size + 1, places.shape[1])
    return scipy.sparse.csr_matrix(
        (np.ones(places.size), places.ravel(), rows), shape=(len(places), starts[-1])
    )


def learn(pages: list[Page], tables: list[Matrix], penalty: float) -> LogisticRegression:
    """Return the regression on the lines of ``pages``."""
    return LogisticRegression(C=penalty, max_iter=200).fit(
        scipy.sparse.vstack(tables),
        np.concatenate([page.target for page in pages]),
        np.concatenate([page.weight for page in pages]),
    )


def named(flat: Matrix, constant: float, columns: dict[str, Column]) -> dict[str, list[float]]:
    """Return the weights by feature, rounded; the constant goes into the first feature's."""
    start, result = 0, {}
    for number, (name, column) in enumerate(columns.items()):
        own = flat[start : start + column.width] + (constant if number == 0 else 0.0)
        result[name] = [round(float(weight), 2) + 0.0 for weight in own]
        start += column.width
    return result


def learn_trees(pages: list[Page]) -> list[Tree]:
    """Return small trees on the figures of the lines, whose sum is a score as the regression's is."""
    model = HistGradientBoostingClassifier(
        learning_rate=TREE_RATE,
        max_iter=TREES,
        max_leaf_nodes=LEAVES,
        min_samples_leaf=80,
        l2_regularization=5.0,
        max_features=0.3,
        early_stopping=False,
        random_state=1,
    ).fit(
        np.concatenate([page.asked for page in pages]),
        np.concatenate([page.target for page in pages]),
        np.concatenate([page.weight for page in pages]),
    )
    names = pages[0].names
    trees = [grown(predictor[0].nodes, 0, names) for predictor in model._predictors]
    return [[round(float(model._baseline_prediction.ravel()[0]), 3)], *trees]


def grown(nodes: Matrix, place: int, names: list[str]) -> Tree:
    """Return the tree that starts at a node of scikit-learn's."""
    node = nodes[place]
    if node["is_leaf"]:
        return [round(float(node["value"]), 3)]
    low, high = (grown(nodes, int(node[side]), names) for side in ("left", "right"))
    return [names[node["feature_idx"]], float(f"{node['num_threshold']:.5g}"), low, high]


def learn_titles(pages: list[Page], kept: list[list[bool]]) -> dict[str, list[float]]:
    """Return the weights of the title's features: the title against the other candidates of its page."""
    tables, starts, right = [], [0], []
    example: dict[str, Column] = {}
    for page, keep in zip(pages, kept, strict=True):
        part = candidates(keep)
        hits = [page.lines[place].key == page.title for place in range(part.start, part.stop)]
        if page.title and any(hits):
            example = title_look(page.lines, keep)
            tables.append(one_hot(example))
            right.append(np.array(hits, float) / sum(hits))
            starts.append(starts[-1] + len(hits))
    table, wanted = scipy.sparse.vstack(tables).tocsr(), np.concatenate(right)
    of_page = np.repeat(np.arange(len(tables)), np.diff(starts))

    def loss(weights: Matrix) -> tuple[float, Matrix]:
        score = table @ weights
        score -= np.maximum.reduceat(score, starts[:-1])[of_page]
        chance = np.exp(score)
        chance /= np.add.reduceat(chance, starts[:-1])[of_page]
        found = np.add.reduceat(chance * (wanted > 0), starts[:-1])
        share = chance * (wanted > 0) / found[of_page]
        return -np.log(found).sum() + TITLE_PENALTY * (weights**2).sum(), (
            table.T @ (chance - share) + 2 * TITLE_PENALTY * weights
        )

    best = scipy.optimize.minimize(
        loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    return named(best.x, 0.0, example)


def train(pages: list[Page]) -> dict[str, Any]:
    """Return the weights file's content."""
    pages = [page for page in pages if page.places]
    pages += [short for page in pages if page.wanted.any() and (short := shortened(page)) and short.places]
    for fold in range(FOLDS):
        teach = [page for page in pages if page.fold != fold]
        model = learn(teach, [page.first for page in teach], FIRST_C)
        for page in pages:
            if page.fold == fold:
                page.score = model.decision_function(page.first)
    first = learn(pages, [page.first for page in pages], FIRST_C)
    tables = [page.second() for page in pages]
    second = learn(pages, tables, SECOND_C)
    example = pages[0]
    both = example.columns | second_look(example.near, [0.0] * len(example.near), vocabulary_of(example.near))
    chosen = [
        page.spread(second.decision_function(table) > 0) for page, table in zip(pages, tables, strict=True)
    ]
    return {
        "first": named(first.coef_[0], first.intercept_[0], example.columns),
        "second": named(second.coef_[0], second.intercept_[0], both),
        "trees": learn_trees(pages),
        "title": learn_titles(pages, chosen),
        "bias": BIAS,
        "switch": SWITCH,
    }


def validate(pages: list[Page], judged: list[Page]) -> None:
    """Print how ``judged`` are cleaned with weights learned from the pages of other sites."""
    shingles, lines, titles = [], Counter[str](), Counter[str]()
    for fold in range(FOLDS):
        learned = train([page for page in pages if page.fold != fold])
        for page in [page for page in judged if page.fold == fold]:
            kept = in_article(page.lines, learned)
            chosen = [line for line, keep in zip(page.lines, kept, strict=True) if keep]
            have, want = fours(" ".join(line.key for line in chosen)), fours(page.truth)
            shared = (have & want).total()
            shingles.append((shared / have.total() if have else None, shared / max(1, want.total())))
            lines.update(
                "kept" if keep else "cut" for keep, own in zip(kept, page.wanted, strict=True) if own
            )
            lines["wrong"] += sum(keep and not own for keep, own in zip(kept, page.wanted, strict=True))
            if page.title:
                place = title_place(page.lines, kept, learned["title"])
                titles["right"] += place is not None and page.lines[place].key == page.title
                titles["none"] += place is None
                titles["standing"] += any(line.key == page.title for line in page.lines)
                titles["all"] += 1
    precision = np.mean([p for p, _ in shingles if p is not None])
    recall = np.mean([r for _, r in shingles])
    line_precision = lines["kept"] / (lines["kept"] + lines["wrong"])
    line_recall = lines["kept"] / (lines["kept"] + lines["cut"])
    for name, p, r in (("shingles", precision, recall), ("lines", line_precision, line_recall)):
        print(f"{name}: P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f}")
    print(
        f"titles: {titles['right']} right and {titles['none']} none of {titles['all']};"
        f" {titles['standing']} stand in the text"
    )


def fours(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words in ``text``."""
    words = re.findall(r"\w+", text.lower())
    return Counter(zip(words, words[1:], words[2:], words[3:], strict=False))


def folder_of(given: str) -> tuple[Path, float]:
    """Return the folder and the share of ``DATA[=SHARE]``."""
    name, _, share = given.partition("=")
    return Path(name), float(share or 1.0)


def main() -> None:
    """Read the folders; train and write the file, or validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", nargs="+", type=folder_of)
    parser.add_argument("--out", type=Path, default=Path("readout/cleaning/clean_weights.json"))
    parser.add_argument("--validate", action="store_true")
    given = parser.parse_args()
    pages, judged = [], 0
    for folder, share in given.data:
        rows = [json.loads(row) for row in (folder / "index.jsonl").read_text("utf-8").splitlines() if row]
        read = [page_of(folder, row, share) for row in sorted(rows, key=lambda row: str(row["id"]))]
        pages += [page for page in read if page.lines]
        judged = judged or len(pages)
    if given.validate:
        validate(pages, pages[:judged])
        return
    learned = train(pages)
    rows_out = [
        f'  "{look}": {{\n'
        + ",\n".join(f"    {json.dumps(name)}: {json.dumps(row)}" for name, row in learned[look].items())
        + "\n  },\n"
        for look in ("first", "second", "title")
    ]
    trees = ",\n".join(f"    {json.dumps(tree)}" for tree in learned["trees"])
    rows_out.append(f'  "trees": [\n{trees}\n  ],\n')
    tail = f'  "bias": {learned["bias"]},\n  "switch": {learned["switch"]}\n'
    given.out.write_text("{\n" + "".join(rows_out) + tail + "}\n", "utf-8")


if __name__ == "__main__":
    main()
