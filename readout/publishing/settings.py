"""The site's settings, as ``mkdocs.yml`` has them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mkdocs.exceptions import ConfigurationError
from mkdocs.utils.yaml import yaml_load

from readout import shell
from readout.rendering.settings import Site


class BadSettings(ValueError):
    """``mkdocs.yml`` has a setting that cannot be used; the message says which and what to write."""


def settings(file: Path = shell.CHECKOUT / "mkdocs.yml") -> Site:
    """Return the site's settings as ``mkdocs.yml`` has them.

    MkDocs itself loads it only once there is a docs folder, and for a preview puts another address into it.
    Raises ``BadSettings``.
    """
    try:
        with file.open("rb") as stream:
            return site_of(yaml_load(stream))
    except ConfigurationError as error:
        raise BadSettings(str(error)) from error


def site_of(values: object) -> Site:
    """Return what the values of ``mkdocs.yml`` say of the site. Raises ``BadSettings``."""
    if not isinstance(values, Mapping) or not values.get("site_name"):
        raise BadSettings("mkdocs.yml has no site_name: give the site's name in a line `site_name: …`")
    url = str(values.get("site_url") or "")
    if "@" in url.partition("//")[2].partition("/")[0]:  # not repeated: it may be a password
        raise BadSettings(
            "mkdocs.yml, site_url: it has a user name, and would be published with it: take it out"
        )
    theme = values.get("theme", "material")
    name = theme.get("name") if isinstance(theme, Mapping) else theme
    if name != "material":
        raise BadSettings(
            f"mkdocs.yml, theme: the pages are made for material, and it is “{name}”: name material"
        )
    extra = values.get("extra") or {}
    if not isinstance(extra, Mapping):
        raise BadSettings(f"mkdocs.yml, extra: it takes keys and values, and has “{extra}”")
    named = {name: str(extra[name]) for name in ("tagging_entity", "licence") if extra.get(name)}
    try:
        return Site(str(values["site_name"]), url and f"{url.rstrip('/')}/", **named)
    except ValueError as error:
        raise BadSettings(f"mkdocs.yml, extra: tagging_entity: {error}") from error
