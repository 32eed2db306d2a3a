"""A paper of a gathering as it will lie on the table: looked at, printed, or saved."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.printed import paper
from desktop_app.ui.printed.job import print_out
from desktop_app.ui.printed.pages import PdfPages
from desktop_app.ui.printed.preview import Preview
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.keys import KeyAction, listen_for
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.text import body, remark


class PaperDialog(Dialog):
    """`save` asks where a file of an ending shall lie, writes it, and returns what came of it."""

    def __init__(
        self,
        parent: QWidget,
        around: Surroundings,
        name: str,
        pages: PdfPages,
        save: Callable[[str], str],
        endings: tuple[str, ...] = (".pdf",),
    ) -> None:
        super().__init__(parent, around.look, name, 860, 700)
        self._around = around
        self._name = name
        self._pages = pages
        say = around.words.translate
        self._count = remark(around.look, "")
        self.body.addWidget(self._count)
        self.preview = Preview(around.look)
        self.preview.setMinimumHeight(around.look.px(240))
        self.body.addWidget(self.preview, 1)
        self._told = body(around.look, "")
        self._told.hide()
        self.body.addWidget(self._told)
        closing = self.add_button(say("Gatherings", "Close"))
        closing.clicked.connect(self.accept)
        saving = self.add_button(say("Gatherings", "Save as PDF …"))
        saving.setObjectName("save-paper")
        saving.clicked.connect(lambda: self._tell(save(".pdf")))
        for ending, text, spoken in (
            (".docx", "Word …", say("Summary", "Save as Word document")),
            (".html", "HTML …", say("Summary", "Save as web page")),
        ):
            if ending in endings:
                other = self.add_button(text)
                other.setObjectName(f"save{ending.replace('.', '-')}")
                other.setAccessibleName(spoken)
                other.clicked.connect(lambda _=False, to=ending: self._tell(save(to)))
        printing = self.add_button(say("Gatherings", "Print …"), primary=True)
        printing.setObjectName("print-paper")
        printing.clicked.connect(self._print)
        self.finished.connect(pages.close)
        self.preview.moved.connect(lambda _: self._count_pages())
        listen_for(
            self,
            (
                KeyAction(("Ctrl+P",), QT_TRANSLATE_NOOP("Gatherings", "Print …"), self._print),
                KeyAction(
                    ("PgDown",),
                    QT_TRANSLATE_NOOP("Gatherings", "Next page"),
                    lambda: self.preview.turn(1),
                ),
                KeyAction(
                    ("PgUp",),
                    QT_TRANSLATE_NOOP("Gatherings", "Previous page"),
                    lambda: self.preview.turn(-1),
                ),
            ),
        )
        self.preview.show_pages(pages, [self._page(number) for number in range(pages.count)], "")
        self._count_pages()
        printing.setFocus()

    def _page(self, number: int) -> str:
        text = self._around.words.translate("Gatherings", "Page {number} of {count}")
        return text.format(number=number + 1, count=self._pages.count)

    def _count_pages(self) -> None:
        self._count.setText(self._page(self.preview.page))

    def _print(self) -> None:
        if paper.has_printer():
            current = self.preview.page + 1
            print_out(self._around, self, self._pages, self._name, current)
            return
        text = self._around.words.translate(
            "Gatherings",
            "No printer is set up on this computer. Save the paper as PDF, and print it from "
            "another computer.",
        )
        self._tell(text)

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
