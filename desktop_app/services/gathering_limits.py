"""What a gathering may hold, so that its file can be read again by the program that wrote it."""

from math import ceil

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.gathering import MOST_CARDS, MOST_GROUPS, MOST_STORIES, Gathering
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.exchange.gathering_file import write_gathering
from desktop_app.exchange.reading import SIZE_LIMIT
from desktop_app.services.registering import within_limits

_MB = 1024 * 1024
_HEADROOM = 1_000
"""Bytes for what a file says of itself."""

TOO_MANY_CARDS = QT_TRANSLATE_NOOP(
    "Errors",
    "Put together, the board of {group} would have {count} topics; a board has at most {most}. "
    "Nothing was changed. Remove topics here, or on the other laptop and save its file again; "
    "then take it in.",
)
TOO_MANY_STORIES = QT_TRANSLATE_NOOP(
    "Errors",
    "Put together, the gathering would have {count} success stories; it has at most {most}. "
    "Nothing was changed. Remove stories here, or on the other laptop and save its file again; "
    "then take it in.",
)
TOO_MANY_GROUPS = QT_TRANSLATE_NOOP(
    "Errors",
    "Put together, the gathering would have {count} groups; it has at most {most}. Nothing was "
    "changed. On the other laptop, remove the topics of groups that are not used any more, save "
    "its file again, and take it in.",
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors",
    "Put together, the gathering would fill {count} MB; a file has at most {most} MB. Nothing was "
    "changed. Shorten or remove texts here, or on the other laptop and save its file again; "
    "then take it in.",
)


def within_a_file(before: Gathering, after: Gathering) -> Gathering:
    """Return the gathering that `before` becomes when a file is taken in.

    RefusedError where no file could hold it. What was too much before may stay, but not grow.
    """
    within_limits(after)
    boards = {group.id: len(group.cards) for group in before.groups}
    for group in after.groups:
        count = len(group.cards)
        if count > max(MOST_CARDS, boards.get(group.id, 0)):
            sentence = TOO_MANY_CARDS.filled(group=group.name, count=count, most=MOST_CARDS)
            raise RefusedError(sentence)
    _check(TOO_MANY_STORIES, MOST_STORIES, len(before.told.stories), len(after.told.stories))
    _check(TOO_MANY_GROUPS, MOST_GROUPS, len(before.groups), len(after.groups))
    size = _size(after)
    if size > SIZE_LIMIT and size > _size(before):
        raise RefusedError(TOO_LARGE.filled(count=ceil(size / _MB), most=SIZE_LIMIT // _MB))
    return after


def _check(sentence: Sentence, most: int, before: int, after: int) -> None:
    if after > max(most, before):
        raise RefusedError(sentence.filled(count=after, most=most))


def _size(gathering: Gathering) -> int:
    """Bytes of a gathering's file with the names of people; what it says of itself counted high."""
    text = write_gathering(gathering, at=gathering.changed_at, by="", names=True)
    return len(text.encode()) + _HEADROOM
