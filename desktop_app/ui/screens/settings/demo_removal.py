"""Takes the demo away again, after a question."""

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.services.change import Change
from desktop_app.services.demo import Demo
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.screen import Surroundings


class DemoRemoval:
    """Asks, removes and tells the other screens."""

    def __init__(self, around: Surroundings, demo: Demo) -> None:
        self._around = around
        self._demo = demo

    def ask(self, part: QWidget) -> None:
        """Ask first; `part` of the screen is hidden when the demo is gone."""
        say = self._around.words.translate
        self._around.notices.ask(
            Enquiry(
                say("Settings", "Remove the demo?"),
                say(
                    "Settings",
                    "All invented assessments go, with what was answered in them. Your own stay.",
                ),
                (
                    Choice(say("Settings", "Remove"), lambda: self._remove(part)),
                    Choice(say("Settings", "Keep"), lambda: None, primary=True),
                ),
            )
        )

    def _remove(self, part: QWidget) -> None:
        around = self._around
        say = around.words.translate

        def gone(changes: tuple[Change, ...]) -> None:
            if isValid(part):
                part.hide()
            around.undo.stack.clear()
            for change in changes[-1:]:
                around.hub.tell(change)
            text = say("Settings", "%n invented assessment(s) removed.", None, len(changes))
            around.notices.say(text, Tone.GOOD)

        text = say("Settings", "Removing the demo …")
        around.tasks.run(around.hub, text, lambda _: self._demo.remove(), gone)
