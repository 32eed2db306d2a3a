"""Any maturity model that the format allows: scales, weights, languages, unknown keys."""

from dataclasses import replace
from fractions import Fraction
from typing import TypeVar

from hypothesis import strategies as st

from desktop_app.domain.model import (
    Dimension,
    Level,
    MaturityModel,
    Question,
    QuestionTexts,
    Translation,
)

T = TypeVar("T")

_LETTERS = st.characters(
    exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufffe\uffff"
)
_TRICKY = (
    "no", "ja", "On", "null", "~", "true", "1.0", "0x1F", "-", "- a", "a: b", "a #b", "# c", "*a",
    "&a", "!a", "@a", "`", "%", "{a}", "[a]", '"', "'", "\\n", "æøå", "to\nlinjer", "\ttab ", " x ",
    "siste\n", "? a", "<<", "=", "1_000", "12:30", "2024-01-01", "é\u0301", "😀", ".inf", "1e3",
)  # fmt: skip

texts = st.text(_LETTERS, max_size=12) | st.sampled_from(_TRICKY)
"""Texts that a model may hold, among them those that YAML could take for something else."""

titles = texts.filter(lambda text: bool(text.strip()))
item_ids = st.text("abcæøåABC0123456789.-_", min_size=1, max_size=10)
model_ids = st.text("abcxyz0189-", min_size=1, max_size=10).filter(lambda text: text[0] != "-")
languages = st.sampled_from(["nb", "nn", "en", "se", "sma", "en-GB"])
weights = (
    st.just(Fraction(1))
    | st.integers(1, 1_000_000).map(Fraction)
    | st.decimals("0.001", "1000", places=3).map(Fraction)
    | st.fractions(Fraction(1, 1000), 1000, max_denominator=1000)
)
_scalars = st.none() | st.booleans() | st.integers(-(2**60), 2**60) | texts
_plain: st.SearchStrategy[object] = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(titles, inner, max_size=3),
    max_leaves=4,
)
extras = st.dictionaries(st.sampled_from(["x", "x-æ", "x y", "colour"]), _plain, max_size=2)
"""Keys that no version of the format knows, and what stands there."""

no_extras: st.SearchStrategy[dict[str, object]] = st.just({})


@st.composite
def models(
    draw: st.DrawFn, extra: st.SearchStrategy[dict[str, object]] = no_extras
) -> MaturityModel:
    """A valid model of a few questions; `extra` draws the unknown keys of each of its objects."""
    scale = draw(scales())
    ids = draw(st.lists(item_ids, min_size=1, max_size=3, unique=True))
    prefix = draw(item_ids)
    dimensions = []
    for dimension_id in ids:
        count = draw(st.integers(1, 2))
        questions = tuple(
            draw(_questions(f"{prefix}{dimension_id}:{place}", scale, extra))
            for place in range(count)
        )
        dimensions.append(
            Dimension(
                dimension_id, draw(titles), questions, draw(texts), draw(weights), draw(extra)
            )
        )
    model = MaturityModel(
        id=draw(model_ids),
        version=draw(titles),
        language=draw(languages),
        title=draw(titles),
        levels=tuple(Level(value, draw(titles), draw(texts), draw(extra)) for value in scale),
        dimensions=tuple(dimensions),
        summary=draw(texts),
        source=draw(texts),
        extra=draw(extra),
    )
    others = [code for code in draw(st.sets(languages, max_size=2)) if code != model.language]
    translations = {code: draw(_translations(code, model, extra)) for code in sorted(others)}
    return replace(model, translations=translations)


@st.composite
def scales(draw: st.DrawFn) -> range:
    """Two to ten consecutive whole values."""
    lowest = draw(st.sampled_from([0, 1, -3, 5]) | st.integers(-1000, 990))
    return range(lowest, lowest + draw(st.integers(2, 10)))


@st.composite
def _questions(
    draw: st.DrawFn, question_id: str, scale: range, extra: st.SearchStrategy[dict[str, object]]
) -> Question:
    levels = {value: draw(titles) for value in scale} if draw(st.booleans()) else {}
    return Question(
        id=question_id,
        prompt=draw(titles),
        help=draw(texts),
        evidence=tuple(draw(st.lists(titles, max_size=3))),
        weight=draw(weights),
        revision=draw(st.integers(1, 1_000_000)),
        levels=levels,
        steps=draw(_some(list(scale)[:-1])),
        extra=draw(extra),
    )


@st.composite
def _translations(
    draw: st.DrawFn,
    language: str,
    model: MaturityModel,
    extra: st.SearchStrategy[dict[str, object]],
) -> Translation:
    pairs = st.tuples(texts, texts)
    levels = draw(_subset([level.value for level in model.levels]))
    dimensions = draw(_subset([dimension.id for dimension in model.dimensions]))
    places = draw(_subset(list(range(len(model.questions)))))
    questions = [model.questions[place] for place in places]
    unknown = draw(extra)
    for part, keys in (("levels", levels), ("dimensions", dimensions)):
        inside = {str(key): draw(extra) for key in keys}
        if kept := {key: each for key, each in inside.items() if each}:
            unknown = {**unknown, part: kept}
    return Translation(
        language=language,
        title=draw(texts),
        summary=draw(texts),
        levels={level: draw(pairs) for level in levels},
        dimensions={dimension: draw(pairs) for dimension in dimensions},
        questions={
            question.id: QuestionTexts(
                prompt=draw(texts),
                help=draw(texts),
                evidence=tuple(draw(st.lists(texts, max_size=len(question.evidence)))),
                levels=draw(_some(list(question.levels))),
                steps=draw(_some(list(question.steps))),
                extra=draw(extra),
            )
            for question in questions
        },
        extra=unknown,
    )


def _subset(items: list[T]) -> st.SearchStrategy[list[T]]:
    return st.lists(st.sampled_from(items), unique=True) if items else st.just([])


def _some(levels: list[int]) -> st.SearchStrategy[dict[int, str]]:
    return st.dictionaries(st.sampled_from(levels), titles) if levels else st.just({})
