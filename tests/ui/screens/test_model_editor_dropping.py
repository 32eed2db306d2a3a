"""Where a dragged part ends up, for every side of every kind of part."""

import pytest

from desktop_app.domain.document_places import Document, Where
from desktop_app.domain.model_editing import document_of
from desktop_app.ui.screens.model_editor.dropping import dropped_place
from tests.ui.screens.workshops import model

DOCUMENT: Document = document_of(model(3, 1, 2))


def d(number: int) -> Where:
    return ("dimensions", number)


def q(dimension: int, number: int) -> Where:
    return ("dimensions", dimension, "questions", number)


@pytest.mark.parametrize(
    ("moved", "under", "side", "place"),
    [
        (q(0, 0), q(0, 2), "below", q(0, 2)),
        (q(0, 0), q(0, 2), "above", q(0, 1)),
        (q(0, 2), q(0, 0), "above", q(0, 0)),
        (q(0, 0), q(0, 1), "above", None),
        (q(0, 1), q(0, 0), "below", None),
        (q(0, 0), q(2, 0), "above", q(2, 0)),
        (q(0, 0), q(2, 0), "inside", q(2, 1)),
        (q(0, 0), d(1), "inside", q(1, 1)),
        (q(0, 0), d(1), "below", q(1, 0)),
        (q(2, 0), d(1), "above", q(0, 3)),
        (q(0, 0), d(0), "above", None),
        (d(0), d(2), "below", d(2)),
        (d(0), d(2), "above", d(1)),
        (d(2), d(0), "above", d(0)),
        (d(0), d(1), "inside", d(1)),
        (d(0), q(1, 0), "above", d(1)),
        (d(0), q(0, 1), "below", None),
        (d(0), d(0), "inside", None),
    ],
)
def test_places(moved: Where, under: Where, side: str, place: Where | None) -> None:
    assert dropped_place(DOCUMENT, moved, under, side) == place
