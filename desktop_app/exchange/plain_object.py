"""Objects as they are written: keys in a fixed order, nothing empty, nothing unknown lost."""

from collections.abc import Mapping, Sequence


def plain_object(
    known: Sequence[tuple[str, object, object]], extra: Mapping[str, object]
) -> dict[str, object]:
    """Return an object of (key, value, default) and the keys in `extra`, which come last, sorted.

    A key whose value is its default is left out, unless `extra` says that it was spelled out.
    """
    found: dict[str, object] = {}
    for key, value, default in known:
        if value != default:
            found[key] = _joined(value, extra.get(key))
        elif key in extra:
            found[key] = extra[key]
    names = {key for key, _, _ in known}
    for key in sorted(extra):
        if key not in names:
            found[key] = extra[key]
    return found


def _joined(value: object, extra: object) -> object:
    """Put the unknown keys of inner objects back into them."""
    if isinstance(value, dict) and isinstance(extra, dict):
        return value | {key: extra[key] for key in sorted(extra) if key not in value}
    if isinstance(value, list) and isinstance(extra, list):
        longer = [*extra, *[None] * len(value)]
        return [_joined(one, other) for one, other in zip(value, longer, strict=False)]
    return value
