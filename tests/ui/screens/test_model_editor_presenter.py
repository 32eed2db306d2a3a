"""The editor without a window: complaints at their fields, drafts that last, versions."""

from pathlib import Path

import pytest

from desktop_app.domain.document_places import Document, Where, text_at, with_value
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.model_changes import Novelty
from desktop_app.domain.wording import in_english
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.screens.model_editor.draft import Step
from desktop_app.ui.screens.model_editor.presenter import EditorPresenter
from desktop_app.ui.screens.model_editor.state import EditorState, Entry, PartKind
from desktop_app.ui.wording import QtWording
from tests.ui.screens.modelling import OWN, PROMPT, PULS, TITLE, answer, small_bench

FIRST: Where = ("dimensions", 0, "questions", 0)
FIRST_ID = "leadership.pulse"


class Seen:
    """A view that keeps what it is shown and what it should make undoable."""

    def __init__(self) -> None:
        self.states: list[EditorState] = []
        self.steps: list[Step] = []
        self.failed: list[ExpectedError] = []
        self.refused: list[ExpectedError] = []

    def show_state(self, state: EditorState) -> None:
        self.states.append(state)

    def remember(self, step: Step) -> None:
        self.steps.append(step)

    def fail(self, error: ExpectedError) -> None:
        self.failed.append(error)

    def refuse(self, error: ExpectedError) -> None:
        self.refused.append(error)

    @property
    def state(self) -> EditorState:
        return self.states[-1]

    def entry(self, key: str) -> Entry:
        return {entry.key: entry for entry in self.state.entries}[key]


@pytest.fixture
def bench(store: Store, tmp_path: Path) -> Workbench:
    return small_bench(store, tmp_path)


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def editor(seen: Seen, words: QtWording, bench: Workbench) -> EditorPresenter:
    made = EditorPresenter(seen, words, bench.modelling)
    assert made.start(f"{OWN} d0q0 nn")
    return made


def typed(editor: EditorPresenter, where: Where, text: str, *, beside: bool = False) -> None:
    editor.draft.type(where, text, beside=beside)
    editor.refresh()


def test_it_opens_the_part_and_language_that_are_named(editor: EditorPresenter, seen: Seen) -> None:
    state = seen.state
    assert (state.title, state.own_language, state.beside) == (TITLE, "Norwegian Bokmål", "nn")
    assert (state.part.key, state.part.kind) == ("d0q0", PartKind.QUESTION)
    assert state.remark == f"Id {FIRST_ID} · revision 1"
    assert (state.changed, state.problems, state.movable, state.removable) == (False, 0, True, True)
    prompt = seen.entry("prompt")
    assert (prompt.own, prompt.missing) == (PROMPT, False)
    assert prompt.beside is not None
    assert prompt.beside.startswith("Kva gjer")
    assert seen.entry("weight").beside is None
    assert editor.detail() == f"{OWN} d0q0 nn"


def test_without_a_part_it_opens_at_the_beginning_with_a_translation_beside(
    editor: EditorPresenter, seen: Seen
) -> None:
    assert editor.start(OWN)
    assert (seen.state.part.key, seen.state.beside) == ("about", "en")
    editor.start(f"{OWN} d77 se")
    assert (seen.state.part.key, seen.state.beside) == ("about", "")


def test_a_shipped_model_is_refused(editor: EditorPresenter, seen: Seen) -> None:
    assert not editor.start(PULS)
    assert "Make a copy of it" in seen.refused[0].sentence.said(in_english)


def test_what_is_wrong_stands_at_its_field_while_it_is_typed(
    editor: EditorPresenter, seen: Seen
) -> None:
    typed(editor, (*FIRST, "prompt"), "x" * 4001, beside=True)
    assert "4000" in seen.entry("prompt").complaint_beside
    typed(editor, (*FIRST, "prompt"), "Kva?", beside=True)
    typed(editor, (*FIRST, "prompt"), "")
    assert seen.entry("prompt").complaint == "“Question” is empty; write a text"
    assert seen.state.problems == 1
    assert {part.key: part.problems for part in seen.state.parts if part.problems} == {"d0q0": 1}
    typed(editor, (*FIRST, "weight"), "-1")
    assert "greater than 0" in seen.entry("weight").complaint
    typed(editor, (*FIRST, "levels", "3"), "")
    assert "the scale has 5 (missing: 3)" in seen.state.general[0]
    assert editor.changes() is None
    assert "cannot be saved as it is" in seen.failed[0].sentence.said(in_english)


def test_problems_are_visited_in_turn(editor: EditorPresenter, seen: Seen) -> None:
    editor.next_problem()
    assert seen.state.part.key == "d0q0"
    for where in (("levels", 1, "name"), ("dimensions", 4, "title")):
        typed(editor, where, "")
    editor.next_problem()
    assert seen.state.part.key == "d4"
    editor.next_problem()
    assert seen.state.part.key == "levels"
    assert "is empty" in seen.entry("name-2").complaint


def test_what_a_translation_lacks_is_counted_where_it_lacks(
    editor: EditorPresenter, seen: Seen
) -> None:
    before = {part.key: part.missing for part in seen.state.parts}
    assert before == {**dict.fromkeys(before, 0), "about": 1}
    typed(editor, (*FIRST, "help"), "", beside=True)
    assert seen.entry("help").missing
    assert {part.key: part.missing for part in seen.state.parts} == {**before, "d0q0": 1}
    editor.work_in("se")
    assert seen.state.beside == "se"
    assert all(part.missing for part in seen.state.parts)
    (se,) = [language for language in seen.state.languages if language.code == "se"]
    assert (se.name, se.new) == ("Northern Sámi", False)


def test_the_preview_follows_the_language_that_is_typed_in(
    editor: EditorPresenter, seen: Seen
) -> None:
    typed(editor, (*FIRST, "prompt"), "Korleis då?", beside=True)
    assert seen.state.sample.title == "Korleis då?"
    typed(editor, (*FIRST, "levels", "1"), "Nytt nivå")
    assert seen.state.sample.title == PROMPT
    assert dict(seen.state.sample.texts)[1] == "Nytt nivå"
    editor.choose("levels")
    assert seen.state.sample.title == TITLE
    assert [level.value for level in seen.state.sample.levels] == [1, 2, 3, 4, 5]
    editor.choose("d0")
    assert seen.state.sample.summary


def test_every_step_is_kept_and_can_be_taken_back(
    editor: EditorPresenter, seen: Seen, bench: Workbench
) -> None:
    typed(editor, (*FIRST, "prompt"), "Hvorfor?")
    editor.choose("d1")
    editor.draft.move(-1)
    assert [step.what.said(in_english) for step in seen.steps] == [
        "Change a text of the model",
        "Move a part",
    ]
    assert bench.modelling.draft(OWN) == editor.draft.document
    generation = seen.state.generation
    editor.restore(seen.steps[1].before, seen.steps[1].key_before)
    assert (seen.state.part.key, seen.state.generation) == ("d1", generation + 1)
    editor.restore(seen.steps[0].before, seen.steps[0].key_before)
    assert not seen.state.changed
    assert not bench.modelling.has_draft(OWN)
    assert seen.entry("prompt").own == PROMPT


def test_discarding_is_a_step_too(editor: EditorPresenter, seen: Seen) -> None:
    typed(editor, ("title",), "Ny")
    editor.discard()
    assert (seen.state.changed, seen.state.title) == (False, TITLE)
    editor.restore(seen.steps[-1].before, seen.steps[-1].key_before)
    assert seen.state.title == "Ny"


def test_a_draft_that_changed_meanwhile_is_shown(
    editor: EditorPresenter, seen: Seen, bench: Workbench
) -> None:
    editor.reload()
    assert len(seen.states) == 1
    changed = with_value(bench.modelling.draft(OWN), ("title",), "Utenfra")
    bench.modelling.keep(OWN, changed)
    editor.reload()
    assert seen.state.title == "Utenfra"


def test_a_version_raises_revisions_where_meanings_changed(
    editor: EditorPresenter, seen: Seen, bench: Workbench
) -> None:
    answer(bench, OWN)
    typed(editor, (*FIRST, "prompt"), "Hvor ofte spiser dere lunsj ute i solen?")
    typed(editor, ("dimensions", 1, "questions", 0, "levels", "1"), "Ordene er litt andre.")
    changes = editor.changes()
    assert changes is not None
    assert [(change.question.id, change.novelty) for change in changes] == [
        (FIRST_ID, Novelty.CHANGED),
        ("culture.pulse", Novelty.CHANGED),
    ]
    assert changes[0].meaning
    assert (editor.proposed_version(big=False), editor.proposed_version(big=True)) == ("1.1", "2.0")
    assert editor.publish("1.0", ()) is None
    assert "is not newer than 1.0" in seen.failed[0].sentence.said(in_english)
    made = editor.publish("2.0", {FIRST_ID})
    assert made is not None
    revisions = {question.id: question.revision for question in made.questions}
    assert {key for key, revision in revisions.items() if revision == 2} == {FIRST_ID}
    assert bench.shelf.model(OWN) == made
    assert (seen.state.changed, bench.modelling.has_draft(OWN)) == (False, False)
    assert seen.state.remark.endswith("revision 2")


def test_a_draft_that_cannot_be_kept_is_told(
    editor: EditorPresenter, seen: Seen, bench: Workbench
) -> None:
    bench.models.remove(OWN)
    typed(editor, ("title",), "Ny")
    editor.draft.settle()
    assert "no maturity model" in seen.failed[0].sentence.said(in_english)
    with pytest.raises(ExpectedError):
        editor.keep(editor.draft.document)


def test_the_scale_and_the_model_as_a_whole_have_their_fields(
    editor: EditorPresenter, seen: Seen
) -> None:
    editor.choose("levels")
    assert [entry.key for entry in seen.state.entries][:2] == ["name-1", "summary-1"]
    assert len(seen.state.entries) == 10
    editor.choose("about")
    assert seen.state.remark == f"Id {OWN} · version 1.0"
    assert [entry.key for entry in seen.state.entries] == ["title", "summary", "source"]
    assert seen.entry("source").beside is None
    assert not seen.state.removable
    editor.choose("d2")
    assert [entry.key for entry in seen.state.entries] == ["title", "summary", "weight"]
    document: Document = editor.draft.document
    assert seen.state.remark == f"Id {text_at(document, ('dimensions', 2, 'id'))}"


def test_weights_are_written_as_the_reader_writes_numbers(bench: Workbench, seen: Seen) -> None:
    norwegian = EditorPresenter(seen, QtWording("nb", in_english), bench.modelling)
    norwegian.start(f"{OWN} d0q0 nn")
    typed(norwegian, (*FIRST, "weight"), "0,5")
    assert seen.entry("weight").own == "0,5"
