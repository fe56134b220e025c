"""What a summary may hold, and what is told of all else."""

from __future__ import annotations

import pytest

from readout.checking.summary import MAX_BRACKETS, MAX_LENGTH, block_quotations, summary_findings


def told(summary: str) -> list[str]:
    """Return what is said that the summary has."""
    return [
        finding.message.removeprefix("the summary has ")
        for finding in summary_findings(summary, "digest.md", 1)
    ]


@pytest.mark.parametrize(
    "summary",
    [
        "They *met*, and **spoke** `so`.",
        "- one\n- two\n\n3. three",
        "> They met.",
        "They met.\n\n---\n\nThey left.",
        "They met  \nand left.",
        "    They met.",
        "[They](https://example.org/met 'when') met: <https://example.org>",
        "x" * MAX_LENGTH,
        "[" * MAX_BRACKETS,
    ],
)
def test_paragraphs_emphasis_lists_quotations_code_and_links_pass(summary: str) -> None:
    assert told(summary) == []


@pytest.mark.parametrize(
    ("summary", "what"),
    [
        *[(f"{'#' * level} They met", "a heading") for level in range(1, 7)],
        ("![They met](met.png)", "a picture"),
        ("!!! note\n    They met.", "a box or a table of contents"),
        ("| They | met |\n| --- | --- |\n| a | b |", "a table"),
        ("```python\nThey met.\n```", "the attribute “class”"),
        ("They <B>met", "raw HTML: “<B>”"),
        ("They </b met", "raw HTML: “</b met”"),
        ("They <!-- met", "raw HTML: “<!-- met”"),
        ("They <?met", "raw HTML: “<?met”"),
        ("[They](http://[met) met", "a link to “http://[met”"),
        ("[They](met.html) met", "a link to “met.html”"),
        ("[They](mailto:met@example.org) met", "a link to “mailto:met@example.org”"),
        ("x" * (MAX_LENGTH + 1), "5,001 characters; it takes 5,000 at most"),
        ("[" * (MAX_BRACKETS + 1), "more than 100 opening brackets"),
    ],
)
def test_nothing_else_does(summary: str, what: str) -> None:
    assert told(summary) == [what]


def test_a_block_quotation_ends_where_it_ends_and_is_parted_where_it_is() -> None:
    summary = "They met.\n\n> - One\n> - Two\n\nThey left.\n\n> Three\n>\n>     Four\n\nThey slept."
    assert block_quotations(summary) == ["One", "Two", "Three", "Four"]
