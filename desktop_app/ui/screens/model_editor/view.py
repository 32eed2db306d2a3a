"""The editor of a model: outline, form and preview, with everything undoable."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.document_places import Document
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.shortening import shortened
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.model_editor import bar, side
from desktop_app.ui.screens.model_editor.bar import Bar
from desktop_app.ui.screens.model_editor.draft import Step
from desktop_app.ui.screens.model_editor.form import Form
from desktop_app.ui.screens.model_editor.presenter import EditorPresenter
from desktop_app.ui.screens.model_editor.preview import Preview
from desktop_app.ui.screens.model_editor.scale import EndsOfScale
from desktop_app.ui.screens.model_editor.side import Side
from desktop_app.ui.screens.model_editor.state import EditorState, PartKind
from desktop_app.ui.screens.model_editor.version_dialog import VersionDialog
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.place import MODELS, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.surface import Ground

_GALLERY = Place(MODELS)
_SIDE, _WIDEST_SIDE = 300, 0.32
_MARGIN, _GAP = 24, 8
_PREVIEW_SHARE = 0.4
_TALL = 620
"""The window's height from which the preview is shown without being asked for."""


class _Area(QWidget):
    """Shares the width between outline and form, the height between preview and form."""

    def __init__(self, look: Look, outline: QWidget, preview: Preview, form: QWidget) -> None:
        super().__init__()
        self._look = look
        self._outline = outline
        self._preview = preview
        right = QVBoxLayout()
        right.setSpacing(0)
        framed = Ground(look.palette.paper, look.palette.line)
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(0, 0, 0, 1)
        inside.addWidget(preview)
        self.framed = framed
        right.addWidget(framed)
        right.addWidget(form, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 16, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(outline)
        row.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the preview what it needs, as far as the form has room left."""
        beside = min(self._look.px(_SIDE), round(self.width() * _WIDEST_SIDE))
        self._outline.setFixedWidth(beside)
        needed = self._preview.needed(self.width() - _MARGIN - beside - _GAP) + 1
        self.framed.setFixedHeight(min(needed, round(self.height() * _PREVIEW_SHARE)))


class ModelEditorScreen:
    """One visit to the draft of one model; `place.detail` names it."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench, detail: str) -> None:
        look, words = around.look, around.words
        self._around = around
        self._detail = detail
        self._left = False
        self._place = place
        self._presenter = EditorPresenter(self, words, bench.modelling)
        self._bar = Bar(look, words)
        self._side = Side(look, words)
        self._form = Form(look, words)
        self._preview = Preview(look, words)
        self._ends = EndsOfScale(look, words)
        self._page = Page(look, width=0, margin=16)
        self._page.column.addWidget(self._ends)
        self._page.column.addWidget(self._form)
        self._area = _Area(look, self._side, self._preview, self._page)
        self._ground = QWidget()
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._area, 1)
        self._connect()

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._ground

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Everything that the buttons do."""
        presenter, draft = self._presenter, self._presenter.draft
        move_up, move_down = partial(draft.move, -1), partial(draft.move, 1)
        return (
            KeyAction(("Ctrl+S",), QT_TRANSLATE_NOOP("Editor", "Save as version …"), self._save),
            KeyAction(
                ("Ctrl+Return",),
                QT_TRANSLATE_NOOP("Editor", "Add a question"),
                self._add_question,
            ),
            KeyAction(
                ("Ctrl+Shift+Return",),
                QT_TRANSLATE_NOOP("Editor", "Add a dimension"),
                draft.add_dimension,
            ),
            KeyAction(("Alt+Up",), QT_TRANSLATE_NOOP("Editor", "Move up"), move_up),
            KeyAction(("Alt+Down",), QT_TRANSLATE_NOOP("Editor", "Move down"), move_down),
            KeyAction(("Ctrl+Delete",), QT_TRANSLATE_NOOP("Editor", "Remove"), draft.remove),
            KeyAction(("F8",), QT_TRANSLATE_NOOP("Editor", "Next problem"), presenter.next_problem),
            KeyAction(("F6",), QT_TRANSLATE_NOOP("Editor", "Preview"), self._bar.preview.toggle),
        )

    def start(self) -> None:
        """Open the draft."""
        if self._presenter.start(self._detail):
            self._around.hub.listen(self._ground, self._hear)
            tall = self._ground.window().height() >= self._around.look.px(_TALL)
            self._bar.preview.setChecked(tall)
            self._show_preview(tall)
            self._side.outline.setFocus()

    def detail(self) -> str:
        """The model, the part that is open, and the language beside."""
        prefix = self._place.detail.removesuffix(self._detail)
        return prefix + self._presenter.detail()

    def leave(self) -> None:
        """Keep what is typed."""
        self._presenter.draft.settle()
        self._left = True

    def show_state(self, state: EditorState) -> None:
        """Show the state in all parts of the screen."""
        self._bar.show_state(state)
        self._side.show_state(state)
        self._preview.show_sample(state.sample)
        self._area.fit()
        self._form.show_state(state)
        self._ends.setVisible(state.part.kind in (PartKind.SCALE, PartKind.ABOUT))
        self._ends.show_state(state)

    def remember(self, step: Step) -> None:
        """Put a step on the window's undo stack."""
        self._around.undo.push(
            Change(self._topic, step.what),
            lambda _: self._restore(step.before, step.key_before),
            lambda _: self._restore(step.after, step.key_after),
            step.what.said(self._around.words.translate),
        )

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""
        self._around.notices.fail(error, self._around.words.translate)

    def refuse(self, error: ExpectedError) -> None:
        """Leave for the gallery, and say why."""
        self._around.go(_GALLERY)
        self.fail(error)

    @property
    def _topic(self) -> str:
        return f"model {self._detail.partition(' ')[0]}"

    def _restore(self, document: Document, key: str) -> None:
        if self._left:
            # Undone from elsewhere: a later visit to the editor hears of it.
            self._presenter.keep(document)
        else:
            self._presenter.restore(document, key)

    def _hear(self, change: Change) -> None:
        if not self._left and change.assessment == self._topic:
            self._presenter.reload()

    def _connect(self) -> None:
        presenter, draft = self._presenter, self._presenter.draft
        self._bar.asked.connect(self._do)
        self._bar.spoken.connect(presenter.work_in)
        self._bar.previewed.connect(self._show_preview)
        self._side.asked.connect(self._do)
        self._side.outline.chosen.connect(self._choose)
        self._side.outline.dropped.connect(draft.drop)
        self._form.typed.connect(lambda where, text, beside: draft.type(where, text, beside=beside))
        self._form.paused.connect(presenter.refresh)
        self._form.left.connect(draft.settle)
        self._ends.changed.connect(lambda grow, top: draft.change_scale(grow=grow, top=top))
        self._ends.language_removed.connect(draft.remove_language)

    def _show_preview(self, shown: bool) -> None:
        self._area.framed.setVisible(shown)
        self._area.fit()

    def _choose(self, key: str) -> None:
        self._presenter.choose(key)
        self._page.verticalScrollBar().setValue(0)

    def _do(self, what: str) -> None:
        draft = self._presenter.draft
        actions = {
            bar.CLOSE: lambda: self._around.go(_GALLERY),
            bar.PROBLEMS: self._presenter.next_problem,
            bar.DISCARD: self._ask_to_discard,
            bar.SAVE: self._save,
            side.ADD_QUESTION: self._add_question,
            side.ADD_DIMENSION: draft.add_dimension,
            side.UP: lambda: draft.move(-1),
            side.DOWN: lambda: draft.move(1),
            side.REMOVE: draft.remove,
        }
        actions[what]()

    def _add_question(self) -> None:
        self._presenter.draft.add_question()
        self._form.focus("prompt")

    def _save(self) -> None:
        changes = self._presenter.changes()
        if changes is None:
            return
        dialog = VersionDialog(
            self._ground.window(),
            self._around.look,
            self._around.words,
            changes,
            lambda big: self._presenter.proposed_version(big=big),
            self._publish,
        )
        dialog.open()

    def _publish(self, version: str, meanings: frozenset[str]) -> bool:
        made = self._presenter.publish(version, meanings)
        if made is None:
            return False
        text = self._around.words.translate("Editor", "{title}, version {version}, is saved.")
        self._around.notices.say(
            text.format(title=shortened(made.title), version=made.version), Tone.GOOD
        )
        return True

    def _ask_to_discard(self) -> None:
        say = self._around.words.translate
        self._around.notices.ask(
            Enquiry(
                say("Editor", "Discard the draft?"),
                say("Editor", "The model is then as the last version has it. Undo brings it back."),
                (
                    Choice(say("Editor", "Discard"), self._presenter.discard),
                    Choice(say("Editor", "Keep it"), lambda: None, primary=True),
                ),
            )
        )
