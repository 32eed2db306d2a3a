"""Headings are found in reading order, each under a name of its own, without gaps in depth."""

from desktop_app.reporting.anchors import Anchors
from desktop_app.reporting.story import Columns, Heading, Paragraph, Together

BLOCKS = (
    Heading("A", 1, anchor="start"),
    Columns(((Heading("B", 3),), (Together((Heading("C", 2),)),)), (1, 1)),
    Heading(" "),
    Paragraph("p"),
    Heading("D", 1, anchor="start", listed=False),
)


def test_names_and_depths() -> None:
    places = Anchors(BLOCKS).listed(3)
    assert [(p.text, p.name, p.depth) for p in places] == [
        ("A", "h1", 2),
        ("B", "h2", 3),
        ("C", "h3", 3),
    ]
    assert [p.text for p in Anchors(BLOCKS).listed(1)] == ["A"]


def test_they_are_given_in_reading_order() -> None:
    anchors = Anchors(BLOCKS)
    given = [anchors.next(Heading(text)).name for text in "ABCD"]
    assert given == ["h1", "h2", "h3", "h4"]


def test_the_first_of_two_equal_anchors_is_led_to() -> None:
    anchors = Anchors(BLOCKS)
    assert anchors.name_of("start") == "h1"
    assert anchors.name_of("elsewhere") == "elsewhere"
