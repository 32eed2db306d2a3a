"""Says how the organisation has come here: the change, what moved most, last time's actions."""

from desktop_app.charts.comparison_speech import change_sentence, move_text, signed
from desktop_app.domain.follow_up import ActionStatus
from desktop_app.domain.results import Results
from desktop_app.domain.trend import Move, Trend, most_moved, scores_before
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.screens.result.state import Lead, LeadList, YearsState

STATUSES = {
    ActionStatus.PROPOSED: QT_TRANSLATE_NOOP("Result", "Proposed"),
    ActionStatus.AGREED: QT_TRANSLATE_NOOP("Result", "Agreed on"),
    ActionStatus.UNDER_WAY: QT_TRANSLATE_NOOP("Result", "Under way"),
    ActionStatus.DONE: QT_TRANSLATE_NOOP("Result", "Done"),
    ActionStatus.DROPPED: QT_TRANSLATE_NOOP("Result", "Dropped"),
}


def years_state(found: Trend, own: Results, words: Wording) -> YearsState:
    """Return what to show of the years before a result."""
    say = words.translate
    return YearsState(
        trend=found,
        before=scores_before(found.found[-2], own),
        sentence=change_sentence(found, words),
        moved=LeadList(
            say("Result", "What moved most"),
            tuple(_lead(move, words) for move in most_moved(found.last_step.moves)),
            say("Result", "No question has another level than last time."),
        ),
        actions=tuple(
            (action.title, STATUSES[action.status].said(say)) for action in found.last_actions
        ),
    )


def _lead(move: Move, words: Wording) -> Lead:
    text = f"{move.question.prompt} ({move_text(move, words)})"
    return Lead(move.dimension.id, move.question.id, text, signed(move.change, words, 0))
