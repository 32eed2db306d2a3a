"""Edits a maturity model as a document: each step gives a new one, and says what it is called.

A document is the plain data of the model format, so that an unfinished model can be kept, and
the format's own rules say what is still wrong with it. Places are paths of keys and indexes:
("dimensions", 0, "questions", 2, "prompt").
"""

from desktop_app.domain.document_places import (
    Document,
    Where,
    entries_at,
    keys_at,
    text_at,
    value_at,
    with_value,
    without_entry,
)
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import ModelReading, model_as_plain, read_model
from desktop_app.domain.model_ids import made_id


def document_of(model: MaturityModel) -> Document:
    """Return the model as a document."""
    return model_as_plain(model)


def checked(document: Document) -> ModelReading:
    """Return the model of a document, or everything that is wrong with it."""
    return read_model(document, unknown_keys_are_errors=True)


def question_ids(document: Document) -> tuple[str, ...]:
    """Return the ids of all questions, in order."""
    return tuple(
        text_at(document, (*_dimension(d), "questions", q, "id"))
        for d in range(len(entries_at(document, ("dimensions",))))
        for q in range(len(entries_at(document, (*_dimension(d), "questions"))))
    )


def with_sign(document: Document, question: Where, number: int, text: str) -> Document:
    """Change a sign of evidence of a question, counted from 0; "" removes it in every language."""
    if text.strip():
        return with_value(document, (*question, "evidence", number), text)
    found = without_entry(document, (*question, "evidence"), number)
    own_id = text_at(document, (*question, "id"))
    for code in keys_at(document, ("translations",)):
        signs = ("translations", code, "questions", own_id, "evidence")
        found = without_entry(found, signs, number)
    return found


def with_question(document: Document, dimension: int) -> tuple[Document, Where]:
    """Add an empty question at the end of a dimension; return where it stands."""
    inside = (*_dimension(dimension), "questions")
    before = text_at(document, (*_dimension(dimension), "id")) + "."
    own_id = made_id("", question_ids(document), otherwise="q", before=before)
    where = (*inside, len(entries_at(document, inside)))
    return with_value(document, where, {"id": own_id, "prompt": ""}), where


def with_dimension(document: Document) -> tuple[Document, Where]:
    """Add a dimension with an empty question at the end; return where it stands."""
    ids = _dimension_ids(document)
    own_id = made_id("", ids, otherwise="d")
    where = _dimension(len(ids))
    found = with_value(document, where, {"id": own_id, "title": ""})
    return with_question(found, len(ids))[0], where


def without_part(document: Document, where: Where) -> Document:
    """Remove a question or a dimension, with its translations."""
    *around, number = where
    inside: Where = tuple(around)
    parts = [where] if around[-1] == "questions" else _questions_of(document, where)
    for part in parts:
        document = _without_texts(document, "questions", text_at(document, (*part, "id")))
    if around[-1] == "dimensions":
        document = _without_texts(document, "dimensions", text_at(document, (*where, "id")))
    return without_entry(document, inside, int(number))


def moved(document: Document, where: Where, to: Where) -> tuple[Document, Where]:
    """Move a question or a dimension to another place of its kind; return where it stands.

    The place is counted as if the part were taken out first. A place beyond the end is the end.
    """
    part = value_at(document, where)
    *around, number = where
    *_, place = to
    taken = without_entry(document, tuple(around), int(number))
    goal: Where = to[:-1]
    entries = list(entries_at(taken, goal))
    entries.insert(int(place), part)
    settled = (*goal, min(int(place), len(entries) - 1))
    return with_value(taken, goal, entries), settled


def stepped(document: Document, where: Where, by: int) -> tuple[Document, Where]:
    """Move a part one place up (-1) or down (1); a question goes on in the next dimension."""
    *around, number = where
    inside: Where = tuple(around)
    place = int(number) + by
    if 0 <= place < len(entries_at(document, inside)):
        return moved(document, where, (*inside, place))
    if around[-1] != "questions":
        return document, where
    beside = int(where[1]) + by
    if not 0 <= beside < len(entries_at(document, ("dimensions",))):
        return document, where
    goal = (*_dimension(beside), "questions")
    end = len(entries_at(document, goal)) if by < 0 else 0
    return moved(document, where, (*goal, end))


def with_level(document: Document, *, top: bool) -> Document:
    """Add a level above the highest or below the lowest."""
    levels = list(entries_at(document, ("levels",)))
    edge = value_at(document, ("levels", len(levels) - 1 if top else 0, "value"))
    value = (edge if isinstance(edge, int) else 0) + (1 if top else -1)
    levels.insert(len(levels) if top else 0, {"value": value, "name": ""})
    return with_value(document, ("levels",), levels)


def without_level(document: Document, *, top: bool) -> Document:
    """Remove the highest or the lowest level, with all texts for it."""
    levels = entries_at(document, ("levels",))
    place = len(levels) - 1 if top else 0
    gone = text_at(document, ("levels", place, "value"))
    # No step leads on from the highest level.
    left = text_at(document, ("levels", place - 1, "value")) if top else gone
    found = without_entry(document, ("levels",), place)
    for where in _all_texts(found):
        found = with_value(found, (*where, "levels", gone), None)
        found = with_value(found, (*where, "steps", gone), None)
        found = with_value(found, (*where, "steps", left), None)
    for code in keys_at(found, ("translations",)):
        found = with_value(found, ("translations", code, "levels", gone), None)
    return found


def with_language(document: Document, code: str) -> Document:
    """Add a language without any texts yet."""
    return with_value(document, ("translations", code), {"language": code})


def without_language(document: Document, code: str) -> Document:
    """Remove a language with its texts."""
    return with_value(document, ("translations", code), None)


def translated_place(document: Document, where: Where, code: str) -> Where:
    """Return where the translation of the text at `where` stands."""
    head: Where = ("translations", code)
    match where:
        case ("dimensions", _, "questions", _, *rest):
            return (*head, "questions", text_at(document, (*where[:4], "id")), *rest)
        case ("dimensions", _, *rest):
            return (*head, "dimensions", text_at(document, (*where[:2], "id")), *rest)
        case ("levels", _, *rest):
            return (*head, "levels", text_at(document, (*where[:2], "value")), *rest)
        case _:
            return (*head, *where)


def with_telling_ids(document: Document, known: MaturityModel) -> Document:
    """Give dimensions and questions that `known` lacks ids made of their titles and prompts."""
    old = {dimension.id for dimension in known.dimensions}
    for number in range(len(entries_at(document, ("dimensions",)))):
        where = _dimension(number)
        if text_at(document, (*where, "id")) not in old:
            taken = old | set(_dimension_ids(document)) - {text_at(document, (*where, "id"))}
            made = made_id(text_at(document, (*where, "title")), taken, otherwise="d")
            document = _renamed(document, "dimensions", where, made)
    old = {question.id for question in known.questions}
    for number in range(len(entries_at(document, ("dimensions",)))):
        before = text_at(document, (*_dimension(number), "id")) + "."
        for where in _questions_of(document, _dimension(number)):
            own_id = text_at(document, (*where, "id"))
            if own_id not in old:
                taken = old | set(question_ids(document)) - {own_id}
                prompt = text_at(document, (*where, "prompt"))
                made = made_id(prompt, taken, otherwise="q", before=before)
                document = _renamed(document, "questions", where, made)
    return document


def _dimension(number: int) -> Where:
    return ("dimensions", number)


def _dimension_ids(document: Document) -> list[str]:
    count = len(entries_at(document, ("dimensions",)))
    return [text_at(document, (*_dimension(number), "id")) for number in range(count)]


def _questions_of(document: Document, dimension: Where) -> list[Where]:
    inside = (*dimension, "questions")
    return [(*inside, number) for number in range(len(entries_at(document, inside)))]


def _all_texts(document: Document) -> list[Where]:
    """Return where texts by level stand: the questions, and their translations."""
    dimensions = range(len(entries_at(document, ("dimensions",))))
    found = [
        where for number in dimensions for where in _questions_of(document, _dimension(number))
    ]
    for code in keys_at(document, ("translations",)):
        inside: Where = ("translations", code, "questions")
        found += [(*inside, key) for key in keys_at(document, inside)]
    return found


def _without_texts(document: Document, part: str, own_id: str) -> Document:
    for code in keys_at(document, ("translations",)):
        document = with_value(document, ("translations", code, part, own_id), None)
    return document


def _renamed(document: Document, part: str, where: Where, made: str) -> Document:
    """Give a part another id, in its translations too."""
    old = text_at(document, (*where, "id"))
    found = with_value(document, (*where, "id"), made)
    for code in keys_at(document, ("translations",)):
        texts = value_at(found, ("translations", code, part, old))
        if texts is not None and old != made:
            found = with_value(found, ("translations", code, part, made), texts)
            found = with_value(found, ("translations", code, part, old), None)
    return found
