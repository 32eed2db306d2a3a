"""The votes on a question: the last round strong, earlier rounds pale, hidden rounds hidden."""

from dataclasses import replace

import pytest

from desktop_app.charts.drawing import Drawing, LevelTone, Tone
from desktop_app.charts.vote_bars import vote_bars
from desktop_app.domain.response import VoteRound
from tests.charts.geometry import boxes, outside, overlapping, said, texts
from tests.charts.samples import ENGLISH, MEASURE, found


def draw(*rounds: VoteRound) -> Drawing:
    result = found([(3,)])
    (question,) = result.questions
    answered = replace(question, response=replace(question.response, rounds=rounds))
    answered = replace(answered, consensus=None)
    return vote_bars(answered, result.model.levels, ENGLISH, MEASURE, 400, 240)


FIRST = VoteRound((1, 2, 3, 2, 1))
LAST = VoteRound((0, 2, 6, 1, 0), abstained=1)


def test_bars_are_as_tall_as_their_counts() -> None:
    drawing = draw(LAST)
    two, six, one = boxes(drawing)
    assert six.height == pytest.approx(3 * two.height)
    assert two.height == pytest.approx(2 * one.height)
    assert len({round(bar.y + bar.height, 6) for bar in boxes(drawing)}) == 1
    assert [bar.fill for bar in boxes(drawing)] == [LevelTone(n, 5) for n in (1, 2, 3)]
    assert {bar.key for bar in boxes(drawing)} == {"d0.0"}


def test_counts_stand_over_bars_and_levels_below() -> None:
    drawing = draw(LAST)
    assert [text.text for text in texts(drawing) if text.bold] == ["0", "2", "6", "1", "0"]
    assert [text.text for text in texts(drawing) if text.tone is Tone.INK and not text.bold] == [
        "1",
        "2",
        "3",
        "4",
        "5",
    ]


def test_earlier_rounds_are_pale_and_to_the_left() -> None:
    drawing = draw(FIRST, LAST)
    pale = [bar for bar in boxes(drawing) if bar.fill is Tone.LINE]
    strong = [bar for bar in boxes(drawing) if isinstance(bar.fill, LevelTone)]
    assert (len(pale), len(strong)) == (5, 3)
    assert pale[1].x < strong[0].x < pale[2].x
    assert outside(drawing) == []
    assert list(overlapping(drawing)) == []


def test_the_last_round_is_summed_up_in_words() -> None:
    assert said(draw(FIRST, LAST))[0] == "Consensus: agreed · 9 vote(s) · 1 abstained"
    assert said(draw(FIRST))[0] == "Consensus: some spread · 9 vote(s)".replace(
        "some spread", "divided"
    )
    assert said(draw(VoteRound((0,) * 5)))[0] == "0 vote(s)"


def test_hidden_rounds_stay_hidden() -> None:
    hidden = draw(replace(LAST, revealed=False))
    assert said(hidden)[0] == "No votes yet"
    assert boxes(hidden) == []
    assert hidden.alt == "No votes yet."
    assert hidden.table.headers == ("Level",)


def test_alt_text_and_table() -> None:
    drawing = draw(FIRST, LAST)
    assert drawing.alt.startswith(
        "Round 1, votes by level: 1 Pre-digital: 1, 2 Nybegynner: 2, 3 Utforskende: 3"
    )
    assert drawing.alt.endswith("Consensus: agreed. 9 vote(s). 1 abstained.")
    assert drawing.table.headers == ("Level", "Round 1", "Round 2")
    assert drawing.table.rows[2] == ("3 Utforskende", "3", "6")
