"""Gatherings: the list of them, and the form of a new one."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.gatherings.gallery import GatheringGallery
from desktop_app.ui.screens.gatherings.names import template
from desktop_app.ui.screens.gatherings.picture import card
from desktop_app.ui.screens.gatherings.places import page
from desktop_app.ui.screens.gatherings.presenter import details_of
from desktop_app.ui.screens.gatherings.programme import DetailsFields
from desktop_app.ui.screens.gatherings.state import PEOPLE, DetailsForm
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.place import GATHERINGS, NEW_GATHERING, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import title


class GatheringsScreen:
    """The list; with the detail "new", the form."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._bench = bench
        self._new = place.detail == NEW_GATHERING
        self._ground = QWidget()
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        if not self._new:
            around.hub.listen(self._ground, lambda _: self._show_list())

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._ground

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """No keys of its own."""
        return ()

    def start(self) -> None:
        """Show the list, or the form."""
        if self._new:
            self._show_form()
        else:
            self._show_list()
            button = self._ground.findChild(Button)
            if button is not None:
                button.setFocus()

    def detail(self) -> str:
        """Whether the form is open."""
        return NEW_GATHERING if self._new else ""

    def leave(self) -> None:
        """Nothing to save: a new gathering is made with its button."""

    def _show_list(self) -> None:
        found = tuple(card(each, self._around.words) for each in self._bench.gatherings.overviews())
        gallery = GatheringGallery(self._around.look, self._around.words, found)
        gallery.opened.connect(lambda of: self._around.go(page(of)))
        gallery.new_wanted.connect(lambda: self._around.go(Place(GATHERINGS, detail=NEW_GATHERING)))
        gallery.file_wanted.connect(self._choose_file)
        self._replace(gallery)

    def _show_form(self) -> None:
        look, words = self._around.look, self._around.words
        say = words.translate
        form = Page(look, width=960)
        form.column.setSpacing(24)
        form.column.addWidget(title(look, say("Gatherings", "New gathering")))
        today = self._around.clock().astimezone().date()
        usual = DetailsForm(held_on=f"{today:%d.%m.%Y}", language=words.language)
        fields = DetailsFields(look, words, usual)
        form.column.addLayout(fields.grid)
        row = FlowRow()
        make = Button(look, say("Gatherings", "Make the gathering"), Kind.PRIMARY, big=True)
        make.setObjectName("make-gathering")
        make.clicked.connect(lambda: self._make(fields.form()))
        row.add(make)
        back = Button(look, say("Gatherings", "Cancel"), Kind.QUIET)
        back.clicked.connect(lambda: self._around.go(Place(GATHERINGS)))
        row.add(back)
        form.column.addWidget(row)
        for each in fields.lines:
            each.returnPressed.connect(lambda: self._make(fields.form()))
        self._replace(form)
        fields.theme.setFocus()

    def _make(self, form: DetailsForm) -> None:
        try:
            details = details_of(form, self._bench)
            change = self._bench.gatherings.create(details, template(self._around.words))
        except ExpectedError as error:
            self._around.notices.fail(error, self._around.words.translate)
        else:
            self._around.go(page(change.assessment, PEOPLE))

    def _choose_file(self) -> None:
        say = self._around.words.translate
        kinds = say("Gatherings", "Gatherings (*.json)")
        path = self._around.files.to_open(say("Gatherings", "Take in a file"), kinds)
        if path is not None:
            self._around.take_in(path)

    def _replace(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget
