"""The shipped questionnaires: complete in three languages, readable, parallel, each thing once."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.reading import read_model_file
from desktop_app.domain.localising import localised, missing_texts
from desktop_app.domain.model import MaturityModel, Question

FOLDER = Path(__file__).parents[2] / "resources" / "models"
LANGUAGES = ("nb", "nn", "en")
SHAPES = {"digital-modenhet": (7, 5), "digital-puls": (7, 1), "ki-modenhet": (5, 4)}
"""Dimensions, and questions in each."""
READABLE = 45
"""The highest LIX of a question's prompt with its level texts."""
WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
AGREEMENT = re.compile(r"\b(vi er enige|vi er einige|we agree)\b", re.IGNORECASE)
SUPERLATIVES = re.compile(
    r"\b(best|beste|størst|største|svært|verdensledende|verdsleiande|excellent|world-class|very)\b",
    re.IGNORECASE,
)


def read(name: str) -> MaturityModel:
    return read_model_file(FOLDER / f"{name}.model.yaml")


@pytest.fixture(scope="module", params=sorted(SHAPES))
def primary(request: pytest.FixtureRequest) -> MaturityModel:
    return read(request.param)


@pytest.fixture(scope="module", params=LANGUAGES)
def model(primary: MaturityModel, request: pytest.FixtureRequest) -> MaturityModel:
    if request.param not in primary.languages:
        pytest.fail(f"{primary.id} is not there in {request.param}")
    return localised(primary, request.param)


def lix(text: str) -> float:
    """Words per sentence, plus the share of words of more than six letters in per cent."""
    words = WORD.findall(text)
    sentences = max(len(re.findall(r"[.?!:]+(?=\s|$)", text)), 1)
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


def asked(question: Question) -> str:
    return " ".join([question.prompt, *question.levels.values()])


def level_texts(model: MaturityModel) -> Iterator[tuple[str, str]]:
    for question in model.questions:
        for value, text in question.levels.items():
            yield f"{question.id} {value}", text


def test_the_shape_is_as_promised(primary: MaturityModel) -> None:
    dimensions, questions = SHAPES[primary.id]
    assert [len(d.questions) for d in primary.dimensions] == [questions] * dimensions
    assert [level.value for level in primary.levels] == [1, 2, 3, 4, 5]


def test_three_languages_are_complete(primary: MaturityModel) -> None:
    assert primary.language == "nb"
    assert sorted(primary.languages) == sorted(LANGUAGES)
    assert {code: missing_texts(primary, code) for code in LANGUAGES} == dict.fromkeys(LANGUAGES, 0)


def test_every_question_has_all_its_parts(model: MaturityModel) -> None:
    for question in model.questions:
        assert question.prompt.endswith("?")
        assert len(question.prompt) <= 120, question.id
        assert len(question.evidence) >= 2, question.id
        assert question.help, question.id
        assert sorted(question.levels) == [1, 2, 3, 4, 5], question.id
        assert sorted(question.steps) == [1, 2, 3, 4], question.id


def test_level_texts_have_a_length_that_a_room_reads(model: MaturityModel) -> None:
    wrong = {place: len(text) for place, text in level_texts(model) if not 60 <= len(text) <= 220}
    assert wrong == {}


def test_questions_are_readable(model: MaturityModel) -> None:
    hard = {q.id: round(lix(asked(q)), 1) for q in model.questions if lix(asked(q)) > READABLE}
    assert hard == {}


def test_no_text_asks_for_agreement_or_boasts(model: MaturityModel) -> None:
    texts = dict(level_texts(model))
    found = {p: t for p, t in texts.items() if AGREEMENT.search(t) or SUPERLATIVES.search(t)}
    assert found == {}


def test_nothing_is_said_twice(model: MaturityModel) -> None:
    texts = [text for question in model.questions for text in question.levels.values()]
    texts += [question.prompt for question in model.questions]
    texts += [step for question in model.questions for step in question.steps.values()]
    assert len(texts) == len(set(texts))


def test_level_three_understands_and_explores(model: MaturityModel) -> None:
    understood = {"nb": "forstått", "nn": "forstått", "en": "understood"}
    if model.id != "ki-modenhet":
        assert any(word in model.level(3).summary for word in understood.values())


def test_the_pulse_has_the_levels_of_its_elder() -> None:
    whole, pulse = read("digital-modenhet"), read("digital-puls")
    for language in LANGUAGES:
        assert localised(whole, language).levels == localised(pulse, language).levels
    assert [d.id for d in whole.dimensions] == [d.id for d in pulse.dimensions]
    assert not {q.prompt for q in whole.questions} & {q.prompt for q in pulse.questions}


def test_readability_is_measured_as_usual() -> None:
    assert lix("Dette er en kort setning. Denne også.") == pytest.approx(7 / 2 + 100 / 7)
