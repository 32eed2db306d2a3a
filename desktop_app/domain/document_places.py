"""Reads and changes plain data by places: paths of keys and indexes, nothing ever in place."""

from collections.abc import Mapping, Sequence

Document = Mapping[str, object]
Where = tuple[str | int, ...]

_KEPT_EMPTY = ("title", "prompt", "name", "version")
"""Texts that a model must have: an empty one stays, so that the rules complain of it."""


def value_at(document: object, where: Where) -> object:
    """Return what stands at a place, None where there is nothing."""
    for step in where:
        if isinstance(document, Mapping):
            document = document.get(step)
        elif isinstance(document, list) and isinstance(step, int) and step < len(document):
            document = document[step]
        else:
            return None
    return document


def text_at(document: Document, where: Where) -> str:
    """Return the text at a place, "" where there is none."""
    found = value_at(document, where)
    return "" if found is None else str(found)


def entries_at(document: Document, where: Where) -> Sequence[object]:
    """Return the list at a place, an empty one where there is none."""
    found = value_at(document, where)
    return found if isinstance(found, list) else []


def keys_at(document: Document, where: Where) -> tuple[str, ...]:
    """Return the keys of the group at a place, none where there is none."""
    found = value_at(document, where)
    return tuple(str(key) for key in found) if isinstance(found, Mapping) else ()


def with_value(document: Document, where: Where, value: object) -> Document:
    """Return the document with another value at a place; an empty one takes the key away.

    Groups that are missing on the way are made. In a list, a place beyond its end adds an
    entry; the entries between are empty texts.
    """
    found = _changed(document, where, value)
    return found if isinstance(found, Mapping) else document


def without_entry(document: Document, where: Where, number: int) -> Document:
    """Return the document without one entry of the list at a place."""
    entries = entries_at(document, where)
    if number >= len(entries):
        return document
    return with_value(document, where, [*entries[:number], *entries[number + 1 :]])


def _changed(inside: object, where: Where, value: object) -> object:
    if not where:
        return value
    step, *rest = where
    if isinstance(step, int):
        entries = list(inside) if isinstance(inside, list) else []
        entries += [""] * (step + 1 - len(entries))
        entries[step] = _changed(entries[step], tuple(rest), value)
        return entries
    group = dict(inside) if isinstance(inside, Mapping) else {}
    group[step] = _changed(group.get(step), tuple(rest), value)
    if group[step] in ("", None, [], {}) and step not in _KEPT_EMPTY:
        del group[step]
    return group
