"""Writing a model: drafts survive, versions follow each other, old assessments stay as they are."""

from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest

from desktop_app import paths
from desktop_app.bootstrap.supplies import theme
from desktop_app.catalog.read_copies import ReadCopies
from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.document_places import Document, with_value
from desktop_app.domain.errors import InvalidFileError, RefusedError
from desktop_app.domain.model_changes import Novelty
from desktop_app.domain.model_editing import document_of, with_question, without_level
from desktop_app.domain.results import results
from desktop_app.domain.wording import in_english
from desktop_app.services.assessments import Assessments
from desktop_app.services.model_drafts import ModelDrafts
from desktop_app.services.modelling import Modelling
from desktop_app.services.printing import Printing
from desktop_app.storage.store import Store
from tests.domain.samples import NOON, agreed, assessment
from tests.services.bench import MODELS

OWN = "min-egen"
PROMPT = ("dimensions", 0, "questions", 0, "prompt")


@pytest.fixture
def drafts(tmp_path: Path) -> ModelDrafts:
    return ModelDrafts(tmp_path / "models" / "drafts")


@pytest.fixture
def shelf(tmp_path: Path, read_copies: ReadCopies) -> Shelf:
    return Shelf((MODELS, tmp_path / "models"), read_copies)


@pytest.fixture
def modelling(store: Store, shelf: Shelf, drafts: ModelDrafts, tmp_path: Path) -> Modelling:
    made = Modelling(store, shelf, tmp_path / "models", drafts)
    made.duplicate("digital-puls", "Min egen")
    return made


def reworded(modelling: Modelling, prompt: str = "Noe helt annet?") -> Document:
    return with_value(modelling.draft(OWN), PROMPT, prompt)


def test_a_copy_has_its_own_id_and_title(modelling: Modelling, shelf: Shelf) -> None:
    copy, origin = shelf.model(OWN), shelf.model("digital-puls")
    assert (copy.title, copy.version, copy.languages) == ("Min egen", "1.0", origin.languages)
    assert copy.questions == origin.questions
    assert modelling.duplicate("digital-puls", "Min egen").id == "min-egen-2"
    assert all(not translation.title for translation in copy.translations.values())


def test_a_shipped_model_is_not_edited_but_copied(modelling: Modelling) -> None:
    with pytest.raises(RefusedError, match="Make a copy of it"):
        modelling.draft("digital-puls")


def test_a_draft_is_kept_finished_or_not(modelling: Modelling, shelf: Shelf) -> None:
    assert modelling.draft(OWN) == document_of(shelf.model(OWN))
    assert not modelling.has_draft(OWN)
    document = reworded(modelling, "")
    modelling.keep(OWN, document)
    assert modelling.has_draft(OWN)
    assert modelling.draft(OWN) == document
    assert shelf.model(OWN).questions[0].prompt != ""


def test_a_draft_that_is_the_model_again_is_forgotten(modelling: Modelling, shelf: Shelf) -> None:
    modelling.keep(OWN, reworded(modelling))
    modelling.keep(OWN, document_of(shelf.model(OWN)))
    assert not modelling.has_draft(OWN)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"id": "other"}', "[" * 100_000])
def test_a_damaged_draft_is_no_obstacle(
    content: str, modelling: Modelling, shelf: Shelf, tmp_path: Path
) -> None:
    modelling.keep(OWN, reworded(modelling))
    (tmp_path / "models" / "drafts" / f"{OWN}.json").write_text(content)
    assert modelling.draft(OWN) == document_of(shelf.model(OWN))


def test_a_version_nobody_used_may_be_written_again(modelling: Modelling, shelf: Shelf) -> None:
    assert modelling.proposed_version(OWN, big=True) == "1.0"
    made = modelling.publish(OWN, reworded(modelling), "1.0", ())
    assert (made.version, made.questions[0].prompt) == ("1.0", "Noe helt annet?")
    assert shelf.model(OWN) == made


def use(store: Store, shelf: Shelf, levels: Sequence[int] = (2, 3)) -> str:
    model = shelf.model(OWN)
    answers = [agreed(q.id, level) for q, level in zip(model.questions, levels, strict=False)]
    answered = assessment(model, answers)
    with store.writing() as books:
        books.assessments.add(answered)
    return answered.id


def test_a_used_version_is_followed_by_a_higher_one(
    modelling: Modelling, shelf: Shelf, store: Store
) -> None:
    use(store, shelf)
    assert modelling.proposed_version(OWN, big=False) == "1.1"
    assert modelling.proposed_version(OWN, big=True) == "2.0"
    with pytest.raises(RefusedError, match=r"Version 1\.0 is not newer than 1\.0"):
        modelling.publish(OWN, reworded(modelling), "1.0", ())
    assert modelling.publish(OWN, reworded(modelling), " 1.1 ", ()).version == "1.1"


@pytest.mark.parametrize("version", ["", "  ", "1" * 51, "1\n2"])
def test_a_version_is_a_short_text(version: str, modelling: Modelling) -> None:
    with pytest.raises(RefusedError, match="A version is a text of 1 to 50 characters"):
        modelling.publish(OWN, reworded(modelling), version, ())


def test_only_a_changed_meaning_raises_the_revision(
    modelling: Modelling, store: Store, shelf: Shelf
) -> None:
    use(store, shelf)
    document = reworded(modelling)
    (change,) = modelling.changes(OWN, document)
    assert (change.novelty, change.meaning) == (Novelty.CHANGED, True)
    calm = modelling.publish(OWN, document, "1.1", ())
    assert {question.revision for question in calm.questions} == {1}
    again = modelling.publish(OWN, modelling.draft(OWN), "2.0", {change.question.id})
    assert [question.revision for question in again.questions][:2] == [2, 1]


def test_a_new_question_gets_its_id_from_what_it_asks(modelling: Modelling) -> None:
    document, where = with_question(modelling.draft(OWN), 0)
    document = with_value(document, (*where, "prompt"), "Får dere det til?")
    (change,) = modelling.changes(OWN, document)
    assert change.novelty is Novelty.NEW
    made = modelling.publish(OWN, document, "1.1", ())
    assert change.question.id.endswith(".far-dere-det-til")
    assert change.question.id in {question.id for question in made.questions}


def test_an_unfinished_draft_is_no_version(modelling: Modelling, shelf: Shelf) -> None:
    before = shelf.model(OWN)
    modelling.keep(OWN, reworded(modelling, ""))
    with pytest.raises(InvalidFileError, match=r"problems found: 1\. The draft is kept") as caught:
        modelling.publish(OWN, modelling.draft(OWN), "1.1", ())
    assert "“prompt” is empty; write a text" in str(caught.value.details[0])
    assert shelf.model(OWN) == before
    assert modelling.has_draft(OWN)


def test_publishing_forgets_the_draft(modelling: Modelling) -> None:
    modelling.keep(OWN, reworded(modelling))
    modelling.publish(OWN, modelling.draft(OWN), "1.0", ())
    assert not modelling.has_draft(OWN)


def read(store: Store, assessment_id: str) -> Assessment:
    with store.reading() as books:
        return books.assessments.get(assessment_id)


def page(store: Store, assessment_id: str) -> str:
    """The words of the printed report."""
    assessments = Assessments(store, lambda: NOON)
    printing = Printing(
        assessments, lambda: NOON, lambda _: in_english, theme("light"), paths.fonts()
    )
    document = pypdfium2.PdfDocument(printing.pdf(assessment_id, "summary", "en"))
    try:
        return "\n".join(sheet.get_textpage().get_text_range() for sheet in document)
    finally:
        document.close()


def test_what_was_answered_stays_as_it_was(
    modelling: Modelling, store: Store, shelf: Shelf, tmp_path: Path
) -> None:
    """Words, scores and the printed page of an assessment do not follow the model."""
    answered = use(store, shelf)
    before = read(store, answered)
    printed = page(store, answered)
    document = without_level(reworded(modelling), top=True)
    meanings = {change.question.id for change in modelling.changes(OWN, document)}
    newer = modelling.publish(OWN, document, "2.0", meanings)
    assert newer.highest == 4
    after = read(store, answered)
    assert after == before
    assert after.model.question(before.model.questions[0].id).prompt != "Noe helt annet?"
    assert results(after) == results(before)
    assert page(store, answered) == printed
    Shelf((tmp_path / "models",)).remove(OWN, tmp_path / "models")
    assert read(store, answered) == before
