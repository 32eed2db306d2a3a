"""A gathering as plain data in the format startpunkt.gathering/1, and back."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time

from desktop_app.domain.gathering import (
    MOST_EXPECTED,
    MOST_ITEMS,
    MOST_MINUTES,
    MOST_REGISTRATIONS,
    Expected,
    Gathering,
    Item,
    Registration,
    Split,
    Way,
)
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.gathering_groups import plain_groups, read_groups
from desktop_app.exchange.gathering_people import plain_registrations, read_registrations
from desktop_app.exchange.gathering_stories import plain_gone, plain_stories, read_told
from desktop_app.exchange.plain_object import plain_object
from desktop_app.exchange.section import Section

FORMAT = "startpunkt.gathering/1"
LANGUAGES = ("nb", "nn", "en")
LARGEST_SEED = 999_999_999

_CLOCK = re.compile(r"([0-9]{2}):([0-9]{2})")
_NINE = time(9, 0)
_NO_CLOCK = QT_TRANSLATE_NOOP("Errors", "must be a time such as 09:30")
_TOO_MANY = QT_TRANSLATE_NOOP("Errors", "has {length} entries; at most {limit} are allowed")


def read_document(plain: Mapping[str, object]) -> tuple[Gathering | None, tuple[Problem, ...]]:
    """Return the gathering in a document, or everything that is wrong with it.

    The caller has looked at the key "format". Unknown keys of every object are kept, those of
    "written" excepted: that object is made anew each time.
    """
    problems: list[Problem] = []
    root = Section(plain, (), problems)
    root.text("format")
    gathering = _gathering(root)
    return (None if problems else gathering), tuple(problems)


def _gathering(root: Section) -> Gathering:
    written, header = root.section("written"), root.section("gathering", needed=True)
    at, changed = written.moment("at"), written.moment("changed")
    held_on = header.day("held_on", needed=True) or date.max
    groups = read_groups(root)
    gathering = Gathering(
        id=header.identifier("id"),
        theme=header.text("theme", needed=True),
        held_on=held_on,
        changed_at=changed or at or datetime.combine(held_on, time(), UTC),
        series=header.text("series"),
        place=header.text("place"),
        starts=_clock(header),
        language=_language(header),
        programme=_programme(root),
        registrations=_registrations(root, {group.id for group in groups}),
        expected=_expected(root.section("expected")),
        groups=groups,
        split=_split(root),
        told=read_told(root),
    )
    rest = root.rest()
    rest.pop("written", None)
    return replace(
        gathering,
        changed_at=gathering.changed_at.astimezone(UTC),
        extra=header.rest(),
        file_extra=rest,
    )


def _clock(header: Section) -> time:
    text = header.text("starts", "09:00")
    if _CLOCK.fullmatch(text):
        with suppress(ValueError):
            return time.fromisoformat(text)
    header.complain(_NO_CLOCK, "starts")
    return _NINE


def _language(header: Section) -> str:
    language = header.text("language", "nb")
    if language not in LANGUAGES:
        header.complain_of_choice(language, LANGUAGES, "language")
    return language


def check_length(root: Section, found: Sequence[object], limit: int, *steps: str | int) -> None:
    """Note a list that is longer than `limit`."""
    if len(found) > limit:
        root.complain(_TOO_MANY.filled(length=len(found), limit=limit), *steps)


def _programme(root: Section) -> tuple[Item, ...]:
    sections = root.sections("programme")
    check_length(root, sections, MOST_ITEMS, "programme")
    return tuple(
        Item(
            section.text("title", needed=True),
            section.whole("minutes", 0, MOST_MINUTES, needed=True) or 0,
            section.rest(),
        )
        for section in sections
    )


def _registrations(root: Section, groups: set[str]) -> tuple[Registration, ...]:
    sections = root.sections("registrations")
    check_length(root, sections, MOST_REGISTRATIONS, "registrations")
    return read_registrations(root, sections, groups)


def _expected(section: Section) -> Expected:
    name, members = section.text("name"), section.texts("organisations")
    check_length(section, members, MOST_EXPECTED, "organisations")
    return Expected(name, members, section.rest())


def _split(root: Section) -> Split | None:
    section = root.section("split")
    seed = section.whole("seed", 0, LARGEST_SEED)
    way = section.choice("way", Way.MIXED)
    rest = section.rest()
    # A default that is spelled out is kept as an unknown key would be.
    if seed is None and not rest:
        return None
    return Split(seed or 0, way, rest)


def gathering_as_plain(
    gathering: Gathering, *, at: datetime, by: str, names: bool
) -> dict[str, object]:
    """Return a gathering as it stands in a file, written at `at` by the program `by`.

    Names of people are left out unless `names` asks for them.
    """
    expected, split = gathering.expected, gathering.split
    written = {
        "at": at.isoformat(timespec="seconds"),
        "by": by,
        "changed": gathering.changed_at.isoformat(),
    }
    whom: tuple[tuple[str, object, object], ...] = (
        ("name", expected.name, ""),
        ("organisations", list(expected.members), []),
    )
    return plain_object(
        (
            ("format", FORMAT, None),
            ("written", written, None),
            ("gathering", _plain_header(gathering), None),
            ("programme", [_plain_item(item) for item in gathering.programme], []),
            ("registrations", plain_registrations(gathering.registrations, names=names), []),
            ("expected", plain_object(whom, expected.extra), {}),
            ("split", split and _plain_split(split), None),
            ("groups", plain_groups(gathering.groups), []),
            ("stories", plain_stories(gathering.told), []),
            ("gone_stories", plain_gone(gathering.told), {}),
        ),
        gathering.file_extra,
    )


def _plain_header(gathering: Gathering) -> dict[str, object]:
    return plain_object(
        (
            ("id", gathering.id, None),
            ("theme", gathering.theme, None),
            ("series", gathering.series, ""),
            ("held_on", gathering.held_on.isoformat(), None),
            ("starts", gathering.starts.isoformat("minutes"), "09:00"),
            ("place", gathering.place, ""),
            ("language", gathering.language, "nb"),
        ),
        gathering.extra,
    )


def _plain_item(item: Item) -> dict[str, object]:
    return plain_object((("title", item.title, None), ("minutes", item.minutes, None)), item.extra)


def _plain_split(split: Split) -> dict[str, object]:
    return plain_object(
        (("seed", split.seed, None), ("way", split.way.value, Way.MIXED)), split.extra
    )
