"""The dataset: the same rows as CSV and Parquet, no small group, nobody known when anonymous."""

import csv
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow.parquet
import pytest

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import consensus
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.response import Response, VoteRound
from desktop_app.exchange.codebook import codebook
from desktop_app.exchange.dataset import VARIABLES, anonymous_rows, blurred, rows_of
from desktop_app.exchange.dataset_file import write_dataset
from tests.domain.samples import assessment, dimension, model
from tests.exchange.samples import ENGLISH

NAMES = [variable.name for variable in VARIABLES]


def sample() -> Assessment:
    whole = assessment(model(dimension("lead", (1, 1, 2)), dimension("culture")))
    answers = (
        Response("lead.1", 3, rounds=(VoteRound((0, 2, 5, 1, 0)), VoteRound((0, 0, 7, 1, 0)))),
        Response("lead.2", 2, rounds=(VoteRound((0, 4, 0, 0, 0)),)),
        Response("lead.3", not_applicable="no"),
    )
    return replace(
        whole,
        organisation=Organisation("=Fjord", "", Sector.AGENCY, 241),
        participants=4,
        responses={each.question: each for each in answers},
        targets={"lead": 4},
    )


def column(name: str, rows: list[tuple[object, ...]]) -> list[object]:
    return [row[NAMES.index(name)] for row in rows]


def test_there_is_a_row_for_each_question() -> None:
    rows: list[tuple[object, ...]] = list(rows_of(sample()))
    assert column("question", rows) == ["lead.1", "lead.2", "lead.3", "culture.1"]
    assert column("handling", rows) == ["agreed", "agreed", "not_applicable", "unanswered"]
    assert column("level", rows) == [3, 2, None, None]
    assert column("question_weight", rows) == [1.0, 1.0, 2.0, 1.0]
    assert column("target", rows) == [4, 4, 4, None]
    assert column("rounds", rows) == [2, 1, 0, 0]
    assert set(map(len, rows)) == {len(VARIABLES)}


def test_fewer_than_five_are_only_a_word() -> None:
    rows: list[tuple[object, ...]] = list(rows_of(sample()))
    assert column("participants", rows) == [None] * 4
    assert column("votes", rows) == [8, None, None, None]
    assert column("agreement", rows) == ["agreed", "agreed", None, None]
    assert column("consensus", rows) == [consensus((0, 0, 7, 1, 0)), None, None, None]
    six: list[tuple[object, ...]] = list(rows_of(replace(sample(), participants=6)))
    assert column("participants", six) == [6] * 4


def test_anonymous_rows_have_neither_day_nor_id() -> None:
    rows: list[tuple[object, ...]] = list(anonymous_rows(sample(), Organisation("Anonymous 1")))
    assert set(column("held_on", rows)) == {None}
    assert set(column("year", rows)) == {sample().held_on.year}
    assert sample().id not in column("assessment", rows)
    assert set(column("organisation", rows)) == {"Anonymous 1"}


def test_what_fewer_than_five_share_is_not_said() -> None:
    agencies = [Organisation(f"a{n}", sector=Sector.AGENCY, size=200 + n) for n in range(5)]
    large = Organisation("large", sector=Sector.AGENCY, size=9000)
    county = Organisation("county", sector=Sector.COUNTY, size=2000)
    everybody = [*agencies, large, county]
    found = blurred(everybody, {one.identity: f"N {one.name}" for one in everybody})
    assert found["a3"] == Organisation("N a3", sector=Sector.AGENCY, size=200)
    assert found["large"] == Organisation("N large", sector=Sector.AGENCY)
    assert found["county"] == Organisation("N county", sector=Sector.OTHER)


def test_csv_and_parquet_hold_the_same(tmp_path: Path) -> None:
    rows = list(rows_of(sample()))
    write_dataset(rows, tmp_path / "a.csv")
    write_dataset(rows, tmp_path / "a.parquet")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as stream:
        lines = list(csv.reader(stream))
    table = pyarrow.parquet.read_table(tmp_path / "a.parquet")
    assert lines[0] == table.column_names == NAMES
    kept = [tuple(row.values()) for row in table.to_pylist()]
    assert kept == rows
    assert [line[2:] for line in lines[1:]] == [
        ["" if v is None else v.isoformat() if isinstance(v, date) else str(v) for v in row[2:]]
        for row in rows
    ]
    assert {line[1] for line in lines[1:]} == {"'=Fjord"}


def test_no_rows_are_a_file_all_the_same(tmp_path: Path) -> None:
    write_dataset((), tmp_path / "a.parquet")
    assert pyarrow.parquet.read_table(tmp_path / "a.parquet").num_rows == 0


def test_without_parquet_there_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(ExpectedError, match=r"Install startpunkt\[parquet\]"):
        write_dataset((), tmp_path / "a.parquet")
    with pytest.raises(ExpectedError, match="ends in something else"):
        write_dataset((), tmp_path / "a.sav")
    assert list(tmp_path.iterdir()) == []


def test_the_codebook_explains_every_column_and_question() -> None:
    made = sample().model
    page = codebook([replace(made, title="A | B")], ENGLISH)
    assert all(f"| `{name}` |" in page for name in NAMES)
    assert all(f"`{question.id}`" in page for question in made.questions)
    assert "## A \\| B" in page
