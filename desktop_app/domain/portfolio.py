"""All assessments of a store as a list, with what a list shows of each."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import accumulate, chain
from typing import overload

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


class Changes(Sequence[Fraction | None]):
    """For each entry how much its score has grown since the organisation's last one.

    None where there is no earlier one, or no score. Of very many entries few are looked at, so
    each is worked out when it is asked for; `former` has the place of the earlier entry, or -1.
    """

    def __init__(self, entries: Sequence[Entry], former: Sequence[int]) -> None:
        self._entries = entries
        self._former = former

    def __len__(self) -> int:
        return len(self._former)

    @overload
    def __getitem__(self, place: int) -> Fraction | None: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Fraction | None]: ...
    def __getitem__(self, place: int | slice) -> Fraction | Sequence[Fraction | None] | None:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        former = self._former[place]
        if former < 0:
            return None
        before, now = self._entries[former].standing.score, self._entries[place].standing.score
        return None if before is None or now is None else now - before


@dataclass(frozen=True)
class Histories:
    """The places of a list of entries, those of one organisation together.

    `places` go by the organisations' names, and for each from the newest to the oldest; of two
    held on one day the later in the list comes first. `ends` are where the places of each
    organisation end. For each entry `models` has the number of its questionnaire if it is
    finished, else -1, and `scored` a 1 if it has a score then: to look into columns so small is
    much quicker than to look at a hundred thousand entries in the order of names. `known` are
    the ids of the models by the numbers of their questionnaires.
    """

    places: Sequence[int] = ()
    ends: Sequence[int] = ()
    models: Sequence[int] = ()
    scored: Sequence[int] = b""
    known: Sequence[str] = ()

    def each(self) -> Iterator[Sequence[int]]:
        """Yield the places of each organisation."""
        begin = 0
        for end in self.ends:
            yield self.places[begin:end]
            begin = end


def histories(entries: Sequence[Entry]) -> Histories:
    """Work out once what all is sorted and summed up along later."""
    found: dict[str, list[int]] = {}
    numbers: dict[int, int] = {}
    known: list[str] = []
    models, scored = array("l", [-1]) * len(entries), bytearray(len(entries))
    for place, entry in enumerate(entries):
        places = found.get(entry.member.identity)
        if places is None:
            found[entry.member.identity] = [place]
        else:
            places.append(place)
        if entry.state is AssessmentState.FINISHED:
            number = numbers.get(id(entry.model), -1)
            if number < 0:
                number = numbers[id(entry.model)] = len(known)
                known.append(entry.model.id)
            models[place] = number
            scored[place] = entry.standing.score is not None
    for places in found.values():
        if len(places) > 1:
            places.sort(key=lambda place: (entries[place].held_on, place), reverse=True)
    named = sorted(found.values(), key=lambda places: entries[places[0]].member.name.casefold())
    return Histories(
        array("l", chain.from_iterable(named)),
        array("l", accumulate(map(len, named))),
        models,
        scored,
        known,
    )


def changes(entries: Sequence[Entry], found: Histories) -> Changes:
    """Return for each entry how much its score has grown since the organisation's last one.

    Only finished assessments of the very same questionnaire are compared, by date held.
    """
    former = array("l", [-1]) * len(entries)
    for places in found.each():
        last: dict[int, int] = {}
        for place in reversed(places):
            if found.scored[place]:
                model = found.models[place]
                former[place] = last.get(model, -1)
                last[model] = place
    return Changes(entries, former)


def latest_finished(
    entries: Sequence[Entry], found: Histories, wanted: Sequence[int], model_id: str
) -> tuple[Entry, ...]:
    """Return the latest finished assessment of each organisation that used a model, by name.

    Only those count whose place is not 0 in `wanted`.
    """
    ours = {number for number, known in enumerate(found.known) if known == model_id}
    latest = []
    for places in found.each():
        for place in places:
            if wanted[place] and found.models[place] in ours:
                latest.append(entries[place])
                break
    return tuple(latest)
