"""Opens a store's portfolio in a real window and prints how much memory that took at its peak.

`python -m tests.benchmarks.open_portfolio STORE`, run by the benchmark in a process of its own.
"""

import os
import resource
import sys
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QTableView

from desktop_app import paths
from desktop_app.bootstrap.assembly import workbench
from desktop_app.bootstrap.surface import translate_in
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.contents import contents
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import PORTFOLIO, Place
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow


def main(address: str) -> None:
    """Open, wait until the table is filled, and print rows and kilobytes."""
    app = make_application(["startpunkt"], paths.fonts())

    def crashed(error: BaseException) -> None:
        raise error

    with workbench(address) as bench:
        window = MainWindow(
            Setup(
                themes=paths.resources() / "themes",
                translate_in=translate_in,
                preferences=Preferences(language="nb", theme="light"),
                keep=lambda _: None,
                clock=lambda: datetime.now(UTC),
                crashed=crashed,
            )
        )
        window.show()
        window.fill(contents(bench), Place(PORTFOLIO))
        while window.tasks.busy:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        app.processEvents()
        (table,) = window.findChildren(QTableView, "portfolio-table")
        rows = table.model().rowCount()
        window.grab()
        window.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(f"{rows} {peak}\n")


if __name__ == "__main__":
    main(sys.argv[1])
