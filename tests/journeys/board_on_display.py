"""The board of a group in a real window, which tells where its cards lie on the display.

`python -m tests.journeys.board_on_display STORE PLACES` runs until it is ended.
"""

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app import paths
from desktop_app.bootstrap.assembly import assemble
from desktop_app.bootstrap.surface import translate_in
from desktop_app.domain.gathering import Way
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.storage.preferences import Preferences
from desktop_app.storage.store import open_store
from desktop_app.ui.contents import contents
from desktop_app.ui.screens.discussion.board_view import ColumnView
from desktop_app.ui.screens.discussion.card import CardView
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import group_board
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow


def middle(widget: QWidget) -> list[int]:
    """Where the pointer meets a widget: half across, near its upper edge."""
    point = widget.mapToGlobal(QPoint(widget.width() // 2, min(widget.height() // 2, 40)))
    return [point.x(), point.y()]


def tell(window: MainWindow, target: Path) -> None:
    """Write down the places of all cards by their words, and of all columns by their names."""
    cards = [each for each in window.findChildren(CardView) if each.isVisible()]
    columns = [each for each in window.findChildren(ColumnView) if each.isVisible()]
    found = {card.card.texts[0]: middle(card) for card in cards}
    found |= {column.accessibleName(): middle(column) for column in columns}
    beside = target.with_suffix(".new")
    beside.write_text(json.dumps(found), "utf-8")
    beside.replace(target)


def fail(error: BaseException) -> None:
    """An error that nobody expected ends the program, and with it the test."""
    raise SystemExit(repr(error))


def main(store_path: str, places: str) -> int:
    """Open the board of a new gathering's only group, with two topics."""
    app = make_application(["startpunkt"], paths.fonts())
    bench = assemble(open_store(store_path, clock=lambda: datetime.now(UTC)))
    own = bench.gatherings.create(Details("Brukere", date(2026, 11, 23))).assessment
    bench.registering.register(own, [Coming("Difi", 9)])
    bench.grouping.split(own, ["Gruppe 1"], 1, Way.MIXED)
    group = bench.gatherings.get(own).groups[0].id
    for text in ("Ledelse", "Kultur"):
        bench.boards.of_group(own, group).propose(text)
    window = MainWindow(
        Setup(
            themes=paths.resources() / "themes",
            translate_in=translate_in,
            preferences=Preferences(language="en", theme="light", text_size=100),
            keep=lambda _: None,
            clock=lambda: datetime.now(UTC),
            crashed=fail,
        )
    )
    window.resize(1280, 800)
    window.show()
    window.fill(contents(bench), group_board(own, group))
    timer = QTimer(window)
    timer.timeout.connect(lambda: tell(window, Path(places)))
    timer.start(100)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
