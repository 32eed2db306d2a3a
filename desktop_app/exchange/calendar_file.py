"""Due dates of actions as a calendar file (RFC 5545), for the calendar the organisation has."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from desktop_app.domain.action_plan import is_open
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.follow_up import Action
from desktop_app.domain.wording import Wording

_LONGEST_LINE = 75
"""Octets of a line, its end not counted (RFC 5545, 3.1)."""


def calendar(assessment: Assessment, words: Wording, at: datetime) -> bytes:
    """Return an event of a whole day for each open action that has a due date.

    An action keeps its UID: a calendar that reads the file again changes its event and makes
    no second one. `at` is the time of writing, with its zone.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Startpunkt//Startpunkt//NO"]
    for action in assessment.actions:
        if action.due is not None and is_open(action):
            lines.extend(_event(action, assessment, words, at))
    lines.append("END:VCALENDAR")
    return b"".join(b"\r\n ".join(_folded(line)) + b"\r\n" for line in lines)


def _event(action: Action, assessment: Assessment, words: Wording, at: datetime) -> Iterator[str]:
    assert action.due is not None
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(action.id)}@startpunkt"
    yield f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{_day(action.due)}"
    if action.due < action.due.max:
        yield f"DTEND;VALUE=DATE:{_day(action.due + timedelta(days=1))}"
    yield f"SUMMARY:{_escaped(action.title)}"
    said = "\n".join(_described(action, assessment, words))
    yield f"DESCRIPTION:{_escaped(said)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(value: object) -> str:
    return f"{value:%Y%m%d}".rjust(8, "0")


def _described(action: Action, assessment: Assessment, words: Wording) -> Iterator[str]:
    yield assessment.organisation.name
    if action.owner:
        yield words.translate("Spreadsheet", "Owner") + ": " + action.owner
    if action.why:
        yield words.translate("Spreadsheet", "Why") + ": " + action.why


def _escaped(text: str) -> str:
    """A text as a value (RFC 5545, 3.3.11); control characters have no place in one."""
    for sign in "\\;,":
        text = text.replace(sign, "\\" + sign)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    plain = ("".join(c for c in line if c == "\t" or c.isprintable()) for line in lines)
    return "\\n".join(plain)


def _folded(line: str) -> Iterator[bytes]:
    """Yield pieces of a line, none longer than allowed, no character torn apart."""
    piece, room = b"", _LONGEST_LINE
    for sign in line:
        octets = sign.encode()
        if len(piece) + len(octets) > room:
            yield piece
            # The space that begins a continued line counts.
            piece, room = b"", _LONGEST_LINE - 1
        piece += octets
    yield piece
