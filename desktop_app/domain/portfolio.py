"""All assessments of a store as a list, with what a list shows of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Sector
from desktop_app.domain.standing import Standing


@dataclass(frozen=True, slots=True)
class Member:
    """An organisation of the list; one object for all of its entries."""

    identity: str
    name: str
    number: str
    sector: Sector
    size: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An assessment of the list; entries of one model as answered share the model object."""

    id: str
    member: Member
    model: MaturityModel
    held_on: date
    occasion: str
    state: AssessmentState
    standing: Standing

    @property
    def finished(self) -> bool:
        """True when its answers are locked: only then it counts among others."""
        return self.state is AssessmentState.FINISHED


def changes(entries: Sequence[Entry]) -> tuple[Fraction | None, ...]:
    """Return for each entry how much its score has grown since the organisation's last one.

    Only finished assessments of the very same questionnaire are compared, by date held; None
    where there is no earlier one, or no score.
    """
    found: list[Fraction | None] = [None] * len(entries)
    last: dict[tuple[str, int], Fraction] = {}
    for place in sorted(range(len(entries)), key=lambda each: entries[each].held_on):
        entry = entries[place]
        score = entry.standing.score
        if entry.finished and score is not None:
            whose = (entry.member.identity, id(entry.model))
            if whose in last:
                found[place] = score - last[whose]
            last[whose] = score
    return tuple(found)


def latest_finished(entries: Iterable[Entry], model_id: str) -> tuple[Entry, ...]:
    """Return the latest finished assessment of each organisation that used a model.

    One entry for each organisation, by name; of two held on one day the later in the list.
    """
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.finished and entry.model.id == model_id:
            former = found.get(entry.member.identity)
            if former is None or former.held_on <= entry.held_on:
                found[entry.member.identity] = entry
    return tuple(sorted(found.values(), key=lambda e: (e.member.name.casefold(), e.id)))
