"""What can happen to the vote rounds of a question, as new values of its response."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.response import Response, VoteRound


def present_round(response: Response, levels: int) -> VoteRound:
    """Return the round that votes go into; an empty hidden one before the first vote."""
    return response.rounds[-1] if response.rounds else VoteRound((0,) * levels, revealed=False)


def counted(
    response: Response, counts: Sequence[int], abstained: int, at: datetime, *, open_to_all: bool
) -> Response:
    """Return the response with other votes in its present round, which stays hidden or shown.

    A first round begins hidden, unless the vote is `open_to_all`; without any vote it goes
    away. A later round stays even when it is empty: the room asked for it.
    """
    former = response.rounds[-1] if response.rounds else None
    if former is None:
        former = VoteRound((), revealed=open_to_all)
    if len(response.rounds) < 2 and not any((*counts, abstained)):
        return replace(response, rounds=())
    latest = replace(former, counts=tuple(counts), abstained=abstained, at=at)
    return replace(response, rounds=(*response.rounds[:-1], latest))


def shown(response: Response, revealed: bool) -> Response:
    """Return the response with its present round revealed, or hidden again."""
    latest = replace(response.rounds[-1], revealed=revealed)
    return replace(response, rounds=(*response.rounds[:-1], latest))


def another_round(response: Response, at: datetime) -> Response:
    """Return the response with an empty hidden round behind the others, which all stay."""
    empty = VoteRound((0,) * len(response.rounds[-1].counts), at=at, revealed=False)
    return replace(response, rounds=(*response.rounds, empty))
