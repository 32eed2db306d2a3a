"""What two people have said to one question, in words, so that one of them can be chosen."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.response import Response
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.clash import Clash

LEVEL = QT_TRANSLATE_NOOP("Questions", "level {level}")
ASIDE = QT_TRANSLATE_NOOP("Questions", "not applicable: {reason}")
NO_ANSWER = QT_TRANSLATE_NOOP("Questions", "no answer")
TEXT = QT_TRANSLATE_NOOP("Questions", "“{text}”")
NO_TEXT = QT_TRANSLATE_NOOP("Questions", "no text")
PARKED = QT_TRANSLATE_NOOP("Questions", "parked")
NOT_PARKED = QT_TRANSLATE_NOOP("Questions", "not parked")
VOTES = QT_TRANSLATE_NOOP("Questions", "votes {counts}")
NO_VOTES = QT_TRANSLATE_NOOP("Questions", "no votes")
_LONGEST = 160


@dataclass(frozen=True)
class Dispute:
    """Both answers in words; `use_mine` writes mine over theirs, which stands."""

    theirs: Sentence
    mine: Sentence
    use_mine: Callable[[], object]


def dispute(clash: Clash, use_mine: Callable[[], object]) -> Dispute:
    """Put a clash into words: of the part in which the two differ."""
    theirs, mine = clash.theirs, clash.mine
    words = next(
        (told for told in _TOLD if told(theirs) != told(mine)),
        _votes,
    )
    return Dispute(words(theirs), words(mine), use_mine)


def _verdict(response: Response) -> Sentence:
    if response.level is not None:
        return LEVEL.filled(level=response.level)
    if response.not_applicable is None:
        return NO_ANSWER
    return ASIDE.filled(reason=_short(response.not_applicable))


def _note(response: Response) -> Sentence:
    return _text(response.note)


def _dissent(response: Response) -> Sentence:
    return _text(response.dissent)


def _parked(response: Response) -> Sentence:
    return PARKED if response.parked else NOT_PARKED


def _votes(response: Response) -> Sentence:
    if not response.rounds:
        return NO_VOTES
    return VOTES.filled(counts=" · ".join(map(str, response.rounds[-1].counts)))


_TOLD = (_verdict, _note, _dissent, _parked)


def _text(text: str) -> Sentence:
    return TEXT.filled(text=_short(text)) if text.strip() else NO_TEXT


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…"
