"""Turns the blocks of a story into the elements of a page."""

from collections.abc import Iterable, Sequence
from functools import singledispatchmethod

from desktop_app.charts.drawing import Measure
from desktop_app.reporting.anchors import Anchors
from desktop_app.reporting.html.svg import Svg
from desktop_app.reporting.html.tags import shown, single, tag
from desktop_app.reporting.story import (
    Block,
    Columns,
    Contents,
    Figure,
    Heading,
    Item,
    KeyFigure,
    Link,
    ListBlock,
    PageBreak,
    Paragraph,
    Role,
    Rule,
    TableBlock,
    Title,
    Together,
)

_WIDTH = 640.0
"""The width in points that charts are drawn for on a whole page."""
_TYPE = 11.0
"""The type size of charts at that width."""


class Page:
    """Writes blocks; `anchors` knows every heading of the story, for contents and links."""

    def __init__(self, svg: Svg, measure: Measure, anchors: Anchors) -> None:
        self._svg = svg
        self._measure = measure
        self._anchors = anchors
        self._figures = 0
        self._share = 1.0

    def written(self, blocks: Iterable[Block]) -> str:
        """Return the elements of the blocks, in order."""
        return "\n".join(filter(None, map(self._block, blocks)))

    def _text(self, text: str, kind: str, language: str = "", name: str = "p") -> str:
        if not text.strip():
            return ""
        return tag(name, shown(text), class_=kind, lang=language, dir="auto")

    @singledispatchmethod
    def _block(self, block: object) -> str:
        raise TypeError(block)

    @_block.register
    def _(self, block: Title) -> str:
        return tag(
            "header",
            (
                self._text(block.above, "quiet"),
                tag("h1", shown(block.text), dir="auto"),
                self._text(block.below, "lead"),
            ),
        )

    @_block.register
    def _(self, block: Heading) -> str:
        if not block.text.strip():
            return ""
        place = self._anchors.next(block)
        return tag(
            f"h{place.depth}", shown(block.text), id=place.name, lang=block.language, dir="auto"
        )

    @_block.register
    def _(self, block: Paragraph) -> str:
        if block.role is Role.QUOTE and block.text.strip():
            inner = tag("p", shown(block.text), dir="auto")
            return tag("blockquote", inner, lang=block.language)
        kind = "" if block.role is Role.BODY else block.role.value
        return self._text(block.text, kind, block.language)

    @_block.register
    def _(self, block: Link) -> str:
        if not block.text.strip():
            return ""
        address = block.address
        if address.startswith("#"):
            address = "#" + self._anchors.name_of(address[1:])
        return tag("p", tag("a", shown(block.text), href=address))

    @_block.register
    def _(self, block: KeyFigure) -> str:
        return tag(
            "div",
            (
                self._text(block.label, "quiet"),
                self._text(block.value, "figure"),
                self._text(block.statement, "statement"),
                *(self._text(note, "note") for note in block.notes),
            ),
            class_="key",
        )

    @_block.register
    def _(self, block: Figure) -> str:
        self._figures += 1
        width = _WIDTH * self._share
        # Narrow columns turn below each other on a narrow screen; charts keep their type size.
        height = block.height * _TYPE / 8.2
        drawing = block.chart(self._measure, width, height, _TYPE)
        heading = self._text(block.heading, "chart", name="figcaption")
        caption = self._text(block.caption, "note")
        return tag("figure", (heading, self._svg.drawn(drawing, f"chart-{self._figures}"), caption))

    @_block.register
    def _(self, block: ListBlock) -> str:
        if not block.items:
            return ""
        return tag("ol" if block.numbered else "ul", map(self._item, block.items))

    def _item(self, item: Item) -> str:
        figure = tag("strong", shown(item.figure), class_="at-end") if item.figure else ""
        text = tag("span", shown(item.text), lang=item.language, dir="auto")
        remark = tag("span", shown(item.remark), class_="remark", dir="auto") if item.remark else ""
        return tag("li", f"{text} {figure} {remark}".rstrip())

    @_block.register
    def _(self, block: Columns) -> str:
        outer, columns = self._share, []
        for column, share in zip(block.columns, block.shares, strict=True):
            self._share = outer * share / sum(block.shares)
            style = f"flex: {share:g} 1 {round(420 * share)}px"
            columns.append(tag("div", self.written(column), style=style))
        self._share = outer
        return tag("div", columns, class_="columns")

    @_block.register
    def _(self, block: Together) -> str:
        return tag("section", self.written(block.blocks), class_="together")

    @_block.register
    def _(self, block: Contents) -> str:
        entries = [
            tag("li", tag("a", shown(place.text), href=f"#{place.name}"), class_=f"d{place.depth}")
            for place in self._anchors.listed(block.depth)
        ]
        heading = tag("h2", shown(block.heading), id="contents")
        return tag("nav", (heading, tag("ul", entries)), aria_labelledby="contents")

    @_block.register
    def _(self, block: TableBlock) -> str:
        caption = tag("caption", shown(block.caption)) if block.caption.strip() else ""
        columns = max(len(block.headers), *map(len, block.rows), 1)
        head = ""
        if any(text.strip() for text in block.headers):
            cells = [
                tag("th", shown(text), scope="col", class_=_side(block, place), dir="auto")
                for place, text in enumerate(_filled(block.headers, columns))
            ]
            head = tag("thead", tag("tr", cells))
        rows = [
            tag(
                "tr",
                self._cells(block, texts, columns),
                class_="marked" if n in block.marked else "",
            )
            for n, texts in enumerate(block.rows)
        ]
        return tag("div", tag("table", (caption, head, tag("tbody", rows))), class_="wide")

    def _cells(self, block: TableBlock, texts: Sequence[str], columns: int) -> Iterable[str]:
        for place, text in enumerate(_filled(texts, columns)):
            language = block.languages[place] if place < len(block.languages) else ""
            head = place == 0 and block.row_heads
            yield tag(
                "th" if head else "td",
                shown(text),
                scope="row" if head else "",
                class_=_side(block, place),
                lang=language,
                dir="auto",
            )

    @_block.register
    def _(self, _block: Rule) -> str:
        return single("hr")

    @_block.register
    def _(self, block: PageBreak) -> str:
        return "" if block.unless_fits else tag("div", class_="page")


def _filled(texts: Sequence[str], columns: int) -> tuple[str, ...]:
    return (*texts, *("",) * (columns - len(texts)))


def _side(block: TableBlock, place: int) -> str:
    return "number" if place in block.numeric else ""
