"""What reports are made of: everything that a story may tell about one assessment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction

from desktop_app.domain.assessment import Assessment, HistoryEntry
from desktop_app.domain.comparison import Comparison
from desktop_app.domain.consensus import SMALL_GROUP
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.results import Results
from desktop_app.domain.trend import Trend, scores_before
from desktop_app.domain.wording import Wording


@dataclass(frozen=True)
class Material:
    """An assessment with all that a report of it may say, in the report's language.

    The model's texts are printed as they stand: hand in an assessment and results whose model
    is localised. `written_at` is the time the report is made, with its zone; the times of the
    `history` are shown as they stand. `time_used` is by question id; empty where nothing is
    known. `show_small_groups` shows the counts of votes even of fewer than five voters. `parts`
    names the parts of the report that are wanted; None for all. `among` is None where the others
    are not to be spoken of, `trend` where there is no earlier assessment.
    """

    assessment: Assessment
    found: Results
    words: Wording
    written_at: datetime
    history: tuple[HistoryEntry, ...] = ()
    time_used: Mapping[str, timedelta] = field(default_factory=dict)
    show_small_groups: bool = False
    parts: frozenset[str] | None = None
    among: Comparison | None = None
    trend: Trend | None = None

    def has(self, part: str) -> bool:
        """Tell whether a part of the report is wanted."""
        return self.parts is None or part in self.parts

    @property
    def others(self) -> Comparison | None:
        """What may be said of the others: only of five or more of them."""
        return None if self.among is None or self.among.few else self.among

    @property
    def asked_in(self) -> str:
        """The language of the model's texts; empty where it is the report's."""
        model = self.assessment.model
        language = self.words.language
        return "" if language in model.languages else model.language

    @property
    def said_in(self) -> str:
        """The language of what the room wrote; empty where it is the report's."""
        language = self.assessment.language
        return "" if language == self.words.language else language

    def countable(self, response: Response) -> bool:
        """Tell whether the votes on a question may be counted out, in every round of it."""
        return self.show_small_groups or all(
            vote_round.votes >= SMALL_GROUP for vote_round in voted_rounds(response)
        )

    @property
    def scores_before(self) -> Mapping[str, Fraction]:
        """Last time's scores by dimension id, where its questions are the same as now."""
        return {} if self.trend is None else scores_before(self.trend.found[-2], self.found)


def voted_rounds(response: Response) -> tuple[VoteRound, ...]:
    """The rounds of a question that the room has seen and that have votes."""
    return tuple(r for r in response.rounds if r.revealed and r.votes)
