"""What the rounds of a question may say on the screen: nothing of one that is hidden."""

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import round_consensus, spread, suggested_level
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.vote_rounds import present_round
from desktop_app.ui.screens.questions.state import Figures, Votes


def figures(vote_round: VoteRound, number: int, lowest: int) -> Figures:
    """Return what a revealed round says; `number` counts from 1."""
    value = round_consensus(vote_round)
    return Figures(
        number=number,
        counts=vote_round.counts,
        abstained=vote_round.abstained,
        consensus=value,
        spread=None if value is None else spread(value),
        suggestion=suggested_level(vote_round, lowest),
    )


def votes(assessment: Assessment, answer: Response) -> Votes:
    """Return how the vote on a question stands."""
    model = assessment.model
    present = present_round(answer, len(model.levels))
    number = max(len(answer.rounds), 1)
    given = present.votes + present.abstained
    before = enumerate(answer.rounds[:-1], 1)
    return Votes(
        round=number,
        given=given,
        expected=assessment.participants,
        now=figures(present, number, model.lowest) if present.revealed and given else None,
        earlier=tuple(
            figures(each, place, model.lowest)
            for place, each in before
            if each.revealed and each.votes + each.abstained
        ),
    )
