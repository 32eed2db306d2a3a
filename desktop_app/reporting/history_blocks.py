"""The history of changes as a chapter of the full report: when, what, from what, to what."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from desktop_app.charts.speech import NONE, spread_word
from desktop_app.domain.assessment import AssessmentState, HistoryEntry
from desktop_app.domain.consensus import consensus
from desktop_app.domain.wording import Wording
from desktop_app.reporting.cover import state_word
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Heading, Paragraph, Role, TableBlock

_LONGEST = 90
"""The most signs of a text that are shown of a change."""


def history_chapter(material: Material) -> Iterator[Block]:
    """Yield a table of changes for each day; nothing where there is no history."""
    words = material.words
    if not material.history:
        return
    yield Heading(words.translate("Report", "History of changes"), 1)
    text = words.translate(
        "Report",
        "Every change, in the order in which it was made; what was undone is here as well. Long "
        "texts are shortened, and votes are shown as the word for their spread.",
    )
    yield Paragraph(text)
    for day, entries in groupby(material.history, key=lambda entry: entry.at.date()):
        yield Heading(words.day(day), 2)
        yield _table(list(entries), material)
    yield Paragraph(
        words.translate("Report", "%n change(s).", None, len(material.history)), Role.NOTE
    )


def _table(entries: Sequence[HistoryEntry], material: Material) -> TableBlock:
    words = material.words
    subjects = {d.id: d.title for d in material.assessment.model.dimensions}
    subjects |= {q.id: q.prompt for q in material.assessment.model.questions}
    subjects |= {action.id: action.title for action in material.assessment.actions}
    return TableBlock(
        headers=(
            words.translate("Report", "Time"),
            words.translate("Report", "What"),
            words.translate("Report", "Concerns"),
            words.translate("Report", "Before"),
            words.translate("Report", "After"),
        ),
        rows=tuple(
            (
                f"{entry.at:%H:%M}",
                kind_word(entry.kind, words),
                subjects.get(entry.subject, ""),
                *(_value(value, words) for value in _values(entry)),
            )
            for entry in entries
        ),
        shares=(0.08, 0.15, 0.39, 0.19, 0.19),
    )


def kind_word(kind: str, words: Wording) -> str:
    """Return what was changed, in words."""
    return {
        "level": words.translate("Report", "Level"),
        "not_applicable": words.translate("Report", "Not applicable"),
        "note": words.translate("Report", "Note"),
        "dissent": words.translate("Report", "Dissent"),
        "parked": words.translate("Report", "Parked"),
        "rounds": words.translate("Report", "Votes"),
        "target": words.translate("Report", "Target"),
        "state": words.translate("Report", "State"),
        "import": words.translate("Report", "Taken in from a file"),
    }.get(kind, words.translate("Report", "Other"))


def _values(entry: HistoryEntry) -> tuple[object, object]:
    """Return what stood before and after; how a file stood to the store is no such value."""
    return (None, None) if entry.kind == "import" else (entry.old, entry.new)


def _value(value: object, words: Wording) -> str:
    if value is None or value in ("", []):
        return NONE
    if isinstance(value, bool):
        return words.translate("Report", "yes") if value else words.translate("Report", "no")
    if isinstance(value, int):
        return words.number(value, 0)
    if isinstance(value, str):
        return _text(value, words)
    if isinstance(value, list):
        return " → ".join(filter(None, (_round(one, words) for one in value))) or NONE
    return words.translate("Report", "changed")


def _text(value: str, words: Wording) -> str:
    if value in set(AssessmentState):
        return state_word(AssessmentState(value), words)
    return value if len(value) <= _LONGEST else value[:_LONGEST].rstrip() + "…"


def _round(value: object, words: Wording) -> str:
    """Return the word for the spread of a round; its counts are nobody's business here."""
    counts = value.get("counts") if isinstance(value, Mapping) else None
    if not isinstance(counts, list) or not all(isinstance(count, int) for count in counts):
        return ""
    return spread_word(consensus(counts) if len(counts) > 1 else None, words)
