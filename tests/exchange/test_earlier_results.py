"""Lines become results; every wrong cell is named as the spreadsheet names it."""

from datetime import date
from fractions import Fraction

import pytest

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.response import Response
from desktop_app.exchange.column_meaning import Detail, Layout, Meaning, Orientation, Part
from desktop_app.exchange.earlier_results import (
    NO_ANSWERS,
    NO_COLUMN,
    EarlierReading,
    read_results,
)
from desktop_app.exchange.sheet import Sheet
from tests.domain.samples import dimension, model


@pytest.fixture(scope="module")
def made() -> MaturityModel:
    return model(dimension("lead", (Fraction(1), Fraction(1))), dimension("culture"))


def detail(what: Detail) -> Meaning:
    return Meaning(Part.DETAIL, what)


NAME = detail(Detail.ORGANISATION)
ONE, TWO = Meaning(Part.QUESTION, "lead.1"), Meaning(Part.QUESTION, "lead.2")
LEAD = Meaning(Part.DIMENSION, "lead")


def read(made: MaturityModel, meanings: tuple[Meaning, ...], *rows: str) -> EarlierReading:
    cells = tuple(tuple(row.split("|")) for row in ("|".join("h" for _ in meanings), *rows))
    layout = Layout(Orientation.ORGANISATIONS, 0, meanings)
    return read_results(Sheet("s", cells), layout, made)


@pytest.mark.parametrize(
    ("cell", "response"),
    [
        ("3", Response("lead.1", 3)),
        ("4,0", Response("lead.1", 4)),
        ("2 – Utforskende", Response("lead.1", 2)),
        ("Ikke aktuelt", Response("lead.1", not_applicable="Ikke aktuelt")),
        ("-", None),
        ("", None),
    ],
)
def test_what_a_cell_may_say(made: MaturityModel, cell: str, response: Response | None) -> None:
    (line,) = read(made, (NAME, ONE, TWO), f"Fjord|{cell}|5").lines
    assert line.responses.get("lead.1") == response


def test_a_level_may_be_called_by_its_name(made: MaturityModel) -> None:
    name = made.levels[1].name
    (line,) = read(made, (NAME, ONE), f"Fjord|{name.upper()}").lines
    assert line.responses["lead.1"].level == made.levels[1].value


def test_a_dimension_answers_its_questions_and_keeps_its_figure(made: MaturityModel) -> None:
    (line,) = read(made, (NAME, LEAD, TWO), "Fjord|2,5|4").lines
    assert line.responses == {
        "lead.1": Response("lead.1", 3, note="2,5"),
        "lead.2": Response("lead.2", 4),
    }
    (plain, *_) = read(made, (NAME, LEAD), "Fjord|2", "Vidde|-", "Li|ia").lines
    assert plain.responses["lead.2"] == Response("lead.2", 2)


def test_everything_else_of_a_line(made: MaturityModel) -> None:
    meanings = (NAME, *(detail(each) for each in Detail if each != "organisation"), ONE)
    row = "Fjord kommune|974 760 673|kommune|240|30.09.2017|Høst|9|3"
    (line,) = read(made, meanings, row).lines
    assert line.organisation == Organisation("Fjord kommune", "974760673", Sector.MUNICIPALITY, 240)
    assert (line.held_on, line.occasion, line.participants) == (date(2017, 9, 30), "Høst", 9)
    (bare,) = read(made, meanings, "Fjord|||||||3").lines
    assert (bare.held_on, bare.participants, bare.organisation.size) == (None, None, None)
    days = [read(made, (NAME, detail(Detail.DATE), ONE), f"F|{d}|3").lines[0].held_on
            for d in ("2017", "2017-01-02")]  # fmt: skip
    assert days == [date(2017, 12, 31), date(2017, 1, 2)]


@pytest.mark.parametrize(
    ("what", "cell", "says"),
    [
        (ONE, "9", "B2: 9 is not a level; the scale goes from 1 to 5"),
        (ONE, "2,5", "B2: 2,5 is not a whole level"),
        (ONE, "bra", "B2: bra is not a level; the scale goes from 1 to 5"),
        (LEAD, "bra", "B2: bra is not a level; the scale goes from 1 to 5"),
        (LEAD, "0", "B2: 0 is not a level; the scale goes from 1 to 5"),
        (detail(Detail.DATE), "31.02.2017", "B2: 31.02.2017 is not a date such as 2017-09-30"),
        (detail(Detail.DATE), "snart", "B2: snart is not a date such as 2017-09-30"),
        (detail(Detail.NUMBER), "123456789", "B2: 123456789 is not an organisation number"),
        (detail(Detail.SECTOR), "sirkus", "B2: sirkus is not a sector that is known here"),
        (detail(Detail.SIZE), "mange", "B2: mange is not a whole number"),
    ],
)
def test_a_wrong_cell_is_named_and_its_line_left_out(
    made: MaturityModel, what: Meaning, cell: str, says: str
) -> None:
    found = read(made, (NAME, what, TWO), f"Fjord|{cell}|3", "Vidde||3")
    assert [str(problem) for problem in found.problems] == [says]
    assert [line.organisation.name for line in found.lines] == ["Vidde"]


def test_a_name_is_needed_and_has_an_end(made: MaturityModel) -> None:
    found = read(made, (NAME, ONE), "|3", f"{'x' * 201}|3")
    assert [str(problem) for problem in found.problems] == [
        "A2: the name of the organisation is missing",
        "A3: the name has more than 200 characters",
    ]


def test_lines_without_a_level_are_left_out_and_named(made: MaturityModel) -> None:
    found = read(made, (NAME, ONE), "Spørsmål|Hvordan leder dere?", "|", "Fjord|3")
    assert found.left_out == ("Spørsmål",)
    assert (len(found.lines), found.problems) == (1, ())


def test_turned_sheets_name_cells_as_they_stand(made: MaturityModel) -> None:
    rows = (("", "Fjord", "Vidde"), ("lead.1", "3", "9"), ("lead.2", "", "2"))
    layout = Layout(Orientation.QUESTIONS, 0, (NAME, ONE, TWO))
    found = read_results(Sheet("s", rows), layout, made)
    assert [line.responses for line in found.lines] == [{"lead.1": Response("lead.1", 3)}]
    assert [str(problem)[:4] for problem in found.problems] == ["C2: "]


def test_far_columns_have_two_letters(made: MaturityModel) -> None:
    meanings = (NAME, *[Meaning(Part.IGNORED)] * 26, ONE)
    found = read(
        made,
        meanings,
        "Fjord" + "|" * 27 + "9",
    )
    assert str(found.problems[0]).startswith("AB2: ")


def test_without_names_or_answers_there_is_nothing_to_read(made: MaturityModel) -> None:
    assert read(made, (ONE,), "3").problems == (NO_COLUMN,)
    assert read(made, (NAME,), "Fjord").problems == (NO_ANSWERS,)
