"""The words of the full report, for those who were not in the room."""

from collections.abc import Iterator

from desktop_app.domain.wording import Wording
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Heading, TableBlock


def glossary_chapter(material: Material) -> Iterator[Block]:
    """Yield every word with its meaning, in the order of the alphabet of the language."""
    words = material.words
    yield Heading(words.translate("Report", "Words"), 1)
    yield TableBlock(
        headers=(words.translate("Report", "Word"), words.translate("Report", "Meaning")),
        rows=tuple(sorted(_entries(words), key=lambda entry: _sorted_as(entry[0]))),
        row_heads=True,
        shares=(0.24, 0.76),
    )


def _sorted_as(word: str) -> str:
    """Norwegian ends in æ, ø, å, in this order; Unicode has å before æ."""
    return word.casefold().translate(str.maketrans("æøå", "{|}"))


def _entries(words: Wording) -> Iterator[tuple[str, str]]:
    yield from _of_the_model(words)
    yield from _of_the_room(words)


def _of_the_model(words: Wording) -> Iterator[tuple[str, str]]:
    say = words.translate
    yield (
        say("Report", "Maturity model"),
        say("Report", "The questionnaire: levels, dimensions and questions. It has a version."),
    )
    yield say("Report", "Level"), say("Report", "A step of the scale.")
    yield (
        say("Report", "Dimension"),
        say("Report", "A group of questions that belong together."),
    )
    yield (
        say("Report", "Question"),
        say("Report", "One thing that is assessed, with a text for each level."),
    )
    yield (
        say("Report", "Assessment"),
        say("Report", "One organisation that answers one model on one occasion."),
    )
    yield (
        say("Report", "Target"),
        say("Report", "The level that the organisation wants to reach in a dimension."),
    )
    yield say("Report", "Gap"), say("Report", "How far it is from the score to the target.")


def _of_the_room(words: Wording) -> Iterator[tuple[str, str]]:
    say = words.translate
    yield (
        say("Report", "Round"),
        say("Report", "How many voted for each level, before or after the discussion."),
    )
    yield (
        say("Report", "Consensus"),
        say("Report", "How close the votes are to each other, from 0 to 1."),
    )
    yield (
        say("Report", "Dissent"),
        say("Report", "What some in the room hold against the agreed level."),
    )
    yield (
        say("Report", "Not applicable"),
        say("Report", "The question does not concern the organisation; a reason is given."),
    )
    yield (
        say("Report", "Action"),
        say("Report", "What will be done, by whom, by when."),
    )
    yield (
        say("Report", "Topic"),
        say("Report", "Something that the room chose to talk about."),
    )
