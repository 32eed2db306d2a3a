"""The keys of the board, as a table for the shortcuts and the list under F1."""

from functools import partial

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.discussion.desk import Desk
from desktop_app.ui.screens.discussion.host import Host
from desktop_app.ui.shell.keys import KeyAction


def board_keys(desk: Desk, host: Host) -> tuple[KeyAction, ...]:
    """Every key; those of cards are about the card that has, or last had, the focus."""
    return (*_of_cards(desk), *_of_the_talk(desk), *(_beside(desk) if host.beside else _ways(desk)))


def _of_cards(desk: Desk) -> tuple[KeyAction, ...]:
    return (
        KeyAction(("N",), QT_TRANSLATE_NOOP("Discussion", "New topic"), desk.type_topic),
        KeyAction(
            ("+", "V"),
            QT_TRANSLATE_NOOP("Discussion", "Vote for the topic"),
            lambda: desk.vote(more=True),
            repeats=True,
        ),
        KeyAction(
            ("-", "Backspace"),
            QT_TRANSLATE_NOOP("Discussion", "Take a vote back"),
            lambda: desk.vote(more=False),
        ),
        KeyAction(("M",), QT_TRANSLATE_NOOP("Discussion", "Merge with another topic"), desk.merge),
        KeyAction(("Shift+M",), QT_TRANSLATE_NOOP("Discussion", "Split the topic"), desk.split),
        KeyAction(("O",), QT_TRANSLATE_NOOP("Discussion", "Open the topic"), desk.open_card),
        KeyAction(("W",), QT_TRANSLATE_NOOP("Discussion", "Step through the topics"), desk.walk),
        KeyAction(("R",), QT_TRANSLATE_NOOP("Discussion", "Rules of the board"), desk.change_rules),
    )


def _of_the_talk(desk: Desk) -> tuple[KeyAction, ...]:
    return (
        KeyAction(("S",), QT_TRANSLATE_NOOP("Discussion", "Start the discussion"), desk.talk),
        KeyAction(
            ("Shift+S",),
            QT_TRANSLATE_NOOP("Discussion", "Undo the start"),
            lambda: desk.stop(mistaken=True),
        ),
        KeyAction(("T",), QT_TRANSLATE_NOOP("Discussion", "More time"), desk.extend),
        KeyAction(
            ("P", "Shift+T"),
            QT_TRANSLATE_NOOP("Discussion", "Pause the clock, or start it"),
            desk.pause,
        ),
        KeyAction(("H",), QT_TRANSLATE_NOOP("Discussion", "Count thumbs"), desk.count_thumbs),
        KeyAction(("K",), QT_TRANSLATE_NOOP("Discussion", "Takeaway"), desk.write_takeaway),
        KeyAction(
            ("E",),
            QT_TRANSLATE_NOOP("Discussion", "End the discussion"),
            lambda: desk.stop(mistaken=False),
        ),
    )


def _beside(desk: Desk) -> tuple[KeyAction, ...]:
    return (
        KeyAction(("A",), QT_TRANSLATE_NOOP("Discussion", "New action"), desk.act),
        KeyAction(("G",), QT_TRANSLATE_NOOP("Discussion", "Go where it came from"), desk.follow),
        KeyAction(
            ("Alt+Right", "Ctrl+PgDown"),
            QT_TRANSLATE_NOOP("Discussion", "Success stories"),
            lambda: desk.turning.turn(stories=True),
        ),
        KeyAction(
            ("Alt+Left", "Ctrl+PgUp"),
            QT_TRANSLATE_NOOP("Discussion", "To the board"),
            lambda: desk.turning.turn(stories=False),
        ),
        KeyAction(
            ("Y",), QT_TRANSLATE_NOOP("Discussion", "New success story"), desk.turning.new_story
        ),
        KeyAction(
            ("Shift+Y",),
            QT_TRANSLATE_NOOP("Discussion", "Show the room the stories, one by one"),
            desk.turning.show_story,
        ),
    )


def _ways(desk: Desk) -> tuple[KeyAction, ...]:
    host = desk.host
    ways = (
        (("Alt+Right", "Ctrl+PgDown"), QT_TRANSLATE_NOOP("Discussion", "Next group"), host.after),
        (("Alt+Left", "Ctrl+PgUp"), QT_TRANSLATE_NOOP("Discussion", "Previous group"), host.before),
        (("Alt+Up",), QT_TRANSLATE_NOOP("Discussion", "Topics of the groups"), host.back),
    )
    return tuple(
        KeyAction(keys, name, partial(desk.turning.leave_for, to)) for keys, name, to in ways
    )
