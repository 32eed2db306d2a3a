"""What transactions need: loaded with SQLAlchemy, which takes longer than a start may wait."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from desktop_app.storage.books import Books
from desktop_app.storage.known_assessments import AssessmentReader, KnownAssessments
from desktop_app.storage.model_book import KnownModels
from desktop_app.storage.site import Lineage, Site


class Machinery:
    """Connections to read and to write with, and what was read through them."""

    def __init__(self, site: Site, clock: Callable[[], datetime], lineage: Lineage) -> None:
        self._site = site
        self._clock = clock
        self._known = KnownModels()
        self._assessments = KnownAssessments()
        self.engine = site.engine()
        self.writer = site.for_writing(self.engine, lineage)

    def books(self, connection: Connection) -> Books:
        """Return the books of the transaction that begins on a connection."""
        reader = AssessmentReader(self._assessments, partial(self._site.version, connection))
        return Books(connection, self._clock, self._known, reader)
