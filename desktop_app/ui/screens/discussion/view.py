"""The discussion: a Lean Coffee board with its clock, and success stories beside it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.errors import ExpectedError, NotFoundError
from desktop_app.domain.follow_up import ThumbVote, TopicState
from desktop_app.domain.model import Level
from desktop_app.domain.topic_sources import TopicSource
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.ui.screens.discussion.board_view import BoardView
from desktop_app.ui.screens.discussion.desk import Desk
from desktop_app.ui.screens.discussion.entry import BoardHead
from desktop_app.ui.screens.discussion.host import Host
from desktop_app.ui.screens.discussion.keys import board_keys
from desktop_app.ui.screens.discussion.parts import Parts
from desktop_app.ui.screens.discussion.presenter import DiscussionPresenter
from desktop_app.ui.screens.discussion.talk_panel import TalkPanel
from desktop_app.ui.shell.insisting import ways_out
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Tone, announce
from desktop_app.ui.shell.place import HOME
from desktop_app.ui.shell.scale_dialog import scale_key
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.shell.stories import StoriesPanel
from desktop_app.ui.widgets.page import MARGIN, Page

_TICK = 250
LOCKED = QT_TRANSLATE_NOOP(
    "Discussion", "The assessment is finished: the board can be read, not changed."
)


class DiscussionScreen:
    """A Lean Coffee: the fourth step of an assessment, or the board of a group of a gathering."""

    def __init__(self, around: Surroundings, host: Host, topic: str) -> None:
        self._around = around
        self._host = host
        self._presenter = DiscussionPresenter(
            host, around.words, host.clock, made=self._made, failed=self._failed
        )
        self._state = self._presenter.state()
        # The edge of what it belongs to: the steps of an assessment, or the parts of a gathering.
        margin = MARGIN if host.beside is None else 24
        self._page = Page(around.look, width=1480, margin=margin)
        self._head = BoardHead(around.look, around.words, host)
        self._talk = TalkPanel(around.look, around.words, acts=host.beside is not None)
        self._board = BoardView(around.look, around.words, self._state)
        self._stories = StoriesPanel(around.look, around.words, self._presenter.tell)
        parts = Parts(self._page, self._head, self._talk, self._board, self._stories)
        self._desk = Desk(host, around, self._presenter, parts, topic)
        for part in (self._head, self._talk, self._board.grid, self._stories):
            self._page.column.addWidget(part)
        self._page.column.addStretch(1)
        self._timer = QTimer(self._page)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._connect()
        around.hub.listen(self._page, self._changed)

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Keys for everything the mouse can do."""
        keys = board_keys(self._desk, self._host)
        if self._host.beside is None:
            return keys
        return (*keys, scale_key(self._page, self._around, self._levels))

    def _levels(self) -> tuple[Level, ...]:
        model = self._host.board.read().model
        return () if model is None else model.levels

    def start(self) -> None:
        """Show the board, and give the chosen topic or the entry the focus."""
        self._show()
        if self._state.locked:
            text = LOCKED.said(self._around.words.translate)
            self._around.notices.say(text, Tone.CALM)
        if not self._board.focus(self._desk.chosen) and not self._state.locked:
            self._head.line.setFocus(Qt.FocusReason.OtherFocusReason)
        found = self._board.view(self._desk.chosen)
        if found is not None:
            self._page.ensureWidgetVisible(found)

    def detail(self) -> str:
        """The chosen topic."""
        return self._host.detail(self._desk.chosen)

    def leave(self) -> None:
        """Keep a takeaway that is still being typed, and stop looking at the clock."""
        self._timer.stop()
        self._desk.keep_takeaway()
        self._desk.showing.leave()

    def _connect(self) -> None:
        head, talk, board, desk = self._head, self._talk, self._board, self._desk
        head.entered.connect(self._enter)
        head.wanted.connect(lambda name: self._presenter.cards.bring_in(TopicSource(name)))
        head.rules_asked.connect(desk.change_rules)
        head.walk_asked.connect(desk.walk)
        head.stories_asked.connect(lambda told: desk.turning.turn(stories=told))
        head.left.connect(desk.turning.leave_for)
        self._stories.show_wanted.connect(desk.turning.show_story)
        head.board_wanted.connect(self._leave_the_line)
        board.chosen.connect(self._choose)
        board.opened.connect(lambda _: desk.open_card())
        board.laid.connect(self._presenter.cards.merge)
        board.moved.connect(self._move)
        talk.taken.connect(self._presenter.talk.take_away)
        talk.voted.connect(self._vote_thumbs)
        talk.left.connect(lambda: board.focus(talk.topic))
        talk.extended.connect(desk.extend)
        talk.paused.connect(desk.pause)
        talk.ended.connect(lambda: desk.stop(mistaken=False))
        talk.mistaken.connect(lambda: desk.stop(mistaken=True))
        talk.action_wanted.connect(desk.act_on_talk)

    def _choose(self, topic: str) -> None:
        self._desk.choose(topic)
        found = self._board.view(topic)
        if found is not None:
            self._page.ensureWidgetVisible(found, 0, 24)

    def _leave_the_line(self) -> None:
        """Go from the line for topics to the cards; without any, the keys of the board work."""
        board = self._board
        if not (board.focus(self._desk.chosen) or board.focus(board.step("", 0, 0))):
            self._head.line.clearFocus()

    def _enter(self, text: str) -> None:
        if self._presenter.cards.propose(text):
            self._head.clear()

    def _move(self, topic: str, to: TopicState) -> None:
        """What dropping a card on a column means."""
        card = self._state.card(topic)
        if card is None or card.state is to:
            return
        if to is TopicState.DISCUSSING:
            self._presenter.talk.start(topic)
        elif card.state is TopicState.DISCUSSING:
            self._presenter.talk.stop(topic, mistaken=to is not TopicState.DISCUSSED)

    def _vote_thumbs(self, counted: ThumbVote) -> None:
        self._desk.keep_takeaway()
        if self._presenter.talk.thumbs(self._talk.topic, counted):
            self._talk.clear_thumbs()
            self._board.focus(self._talk.topic)

    def _changed(self, change: Change) -> None:
        if change.assessment != self._host.id:
            return
        try:
            self._show()
        except NotFoundError as error:
            # The group is gone: somebody took the groups back.
            self._timer.stop()
            self._around.go(self._host.back or HOME)
            self._failed(error)

    def _show(self) -> None:
        self._state = self._desk.state = self._presenter.state()
        state = self._state
        if not self._board.show_state(state):
            self._head.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stories.show_state(state.telling)
        self._desk.turning.show_state(state)
        if state.discussing is not None:
            self._talk.show_card(state.discussing)
            self._tick()
            self._timer.start()
        else:
            self._timer.stop()
        self._desk.showing.follow()

    def _tick(self) -> None:
        face = self._presenter.face()
        self._talk.show_clock(face)
        self._desk.showing.tick(face)
        if self._presenter.rings():
            QApplication.beep()
            if face is not None:
                announce(self._page, face.spoken)

    def _made(self, change: Change) -> None:
        around, board = self._around, self._host.board
        if change.step is not None:
            text = change.what.said(around.words.translate)
            around.undo.push(change, board.undo, board.redo, text)
        around.hub.tell(change)

    def _failed(self, error: ExpectedError) -> None:
        say = self._around.words.translate
        self._around.notices.fail(error, say, *ways_out(error, say, self._presenter.insist))
