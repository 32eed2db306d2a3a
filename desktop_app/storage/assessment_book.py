"""The assessments of the store, whole or one answer at a time."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.response import Response
from desktop_app.storage import assessment_parts as parts
from desktop_app.storage import schema
from desktop_app.storage.answer_rows import put_response, read_response
from desktop_app.storage.keys import Keys, id_beginning_with, missing
from desktop_app.storage.known_assessments import AssessmentReader
from desktop_app.storage.model_book import KnownModels, ModelBook
from desktop_app.storage.organisation_book import OrganisationBook
from desktop_app.storage.overview import AssessmentOverview, overview_from, overview_query
from desktop_app.storage.rows import header_row

_CHANGE_BY_ID = update(schema.assessment).where(schema.assessment.c.id == bindparam("wanted"))
_CHANGE = update(schema.assessment).where(schema.assessment.c.key == bindparam("wanted"))


class AssessmentBook:
    """Reads and writes assessments in one transaction."""

    def __init__(
        self,
        connection: Connection,
        clock: Callable[[], datetime],
        known: KnownModels,
        keys: Keys,
        reader: AssessmentReader,
    ) -> None:
        self._connection = connection
        self._keys = keys
        self._clock = clock
        self._models = ModelBook(connection, known)
        self._reader = reader
        self._organisations = OrganisationBook(connection)

    def add(self, assessment: Assessment) -> None:
        """Write a new assessment whole; it carries its own time of change."""
        row = self._whole_row(assessment) | {"id": assessment.id}
        added = insert(schema.assessment).returning(schema.assessment.c.key)
        key = self._connection.execute(added, row).scalar_one()
        parts.write(self._connection, key, assessment)

    def get(self, assessment_id: str) -> Assessment:
        """Return an assessment whole; NotFoundError where there is none of that id."""
        return self._whole(self._keys.of(assessment_id))

    def header(self, assessment_id: str) -> Assessment:
        """Return an assessment without what hangs below it: no responses, targets and so on."""
        found = parts.find_header(self._connection, assessment_id, self._models)
        if found is None:
            raise missing(assessment_id)
        key, header = found
        self._keys.remember(assessment_id, key)
        return header

    def response(self, assessment_id: str, question_id: str) -> Response:
        """Return the response to one question; an unanswered one where nothing was said yet."""
        key = self._keys.of(assessment_id)
        return read_response(self._connection, key, question_id)

    def target(self, assessment_id: str, dimension_id: str) -> int | None:
        """Return the target of a dimension; None where there is none."""
        key, table = self._keys.of(assessment_id), schema.target
        here = (table.c.assessment == key) & (table.c.dimension == dimension_id)
        return self._connection.scalar(select(table.c.level).where(here))

    def find(self, beginning: str) -> str:
        """Return the id with that unique beginning; NotFoundError for none or several."""
        return id_beginning_with(self._connection, beginning)

    def count(self) -> int:
        """Return how many there are."""
        found = self._connection.scalar(select(func.count()).select_from(schema.assessment))
        return found or 0

    def ending_with(self, ending: str) -> tuple[str, ...]:
        """Return the ids that end so, the oldest first."""
        table = schema.assessment
        found = select(table.c.id).where(table.c.id.endswith(ending, autoescape=True))
        return tuple(self._connection.scalars(found.order_by(table.c.key)))

    def overviews(self, limit: int | None = None) -> tuple[AssessmentOverview, ...]:
        """Return a line for each assessment, newest change first, at most `limit`."""
        rows = self._connection.execute(overview_query().limit(limit)).mappings()
        return tuple(overview_from(row) for row in rows)

    def first_of_each(self) -> dict[str, str]:
        """Return the first id, in their alphabet, of each organisation's by its identity."""
        made, owner = schema.assessment, schema.organisation
        query = (
            select(owner.c.identity, func.min(made.c.id))
            .join(made, made.c.organisation == owner.c.key)
            .group_by(owner.c.identity)
        )
        return {identity: str(first) for identity, first in self._connection.execute(query)}

    def ids(self, *, finished: bool = False) -> tuple[str, ...]:
        """Return all ids in the order in which they came, or those of finished assessments."""
        made = schema.assessment
        query = select(made.c.id).order_by(made.c.key)
        if finished:
            query = query.where(made.c.state == AssessmentState.FINISHED.value)
        return tuple(self._connection.scalars(query))

    def describe(self, assessment: Assessment) -> None:
        """Write the header alone: organisation, occasion, date, state, place and the like."""
        key = self._keys.of(assessment.id)
        organisation = self._organisations.keep(assessment.organisation)
        table = schema.assessment
        former = self._connection.scalar(select(table.c.organisation).where(table.c.key == key))
        self._change(key, header_row(assessment) | {"organisation": organisation})
        if organisation != former:
            self._organisations.forget_unused()

    def put_place(self, assessment_id: str, question_id: str) -> None:
        """Write the question where the room stops."""
        row = {"place": question_id, "changed_at": self._clock(), "wanted": assessment_id}
        if self._connection.execute(_CHANGE_BY_ID, row).rowcount == 0:
            raise missing(assessment_id)

    def put_response(
        self, assessment_id: str, response: Response, over: Response | None = None
    ) -> None:
        """Write one response with its rounds over the former one, if any.

        Who has read the former one in this transaction says so with `over`.
        """
        key = self._keys.of(assessment_id)
        before = over or read_response(self._connection, key, response.question)
        put_response(self._connection, key, before, response, self._models)
        self._change(key, {})

    def put_target(self, assessment_id: str, dimension_id: str, level: int | None) -> None:
        """Write the target of a dimension; None takes it away."""
        key = self._keys.of(assessment_id)
        parts.put_target(self._connection, key, dimension_id, level)
        self._change(key, {})

    def put_outcome(self, assessment: Assessment) -> None:
        """Write topics, board, actions and stories over the former ones."""
        key = self._keys.of(assessment.id)
        parts.write_outcome(self._connection, key, assessment)
        self._change(key, {})

    def of_same_organisation(self, assessment_id: str) -> tuple[Assessment, ...]:
        """The other assessments of the organisation of an assessment, by the day they were held."""
        table = schema.assessment
        here = select(table.c.organisation).where(table.c.id == assessment_id).scalar_subquery()
        others = (table.c.organisation == here) & (table.c.id != assessment_id)
        keys = select(table.c.key).where(others).order_by(table.c.held_on, table.c.key)
        found = self._connection.scalars(keys).all()
        return tuple(map(self._whole, found))

    def finished_before(self, assessment: Assessment) -> tuple[Assessment, ...]:
        """Return what its organisation has finished of its model before, the latest held first.

        Without their answers; the assessment itself need not be in the store.
        """
        return parts.finished_headers(self._connection, assessment, self._models)

    def replace(self, assessment: Assessment) -> None:
        """Write everything of an assessment anew, with its own time; its history stays."""
        key = self._keys.of(assessment.id)
        parts.clear(self._connection, key)
        row = self._whole_row(assessment)
        self._connection.execute(
            update(schema.assessment).where(schema.assessment.c.key == key), row
        )
        parts.write(self._connection, key, assessment)
        self._organisations.forget_unused()
        self._models.forget_unused()

    def remove(self, assessment_id: str) -> None:
        """Take an assessment out, with its history; NotFoundError where there is none."""
        key = self._keys.of(assessment_id)
        self._connection.execute(delete(schema.assessment).where(schema.assessment.c.key == key))
        self._keys.forget(assessment_id)
        self._organisations.forget_unused()
        self._models.forget_unused()

    def _whole(self, key: int) -> Assessment:
        return self._reader.read(key, lambda key: parts.read(self._connection, key, self._models))

    def _whole_row(self, assessment: Assessment) -> dict[str, object]:
        return header_row(assessment) | {
            "organisation": self._organisations.keep(assessment.organisation),
            "model": self._models.keep(assessment.model),
            "changed_at": assessment.changed_at,
        }

    def _change(self, key: int, row: dict[str, object]) -> None:
        self._connection.execute(_CHANGE, {**row, "changed_at": self._clock(), "wanted": key})
