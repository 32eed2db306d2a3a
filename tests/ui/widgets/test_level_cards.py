"""Level cards: their arrangement, the size of their type, and what they say of themselves."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.arrangement import Arrangement, Sizes, arrange, card_width
from desktop_app.ui.widgets.level_cards import LevelCards
from desktop_app.ui.widgets.level_measure import CardMeasure, LevelFace
from desktop_app.ui.widgets.text_block import text_height
from desktop_app.ui.wording import QtWording

SIZES = Sizes(14, 16, 24)


def faces(number: int, text: str = "The services are written down.") -> tuple[LevelFace, ...]:
    return tuple(
        LevelFace(place + 1, place, number, f"Step {place + 1}", text) for place in range(number)
    )


def rows(cards: int, each: int) -> object:
    """The height of cards that are `each` times as high as their type."""

    def height(arrangement: Arrangement) -> int:
        return -(-cards // arrangement.columns) * each * arrangement.pixels

    return height


@pytest.mark.parametrize(
    ("width", "room", "expected"),
    [
        (2000, 1000, (5, 24, True)),
        (2000, 230, (5, 23, True)),
        (2000, 160, (5, 16, True)),
        (800, 1000, (5, 16, True)),
        (700, 1000, (3, 24, True)),
        (700, 330, (3, 16, True)),
        (2000, 150, (5, 15, True)),
        (2000, 100, (5, 14, False)),
        (300, 750, (2, 16, True)),
        (200, 750, (1, 15, True)),
        (100, 5000, (1, 14, False)),
    ],
)
def test_one_row_in_large_type_comes_before_more_rows(
    width: int, room: int, expected: tuple[int, int, bool]
) -> None:
    found = arrange(5, width, room, SIZES, rows(5, 10))  # type: ignore[arg-type]
    assert (found.columns, found.pixels, found.fits) == expected


def test_cards_share_the_width() -> None:
    assert card_width(Arrangement(5, 16, True), 1048) == 200
    assert card_width(Arrangement(5, 16, True, dense=True), 1024) == 200
    assert card_width(Arrangement(1, 16, True), 300) == 300


@pytest.mark.usefixtures("qapp")
def test_narrower_text_is_higher_and_dense_text_lower() -> None:
    text = "Virksomheten har forstått at den må digitalisere. " * 4
    assert text_height(text, 16, 100) > text_height(text, 16, 400) > text_height("a", 16, 400)
    assert text_height(text, 16, 200, dense=True) < text_height(text, 16, 200)
    assert text_height("a\nb", 16, 400) > text_height("a b", 16, 400)


@pytest.mark.usefixtures("qapp")
def test_a_word_wider_than_the_line_is_broken() -> None:
    word = "kommunikasjonsavdelingsleder" * 3
    assert text_height(word, 20, 100) > 3 * text_height("a", 20, 100)


@pytest.mark.usefixtures("qapp")
def test_a_card_grows_with_its_text() -> None:
    short, long = faces(1, "Short.")[0], faces(1, "Long. " * 60)[0]
    measure = CardMeasure(16, 200)
    assert measure.height(long) > measure.height(short) > measure.height(faces(1, "")[0])
    assert CardMeasure(16, 200, below=30).height(short) > measure.height(short)
    assert CardMeasure(16, 200, dense=True).height(long) < measure.height(long)


@pytest.fixture
def cards(qtbot: QtBot, look: Look, words: QtWording) -> LevelCards:
    made = LevelCards(look, words, faces(5))
    qtbot.addWidget(made)
    made.resize(1200, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_texts_begin_at_one_height_below_names_of_one_line_and_of_two(cards: LevelCards) -> None:
    named = [replace(face, name="Very " * face.value + "digital") for face in faces(5)]
    cards.show_faces(named)
    cards.place(cards.arrangement(1200, 900), 900)
    assert len({card.text_top for card in cards.cards}) == 1
    high = cards.cards[0].text_top
    cards.show_faces(faces(5))
    cards.place(cards.arrangement(1200, 900), 900)
    assert cards.cards[0].text_top < high


def test_cards_stand_side_by_side_and_wrap_when_narrow(cards: LevelCards) -> None:
    assert len({card.y() for card in cards.cards}) == 1
    assert cards.cards[0].geometry().right() < cards.cards[1].geometry().left()
    cards.resize(500, 900)
    assert len({card.y() for card in cards.cards}) > 1
    assert all(card.geometry().right() <= 500 for card in cards.cards)
    assert cards.heightForWidth(500) > cards.heightForWidth(1200)


def test_marks_are_said_too(cards: LevelCards) -> None:
    cards.show_votes((0, 1, 5, 2, 0))
    cards.show_suggested(3)
    cards.show_agreed(2)
    descriptions = [card.accessibleDescription() for card in cards.cards]
    assert descriptions[1] == "Agreed. 1 vote."
    assert descriptions[2] == "Suggested. 5 votes."
    assert [card.agreed for card in cards.cards] == [False, True, False, False, False]
    assert [card.suggested for card in cards.cards] == [False, False, True, False, False]
    cards.show_votes(None)
    assert all(card.votes is None for card in cards.cards)


def test_an_earlier_round_stands_below(cards: LevelCards) -> None:
    low = cards.heightForWidth(1200)
    cards.show_votes((0, 1, 5, 2, 0))
    one = cards.heightForWidth(1200)
    cards.show_votes((0, 1, 5, 2, 0), earlier=(3, 0, 0, 0, 5))
    assert cards.heightForWidth(1200) > one > low
    assert cards.cards[0].votes is not None
    assert cards.cards[0].votes.earlier == 3
    assert cards.grab().width() > 0


def test_the_level_of_last_time_is_pale_and_moves_nothing(cards: LevelCards) -> None:
    cards.resize(1200, cards.heightForWidth(1200))
    before, high = cards.cards[1].grab().toImage(), cards.heightForWidth(1200)
    cards.show_agreed(None, last=2)
    assert [card.last for card in cards.cards] == [False, True, False, False, False]
    assert cards.cards[1].accessibleDescription() == "Last time."
    assert cards.heightForWidth(1200) == high
    assert cards.cards[1].grab().toImage() != before
    cards.show_agreed(None)
    assert cards.cards[1].grab().toImage() == before


def test_room_kept_for_votes_moves_nothing_later(cards: LevelCards) -> None:
    cards.keep_votes_room()
    before = cards.heightForWidth(1200)
    cards.show_votes((0, 1, 5, 2, 0))
    assert cards.heightForWidth(1200) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_card_is_chosen_by_keys(cards: LevelCards, qtbot: QtBot, key: Qt.Key) -> None:
    cards.activateWindow()
    cards.cards[3].setFocus()
    with qtbot.waitSignal(cards.chosen) as chosen:
        QTest.keyClick(cards.cards[3], key)
    assert chosen.args == [4]


def test_other_faces_keep_the_cards_and_another_scale_makes_new_ones(
    cards: LevelCards, qtbot: QtBot
) -> None:
    before = cards.cards
    cards.show_faces(faces(5, "Other words."))
    assert cards.cards == before
    assert "Other words." in before[0].accessibleName()
    cards.show_faces(faces(10))
    assert len(cards.cards) == len(cards.counters) == 10
    with qtbot.waitSignal(cards.chosen) as chosen:
        QTest.mouseClick(cards.cards[9], Qt.MouseButton.LeftButton)
    assert chosen.args == [10]


def test_a_counter_counts_by_pressing_and_by_typing(cards: LevelCards, qtbot: QtBot) -> None:
    cards.count_here(True)
    counter = cards.counters[2]
    with qtbot.waitSignal(cards.stepped) as stepped:
        QTest.mouseClick(counter.more, Qt.MouseButton.LeftButton)
    assert stepped.args == [2, 1]
    assert not counter.fewer.isEnabled()
    cards.activateWindow()
    counter.field.setFocus()
    qtbot.waitUntil(counter.field.hasFocus)
    counter.field.selectAll()
    QTest.keyClicks(counter.field, "7")
    counter.show_number(3)
    assert counter.field.text() == "7", "what is being typed stays"
    with qtbot.waitSignals([cards.counted, cards.left]):
        QTest.keyClick(counter.field, Qt.Key.Key_Return)
    assert counter.number == 3, "the owner decides what is shown"


def test_an_empty_counter_stays_as_it_was(cards: LevelCards, qtbot: QtBot) -> None:
    cards.count_here(True)
    counter = cards.counters[0]
    counter.show_number(4)
    counter.field.selectAll()
    QTest.keyClick(counter.field, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(cards.counted):
        QTest.keyClick(counter.field, Qt.Key.Key_Return)
    assert counter.field.text() == "4"


def test_esc_ends_typing(cards: LevelCards, qtbot: QtBot) -> None:
    cards.count_here(True)
    with qtbot.waitSignal(cards.left):
        QTest.keyClick(cards.counters[0].field, Qt.Key.Key_Escape)
