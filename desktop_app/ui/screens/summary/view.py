"""The summary: true pages of what leaders take away, printed, saved, sent on."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.printed.pages import PdfPages
from desktop_app.ui.printed.preview import Preview
from desktop_app.ui.printed.zoom import Fit, Zoom
from desktop_app.ui.screens.summary.bar import PreviewBar
from desktop_app.ui.screens.summary.choices import Tailoring, WhichReport
from desktop_app.ui.screens.summary.ending import Ending
from desktop_app.ui.screens.summary.keys import Hands, summary_keys
from desktop_app.ui.screens.summary.leaflet import Leaflet
from desktop_app.ui.screens.summary.presenter import Services, SummaryPresenter
from desktop_app.ui.screens.summary.side import Halves, Side
from desktop_app.ui.screens.summary.state import SummaryState
from desktop_app.ui.screens.summary.template_dialog import TemplateDialog
from desktop_app.ui.screens.summary.ways_out import WaysOut
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.place import PRINT_NOW, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.text import body, title

T = TypeVar("T")
_SIDE = 340
"""Width of the choices in pixels at 100 %."""
_MARGIN = 24


class SummaryScreen:
    """The last step of an assessment; the detail of its place is the report that is chosen."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._print_now = place.detail == PRINT_NOW
        self._presenter = SummaryPresenter(
            place.assessment or "",
            Services(
                bench.assessments,
                bench.printing,
                bench.exporting,
                bench.report_templates,
                bench.comparing,
            ),
            around.words,
            made=self._made,
            failed=self._failed,
            detail=place.detail,
        )
        self._state: SummaryState = self._presenter.state()
        self._ground = Halves(around.look)
        self._leaflet = Leaflet(around, self._ground, self._presenter, self._show_pages)
        self._build()

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._ground

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Keys for everything the mouse can do."""
        hands = Hands(
            print_it=self._leaflet.print_out,
            save=self._leaflet.save_pdf,
            open_it=self._leaflet.open_outside,
            export=self._out.export,
            turn=self._preview.turn,
            go_to=self._preview.go_to,
            step=self._step,
            fit=self._fit,
            end=self._ending.turn,
        )
        return summary_keys(hands)

    def start(self) -> None:
        """Make the pages, and print them where that is why the user came."""
        self._show_state()
        self._leaflet.make()
        self._out.print_button.setFocus()
        if self._print_now:
            self._leaflet.print_out()

    def detail(self) -> str:
        """The report that is chosen."""
        return self._presenter.detail()

    def leave(self) -> None:
        """Let go of the pages."""
        self._leaflet.close()

    def _build(self) -> None:
        around, look, say = self._around, self._around.look, self._around.words.translate
        side = Side(look, _SIDE, _MARGIN)
        side.column.addWidget(title(look, say("Summary", "Summary")))
        self._ready = body(look, "")
        side.column.addWidget(self._ready)
        self._report = WhichReport(look, around.words, self._state)
        self._report.kind_chosen.connect(self._choose_kind)
        self._report.template_chosen.connect(self._then_again(self._presenter.choose_template))
        self._report.language_chosen.connect(self._then_again(self._presenter.choose_language))
        side.column.addWidget(self._report)
        self._out = WaysOut(around, self._leaflet, self._presenter)
        side.column.addWidget(self._out)
        self._ending = Ending(around, self._presenter)
        side.column.addWidget(self._ending)
        self._tailoring = self._build_tailoring()
        side.column.addWidget(self._tailoring)
        self._ground.fill(side, self._build_preview())

    def _build_tailoring(self) -> Tailoring:
        made = Tailoring(self._around.look, self._around.words)
        made.part_wanted.connect(self._want_part)
        made.keep_wanted.connect(self._ask_for_name)
        made.forget_wanted.connect(self._forget_template)
        made.small_groups_wanted.connect(self._show_small_groups)
        made.names_wanted.connect(self._show_names)
        made.others.narrowed.connect(self._then_again(self._presenter.narrow))
        return made

    def _build_preview(self) -> QVBoxLayout:
        look, words = self._around.look, self._around.words
        self._preview = Preview(look)
        self._preview.setAccessibleName(words.translate("Summary", "Preview of the report"))
        self._bar = PreviewBar(look, words)
        self._bar.turned.connect(lambda by: self._preview.go_to(self._preview.page + by))
        self._bar.stepped.connect(self._step)
        self._bar.fitted.connect(self._fit)
        self._preview.zoomed.connect(self._bar.show_percent)
        self._preview.moved.connect(self._moved)
        self._preview.dragged.connect(self._leaflet.drag)
        column = QVBoxLayout()
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self._preview, 1)
        return column

    def _show_state(self) -> None:
        self._state = state = self._presenter.state()
        self._ready.setText(state.ready)
        self._report.show_state(state)
        self._out.show_state(state)
        self._ending.show_state(state)
        self._tailoring.show_state(state)
        self._leaflet.state = state

    def _again(self) -> None:
        """Show what is chosen now, and its pages."""
        self._show_state()
        self._leaflet.make()

    def _then_again(self, choose: Callable[[T], None]) -> Callable[[T], None]:
        """Return what chooses, and then shows its pages."""

        def chosen(what: T) -> None:
            choose(what)
            self._again()

        return chosen

    def _choose_kind(self, kind: str) -> None:
        self._presenter.choose_kind(kind)
        self._preview.go_to(0)
        self._again()

    def _want_part(self, name: str, wanted: bool) -> None:
        self._presenter.want_part(name, wanted=wanted)
        self._again()

    def _forget_template(self) -> None:
        self._presenter.forget_template()
        self._show_state()

    def _show_small_groups(self, wanted: bool) -> None:
        self._presenter.show_small_groups(wanted=wanted)
        self._again()

    def _show_names(self, wanted: bool) -> None:
        self._presenter.show_names(wanted=wanted)
        self._again()

    def _ask_for_name(self) -> None:
        around = self._around
        dialog = TemplateDialog(
            self._ground.window(),
            around.look,
            around.words,
            self._state.template,
            self._presenter.keep_template,
            compares=self._state.compares,
        )
        dialog.accepted.connect(self._show_state)
        dialog.open()

    def _show_pages(self, pages: PdfPages) -> None:
        say = self._around.words.translate
        text = say("Summary", "Page {number} of {count}")
        names = [text.format(number=n + 1, count=pages.count) for n in range(pages.count)]
        tip = say("Summary", "Drag the page into a mail or a folder to get the PDF.")
        self._preview.show_pages(pages, names, tip)
        self._bar.show_page(self._preview.page, pages.count)

    def _moved(self, page: int) -> None:
        self._leaflet.current = page + 1
        self._bar.show_page(page, self._leaflet.count)

    def _step(self, by: int) -> None:
        self._preview.enlarge(self._preview.zoom.step(by, self._preview.scale))

    def _fit(self, fit: Fit) -> None:
        self._preview.enlarge(Zoom(fit))

    def _made(self, change: Change) -> None:
        self._around.hub.tell(change)
        self._again()

    def _failed(self, error: ExpectedError) -> None:
        self._around.notices.fail(error, self._around.words.translate)
