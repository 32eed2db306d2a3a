"""What a new version of a model changes: which questions, and how it may be numbered."""

import re
from collections.abc import Container
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from desktop_app.domain.model import Dimension, MaturityModel, Question

_STILL_ALIKE = 0.6
"""Texts that share less than this are taken to mean something else; people decide."""


class Novelty(StrEnum):
    """How a question stands to the version before."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True)
class QuestionChange:
    """A question that differs; `meaning` says whether its meaning has probably changed."""

    question: Question
    novelty: Novelty
    meaning: bool = False


def question_changes(old: MaturityModel, new: MaturityModel) -> tuple[QuestionChange, ...]:
    """Return what differs in what the room is asked: prompts, levels and scale.

    Help, evidence, weights, steps and translations can change without making answers
    incomparable, so they do not count. New questions come in the new model's order, removed
    ones last.
    """
    before = {question.id: question for question in old.questions}
    other_scale = _scale(old) != _scale(new)
    found = []
    for question in new.questions:
        known = before.pop(question.id, None)
        if known is None:
            found.append(QuestionChange(question, Novelty.NEW))
        elif other_scale or _asked(known) != _asked(question):
            meaning = other_scale or _likeness(known, question) < _STILL_ALIKE
            found.append(QuestionChange(question, Novelty.CHANGED, meaning))
    removed = [QuestionChange(question, Novelty.REMOVED) for question in before.values()]
    return (*found, *removed)


def raised(old: MaturityModel, new: MaturityModel, changed: Container[str]) -> MaturityModel:
    """Return the new model with the revision of the questions whose meaning has changed raised.

    Every other question keeps the revision that it has in `old`.
    """
    before = {question.id: question.revision for question in old.questions}

    def revised(question: Question) -> Question:
        revision = before.get(question.id, question.revision) + (
            1 if question.id in changed and question.id in before else 0
        )
        return replace(question, revision=revision)

    def through(dimension: Dimension) -> Dimension:
        return replace(dimension, questions=tuple(map(revised, dimension.questions)))

    return replace(new, dimensions=tuple(map(through, new.dimensions)))


def next_version(version: str, *, big: bool) -> str:
    """Return the version that follows: 1.0 → 1.1, or 2.0 where it is big.

    A version that does not begin with a number gets one behind it.
    """
    numbers = re.match(r"([0-9]{1,9})(?:\.([0-9]{1,9}))?", version)
    if numbers is None:
        return f"{version}.1"
    first, second = int(numbers[1]), int(numbers[2] or 0)
    return f"{first + 1}.0" if big else f"{first}.{second + 1}"


def version_age(version: str) -> tuple[tuple[int, int, str], ...]:
    """Return what makes 1.10 newer than 1.9: numbers compare as numbers, the rest as text."""
    parts = re.findall(r"[0-9]+|[^0-9.]+", version)
    return tuple((1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts)


def _scale(model: MaturityModel) -> tuple[int, ...]:
    return tuple(level.value for level in model.levels)


def _asked(question: Question) -> tuple[str, dict[int, str]]:
    return question.prompt, dict(question.levels)


def _likeness(old: Question, new: Question) -> float:
    """Return how alike the words are, 0–1; the least alike of prompt and levels decides."""
    pairs = [(old.prompt, new.prompt)]
    pairs += [
        (old.levels.get(level, ""), new.levels.get(level, ""))
        for level in {*old.levels, *new.levels}
    ]
    return min(SequenceMatcher(None, a.split(), b.split()).ratio() for a, b in pairs)
