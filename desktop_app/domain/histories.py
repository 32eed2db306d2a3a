"""The entries of each organisation through the years: which is the latest, and what changed."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import overload

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.portfolio import Entries


@dataclass(frozen=True)
class Histories:
    """The places of a list of entries, those of one organisation together.

    `places` go by the organisations' names, and for each from the newest to the oldest; of two
    held on one day the later in the list comes first. `ends` are where the places of each
    organisation end, and `ranks`, by the organisations' numbers, which of these is whose.
    """

    places: "array[int]" = field(default_factory=lambda: array("i"))
    ends: "array[int]" = field(default_factory=lambda: array("i"))
    ranks: "array[int]" = field(default_factory=lambda: array("i"))

    def of(self, number: int) -> "array[int]":
        """Return the places of an organisation."""
        rank = self.ranks[number]
        return self.places[self.ends[rank - 1] if rank else 0 : self.ends[rank]]

    def each(self) -> Iterator["array[int]"]:
        """Yield the places of each organisation, by name."""
        begin = 0
        for end in self.ends:
            yield self.places[begin:end]
            begin = end


def histories(entries: Entries) -> Histories:
    """Work out once what all is sorted and summed up along later."""
    # Chains of places, each from an organisation's last entry in the list to its first: a list
    # for each of very many organisations would be a heap of objects.
    names = [name.casefold() for name in entries.members.names]
    last = array("i", [-1]) * len(names)
    before = array("i", [-1]) * len(entries)
    for place, member in enumerate(entries.whose):
        before[place] = last[member]
        last[member] = place
    places, ends, ranks = array("i"), array("i"), array("i", [0]) * len(names)
    held_on = entries.days.__getitem__
    for rank, member in enumerate(sorted(range(len(names)), key=names.__getitem__)):
        found, place = [], last[member]
        while place >= 0:
            found.append(place)
            place = before[place]
        if len(found) > 1:
            found.sort(key=held_on, reverse=True)
        places.fromlist(found)
        ends.append(len(places))
        ranks[member] = rank
    return Histories(places, ends, ranks)


class Changes(Sequence[Fraction | None]):
    """For each entry how much its score has grown since the organisation's last one.

    None where there is no earlier one, or no score. Only finished assessments of the very same
    questionnaire are compared, by date held. Of very many entries few are looked at, so each is
    worked out when it is asked for.
    """

    def __init__(self, entries: Entries, along: Histories) -> None:
        self._entries = entries
        self._along = along

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, place: int) -> Fraction | None: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Fraction | None]: ...
    def __getitem__(self, place: int | slice) -> Fraction | Sequence[Fraction | None] | None:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        now, used = self._score(place), self._entries.used
        if now is None:
            return None
        places = self._along.of(self._entries.whose[place])
        for earlier in places[places.index(place) + 1 :]:
            before = self._score(earlier)
            if used[earlier] == used[place] and before is not None:
                return now - before
        return None

    def _score(self, place: int) -> Fraction | None:
        finished = self._entries.states[place] is AssessmentState.FINISHED
        return self._entries.scores[place] if finished else None


def latest_finished(
    entries: Entries, found: Histories, wanted: Sequence[int], model_id: str
) -> Entries:
    """Return the latest finished assessment of each organisation that used a model, by name.

    Only those count whose place is not 0 in `wanted`.
    """
    ours = {number for number, model in enumerate(entries.models) if model.id == model_id}
    states, used = entries.states, entries.used
    latest = array("i")
    for places in found.each():
        for place in places:
            if wanted[place] and used[place] in ours and states[place] is AssessmentState.FINISHED:
                latest.append(place)
                break
    return entries.picked(latest)
