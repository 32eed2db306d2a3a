"""The keys of the board, as a table for the shortcuts and the list under F1."""

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.discussion.desk import Desk
from desktop_app.ui.shell.keys import KeyAction


def board_keys(desk: Desk) -> tuple[KeyAction, ...]:
    """Every key; those of cards are about the card that has, or last had, the focus."""
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
        KeyAction(("S",), QT_TRANSLATE_NOOP("Discussion", "Start the discussion"), desk.talk),
        KeyAction(
            ("Shift+S",),
            QT_TRANSLATE_NOOP("Discussion", "Undo the start"),
            lambda: desk.stop(mistaken=True),
        ),
        KeyAction(("T",), QT_TRANSLATE_NOOP("Discussion", "More time"), desk.extend),
        KeyAction(("H",), QT_TRANSLATE_NOOP("Discussion", "Count thumbs"), desk.count_thumbs),
        KeyAction(("K",), QT_TRANSLATE_NOOP("Discussion", "Takeaway"), desk.write_takeaway),
        KeyAction(
            ("E",),
            QT_TRANSLATE_NOOP("Discussion", "End the discussion"),
            lambda: desk.stop(mistaken=False),
        ),
        KeyAction(("A",), QT_TRANSLATE_NOOP("Discussion", "New action"), desk.act),
        KeyAction(("M",), QT_TRANSLATE_NOOP("Discussion", "Merge with another topic"), desk.merge),
        KeyAction(("Shift+M",), QT_TRANSLATE_NOOP("Discussion", "Split the topic"), desk.split),
        KeyAction(("O",), QT_TRANSLATE_NOOP("Discussion", "Open the topic"), desk.open_card),
        KeyAction(("G",), QT_TRANSLATE_NOOP("Discussion", "Go where it came from"), desk.follow),
        KeyAction(("W",), QT_TRANSLATE_NOOP("Discussion", "Step through the topics"), desk.walk),
        KeyAction(("R",), QT_TRANSLATE_NOOP("Discussion", "Rules of the board"), desk.change_rules),
        KeyAction(("Y",), QT_TRANSLATE_NOOP("Discussion", "New success story"), desk.new_story),
        KeyAction(
            ("Shift+Y",),
            QT_TRANSLATE_NOOP("Discussion", "Show the room the stories, one by one"),
            desk.show_story,
        ),
    )
