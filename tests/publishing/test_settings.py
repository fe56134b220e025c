"""The settings of a site: its address and the entity that its ids are of."""

from __future__ import annotations

import pytest

import build_digest
from readout.publishing import hook
from readout.publishing.settings import BadSettings, settings, site_of
from readout.rendering.settings import Site


@pytest.mark.parametrize(
    "entity", ["example.org,2026", "example.org,2026-11", "a@example.org,2026-11-24", "x,2026"]
)
def test_a_domain_or_an_address_with_a_day_is_a_tagging_entity(entity: str) -> None:
    assert Site(tagging_entity=entity).tag("feed") == f"tag:{entity}:feed"


@pytest.mark.parametrize(
    "entity", ["", "example.org", "example.org,", "example org,2026", "-.org,26", "https://example.org,2026"]
)
def test_nothing_else_is(entity: str) -> None:
    with pytest.raises(ValueError, match="not a domain and a year"):
        Site(tagging_entity=entity)


def test_a_tag_is_a_uri_whatever_it_names() -> None:
    assert Site().tag("digest/звонок #1").isascii()


def test_the_home_page_has_an_address_with_and_without_the_site_s() -> None:
    assert Site(url="https://example.org/a/").address("index.md") == "https://example.org/a/"
    assert Site().address("index.md", "feed.atom") == "./"
    assert Site().address("index.md", "topics/syria/feed.atom") == "../../"


def test_the_address_in_mkdocs_yml_gets_its_slash() -> None:
    assert site_of({"site_name": "A", "site_url": "https://example.org/a"}).url == "https://example.org/a/"


def test_a_site_without_settings_has_the_defaults() -> None:
    assert site_of({"site_name": "A", "site_url": None, "extra": None}) == Site("A")


def test_a_bad_tagging_entity_is_told_with_its_key() -> None:
    with pytest.raises(BadSettings, match="extra: tagging_entity"):
        site_of({"site_name": "A", "extra": {"tagging_entity": "nonsense"}})


def test_the_checkout_s_settings_can_be_read() -> None:
    assert settings().name == "Readouts"


def test_the_hook_hands_over_every_event_that_publishing_handles() -> None:
    events = {name for name in vars(hook) if name.startswith("on_")}
    assert events == set(build_digest.__all__)


@pytest.mark.parametrize("values", [None, [], "text", {"site_name": None}, {"site_name": "A", "extra": "b"}])
def test_settings_of_another_form_are_told_with_what_to_write(values: object) -> None:
    with pytest.raises(BadSettings, match=r"mkdocs\.yml"):
        site_of(values)


@pytest.mark.parametrize("address", ["https://reader:secret@site.example/", "https://reader@site.example"])
def test_an_address_with_a_user_name_is_refused(address: str) -> None:
    with pytest.raises(BadSettings, match="user name") as caught:
        site_of({"site_name": "Readouts", "site_url": address})
    assert "reader" not in str(caught.value)


def test_an_address_may_have_the_sign_in_its_path() -> None:
    assert site_of({"site_name": "Readouts", "site_url": "https://site.example/@a"}).url.endswith("/@a/")


@pytest.mark.parametrize("theme", ["mkdocs", {"name": "readthedocs"}, {"custom_dir": "theirs"}, None])
def test_a_theme_that_the_pages_are_not_made_for_is_refused(theme: object) -> None:
    with pytest.raises(BadSettings, match="theme: the pages are made for material"):
        site_of({"site_name": "Readouts", "theme": theme})
