"""The maturity model: levels, dimensions and questions, with their texts in one language.

`extra` holds keys of an exchange file that this version does not know.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property


@dataclass(frozen=True)
class Level:
    """A step of the scale; values are consecutive whole numbers."""

    value: int
    name: str
    summary: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """One thing to assess.

    `levels` has a text for every level, or is empty; `steps` says, for a level, what usually
    takes an organisation from there to the next. Comparisons use only equal `revision`s.
    """

    id: str
    prompt: str
    help: str = ""
    evidence: tuple[str, ...] = ()
    weight: Fraction = Fraction(1)
    revision: int = 1
    levels: Mapping[int, str] = field(default_factory=dict)
    steps: Mapping[int, str] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Dimension:
    """A group of questions, for instance leadership."""

    id: str
    title: str
    questions: tuple[Question, ...]
    summary: str = ""
    weight: Fraction = Fraction(1)
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class QuestionTexts:
    """The translated texts of a question; what is empty falls back to the primary language."""

    prompt: str = ""
    help: str = ""
    evidence: tuple[str, ...] = ()
    levels: Mapping[int, str] = field(default_factory=dict)
    steps: Mapping[int, str] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Translation:
    """The texts of a model in one more language; pairs are (title or name, summary)."""

    language: str
    title: str = ""
    summary: str = ""
    levels: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    dimensions: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    questions: Mapping[str, QuestionTexts] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class MaturityModel:
    """A questionnaire: versioned, with its texts in `language` and translations of them."""

    id: str
    version: str
    language: str
    title: str
    levels: tuple[Level, ...]
    dimensions: tuple[Dimension, ...]
    summary: str = ""
    source: str = ""
    translations: Mapping[str, Translation] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def lowest(self) -> int:
        """The lowest level value of the scale."""
        return self.levels[0].value

    @property
    def highest(self) -> int:
        """The highest level value of the scale."""
        return self.levels[-1].value

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in the model's order."""
        return tuple(question for _, question in self.walk())

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages with texts, the primary one first."""
        return (self.language, *(code for code in self.translations if code != self.language))

    def walk(self) -> Iterator[tuple[Dimension, Question]]:
        """Yield every question with its dimension, in the model's order."""
        for dimension in self.dimensions:
            for question in dimension.questions:
                yield dimension, question

    def level(self, value: int) -> Level:
        """The level of that value; IndexError where the scale has none."""
        if not self.lowest <= value <= self.highest:
            raise IndexError(value)
        return self.levels[value - self.lowest]

    def has_level(self, value: int) -> bool:
        """Tell whether the scale has a level of that value."""
        return self.lowest <= value <= self.highest

    def question(self, question_id: str) -> Question:
        """The question of that id; KeyError where the model has none."""
        return self._by_id[question_id]

    def has_question(self, question_id: str) -> bool:
        """Tell whether the model has a question of that id."""
        return question_id in self._by_id

    @cached_property
    def _by_id(self) -> dict[str, Question]:
        # Of two with the same id, which only a faulty file has, the first one counts.
        return {question.id: question for question in reversed(self.questions)}

    def dimension(self, dimension_id: str) -> Dimension:
        """The dimension of that id; KeyError where the model has none."""
        for dimension in self.dimensions:
            if dimension.id == dimension_id:
                return dimension
        raise KeyError(dimension_id)
