"""Makes of drawn pages a document for the archive and for everybody: PDF/A-2a and PDF/UA-1.

The pages come with marks but without what they mean; structure, links, bookmarks, properties
and colours are added here (ISO 19005-2, ISO 14289-1).
"""

from io import BytesIO

from pikepdf import ObjectStreamMode, Pdf

from desktop_app.reporting.pdf.bookmarks import add_bookmarks
from desktop_app.reporting.pdf.colours import add_output_intent
from desktop_app.reporting.pdf.metadata import add_properties
from desktop_app.reporting.pdf.packing import pack_streams
from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.structure import Element, Outline
from desktop_app.reporting.pdf.tagging import Tagging
from desktop_app.reporting.pdf.unicode_maps import mend_unicode_maps
from desktop_app.reporting.story import Story


def archived(drawn: bytes, story: Story, document: Element, outline: Outline, pen: Pen) -> bytes:
    """Return the pages as a whole document; the same pages give the same bytes."""
    with Pdf.open(BytesIO(drawn)) as pdf:
        mend_unicode_maps(pdf)
        add_output_intent(pdf)
        pack_streams(pdf)
        Tagging(pdf, pen.marked, story).add(document)
        listed = [place for place in outline.places if place.listed and place.rank]
        add_bookmarks(pdf, listed, story.scale)
        add_properties(pdf, story)
        stream = BytesIO()
        pdf.save(
            stream,
            force_version="1.7",
            fix_metadata_version=False,
            object_stream_mode=ObjectStreamMode.disable,
            deterministic_id=True,
        )
        return stream.getvalue()
