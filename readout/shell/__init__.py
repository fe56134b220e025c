"""The edge: it reads and writes files, asks the clock and prints while work goes on. It knows no stage.

Called as ``shell.…``, so that a reader of any other module sees where it is no pure function.
"""

from readout.shell.clock import BadEnvironment, latest_begun, today
from readout.shell.folders import (
    CHECKOUT,
    SITE_MARK,
    WAITING,
    Folders,
    NoRoom,
    alone,
    caches,
    is_foreign,
    need_room,
    temporary_folder,
)
from readout.shell.process import end_in_order
from readout.shell.reading import (
    NotText,
    read_digests,
    read_files,
    read_input,
    read_lines,
    read_program,
    read_templates,
    read_text,
)
from readout.shell.surveys import (
    Found,
    Seen,
    is_compiled,
    is_editors,
    is_settled,
    seen,
    survey,
    survey_again,
    survey_at,
)
from readout.shell.terminal import Progress, Report, accept_any_character, drop_output, located, shown, told
from readout.shell.writing import (
    Parts,
    create,
    holds,
    link,
    remove,
    remove_empty,
    write_bytes,
    write_new,
    write_parts,
    write_text,
)
