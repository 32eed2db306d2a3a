"""A gathering as the parts of its page show it, in the reader's words."""

import re

from desktop_app.domain.across_groups import across
from desktop_app.domain.gathering import Attendance, Gathering, Registration, Way
from desktop_app.domain.group_board import board_of
from desktop_app.domain.grouping import evenness, has_names, sizes
from desktop_app.domain.programme import timed
from desktop_app.domain.representation import representation
from desktop_app.domain.wording import Wording
from desktop_app.services.gathering_printing import GatheringPrinting
from desktop_app.storage.gathering_book import GatheringOverview
from desktop_app.ui.screens.gatherings.names import ATTENDANCE, SECTORS
from desktop_app.ui.screens.gatherings.state import (
    Card,
    DetailsForm,
    GroupCard,
    GroupsState,
    PapersState,
    PeopleState,
    ProgrammeRow,
    ProgrammeState,
    RegistrationForm,
    TopicRow,
    TopicsState,
)

USUAL_GROUPS = 3


def card(overview: GatheringOverview, words: Wording) -> Card:
    """A line of the list."""
    say = words.translate
    parts = [words.day(overview.held_on), overview.place, overview.series]
    figures = [
        say("Gatherings", "%n organisation(s)", None, overview.organisations),
        say("Gatherings", "%n people", None, overview.people),
        say("Gatherings", "%n group(s)", None, overview.groups),
    ]
    return Card(
        overview.id,
        overview.theme,
        " · ".join(part for part in parts if part),
        " · ".join(figures),
    )


def form_of(gathering: Gathering) -> DetailsForm:
    """The details as they are typed."""
    return DetailsForm(
        gathering.theme,
        gathering.series,
        gathering.place,
        f"{gathering.held_on:%d.%m.%Y}",
        f"{gathering.starts:%H:%M}",
        gathering.language,
    )


def programme_state(gathering: Gathering, words: Wording) -> ProgrammeState:
    """Details and programme."""
    found = list(timed(gathering.starts, gathering.programme))
    over = words.translate("Gatherings", "Over at {time}")
    return ProgrammeState(
        form_of(gathering),
        tuple(
            ProgrammeRow(f"{each.begins:%H:%M}", str(each.item.minutes), each.item.title)
            for each in found
        ),
        over.format(time=f"{found[-1].ends:%H:%M}") if found else "",
    )


def people_state(gathering: Gathering, words: Wording) -> PeopleState:
    """Who is registered, and who of those expected is not."""
    say, found = words.translate, representation(gathering)
    expected = gathering.expected
    figures = [
        (str(found.organisations), say("Gatherings", "organisations")),
        (str(found.people), say("Gatherings", "people")),
        (str(found.present), say("Gatherings", "are here")),
        (str(len(found.sectors)), say("Gatherings", "sectors")),
    ]
    if found.expected:
        counts = say("Gatherings", "{here} of {expected}")
        name = expected.name or say("Gatherings", "of the expected")
        figures.append((counts.format(here=len(found.here), expected=found.expected), name))
    missing = say("Gatherings", "Not registered: {names}")
    return PeopleState(
        figures=tuple(figures),
        missing=missing.format(names=", ".join(found.missing)) if found.missing else "",
        expected_name=expected.name,
        expected=expected.members,
        ids=tuple(each.id for each in gathering.registrations),
        rows=tuple(_registration_row(each, gathering, words) for each in gathering.registrations),
    )


def _registration_row(each: Registration, gathering: Gathering, words: Wording) -> tuple[str, ...]:
    here = sum(seat.attendance is Attendance.PRESENT for seat in each.seats)
    taken = {seat.group for seat in each.seats}
    groups = [group.name for group in gathering.groups if group.id in taken]
    return (
        each.organisation,
        SECTORS[each.sector].said(words.translate),
        str(len(each.seats)),
        str(here),
        ", ".join(groups),
    )


def grown_groups(before: Gathering, after: Gathering) -> tuple[str, ...]:
    """The names of the groups that have more people than before, in their order."""
    had, have = sizes(before), sizes(after)
    return tuple(each.name for each in after.groups if have[each.id] > had.get(each.id, 0))


def registration_form(each: Registration) -> RegistrationForm:
    """A registration as it is typed."""
    return RegistrationForm(
        each.organisation,
        str(len(each.seats)),
        each.sector.value,
        "\n".join(seat.name for seat in each.seats if seat.name),
    )


def groups_state(gathering: Gathering, words: Wording) -> GroupsState:
    """The groups, how even they are, and everybody's place."""
    say, people = words.translate, sizes(gathering)
    names = {group.id: group.name for group in gathering.groups}
    split = gathering.split
    rows, seats = [], []
    for each in gathering.registrations:
        for place, seat in enumerate(each.seats):
            locked = say("Gatherings", "stays") if seat.locked else ""
            rows.append(
                (
                    each.organisation,
                    seat.name or "–",
                    names.get(seat.group, "–"),
                    locked,
                    ATTENDANCE[seat.attendance].said(say),
                )
            )
            seats.append((each.id, place))
    return GroupsState(
        count=len(gathering.groups) or USUAL_GROUPS,
        seed=split.seed if split else gathering.held_on.year,
        way=(split.way if split else Way.MIXED).value,
        remark=_remark(gathering, words),
        groups=tuple(
            GroupCard(
                group.id,
                group.name,
                say("Gatherings", "%n people", None, people[group.id]),
                say(
                    "Gatherings",
                    "%n organisation(s)",
                    None,
                    len({each.id for each, _ in gathering.members(group.id)}),
                ),
            )
            for group in gathering.groups
        ),
        rows=tuple(rows),
        seats=tuple(seats),
    )


def _remark(gathering: Gathering, words: Wording) -> str:
    say = words.translate
    if not gathering.groups:
        return ""
    found = evenness(gathering)
    if found.alone:
        return say("Gatherings", "All people are of one organisation: the groups cannot be mixed.")
    if found.largest - found.smallest > 1:
        text = say("Gatherings", "The groups have from {smallest} to {largest} people.")
        return text.format(smallest=found.smallest, largest=found.largest)
    if found.uneven:
        text = say("Gatherings", "The groups are equally large. Not spread evenly: {names}.")
        return text.format(names=", ".join(found.uneven[:5]))
    return say("Gatherings", "The groups are equally large, and every organisation is spread.")


def topics_state(gathering: Gathering, chosen: str, words: Wording) -> TopicsState:
    """The topics of the chosen group, else of the first, and those of all."""
    say, ids = words.translate, [group.id for group in gathering.groups]
    group = chosen if chosen in ids else (ids[0] if ids else "")
    rows: tuple[TopicRow, ...] = ()
    budget = ""
    if group:
        cards = [card.topic for card in gathering.group(group).cards]
        rows = tuple(TopicRow(t.id, t.title, str(t.votes), t.takeaway) for t in cards)
        most = board_of(gathering, group).budget
        text = say("Gatherings", "{used} of {most} votes are given.")
        budget = text.format(used=sum(t.votes for t in cards), most=most) if most else ""
    names = [each.name for each in gathering.groups]
    shared = []
    for topic in across(gathering.groups):
        votes = {name: 0 for name, _ in topic.voices}
        for name, one in topic.voices:
            votes[name] += one.votes
        cells = (str(votes[name]) if name in votes else "–" for name in names)
        shared.append((topic.whole_title, str(topic.votes), *cells))
    return TopicsState(
        groups=tuple((each.id, each.name) for each in gathering.groups),
        group=group,
        budget=budget,
        rows=rows,
        across_heads=(say("Gatherings", "Topic"), say("Gatherings", "Votes"), *names),
        across=tuple(shared),
    )


def papers_state(gathering: Gathering, address: str, words: Wording) -> PapersState:
    """What can be printed, and what is stored."""
    say = words.translate
    named = sum(bool(seat.name) for each in gathering.registrations for seat in each.seats)
    stored = (
        say(
            "Gatherings",
            "Organisations with sector and number of people: %n.",
            None,
            len(gathering.registrations),
        ),
        say("Gatherings", "Names of people: %n.", None, named),
        say("Gatherings", "For each person: the group, and whether she or he has come."),
        say(
            "Gatherings",
            "The topics of the groups with votes and takeaways: nobody's vote is known.",
        ),
        say(
            "Gatherings",
            "Success stories with the organisation that tells them: %n.",
            None,
            len(gathering.told.stories),
        ),
        say("Gatherings", "A history of every change, without names of people."),
        say(
            "Gatherings", "All of it lies in one file on this computer, and is sent nowhere: {file}"
        ).format(file=address),
        say("Gatherings", "Backups that you have made keep what they had when they were made."),
    )
    plain = re.sub(r"[^\w-]+", "-", gathering.theme).strip("-")[:60]
    return PapersState(
        kinds=tuple((kind, title.said(say)) for kind, title in GatheringPrinting.kinds()),
        language=gathering.language,
        file_name=f"{plain or 'samling'}-{gathering.held_on.isoformat()}",
        has_names=has_names(gathering),
        stored=stored,
    )
