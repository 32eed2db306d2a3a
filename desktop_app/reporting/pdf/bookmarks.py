"""The headings of a report beside its pages, to leap to."""

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from desktop_app.reporting.pdf.metadata import in_a_line
from desktop_app.reporting.pdf.structure import HeadingPlace


def destination(pdf: Pdf, place: HeadingPlace, scale: float) -> Array:
    """Return where a heading stands; the zoom stays as it is."""
    top = round(place.top * scale, 2)
    return Array([pdf.pages[place.page].obj, Name.XYZ, 0, top, None])


def add_bookmarks(pdf: Pdf, places: Sequence[HeadingPlace], scale: float) -> None:
    """Add a bookmark for every heading, nested as they are."""
    if places:
        root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
        _add(pdf, root, places, scale)
        pdf.Root.Outlines = root


def _add(pdf: Pdf, above: Object, places: Sequence[HeadingPlace], scale: float) -> None:
    """Add bookmarks below another; the deeper ones that follow each go below it."""
    starts = [0]
    for number, place in enumerate(places):
        if number and place.depth <= places[starts[-1]].depth:
            starts.append(number)
    marks: list[Object] = []
    for start, stop in zip(starts, [*starts[1:], len(places)], strict=True):
        place = places[start]
        mark = pdf.make_indirect(
            Dictionary(
                Title=String(in_a_line(place.text)),
                Parent=above,
                Dest=destination(pdf, place, scale),
            )
        )
        if marks:
            mark.Prev, marks[-1].Next = marks[-1], mark
        marks.append(mark)
        if stop > start + 1:
            _add(pdf, mark, places[start + 1 : stop], scale)
    above.First, above.Last, above.Count = marks[0], marks[-1], len(places)
