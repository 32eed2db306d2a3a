"""Reports as HTML: one well-formed file, nothing from outside, nothing that runs."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from desktop_app.reporting.anchors import Anchors
from desktop_app.reporting.html.blocks import Page
from desktop_app.reporting.html.rendering import render_html
from desktop_app.reporting.html.svg import Svg
from desktop_app.reporting.kinds import KINDS, PDF_ALONE
from desktop_app.reporting.plain_text import sound
from desktop_app.reporting.story import (
    Block,
    Contents,
    Heading,
    Item,
    KeyFigure,
    Link,
    ListBlock,
    PageBreak,
    Paragraph,
    Role,
    Rule,
    Story,
    TableBlock,
    Title,
)
from tests.charts.samples import MEASURE
from tests.reporting.hostile import HOSTILE, hostile_assessment
from tests.reporting.pages import LOOK
from tests.reporting.samples import AT, material, whole_material

EDITABLE = sorted(set(KINDS) - PDF_ALONE)
VOID = {"meta", "hr", "br"}


class Tree(HTMLParser):
    """Reads a page strictly: every element is closed, in the right order."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(page.decode("utf-8"))
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self.open[-1] if self.open else "", data))

    def all(self, tag: str) -> Iterator[dict[str, str | None]]:
        return (attributes for name, attributes in self.found if name == tag)

    def said(self) -> str:
        return "".join(text for tag, text in self.texts if tag != "style")


def written(*blocks: Block) -> str:
    return render_html(Story("T", "S", "nb", AT, "Foot", blocks), LOOK).decode()


@pytest.mark.parametrize("kind", EDITABLE)
def test_every_kind(kind: str) -> None:
    told = KINDS[kind](whole_material("nn"))
    page = render_html(told, LOOK)
    assert page == render_html(told, LOOK)
    found = Tree(page)
    (html,) = found.all("html")
    assert html["lang"] == "nn"
    assert len(list(found.all("h1"))) == len(list(found.all("main"))) == 1
    depths = [int(tag[1]) for tag, _ in found.found if re.fullmatch("h[1-6]", tag)]
    assert all(b <= a + 1 for a, b in pairwise(depths))
    names = [a["id"] for _, a in found.found if "id" in a]
    assert len(names) == len(set(names))
    for svg in found.all("svg"):
        assert svg["role"] == "img"
        assert set((svg["aria-labelledby"] or "").split()) <= set(names)
    assert all(th["scope"] in ("row", "col") for th in found.all("th"))


@pytest.mark.parametrize("kind", EDITABLE)
def test_nothing_comes_from_outside_and_nothing_runs(kind: str) -> None:
    page = render_html(KINDS[kind](material(hostile_assessment())), LOOK)
    found = Tree(page)
    used = {tag for tag, _ in found.found}
    assert not used & {"script", "link", "img", "iframe", "object", "base", "form", "b", "para"}
    for _, attributes in found.found:
        assert not any(name.startswith("on") or name in ("src", "srcset") for name in attributes)
        assert (attributes.get("href") or "#").startswith("#")
    assert "url(" not in page.decode()
    assert "@import" not in page.decode()


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_texts(name: str) -> None:
    text = HOSTILE[name]
    page = render_html(
        Story(
            text,
            text,
            "nb",
            AT,
            text,
            (
                Title(text, text, text),
                Heading(text, anchor=text),
                Paragraph(text, Role.QUOTE),
                Link(text, "#" + text),
                KeyFigure(text, text, text, (text,)),
                ListBlock((Item(text, text, text),)),
                TableBlock((text,), ((text,),), caption=text, row_heads=True),
            ),
        ),
        LOOK,
    )
    found = Tree(page)
    assert found.said().count(" ".join(sound(text).split("\n"))) >= 12 or "\n" in sound(text)
    (link,) = found.all("a")
    assert link["href"] == "#h1"


def test_blocks() -> None:
    page = written(
        Title("Tittel", "over", "under"),
        Contents("Innhold"),
        Heading("Kapittel", language="en"),
        Paragraph("to\nlinjer", Role.NOTE),
        Paragraph(" "),
        Link("Les", "https://example.org/?a=1&b=2"),
        ListBlock((Item("punkt", "4", "merknad"),), numbered=True),
        ListBlock(()),
        Rule(),
        PageBreak(),
        PageBreak(unless_fits=True),
        TableBlock(("Navn", "Tall"), (("a", "1"), ("b",)), (1,), "Om", True, marked=(1,)),
        TableBlock((), (("alene",),), languages=("en",)),
    )
    for part in (
        '<h1 dir="auto">Tittel</h1>',
        '<li class="d2"><a href="#h1">Kapittel</a></li>',
        '<h2 id="h1" lang="en" dir="auto">Kapittel</h2>',
        '<p class="note" dir="auto">to<br>linjer</p>',
        '<a href="https://example.org/?a=1&amp;b=2">Les</a>',
        '<strong class="at-end">4</strong> <span class="remark" dir="auto">merknad</span>',
        '<th scope="col" class="number" dir="auto">Tall</th>',
        '<tr class="marked"><th scope="row" dir="auto">b</th><td class="number" dir="auto"></td>',
        "<caption>Om</caption>",
        '<td lang="en" dir="auto">alene</td>',
        "<footer><p>Foot</p></footer>",
    ):
        assert part in page
    assert page.count('<div class="page">') == 1


def test_texts_in_charts_keep_their_width() -> None:
    page = render_html(KINDS["summary"](material(hostile_assessment())), LOOK).decode()
    assert page.count("textLength=") == page.count("<text ") > 40


def test_what_is_no_block_or_shape_is_refused() -> None:
    svg = Svg(LOOK.palette, MEASURE)
    with pytest.raises(TypeError):
        Page(svg, MEASURE, Anchors(())).written(["no block"])  # type: ignore[list-item]
    with pytest.raises(TypeError):
        svg._shape("no shape")
