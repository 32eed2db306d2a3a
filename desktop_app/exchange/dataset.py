"""All answers as one table for analysts: one row a question of each assessment."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import SMALL_GROUP, round_consensus, spread
from desktop_app.domain.model import Dimension, Question
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.exchange.redaction import other_id, size_class

Value = str | int | float | date | None
Row = tuple[Value, ...]


@dataclass(frozen=True)
class Variable:
    """A column of the dataset: its name for programs, the type of its values, what it means."""

    name: str
    type: type[str] | type[int] | type[float] | type[date]
    meaning: Sentence


VARIABLES = (
    Variable("assessment", str, QT_TRANSLATE_NOOP("Dataset", "id of the assessment")),
    Variable("organisation", str, QT_TRANSLATE_NOOP("Dataset", "name, or a made-up one")),
    Variable("number", str, QT_TRANSLATE_NOOP("Dataset", "organisation number; empty if unknown")),
    Variable(
        "sector",
        str,
        QT_TRANSLATE_NOOP(
            "Dataset",
            "kind of public body; other too where anonymous and fewer than five are of that kind",
        ),
    ),
    Variable(
        "size", int, QT_TRANSLATE_NOOP("Dataset", "employees; rounded or empty when anonymous")
    ),
    Variable("year", int, QT_TRANSLATE_NOOP("Dataset", "year in which it was held")),
    Variable("held_on", date, QT_TRANSLATE_NOOP("Dataset", "day; empty when anonymous")),
    Variable("state", str, QT_TRANSLATE_NOOP("Dataset", "draft, in_progress or finished")),
    Variable(
        "participants", int, QT_TRANSLATE_NOOP("Dataset", "people in the room; empty under five")
    ),
    Variable("model", str, QT_TRANSLATE_NOOP("Dataset", "id of the maturity model")),
    Variable("version", str, QT_TRANSLATE_NOOP("Dataset", "version of the model as answered")),
    Variable("lowest", int, QT_TRANSLATE_NOOP("Dataset", "lowest level of the scale")),
    Variable("highest", int, QT_TRANSLATE_NOOP("Dataset", "highest level of the scale")),
    Variable("dimension", str, QT_TRANSLATE_NOOP("Dataset", "id of the dimension")),
    Variable("dimension_weight", float, QT_TRANSLATE_NOOP("Dataset", "weight of the dimension")),
    Variable("target", int, QT_TRANSLATE_NOOP("Dataset", "target level of the dimension")),
    Variable("question", str, QT_TRANSLATE_NOOP("Dataset", "id of the question")),
    Variable("question_weight", float, QT_TRANSLATE_NOOP("Dataset", "weight of the question")),
    Variable(
        "revision",
        int,
        QT_TRANSLATE_NOOP("Dataset", "raised when the question means another thing"),
    ),
    Variable("handling", str, QT_TRANSLATE_NOOP("Dataset", "agreed, not_applicable or unanswered")),
    Variable("level", int, QT_TRANSLATE_NOOP("Dataset", "agreed level; empty without")),
    Variable("rounds", int, QT_TRANSLATE_NOOP("Dataset", "vote rounds that the room has seen")),
    Variable(
        "votes", int, QT_TRANSLATE_NOOP("Dataset", "votes in the last round; empty under five")
    ),
    Variable(
        "agreement",
        str,
        QT_TRANSLATE_NOOP("Dataset", "word for the consensus: agreed, some or divided"),
    ),
    Variable(
        "consensus",
        float,
        QT_TRANSLATE_NOOP(
            "Dataset",
            "how close the votes of the last round are, 0 to 1 (Tastle and Wierman, 2007); "
            "empty where fewer than five voted",
        ),
    ),
)


def rows_of(assessment: Assessment) -> Iterator[Row]:
    """Yield a row for each question, in the model's order; also of those not answered."""
    model, held_on = assessment.model, assessment.held_on
    who = assessment.organisation
    participants = assessment.participants
    head = (
        assessment.id,
        who.name,
        who.number,
        who.sector.value,
        who.size,
        held_on.year,
        held_on,
        assessment.state.value,
        participants if participants is not None and participants >= SMALL_GROUP else None,
        model.id,
        model.version,
        model.lowest,
        model.highest,
    )
    for dimension, question in model.walk():
        yield (*head, *_answer(assessment, dimension, question))


def _answer(assessment: Assessment, dimension: Dimension, question: Question) -> Row:
    response = assessment.response(question.id)
    last = response.last_round
    value = round_consensus(last)
    counted = last is not None and last.votes >= SMALL_GROUP
    return (
        dimension.id,
        float(dimension.weight),
        assessment.targets.get(dimension.id),
        question.id,
        float(question.weight),
        question.revision,
        response.handling.value,
        response.level,
        sum(each.revealed for each in response.rounds),
        last.votes if last is not None and counted else None,
        None if value is None else spread(value).value,
        value if counted else None,
    )


_HELD_ON = [variable.name for variable in VARIABLES].index("held_on")


def anonymous_rows(assessment: Assessment, who: Organisation) -> Iterator[Row]:
    """Yield the rows with another id and organisation, and the year in place of the day."""
    nameless = replace(assessment, id=other_id(assessment.id), organisation=who)
    for row in rows_of(nameless):
        yield (*row[:_HELD_ON], None, *row[_HELD_ON + 1 :])


def blurred(
    organisations: Iterable[Organisation], names: Mapping[str, str]
) -> dict[str, Organisation]:
    """Return, by identity, what an anonymous dataset says of each organisation.

    `names` are the made-up names by identity. Size and sector are said as far as at least five
    organisations share them: the only county of 2 000 would be no secret.
    """
    all_of_them = tuple(organisations)
    both = Counter((one.sector, size_class(one.size)) for one in all_of_them)
    sectors = Counter(one.sector for one in all_of_them)
    found = {}
    for one in all_of_them:
        size = size_class(one.size)
        known = sectors[one.sector] >= SMALL_GROUP
        found[one.identity] = Organisation(
            name=names[one.identity],
            sector=one.sector if known else Sector.OTHER,
            size=size if both[one.sector, size] >= SMALL_GROUP else None,
        )
    return found
