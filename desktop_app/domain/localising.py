"""A model as it reads in one of its languages, and what a translation still lacks."""

from dataclasses import replace

from desktop_app.domain.model import (
    Dimension,
    Level,
    MaturityModel,
    Question,
    QuestionTexts,
    Translation,
)


def localised(model: MaturityModel, language: str) -> MaturityModel:
    """Return the model with its texts in `language`; missing ones stay in the primary language."""
    texts = model.translations.get(language)
    if texts is None:
        return model
    return replace(
        model,
        title=texts.title or model.title,
        summary=texts.summary or model.summary,
        levels=tuple(_level(level, texts) for level in model.levels),
        dimensions=tuple(_dimension(dimension, texts) for dimension in model.dimensions),
    )


def _level(level: Level, texts: Translation) -> Level:
    name, summary = texts.levels.get(level.value, ("", ""))
    return replace(level, name=name or level.name, summary=summary or level.summary)


def _dimension(dimension: Dimension, texts: Translation) -> Dimension:
    title, summary = texts.dimensions.get(dimension.id, ("", ""))
    return replace(
        dimension,
        title=title or dimension.title,
        summary=summary or dimension.summary,
        questions=tuple(
            _question(question, texts.questions.get(question.id, QuestionTexts()))
            for question in dimension.questions
        ),
    )


def _question(question: Question, texts: QuestionTexts) -> Question:
    return replace(
        question,
        prompt=texts.prompt or question.prompt,
        help=texts.help or question.help,
        evidence=tuple(_sign(texts, place) or sign for place, sign in enumerate(question.evidence)),
        levels={k: texts.levels.get(k) or v for k, v in question.levels.items()},
        steps={k: texts.steps.get(k) or v for k, v in question.steps.items()},
    )


def _sign(texts: QuestionTexts, place: int) -> str:
    return texts.evidence[place] if place < len(texts.evidence) else ""


def missing_texts(model: MaturityModel, language: str) -> int:
    """Count the texts that the primary language has and `language` lacks."""
    if language == model.language:
        return 0
    texts = model.translations.get(language, Translation(language))
    pairs = [(model.title, texts.title), (model.summary, texts.summary)]
    for level in model.levels:
        name, summary = texts.levels.get(level.value, ("", ""))
        pairs += [(level.name, name), (level.summary, summary)]
    for dimension in model.dimensions:
        title, summary = texts.dimensions.get(dimension.id, ("", ""))
        pairs += [(dimension.title, title), (dimension.summary, summary)]
    for question in model.questions:
        pairs += _question_pairs(question, texts.questions.get(question.id, QuestionTexts()))
    return sum(1 for primary, translated in pairs if primary and not translated)


def _question_pairs(question: Question, texts: QuestionTexts) -> list[tuple[str, str]]:
    pairs = [(question.prompt, texts.prompt), (question.help, texts.help)]
    pairs += [(sign, _sign(texts, place)) for place, sign in enumerate(question.evidence)]
    pairs += [(text, texts.levels.get(value, "")) for value, text in question.levels.items()]
    pairs += [(text, texts.steps.get(value, "")) for value, text in question.steps.items()]
    return pairs
