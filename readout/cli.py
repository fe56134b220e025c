"""The command line."""
from __future__ import annotations
from readout import shell, publish
from readout.findings import report
def main() -> int:
    p = shell.Progress()
    f = shell.Folders()
    prepared = publish.prepare(f, False, p)
    print(report(prepared.checked.findings, "text"))
    if prepared.changes is None: return 1
    publish.publish(f, prepared, True, p)
    return 0
