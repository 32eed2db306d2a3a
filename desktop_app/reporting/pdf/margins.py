"""What stands in the margins of every page: running head, footer, page number."""

from desktop_app.reporting.pdf.leaves import PageMark
from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.setting import FOOT, FOOTER, HEAD, MARGIN, Setting
from desktop_app.reporting.story import Story

_GAP = 18.0


class Margins:
    """Draws the margins of a report's pages, which are `size` points wide and high.

    Page numbers stand at the outer edge of leaves that are printed on both sides.
    """

    def __init__(self, story: Story, setting: Setting, size: tuple[float, float]) -> None:
        self._story = story
        self._type = setting.lettering(FOOTER)
        self._size = size

    def draw(self, pen: Pen, mark: PageMark) -> None:
        """Draw the margins of the page that is written on; an empty back has none."""
        if mark.back:
            return
        width, height = self._size
        outer_left = pen.page % 2 == 1
        number = ""
        if mark.pages > 1:
            number = self._story.numbering.format(page=mark.number, pages=mark.pages)
            if mark.number > 1:
                self._head(pen, width, height)
        taken = self._type.width(number)
        room = width - 2 * MARGIN - (taken + _GAP if number else 0.0)
        foot = self._type.cut(mark.footer, room)
        foot_x = width - MARGIN - self._type.width(foot) if outer_left else MARGIN
        with pen.decoration("/Type /Pagination /Subtype /Footer"):
            if foot:
                pen.text(foot, FOOTER, foot_x, FOOT)
            if number:
                pen.text(number, FOOTER, MARGIN if outer_left else width - MARGIN - taken, FOOT)

    def _head(self, pen: Pen, width: float, height: float) -> None:
        head = self._type.cut(self._story.head, width - 2 * MARGIN)
        if head:
            with pen.decoration("/Type /Pagination /Subtype /Header"):
                pen.text(head, FOOTER, MARGIN, height - HEAD)
