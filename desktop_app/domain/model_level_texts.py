"""Reads texts that are keyed by level: what each level looks like, and the steps between."""

from desktop_app.domain import model_limits as limits
from desktop_app.domain import model_sentences as say
from desktop_app.domain.model_fields import Fields

Scale = tuple[int, ...] | None
"""The values of the model's levels, lowest first; None where the scale itself is wrong."""


def level_key(key: object) -> int | None:
    """Return the level that a key names: a whole number or its digits; None for other keys."""
    if isinstance(key, int) and not isinstance(key, bool):
        return key
    return int(key) if isinstance(key, str) and limits.LEVEL_KEY.fullmatch(key) else None


def level_texts(fields: Fields, key: str, *, required: bool = True) -> dict[int, str]:
    """Return the texts under `key`, lowest level first; where not required, they may be ""."""
    texts: dict[int, str] = {}
    for named, value in fields.group(key).items():
        place = (key, named if isinstance(named, (str, int)) else str(named))
        level = level_key(named)
        if level is None:
            fields.note(place, say.NOT_A_LEVEL, key, value=say.cited(named))
        elif level in texts:
            fields.note(place, say.LEVEL_TWICE, key, value=level)
        else:
            texts[level] = fields.checked_text(value, place, f"{key} {level}", required=required)
    return dict(sorted(texts.items()))


def complete_level_texts(fields: Fields, key: str, scale: Scale) -> dict[int, str]:
    """Return the texts under `key`: one for each level of the scale, or none at all."""
    texts = level_texts(fields, key)
    if scale and texts:
        _check_on_scale(fields, key, texts, scale)
        missing = [str(level) for level in scale if level not in texts]
        if missing:
            found = len(scale) - len(missing)
            sentence = say.ONE_LEVEL_TEXT if found == 1 else say.LEVEL_TEXTS_MISSING
            fields.note(key, sentence, count=found, levels=len(scale), missing=", ".join(missing))
    return texts


def step_texts(fields: Fields, key: str, scale: Scale) -> dict[int, str]:
    """Return the texts under `key`: steps from any level but the highest to the next."""
    texts = level_texts(fields, key)
    if scale:
        _check_on_scale(fields, key, texts, scale)
        if scale[-1] in texts:
            fields.note((key, scale[-1]), say.STEP_FROM_TOP, value=scale[-1])
    return texts


def _check_on_scale(fields: Fields, key: str, texts: dict[int, str], scale: Scale) -> None:
    for level in texts:
        if scale and level not in scale:
            low, high = scale[0], scale[-1]
            fields.note((key, level), say.NOT_ON_SCALE, key, value=level, low=low, high=high)
