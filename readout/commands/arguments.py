"""What the command line takes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import TypeAlias, get_args

from readout.building.shares.shard import Shard
from readout.model import Carried, EventKind, Translation

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_ABOUT = """\
Turn curated readouts into digest pages, every key quote proven word for word, and publish them as a searchable site.
Without a command: build."""

_STATUS = """\
exit status: 0 all is well; 1 there are findings, and nothing was written; 2 the command could not be carried out as
typed."""

_FOLDERS = {
    "--digests": "the folder of digests (the checkout's digests/)",
    "--docs": "where the Markdown pages go (the checkout's docs/)",
    "--site": "where the published site goes (the checkout's site/)",
}


def with_command(given: Sequence[str]) -> list[str]:
    """Return the arguments with ``build`` in front where they name no command."""
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        return ["build", *given]
    return list(given)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    top = argparse.ArgumentParser(prog="build_digest.py", description=_ABOUT, epilog=_STATUS)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_build(commands)
    _add_merge(commands)
    _add_check(commands)
    _add_clean(commands)
    _add_quotes(commands)
    _add_new(commands)
    _add_sample(commands)
    return top


def _command(commands: Commands, name: str, help_: str, more: str) -> argparse.ArgumentParser:
    """Add a command, which takes the folders even where it has no use for them: a script gives all the same ones."""
    about = f"{help_[0].upper()}{help_[1:]}. {more}"
    command = commands.add_parser(name, help=help_, description=about, epilog=_STATUS)
    folders = command.add_argument_group("folders")
    for option, what in _FOLDERS.items():
        folders.add_argument(option, metavar="DIR", type=_folder, help=what)
    return command


def _add_build(commands: Commands) -> None:
    command = _command(
        commands,
        "build",
        "check everything, write the pages, publish the site",
        "Any error: nothing is written.",
    )
    _add_publishing(command)
    command.add_argument(
        "--shard",
        metavar="K/N",
        type=_shard,
        help="make the K-th of N shares of the pages, in shares/K-of-N/ and nowhere else; merge puts shares together",
    )


def _add_merge(commands: Commands) -> None:
    command = _command(
        commands,
        "merge",
        "put the shares of a build together and publish the whole site",
        "What no share has, or was made from something else, is made here.",
    )
    command.add_argument("shares", nargs="+", metavar="DIR", help="a share that build --shard made")
    _add_publishing(command)


def _add_publishing(command: argparse.ArgumentParser) -> None:
    """Add the options of every command that publishes."""
    command.add_argument("--strict", action="store_true", help="a warning of MkDocs, too, stops the build")
    command.add_argument(
        "--today",
        metavar="DAY",
        type=_day,
        help="the day, YYYY-MM-DD, by which an agreement that is due has lapsed (SOURCE_DATE_EPOCH, or today)",
    )
    command.add_argument("--profile", action="store_true", help="say at the end where the time went")


def _add_check(commands: Commands) -> None:
    command = _command(
        commands,
        "check",
        "check all digests and the vocabulary",
        "All findings are reported at once, each with its file, line, rule and remedy.",
    )
    command.add_argument("paths", nargs="*", metavar="PATH", help="report only on these files and folders")
    command.add_argument(
        "--format",
        choices=("text", "github", "json"),
        default="text",
        help="for people (the default), as annotations of a GitHub workflow, or as JSON",
    )


def _add_clean(commands: Commands) -> None:
    command = _command(
        commands,
        "clean",
        "print the account that a scraped page holds",
        "The title comes first, then the body, one paragraph a line.",
    )
    command.add_argument("file", metavar="FILE", help="the page as text or HTML; - for standard input")
    command.add_argument(
        "--json", action="store_true", help="also the date, and every line cut with its reason"
    )


def _add_quotes(commands: Commands) -> None:
    command = _command(
        commands,
        "quotes",
        "print the quotations of a text and who said them",
        "A quotation mark that opens or closes nothing is told on standard error.",
    )
    command.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        default="-",
        help="a text, a paragraph a line; standard input without it",
    )
    command.add_argument(
        "--jsonl",
        action="store_true",
        help='read lines of JSON, {"id", "text"}, and print one for each, {"id", "quotes": […]}',
    )


def _add_new(commands: Commands) -> None:
    command = _command(
        commands,
        "new",
        "draft a digest from a scraped page",
        "A bundle that exists is never overwritten. What the page does not say is marked SETTLE, for you to settle.",
    )
    command.add_argument("file", metavar="FILE", help="the page as text or HTML; - for standard input")
    command.add_argument(
        "--into", metavar="BUNDLE", help="add a further account of its event to a bundle that is there"
    )
    # Each is a field of ``Told``.
    facts = command.add_argument_group("what you know and the page does not say")
    facts.add_argument("--url", metavar="URL", type=_address, help="address of the page")
    facts.add_argument("--archived-url", metavar="URL", type=_address, help="address of an archived copy")
    facts.add_argument("--issuer", metavar="ID", help="whose account it is, of vocabulary/issuers.yml")
    facts.add_argument("--relay", metavar="ID", help="the publisher it came through, where that is another")
    facts.add_argument(
        "--carried",
        choices=get_args(Carried),
        help="how the relay has it: in part told in its own words, or in full",
    )
    facts.add_argument("--title", metavar="TEXT", help="title of the account")
    facts.add_argument("--date", dest="day", metavar="DAY", type=_day, help="day of the event, YYYY-MM-DD")
    facts.add_argument("--event", choices=get_args(EventKind), help="kind of the event")
    facts.add_argument(
        "--published",
        metavar="DAY",
        type=_day,
        help='day the account was published, by which "today" is read in it',
    )
    facts.add_argument("--retrieved", metavar="DAY", type=_day, help="day the page was fetched")
    facts.add_argument(
        "--language", metavar="TAG", type=_language, help="language of the text, as en or ru (BCP 47)"
    )
    facts.add_argument(
        "--translation", choices=get_args(Translation), help="whose words in that language they are"
    )
    facts.add_argument("--licence", metavar="NAME", help="SPDX id, or another name, of the text's licence")
    facts.add_argument("--slug", metavar="NAME", help="name of the bundle, after the date")


def _add_sample(commands: Commands) -> None:
    command = _command(
        commands,
        "sample",
        "write an invented corpus, to try the publisher with",
        "Its countries, leaders and agencies do not exist, and every page says so.",
    )
    command.add_argument("dir", metavar="DIR", nargs="?", help="a new folder (that of --digests)")
    command.add_argument(
        "--count",
        metavar="N",
        type=_count,
        default=100,
        help="how many digests (100); with DIR, --digests N says the same",
    )
    command.add_argument(
        "--seed", metavar="S", type=int, default=1, help="another number, another corpus (1)"
    )


def _folder(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    return text


_MOST_SHARES = 1_000
"""A build tells the names of all."""


def _shard(text: str) -> Shard:
    number, _, of = text.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of) <= _MOST_SHARES):
        raise argparse.ArgumentTypeError(
            f"“{text}” is not K/N with K from 1 to N, and N {_MOST_SHARES:,} at most, as in 2/8"
        )
    return Shard(int(number), int(of))


def _address(text: str) -> str:
    return _as_in_files("Address", text)


def _language(text: str) -> str:
    return _as_in_files("Language", text)


def _as_in_files(kind: str, text: str) -> str:
    """Return a value that the check will take as one of its kind; it is not repeated, for it may hold a password."""
    from pydantic import TypeAdapter, ValidationError  # what a command without such a value need not wait for

    from readout.checking import values

    try:
        return str(TypeAdapter(getattr(values, kind)).validate_python(text))
    except ValidationError as error:
        raise argparse.ArgumentTypeError(error.errors()[0]["msg"]) from error


def _day(text: str) -> date:
    try:
        if len(text) == len("2017-05-02"):
            return date.fromisoformat(text)
    except ValueError:
        pass
    # A command without such a mistake need not wait for what reads days.
    from readout.dating.day_reading import days_meant

    meant = " or ".join(map(str, days_meant(text))) or "as 2017-05-02"
    raise argparse.ArgumentTypeError(f"“{text}” is no day; write it {meant}")


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"“{text}” is no number of digests; write it in figures, as 100")
    return int(text)
