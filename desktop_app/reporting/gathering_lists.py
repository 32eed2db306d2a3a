"""Papers for the day: who sits in which group, who is here, what each group does, name signs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.board import texts
from desktop_app.domain.gathering import Attendance, Gathering, Group, Registration, Seat
from desktop_app.domain.programme import timed
from desktop_app.domain.wording import Wording
from desktop_app.reporting.gathering_words import by_organisation, headline, paper
from desktop_app.reporting.story import (
    Block,
    Columns,
    Heading,
    Item,
    ListBlock,
    PageBreak,
    Paragraph,
    Role,
    Rule,
    Story,
    TableBlock,
    Title,
    Together,
)

_SIGNS_A_PAGE = 8
_ACROSS = 2


def group_lists(gathering: Gathering, words: Wording, at: datetime) -> Story:
    """Tell who sits in which group, a page a group, to hang on the doors."""
    title = words.translate("Paper", "Group list")
    blocks: list[Block] = []
    for group in gathering.groups:
        if blocks:
            blocks.append(PageBreak())
        blocks.extend(_group_page(gathering, group, title, words))
    return paper(gathering, title, blocks or [*_nothing(gathering, title, words)], words, at)


def _group_page(gathering: Gathering, group: Group, title: str, words: Wording) -> Iterator[Block]:
    members = list(gathering.members(group.id))
    yield Title(group.name, title, headline(gathering, "", words).below)
    count = words.translate("Paper", "%n people", None, len(members))
    yield Paragraph(f"{gathering.theme} · {count}", Role.LEAD)
    yield TableBlock(
        (
            words.translate("Paper", "Organisation"),
            words.translate("Paper", "People"),
            words.translate("Paper", "Names"),
        ),
        tuple(
            (
                registration.organisation,
                str(len(seats)),
                ", ".join(seat.name for seat in seats if seat.name) or "–",
            )
            for registration, seats in by_organisation(members)
        ),
        numeric=(1,),
        caption=words.translate("Paper", "Who sits in {group}").format(group=group.name),
        row_heads=True,
        shares=(0.45, 0.12, 0.43),
    )


def _nothing(gathering: Gathering, title: str, words: Wording) -> Iterator[Block]:
    yield headline(gathering, title, words)
    yield Paragraph(words.translate("Paper", "The groups are not made yet."))


def attendance_list(gathering: Gathering, words: Wording, at: datetime) -> Story:
    """Tell who is registered, with a box to tick for each person."""
    title = words.translate("Paper", "Attendance list")
    names = {group.id: group.name for group in gathering.groups}
    signs = {Attendance.PRESENT: "☑", Attendance.ABSENT: "–", Attendance.EXPECTED: "☐"}
    everybody = [(each, seat) for each in gathering.registrations for seat in each.seats]
    rows = tuple(
        (
            registration.organisation,
            seat.name or "–",
            names.get(seat.group, ""),
            signs[seat.attendance],
        )
        for registration, seats in by_organisation(everybody)
        for seat in seats
    )
    blocks: list[Block] = [headline(gathering, title, words)]
    blocks.append(
        TableBlock(
            (
                words.translate("Paper", "Organisation"),
                words.translate("Paper", "Name"),
                words.translate("Paper", "Group"),
                words.translate("Paper", "Here"),
            ),
            rows,
            caption=words.translate("Paper", "Everybody who is registered"),
            row_heads=True,
            shares=(0.42, 0.3, 0.18, 0.1),
        )
        if rows
        else Paragraph(words.translate("Paper", "Nobody is registered yet."))
    )
    return paper(gathering, title, blocks, words, at)


def group_tasks(gathering: Gathering, words: Wording, at: datetime) -> Story:
    """Tell each group what to do and when, on a page of its own with room for notes."""
    title = words.translate("Paper", "Task for the group")
    blocks: list[Block] = []
    for group in gathering.groups:
        if blocks:
            blocks.append(PageBreak())
        blocks.extend(_task_page(gathering, group, title, words))
    return paper(gathering, title, blocks or [*_nothing(gathering, title, words)], words, at)


def _task_page(gathering: Gathering, group: Group, title: str, words: Wording) -> Iterator[Block]:
    say = words.translate
    yield Title(group.name, title, headline(gathering, "", words).below)
    yield Paragraph(gathering.theme, Role.LEAD)
    if gathering.programme:
        yield programme_table(gathering, words)
    yield Heading(say("Paper", "This is how you do it"))
    steps = (
        say("Paper", "Write the topics you want to talk about, one on each note."),
        say("Paper", "Everybody has three votes. Count them."),
        say("Paper", "Take the topic with most votes first, 8 minutes."),
        say("Paper", "When the time is out: thumbs up means 4 minutes more."),
        say("Paper", "Write down in one sentence what you take with you from each topic."),
        say("Paper", "Which services have you succeeded with? Why?"),
    )
    yield ListBlock(tuple(map(Item, steps)), numbered=True)
    if group.cards:
        yield Heading(say("Paper", "Topics"))
        yield ListBlock(tuple(Item(" + ".join(texts(card.topic))) for card in group.cards))


def programme_table(gathering: Gathering, words: Wording) -> TableBlock:
    """Return the programme with its clock times."""
    return TableBlock(
        (
            words.translate("Paper", "Time"),
            words.translate("Paper", "What"),
            words.translate("Paper", "Minutes"),
        ),
        tuple(
            (
                f"{each.begins:%H:%M}–{each.ends:%H:%M}",
                each.item.title,
                words.number(each.item.minutes, 0),
            )
            for each in timed(gathering.starts, gathering.programme)
        ),
        numeric=(2,),
        caption=words.translate("Paper", "Programme"),
        shares=(0.2, 0.66, 0.14),
    )


def name_signs(gathering: Gathering, words: Wording, at: datetime) -> Story:
    """Tell everybody's name, organisation and group, eight signs a page, to be cut apart."""
    title = words.translate("Paper", "Name signs")
    names = {group.id: group.name for group in gathering.groups}
    signs = [
        tuple(_sign(registration, seat, names.get(seat.group, "")))
        for registration in gathering.registrations
        for seat in registration.seats
    ]
    blocks: list[Block] = []
    for begin in range(0, len(signs), _ACROSS):
        if begin and begin % _SIGNS_A_PAGE == 0:
            blocks.append(PageBreak())
        pair = [*signs[begin : begin + _ACROSS], ()][:_ACROSS]
        blocks.append(Together((Columns(tuple(pair), shares=(0.5, 0.5)), Rule())))
    if not blocks:
        nobody = words.translate("Paper", "Nobody is registered yet.")
        blocks = [headline(gathering, title, words), Paragraph(nobody)]
    return replace(paper(gathering, title, blocks, words, at), head="", scale=1.25)


def _sign(registration: Registration, seat: Seat, group: str) -> Iterator[Block]:
    yield Heading(seat.name or registration.organisation, 1, listed=False)
    yield Paragraph(registration.organisation if seat.name else " ", Role.LEAD)
    yield Paragraph(group or " ", Role.QUIET)
    yield Paragraph(" ")
