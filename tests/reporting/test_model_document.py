"""A model as a document: everything in it, in each of its languages, valid and unclipped."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pypdfium2
import pytest

from desktop_app.domain.localising import localised
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.wording import in_english
from desktop_app.reporting.model_document import model_story
from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.story import Block, Contents, Heading, Paragraph, TableBlock, Together
from desktop_app.reporting.wording import BabelWording
from tests.longest_model import longest_model
from tests.reporting.pages import LOOK, embedded_fonts
from tests.reporting.reading import Reading, complaints
from tests.reporting.samples import AT, model
from tests.services.bench import MODELS


def rendered(made: MaturityModel, language: str = "nb") -> bytes:
    words = BabelWording(language if language in {"nb", "nn", "en"} else "nb", in_english)
    return render_pdf(model_story(localised(made, language), language, words, AT), LOOK)


def flat(blocks: Sequence[Block]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        found += flat(block.blocks) if isinstance(block, Together) else [block]
    return found


def told(made: MaturityModel, language: str = "nb") -> list[Block]:
    return flat(model_story(made, language, BabelWording("nb", in_english), AT).blocks)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(text.replace("\ufffe", "").split())


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_shipped_model_is_there_in_full(shipped: MaturityModel, language: str) -> None:
    pdf = rendered(shipped, language)
    assert complaints(pdf) == []
    assert all(embedded_fonts(pdf).values())
    read = Reading(pdf)
    assert read.untagged == []
    assert str(read.root.Lang) == language
    heads = [int(str(part.S)[2:]) for part in read.elements() if str(part.S)[:2] == "/H"]
    assert heads[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(heads))
    seen = text_of(pdf)
    spoken = localised(shipped, language)
    texts = [spoken.title, spoken.summary, spoken.source]
    for level in spoken.levels:
        texts += [level.name, level.summary]
    for dimension, question in spoken.walk():
        texts += [dimension.title, dimension.summary, question.prompt, question.help]
        texts += [*question.evidence, *question.levels.values(), *question.steps.values()]
    assert [text for text in texts if "".join(text.split()) not in seen] == []


@pytest.fixture(scope="module")
def shipped() -> MaturityModel:
    from desktop_app.catalog.shelf import Shelf

    return Shelf((MODELS,)).model("digital-puls")


def test_the_longest_texts_are_valid_and_end_to_end() -> None:
    made = longest_model()
    pdf = rendered(replace(made, dimensions=made.dimensions[:1]))
    assert complaints(pdf) == []
    assert Reading(pdf).untagged == []


def test_texts_in_a_language_that_headings_cannot_be_in_say_so() -> None:
    made = replace(model(), language="se")
    texts = [block for block in told(made, "se") if isinstance(block, Heading) and block.language]
    assert {block.language for block in texts} == {"se"}
    assert len(texts) == len(made.dimensions) + len(made.questions)
    assert complaints(rendered(made, "se")) == []


def test_contents_only_where_there_is_much() -> None:
    assert any(isinstance(block, Contents) for block in told(model()))
    assert not any(isinstance(block, Contents) for block in told(model(questions=1)))


def test_weights_are_told_where_they_are_not_one() -> None:
    made = model(dimensions=("Ledelse", "Kultur"), questions=1)
    first, second = made.dimensions
    heavy = replace(
        first, weight=Fraction(2), questions=(replace(first.questions[0], weight=Fraction(1, 2)),)
    )
    blocks = told(replace(made, dimensions=(heavy, second)))
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert said == ["Weight in the score: 2", "Weight in the score: 0,50"]


def test_a_question_without_texts_has_no_table_and_one_without_steps_two_columns() -> None:
    made = model(dimensions=("Ledelse",), questions=2)
    (dimension,) = made.dimensions
    bare, full = dimension.questions
    full = replace(full, levels={level.value: "Slik." for level in made.levels})
    blocks = told(replace(made, dimensions=(replace(dimension, questions=(bare, full)),)))
    scale, steps = [block for block in blocks if isinstance(block, TableBlock)]
    assert len(scale.headers) == len(steps.headers) == 2
    assert len(steps.rows) == len(made.levels)
