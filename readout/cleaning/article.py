"""Which lines of a page are the article: a decision over the whole sequence of lines.

Four steps. A first look scores each line by the features of ``features``. A second look
(``second_look``) scores it again, now knowing what the first made of the lines around it and which
lines talk of the same things. Where that leaves a line in doubt, the trees of ``trees`` have most of the say.
Then the likeliest path through the page is taken (Viterbi), where going into the article and out of it has a
price. The scores are sums of weights (logistic regression) and of trees (``learned``).
"""

from __future__ import annotations

from itertools import compress

from readout.cleaning.lines.caution import caution
from readout.cleaning.lines.line import Line
from readout.cleaning.lines.signs import is_date
from readout.cleaning.set_right import set_right
from readout.cleaning.weighing.columns import scores
from readout.cleaning.weighing.features import first_look, vocabulary_of
from readout.cleaning.weighing.learned import Learned
from readout.cleaning.weighing.opinion import opinion_of
from readout.cleaning.weighing.second_look import second_look, seen_again
from readout.cleaning.weighing.trees import figures

_CERTAIN = 4.0
"""What furniture is marked down to; a date alone is passed over."""
_SURE, _LIFT = 3.0, 0.35
"""Every page has an account: where no line scores ``_SURE``, this part of the lack is added to all."""
_TEXT, _SHORT_SENTENCE = 10, 4
"""Words that make a line text: without a sentence's end, and with one."""
_AROUND_TEXT = 10
"""Lines above and below text that are looked at with it."""
_OPEN = 1.5
"""A second score nearer to 0 than this leaves the line in doubt, and the trees are asked too."""
_TREES_PART = 0.7
"""How much of such a line's score is the trees'."""
_SHORT_PAGE = 500
"""Lines of a page that is looked at even though none of them is text."""
_HOPELESS = -2.5
_MARGIN = 15
"""Lines beside the promising ones that the second look still sees."""


def likeliest(score: list[float], switch: float) -> list[bool]:
    """Return the path of lines in the article (True) and outside with the highest sum of scores."""
    inside, outside = 0.0, 0.0
    choices = []
    for gain in score:
        stays, leaves = inside >= outside - switch, outside >= inside - switch
        choices.append((stays, leaves))
        inside, outside = (
            (inside if stays else outside - switch) + gain,
            outside if leaves else inside - switch,
        )
    path = []
    here = inside > outside
    for stays, leaves in reversed(choices):
        path.append(here)
        here = stays if here else not leaves
    return path[::-1]


def doubted(first: list[float], furniture: list[bool]) -> list[float]:
    """Return the first scores as the second look takes them: furniture counts as unlikely text."""
    return [min(score, -1.0) if cut else score for score, cut in zip(first, furniture, strict=True)]


def _promising(first: list[float]) -> slice:
    """Return the stretch of the page outside which no line comes near to being kept."""
    near = [place for place, score in enumerate(first) if score > _HOPELESS]
    return slice(max(0, near[0] - _MARGIN), near[-1] + 1 + _MARGIN) if near else slice(0, 0)


def near_text(lines: list[Line]) -> list[int]:
    """Return the places of the lines that have text not far above or below them.

    The rest are menus and lists of links; they are not looked at further, unless a short page has nothing else.
    """
    places: list[int] = []
    end = 0
    for place, line in enumerate(lines):
        if line.size >= _TEXT or (line.ends and line.size >= _SHORT_SENTENCE):
            start = max(end, place - _AROUND_TEXT)
            end = min(len(lines), place + _AROUND_TEXT + 1)
            places += range(start, end)
    return places or list(range(len(lines)) if len(lines) <= _SHORT_PAGE else ())


def in_article(lines: list[Line], learned: Learned) -> list[bool]:
    """Tell for each line whether it is part of the article."""
    kept = [False] * len(lines)
    seen = near_text(lines)
    for place in compress(seen, _in_article_near_text([lines[place] for place in seen], learned)):
        kept[place] = True
    return set_right(lines, kept)


def _in_article_near_text(lines: list[Line], learned: Learned) -> list[bool]:
    """Tell the same of the lines that ``near_text`` leaves."""
    furniture = caution(lines)
    vocabulary = vocabulary_of(lines)
    columns = first_look(lines, vocabulary)
    first = doubted(scores(columns, learned.first), furniture)
    part = _promising(first)
    near = lines[part]
    opinion = opinion_of(near, first[part])
    columns = seen_again(columns, part) | second_look(near, opinion, vocabulary[part])
    second = scores(columns, learned.second)
    open_ones = [place for place, score in enumerate(second) if abs(score) < _OPEN]
    asked = figures(near, opinion, columns, open_ones)
    for place, score in zip(open_ones, learned.trees.scores(asked, len(open_ones)), strict=True):
        second[place] += _TREES_PART * (score - second[place])
    lift = learned.bias + _LIFT * max(0.0, _SURE - max(second, default=0.0))
    final = [score + lift for score in second]
    for place, cut in enumerate(furniture[part]):
        if cut:
            final[place] = 0.0 if is_date(near[place]) else -_CERTAIN
    path = likeliest(final, learned.switch)
    kept = [False] * len(lines)
    kept[part] = [keep and not cut for keep, cut in zip(path, furniture[part], strict=True)]
    return kept
