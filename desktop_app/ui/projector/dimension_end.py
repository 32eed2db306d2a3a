"""The face of the end of a dimension: its result, and the votes that were furthest apart."""

from dataclasses import replace

from PySide6.QtCore import QRect

from desktop_app.services.room_ends import RoomEnd
from desktop_app.ui.projector.face import Face, HeadLine
from desktop_app.ui.projector.level_rows import LevelRows
from desktop_app.ui.projector.question import SPREADS, bars_of, faces_of
from desktop_app.ui.projector.row_measure import fitting, shortened
from desktop_app.ui.projector.stack import Paragraph, Stack
from desktop_app.ui.projector.state import EndScene, WallState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording


class EndFace(Face):
    """The result above, the most divided question with its votes below."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words)
        self.head = HeadLine(self)
        self.result = Stack(self, (Paragraph(0.08, True), Paragraph(0.05)))
        self.divided = Stack(self, (Paragraph(0.036, True), Paragraph(0.045)))
        self.rows = LevelRows(look)
        self.rows.setParent(self)

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        ended, translate = _ended(state), self.words.translate
        self.head.say(translate("Room", "We look back"))
        self.result.say(ended.title, self._result(ended))
        found = ended.divided
        self.rows.setVisible(found is not None)
        if found is None:
            self.divided.say("", "")
            return
        self.divided.say(translate("Room", "Here we were furthest apart"), found.prompt)
        names = tuple(replace(level, text="") for level in found.levels)
        self.rows.show_levels(faces_of(names), bars_of(found.votes, 1.0), found.agreed)

    def lay_out(self) -> None:
        """Stack head, result, question and votes; without votes the result has the wall alone."""
        assert self.state is not None
        least, margin, height = self.least, self.margin, self.height()
        width, top = self.width() - 2 * margin, max(height // 100, 4)
        line = HeadLine.height_in(least)
        self.head.say(self.words.translate("Room", "We look back"), self.clock_words())
        self.head.place(QRect(margin, top, width, line), least)
        begin = top + line + least // 2
        room = height - begin - least
        if _ended(self.state).divided is None:
            self.result.place(QRect(margin, begin, width, room), height, least)
            return
        upper, middle = round(room * 0.27), round(room * 0.26)
        self.result.place(QRect(margin, begin, width, upper), height, least)
        self.divided.place(QRect(margin, begin + upper, width, middle), height, least)
        begin += upper + middle + least // 2
        rest = max(height - begin - least, 1)
        faces = self.rows.faces
        found = fitting(faces, width, lambda _: rest, (least, max(height // 22, least)), 1)
        self.rows.use(found or shortened(faces, width, rest, least, 1))
        self.rows.setGeometry(margin, begin, width, rest)

    def _result(self, ended: RoomEnd) -> str:
        translate, score = self.words.translate, ended.score
        parts = []
        if score.value is not None and score.level is not None:
            text = translate("Room", "{score}, level {level}: {name}")
            figure = self.words.number(score.value)
            parts.append(text.format(score=figure, level=score.level, name=ended.level_name))
        if ended.spread is not None:
            parts.append(SPREADS[ended.spread].said(translate))
        return "  ·  ".join(parts)


def _ended(state: WallState) -> RoomEnd:
    assert isinstance(state.scene, EndScene)
    return state.scene.ended
