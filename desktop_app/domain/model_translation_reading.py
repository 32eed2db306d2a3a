"""Reads the translation of a maturity model out of plain data, and holds it against the model."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain import model_limits as limits
from desktop_app.domain import model_sentences as say
from desktop_app.domain.model import MaturityModel, Question, QuestionTexts, Translation
from desktop_app.domain.model_fields import Fields, Findings
from desktop_app.domain.model_level_texts import level_key, level_texts
from desktop_app.domain.model_values import meant
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import Sentence

_MOST_SUGGESTIONS = 20
"""Likeness is sought among up to 2,000 ids; a file of another model must not take for ever."""


def read_translation(
    plain: object, model: MaturityModel | None, *, unknown_keys_are_errors: bool
) -> tuple[Translation | None, tuple[Problem, ...]]:
    """Read a translation of the format startpunkt.model-translation/1.

    Without a model (because its own file has problems) only the translation's own form is
    checked. Texts that are missing are no problem; `localising.missing_texts` counts them.
    """
    findings = Findings(unknown_keys_are_errors=unknown_keys_are_errors)
    if not isinstance(plain, Mapping):
        sentence = say.NOT_A_GROUP.filled(subject=say.THE_TRANSLATION, kind=say.kind_of(plain))
        return None, (Problem((), sentence),)
    fields = Fields(plain, (), say.THE_TRANSLATION, findings)
    language = fields.name("language", limits.LANGUAGE, say.BAD_LANGUAGE, limits.LONGEST_ID)
    translation = _translation(fields, model, language, complete_head=True)
    problems = tuple(findings.problems)
    return (None if problems else translation), problems


def embedded_translations(fields: Fields, model: MaturityModel) -> dict[str, Translation]:
    """Read the translations inside a model; their heads may be missing, but must not lie."""
    found = {}
    for key, plain in fields.group("translations").items():
        code = str(key)
        where = ("translations", code)
        if not isinstance(plain, Mapping):
            fields.note(where, say.KEY_NOT_A_GROUP, code, kind=say.kind_of(plain))
            continue
        if len(code) > limits.LONGEST_ID or not limits.LANGUAGE.fullmatch(code):
            fields.note(where, say.BAD_LANGUAGE, value=say.cited(code))
        inner = Fields(plain, (*fields.where, *where), say.THE_TRANSLATION, fields.findings)
        language = inner.text("language")
        if language not in ("", code):
            inner.note("language", say.OTHER_LANGUAGE, value=say.cited(language), right=code)
        found[code] = _translation(inner, model, code, complete_head=False)
    return found


def _translation(
    fields: Fields, model: MaturityModel | None, language: str, *, complete_head: bool
) -> Translation:
    extra = fields.rest(limits.TRANSLATION_KEYS)
    fields.format(limits.TRANSLATION_FORMAT, required=complete_head)
    _check_head(fields, model, language, complete_head=complete_head)
    title, summary = fields.text("title"), fields.text("summary")
    levels = _levels(fields, model)
    dimensions = _dimensions(fields, model)
    kept = {"levels": levels.extra, "dimensions": dimensions.extra}
    return Translation(
        language=language,
        title=title,
        summary=summary,
        levels={int(value): pair for value, pair in levels.pairs.items()},
        dimensions=dimensions.pairs,
        questions=_questions(fields, model),
        extra=extra | {key: extras for key, extras in kept.items() if extras},
    )


def _check_head(
    fields: Fields, model: MaturityModel | None, language: str, *, complete_head: bool
) -> None:
    model_id = fields.text("model", required=complete_head)
    version = fields.text("version", required=complete_head)
    if model is None:
        return
    if model_id not in ("", model.id):
        fields.note("model", say.OTHER_MODEL, value=say.cited(model_id), right=model.id)
    if version not in ("", model.version):
        fields.note("version", say.OTHER_VERSION, value=say.cited(version), right=model.version)
    if language == model.language:
        fields.note("language", say.OWN_LANGUAGE, value=language)


@dataclass(frozen=True)
class _Pairs:
    """Titles and summaries by id; `extra` holds the unknown keys of the same objects."""

    pairs: dict[str, tuple[str, str]]
    extra: dict[str, object]


def _levels(fields: Fields, model: MaturityModel | None) -> _Pairs:
    found = _Pairs({}, {})
    for key, plain in fields.group("levels").items():
        level = level_key(key)
        if level is None or (model and not model.has_level(level)):
            fields.note(("levels", _place(key)), say.NO_SUCH_LEVEL, value=say.cited(key))
        elif str(level) in found.pairs:
            fields.note(("levels", _place(key)), say.LEVEL_TWICE, "levels", value=level)
        else:
            inner = _part(fields, "levels", key, plain, say.LEVEL)
            _add_pair(found, str(level), inner, limits.LEVEL_TEXT_KEYS)
    return found


def _dimensions(fields: Fields, model: MaturityModel | None) -> _Pairs:
    found = _Pairs({}, {})
    known = tuple(dimension.id for dimension in model.dimensions) if model else None
    suggestions = _Suggestions(known, say.NO_SUCH_DIMENSION, say.MEANT_DIMENSION)
    for key, plain in fields.group("dimensions").items():
        if suggestions.known(fields, "dimensions", key):
            inner = _part(fields, "dimensions", key, plain, say.DIMENSION)
            _add_pair(found, str(key), inner, limits.DIMENSION_TEXT_KEYS)
    return found


def _add_pair(found: _Pairs, key: str, fields: Fields | None, keys: tuple[str, str]) -> None:
    if fields is None:
        return
    extra = fields.rest(keys)
    found.pairs[key] = (fields.text(keys[0]), fields.text(keys[1]))
    if extra:
        found.extra[key] = extra


def _questions(fields: Fields, model: MaturityModel | None) -> dict[str, QuestionTexts]:
    found = {}
    known = {question.id: question for question in model.questions} if model else None
    ids = tuple(known) if known is not None else None
    suggestions = _Suggestions(ids, say.NO_SUCH_QUESTION, say.MEANT_QUESTION)
    for key, plain in fields.group("questions").items():
        if suggestions.known(fields, "questions", key):
            inner = _part(fields, "questions", key, plain, say.QUESTION)
            if inner:
                found[str(key)] = _question(inner, known[str(key)] if known else None)
    return found


def _question(fields: Fields, question: Question | None) -> QuestionTexts:
    extra = fields.rest(limits.QUESTION_TEXT_KEYS)
    texts = QuestionTexts(
        prompt=fields.text("prompt"),
        help=fields.text("help"),
        evidence=fields.texts("evidence", required=False),
        levels=level_texts(fields, "levels", required=False),
        steps=level_texts(fields, "steps", required=False),
        extra=extra,
    )
    if question is None:
        return texts
    if len(texts.evidence) > len(question.evidence):
        count, right = len(texts.evidence), len(question.evidence)
        fields.note("evidence", say.SURPLUS_EVIDENCE, count=count, right=right)
    for key, translated, own in (
        ("levels", texts.levels, question.levels),
        ("steps", texts.steps, question.steps),
    ):
        for level in translated:
            if level not in own:
                fields.note((key, level), say.SURPLUS_TEXTS, key, value=level)
    return texts


class _Suggestions:
    """Knows the ids of the model's parts, and what an unknown id probably stands for."""

    def __init__(self, ids: tuple[str, ...] | None, unknown: Sentence, probably: Sentence) -> None:
        self._ids = ids
        self._set = frozenset(ids or ())
        self._unknown = unknown
        self._probably = probably
        self._left = _MOST_SUGGESTIONS

    def known(self, fields: Fields, part: str, key: object) -> bool:
        """Tell whether the model has that id; otherwise note the problem."""
        if self._ids is None or (isinstance(key, str) and key in self._set):
            return True
        self._left -= 1
        right = meant(str(key), self._ids) if self._left >= 0 else None
        sentence = self._probably.filled(meant=right) if right else self._unknown
        fields.note((part, _place(key)), sentence, value=say.cited(key))
        return False


def _place(key: object) -> str | int:
    return key if isinstance(key, (str, int)) else str(key)


def _part(
    fields: Fields, part: str, key: object, plain: object, subject: Sentence
) -> Fields | None:
    place = (part, _place(key))
    if not isinstance(plain, Mapping):
        fields.note(place, say.KEY_NOT_A_GROUP, say.cited(key), kind=say.kind_of(plain))
        return None
    where = (*fields.where, *place)
    return Fields(plain, where, subject.filled(name=say.cited(key)), fields.findings)
