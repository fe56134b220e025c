"""How a field of the open data is described, and how its value is written as JSON and in a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Generic, Literal, TypeVar

from readout.model import Digest
from readout.rendering import addresses
from readout.rendering.settings import Site

Item = TypeVar("Item")

Type = Literal["string", "date", "datetime", "integer", "boolean", "array"]
"""Types of Table Schema. An ``array`` of ids is one string with spaces between them in a CSV file."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a field needs beyond the digest."""

    site: Site
    digests: AbstractSet[str]
    """Ids of the digests that the data has."""
    file: str
    """The path under ``docs/`` of the file that is made, which relative addresses start from."""

    def page(self, digest: Digest, anchor: str = "") -> str:
        """Return the address of a digest's page, or of an anchor on it."""
        return self.site.address(addresses.digest_page(digest) + anchor, self.file)


@dataclass(frozen=True, slots=True)
class Row(Generic[Item]):
    """One record to be: an item of a digest, counted from 1 among its like."""

    item: Item
    number: int
    digest: Digest
    context: Context


@dataclass(frozen=True, slots=True)
class Field(Generic[Item]):
    """A field of a record."""

    name: str
    description: str
    """In words a reader of the data understands; what an empty one means."""
    of: Callable[[Row[Item]], object] | None = None
    """Tells its value, where it is not what the item itself has under that name."""
    type: Type = "string"
    required: bool = False
    key: bool = False
    """Whether it is (part of) what tells a record from all others of its file."""
    choices: tuple[str, ...] = ()
    refers: tuple[str, str] | None = None
    """The file's name and the field there whose values these are."""
    nested: bool = False
    """Whether it stands in ``digests.jsonl`` only, being too long or too deep for a table."""

    def value(self, row: Row[Item]) -> object:
        """Return its value in a record; None where it is not known."""
        return self.of(row) if self.of else getattr(row.item, self.name)


@dataclass(frozen=True, slots=True)
class Needed(Field[Item]):
    """A field that every record has a value for."""

    required: bool = True


def record(fields: Sequence[Field[Item]], row: Row[Item]) -> dict[str, Any]:
    """Return one record as JSON has it."""
    return {field.name: _json(field.value(row)) for field in fields}


def cells(fields: Sequence[Field[Any]], records: Iterable[Mapping[str, Any]]) -> Iterator[list[str]]:
    """Yield records as the lines of a table have them; what is not known is empty."""
    names = [field.name for field in fields if not field.nested]
    for one in records:
        yield [_cell(one[name]) for name in names]


def columns(fields: Sequence[Field[Item]]) -> list[Field[Item]]:
    """Return the fields that a table has, described as they are there."""
    return [
        replace(field, type="string", description=f"{field.description} A space stands between two ids.")
        if field.type == "array"
        else field
        for field in fields
        if not field.nested
    ]


def _json(value: object) -> Any:
    if not isinstance(value, date):  # as nothing else is that JSON has not
        return value
    if not isinstance(value, datetime):
        return value.isoformat()
    moment = value.astimezone(UTC).replace(tzinfo=None)
    return f"{moment.isoformat(timespec='seconds')}Z"


def _cell(value: object) -> str:
    """Return a value of a record as JSON has it, as a cell has it."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return " ".join(value) if isinstance(value, list) else str(value)
