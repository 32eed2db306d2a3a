"""What can be opened and closed on the screen: fields, explanations, the clock, the lock."""

from dataclasses import replace

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.questions.desk import NO_QUESTION, Desk
from desktop_app.ui.screens.questions.state import Panel

FINISHED = QT_TRANSLATE_NOOP("Questions", "The assessment is finished. Saved.")
REOPENED = QT_TRANSLATE_NOOP("Questions", "The assessment is open again. Saved.")
PAUSED = QT_TRANSLATE_NOOP("Questions", "The clock is paused.")
RESUMED = QT_TRANSLATE_NOOP("Questions", "The clock is running.")


class Panels:
    """Every method stores first what was typed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(self, field: Panel, text: str) -> None:
        """The note or the dissent as it is typed."""
        self._desk.drafts.write(self._desk.response, field, text)

    def keep(self) -> None:
        """Store what was typed, while the facilitator goes on typing."""
        self._desk.keep()
        self._desk.show()

    def toggle(self, panel: Panel) -> None:
        """Open a field below the level cards, or close it when it is open."""
        desk = self._desk
        desk.keep()
        if self._nowhere() or desk.shielded() or (panel is Panel.REASON and desk.refused()):
            return
        position = desk.position
        opened = Panel.NONE if position.panel is panel else panel
        desk.position = replace(position, panel=opened, notice=None)
        desk.show()

    def close(self) -> None:
        """Close the field or the explanation that is open."""
        desk = self._desk
        desk.keep()
        position = desk.position
        helping = position.help_shown and position.panel is not Panel.NONE
        desk.position = replace(position, panel=Panel.NONE, help_shown=helping, notice=None)
        desk.show()

    def toggle_help(self) -> None:
        """Show or hide what there is to think about."""
        desk = self._desk
        desk.keep()
        if not self._nowhere() and not desk.shielded():
            position = replace(desk.position, panel=Panel.NONE)
            desk.position = replace(position, help_shown=not position.help_shown)
            desk.show()

    def toggle_clock(self) -> None:
        """Show or hide the time left."""
        position = self._desk.position
        self._desk.position = replace(position, clock_shown=not position.clock_shown)
        self._desk.show()

    def tick(self) -> None:
        """Time has passed."""
        self._desk.clock.tick()
        self._desk.catch_up()
        self._desk.show()

    def pause(self) -> None:
        """Pause the clock, or let it go on."""
        desk = self._desk
        if not desk.finished:
            paused = desk.clock.toggle()
            desk.show()
            desk.view.announce(PAUSED if paused else RESUMED)

    def box_at(self, minutes: int | None) -> None:
        """Give each question so many minutes, or as many as it takes."""
        desk = self._desk
        try:
            desk.clock.box_at(minutes)
        except RefusedError as error:
            desk.notify(error.sentence)
        else:
            desk.show()

    def finish(self) -> None:
        """Lock the answers."""
        desk = self._desk
        assessments, assessment_id = desk.bench.assessments, desk.assessment.id
        if desk.shielded() or not desk.commit(lambda: assessments.finish(assessment_id), FINISHED):
            return
        desk.clock.stop()
        desk.show()

    def ask_to_reopen(self, asking: bool = True) -> None:
        """Ask whether a finished assessment shall be reopened, or drop the thought."""
        self._desk.position = replace(self._desk.position, reopening=asking)
        self._desk.show()

    def reopen(self) -> None:
        """Unlock the answers."""
        desk = self._desk
        assessments, assessment_id = desk.bench.assessments, desk.assessment.id
        if desk.commit(lambda: assessments.reopen(assessment_id), REOPENED):
            desk.clock.open(desk.assessment, desk.position.question, afresh=True)
            desk.show()

    def _nowhere(self) -> bool:
        """Tell whether no question is shown that a text could belong to, and say so."""
        nowhere = self._desk.nowhere
        if nowhere:
            self._desk.notify(NO_QUESTION)
        return nowhere
