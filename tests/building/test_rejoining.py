"""The tables of the open data, joined of what each month puts into them."""

from __future__ import annotations

from pathlib import Path

from readout import shell
from readout.building.memory.cache import Cache
from readout.building.rejoining import Tables
from readout.rendering.opendata.tables import FOLDER, TABLES, whole_tables
from readout.rendering.tasks.months import Month
from readout.rendering.tasks.tasks import DATA


def rows(month: Month) -> dict[str, bytes]:
    return {table.file: f"{month.name}\n".encode() for table in TABLES}


def test_tables_that_somebody_deleted_are_made_again(tmp_path: Path) -> None:
    cache = Cache()
    cache.memory.docs = {f"{FOLDER}/{table.file}": ((1, 1), "") for table in TABLES}
    assert Tables(tmp_path, cache, "", rows, [])() == whole_tables([])


def test_what_a_month_put_into_the_tables_is_cut_out_of_those_that_were_left(tmp_path: Path) -> None:
    cache, months = Cache(), [Month("2020-05", "May", []), Month("2020-03", "March", [])]
    for name, made in Tables(tmp_path, cache, "both", rows, months)().items():
        shell.write_parts(tmp_path / FOLDER / name, made.parts)
        cache.memory.docs[f"{FOLDER}/{name}"] = shell.seen(tmp_path / FOLDER / name), ""
    cache.memory.tasks = {DATA: "both"}
    left = Tables(tmp_path, cache, "March", lambda month: {}, months[1:])()
    assert {name: b"".join(made.parts) for name, made in left.items()} == {
        name: b"".join(made.parts) for name, made in whole_tables([rows(months[1])]).items()
    }
