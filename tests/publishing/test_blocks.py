"""Pages taken apart come out as Python-Markdown makes them of the whole."""

from __future__ import annotations

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.publishing.framing.blocks import Converter, RawBlocks

_EXTENSIONS = ["toc", "tables", "fenced_code", "admonition"]

_PIECES = st.sampled_from(
    [
        "<p>one</p>",
        '<div class="a">\n<p>in</p>\n\n<div>deep</div>\n</div>',
        "<dl>\n<div><dt>k</dt> <dd>v</dd></div>\n</dl>",
        "<!-- a comment -->",
        '<script type="application/ld+json">{"a":"\\u003cp\\u003e"}</script>',
        "<p>not closed",
        "<p>closed</p> and more",
        "## A heading",
        "## A heading",
        "A paragraph of a *summary*, with &#60;p&#62;.",
        "- a list\n- of two",
        "  \n",
        "    indented",
        "#### Closed ####",
        "# A heading\nand a line",
        "Underlined\n===",
        "[a]: https://a.example",
        "# [a]",
        "an &#60 and a &",
        "words <em>marked</em>",
        "words\n<div>in them</div>",
        "<nav>\n<p>a</p>\n</nav>",
        "<p>a <pre>b</pre></p>",
        "!!! note\n    said",
        "```\n<p>in a fence</p>\n```",
        "> <p>in a quotation</p>",
        "<details><summary>s</summary>\n<pre>x\n\n&#10;y</pre>\n</details>",
    ]
)


@given(st.lists(st.tuples(_PIECES, st.sampled_from(["\n", "\n\n", "\n\n\n"])), max_size=8))
def test_pages_come_out_as_without_it(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + end for piece, end in pieces)
    plain = markdown.Markdown(extensions=_EXTENSIONS)
    quick = markdown.Markdown(extensions=[*_EXTENSIONS, RawBlocks()])
    assert quick.convert(text) == plain.convert(text)


@given(st.lists(st.tuples(_PIECES, st.sampled_from(["\n", "\n\n", "\n\n\n"])), max_size=8))
def test_parts_come_out_as_the_whole(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + end for piece, end in pieces)
    plain = markdown.Markdown(extensions=_EXTENSIONS)
    converted = Converter(_EXTENSIONS, {}).convert(text)
    assert converted.html == plain.convert(text)
    assert converted.contents == plain.toc_tokens  # type: ignore[attr-defined]


@pytest.mark.parametrize("block", ["<p>a</p>", "<section>\n<h3>a</h3>\n\n</section>", "<!-- a -->"])
def test_a_whole_block_is_put_aside(block: str) -> None:
    md = markdown.Markdown(extensions=[RawBlocks()])
    md.convert(f"first\n\n{block}\n\nlast")
    assert md.htmlStash.rawHtmlBlocks == [f"{block}\n"]


@pytest.mark.parametrize("fence", ["```", "~~~"])
def test_what_stands_in_a_fence_is_no_block(fence: str) -> None:
    text = f"One {fence[0]} and {fence[:2]}.\n\n{fence}\n\n<p>a</p>\n\n{fence}\n"
    md = markdown.Markdown(extensions=[*_EXTENSIONS, RawBlocks()])
    assert "&lt;p&gt;a&lt;/p&gt;" in md.convert(text)
