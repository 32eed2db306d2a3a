"""The models as they were answered, each kept once under the hash of its content."""

from sqlalchemy import Connection, delete, exists, insert, select

from desktop_app.domain.errors import StoreError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import model_as_plain, model_hash, read_model
from desktop_app.storage import schema
from desktop_app.storage.failures import NO_MODEL

MOST_REMEMBERED = 100


class KnownModels:
    """Models already read or written through a store, so that each is parsed once."""

    def __init__(self) -> None:
        self._by_hash: dict[str, MaturityModel] = {}
        self._hashes: dict[int, str] = {}
        self._alike: dict[int, tuple[MaturityModel, str]] = {}

    def get(self, content_hash: str) -> MaturityModel | None:
        """Return the model of that hash, if it was seen before."""
        return self._by_hash.get(content_hash)

    def remember(self, content_hash: str, model: MaturityModel) -> None:
        """Keep a model under its hash; the first object of each hash stays."""
        if content_hash not in self._by_hash:
            self._by_hash[content_hash] = model
            self._hashes[id(model)] = content_hash

    def hash_of(self, model: MaturityModel) -> str:
        """Return the hash of a model; not reckoned again for an object that is kept here."""
        return self._hashes.get(id(model)) or self._hash_of_another(model)

    def _hash_of_another(self, model: MaturityModel) -> str:
        """Hash an object that came from elsewhere; many assessments may come with the same one."""
        # The object is kept with its hash: its id() must not pass to another one.
        found = self._alike.get(id(model))
        if found is None:
            if len(self._alike) >= MOST_REMEMBERED:
                self._alike.clear()
            found = self._alike[id(model)] = (model, model_hash(model))
        return found[1]


class ModelBook:
    """Reads and writes models in one transaction."""

    def __init__(self, connection: Connection, known: KnownModels) -> None:
        self._connection = connection
        self._known = known

    def keep(self, model: MaturityModel) -> str:
        """Write a model unless the store has it, and return its hash."""
        content_hash = self._known.hash_of(model)
        found = select(schema.model.c.hash).where(schema.model.c.hash == content_hash)
        if self._connection.scalar(found) is None:
            row = {
                "hash": content_hash,
                "id": model.id,
                "version": model.version,
                "title": model.title,
                "questions": len(model.questions),
                "content": model_as_plain(model),
            }
            self._connection.execute(insert(schema.model), row)
        self._known.remember(content_hash, model)
        return content_hash

    def same(self, model: MaturityModel) -> MaturityModel:
        """Return the object that stands for a model in this store, for many uses of it."""
        content_hash = self._known.hash_of(model)
        self._known.remember(content_hash, model)
        return self._known.get(content_hash) or model

    def get(self, content_hash: str) -> MaturityModel:
        """Return the model of that hash; StoreError where its content is no model."""
        known = self._known.get(content_hash)
        if known is not None:
            return known
        table = schema.model
        query = select(table.c.title, table.c.content).where(table.c.hash == content_hash)
        row = self._connection.execute(query).one()
        model = read_model(row.content, unknown_keys_are_errors=False).model
        if model is None:
            raise StoreError(NO_MODEL.filled(title=row.title))
        self._known.remember(content_hash, model)
        return model

    def forget_unused(self) -> None:
        """Remove models that no assessment answers any more."""
        used = exists().where(schema.assessment.c.model == schema.model.c.hash)
        self._connection.execute(delete(schema.model).where(~used))
