"""The questions that are furthest from where the organisation wants to be, as a table."""

from desktop_app.charts.speech import score, spread_word, whole
from desktop_app.domain.ranking import by_priority
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import TableBlock

_MOST = 10


def priority_table(material: Material, most: int = _MOST) -> TableBlock | None:
    """Return the questions with the largest weighted gaps; None where there is no gap."""
    words, model = material.words, material.asked_in
    found = by_priority(material.found)[:most]
    if not found:
        return None
    return TableBlock(
        headers=(
            words.translate("Report", "Question"),
            words.translate("Report", "Dimension"),
            words.translate("Report", "Level"),
            words.translate("Report", "Gap"),
            words.translate("Report", "Weighted gap"),
            words.translate("Report", "Consensus"),
        ),
        rows=tuple(
            (
                question.question.prompt,
                question.dimension.title,
                whole(question.level, words),
                whole(int(question.gap or 0), words),
                score(question.weighted_gap, words),
                spread_word(question.consensus, words),
            )
            for question in found
        ),
        numeric=(2, 3, 4),
        row_heads=True,
        shares=(0.42, 0.22, 0.08, 0.08, 0.08, 0.12),
        languages=(model, model),
    )
