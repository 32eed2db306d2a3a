"""An assessment as plain data in the format startpunkt.assessment/1, and back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import islice

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import model_as_plain
from desktop_app.domain.organisation import Organisation, Sector, is_organisation_number
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.board_document import plain_rules, read_rules
from desktop_app.exchange.follow_up_document import (
    plain_action,
    plain_story,
    plain_topic,
    read_actions,
    read_stories,
    read_topics,
)
from desktop_app.exchange.model_memory import ModelMemory
from desktop_app.exchange.places import shortened
from desktop_app.exchange.plain_object import plain_object
from desktop_app.exchange.response_document import LEVEL_LIMIT, plain_response, read_responses
from desktop_app.exchange.scale import Scale, scale_of
from desktop_app.exchange.section import LIST_LIMIT, Section

FORMAT = "startpunkt.assessment/1"
LARGEST_SIZE = 10_000_000
"""The most employees of an organisation."""
MOST_PARTICIPANTS = 10_000
MOST_MINUTES = 10_000
_LANGUAGES = ("nb", "nn", "en")
"""Languages that the program speaks; an assessment may also be in one of its model's."""

_NO_NUMBER = QT_TRANSLATE_NOOP(
    "Errors", "{number} is not a Norwegian organisation number (nine digits, modulus 11)"
)


_NOWHERE = MaturityModel(id="", version="", language="", title="", levels=(), dimensions=())


def read_document(
    plain: Mapping[str, object], models: ModelMemory | None = None
) -> tuple[Assessment | None, tuple[Problem, ...]]:
    """Return the assessment in a document, or everything that is wrong with it.

    The caller has looked at the key "format". Unknown keys of every object are kept in the
    `extra` of its value, those of "written" excepted: that object is made anew each time.
    `models` is what other files of the same collection have taught.
    """
    problems: list[Problem] = []
    root = Section(plain, (), problems)
    root.text("format")
    model = root.section("model", needed=True)
    reading = (models or ModelMemory()).read(model.rest())
    if not problems:
        problems.extend(Problem(("model", *one.where), one.sentence) for one in reading.problems)
    assessment = _assessment(root, scale_of(model.rest()), reading.model or _NOWHERE)
    return (None if problems else assessment), tuple(problems)


def _assessment(root: Section, scale: Scale, model: MaturityModel) -> Assessment:
    written, header = root.section("written"), root.section("assessment", needed=True)
    targets, board = root.section("targets"), header.section("board")
    at, changed = written.moment("at"), written.moment("changed")
    held_on = header.day("held_on", needed=True) or date.max
    assessment = Assessment(
        id=header.identifier("id"),
        organisation=_organisation(root.section("organisation", needed=True)),
        model=model,
        held_on=held_on,
        changed_at=changed or at or datetime.combine(held_on, time(), UTC),
        occasion=header.text("occasion"),
        scope=header.text("scope"),
        participants=header.whole("participants", 0, MOST_PARTICIPANTS),
        minutes=header.whole("minutes", 0, MOST_MINUTES),
        language=_language(header, model),
        voting=header.choice("voting", Voting.DIRECT),
        state=header.choice("state", AssessmentState.DRAFT),
        place=_place(header, scale),
        starts_from=header.text("starts_from"),
        responses=read_responses(root.sections("responses"), scale),
        targets=_targets(targets, scale),
        actions=read_actions(root.sections("actions")),
        topics=read_topics(root.sections("topics")),
        stories=read_stories(root.sections("stories"), scale),
        board_rules=read_rules(board),
    )
    rest = root.rest(targets=targets)
    rest.pop("written", None)
    return replace(
        assessment,
        changed_at=assessment.changed_at.astimezone(UTC),
        extra=header.rest(board=board),
        file_extra=rest,
    )


def _organisation(section: Section) -> Organisation:
    number = section.text("number")
    if number and not is_organisation_number(number):
        section.complain(_NO_NUMBER.filled(number=shortened(number)), "number")
    return Organisation(
        name=section.text("name", needed=True),
        number=number,
        sector=section.choice("sector", Sector.OTHER),
        size=section.whole("size", 0, LARGEST_SIZE),
        extra=section.rest(),
    )


def _language(header: Section, model: MaturityModel) -> str:
    language = header.text("language", model.language)
    known = dict.fromkeys((*_LANGUAGES, *model.languages))
    if model.language and language not in known:
        header.complain_of_choice(language, known, "language")
    return language


def _place(section: Section, scale: Scale) -> str:
    place = section.text("place")
    if place:
        scale.check_question(section, place, "place")
    return place


def _targets(section: Section, scale: Scale) -> dict[str, int]:
    found = {}
    for dimension in islice(section.rest(), LIST_LIMIT):
        scale.check_dimension(section, dimension, dimension)
        level = section.whole(dimension, -LEVEL_LIMIT, LEVEL_LIMIT)
        if level is not None:
            scale.check_level(section, level, dimension)
            found[dimension] = level
    return found


def assessment_as_plain(assessment: Assessment, *, at: datetime, by: str) -> dict[str, object]:
    """Return an assessment as it stands in a file, written at `at` by the program `by`.

    Responses and targets come in the model's order, whatever their order was.
    """
    model = assessment.model
    questions = {question.id: place for place, question in enumerate(model.questions)}
    responses = sorted(assessment.responses.values(), key=lambda one: questions[one.question])
    targets = assessment.targets
    written = {
        "at": at.isoformat(timespec="seconds"),
        "by": by,
        "changed": assessment.changed_at.isoformat(),
    }
    return plain_object(
        (
            ("format", FORMAT, None),
            ("written", written, None),
            ("model", model_as_plain(model), None),
            ("organisation", _plain_organisation(assessment.organisation), None),
            ("assessment", _plain_header(assessment), None),
            ("responses", [plain_response(one) for one in responses], []),
            ("targets", {d.id: targets[d.id] for d in model.dimensions if d.id in targets}, {}),
            ("actions", [plain_action(one) for one in assessment.actions], []),
            ("topics", [plain_topic(one) for one in assessment.topics], []),
            ("stories", [plain_story(one) for one in assessment.stories], []),
        ),
        assessment.file_extra,
    )


def _plain_organisation(organisation: Organisation) -> dict[str, object]:
    return plain_object(
        (
            ("name", organisation.name, None),
            ("number", organisation.number, ""),
            ("sector", organisation.sector.value, Sector.OTHER),
            ("size", organisation.size, None),
        ),
        organisation.extra,
    )


def _plain_header(assessment: Assessment) -> dict[str, object]:
    return plain_object(
        (
            ("id", assessment.id, None),
            ("occasion", assessment.occasion, ""),
            ("scope", assessment.scope, ""),
            ("held_on", assessment.held_on.isoformat(), None),
            ("participants", assessment.participants, None),
            ("minutes", assessment.minutes, None),
            ("state", assessment.state.value, AssessmentState.DRAFT),
            ("language", assessment.language, assessment.model.language),
            ("voting", assessment.voting.value, Voting.DIRECT),
            ("place", assessment.place, ""),
            ("starts_from", assessment.starts_from, ""),
            ("board", plain_rules(assessment.board_rules), {}),
        ),
        assessment.extra,
    )
