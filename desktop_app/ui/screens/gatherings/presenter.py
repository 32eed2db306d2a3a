"""What a gathering's page does: reads what was typed, calls the use case, shows what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.domain.errors import ExpectedError, RefusedError
from desktop_app.domain.gathering import Attendance, Gathering, Item, Way
from desktop_app.domain.organisation import Sector
from desktop_app.domain.text import LONGEST_TEXT
from desktop_app.domain.typed_date import typed_date
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.services.change import Change, GatheringStep
from desktop_app.services.gathering_exchange import ArrivedList
from desktop_app.services.gatherings import Details, Gatherings
from desktop_app.services.grouping import Grouping
from desktop_app.services.registering import Coming, Registering
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.gatherings.names import TOPICS, clock_of, template
from desktop_app.ui.screens.gatherings.state import (
    DetailsForm,
    ProgrammeRow,
    RegistrationForm,
    TopicRow,
)
from desktop_app.ui.screens.gatherings.story_intents import StoryIntents
from desktop_app.ui.screens.gatherings.topic_rows import topics_of
from desktop_app.ui.shell.attempt import attempted

NO_DATE = QT_TRANSLATE_NOOP("Errors", "“{text}” is not a date; write it like 14.9.2017.")
NO_CLOCK = QT_TRANSLATE_NOOP("Errors", "“{text}” is not a time; write it like 09:30.")
NO_NUMBER = QT_TRANSLATE_NOOP("Errors", "“{text}” is not a whole number.")


class View(Protocol):
    """What the presenter needs of the screen."""

    def made(self, change: Change) -> None:
        """Follow a change, which can be undone where it has a step."""

    def wiped(self) -> None:
        """Forget every step that could be undone."""

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""


class GatheringPresenter:
    """One gathering; every change returns whether it was made."""

    def __init__(self, view: View, gathering_id: str, bench: Workbench, words: Wording) -> None:
        self.id = gathering_id
        self._view = view
        self._bench = bench
        self._words = words
        self._seen = bench.gatherings.get(gathering_id)
        self.stories = StoryIntents(gathering_id, bench, self._do, lambda: self._seen)

    def gathering(self) -> Gathering:
        """The gathering as it is in the store now, to be shown."""
        self._seen = self._bench.gatherings.get(self.id)
        return self._seen

    def describe(self, form: DetailsForm) -> bool:
        """Change theme, series, place, date, start and language."""
        return self._do(
            lambda: self._acting.gatherings.describe(self.id, details_of(form, self._bench))
        )

    def plan(self, rows: Sequence[ProgrammeRow]) -> bool:
        """Change the programme; rows without any words are left out."""
        former = self._seen.programme

        def planned() -> Change:
            kept = [
                Item(
                    row.title,
                    whole(row.minutes or "0"),
                    former[place].extra if place < len(former) else {},
                )
                for place, row in enumerate(rows)
                if row.title.strip() or row.minutes.strip()
            ]
            return self._acting.gatherings.plan(self.id, kept)

        return self._do(planned)

    def use_template(self) -> bool:
        """Begin with an hour in plenary, then three groups."""
        return self._do(lambda: self._acting.gatherings.plan(self.id, template(self._words)))

    def expect(self, name: str, members: str) -> bool:
        """Say who is expected, one organisation a line."""
        found = members.splitlines()
        return self._do(lambda: self._acting.gatherings.expect(self.id, name, found))

    def register(self, form: RegistrationForm) -> bool:
        """Add a registration."""
        return self._do(lambda: self._acting.registering.register(self.id, [coming_of(form)]))

    def register_list(self, found: ArrivedList) -> bool:
        """Add everybody in a list."""
        return self._do(lambda: self._acting.registering.register(self.id, found.coming))

    def read_text(self, text: str) -> ArrivedList:
        """Read a pasted list; InvalidFileError with all that is wrong with it."""
        return self._bench.gathering_exchange.look_at_text(text, self._seen.held_on)

    def read_file(self, path: Path) -> ArrivedList:
        """Read a list from a file; InvalidFileError with all that is wrong with it."""
        return self._bench.gathering_exchange.look_at_list(path, self._seen.held_on)

    def amend(self, registration_id: str, form: RegistrationForm) -> bool:
        """Change a registration."""
        return self._do(
            lambda: self._acting.registering.amend(self.id, registration_id, coming_of(form))
        )

    def unregister(self, registration_ids: Sequence[str]) -> bool:
        """Take registrations away."""
        return self._do(lambda: self._acting.registering.unregister(self.id, registration_ids))

    def come_late(self, form: RegistrationForm) -> bool:
        """Add people who come unannounced."""
        return self._do(lambda: self._acting.registering.come_late(self.id, coming_of(form)))

    def mark_all(self, registration_id: str) -> bool:
        """Note that all of a registration are here; if they are, that they are only expected."""
        seats = self._seen.registration(registration_id).seats
        here = all(seat.attendance is Attendance.PRESENT for seat in seats)
        mark = Attendance.EXPECTED if here else Attendance.PRESENT
        return self._do(lambda: self._acting.registering.mark(self.id, registration_id, None, mark))

    def mark(self, registration_id: str, place: int, attendance: Attendance) -> bool:
        """Note that somebody is here or absent; the same again takes it back."""
        now = self._seen.registration(registration_id).seats[place].attendance
        mark = Attendance.EXPECTED if now is attendance else attendance
        return self._do(
            lambda: self._acting.registering.mark(self.id, registration_id, place, mark)
        )

    def split(self, count: str, seed: str, way: str) -> bool:
        """Make groups; those that are there keep their names and boards."""

        def made() -> Change:
            number = whole(count)
            name = self._words.translate("Gatherings", "Group {number}")
            there = [group.name for group in self._seen.groups]
            names = [
                there[place] if place < len(there) else name.format(number=place + 1)
                for place in range(min(number, 10_000))
            ]
            return self._acting.grouping.split(self.id, names, whole(seed), Way(way))

        return self._do(made)

    def move(self, registration_id: str, place: int, group: int) -> bool:
        """Put somebody in the group of that number, from 0, and lock the seat."""
        groups = self._seen.groups
        if not 0 <= group < len(groups):
            return False
        return self._do(
            lambda: self._acting.grouping.seat(
                self.id, registration_id, place, groups[group].id, locked=True
            )
        )

    def lock(self, registration_id: str, place: int) -> bool:
        """Let somebody stay where they are when groups are made anew, or no longer."""
        seat = self._seen.registration(registration_id).seats[place]
        if not seat.group:
            return False
        return self._do(
            lambda: self._acting.grouping.seat(
                self.id, registration_id, place, seat.group, locked=not seat.locked
            )
        )

    def rename(self, group_id: str, name: str) -> bool:
        """Give a group another name."""
        return self._do(lambda: self._acting.grouping.rename(self.id, group_id, name))

    def discuss(self, group_id: str, rows: Sequence[TopicRow]) -> bool:
        """Put the topics of a group on its board."""
        former = {card.topic.id: card.topic for card in self._seen.group(group_id).cards}
        return self._do(
            lambda: self._acting.grouping.discuss(self.id, group_id, topics_of(rows, former, whole))
        )

    def begin_with_seven(self, group_id: str) -> bool:
        """Put the seven topics on a board that groups have talked about most."""
        say = self._words.translate
        rows = [TopicRow("", topic.said(say), "0", "") for topic in TOPICS]
        there = [
            TopicRow(c.topic.id, c.topic.title, str(c.topic.votes), c.topic.takeaway)
            for c in self._seen.group(group_id).cards
        ]
        return self.discuss(group_id, [*there, *rows])

    def wipe_names(self) -> bool:
        """Forget all names for good."""
        done = self._do(lambda: self._bench.registering.wipe_names(self.id))
        if done:
            self._view.wiped()
        return done

    @property
    def _acting(self) -> "_Acting":
        """The use cases that write over nothing that has not been seen."""
        bench, seen = self._bench, self._seen
        return _Acting(
            bench.gatherings.having_seen(seen),
            bench.registering.having_seen(seen),
            bench.grouping.having_seen(seen),
        )

    def _do(self, use_case: Callable[[], Change]) -> bool:
        change = attempted(use_case, self.id, self._view.made, self._view.fail)
        if change is None:
            return False
        step = change.step
        if isinstance(step, GatheringStep):
            self._seen = step.after
        if not (isinstance(step, GatheringStep) and step.before == step.after):
            self._view.made(change)
        return True


@dataclass(frozen=True)
class _Acting:
    """What changes a gathering for somebody who has it before the eyes."""

    gatherings: Gatherings
    registering: Registering
    grouping: Grouping


def whole(text: str) -> int:
    """Return the whole number that was typed; RefusedError where it is none."""
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit() and len(plain) < 12):
        raise RefusedError(NO_NUMBER.filled(text=plain[:40]))
    return int(plain)


def details_of(form: DetailsForm, bench: Workbench) -> Details:
    """Return the details that were typed; RefusedError for a date or a time that is none."""
    day = typed_date(form.held_on[:LONGEST_TEXT], bench.clock().astimezone().date())
    if day is None:
        raise RefusedError(NO_DATE.filled(text=form.held_on[:40]))
    starts = clock_of(form.starts)
    if starts is None:
        raise RefusedError(NO_CLOCK.filled(text=form.starts[:40]))
    return Details(form.theme, day, starts, form.place, form.series, form.language)


def coming_of(form: RegistrationForm) -> Coming:
    """Return the registration that was typed; RefusedError for a number that is none."""
    names = tuple(line for line in map(str.strip, form.names.splitlines()) if line)
    sector = Sector(form.sector) if form.sector else None
    return Coming(form.organisation, whole(form.people or "0"), sector, names)
