"""The environment of the templates: what one may write, and what is said of what it may not."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from readout.rendering.pages.environment import environment
from readout.rendering.settings import DEFAULT_SITE


def rendered(template: str, **given: object) -> str:
    of = environment({"page.md": template}, DEFAULT_SITE)
    return of.get_template("page.md").render(given)


@pytest.mark.parametrize(
    ("arguments", "passed"),
    [
        ("1, 2", "1 2 3"),
        ("1, c=4, b=2", "1 2 4"),
        ("*[1, 2]", "1 2 3"),
        ("*[1, 2], c=4", "1 2 4"),
        ("1, **{'b': 2, 'c': 4}", "1 2 4"),
        ("*[1], **{'b': 2}", "1 2 3"),
    ],
)
def test_a_function_is_called_with_all_that_a_template_gives(arguments: str, passed: str) -> None:
    called = rendered(f"{{{{ call({arguments}) }}}}", call=lambda a, b, c=3: f"{a} {b} {c}")
    assert called == passed


@pytest.mark.parametrize("wanting", ["name", "name.of", "name()", "name.of()"])
def test_a_name_that_nothing_has_is_told(wanting: str) -> None:
    with pytest.raises(UndefinedError, match="'name' is undefined"):
        rendered(f"{{{{ {wanting} }}}}")


def test_an_attribute_that_nothing_has_is_told() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'of'"):
        rendered("{{ name.of }}", name="")
