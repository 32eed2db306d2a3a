"""Reports: asked for by kind, in a language of their own, whole or not at all."""

from pathlib import Path

import pypdfium2
import pytest

from desktop_app import paths
from desktop_app.bootstrap.assembly import theme
from desktop_app.domain.errors import ExpectedError, RefusedError
from desktop_app.domain.paper import MOST_SHEETS, USUAL_SHEETS
from desktop_app.domain.wording import in_english
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.printing import Printing
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample


@pytest.fixture
def printing(store: Store, clock: Ticking) -> Printing:
    put_sample(store)
    Answering(store, clock).agree(ID, "lead.1", 3)
    assessments = Assessments(store, clock)
    return Printing(assessments, clock, lambda _: in_english, theme("light"), paths.fonts())


def test_a_report_is_saved_whole(printing: Printing, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    printing.save(ID, "summary", path, "en")
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    assert "Eksempeldirektoratet" in text
    document.close()


def test_the_assessments_own_language_is_the_default(printing: Printing) -> None:
    assert printing.pdf(ID, "summary") != printing.pdf(ID, "summary", "en")
    assert printing.words("nb").language == "nb"


def test_an_unknown_kind_is_a_sentence_that_names_the_kinds(printing: Printing) -> None:
    assert "summary" in printing.kinds()
    with pytest.raises(ExpectedError, match="summary"):
        printing.pdf(ID, "poem")


def test_as_many_ballots_as_are_wanted(printing: Printing) -> None:
    def pages(**wishes: int) -> int:
        document = pypdfium2.PdfDocument(printing.pdf(ID, "ballots", "en", **wishes))
        try:
            return len(document)
        finally:
            document.close()

    assert pages(sheets=3) == 2 * 3
    assert pages() == 2 * USUAL_SHEETS
    for sheets in (0, -1, MOST_SHEETS + 1):
        with pytest.raises(RefusedError, match="from 1 to 500"):
            printing.pdf(ID, "ballots", sheets=sheets)
