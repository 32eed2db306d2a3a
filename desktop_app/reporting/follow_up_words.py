"""What reports call the parts of actions and topics, and where these came from."""

from desktop_app.charts.speech import NONE
from desktop_app.domain.follow_up import ActionStatus, Origin, TopicState
from desktop_app.domain.wording import Wording
from desktop_app.reporting.material import Material


def status_word(status: ActionStatus, words: Wording) -> str:
    """Return the word for an action's status."""
    return {
        ActionStatus.PROPOSED: words.translate("Report", "Proposed"),
        ActionStatus.AGREED: words.translate("Report", "Agreed on"),
        ActionStatus.UNDER_WAY: words.translate("Report", "Under way"),
        ActionStatus.DONE: words.translate("Report", "Done"),
        ActionStatus.DROPPED: words.translate("Report", "Dropped"),
    }[status]


def topic_state_word(state: TopicState, words: Wording) -> str:
    """Return the word for a topic's state."""
    return {
        TopicState.PROPOSED: words.translate("Report", "proposed"),
        TopicState.VOTED: words.translate("Report", "voted on"),
        TopicState.DISCUSSING: words.translate("Report", "in discussion"),
        TopicState.DISCUSSED: words.translate("Report", "discussed"),
    }[state]


def amount_word(amount: int | None, words: Wording) -> str:
    """Return the word for an effort or effect from 1 to 3, with its number."""
    if amount is None:
        return NONE
    return {
        1: words.translate("Report", "1 small"),
        2: words.translate("Report", "2 medium"),
        3: words.translate("Report", "3 large"),
    }[amount]


def origin_text(origin: Origin, material: Material) -> str:
    """Return the question, dimension or topic that something came from; empty for none.

    What is not in this assessment, such as a topic of the one before, is not named.
    """
    assessment = material.assessment
    cards = ((card, (card, *card.merged)) for card in assessment.topics)
    texts = {part.id: card.title for card, parts in cards for part in parts}
    texts |= {d.id: d.title for d in assessment.model.dimensions}
    texts |= {q.id: q.prompt for q in assessment.model.questions}
    return texts.get(origin.question or origin.dimension or origin.topic or "", "")
