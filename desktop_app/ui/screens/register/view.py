"""The register: all organisations of the store, to find, correct and merge."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.register.form import FormView
from desktop_app.ui.screens.register.presenter import RegisterPresenter
from desktop_app.ui.screens.register.state import RegisterState, Suggestion
from desktop_app.ui.screens.register.table import OrganisationTable
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.shell.place import PORTFOLIO, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.empty_note import EmptyNote
from desktop_app.ui.widgets.head_row import HeadRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, remark
from desktop_app.ui.widgets.turning_row import TurningRow


class RegisterScreen:
    """Beside the portfolio, from where one comes and to where one goes back."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._place = place
        self._bench = bench
        self._page = Page(around.look, width=1360, margin=32)
        self._suggested: tuple[Suggestion, ...] = ()
        self._presenter = RegisterPresenter(
            self,
            around.words,
            bench.organisations,
            made=self._made,
            failed=lambda error: around.notices.fail(error, around.words.translate),
        )
        self._build()
        around.hub.listen(self._page, lambda _: self._presenter.refresh())

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Find, save, merge, and back."""
        return (
            KeyAction(
                ("Ctrl+F",),
                QT_TRANSLATE_NOOP("Register", "Find an organisation"),
                self._search.setFocus,
            ),
            KeyAction(("Ctrl+S",), QT_TRANSLATE_NOOP("Register", "Save"), self._form.save.click),
            KeyAction(
                ("Ctrl+M",), QT_TRANSLATE_NOOP("Register", "Merge the chosen"), self._merge.click
            ),
            KeyAction(
                ("Ctrl+Backspace",), QT_TRANSLATE_NOOP("Register", "Portfolio"), self._go_back
            ),
        )

    def start(self) -> None:
        """Show the organisations."""
        self._presenter.refresh()
        self._table.setFocus()

    def detail(self) -> str:
        """The register itself."""
        return self._place.detail

    def leave(self) -> None:
        """Nothing to save: a correction is stored when it is saved."""

    def show_state(self, state: RegisterState) -> None:
        """Show organisations, suggestions and form."""
        self._head.say(state.summary)
        if state.suggestions != self._suggested:
            self._suggest(state.suggestions)
        self._table.show_state(state)
        say = self._around.words.translate
        unknown = say("Register", "No organisation has that name or number.")
        nobody = say("Register", "No organisations yet. They come with the first workshop.")
        self._note.say(unknown if self._search.text() else nobody)
        self._form.show_state(state)
        self._merge.setText(state.merging or say("Register", "Merge"))
        self._merge.setEnabled(bool(state.merging))

    def _build(self) -> None:
        around, look, say = self._around, self._around.look, self._around.words.translate
        back = Button(look, say("Register", "Portfolio"), Kind.QUIET, icon="caret-left")
        back.setObjectName("register-back")
        back.clicked.connect(self._go_back)
        self._head = HeadRow(look, say("Register", "Organisations"), remark(look, ""))
        self._head.add(back)
        self._suggestions = QVBoxLayout()
        self._suggestions.setSpacing(8)
        self._search = QLineEdit()
        self._search.setObjectName("register-search")
        self._search.setPlaceholderText(say("Register", "Find by name or number"))
        self._search.setAccessibleName(say("Register", "Find by name or number"))
        self._search.setFont(look.font())
        self._search.setMinimumHeight(look.px(40))
        self._search.setClearButtonEnabled(True)
        self._search.setAcceptDrops(False)
        self._search.textChanged.connect(self._presenter.find)
        self._table = OrganisationTable(look, around.words)
        self._table.setMinimumHeight(look.px(380))
        self._note = EmptyNote(self._table, look, "")
        self._table.chose.connect(self._presenter.choose)
        self._merge = Button(look, say("Register", "Merge"), Kind.PLAIN, icon="git-merge")
        self._merge.setObjectName("register-merge")
        self._merge.clicked.connect(self._presenter.merge_chosen)
        left = QWidget()
        list_column = QVBoxLayout(left)
        list_column.setContentsMargins(0, 0, 0, 0)
        list_column.setSpacing(12)
        for part in (self._search, self._table, self._merge):
            list_column.addWidget(part)
        self._form = FormView(look, around.words)
        self._form.saved.connect(self._presenter.save)
        self._table.opened.connect(self._form.name.setFocus)
        row = TurningRow(look.px(900), spacing=16)
        row.add(left, 3)
        row.add(self._form, 2)
        column = self._page.column
        column.addWidget(self._head)
        column.addLayout(self._suggestions)
        column.addWidget(row)

    def _suggest(self, suggestions: tuple[Suggestion, ...]) -> None:
        self._suggested = suggestions
        while (item := self._suggestions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        look, say = self._around.look, self._around.words.translate
        for number, suggestion in enumerate(suggestions):
            card = Surface(look, ground=look.tokens.tint, edge=look.palette.brand, padding=12)
            row = QHBoxLayout()
            row.addWidget(body(look, suggestion.text), 1)
            merge = Button(look, say("Register", "Merge"), Kind.PLAIN, icon="git-merge")
            merge.setObjectName(f"register-suggestion-{number}")
            merge.setAccessibleName(f"{say('Register', 'Merge')}: {suggestion.text}")
            identities = suggestion.identities
            merge.clicked.connect(lambda _=False, of=identities: self._presenter.merge(of))
            row.addWidget(merge)
            card.body.addLayout(row)
            self._suggestions.addWidget(card)

    def _made(self, change: Change) -> None:
        around, organisations = self._around, self._bench.organisations
        text = change.what.said(around.words.translate)

        def take_back(made: Change) -> None:
            organisations.undo(made)
            around.notices.clear()  # That it was saved is no longer true.

        around.undo.push(change, take_back, organisations.redo, text)
        around.hub.tell(change)
        done = around.words.translate("Register", "Saved. Ctrl+Z takes it back.")
        around.notices.say(done, Tone.GOOD)

    def _go_back(self) -> None:
        self._around.go(Place(PORTFOLIO))
