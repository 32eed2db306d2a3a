"""What differs between two states of a gathering, as entries of its history, without any name."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.board import BoardRules
from desktop_app.domain.earlier import CARD, STORY, kept, kept_beside
from desktop_app.domain.gathering import Card, Gathering, Registration, SharedStory
from desktop_app.domain.work_elsewhere import PutTogether

_HEADER = ("theme", "series", "place", "language")


def gathering_changes(old: Gathering, new: Gathering, at: datetime) -> Iterator[HistoryEntry]:
    """Yield an entry for each part that differs; the subject is an id, "" for the whole.

    Names of people are never written down here: a wiped name is wiped everywhere.
    """
    for before, after, kind in _wholes(old, new):
        if before != after:
            yield HistoryEntry(at, kind, "", before, after)
    # A vote in a group leaves thousands of registrations as they are: the very same objects.
    same = set(map(id, old.registrations)) & set(map(id, new.registrations))
    before, after = (_registrations(each, same) for each in (old, new))
    yield from _entries("registration", before, after, at)
    yield from _entries("group", _groups(old), _groups(new), at)
    yield from _kept_entries(CARD, _cards(old), _cards(new), at)
    yield from _kept_entries(STORY, _stories(old), _stories(new), at)
    yield from _entries("board", _rules(old), _rules(new), at)
    yield from _entries("clock", _clocks(old), _clocks(new), at)
    if old.registrations is not new.registrations and _names(old) != _names(new):
        yield HistoryEntry(at, "names", "", len(_names(old)), len(_names(new)))


def _wholes(old: Gathering, new: Gathering) -> Iterator[tuple[object, object, str]]:
    for part in _HEADER:
        yield getattr(old, part), getattr(new, part), part
    yield old.held_on.isoformat(), new.held_on.isoformat(), "held_on"
    yield old.starts.isoformat("minutes"), new.starts.isoformat("minutes"), "starts"
    yield _programme(old), _programme(new), "programme"
    yield (
        [old.expected.name, *old.expected.members],
        [
            new.expected.name,
            *new.expected.members,
        ],
        "expected",
    )
    yield _split(old), _split(new), "split"


def _programme(gathering: Gathering) -> list[list[object]]:
    return [[item.title, item.minutes] for item in gathering.programme]


def _split(gathering: Gathering) -> list[object] | None:
    split = gathering.split
    return None if split is None else [split.seed, split.way.value]


def _entries(
    kind: str, before: dict[str, object], after: dict[str, object], at: datetime
) -> Iterator[HistoryEntry]:
    for subject in dict.fromkeys((*before, *after)):
        old, new = before.get(subject), after.get(subject)
        if old != new:
            yield HistoryEntry(at, kind, subject, old, new)


_Kept = Card | SharedStory


def _kept_entries(
    kind: str, before: Mapping[str, _Kept], after: Mapping[str, _Kept], at: datetime
) -> Iterator[HistoryEntry]:
    """Yield what becomes of entries that have marks; those of the others are not worked out."""
    for subject in dict.fromkeys((*before, *after)):
        if before.get(subject) != after.get(subject):
            yield _kept_entry(kind, subject, before.get(subject), after.get(subject), at)


def _kept_entry(
    kind: str, subject: str, old: _Kept | None, new: _Kept | None, at: datetime
) -> HistoryEntry:
    return HistoryEntry(at, kind, subject, old and kept(old), new and kept(new))


def changed_elsewhere(found: PutTogether, at: datetime) -> Iterator[tuple[HistoryEntry, bool]]:
    """Yield what another laptop says of each card and story that both changed.

    With it, whether a part that was changed here stood against it. What it makes of both where
    that is something else than here comes as well.
    """
    here, told = _cards(found.gathering), _stories(found.gathering)
    for group, met in found.boards.items():
        for card in met.theirs:
            subject = f"{group} {card.id}"
            entry = _kept_entry(CARD, subject, here.get(subject), card, at)
            yield entry, card.id in met.stood
        for pair in met.crossed:
            yield _crossed_entry(CARD, f"{group} {pair[0].id}", *pair, at), False
    for story in found.stories.theirs:
        entry = _kept_entry(STORY, story.id, told.get(story.id), story, at)
        yield entry, story.id in found.stories.stood
    for told_here, told_there in found.stories.crossed:
        yield _crossed_entry(STORY, told_here.id, told_here, told_there, at), False


def _crossed_entry(
    kind: str, subject: str, here: _Kept, there: _Kept, at: datetime
) -> HistoryEntry:
    return HistoryEntry(at, kind, subject, kept_beside(here, there), kept_beside(there, here))


def _registrations(gathering: Gathering, same: set[int]) -> dict[str, object]:
    return {
        each.id: _registration(each) for each in gathering.registrations if id(each) not in same
    }


def _registration(registration: Registration) -> dict[str, object]:
    """What is kept of a registration: how many of its people are where, not who."""
    seats = registration.seats
    return {
        "organisation": registration.organisation,
        "sector": registration.sector.value,
        "people": len(seats),
        "registered_on": registration.registered_on and registration.registered_on.isoformat(),
        "attendance": dict(sorted(Counter(seat.attendance.value for seat in seats).items())),
        "groups": dict(sorted(Counter(seat.group for seat in seats if seat.group).items())),
        "locked": sum(seat.locked for seat in seats),
    }


def _groups(gathering: Gathering) -> dict[str, object]:
    return {group.id: group.name for group in gathering.groups}


def _cards(gathering: Gathering) -> dict[str, Card]:
    return {f"{group.id} {card.id}": card for group in gathering.groups for card in group.cards}


def _stories(gathering: Gathering) -> dict[str, SharedStory]:
    return {each.id: each for each in gathering.told.stories}


def _rules(gathering: Gathering) -> dict[str, object]:
    return {
        group.id: asdict(group.rules) for group in gathering.groups if group.rules != BoardRules()
    }


def _clocks(gathering: Gathering) -> dict[str, object]:
    found = ((group.id, group.clock) for group in gathering.groups)
    return {one: [str(clock.started_at), clock.seconds] for one, clock in found if clock}


def _names(gathering: Gathering) -> list[str]:
    return [seat.name for each in gathering.registrations for seat in each.seats if seat.name]
