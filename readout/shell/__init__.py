"""The edge: the one place that reads and writes files, asks the clock and prints while work goes on.

Called as ``shell.…``, so that a reader of any other module sees where it is no pure function.
"""

from readout.shell.clock import BadEnvironment, today
from readout.shell.docs_folder import (
    carrying_out,
    owned_in,
    plan_pages,
    read_handwritten,
    survey_docs,
    survey_handwritten,
)
from readout.shell.folders import CHECKOUT, SITE_MARK, WAITING, Folders, NoRoom, alone, is_foreign, need_room
from readout.shell.reading import (
    NotText,
    mapped,
    read_digests,
    read_files,
    read_input,
    read_program,
    read_templates,
    read_text,
)
from readout.shell.surveys import Seen, is_editors, is_settled, seen, survey, survey_again
from readout.shell.terminal import Progress, Report, accept_any_character, drop_output, shown
from readout.shell.writing import create, link, remove, write_bytes, write_new, write_parts, write_text
