"""Bookmarks are nested as the headings are, and lead to them."""

from typing import Any

from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.story import Block, Contents, Heading, PageBreak, Story, Title
from tests.reporting.pages import LOOK
from tests.reporting.reading import Reading
from tests.reporting.samples import AT


def read(*blocks: Block) -> Reading:
    return Reading(render_pdf(Story("T", "S", "nb", AT, "Foot", blocks, scale=0.5), LOOK))


def nested(above: Any) -> list[Any]:
    """Return the bookmarks below another, each as its title or a pair of title and those below."""
    found: list[Any] = []
    mark, before = above.First, None
    while mark is not None:
        assert mark.Parent.objgen == above.objgen
        assert mark.get("/Prev") == before
        below = nested(mark) if "/First" in mark else []
        found.append((str(mark.Title), below) if below else str(mark.Title))
        before, mark = mark, mark.get("/Next")
    assert above.Last == before
    return found


def test_they_are_nested_as_headings_are() -> None:
    found = read(
        Title("Tittel"),
        Contents("Innhold"),
        Heading("A"),
        Heading("A1", 2),
        Heading("A1a", 3),
        Heading("A2\nto linjer", 2),
        Heading("skjult", 2, listed=False),
        Heading("B"),
    )
    outlines = found.root.Outlines
    assert nested(outlines) == [("A", [("A1", ["A1a"]), "A2 to linjer"]), "B"]
    assert outlines.Count == 5
    assert outlines.First.Count == 3


def test_they_begin_below_any_level() -> None:
    assert nested(read(Heading("dypt", 3), Heading("høyt"), Heading("dypt", 3)).root.Outlines) == [
        "dypt",
        ("høyt", ["dypt"]),
    ]


def test_they_lead_to_the_heading() -> None:
    found = read(Heading("A"), PageBreak(), Heading("B"))
    second = found.root.Outlines.Last.Dest
    assert second[0].objgen == found.pdf.pages[1].obj.objgen
    assert str(second[1]) == "/XYZ"
    assert 800 < float(second[3]) < 842


def test_without_headings_there_are_none() -> None:
    assert "/Outlines" not in read(Title("Tittel")).root
