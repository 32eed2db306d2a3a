"""Whether answers fit the models they answer, told by looking at each kind of answer once."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Connection, func, select

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import model_hash, read_model
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.storage.failures import NO_MODEL
from desktop_app.storage.schema import assessment, model, response, target, vote_round

_CHANGED = QT_TRANSLATE_NOOP("Errors", "The model {title} was changed after it was answered.")
_NO_QUESTION = QT_TRANSLATE_NOOP(
    "Errors", "Assessment {id} answers {question}, which its model does not have."
)
_NO_LEVEL = QT_TRANSLATE_NOOP(
    "Errors", "Assessment {id} has level {level} for {subject}, which is outside the scale."
)
_NO_DIMENSION = QT_TRANSLATE_NOOP(
    "Errors", "Assessment {id} has a target for {dimension}, which its model does not have."
)
_BOTH = QT_TRANSLATE_NOOP(
    "Errors", "Assessment {id} has a level for {question}, which is also not applicable."
)
_COUNTS = QT_TRANSLATE_NOOP(
    "Errors", "Assessment {id} has a vote round for {question} that does not fit the scale."
)


def misfits(connection: Connection) -> Iterator[Sentence]:
    """Yield a sentence for each model that is not as answered and each answer that cannot be."""
    for row in connection.execute(select(model)):
        found = read_model(row.content, unknown_keys_are_errors=False).model
        if found is None:
            yield NO_MODEL.filled(title=row.title)
        elif model_hash(found) != row.hash or len(found.questions) != row.questions:
            yield _CHANGED.filled(title=row.title)
        else:
            here = assessment.c.model == row.hash
            yield from _responses(connection, found, here)
            yield from _rounds(connection, found, here)
            yield from _targets(connection, found, here)


def _responses(
    connection: Connection, answered: MaturityModel, here: ColumnElement[bool]
) -> Iterator[Sentence]:
    kinds = (response.c.question, response.c.level, response.c.not_applicable.is_not(None))
    query = select(func.min(assessment.c.id), *kinds).join_from(response, assessment).where(here)
    questions = {question.id for question in answered.questions}
    for one, question, level, not_applicable in connection.execute(query.group_by(*kinds)):
        if question not in questions:
            yield _NO_QUESTION.filled(id=one, question=question)
        if level is not None and not answered.has_level(level):
            yield _NO_LEVEL.filled(id=one, level=level, subject=question)
        if level is not None and not_applicable:
            yield _BOTH.filled(id=one, question=question)


def _rounds(
    connection: Connection, answered: MaturityModel, here: ColumnElement[bool]
) -> Iterator[Sentence]:
    kinds = (vote_round.c.question, vote_round.c.counts)
    query = select(func.min(assessment.c.id), *kinds).where(here)
    joined = query.join_from(vote_round, assessment, vote_round.c.assessment == assessment.c.key)
    for one, question, counts in connection.execute(joined.group_by(*kinds)):
        if not isinstance(counts, list) or len(counts) != len(answered.levels):
            yield _COUNTS.filled(id=one, question=question)


def _targets(
    connection: Connection, answered: MaturityModel, here: ColumnElement[bool]
) -> Iterator[Sentence]:
    kinds = (target.c.dimension, target.c.level)
    query = select(func.min(assessment.c.id), *kinds).join_from(target, assessment).where(here)
    dimensions = {dimension.id for dimension in answered.dimensions}
    for one, dimension, level in connection.execute(query.group_by(*kinds)):
        if dimension not in dimensions:
            yield _NO_DIMENSION.filled(id=one, dimension=dimension)
        if not answered.has_level(level):
            yield _NO_LEVEL.filled(id=one, level=level, subject=dimension)
