"""The wall itself: faces come and go, votes grow, and nothing in it takes the focus."""

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QAbstractButton, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from desktop_app.ui.projector.question import MOTION, QuestionFace
from desktop_app.ui.projector.state import BlankScene, PauseScene, TitleScene
from desktop_app.ui.projector.view import Wall
from desktop_app.ui.projector.words_alone import TitleFace
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording
from tests.ui.projector.rendered import pieces
from tests.ui.projector.samples import HIDDEN, REVEALED, SECOND_ROUND, question, state

LONGEST_MOTION = 300


class Still(QProxyStyle):
    """A style for those who asked their system for no motion."""

    def styleHint(self, hint: QStyle.StyleHint, *rest: object) -> int:  # noqa: N802 - Qt's name
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *rest)  # type: ignore[arg-type]  # passed on


@pytest.fixture
def wall(look: Look, words: QtWording, qtbot: QtBot) -> Wall:
    made = Wall(look, words)
    made.resize(1280, 720)
    qtbot.addWidget(made)
    return made


def face_of(wall: Wall) -> QuestionFace:
    assert isinstance(wall.face, QuestionFace)
    return wall.face


def said(wall: Wall) -> str:
    return " ".join(piece.text for piece in pieces(wall))


def test_votes_come_out_when_they_are_revealed(wall: Wall, qtbot: QtBot) -> None:
    wall.show_state(state(question("en", 60, votes=HIDDEN)))
    assert all(card.votes is None for card in face_of(wall).cards.cards)
    wall.show_state(state(question("en", 60, votes=REVEALED)))
    face = face_of(wall)
    assert face._motion.state() is QAbstractAnimation.State.Running
    assert face._motion.duration() == MOTION <= LONGEST_MOTION
    with qtbot.waitSignal(face._motion.finished):
        pass
    shown = [card.votes for card in face.cards.cards]
    assert [votes.count for votes in shown if votes] == [1, 3, 4, 1, 0]
    assert all(votes is not None and votes.grown == 1 for votes in shown)


def test_nothing_moves_where_the_system_wants_no_motion(wall: Wall) -> None:
    still = Still("Fusion")
    still.setParent(wall)
    wall.show_state(state(question("en", 60, votes=HIDDEN)))
    face = face_of(wall)
    face.setStyle(still)
    wall.show_state(state(question("en", 60, votes=REVEALED)))
    assert face._motion.state() is QAbstractAnimation.State.Stopped
    assert all(card.votes is not None and card.votes.grown == 1 for card in face.cards.cards)


def test_votes_that_were_there_already_do_not_grow_again(wall: Wall) -> None:
    wall.show_state(state(question("en", 60, votes=HIDDEN)))
    wall.show_state(state(BlankScene()))
    wall.show_state(state(question("en", 60, votes=REVEALED)))
    assert face_of(wall)._motion.state() is QAbstractAnimation.State.Stopped


def test_hidden_votes_are_a_number_and_no_picture(wall: Wall) -> None:
    wall.show_state(state(question("en", 60, votes=HIDDEN)))
    assert "9 have voted" in said(wall)
    wall.show_state(state(question("en", 60, votes=SECOND_ROUND, agreed=3)))
    assert "9 votes  ·  agreed  ·  We agree on level 3" in said(wall)
    assert face_of(wall).cards.cards[2].agreed


@pytest.mark.parametrize("length", [60, 400])
def test_the_level_of_last_time_stands_pale_beside_the_votes(wall: Wall, length: int) -> None:
    wall.show_state(state(question("en", length, votes=REVEALED)))
    face = face_of(wall)
    face._motion.setCurrentTime(MOTION)
    without = wall.grab().toImage()
    assert "Last time" not in said(wall)
    wall.show_state(state(question("en", length, votes=REVEALED, last=2)))
    assert "Last time: 2" in said(wall)
    assert [card.last for card in face.cards.cards] == [False, True, False, False, False]
    assert face.rows.last == 2
    shown = face.cards if face.cards.isVisible() else face.rows
    assert shown.grab().toImage() != without.copy(shown.geometry())


def test_the_clock_says_gently_that_time_is_over(wall: Wall) -> None:
    wall.show_state(state(question("en", 60), minutes=-1))
    assert "1 minute over time" in said(wall)
    wall.show_state(state(question("en", 60), minutes=2))
    assert "2 minutes left" in said(wall)
    wall.show_state(state(question("en", 60), minutes=None))
    assert "left" not in said(wall)


def test_a_pause_has_no_end_unless_somebody_said_so(wall: Wall) -> None:
    wall.show_state(state(PauseScene()))
    assert "Break" in said(wall)
    assert "We go on" not in said(wall)


def test_a_blank_wall_is_black_and_silent(wall: Wall) -> None:
    wall.show_state(state(question("en", 60)))
    wall.show_state(state(BlankScene()))
    image = wall.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, 1280, 16) for y in range(0, 720, 16)}
    assert seen == {"#000000"}
    assert pieces(wall) == ()


def test_the_wall_follows_its_size_and_nothing_on_it_can_be_reached(wall: Wall) -> None:
    wall.show_state(state(question("en", 60)))
    wall.resize(1024, 768)
    wall.grab()
    assert wall.face is not None
    assert wall.face.size() == wall.size()
    buttons = wall.findChildren(QAbstractButton)
    assert buttons
    assert all(not button.focusPolicy().value for button in buttons)
    assert wall.focusNextPrevChild(True)


def test_a_title_stands_below_stairs_that_show_no_level_and_alone_where_it_is_long(
    wall: Wall, look: Look
) -> None:
    wall.show_state(state(TitleScene("Digital modenhet", "35 spørsmål")))
    face = wall.face
    assert isinstance(face, TitleFace)
    above, title, below = face.stairs.geometry(), *(line.geometry() for line in face.lines)
    assert above.top() > 0
    assert above.bottom() < title.top() < title.bottom() < below.top()
    assert below.bottom() < wall.height()
    image = face.stairs.grab().toImage()
    seen = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(70)}
    assert look.palette.accent.upper() not in seen
    wall.show_state(state(TitleScene("Digital modenhet " * 12)))
    assert face.stairs.isHidden()
