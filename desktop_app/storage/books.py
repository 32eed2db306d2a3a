"""Everything that can be read or written in one transaction of the store."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from desktop_app.storage.assessment_book import AssessmentBook
from desktop_app.storage.ballot_book import BallotBook
from desktop_app.storage.history_book import HistoryBook
from desktop_app.storage.model_book import KnownModels, ModelBook
from desktop_app.storage.organisation_book import OrganisationBook


class Books:
    """The books of one transaction; they are of no use after it."""

    def __init__(
        self, connection: Connection, clock: Callable[[], datetime], known: KnownModels
    ) -> None:
        self.assessments = AssessmentBook(connection, clock, known)
        self.organisations = OrganisationBook(connection)
        self.history = HistoryBook(connection)
        self.ballots = BallotBook(connection)
        self.models = ModelBook(connection, known)
