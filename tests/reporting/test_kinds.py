"""Every kind of report has a name, a title, parts that can be chosen, and something to tell."""

from functools import cache

import pytest

from desktop_app.domain.wording import in_english
from desktop_app.reporting.kinds import KINDS, PARTS, TITLES
from tests.reporting.samples import material, ordinary, whole_material
from tests.reporting.telling import said

EVERY_PART = [(kind, part) for kind, parts in PARTS.items() for part in parts]


@cache
def told(kind: str, *parts: str) -> str:
    chosen = frozenset(parts) if parts else None
    return said(KINDS[kind](whole_material(parts=chosen)))


def test_every_kind_has_a_title() -> None:
    assert set(TITLES) == set(KINDS)
    assert set(PARTS) <= set(KINDS)
    assert all(title.said(in_english) for title in TITLES.values())
    assert all(part.said(in_english) for parts in PARTS.values() for part in parts.values())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_tells_a_story(kind: str) -> None:
    story = KINDS[kind](material(ordinary()))
    assert story.blocks
    named = "Digital modenhet" if kind.startswith("posters") else "Eksempeldirektoratet"
    assert story.title.endswith(named)
    assert (story.language, story.subject) == ("en", "Digital modenhet")


@pytest.mark.parametrize(("kind", "part"), EVERY_PART)
def test_a_part_alone_is_less_than_all_but_not_nothing(kind: str, part: str) -> None:
    only = told(kind, part)
    assert len(told(kind, "none of them")) < len(only) < len(told(kind)) or part == "contents"


@pytest.mark.parametrize(("kind", "part"), EVERY_PART)
def test_all_but_a_part_is_less_than_all(kind: str, part: str) -> None:
    others = [other for other in PARTS[kind] if other != part]
    assert len(told(kind, *others)) < len(told(kind)) or part == "contents"
