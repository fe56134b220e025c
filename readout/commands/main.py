"""The command line: one command is run, and what it cannot be carried out for is told in a line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import fields
from importlib import import_module
from pathlib import Path

from readout import shell
from readout.building.docs_folder.strangers import StrangeFile
from readout.commands import arguments
from readout.commands.usage import DONE, INTERRUPTED, USAGE, UsageError
from readout.workers import WorkerEnded

_REFUSED = (UsageError, WorkerEnded, shell.BadEnvironment, shell.NoRoom, shell.NotText, StrangeFile)
"""What a command cannot be carried out for; the message says what to do."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status."""
    given = list(sys.argv[1:] if argv is None else argv)
    options = arguments.parser().parse_args(arguments.with_command(given))
    named = {field.name: getattr(options, field.name, None) for field in fields(shell.Folders)}
    folders = shell.Folders(**{name: Path(folder) for name, folder in named.items() if folder})
    shell.accept_any_character()
    try:
        # A command need not wait for what the others import.
        status: int = import_module(f"readout.commands.{options.command}").run(options, folders)
        sys.stdout.flush()
        return status
    except _REFUSED as error:
        print(f"build_digest.py {options.command}: {error}", file=sys.stderr)
        return USAGE
    except BrokenPipeError:  # the reader of our output has gone, as `| head` does
        shell.drop_output()
        return DONE
    except KeyboardInterrupt:
        print(f"\nbuild_digest.py {options.command}: interrupted", file=sys.stderr)
        return INTERRUPTED
    except OSError as error:
        print(f"build_digest.py {options.command}: {shell.told(error)}", file=sys.stderr)
        return USAGE
