"""What a model and its levels are called, read from its document without building the model."""

from collections.abc import Mapping


def model_title(document: object, language: str) -> str:
    """Return the title of the model in `language`, as `localised` has it.

    KeyError or TypeError for what is no document of a model.
    """
    whole = _mapping(document)
    return str(_translated(whole, language).get("title") or whole["title"])


def level_names(document: object, language: str) -> dict[int, str]:
    """Return the names of the levels in `language`, the lowest first, as `localised` has them.

    KeyError, TypeError or ValueError for what is no document of a model.
    """
    whole = _mapping(document)
    texts = _mapping(_translated(whole, language).get("levels", {}))
    found = {}
    for level in _sequence(whole["levels"]):
        each = _mapping(level)
        value = int(str(each["value"]))
        found[value] = str(_mapping(texts.get(str(value), {})).get("name") or each["name"])
    if not found:
        raise ValueError(whole["levels"])
    return found


def _translated(whole: Mapping[str, object], language: str) -> Mapping[str, object]:
    return _mapping(_mapping(whole["translations"]).get(language, {}))


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(value)
    return value


def _sequence(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value
