"""Whose figures, of which day, by which rules."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.exchange.about_table import about_table
from tests.exchange.samples import BOKMAL, read


def test_what_the_figures_are_about() -> None:
    rows = about_table(read("full"), BOKMAL).rows
    assert rows[:12] == (
        ("Organisation", "Eksempeldirektoratet"),
        ("Organisation number", "974760673"),
        ("Sector", "Agency"),
        ("Employees", 240),
        ("Held on", date(2026, 11, 23)),
        ("Occasion", "Ledersamling høst"),
        ("Scope", "Hele virksomheten"),
        ("Participants", 9),
        ("State", "Finished"),
        ("Model", "Prøvemodell"),
        ("Version of the model", "1.0"),
        ("Source of the model", "Egen tekst, fri bruk."),
    )
    assert [row[0] for row in rows[12:]] == [
        "Score",
        "Level reached",
        "Gap",
        "Consensus",
        "Preliminary",
    ]


def test_every_sector_and_state_has_its_word() -> None:
    found = read("full")
    sectors = {
        about_table(replace(found, organisation=Organisation("A", sector=sector)), BOKMAL).rows[2]
        for sector in Sector
    }
    states = {about_table(replace(found, state=state), BOKMAL).rows[8] for state in AssessmentState}
    assert len(sectors) == len(Sector)
    assert len(states) == len(AssessmentState)
