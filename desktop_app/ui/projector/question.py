"""The face of a question: prompt, levels and votes, in type as large as the wall allows."""

from PySide6.QtCore import QAbstractAnimation, QRect, Qt, QVariantAnimation
from PySide6.QtWidgets import QStyle

from desktop_app.domain.consensus import Spread
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.room import RoomLevel, RoomQuestion, RoomVotes
from desktop_app.ui.projector.face import Face, HeadLine
from desktop_app.ui.projector.level_rows import LevelRows
from desktop_app.ui.projector.question_plan import Planner
from desktop_app.ui.projector.state import QuestionScene, WallState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.level_cards import LevelCards
from desktop_app.ui.widgets.level_measure import LevelFace
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.vote_bars import Votes
from desktop_app.ui.wording import QtWording

_FILLED = 0.86
"""How much of the room below the prompt cards fill at least, as far as their texts need it."""
MOTION = 240
"""Milliseconds in which votes come out; none where the system wants no motion."""

SPREADS = {
    Spread.AGREED: QT_TRANSLATE_NOOP("Room", "agreed"),
    Spread.SOME: QT_TRANSLATE_NOOP("Room", "some spread"),
    Spread.DIVIDED: QT_TRANSLATE_NOOP("Room", "divided"),
}


class QuestionFace(Face):
    """Cards side by side where they are wide enough to read, else rows under one another."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words)
        self.head = HeadLine(self)
        self.prompt = TextBlock(semibold=True)
        self.cards = LevelCards(look, words)
        self.rows = LevelRows(look)
        self.status = TextBlock(semibold=True)
        for part in (self.prompt, self.cards, self.rows, self.status):
            part.setParent(self)
        self.cards.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(self._grow)

    def take(self, state: WallState, before: WallState | None) -> None:
        """Say what the scene says; votes that have just been revealed come out."""
        asked, translate = self._asked(state), self.words.translate
        where = translate("Room", "{dimension} · question {place} of {of}")
        self._where = where.format(dimension=asked.dimension, place=asked.place, of=asked.of)
        far = translate("Room", "{handled} of {total} done")
        self._far = far.format(handled=asked.handled, total=asked.total)
        self.prompt.say(asked.prompt)
        self.status.say(self._said(asked))
        self._short = self._said(asked, short=True)
        self.cards.show_faces(self._faces(state))
        self.cards.keep_room_for(asked.longest_text)
        self.cards.keep_votes_room(asked.counted)
        self._motion.stop()
        self._grow(1.0)
        for card in self.cards.cards:
            card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            card.unsetCursor()
        if before is not None and _just_revealed(self._asked(before), asked):
            self._come_out()

    def lay_out(self) -> None:
        """Find the largest type for everything."""
        plan = self._planner().best()
        spaces, least = plan.spaces, self.least
        width = plan.levels.width()
        self.head.place(QRect(spaces.margin, spaces.top, width, spaces.head), least)
        beside = self._far if spaces.foot else self._short
        self.head.say(self._where, beside, self.clock_words())
        self.prompt.use_pixels(plan.prompt)
        self.prompt.use_pitch(spaces.pitch)
        self.prompt.setGeometry(plan.prompt_area)
        self.cards.setVisible(plan.cards is not None)
        self.rows.setVisible(plan.rows is not None)
        if plan.cards is not None:
            self.cards.setGeometry(plan.levels)
            high, room = self.cards.height_as(plan.cards, width), plan.levels.height()
            self.cards.place(plan.cards, max(high, round(room * _FILLED)))
        elif plan.rows is not None:
            self.rows.use(plan.rows)
            self.rows.setGeometry(plan.levels)
        self.status.setVisible(bool(spaces.foot))
        self.status.use_pixels(self._planner().status)
        foot = self.status.height_for(self.status.pixels, width)
        top = self.height() - spaces.top - foot
        self.status.setGeometry(spaces.margin, top, width, foot)

    def _planner(self) -> Planner:
        asked = self._asked(self.state)
        votes = asked.votes
        return Planner(
            width=self.width(),
            height=self.height(),
            least=self.least,
            prompt=asked.prompt,
            longest_prompt=asked.longest_prompt,
            faces=self._faces(self.state),
            rounds=(votes.shown is not None or asked.counted) + (votes.earlier is not None),
            cards=self.cards,
        )

    @staticmethod
    def _asked(state: WallState | None) -> RoomQuestion:
        assert state is not None
        assert isinstance(state.scene, QuestionScene)
        return state.scene.asked

    @staticmethod
    def _faces(state: WallState | None) -> tuple[LevelFace, ...]:
        """All levels, or the one that is read out."""
        assert state is not None
        assert isinstance(state.scene, QuestionScene)
        faces, alone = faces_of(state.scene.asked.levels), state.scene.alone
        return faces if alone is None else faces[alone : alone + 1]

    def _come_out(self) -> None:
        """Let the bars grow, unless the system asks for no motion."""
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0:
            self._motion.setDuration(MOTION)
            self._motion.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _grow(self, share: object) -> None:
        if self.state is None:
            return
        asked, grown = self._asked(self.state), float(str(share))
        votes = asked.votes
        self.cards.show_votes(votes.shown, votes.earlier, grown)
        self.cards.show_agreed(asked.agreed, asked.last)
        faces, bars = self._faces(self.state), bars_of(votes, grown)
        self.rows.show_levels(faces, bars, asked.agreed, asked.last)

    def _said(self, asked: RoomQuestion, *, short: bool = False) -> str:
        """The status in words; the short one leaves the level's name out."""
        translate, votes = self.words.translate, asked.votes
        parts = []
        if votes.given and votes.shown is None:
            parts.append(translate("Room", "%n have voted", None, votes.given))
        elif votes.given:
            parts.append(translate("Room", "%n vote(s)", None, votes.given))
        if votes.spread is not None:
            parts.append(SPREADS[votes.spread].said(translate))
        if asked.not_applicable:
            parts.append(translate("Room", "Not applicable to us"))
        if asked.agreed is not None:
            name = next((each.name for each in asked.levels if each.value == asked.agreed), "")
            text = translate("Room", "We agree on level {level}: {name}")
            if short:
                text = translate("Room", "We agree on level {level}")
            parts.append(text.format(level=asked.agreed, name=name))
        if asked.last is not None:
            parts.append(translate("Room", "Last time: {level}").format(level=asked.last))
        return "  ·  ".join(parts)


def faces_of(levels: tuple[RoomLevel, ...]) -> tuple[LevelFace, ...]:
    """Return the levels as cards and rows show them."""
    return tuple(
        LevelFace(level.value, place, len(levels), level.name, level.text)
        for place, level in enumerate(levels)
    )


def bars_of(votes: RoomVotes, grown: float) -> tuple[Votes, ...]:
    """Return a bar for each level, none where no round may be seen."""
    known = votes.shown if votes.shown is not None else votes.earlier
    if known is None:
        return ()
    most = max((*(votes.shown or ()), *(votes.earlier or ()), 1))
    return tuple(
        Votes(
            None if votes.shown is None else votes.shown[place],
            most,
            None if votes.earlier is None else votes.earlier[place],
            grown,
        )
        for place in range(len(known))
    )


def _just_revealed(before: RoomQuestion, asked: RoomQuestion) -> bool:
    hidden = before.votes.shown is None and before.votes.given > 0
    return before.id == asked.id and hidden and asked.votes.shown is not None
