"""Actions as blocks of a report: the first few for the page that leaders read, and all of them."""

from collections.abc import Iterator

from desktop_app.charts.speech import NONE
from desktop_app.domain.action_order import STATUS_ORDER, in_order, still_open
from desktop_app.domain.follow_up import Action
from desktop_app.reporting.follow_up_words import amount_word, origin_text, status_word
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Heading, Paragraph, Role, TableBlock, Together

FIRST = 5
"""How many actions stand on the page that leaders read."""


def first_actions(material: Material) -> Iterator[Block]:
    """Yield the first open actions with owner and date, and say how many more there are."""
    words = material.words
    still = still_open(material.assessment.actions)
    if not still:
        return
    shown = still[:FIRST]
    table = TableBlock(
        headers=(
            words.translate("Report", "Action"),
            words.translate("Report", "Owner"),
            words.translate("Report", "Due"),
        ),
        rows=tuple((action.title, action.owner or NONE, due(action, material)) for action in shown),
        row_heads=True,
        shares=(0.58, 0.22, 0.2),
        languages=(material.said_in, material.said_in),
    )
    heading = Heading(words.translate("Report", "What we do first"), 2)
    more = len(still) - len(shown)
    if more:
        note = words.translate("Report", "and %n more action(s)", None, more)
        yield Together((heading, table, Paragraph(note, Role.NOTE)))
    else:
        yield Together((heading, table))


def all_actions(material: Material, level: int) -> Iterator[Block]:
    """Yield a table for each status that any action has, under a heading of that level."""
    words = material.words
    ordered = in_order(material.assessment.actions)
    if not ordered:
        none = words.translate("Report", "No actions have been agreed on yet.")
        yield Paragraph(none, Role.QUIET)
    for status in STATUS_ORDER:
        rows = tuple(_row(action, material) for action in ordered if action.status is status)
        if rows:
            yield Heading(status_word(status, words), level)
            yield _table(rows, material)
    if ordered:
        text = words.translate(
            "Report",
            "Order: by status, then largest effect, least effort and earliest date first.",
        )
        yield Paragraph(text, Role.NOTE)


def due(action: Action, material: Material) -> str:
    """Return the date by which an action is to be done."""
    return NONE if action.due is None else material.words.day(action.due)


def _table(rows: tuple[tuple[str, ...], ...], material: Material) -> TableBlock:
    words, said_in = material.words, material.said_in
    return TableBlock(
        headers=(
            words.translate("Report", "Action"),
            words.translate("Report", "Owner"),
            words.translate("Report", "Due"),
            words.translate("Report", "Effort"),
            words.translate("Report", "Effect"),
            words.translate("Report", "Comes from"),
        ),
        rows=rows,
        row_heads=True,
        shares=(0.33, 0.18, 0.12, 0.08, 0.08, 0.21),
        languages=(said_in, said_in),
    )


def _row(action: Action, material: Material) -> tuple[str, ...]:
    words = material.words
    return (
        "\n".join(text for text in (action.title, action.why) if text.strip()),
        action.owner or NONE,
        due(action, material),
        amount_word(action.effort, words),
        amount_word(action.effect, words),
        origin_text(action.origin, material) or NONE,
    )
