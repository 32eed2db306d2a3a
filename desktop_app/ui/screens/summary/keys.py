"""The keys of the summary, as a table for the shortcuts and the list under F1."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.printed.zoom import Fit
from desktop_app.ui.shell.keys import KeyAction

_LAST = 1_000_000


@dataclass(frozen=True)
class Hands:
    """What the keys do; `turn` and `step` take 1 or -1, `go_to` a page from 0."""

    print_it: Callable[[], None]
    save: Callable[[], None]
    open_it: Callable[[], None]
    export: Callable[[], None]
    turn: Callable[[int], None]
    go_to: Callable[[int], None]
    step: Callable[[int], None]
    fit: Callable[[Fit], None]
    end: Callable[[], None]


def summary_keys(hands: Hands) -> tuple[KeyAction, ...]:
    """Every key; what the mouse can do, a key can do."""
    return (
        KeyAction(("Ctrl+P",), QT_TRANSLATE_NOOP("Summary", "Print"), hands.print_it),
        KeyAction(("Ctrl+S",), QT_TRANSLATE_NOOP("Summary", "Save as PDF"), hands.save),
        KeyAction(("Ctrl+O",), QT_TRANSLATE_NOOP("Summary", "Open as PDF"), hands.open_it),
        KeyAction(("Ctrl+E",), QT_TRANSLATE_NOOP("Summary", "Export"), hands.export),
        KeyAction(
            ("PgDown",),
            QT_TRANSLATE_NOOP("Summary", "Next page"),
            lambda: hands.turn(1),
            repeats=True,
        ),
        KeyAction(
            ("PgUp",),
            QT_TRANSLATE_NOOP("Summary", "Previous page"),
            lambda: hands.turn(-1),
            repeats=True,
        ),
        KeyAction(
            ("Ctrl+Home",), QT_TRANSLATE_NOOP("Summary", "First page"), lambda: hands.go_to(0)
        ),
        KeyAction(
            ("Ctrl+End",), QT_TRANSLATE_NOOP("Summary", "Last page"), lambda: hands.go_to(_LAST)
        ),
        KeyAction(
            ("Ctrl++", "Ctrl+="),
            QT_TRANSLATE_NOOP("Summary", "Larger"),
            lambda: hands.step(1),
            shown="Ctrl++",
            repeats=True,
        ),
        KeyAction(
            ("Ctrl+-",),
            QT_TRANSLATE_NOOP("Summary", "Smaller"),
            lambda: hands.step(-1),
            repeats=True,
        ),
        KeyAction(
            ("Ctrl+0",),
            QT_TRANSLATE_NOOP("Summary", "Fit the page"),
            lambda: hands.fit(Fit.PAGE),
        ),
        KeyAction(
            ("Ctrl+1",),
            QT_TRANSLATE_NOOP("Summary", "Fit the width"),
            lambda: hands.fit(Fit.WIDTH),
        ),
        KeyAction(
            ("Ctrl+Return",),
            QT_TRANSLATE_NOOP("Summary", "Finish or reopen the assessment"),
            hands.end,
        ),
    )
