"""A model in another language: what is missing falls back and is counted."""

from dataclasses import replace

from desktop_app.domain.localising import localised, missing_texts
from desktop_app.domain.model import MaturityModel, QuestionTexts, Translation
from tests.domain.samples import dimension, model


def norwegian() -> MaturityModel:
    """A model in bokmål with every kind of text."""
    plain = model(dimension("a", (1, 1)), highest=2)
    first, second = plain.dimensions[0].questions
    first = replace(
        first,
        prompt="Hvordan?",
        help="Tenk på",
        evidence=("Referat", "Budsjett"),
        levels={1: "Ingen", 2: "Alle"},
        steps={1: "Begynn"},
    )
    part = replace(plain.dimensions[0], title="Ledelse", summary="Om", questions=(first, second))
    return replace(
        plain,
        language="nb",
        title="Modenhet",
        summary="Kort",
        levels=tuple(replace(level, summary="Trinn") for level in plain.levels),
        dimensions=(part,),
    )


def full() -> Translation:
    return Translation(
        "nn",
        title="Modning",
        summary="Stutt",
        levels={1: ("Nivå 1", "Steg"), 2: ("Nivå 2", "Steg")},
        dimensions={"a": ("Leiing", "Om ho")},
        questions={
            "a.1": QuestionTexts(
                "Korleis?", "Tenk på det", ("Møtebok", "Budsjettet"),
                {1: "Ingen av", 2: "Alle saman"}, {1: "Ta til"},
            ),
            "a.2": QuestionTexts("Kva?"),
        },
    )  # fmt: skip


def translated(texts: Translation) -> MaturityModel:
    return replace(norwegian(), translations={"nn": texts})


def test_a_full_translation_is_said_whole() -> None:
    found = localised(translated(full()), "nn")
    assert (found.title, found.summary) == ("Modning", "Stutt")
    assert [(level.name, level.summary) for level in found.levels] == [
        ("Nivå 1", "Steg"),
        ("Nivå 2", "Steg"),
    ]
    assert (found.dimensions[0].title, found.dimensions[0].summary) == ("Leiing", "Om ho")
    first, second = found.questions
    assert (first.prompt, first.help) == ("Korleis?", "Tenk på det")
    assert first.evidence == ("Møtebok", "Budsjettet")
    assert first.levels == {1: "Ingen av", 2: "Alle saman"}
    assert first.steps == {1: "Ta til"}
    assert second.prompt == "Kva?"
    assert missing_texts(translated(full()), "nn") == 0


def test_an_empty_translation_falls_back_everywhere() -> None:
    found = localised(translated(Translation("nn")), "nn")
    assert replace(found, translations={}) == norwegian()
    assert missing_texts(translated(Translation("nn")), "nn") == 16
    assert missing_texts(norwegian(), "nn") == 16


def test_half_a_translation_falls_back_text_by_text() -> None:
    half = Translation(
        "nn",
        title="Modning",
        levels={2: ("Nivå 2", "")},
        questions={
            "a.1": QuestionTexts(evidence=("", "Budsjettet"), levels={2: "Alle saman", 1: ""})
        },
    )
    found = localised(translated(half), "nn")
    assert (found.title, found.summary) == ("Modning", "Kort")
    assert (found.levels[1].name, found.levels[1].summary) == ("Nivå 2", "Trinn")
    assert found.questions[0].evidence == ("Referat", "Budsjettet")
    assert found.questions[0].levels == {1: "Ingen", 2: "Alle saman"}
    assert missing_texts(translated(half), "nn") == 12


def test_a_translation_adds_nothing_that_the_model_lacks() -> None:
    more = QuestionTexts(evidence=("a", "b"), levels={1: "x", 2: "y"}, steps={1: "z"})
    found = localised(translated(Translation("nn", questions={"a.2": more})), "nn")
    assert found.questions[1].evidence == ()
    assert found.questions[1].levels == {}
    assert found.questions[1].steps == {}


def test_the_primary_and_unknown_languages_are_the_model_itself() -> None:
    assert localised(norwegian(), "nb") == norwegian()
    assert localised(norwegian(), "se") == norwegian()
    assert missing_texts(norwegian(), "nb") == 0


def test_ids_weights_and_revisions_stay() -> None:
    found = localised(translated(full()), "nn")
    assert [(q.id, q.weight, q.revision) for q in found.questions] == [
        (q.id, q.weight, q.revision) for q in norwegian().questions
    ]
