"""Sentences are marked in English and said in the reader's language."""

from desktop_app.domain.errors import ExpectedError, InvalidFileError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, in_english

TRANSLATIONS = {
    "The file {name} is empty.": "Filen {name} er tom.",
    "It has no {part}.": "Den mangler {part}.",
    "end": "slutt",
}


def norwegian(
    context: str,
    source: str,
    disambiguation: str | None = None,
    n: int = -1,
    /,
) -> str:
    assert (context, disambiguation, n) == ("Errors", None, -1)
    return TRANSLATIONS[source]


def test_a_sentence_is_said_in_the_language_of_the_reader() -> None:
    sentence = QT_TRANSLATE_NOOP("Errors", "The file {name} is empty.").filled(name="{x}.yaml")
    assert str(sentence) == "The file {x}.yaml is empty."
    assert sentence.said(norwegian) == "Filen {x}.yaml er tom."


def test_a_sentence_within_a_sentence_is_said_too() -> None:
    sentence = QT_TRANSLATE_NOOP("Errors", "It has no {part}.").filled(
        part=QT_TRANSLATE_NOOP("Errors", "end")
    )
    assert sentence.said(norwegian) == "Den mangler slutt."
    assert str(sentence) == "It has no end."


def test_filling_adds_to_what_is_filled() -> None:
    sentence = Sentence("Errors", "{a} and {b}").filled(a=1).filled(b=2)
    assert str(sentence) == "1 and 2"


def test_braces_stand_when_nothing_is_filled() -> None:
    assert str(Sentence("Errors", "{ is not a value")) == "{ is not a value"


def test_english_fills_the_number() -> None:
    assert in_english("Report", "%n question(s)", None, 3) == "3 question(s)"


def test_an_error_carries_its_sentence_and_details() -> None:
    detail = Sentence("Errors", "end")
    error = InvalidFileError(Sentence("Errors", "It has no {part}.", {"part": "id"}), (detail,))
    assert isinstance(error, ExpectedError)
    assert str(error) == "It has no id."
    assert (str(error.sentence), error.details) == ("It has no id.", (detail,))
