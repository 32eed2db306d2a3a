"""Reads a maturity model out of plain data, with everything that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.domain import model_limits as limits
from desktop_app.domain import model_sentences as say
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from desktop_app.domain.model_fields import Fields, Findings, Where, titled
from desktop_app.domain.model_level_texts import Scale, complete_level_texts, step_texts
from desktop_app.domain.model_translation_reading import embedded_translations
from desktop_app.domain.problem import Problem


@dataclass(frozen=True)
class ModelReading:
    """The model, or None where there are problems; they stand in the order of reading."""

    model: MaturityModel | None
    problems: tuple[Problem, ...]


def read_model(plain: object, *, unknown_keys_are_errors: bool) -> ModelReading:
    """Read a model of the format startpunkt.model/1, with the translations inside it.

    Args:
        plain: dicts, lists, texts and numbers, as JSON or YAML give them; the levels of a
            question may be keyed by whole numbers or by their digits.
        unknown_keys_are_errors: as in files that people write; otherwise unknown keys land in
            the `extra` of their object, and the key "format" may be missing.
    """
    findings = Findings(unknown_keys_are_errors=unknown_keys_are_errors)
    if not isinstance(plain, Mapping):
        sentence = say.NOT_A_GROUP.filled(subject=say.THE_MODEL, kind=say.kind_of(plain))
        return ModelReading(None, (Problem((), sentence),))
    fields = Fields(plain, (), say.THE_MODEL, findings)
    model = _model(fields)
    if not findings.problems:
        model = replace(model, translations=embedded_translations(fields, model))
    problems = tuple(findings.problems)
    return ModelReading(None if problems else model, problems)


def _model(fields: Fields) -> MaturityModel:
    extra = fields.rest(limits.MODEL_KEYS)
    fields.format(limits.MODEL_FORMAT, required=fields.findings.unknown_keys_are_errors)
    model_id = fields.name("id", limits.MODEL_ID, say.BAD_MODEL_ID, limits.LONGEST_ID)
    version = fields.text("version", required=True, longest=limits.LONGEST_VERSION)
    language = fields.name("language", limits.LANGUAGE, say.BAD_LANGUAGE, limits.LONGEST_ID)
    title = fields.text("title", required=True)
    summary = fields.text("summary")
    source = fields.text("source")
    levels = _levels(fields)
    scale = tuple(level.value for level in levels) if _sound(levels) else None
    return MaturityModel(
        id=model_id,
        version=version,
        language=language,
        title=title,
        levels=levels,
        dimensions=_dimensions(fields, scale),
        summary=summary,
        source=source,
        extra=extra,
    )


def _levels(fields: Fields) -> tuple[Level, ...]:
    entries = fields.entries("levels", required=True)
    if entries is None:
        return ()
    if not limits.FEWEST_LEVELS <= len(entries) <= limits.MOST_LEVELS:
        low, high = limits.FEWEST_LEVELS, limits.MOST_LEVELS
        fields.note("levels", say.LEVELS_COUNT, count=len(entries), low=low, high=high)
        return ()
    levels: list[Level] = []
    for place, entry in enumerate(entries):
        where = ("levels", place)
        inner = titled(fields, entry, where, "value", say.LEVEL, say.LEVEL_NUMBER, place + 1)
        level = _level(inner) if inner else None
        if level is None:
            continue
        if levels and level.value != levels[-1].value + 1:
            before = levels[-1].value
            right = before + 1
            fields.note(
                (*where, "value"), say.LEVELS_ORDER, value=level.value, before=before, right=right
            )
        levels.append(level)
    return tuple(levels) if len(levels) == len(entries) else ()


def _level(fields: Fields) -> Level | None:
    extra = fields.rest(limits.LEVEL_KEYS)
    value = fields.whole("value", limits.LOWEST_LEVEL, limits.HIGHEST_LEVEL)
    name = fields.text("name", required=True)
    summary = fields.text("summary")
    return None if value is None else Level(value, name, summary, extra)


def _sound(levels: tuple[Level, ...]) -> bool:
    """Tell whether the scale is right, so that texts can be held against it."""
    steps = [later.value - level.value for level, later in pairwise(levels)]
    return bool(levels) and all(step == 1 for step in steps)


def _dimensions(fields: Fields, scale: Scale) -> tuple[Dimension, ...]:
    entries = fields.entries("dimensions", required=True)
    if entries is None:
        return ()
    if not entries:
        fields.note("dimensions", say.NO_DIMENSIONS)
    if len(entries) > limits.MOST_DIMENSIONS:
        limit = limits.MOST_DIMENSIONS
        fields.note("dimensions", say.TOO_MANY_DIMENSIONS, count=len(entries), limit=limit)
        return ()
    seen: set[str] = set()
    questions = _Questions(scale)
    dimensions = []
    for place, entry in enumerate(entries):
        where = ("dimensions", place)
        inner = titled(fields, entry, where, "id", say.DIMENSION, say.DIMENSION_NUMBER, place + 1)
        if inner:
            dimensions.append(_dimension(inner, seen, questions))
    if questions.count > limits.MOST_QUESTIONS:
        limit = limits.MOST_QUESTIONS
        fields.note("dimensions", say.TOO_MANY_QUESTIONS, count=questions.count, limit=limit)
    return tuple(dimensions)


def _dimension(fields: Fields, seen: set[str], questions: "_Questions") -> Dimension:
    extra = fields.rest(limits.DIMENSION_KEYS)
    dimension_id = _unique_id(fields, seen)
    title = fields.text("title", required=True)
    summary = fields.text("summary")
    weight = fields.weight()
    return Dimension(dimension_id, title, questions.of(fields), summary, weight, extra)


def _unique_id(fields: Fields, seen: set[str]) -> str:
    found = fields.name("id", limits.ITEM_ID, say.BAD_ITEM_ID, limits.LONGEST_ID)
    if found in seen:
        fields.note("id", say.USED_TWICE, value=found)
    if found:
        seen.add(found)
    return found


class _Questions:
    """Reads the questions of all dimensions: their ids differ over the whole model."""

    def __init__(self, scale: Scale) -> None:
        self.scale = scale
        self.count = 0
        self._seen: set[str] = set()

    def of(self, fields: Fields) -> tuple[Question, ...]:
        """Read the questions of one dimension."""
        entries = fields.entries("questions", required=True)
        if entries is None:
            return ()
        if not entries:
            fields.note("questions", say.NO_QUESTIONS)
        before = self.count
        self.count += len(entries)
        if self.count > limits.MOST_QUESTIONS:
            return ()
        questions = []
        for place, entry in enumerate(entries):
            where: Where = ("questions", place)
            number = before + place + 1
            inner = titled(fields, entry, where, "id", say.QUESTION, say.QUESTION_NUMBER, number)
            if inner:
                questions.append(self._question(inner))
        return tuple(questions)

    def _question(self, fields: Fields) -> Question:
        extra = fields.rest(limits.QUESTION_KEYS)
        return Question(
            id=_unique_id(fields, self._seen),
            prompt=fields.text("prompt", required=True),
            help=fields.text("help"),
            evidence=fields.texts("evidence", required=True),
            weight=fields.weight(),
            revision=fields.whole("revision", 1, limits.HIGHEST_REVISION, default=1) or 1,
            levels=complete_level_texts(fields, "levels", self.scale),
            steps=step_texts(fields, "steps", self.scale),
            extra=extra,
        )
