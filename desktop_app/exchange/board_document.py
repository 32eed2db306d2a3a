"""How a room plays Lean Coffee, as plain data, and back; the running clock stays at home."""

from desktop_app.domain.board import MOST_MINUTES, MOST_PARTICIPANTS, MOST_VOTES_EACH, BoardRules
from desktop_app.exchange.plain_object import plain_object
from desktop_app.exchange.section import Section

_USUAL = BoardRules()


def read_rules(section: Section) -> BoardRules:
    """Return the rules, with what is usual where the file says nothing."""
    votes = section.whole("votes_each", 1, MOST_VOTES_EACH)
    box = section.whole("box_minutes", 1, MOST_MINUTES)
    extension = section.whole("extension_minutes", 1, MOST_MINUTES)
    return BoardRules(
        participants=section.whole("participants", 1, MOST_PARTICIPANTS),
        votes_each=votes or _USUAL.votes_each,
        box_minutes=box or _USUAL.box_minutes,
        extension_minutes=extension or _USUAL.extension_minutes,
        sound=section.flag("sound", default=_USUAL.sound),
    )


def plain_rules(rules: BoardRules) -> dict[str, object]:
    """Return the rules as they stand in the file: only what is not as usual."""
    return plain_object(
        (
            ("participants", rules.participants, None),
            ("votes_each", rules.votes_each, _USUAL.votes_each),
            ("box_minutes", rules.box_minutes, _USUAL.box_minutes),
            ("extension_minutes", rules.extension_minutes, _USUAL.extension_minutes),
            ("sound", rules.sound, _USUAL.sound),
        ),
        {},
    )
