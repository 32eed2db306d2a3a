"""Templates of reports: kept under a name, replaced, removed, refused where they make no sense."""

from dataclasses import fields
from pathlib import Path

import pytest

from desktop_app.domain.comparison import EVERYBODY, Filters, SizeBand
from desktop_app.domain.errors import ExpectedError, NotFoundError, RefusedError
from desktop_app.domain.organisation import Sector
from desktop_app.domain.report_template import ReportTemplate
from desktop_app.services.report_templates import ReportTemplates


@pytest.fixture
def kept(tmp_path: Path) -> ReportTemplates:
    return ReportTemplates(tmp_path / "templates.json")


def test_a_template_is_kept_with_its_parts_in_the_order_of_the_report(
    kept: ReportTemplates,
) -> None:
    made = kept.keep_template(ReportTemplate(" Til  styret ", "full", ("summary", "cover")))
    assert made == ReportTemplate("Til styret", "full", ("cover", "summary"))
    assert kept.templates() == (made,)
    assert kept.template("Til styret") == made


def test_the_same_name_again_replaces(kept: ReportTemplates) -> None:
    kept.keep_template(ReportTemplate("b", "full", ("cover",)))
    kept.keep_template(ReportTemplate("A", "actions", ("gaps",)))
    kept.keep_template(ReportTemplate("b", "summary", ("level",)))
    assert [(t.name, t.kind) for t in kept.templates()] == [("A", "actions"), ("b", "summary")]


def test_a_template_is_removed(kept: ReportTemplates) -> None:
    kept.keep_template(ReportTemplate("A", "full", ("cover",)))
    kept.remove_template("A")
    assert kept.templates() == ()
    with pytest.raises(NotFoundError, match="none has been kept"):
        kept.remove_template("A")
    kept.keep_template(ReportTemplate("B", "full", ("cover",)))
    with pytest.raises(NotFoundError, match="the templates are: B"):
        kept.template("A")


@pytest.mark.parametrize("name", ["", " ", "\0", "x" * 81])
def test_a_name_is_needed(kept: ReportTemplates, name: str) -> None:
    with pytest.raises(RefusedError):
        kept.keep_template(ReportTemplate(name, "full", ("cover",)))


@pytest.mark.parametrize(
    ("kind", "parts", "said"),
    [
        ("poem", ("cover",), "the kinds are: summary, full"),
        ("full", ("cover", "poem"), "no part poem; its parts are: cover, contents"),
        ("full", (), "at least one part"),
    ],
)
def test_what_makes_no_sense_is_refused(
    kept: ReportTemplates, kind: str, parts: tuple[str, ...], said: str
) -> None:
    with pytest.raises(ExpectedError, match=said):
        kept.keep_template(ReportTemplate("A", kind, parts))
    assert kept.templates() == ()


THOSE = Filters(Sector.COUNTY, SizeBand.LARGE, 2025)


@pytest.mark.parametrize(
    ("kind", "part", "others"),
    [
        ("full", "cover", THOSE),
        ("summary", "level", THOSE),
        ("actions", "gaps", EVERYBODY),
        ("discussion", "topics", EVERYBODY),
    ],
)
def test_those_compared_with_are_kept_where_the_report_compares(
    kept: ReportTemplates, kind: str, part: str, others: Filters
) -> None:
    made = kept.keep_template(ReportTemplate("A", kind, (part,), THOSE))
    assert made.others == others
    assert kept.template("A") == made


def test_a_template_holds_nothing_that_holds_for_one_report() -> None:
    kept = {field.name for field in fields(ReportTemplate)}
    assert kept == {"name", "kind", "parts", "others"}
    assert {field.name for field in fields(Filters)} == {"sector", "size", "year"}
