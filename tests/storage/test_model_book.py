"""A model that comes with many assessments is hashed once, and nothing is remembered for ever."""

from dataclasses import replace

from desktop_app.domain.model_document import model_hash
from desktop_app.storage import model_book
from desktop_app.storage.model_book import KnownModels
from desktop_app.storage.store import Store
from tests.domain.samples import dimension, model


def test_a_hash_is_reckoned_once_for_each_object() -> None:
    known, made = KnownModels(), model(dimension("lead"))
    assert known.hash_of(made) == known.hash_of(made) == model_hash(made)
    for number in range(model_book.MOST_REMEMBERED + 1):
        other = replace(made, version=str(number))
        assert known.hash_of(other) == model_hash(other)
    assert len(known._alike) <= model_book.MOST_REMEMBERED
    assert known.hash_of(made) == model_hash(made)


def test_one_object_stands_for_all_of_the_same_content(store: Store) -> None:
    first, same = model(dimension("lead")), model(dimension("lead"))
    with store.reading() as books:
        assert books.models.same(first) is first
        assert books.models.same(same) is first
        assert books.models.same(replace(first, version="2")) is not first
