"""The calendar file is what RFC 5545 wants, whatever people write."""

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop_app.domain.follow_up import Action, ActionStatus
from desktop_app.exchange.calendar_file import calendar
from tests.domain.samples import assessment, dimension, model
from tests.exchange.samples import ENGLISH

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def lines(*actions: Action) -> list[str]:
    """The lines of the file, folded ones put together again; checks ends and lengths."""
    made = replace(assessment(model(dimension("lead"))), actions=actions)
    content = calendar(made, ENGLISH, AT)
    assert content.endswith(b"\r\n")
    physical = content.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in physical)
    return content.decode().replace("\r\n ", "").split("\r\n")[:-1]


def test_a_due_date_is_an_event_of_a_whole_day() -> None:
    found = lines(Action("a-1", "Plan", "Because", "IT", date(2027, 2, 28)))
    assert found == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Startpunkt//Startpunkt//NO",
        "BEGIN:VEVENT",
        "UID:a-1@startpunkt",
        "DTSTAMP:20261123T090000Z",
        "DTSTART;VALUE=DATE:20270228",
        "DTEND;VALUE=DATE:20270301",
        "SUMMARY:Plan",
        "DESCRIPTION:Eksempeldirektoratet\\nOwner: IT\\nWhy: Because",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_only_open_actions_with_a_date_are_there() -> None:
    day = date(2027, 3, 1)
    closed = (ActionStatus.DONE, ActionStatus.DROPPED)
    rest = [Action(str(status), "X", due=day, status=status) for status in closed]
    assert len(lines(Action("a", "No date"), *rest)) == 4
    assert "DTEND;VALUE=DATE:99991231" not in lines(Action("z", "End", due=date.max))


def test_text_is_escaped_and_folded_between_characters() -> None:
    title = "Æøå; komma, skråstrek \\ og\r\nlinje\rtil\tslutt \x07" + "😀" * 60
    found = lines(Action("a", title, due=date(2027, 3, 1)))
    (summary,) = [line for line in found if line.startswith("SUMMARY")]
    expected = "Æøå\\; komma\\, skråstrek \\\\ og\\nlinje\\ntil\tslutt " + "😀" * 60
    assert summary == f"SUMMARY:{expected}"
