"""Everything that can be read or written in one transaction of the store."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property

from sqlalchemy import Connection

from desktop_app.storage.assessment_book import AssessmentBook
from desktop_app.storage.ballot_book import BallotBook
from desktop_app.storage.comparison_book import ComparisonBook
from desktop_app.storage.gathering_book import GatheringBook
from desktop_app.storage.history_book import HistoryBook
from desktop_app.storage.keys import Keys
from desktop_app.storage.known_assessments import AssessmentReader
from desktop_app.storage.model_book import KnownModels, ModelBook
from desktop_app.storage.organisation_book import OrganisationBook
from desktop_app.storage.portfolio_book import PortfolioBook
from desktop_app.storage.time_book import TimeBook


class Books:
    """The books of one transaction, each opened when it is asked for; of no use after it."""

    def __init__(
        self,
        connection: Connection,
        clock: Callable[[], datetime],
        known: KnownModels,
        reader: AssessmentReader,
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._known = known
        self._keys = Keys(connection)
        self._reader = reader

    @cached_property
    def assessments(self) -> AssessmentBook:
        """Assessments, whole or one answer at a time."""
        return AssessmentBook(self._connection, self._clock, self._known, self._keys, self._reader)

    @cached_property
    def organisations(self) -> OrganisationBook:
        """The register of organisations."""
        return OrganisationBook(self._connection)

    @cached_property
    def history(self) -> HistoryBook:
        """What was changed, and when."""
        return HistoryBook(self._connection, self._keys)

    @cached_property
    def time(self) -> TimeBook:
        """The time that questions have taken."""
        return TimeBook(self._connection, self._keys)

    @cached_property
    def ballots(self) -> BallotBook:
        """The piles of ballots."""
        return BallotBook(self._connection, self._keys)

    @cached_property
    def gatherings(self) -> GatheringBook:
        """Gatherings of many organisations."""
        return GatheringBook(self._connection)

    @cached_property
    def portfolio(self) -> PortfolioBook:
        """Every assessment in a line."""
        return PortfolioBook(self._connection, self._known)

    @cached_property
    def models(self) -> ModelBook:
        """The models as they were answered."""
        return ModelBook(self._connection, self._known)

    @cached_property
    def comparison(self) -> ComparisonBook:
        """One among the others."""
        return ComparisonBook(self._connection, self.models)
