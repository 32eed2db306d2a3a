"""Makes the states of the discussion from a board; knows words, but no store."""

from collections import Counter

from desktop_app.domain.board import Board, origins, texts
from desktop_app.domain.follow_up import Origin, ThumbVote, Topic, TopicState
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.services.room_board import ClockFace, RoomBoard, RoomCard, RoomColumn, RoomStory
from desktop_app.services.table import Tabled
from desktop_app.ui.screens.discussion.state import Card, Column, DiscussionState, Link
from desktop_app.ui.shell.story_state import STORY_QUESTION, StoryLine

COLUMNS = (
    (
        TopicState.PROPOSED,
        QT_TRANSLATE_NOOP("Discussion", "Proposed"),
        QT_TRANSLATE_NOOP("Discussion", "Write topics above, or bring some in."),
    ),
    (
        TopicState.VOTED,
        QT_TRANSLATE_NOOP("Discussion", "With votes"),
        QT_TRANSLATE_NOOP("Discussion", "Topics that get votes come here, most votes first."),
    ),
    (
        TopicState.DISCUSSING,
        QT_TRANSLATE_NOOP("Discussion", "Under discussion"),
        QT_TRANSLATE_NOOP("Discussion", "Choose a topic and press S to start."),
    ),
    (
        TopicState.DISCUSSED,
        QT_TRANSLATE_NOOP("Discussion", "Discussed"),
        QT_TRANSLATE_NOOP("Discussion", "What has been discussed, with its takeaway."),
    ),
)


class Picture:
    """Says everything in one language."""

    def __init__(self, words: Wording) -> None:
        self._words = words

    def state(self, tabled: Tabled) -> DiscussionState:
        """The facilitator's screen."""
        board, model = tabled.board, tabled.model
        actions = Counter(action.origin.topic for action in tabled.actions)
        say = self._words.translate
        talked_of = board.discussing
        return DiscussionState(
            columns=tuple(
                Column(
                    state,
                    title.said(say),
                    empty.said(say),
                    tuple(self._card(topic, model, actions) for topic in board.column(state)),
                )
                for state, title, empty in COLUMNS
            ),
            votes=self._votes(board),
            remaining=board.remaining,
            rules=board.rules,
            discussing=None if talked_of is None else self._card(talked_of, model, actions),
            stories=self._stories(tabled),
            alone=tabled.assessment is None,
            links=() if model is None else self._links(model),
            dimensions=() if model is None else tuple((d.id, d.title) for d in model.dimensions),
            locked=tabled.locked,
        )

    def room(
        self, board: Board, clock: ClockFace | None, walked: str | None, title: str = ""
    ) -> RoomBoard:
        """The board without what is not the room's business."""
        say = self._words.translate
        talked_of = board.discussing
        shown = None if walked is None else board.topic(walked)
        return RoomBoard(
            columns=tuple(
                RoomColumn(title.said(say), tuple(_room_card(t) for t in board.column(state)))
                for state, title, _ in COLUMNS
            ),
            votes=self._votes(board),
            walked=None if shown is None else _room_card(shown),
            discussing=None if talked_of is None else _room_card(talked_of),
            takeaway="" if talked_of is None else talked_of.takeaway,
            clock=clock,
            title=title,
        )

    def room_story(self, tabled: Tabled, place: int) -> RoomStory:
        """One story, with the question it answers."""
        line = self._stories(tabled)[place]
        story, question = line.story, STORY_QUESTION.said(self._words.translate)
        return RoomStory(question, story.service, story.succeeded, story.why, line.dimensions)

    def _votes(self, board: Board) -> str:
        say = self._words.translate
        if not board.budget:
            return say("Discussion", "How many take part? Press R to say.")
        text = say("Discussion", "{remaining} of {budget} votes left")
        return text.format(remaining=board.remaining, budget=board.budget)

    def _card(
        self, topic: Topic, model: MaturityModel | None, actions: Counter[str | None]
    ) -> Card:
        parts = (topic, *topic.merged)
        return Card(
            id=topic.id,
            texts=texts(topic),
            votes=topic.votes,
            state=topic.state,
            links=tuple(link for o in origins(topic) if (link := self._link(o, model))),
            takeaway=topic.takeaway,
            thumbs=tuple(self._thumbs(counted) for counted in topic.thumbs),
            actions=sum(actions[part.id] for part in parts),
        )

    def _link(self, origin: Origin, model: MaturityModel | None) -> Link | None:
        if model is None:
            return None
        for question in model.questions:
            if question.id == origin.question:
                return Link(question.prompt, origin)
        for dimension in model.dimensions:
            if dimension.id == origin.dimension:
                return Link(dimension.title, origin)
        return None

    def _thumbs(self, counted: ThumbVote) -> str:
        text = self._words.translate(
            "Discussion", "Thumbs: {up} up, {sideways} sideways, {down} down"
        )
        return text.format(up=counted.up, sideways=counted.sideways, down=counted.down)

    def _links(self, model: MaturityModel) -> tuple[tuple[str, str], ...]:
        found = [("", self._words.translate("Discussion", "Not linked"))]
        for dimension in model.dimensions:
            found.append((f"dimension:{dimension.id}", dimension.title))
            found += [(f"question:{q.id}", f"    {q.prompt}") for q in dimension.questions]
        return tuple(found)

    @staticmethod
    def _stories(tabled: Tabled) -> tuple[StoryLine, ...]:
        model = tabled.model
        titles = {} if model is None else {d.id: d.title for d in model.dimensions}
        return tuple(
            StoryLine(place, story, tuple(titles[d] for d in story.dimensions if d in titles))
            for place, story in enumerate(tabled.stories)
        )


def origin_of(value: str) -> Origin:
    """The origin that a value of the chooser of links stands for."""
    kind, _, found = value.partition(":")
    return Origin(**{kind: found}) if found else Origin()


def value_of(origin: Origin) -> str:
    """The value of the chooser of links that stands for an origin."""
    if origin.question:
        return f"question:{origin.question}"
    return f"dimension:{origin.dimension}" if origin.dimension else ""


def _room_card(topic: Topic) -> RoomCard:
    return RoomCard(texts(topic), topic.votes)
