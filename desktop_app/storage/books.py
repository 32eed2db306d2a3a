"""Everything that can be read or written in one transaction of the store."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from desktop_app.storage.assessment_book import AssessmentBook
from desktop_app.storage.ballot_book import BallotBook
from desktop_app.storage.comparison_book import ComparisonBook
from desktop_app.storage.gathering_book import GatheringBook
from desktop_app.storage.history_book import HistoryBook
from desktop_app.storage.keys import Keys
from desktop_app.storage.model_book import KnownModels, ModelBook
from desktop_app.storage.organisation_book import OrganisationBook
from desktop_app.storage.portfolio_book import PortfolioBook
from desktop_app.storage.seen import Seen, Version
from desktop_app.storage.time_book import TimeBook


class Books:
    """The books of one transaction; they are of no use after it."""

    def __init__(
        self,
        connection: Connection,
        clock: Callable[[], datetime],
        known: KnownModels,
        seen: Seen,
        version: Version,
    ) -> None:
        keys = Keys(connection)
        self.assessments = AssessmentBook(connection, clock, known, keys, seen, version)
        self.organisations = OrganisationBook(connection)
        self.history = HistoryBook(connection, keys)
        self.time = TimeBook(connection, keys)
        self.ballots = BallotBook(connection, keys)
        self.gatherings = GatheringBook(connection)
        self.portfolio = PortfolioBook(connection, known)
        self.models = ModelBook(connection, known)
        self.comparison = ComparisonBook(connection, self.models)
