"""Any text reads back from the YAML that a draft has of it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given

from readout.drafting.yaml_text import block, comment, scalar
from tests.drafting.drafts import TEXTS


@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml.CBaseLoader])
@given(text=TEXTS)
def test_a_scalar_reads_back_exactly(loader: Any, text: str) -> None:
    assert yaml.load(f"key: {scalar(text)}\nnext: 1", Loader=loader) == {"key": text, "next": "1"}


@pytest.mark.parametrize("text", ["گفت‌وگوی تلفنی", "क्‍ष"])
def test_the_joiners_of_a_script_stand_in_a_draft_as_they_are_written(text: str) -> None:
    assert scalar(text) == text
    assert block(text, "  ") == f">-\n  {text}"
    assert comment(text) == [f"# {text}"]


def test_a_joiner_that_no_script_needs_is_seen() -> None:
    assert scalar("Br\u200cenn") == '"Br\\U0000200Cenn"'


@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml.CBaseLoader])
@given(text=TEXTS.filter(lambda text: bool(text.split())))
def test_a_block_reads_back_with_its_white_space_folded(loader: Any, text: str) -> None:
    written = f"a:\n  - text: {block(text, '      ')}\nnext: 1"
    assert yaml.load(written, Loader=loader) == {"a": [{"text": " ".join(text.split())}], "next": "1"}


@given(text=TEXTS)
def test_a_comment_is_nothing_to_yaml(text: str) -> None:
    assert yaml.load("\n".join(["a: 1", *comment(text), "b: 2"]), Loader=yaml.CBaseLoader) == {
        "a": "1",
        "b": "2",
    }
