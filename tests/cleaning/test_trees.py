"""The trees that judge the lines left in doubt."""

from __future__ import annotations

from readout.cleaning.weighing.trees import Figures, Forest, Tree, doubtful_words, shifted


def test_trees_ask_their_figures_and_add_up() -> None:
    trees: list[Tree] = [[0.5], ["words", 8.0, [-1.0], ["part", 0.5, [2.0], [3.0]]]]
    asked: Figures = {"words": [3, 8, 9, 20], "part": [0.1, 0.2, 0.3, 0.9]}
    assert Forest(trees).scores(asked, 4) == [-0.5, -0.5, 2.5, 3.5]


def test_whole_and_broken_limits_of_one_figure_agree() -> None:
    trees: list[Tree] = [["words", 8, [1.0], [0.0]], ["words", 2.5, [10.0], [0.0]]]
    assert Forest(trees).scores({"words": [2, 3, 8, 9]}, 4) == [11.0, 1.0, 1.0, 0.0]


def test_no_trees_say_nothing() -> None:
    assert Forest([]).scores({}, 2) == [0.0, 0.0]


def test_a_neighbour_beyond_the_page_is_none() -> None:
    assert shifted([1, 2, 3], -1, 9) == [9, 1, 2]
    assert shifted([1, 2, 3], 2, 9) == [3, 9, 9]
    assert shifted([1], -4, 9) == [9]


def test_unlikely_words_are_counted_from_the_last_sure_line() -> None:
    assert doubtful_words([0, 0, 4, 9, 9], [True, False, False, True])[1:] == [0, 4, 9]
