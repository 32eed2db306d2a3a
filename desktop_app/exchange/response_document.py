"""Responses and vote rounds as plain data, and back."""

from collections.abc import Sequence

from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.places import shortened
from desktop_app.exchange.plain_object import plain_object
from desktop_app.exchange.scale import Scale
from desktop_app.exchange.section import Section

VOTES_LIMIT = 10_000
"""The highest count of a vote round."""
LEVEL_LIMIT = 1_000_000

_TWICE = QT_TRANSLATE_NOOP("Errors", "question {question} is answered twice")
_BOTH = QT_TRANSLATE_NOOP("Errors", "question {question} has a level and is not applicable too")
_NO_REASON = QT_TRANSLATE_NOOP("Errors", "a reason is needed why the question is not applicable")


def read_responses(sections: Sequence[Section], scale: Scale) -> dict[str, Response]:
    """Return the responses by question id, in the file's order."""
    found: dict[str, Response] = {}
    for section in sections:
        response = _response(section, scale)
        if response.question and response.question in found:
            section.complain(_TWICE.filled(question=shortened(response.question)), "question")
        found[response.question] = response
    return found


def _response(section: Section, scale: Scale) -> Response:
    question = section.identifier("question")
    if question:
        scale.check_question(section, question, "question")
    level = section.whole("level", -LEVEL_LIMIT, LEVEL_LIMIT)
    if level is not None:
        scale.check_level(section, level, "level")
    reason = section.optional_text("not_applicable")
    if reason is not None and not reason.strip():
        section.complain(_NO_REASON, "not_applicable")
    if level is not None and reason is not None:
        section.complain(_BOTH.filled(question=shortened(question)))
    return Response(
        question=question,
        level=level,
        not_applicable=reason,
        note=section.text("note"),
        dissent=section.text("dissent"),
        parked=section.flag("parked"),
        rounds=tuple(_round(inner, scale) for inner in section.sections("rounds")),
        extra=section.rest(),
    )


def _round(section: Section, scale: Scale) -> VoteRound:
    counts = section.counts("counts", VOTES_LIMIT)
    if counts is not None:
        scale.check_counts(section, counts, "counts")
    return VoteRound(
        counts=counts or (),
        abstained=section.count("abstained", VOTES_LIMIT),
        at=section.moment("at"),
        revealed=section.flag("revealed", default=True),
        extra=section.rest(),
    )


def plain_response(response: Response) -> dict[str, object]:
    """Return a response as it stands in the file."""
    return plain_object(
        (
            ("question", response.question, None),
            ("level", response.level, None),
            ("not_applicable", response.not_applicable, None),
            ("note", response.note, ""),
            ("dissent", response.dissent, ""),
            ("parked", response.parked, False),
            ("rounds", [_plain_round(one) for one in response.rounds], []),
        ),
        response.extra,
    )


def _plain_round(vote_round: VoteRound) -> dict[str, object]:
    return plain_object(
        (
            ("counts", list(vote_round.counts), None),
            ("abstained", vote_round.abstained, 0),
            ("at", vote_round.at and vote_round.at.isoformat(), None),
            ("revealed", vote_round.revealed, True),
        ),
        vote_round.extra,
    )
