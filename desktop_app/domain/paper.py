"""Ballots on paper: what is ticked on each, their printed code, and what a pile adds up to."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.response import VoteRound

_LETTERS = "ABEHKLMNRTVX"
"""Letters that are not mistaken for each other or for digits, said aloud or written by hand."""
_DIGITS = "23456789"
USUAL_SHEETS = 12
"""How many ballots are printed where the number of participants is not known."""
MOST_SHEETS = 500
LARGEST_NUMBER = 9999
"""The largest number of a sheet."""


class Blank(StrEnum):
    """What a ballot can say instead of a level."""

    ABSTAINED = "abstained"
    NOT_APPLICABLE = "not_applicable"


Mark = int | Blank
"""A level's value, or what was ticked in its place."""


@dataclass(frozen=True)
class Ballot:
    """One sheet of the pile at its `place` (from 0); `marks` by question id, skipped ones absent.

    `sheet` is the number that is printed on it.
    """

    place: int
    sheet: int
    marks: Mapping[str, Mark] = field(default_factory=dict)

    def marked(self, question: str, mark: Mark | None) -> "Ballot":
        """Return the ballot with another mark for a question; None skips it."""
        others = {asked: found for asked, found in self.marks.items() if asked != question}
        return replace(self, marks=others if mark is None else {**others, question: mark})


def sheet_code(assessment_id: str) -> str:
    """Return the code on the ballots of an assessment, for instance "K47-T92".

    It tells piles of ballots apart, and says nothing about who answers.
    """
    number = int.from_bytes(hashlib.sha256(assessment_id.encode()).digest()[:8])
    signs = []
    for alphabet in (_LETTERS, _DIGITS, _DIGITS) * 2:
        number, place = divmod(number, len(alphabet))
        signs.append(alphabet[place])
    return f"{''.join(signs[:3])}-{''.join(signs[3:])}"


def tally(model: MaturityModel, pile: Iterable[Ballot]) -> dict[str, VoteRound]:
    """Return the votes for each question that is marked on any ballot, by its id.

    "Not applicable" on a ballot counts as an abstention: whether a question applies is for the
    room to decide, with a reason. Marks that fit no level are left out.
    """
    found: dict[str, Counter[Mark]] = {}
    for ballot in pile:
        for asked, mark in ballot.marks.items():
            found.setdefault(asked, Counter())[mark] += 1
    rounds: dict[str, VoteRound] = {}
    for question in model.questions:
        counts = found.get(question.id)
        if counts:
            votes = tuple(counts[level.value] for level in model.levels)
            away = counts[Blank.ABSTAINED] + counts[Blank.NOT_APPLICABLE]
            rounds[question.id] = VoteRound(votes, away)
    return rounds


def twice(pile: Iterable[Ballot]) -> tuple[int, ...]:
    """Return the sheet numbers that more than one ballot has, the smallest first."""
    counts = Counter(ballot.sheet for ballot in pile)
    return tuple(sorted(number for number, times in counts.items() if times > 1))
