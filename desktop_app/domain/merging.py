"""Two people answer one question: what of both can stand, and what speaks against the other."""

from dataclasses import fields, replace

from desktop_app.domain.response import Response

_VERDICT = ("level", "not_applicable")
_PARTS = (
    _VERDICT,
    *((f.name,) for f in fields(Response) if f.name not in {"question", *_VERDICT}),
)
"""What is changed as one: a level and "not applicable" exclude each other."""


def carried_onto(stored: Response, before: Response, after: Response) -> Response:
    """Return `stored` with those parts of `after` that differ from `before`."""
    changed = {name: getattr(after, name) for part in _differing(before, after) for name in part}
    return replace(stored, **changed)


def speaks_against(seen: Response, stored: Response, mine: Response) -> bool:
    """Tell whether `mine` would write over a part that is not as it was `seen`."""
    if seen == stored:
        return False
    return any(part in _differing(seen, stored) for part in _differing(stored, mine))


def _differing(one: Response, other: Response) -> list[tuple[str, ...]]:
    return [part for part in _PARTS if any(_said(one, n) != _said(other, n) for n in part)]


def _said(response: Response, name: str) -> object:
    """A part as people mean it: when votes were counted does not make them others."""
    if name == "rounds":
        return tuple(replace(each, at=None) for each in response.rounds)
    return getattr(response, name)
