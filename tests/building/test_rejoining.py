"""The tables of the open data, joined of what each month puts into them."""

from __future__ import annotations

from pathlib import Path

from readout.building.memory.cache import Cache
from readout.building.rejoining import Tables
from readout.rendering.opendata.tables import FOLDER, TABLES, whole_tables


def test_tables_that_somebody_deleted_are_made_again(tmp_path: Path) -> None:
    cache = Cache()
    cache.memory.docs = {f"{FOLDER}/{table.file}": ((1, 1), "") for table in TABLES}
    assert Tables(tmp_path, cache, "", lambda month: {}, [])() == whole_tables([])
