"""How to read the full report: the scale, the marks of the charts, what stands for what."""

from collections.abc import Iterator

from desktop_app.charts.speech import level_title
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Heading, Item, ListBlock, Paragraph, TableBlock


def guide_chapter(material: Material) -> Iterator[Block]:
    """Yield what a reader needs to know who was not in the room."""
    words = material.words
    yield Heading(words.translate("Report", "How to read the report"), 1)
    yield Paragraph(
        words.translate(
            "Report",
            "The organisation has assessed itself. A group answered the questions together: they "
            "voted, discussed the spread, and agreed on a level for each question. The report "
            "shows what they agreed on, how close they stood to each other, and what was said.",
        )
    )
    yield Heading(words.translate("Report", "The levels"), 2)
    yield _levels(material)
    yield Heading(words.translate("Report", "The charts"), 2)
    yield ListBlock(tuple(Item(text) for text in _marks(material)))
    yield Heading(words.translate("Report", "Votes and consensus"), 2)
    yield Paragraph(
        words.translate(
            "Report",
            "The bars show how many voted for each level. Where there was more than one round, "
            "the earlier ones are pale and the last is strong. Agreed means that the votes are "
            "close to each other, divided that they are far apart. The agreed level may differ "
            "from every vote: the room decides. Who voted for what is never recorded.",
        )
    )
    yield Paragraph(
        words.translate(
            "Report",
            "Where fewer than five voted, only the word for the spread is shown, never the counts.",
        )
    )


def _levels(material: Material) -> TableBlock:
    words = material.words
    return TableBlock(
        headers=(words.translate("Report", "Level"), words.translate("Report", "What it means")),
        rows=tuple(
            (level_title(level, words), level.summary) for level in material.found.model.levels
        ),
        row_heads=True,
        shares=(0.28, 0.72),
        languages=(material.asked_in, material.asked_in),
    )


def _marks(material: Material) -> Iterator[str]:
    say = material.words.translate
    yield say("Report", "A bar or a filled dot is where the organisation stands now.")
    yield say("Report", "A diamond is the target, the level it wants to reach.")
    yield say("Report", "A ring on a dotted line is where it stood last time.")
    yield say(
        "Report", "The darker the colour of a level, the higher the level; the number is the same."
    )
    yield say("Report", "A dash stands where there is no figure. It never means zero.")
