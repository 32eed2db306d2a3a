"""Text that is typed but not yet stored, so that no way out of a field can lose it."""

from dataclasses import replace

from desktop_app.domain.response import Response
from desktop_app.ui.screens.questions.state import Panel, QuestionsState


class Drafts:
    """The latest text of each field, by question, until it is stored."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, Panel], str] = {}
        self._seen: dict[tuple[str, Panel], Response] = {}

    def write(self, seen: Response, field: Panel, text: str) -> None:
        """Keep what a field says now; `seen` is the response as it was when typing began."""
        where = seen.question, field
        self._texts[where] = text
        self._seen.setdefault(where, seen)

    def seen(self, question_id: str, field: Panel) -> Response:
        """The response that stood there when the waiting text was begun."""
        return self._seen[question_id, field]

    def waiting(self) -> tuple[tuple[str, Panel, str], ...]:
        """What is to be stored: question, field, text."""
        return tuple((question, field, text) for (question, field), text in self._texts.items())

    def shown_in(self, state: QuestionsState) -> QuestionsState:
        """Return what the screen shows with the texts of its question that are not stored yet."""
        if not self._texts:
            return state
        asked = state.asked
        note = self._texts.get((asked.id, Panel.NOTE), asked.note)
        dissent = self._texts.get((asked.id, Panel.DISSENT), asked.dissent)
        asked = replace(asked, note=note, dissent=dissent)
        return replace(state, asked=asked, saved=False)

    def stored(self, question_id: str, field: Panel, text: str) -> None:
        """Forget a text that is in the store now, unless it has been typed on."""
        if self._texts.get((question_id, field)) == text:
            del self._texts[question_id, field], self._seen[question_id, field]
