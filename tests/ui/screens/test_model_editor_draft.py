"""The draft on the desk: every change is one step, and a step's inverse is the state before."""

import pytest

from desktop_app.domain.document_places import Where, entries_at, keys_at, text_at, value_at
from desktop_app.domain.model_editing import document_of
from desktop_app.domain.wording import in_english
from desktop_app.ui.screens.model_editor.draft import ABOUT, Draft, Step
from tests.ui.screens.workshops import model

TITLE: Where = ("title",)
FIRST: Where = ("dimensions", 0, "questions", 0)


class Desk:
    """A draft with the steps that were made on it."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.draft = Draft(document_of(model(2, 1)), self.steps.append)

    def said(self) -> list[str]:
        return [step.what.said(in_english) for step in self.steps]

    def ids(self) -> list[list[str]]:
        return [
            [
                text_at(self.draft.document, ("dimensions", n, "questions", m, "id"))
                for m in range(len(entries_at(self.draft.document, ("dimensions", n, "questions"))))
            ]
            for n in range(len(entries_at(self.draft.document, ("dimensions",))))
        ]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_typing_is_one_step_when_the_field_is_left(desk: Desk) -> None:
    draft = desk.draft
    before = draft.document
    for text in ("D", "Di", "Digital puls"):
        draft.type(TITLE, text, beside=False)
    assert desk.steps == []
    draft.settle()
    draft.settle()
    (step,) = desk.steps
    assert (step.before, step.after, step.rebuilds) == (before, draft.document, False)
    assert desk.said() == ["Change a text of the model"]
    assert text_at(draft.document, TITLE) == "Digital puls"


def test_a_change_settles_what_was_typed_first(desk: Desk) -> None:
    desk.draft.type(TITLE, "Ny", beside=False)
    desk.draft.add_dimension()
    assert desk.said() == ["Change a text of the model", "Add a dimension"]
    assert desk.draft.key == "d2"


def test_questions_go_where_one_is(desk: Desk) -> None:
    draft = desk.draft
    draft.add_question()
    assert draft.key == "d1q1"
    draft.key = "d0q0"
    draft.add_question()
    assert draft.key == "d0q2"
    assert [len(row) for row in desk.ids()] == [3, 2]


def test_parts_move_by_steps_across_dimensions_and_stop_at_the_ends(desk: Desk) -> None:
    draft = desk.draft
    before = desk.ids()
    draft.key = "d0q1"
    draft.move(1)
    assert desk.ids() == [["leadership.1"], ["leadership.2", "culture.1"]]
    assert draft.key == "d1q0"
    draft.move(-1)
    assert desk.ids() == before
    draft.key = "d0q0"
    draft.move(-1)
    draft.key = ABOUT
    draft.move(1)
    assert len(desk.steps) == 2
    draft.key = "d1"
    draft.move(-1)
    assert desk.ids() == [["culture.1"], ["leadership.1", "leadership.2"]]


def test_dropping_moves_once_and_nothing_where_nothing_moves(desk: Desk) -> None:
    desk.draft.drop("d0q0", "d1", "inside")
    assert desk.ids() == [["leadership.2"], ["culture.1", "leadership.1"]]
    for moved, under in (("about", "d1"), ("d0", "levels"), ("d1q1", "d1q1")):
        desk.draft.drop(moved, under, "above")
    assert desk.said() == ["Move a part"]


def test_removing_opens_what_stood_above_and_leaves_a_dimension(desk: Desk) -> None:
    draft = desk.draft
    draft.key = "d0q1"
    draft.remove()
    assert draft.key == "d0q0"
    draft.remove()
    assert draft.key == "d0"
    assert desk.ids() == [[], ["culture.1"]]
    draft.remove()
    assert (draft.key, desk.ids()) == ("d0", [["culture.1"]])
    assert not draft.removable
    draft.remove()
    draft.key = ABOUT
    assert not draft.removable
    draft.remove()
    assert desk.said() == ["Remove a part"] * 3


def test_the_scale_grows_and_shrinks_at_both_ends(desk: Desk) -> None:
    def values() -> list[object]:
        count = len(entries_at(desk.draft.document, ("levels",)))
        return [value_at(desk.draft.document, ("levels", n, "value")) for n in range(count)]

    desk.draft.change_scale(grow=True, top=True)
    desk.draft.change_scale(grow=True, top=False)
    assert values() == [0, 1, 2, 3, 4, 5, 6]
    for _ in range(9):
        desk.draft.change_scale(grow=False, top=False)
    assert values() == [6]
    assert desk.said() == ["Change the scale"] * 8


def test_weights_are_numbers_where_they_can_be(desk: Desk) -> None:
    weight = (*FIRST, "weight")
    for text, value in (("2", 2), ("0,5", 0.5), ("1.25", 1.25), ("mye", "mye"), (" ", None)):
        desk.draft.type(weight, text, beside=False)
        assert value_at(desk.draft.document, weight) == value


def test_a_language_beside_is_added_typed_in_and_removed(desk: Desk) -> None:
    draft = desk.draft
    draft.work_in("nn")
    draft.type((*FIRST, "prompt"), "Korleis?", beside=True)
    assert draft.spoken == "nn"
    draft.settle()
    where = ("translations", "nn", "questions", "leadership.1", "prompt")
    assert text_at(draft.document, where) == "Korleis?"
    draft.work_in("")
    draft.work_in("nn")
    assert desk.said() == ["Add a language", "Change a text of the model"]
    draft.remove_language()
    assert (draft.beside, keys_at(draft.document, ("translations",))) == ("", ())
    draft.beside = "nn"
    draft.replace(draft.document, ABOUT)
    assert draft.beside == ""


def test_an_emptied_sign_goes_when_its_field_is_left(desk: Desk) -> None:
    draft = desk.draft
    draft.key = "d0q0"
    signs = (*FIRST, "evidence")
    assert len(entries_at(draft.document, signs)) == 2
    draft.type((*signs, 2), " ", beside=False)
    assert len(entries_at(draft.document, signs)) == 2
    draft.type((*signs, 2), "Et nytt tegn", beside=False)
    draft.settle()
    assert desk.steps[-1].rebuilds
    draft.type((*signs, 0), "", beside=False)
    assert len(entries_at(draft.document, signs)) == 3
    draft.settle()
    assert [str(sign) for sign in entries_at(draft.document, signs)] == [
        "Minutes of a meeting",
        "Et nytt tegn",
    ]
    assert desk.steps[-1].rebuilds
