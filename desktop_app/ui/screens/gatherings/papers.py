"""Papers to print, files to send, and what is stored: names can be wiped here."""

from pathlib import Path

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.workbench import Workbench
from desktop_app.ui.language_names import written_languages
from desktop_app.ui.printed.pages import PdfPages
from desktop_app.ui.screens.gatherings.desk import Desk, Part
from desktop_app.ui.screens.gatherings.paper_dialog import PaperDialog
from desktop_app.ui.screens.gatherings.picture import papers_state
from desktop_app.ui.screens.gatherings.state import PapersState
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.place import GATHERINGS, Place
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, heading, remark

FILES = {".pdf": "PDF (*.pdf)", ".docx": "Word (*.docx)", ".html": "HTML (*.html)"}


class PapersPart(Part):
    """Buttons for each paper, the exchange file, and privacy."""

    def __init__(self, desk: Desk, bench: Workbench) -> None:
        super().__init__(desk)
        self._bench = bench
        address = bench.upkeep.address
        gathering = desk.presenter.gathering()
        self._state: PapersState = papers_state(gathering, address, desk.words)
        self.column.addWidget(self._papers())
        self.column.addWidget(self._files())
        self.column.addWidget(self._privacy())
        self.column.addStretch(1)

    def focus(self) -> None:
        """Give the focus to the first paper."""
        first = self.findChild(Button)
        if first is not None:
            first.setFocus()

    def _card(self, title: str) -> Surface:
        card = Surface(self.desk.look)
        card.body.setSpacing(12)
        card.body.addWidget(heading(self.desk.look, title))
        return card

    def _papers(self) -> Surface:
        look, say = self.desk.look, self.desk.words.translate
        card = self._card(say("Gatherings", "Papers"))
        about = say("Gatherings", "Each is shown first, and then printed or saved.")
        card.body.addWidget(remark(look, about))
        row = FlowRow()
        for kind, name in self._state.kinds:
            button = Button(look, name, icon="file-text")
            button.setObjectName(f"paper-{kind}")
            button.clicked.connect(lambda _=False, of=kind, called=name: self._make(of, called))
            row.add(button)
        card.body.addWidget(row)
        options = written_languages(self.desk.words)
        self.language = Chooser(look, options, self._state.language)
        self.language.setObjectName("papers-language")
        field = Field(look, say("Gatherings", "Language of the papers"), self.language)
        field.setFixedWidth(look.px(260))
        card.body.addWidget(field)
        return card

    def _files(self) -> Surface:
        look, say = self.desk.look, self.desk.words.translate
        card = self._card(say("Gatherings", "Several laptops"))
        about = say(
            "Gatherings",
            "Send the gathering to the laptops of the groups. Each group works on its own board, "
            "notes who comes, and sends its file back; take the files in here, and all of it is "
            "put together. Where both have changed the same of a card, what is here stands.",
        )
        card.body.addWidget(body(look, about))
        row = FlowRow()
        send = Button(look, say("Gatherings", "Save the gathering as a file …"), icon="export")
        send.setObjectName("export-gathering")
        send.clicked.connect(self._export)
        row.add(send)
        self.with_names = CheckBox(look, say("Gatherings", "With the names of people"))
        self.with_names.setObjectName("with-names")
        self.with_names.setFont(look.font())
        self.with_names.setEnabled(self._state.has_names)
        row.add(self.with_names)
        card.body.addWidget(row)
        take = Button(look, say("Gatherings", "Take in a file …"), icon="file-arrow-down")
        take.setObjectName("take-in")
        take.clicked.connect(self._take_in)
        card.body.addWidget(take)
        return card

    def _privacy(self) -> Surface:
        look, say = self.desk.look, self.desk.words.translate
        card = self._card(say("Gatherings", "What is stored"))
        for text in self._state.stored:
            card.body.addWidget(body(look, f"• {text}"))
        row = FlowRow()
        wipe = Button(look, say("Gatherings", "Wipe the names …"), icon="eraser")
        wipe.setObjectName("wipe-names")
        wipe.setEnabled(self._state.has_names)
        wipe.clicked.connect(self._ask_to_wipe)
        row.add(wipe)
        remove = Button(look, say("Gatherings", "Delete the gathering …"), Kind.QUIET, icon="trash")
        remove.setObjectName("remove-gathering")
        remove.clicked.connect(self._ask_to_remove)
        row.add(remove)
        card.body.addWidget(row)
        return card

    def _make(self, kind: str, called: str) -> None:
        """Make a paper off the window's thread, and show it."""
        around, language = self.desk.around, self.language.value
        printing, own = self._bench.gathering_printing, self.desk.presenter.id
        text = self.desk.words.translate("Gatherings", "Making the pages …")
        around.tasks.run(
            self,
            text,
            lambda _: PdfPages(printing.pdf(own, kind, language)),
            lambda pages: self._show(kind, called, pages),
        )

    def _show(self, kind: str, called: str, pages: PdfPages) -> None:
        around, printing = self.desk.around, self._bench.gathering_printing
        own, language = self.desk.presenter.id, self.language.value

        def save(ending: str) -> str:
            proposal = f"{self._state.file_name}-{kind}{ending}"
            path = around.files.to_save(called, FILES[ending], proposal)
            if path is None:
                return ""
            known = ending == ".pdf"
            content = pages.pdf if known else printing.content(own, kind, ending, language)
            return self._write(content, path)

        PaperDialog(self.window(), around, called, pages, save, printing.endings(kind)).open()

    def _write(self, content: bytes, path: Path) -> str:
        say = self.desk.words.translate
        try:
            self._bench.gathering_printing.write(content, path)
        except ExpectedError as error:
            return error.sentence.said(say)
        return say("Gatherings", "Saved as {name}.").format(name=path.name)

    def _export(self) -> None:
        say = self.desk.words.translate
        kinds = say("Gatherings", "Gatherings (*.json)")
        title = say("Gatherings", "Save the gathering as a file")
        path = self.desk.around.files.to_save(title, kinds, f"{self._state.file_name}.json")
        if path is None:
            return
        try:
            names = self.with_names.isChecked()
            self._bench.gathering_exchange.export(self.desk.presenter.id, path, names=names)
        except ExpectedError as error:
            self.desk.around.notices.fail(error, say)
        else:
            self._saved(path)

    def _take_in(self) -> None:
        say = self.desk.words.translate
        kinds = say("Gatherings", "Gatherings (*.json)")
        path = self.desk.around.files.to_open(say("Gatherings", "Take in a file"), kinds)
        if path is not None:
            self.desk.around.take_in(path)

    def _saved(self, path: Path) -> None:
        text = self.desk.words.translate("Gatherings", "Saved as {name}.")
        self.desk.around.notices.say(text.format(name=path.name), Tone.GOOD)

    def _ask_to_wipe(self) -> None:
        say = self.desk.words.translate
        self.desk.around.notices.ask(
            Enquiry(
                say("Gatherings", "Wipe all names?"),
                say(
                    "Gatherings",
                    "Numbers, groups and attendance stay. The names cannot be brought back, and "
                    "earlier steps cannot be undone any more.",
                ),
                (
                    Choice(say("Gatherings", "Wipe"), self.desk.presenter.wipe_names),
                    Choice(say("Gatherings", "Keep them"), lambda: None, primary=True),
                ),
            )
        )

    def _ask_to_remove(self) -> None:
        say = self.desk.words.translate
        self.desk.around.notices.ask(
            Enquiry(
                say("Gatherings", "Delete the gathering?"),
                say("Gatherings", "It is deleted for good. Save it as a file first if in doubt."),
                (
                    Choice(say("Gatherings", "Delete"), self._remove),
                    Choice(say("Gatherings", "Keep it"), lambda: None, primary=True),
                ),
            )
        )

    def _remove(self) -> None:
        around, own = self.desk.around, self.desk.presenter.id
        try:
            self._bench.gatherings.remove(own)
        except ExpectedError as error:
            around.notices.fail(error, self.desk.words.translate)
        else:
            around.undo.stack.clear()
            around.go(Place(GATHERINGS))
