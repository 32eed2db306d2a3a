"""What responses and targets may refer to: the questions, dimensions and levels of the model."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.section import Section, is_whole

_OUTSIDE = QT_TRANSLATE_NOOP(
    "Errors", "{level} is outside the scale, which goes from {low} to {high}"
)
_COUNTS = QT_TRANSLATE_NOOP("Errors", "has {found} numbers; the scale has {levels}")


@dataclass(frozen=True)
class Scale:
    """The ids and level values of a model; where they could not be read, everything is allowed."""

    questions: Collection[str]
    dimensions: Collection[str]
    levels: range

    def check_question(self, section: Section, question_id: str, *steps: str | int) -> None:
        """Complain where the model has no such question."""
        if self.questions and question_id not in self.questions:
            section.complain_of_choice(question_id, self.questions, *steps)

    def check_dimension(self, section: Section, dimension_id: str, *steps: str | int) -> None:
        """Complain where the model has no such dimension."""
        if self.dimensions and dimension_id not in self.dimensions:
            section.complain_of_choice(dimension_id, self.dimensions, *steps)

    def check_level(self, section: Section, level: int, *steps: str | int) -> None:
        """Complain where the scale has no such level."""
        if self.levels and level not in self.levels:
            low, high = self.levels[0], self.levels[-1]
            section.complain(_OUTSIDE.filled(level=level, low=low, high=high), *steps)

    def check_counts(self, section: Section, counts: tuple[int, ...], *steps: str | int) -> None:
        """Complain where there is not one count for each level."""
        if self.levels and len(counts) != len(self.levels):
            found = _COUNTS.filled(found=len(counts), levels=len(self.levels))
            section.complain(found, *steps)


def scale_of(plain: Mapping[str, object]) -> Scale:
    """Return what may be referred to in an assessment of a model, which may itself have errors."""
    dimensions = tuple(_objects(plain.get("dimensions")))
    questions = (one for dimension in dimensions for one in _objects(dimension.get("questions")))
    values = [level.get("value") for level in _objects(plain.get("levels"))]
    return Scale(dict.fromkeys(_ids(questions)), dict.fromkeys(_ids(dimensions)), _levels(values))


def _objects(plain: object) -> Iterator[Mapping[str, object]]:
    if isinstance(plain, list):
        yield from (one for one in plain if isinstance(one, Mapping))


def _ids(objects: Collection[Mapping[str, object]] | Iterator[Mapping[str, object]]) -> list[str]:
    return [found for one in objects if isinstance(found := one.get("id"), str)]


def _levels(values: list[object]) -> range:
    whole = [value for value in values if is_whole(value)]
    if not whole or len(whole) < len(values):
        return range(0)
    levels = range(whole[0], whole[0] + len(whole))
    return levels if list(levels) == whole else range(0)
