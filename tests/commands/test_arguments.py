"""What is made of what is typed, and what is refused at once."""

from __future__ import annotations

import pytest

from readout.building.shares.shard import Shard
from readout.commands import arguments
from tests.commands.prompt import usage_error


def test_without_a_command_it_builds() -> None:
    assert arguments.with_command([]) == ["build"]
    assert arguments.with_command(["--strict"]) == ["build", "--strict"]
    assert arguments.with_command(["check"]) == ["check"]


@pytest.mark.parametrize("asked", ["-h", "--help"])
def test_help_without_a_command_is_of_all_commands(asked: str) -> None:
    assert arguments.with_command([asked]) == [asked]


@pytest.mark.parametrize(
    "wrong",
    [
        ("frobnicate",),
        ("check", "--format", "xml"),
        ("--site", ""),
        ("--docs", ""),
        ("check", "--digests", ""),
        ("new",),
        ("sample", "x", "--count", "-1"),
    ],
)
def test_what_cannot_be_typed_is_a_usage_error(wrong: tuple[str, ...]) -> None:
    assert usage_error(*wrong) == 2


@pytest.mark.parametrize(
    ("option", "value", "reason"),
    [
        ("--url", "javascript:alert(1)", "starts with https://"),
        ("--archived-url", "https://reader:secret@archive.example/", "user name"),
        ("--language", "xx_YY!", "BCP 47"),
        ("--date", "20.3.2018", "write it 2018-03-20"),
        ("--date", "soon", "write it as 2017-05-02"),
    ],
)
def test_what_the_check_would_refuse_is_refused_at_once(
    option: str, value: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments.parser().parse_args(["new", "page.txt", option, value])
    told = capsys.readouterr().err
    assert (ended.value.code, reason in told, "secret" in told) == (2, True, False)


@pytest.mark.parametrize(
    "share", ["0/2", "3/2", "1", "a/b", "1/0", "-1/2", "²/3", "1/1001", "1/99999999999999"]
)
def test_a_share_is_one_of_as_many_as_can_be_named(share: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments.parser().parse_args(["build", f"--shard={share}"])
    assert f"“{share}” is not K/N" in capsys.readouterr().err


def test_a_thousand_shares_can_be_named() -> None:
    assert arguments.parser().parse_args(["build", "--shard", "1000/1000"]).shard == Shard(1000, 1000)
