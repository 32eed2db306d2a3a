"""Where a part goes that was dragged beside another."""

from desktop_app.domain.document_places import Document, Where, entries_at

ABOVE, BELOW, INSIDE = "above", "below", "inside"


def dropped_place(document: Document, moved: Where, under: Where, side: str) -> Where | None:
    """Return the place for a question or dimension, counted as if it were taken out first.

    Args:
        document: the model.
        moved: the question or dimension that was dragged.
        under: the dimension or question that it was dropped on or beside.
        side: above, below or inside.

    Returns:
        None where nothing moves: a dimension cannot go among questions of another.
    """
    question = len(moved) == 4
    found = _for_question(document, under, side) if question else _for_dimension(under, side)
    if found is None:
        return None
    goal, place = found[:-1], int(found[-1])
    if goal == moved[:-1] and int(moved[-1]) < place:
        place -= 1
    return None if (*goal, place) == moved else (*goal, place)


def _for_dimension(under: Where, side: str) -> Where | None:
    if len(under) == 4:
        return ("dimensions", int(under[1]) + 1)
    return ("dimensions", int(under[1]) + (side != ABOVE))


def _for_question(document: Document, under: Where, side: str) -> Where | None:
    if len(under) == 4:
        return (*under[:3], int(under[3]) + (side != ABOVE))
    if side == BELOW:
        return (*under, "questions", 0)
    beside = int(under[1]) - (side == ABOVE)
    if beside < 0:
        return None
    goal: Where = ("dimensions", beside, "questions")
    return (*goal, len(entries_at(document, goal)))
