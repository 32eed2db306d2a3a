"""How every figure of the full report is reckoned, and where the formula comes from."""

from collections.abc import Iterator

from desktop_app.domain.wording import Wording
from desktop_app.reporting.comparison_method import comparison_rules
from desktop_app.reporting.dimension_blocks import weight_note
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Heading, Paragraph, Role, TableBlock

_SOURCE = (
    "Tastle, W. J. and Wierman, M. J. (2007): Consensus and dissention: A measure of ordinal "
    "dispersion. International Journal of Approximate Reasoning 45(3), 531–545."
)
"""A title is quoted as it was printed."""


def method_chapter(material: Material) -> Iterator[Block]:
    """Yield every rule as a table, then the source and the weights."""
    words = material.words
    yield Heading(words.translate("Report", "How the figures are reckoned"), 1)
    yield Paragraph(
        words.translate(
            "Report",
            "All arithmetic on scores is exact. Rounding happens once, when a figure is shown: "
            "to one decimal, half away from zero.",
        )
    )
    for heading, rules in (
        (words.translate("Report", "Scores and levels"), _scores(words)),
        (words.translate("Report", "Votes and consensus"), _votes(words)),
        (words.translate("Report", "Gaps and priority"), _gaps(words)),
        (words.translate("Report", "Others and last time"), comparison_rules(words)),
    ):
        yield Heading(heading, 2)
        yield _table(rules, words)
    note = weight_note(material)
    if note is not None:
        yield note
    yield Heading(words.translate("Report", "Source"), 2)
    yield Paragraph(_SOURCE, Role.BODY, language="en" if words.language != "en" else "")


def _table(rules: Iterator[tuple[str, str]], words: Wording) -> TableBlock:
    return TableBlock(
        headers=(words.translate("Report", "Figure"), words.translate("Report", "Rule")),
        rows=tuple(rules),
        row_heads=True,
        shares=(0.24, 0.76),
    )


def _scores(words: Wording) -> Iterator[tuple[str, str]]:
    say = words.translate
    yield (
        say("Report", "Score of a dimension"),
        say(
            "Report",
            "Σ(weight × level) / Σ(weight) over its agreed questions. Without any agreed question "
            "there is no score.",
        ),
    )
    yield (
        say("Report", "Overall score"),
        say(
            "Report",
            "Σ(weight of the dimension × its score) / Σ(weight of the dimension) over the "
            "dimensions that have a score.",
        ),
    )
    yield (
        say("Report", "Level reached"),
        say(
            "Report",
            "The level nearest to the score, ties upwards: the whole part of score + 1/2, held "
            "within the scale.",
        ),
    )
    yield (
        say("Report", "Coverage"),
        say(
            "Report",
            "How many questions are agreed, not applicable and left. A question that is not "
            "applicable has a reason and counts in no score. A result is preliminary while any "
            "question is left.",
        ),
    )


def _votes(words: Wording) -> Iterator[tuple[str, str]]:
    say = words.translate
    yield (
        say("Report", "Consensus of a round"),
        say(
            "Report",
            "Cns = 1 + Σ p · log2(1 − |x − μ| / d), where p is the share of votes for level x, μ "
            "the mean of the votes and d the width of the scale. 1 is when all vote alike, 0 when "
            "half vote for the lowest and half for the highest level. Abstentions do not count. "
            "(Tastle and Wierman 2007)",
        ),
    )
    yield (
        say("Report", "The words for it"),
        say("Report", "Agreed from 0.80, some spread from 0.60, else divided."),
    )
    yield (
        say("Report", "Consensus of a dimension"),
        say("Report", "The plain mean over the last rounds of its questions."),
    )
    yield (
        say("Report", "Change since the first round"),
        say("Report", "Consensus of the last round minus that of the first."),
    )
    yield (
        say("Report", "Suggested level"),
        say(
            "Report",
            "The median of the last round, the lower one of an even number. It is only a "
            "suggestion.",
        ),
    )


def _gaps(words: Wording) -> Iterator[tuple[str, str]]:
    say = words.translate
    yield (
        say("Report", "Gap"),
        say(
            "Report",
            "Target minus score, never below 0. The gap of a question is the target of its "
            "dimension minus the agreed level.",
        ),
    )
    yield (
        say("Report", "Weighted gap"),
        say(
            "Report",
            "Gap × weight of the question × weight of the dimension. Questions are listed with "
            "the largest first; ties: lower consensus first, then the order of the model.",
        ),
    )
    yield (
        say("Report", "Strengths and weaknesses"),
        say(
            "Report",
            "The dimensions with the highest and the lowest scores, ties by the order of the "
            "model. No dimension is both.",
        ),
    )
