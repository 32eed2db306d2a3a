"""The models: a gallery, a reader, and the ways in and out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.shortening import shortened
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.models.gallery import Gallery
from desktop_app.ui.screens.models.presenter import ModelsPresenter
from desktop_app.ui.screens.models.reader import Reader
from desktop_app.ui.screens.models.state import GalleryState, ReaderState
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.place import EDITOR, MODELS, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button


class ModelsScreen:
    """Shows all models, or one of them page by page."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._place = place
        self._ground = QWidget()
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._reader: Reader | None = None
        self._shown: QWidget | None = None
        self._state: ReaderState | None = None
        self._printing = bench.model_printing
        self._presenter = ModelsPresenter(self, around.words, bench.models, bench.modelling)

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._ground

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Pages are turned as questions are."""
        return (
            KeyAction(
                ("Right", "PgDown"),
                QT_TRANSLATE_NOOP("Models", "Next page"),
                lambda: self._presenter.turn(1),
                repeats=True,
            ),
            KeyAction(
                ("Left", "PgUp"),
                QT_TRANSLATE_NOOP("Models", "Previous page"),
                lambda: self._presenter.turn(-1),
                repeats=True,
            ),
            KeyAction(
                ("Backspace",), QT_TRANSLATE_NOOP("Models", "All models"), self._close_reader
            ),
        )

    def start(self) -> None:
        """Show the gallery, or the model one was at."""
        self._presenter.start(self._place.detail)

    def detail(self) -> str:
        """The model that is open, its language and page."""
        return self._presenter.detail()

    def leave(self) -> None:
        """Nothing to save."""

    def show_gallery(self, state: GalleryState) -> None:
        """Show all models."""
        self._reader = None
        gallery = Gallery(self._around.look, self._around.words, state)
        gallery.opened.connect(self._presenter.open)
        gallery.edited.connect(self.edit)
        gallery.copied.connect(self._presenter.duplicate)
        gallery.install_wanted.connect(self._choose_file)
        self._replace(gallery)
        first = gallery.findChild(Button, f"open-{state.cards[0].id}") if state.cards else None
        if first is not None:
            first.setFocus()

    def show_reader(self, state: ReaderState) -> None:
        """Show a page of one model."""
        self._state = state
        if self._reader is not None:
            self._reader.show_state(state)
            return
        reader = Reader(self._around.look, self._around.words, state)
        reader.turned.connect(self._presenter.turn_to)
        reader.spoken.connect(self._presenter.speak)
        reader.stepped.connect(self._presenter.turn)
        reader.asked.connect(self._do)
        self._reader = reader
        self._replace(reader)
        reader.focus()

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""
        self._around.notices.fail(error, self._around.words.translate)

    def edit(self, model_id: str) -> None:
        """Go to the editor."""
        self._around.go(Place(MODELS, detail=f"{EDITOR}{model_id}"))

    def _replace(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget

    def _close_reader(self) -> None:
        if self._reader is not None:
            self._presenter.show_gallery()

    def _do(self, what: str) -> None:
        if self._state is None:
            return
        model_id = self._state.card.id
        match what:
            case "close":
                self._presenter.show_gallery()
            case "edit":
                self.edit(model_id)
            case "copy":
                self._presenter.duplicate(model_id)
            case "print":
                self._print(model_id, self._state.language)
            case "export":
                self._export(model_id)
            case "remove":
                self._ask_to_remove(self._state)

    def _choose_file(self) -> None:
        say = self._around.words.translate
        kinds = say("Models", "Models and spreadsheets (*.yaml *.yml *.xlsx)")
        path = self._around.files.to_open(say("Models", "Install a model"), kinds)
        if path is not None:
            self._around.take_in(path)

    def _print(self, model_id: str, language: str) -> None:
        around = self._around
        say = around.words.translate
        kinds = say("Models", "PDF document (*.pdf)")
        path = around.files.to_save(say("Models", "Save as PDF"), kinds, f"{model_id}.pdf")
        if path is None:
            return

        def done(_: None) -> None:
            text = say("Models", "Saved as {name}.").format(name=path.name)
            around.notices.say(text, Tone.GOOD)

        text = say("Models", "Writing {name} …").format(name=path.name)
        spoken = around.words.language
        around.tasks.run(
            around.hub, text, lambda _: self._printing.save(model_id, path, language, spoken), done
        )

    def _export(self, model_id: str) -> None:
        say = self._around.words.translate
        kinds = ";;".join(
            (say("Models", "Spreadsheet (*.xlsx)"), say("Models", "Model file (*.yaml)"))
        )
        path = self._around.files.to_save(say("Models", "Export"), kinds, f"{model_id}.xlsx")
        if path is not None and self._presenter.export(model_id, path):
            text = say("Models", "Saved as {name}.").format(name=path.name)
            self._around.notices.say(text, Tone.GOOD)

    def _ask_to_remove(self, state: ReaderState) -> None:
        say, card = self._around.words.translate, state.card
        if card.uses:
            # There is nothing to decide: the refusal names the assessments.
            self._presenter.remove(card.id)
            return
        self._around.notices.ask(
            Enquiry(
                say("Models", "Remove {title}?").format(title=shortened(card.title)),
                say("Models", "Export it first if you may want it back."),
                (
                    Choice(say("Models", "Remove"), lambda: self._remove(card.id, card.title)),
                    Choice(say("Models", "Keep it"), lambda: None, primary=True),
                ),
            )
        )

    def _remove(self, model_id: str, title: str) -> None:
        if self._presenter.remove(model_id):
            text = self._around.words.translate("Models", "{title} is removed.")
            self._around.notices.say(text.format(title=shortened(title)), Tone.GOOD)
