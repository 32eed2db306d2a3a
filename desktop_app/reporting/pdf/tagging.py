"""Writes what a report says, in reading order, into its PDF (ISO 32000-1, 14.7 and 14.8)."""

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from desktop_app.reporting.pdf.bookmarks import destination
from desktop_app.reporting.pdf.metadata import in_a_line
from desktop_app.reporting.pdf.structure import Area, Element, Mark
from desktop_app.reporting.story import Story

_PRINTED = 4
"""The flag of an annotation that is printed with its page; PDF/A asks for it."""


class Tagging:
    """Adds the structure tree to the pages; `marked` has the elements of each page's marks."""

    def __init__(self, pdf: Pdf, marked: Sequence[Sequence[Element]], story: Story) -> None:
        self._pdf = pdf
        self._marked = marked
        self._story = story
        self._pages = [page.obj for page in pdf.pages]
        self._made: dict[int, Object] = {}
        self._links: list[Object] = []

    def add(self, document: Element) -> None:
        """Add the tree, and from the pages and links the way back into it."""
        pdf = self._pdf
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._element(document, root)
        numbers: list[object] = []
        for number, (page, elements) in enumerate(zip(self._pages, self._marked, strict=True)):
            page.StructParents, page.Tabs = number, Name.S
            parents = Array([self._made[id(element)] for element in elements])
            numbers += [number, pdf.make_indirect(parents)]
        for number, link in enumerate(self._links, len(self._pages)):
            numbers += [number, link]
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        root.ParentTreeNextKey = len(numbers) // 2
        pdf.Root.StructTreeRoot = root
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, above: Object) -> Object:
        made = self._pdf.make_indirect(Dictionary(S=Name("/" + element.kind), P=above))
        self._made[id(element)] = made
        if element.language and element.language != self._story.language:
            made.Lang = String(element.language)
        if element.alt:
            made.Alt = String(in_a_line(element.alt))
        attributes = _attributes(element)
        if attributes is not None:
            made.A = attributes
        first = next((held.page for held in element.holds if isinstance(held, Mark)), None)
        if first is not None:
            made.Pg = self._pages[first]
        if element.holds:
            held = [self._held(held, made, first) for held in element.holds]
            made.K = held[0] if len(held) == 1 else Array(held)
        return made

    def _held(self, held: Element | Mark | Area, made: Object, first: int | None) -> object:
        if isinstance(held, Element):
            return self._element(held, made)
        page = self._pages[held.page]
        if isinstance(held, Area):
            return Dictionary(Type=Name.OBJR, Obj=self._annotation(held, made), Pg=page)
        if held.page == first:
            return held.place
        return Dictionary(Type=Name.MCR, Pg=page, MCID=held.place)

    def _annotation(self, area: Area, made: Object) -> Object:
        link = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array(area.edges),
            Border=Array([0, 0, 0]),
            F=_PRINTED,
            Contents=String(in_a_line(area.says)),
            StructParent=len(self._pages) + len(self._links),
        )
        if area.heading is not None:
            link.Dest = destination(self._pdf, area.heading, self._story.scale)
        else:
            link.A = Dictionary(S=Name.URI, URI=String(area.address))
        self._links.append(made)
        whole = self._pdf.make_indirect(link)
        page = self._pages[area.page]
        if Name.Annots not in page:
            page.Annots = Array()
        page.Annots.append(whole)
        return whole


def _attributes(element: Element) -> Dictionary | None:
    if element.scope:
        return Dictionary(O=Name.Table, Scope=Name("/" + element.scope))
    if element.numbering:
        return Dictionary(O=Name.List, ListNumbering=Name("/" + element.numbering))
    if element.edges:
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array(element.edges))
    return None
