"""A question with its levels on a page, set as large as the page allows."""

from desktop_app.reporting.paper_blocks import Poster, Step
from desktop_app.reporting.pdf.groups import Stack
from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Piece
from desktop_app.reporting.pdf.setting import Setting, Style
from desktop_app.reporting.pdf.structure import Element, HeadingPlace, Outline
from desktop_app.reporting.pdf.text_lines import Manner, TextLines

_LARGEST, _SMALLEST = 60.0, 4.0
"""Sizes of the levels' texts, in points, between which the largest that fits is looked for."""
_HALVINGS = 12
_ABOVE, _PROMPT, _NAME, _NUMBER = 0.9, 1.5, 1.12, 2.1
"""Sizes of the other texts, as shares of that of the levels' texts."""
_COLUMN, _BAR = 2.6, 0.45
"""Widths of the numbers' column and of the coloured bar, in sizes of the levels' texts."""


_Item = tuple[Element, Element | None, Element | None]


class StepLine(Piece):
    """A level: a bar in its colour, its number, its name and what it means."""

    def __init__(
        self, number: TextLines, said: Stack, size: float, colour: str, rest: float
    ) -> None:
        self._number = number
        self._said = said
        self._size = size
        self._colour = colour
        self._air = rest
        self._tall = 0.0

    def fit(self, width: float) -> float:
        """Break name and text beside the number."""
        self._number.fit(_COLUMN * self._size)
        beside = self._said.fit(width - (_COLUMN + 2 * _BAR) * self._size)
        self._tall = max(self._number.height, beside)
        self.height = self._tall + self._air
        return self.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the parts in the order in which they are read."""
        bar, top = _BAR * self._size, top - self._air
        pen.fill((x, top - self._tall, x + bar, top), self._colour)
        self._number.draw(pen, x + 2 * bar, top + 0.35 * self._size)
        self._said.draw(pen, x + 2 * bar + _COLUMN * self._size, top)


class PosterOnPage(Piece):
    """The whole poster; it takes the largest type with which it is no taller than `page`."""

    def __init__(
        self, block: Poster, page: float, setting: Setting, document: Element, outline: Outline
    ) -> None:
        self._block = block
        self._page = page
        self._setting = setting
        self._above = document.add("P") if self._shows(block.above) else None
        self._place: HeadingPlace | None = None
        self._prompt: Element | None = None
        if self._shows(block.prompt):
            self._place = outline.add(block.prompt, 1)
            self._prompt = document.add(f"H{self._place.depth}")
        whole = document.add("L")
        whole.numbering = "Decimal"
        self._items = [self._item(whole, step) for step in block.steps]
        self._whole = Stack(())
        self._width = 0.0

    def fit(self, width: float) -> float:
        """Find the largest type."""
        if width != self._width:
            self._width = width
            low, high = _SMALLEST, _LARGEST
            for _ in range(_HALVINGS):
                middle = (low + high) / 2
                if self._made(middle).fit(width) <= self._page:
                    low = middle
                else:
                    high = middle
            self._whole = self._made(low)
        self.height = self._whole.fit(width)
        return self.height

    def _shows(self, text: str) -> bool:
        """Whether there is anything to see of a text."""
        return bool(self._setting.fonts.legible(text).strip())

    def _item(self, whole: Element, step: Step) -> _Item:
        """Return the elements of number, name and text; None for what cannot be seen."""
        item = whole.add("LI")
        label, body = item.add("Lbl"), item.add("LBody")
        name = body.add("P") if self._shows(step.name) else None
        return label, name, body.add("P") if self._shows(step.text) else None

    def _made(self, size: float) -> Stack:
        steps = len(self._block.steps)
        parts: list[Piece] = []
        if self._above:
            style = Style(_ABOVE * size, colour="muted")
            parts.append(TextLines(self._block.above, style, self._setting, self._above))
        if self._prompt:
            style = Style(_PROMPT * size, bold=True, colour="brand", above=0.3 * size)
            prompt, manner = self._block.prompt, Manner(keeps=True)
            parts.append(TextLines(prompt, style, self._setting, self._prompt, manner, self._place))
        for place, (step, elements) in enumerate(zip(self._block.steps, self._items, strict=True)):
            colour = self._setting.palette.level(place, steps)
            parts.append(self._step(step, elements, size, colour))
        return Stack(parts)

    def _step(self, step: Step, elements: _Item, size: float, colour: str) -> StepLine:
        label, name, text = elements
        number = Style(_NUMBER * size, bold=True, colour="brand")
        named = Style(_NAME * size, bold=True)
        said: list[Piece] = []
        if name:
            said.append(TextLines(step.name, named, self._setting, name))
        if text:
            said.append(TextLines(step.text, Style(size, above=0.1 * size), self._setting, text))
        lines = TextLines(step.number, number, self._setting, label)
        return StepLine(lines, Stack(said), size, colour, 0.75 * size)

    def stand(self, page: int, top: float) -> None:
        """Tell the heading where it stands."""
        self._whole.stand(page, top)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it from above."""
        self._whole.draw(pen, x, top)


def poster(
    block: Poster, page: float, setting: Setting, document: Element, outline: Outline
) -> PosterOnPage:
    """Return a poster whose parts belong to the document; `page` is the height it may take."""
    return PosterOnPage(block, page, setting, document, outline)
