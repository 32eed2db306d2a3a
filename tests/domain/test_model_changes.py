"""What a new version changes, and how questions and versions are numbered."""

from dataclasses import replace

import pytest

from desktop_app.domain.model import Dimension, MaturityModel, Question
from desktop_app.domain.model_changes import (
    Novelty,
    QuestionChange,
    next_version,
    question_changes,
    raised,
    version_age,
)
from tests.domain.samples import dimension, model

OLD = model(dimension("a", (1, 1)), dimension("b"))


def with_questions(*questions: Question) -> MaturityModel:
    return replace(OLD, dimensions=(Dimension("a", "A", questions),))


def test_nothing_changes_with_what_the_room_does_not_see() -> None:
    questions = tuple(replace(q, help="x", evidence=("y",), revision=7) for q in OLD.questions)
    assert question_changes(OLD, with_questions(*questions)) == ()


def test_new_changed_and_removed_questions_are_told_apart() -> None:
    first, second, third = OLD.questions
    slightly = replace(first, prompt="a 1? Say more.")
    other = replace(second, prompt="Something else altogether?", levels={1: "one"})
    new = Question("c", "New?")
    assert question_changes(OLD, with_questions(new, slightly, other)) == (
        QuestionChange(new, Novelty.NEW),
        QuestionChange(slightly, Novelty.CHANGED, meaning=False),
        QuestionChange(other, Novelty.CHANGED, meaning=True),
        QuestionChange(third, Novelty.REMOVED),
    )


def test_another_scale_changes_the_meaning_of_every_question() -> None:
    changes = question_changes(OLD, replace(OLD, levels=OLD.levels[:-1]))
    assert [(change.novelty, change.meaning) for change in changes] == [(Novelty.CHANGED, True)] * 3


def test_only_questions_whose_meaning_changed_get_another_revision() -> None:
    first, second, third = OLD.questions
    old = with_questions(replace(first, revision=3), second, third)
    new = with_questions(first, replace(second, revision=9), Question("c", "New?", revision=4))
    found = raised(old, new, {"a.1", "c"})
    assert [question.revision for question in found.questions] == [4, 1, 4]


@pytest.mark.parametrize(
    ("version", "small", "big"),
    [
        ("1.0", "1.1", "2.0"),
        ("1.9", "1.10", "2.0"),
        ("3", "3.1", "4.0"),
        ("2.4.1 beta", "2.5", "3.0"),
        ("vår", "vår.1", "vår.1"),
    ],
)
def test_versions_follow_each_other(version: str, small: str, big: str) -> None:
    assert (next_version(version, big=False), next_version(version, big=True)) == (small, big)
    assert version_age(small) > version_age(version)
