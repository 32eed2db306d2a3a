"""From the id of an assessment to the key of its row."""

from sqlalchemy import Connection, bindparam, select

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.storage.schema import assessment

NO_SUCH = QT_TRANSLATE_NOOP("Errors", "There is no assessment {id} in the store.")
SEVERAL = QT_TRANSLATE_NOOP(
    "Errors", "Several assessments begin with {id}. Give more of the beginning."
)


_KEY = select(assessment.c.key).where(assessment.c.id == bindparam("wanted"))


class Keys:
    """The keys of one transaction, each looked up once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, int] = {}

    def of(self, assessment_id: str) -> int:
        """Return the key of an assessment; NotFoundError where there is none of that id."""
        if assessment_id not in self._known:
            found = self._connection.scalar(_KEY, {"wanted": assessment_id})
            if found is None:
                raise missing(assessment_id)
            self._known[assessment_id] = found
        return self._known[assessment_id]

    def remember(self, assessment_id: str, key: int) -> None:
        """The key of an assessment was read with something else."""
        self._known[assessment_id] = key

    def forget(self, assessment_id: str) -> None:
        """The assessment is gone."""
        self._known.pop(assessment_id, None)


def missing(assessment_id: str) -> NotFoundError:
    """Return the error that says that there is no assessment of that id."""
    return NotFoundError(NO_SUCH.filled(id=assessment_id))


def id_beginning_with(connection: Connection, beginning: str) -> str:
    """Return the one id with that beginning, or the id that is exactly that.

    NotFoundError says whether there is none or there are several.
    """
    like = assessment.c.id.startswith(beginning, autoescape=True)
    found = connection.scalars(select(assessment.c.id).where(like)).all()
    if beginning in found:
        return beginning
    if len(found) != 1:
        sentence = SEVERAL if found else NO_SUCH
        raise NotFoundError(sentence.filled(id=beginning))
    return found[0]
