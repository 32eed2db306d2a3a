"""Settings: language, theme and text size, which take effect at once; the demo; the program."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.settings.about import show_about
from desktop_app.ui.screens.settings.demo_removal import DemoRemoval
from desktop_app.ui.screens.settings.presenter import SettingsPresenter
from desktop_app.ui.screens.settings.state import Option, SettingsState
from desktop_app.ui.screens.settings.stored import show_stored
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.place import STORED, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import heading, remark, title

_FIELD_WIDTH = 360


class SettingsScreen:
    """The screen of the user's wishes."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._bench = bench
        self._asked = place.detail == STORED.detail
        self._look = around.look
        self._words: Wording = around.words
        self._page = Page(around.look, width=640)
        self._page.column.setSpacing(24)
        self._presenter = SettingsPresenter(self, around.words, around.preferences, around.prefer)

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """No keys of its own."""
        return ()

    def start(self) -> None:
        """Show what is chosen."""
        self._presenter.start()
        if self._asked:
            show_stored(self._page.window(), self._around, self._bench)

    def detail(self) -> str:
        """Nothing to come back to."""
        return ""

    def leave(self) -> None:
        """Nothing to save: every choice is kept at once."""

    def show_state(self, state: SettingsState) -> None:
        """Build the form."""
        words, presenter = self._words, self._presenter
        self._page.column.addWidget(title(self._look, words.translate("Settings", "Settings")))
        language = self._chooser("language", state.languages, state.language)
        language.currentIndexChanged.connect(lambda: presenter.choose_language(language.value))
        self._add(words.translate("Settings", "Language"), language)
        theme = self._chooser("theme", state.themes, state.theme)
        theme.currentIndexChanged.connect(lambda: presenter.choose_theme(theme.value))
        self._add(words.translate("Settings", "Theme"), theme)
        size = self._chooser("text-size", state.text_sizes, state.text_size)
        size.currentIndexChanged.connect(lambda: presenter.choose_text_size(size.value))
        self._add(words.translate("Settings", "Text size"), size)
        self._add_demo()
        self._add_stored()
        self._add_about()

    def _add_demo(self) -> None:
        """Offer to take the demo away, where there is one."""
        if not self._bench.demo.is_there():
            return
        say = self._words.translate
        removal = DemoRemoval(self._around, self._bench.demo)
        remove = Button(self._look, say("Settings", "Remove the demo …"), icon="trash")
        remove.setObjectName("remove-demo")
        about = say("Settings", "Invented organisations, to try the program with.")
        part = self._add_part(say("Settings", "Demo"), about, remove)
        remove.clicked.connect(lambda: removal.ask(part))

    def _add_stored(self) -> None:
        say = self._words.translate
        show = Button(self._look, say("Settings", "What is stored"), icon="shield-check")
        show.setObjectName("stored-page")
        show.clicked.connect(lambda: show_stored(self._page.window(), self._around, self._bench))
        about = say("Settings", "Where everything lies, and what is never known of anybody.")
        self._add_part(say("Settings", "Privacy"), about, show)

    def _add_about(self) -> None:
        say, about = self._words.translate, self._bench.about
        show = Button(self._look, say("Settings", "About Startpunkt"), icon="info")
        show.setObjectName("about")
        show.clicked.connect(lambda: show_about(self._page.window(), self._around, about))
        version = say("Settings", "Version {version}").format(version=about.version)
        self._add_part("Startpunkt", version, show)

    def _add_part(self, name: str, about: str, button: Button) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(self._look, name))
        column.addWidget(remark(self._look, about))
        column.addWidget(button)
        self._page.column.addWidget(part)
        return part

    def _chooser(self, name: str, options: tuple[Option, ...], value: str) -> Chooser:
        chooser = Chooser(self._look, ((option.value, option.name) for option in options), value)
        chooser.setObjectName(name)
        return chooser

    def _add(self, name: str, chooser: Chooser) -> None:
        field = Field(self._look, name, chooser)
        field.setFixedWidth(self._look.px(_FIELD_WIDTH))
        row = QHBoxLayout()
        row.addWidget(field)
        row.addStretch(1)
        self._page.column.addLayout(row)
