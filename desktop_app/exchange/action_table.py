"""The table of actions: what will be done, by whom, by when."""

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.follow_up import Action, ActionStatus
from desktop_app.domain.localising import localised
from desktop_app.domain.wording import Wording
from desktop_app.exchange.table import Column, Table


def action_table(assessment: Assessment, words: Wording) -> Table:
    """Return the actions in the order in which they were made."""
    origins = _origins(assessment, words.language)
    statuses = _statuses(words)
    return Table(
        words.translate("Spreadsheet", "Actions"),
        (
            Column(words.translate("Spreadsheet", "Action"), 50),
            Column(words.translate("Spreadsheet", "Why"), 50),
            Column(words.translate("Spreadsheet", "Owner"), 24),
            Column(words.translate("Spreadsheet", "Due"), 12),
            Column(words.translate("Spreadsheet", "Effort"), 10, 0),
            Column(words.translate("Spreadsheet", "Effect"), 10, 0),
            Column(words.translate("Spreadsheet", "Status"), 14),
            Column(words.translate("Spreadsheet", "From"), 50),
        ),
        tuple(
            (
                action.title,
                action.why,
                action.owner,
                action.due,
                action.effort,
                action.effect,
                statuses[action.status],
                _origin(action, origins),
            )
            for action in assessment.actions
        ),
    )


def _origins(assessment: Assessment, language: str) -> dict[str, str]:
    model = localised(assessment.model, language)
    cards = ((card, (card, *card.merged)) for card in assessment.topics)
    texts = {part.id: card.title for card, parts in cards for part in parts}
    texts |= {dimension.id: dimension.title for dimension in model.dimensions}
    return texts | {question.id: question.prompt for question in model.questions}


def _origin(action: Action, texts: dict[str, str]) -> str:
    """What the action came from; its id where that is of another assessment."""
    origin = action.origin
    found = origin.question or origin.dimension or origin.topic or ""
    return texts.get(found, found)


def _statuses(words: Wording) -> dict[ActionStatus, str]:
    return {
        ActionStatus.PROPOSED: words.translate("Spreadsheet", "proposed"),
        ActionStatus.AGREED: words.translate("Spreadsheet", "agreed", "of an action"),
        ActionStatus.UNDER_WAY: words.translate("Spreadsheet", "under way"),
        ActionStatus.DONE: words.translate("Spreadsheet", "done"),
        ActionStatus.DROPPED: words.translate("Spreadsheet", "dropped"),
    }
