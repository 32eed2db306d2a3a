"""A layout that is kept reads next year's file too, whatever the order of its columns."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import ExpectedError
from desktop_app.exchange.column_meaning import IGNORED, Layout, Meaning, Orientation, Part
from desktop_app.exchange.kept_layouts import KeptLayouts

ONE = Meaning(Part.QUESTION, "lead.1")
LAYOUT = Layout(Orientation.QUESTIONS, 2, (ONE, IGNORED))


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    kept = KeptLayouts(tmp_path / "layouts")
    assert kept.all() == ()
    kept.keep("  Direktoratet  2017 ", "digital-modenhet", LAYOUT, ("Q1", "Other"))
    (found,) = kept.all()
    assert (found.name, found.model) == ("Direktoratet 2017", "digital-modenhet")
    assert (found.orientation, found.heading) == (Orientation.QUESTIONS, 2)
    assert found.over(("New", "Q1")) == (IGNORED, ONE)
    kept.keep("Direktoratet 2017", "digital-puls", LAYOUT, ("Q1", "Other"))
    assert [each.model for each in kept.all()] == ["digital-puls"]


@pytest.mark.parametrize("name", ["", "  ", "../x", "a/b", "x" * 61])
def test_a_name_is_a_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExpectedError, match="Give the mapping a name"):
        KeptLayouts(tmp_path).keep(name, "m", LAYOUT, ("Q1", "Other"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"format": "x"}', '{"format": "startpunkt.layout/1"}']
)
def test_other_files_are_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.layout.json").write_text(text, "utf-8")
    assert KeptLayouts(tmp_path).all() == ()
