"""From the rows that were typed to the topics of a group."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from desktop_app.domain.board import recounted
from desktop_app.domain.follow_up import Topic, TopicState
from desktop_app.ui.screens.gatherings.state import TopicRow


def topics_of(
    rows: Sequence[TopicRow], former: Mapping[str, Topic], whole: Callable[[str], int]
) -> list[Topic]:
    """Return the topics of rows; rows without any words are left out.

    A new topic has no id yet. One that was there keeps what has no field here. One with a
    takeaway was discussed, unless it is talked of now; one with votes was voted on.
    """
    found = []
    for row in rows:
        if not row.title.strip() and not row.takeaway.strip():
            continue
        votes = whole(row.votes or "0")
        old = former.get(row.id) or Topic("", "")
        topic = replace(recounted(old, votes), title=row.title, takeaway=row.takeaway)
        found.append(replace(topic, state=_state(topic)))
    return found


def _state(topic: Topic) -> TopicState:
    if topic.takeaway.strip() and topic.state is not TopicState.DISCUSSING:
        return TopicState.DISCUSSED
    if topic.state is TopicState.PROPOSED and topic.votes:
        return TopicState.VOTED
    return topic.state
