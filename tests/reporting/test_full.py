"""The full report tells everything that is known, and of small groups nothing but the word."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.comparison import compare
from desktop_app.domain.follow_up import Action, ActionStatus
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.results import results
from desktop_app.domain.trend import trend
from desktop_app.reporting.full import full_story
from desktop_app.reporting.material import Material
from tests.reporting.samples import eventful, material, ordinary, others, whole_material
from tests.reporting.telling import headings, said, section

PROMPT = "Hvordan arbeider vi med ledelse i praksis, del {}?"


def full() -> str:
    return said(full_story(whole_material()))


def question(made: Material, number: int) -> str:
    return section(full_story(made), PROMPT.format(number))


def test_chapters_in_order() -> None:
    assert headings(full_story(whole_material()), 1) == [
        "Summary",
        "How to read the report",
        "Ledelse",
        "Kultur",
        "Brukerorientering",
        "Digital transformasjon",
        "Kompetanse",
        "Finansiering og ressurser",
        "Samhandling på tvers",
        "Among others",
        "Since last time",
        "Actions",
        "Topics",
        "What came of each topic",
        "Stories of success",
        "Time used",
        "How the figures are reckoned",
        "History of changes",
        "Words",
    ]


def test_what_is_not_known_is_left_out() -> None:
    found = headings(full_story(material(ordinary())), 1)
    assert "Time used" not in found
    assert "History of changes" not in found
    assert "Topics" not in found
    assert "Actions" in found


def test_a_question_with_everything() -> None:
    found = question(whole_material(), 0)
    for part in (
        "Agreed on level 3 Digitalt utforskende",
        "Target 4, gap 1",
        "Round 1, votes by level: 1 Pre-digital: 3, 2 Digital nybegynner: 0",
        "Round 2, votes by level: 1 Pre-digital: 0, 2 Digital nybegynner: 2",
        "1 abstained",
        "Consensus 0.82, +0.57 since the first round",
        "Why:\nVi har begynt.\nNå.",
    ):
        assert part in found


def test_level_texts_stand_with_the_agreed_level() -> None:
    made = ordinary()
    first, *others = made.model.dimensions
    asked = replace(first.questions[0], levels={3: "Slik er det hos oss."})
    changed = replace(first, questions=(asked, *first.questions[1:]))
    model = replace(made.model, dimensions=(changed, *others))
    assert "Slik er det hos oss." in question(material(replace(made, model=model)), 0)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("samhandling på tvers i praksis, del 4", "Not applicable\nIngen fellesløsninger"),
        ("kompetanse i praksis, del 4", "Not answered yet\nParked for later"),
        ("kultur i praksis, del 1", "Dissent:\nTo mente 1 fordi prøving"),
        ("brukerorientering i praksis, del 0", "Target 4, reached"),
    ],
)
def test_other_answers(number: str, text: str) -> None:
    assert text in section(full_story(whole_material()), f"Hvordan arbeider vi med {number}?")


def test_fewer_than_five_voters_leave_the_word_alone() -> None:
    found = question(whole_material(), 1)
    assert "Round 1: divided\nFewer than five voted" in found
    assert "votes by level" not in found
    assert "Consensus" not in found
    shown = question(whole_material(show_small_groups=True), 1)
    assert "Round 1, votes by level: 1 Pre-digital: 1, 2 Digital nybegynner: 0" in shown
    assert "Fewer than five" not in shown


@pytest.mark.parametrize("votes", [(4,), (9, 4), (4, 9)])
def test_one_small_round_hides_all_rounds_of_a_question(votes: tuple[int, ...]) -> None:
    made = ordinary()
    rounds = tuple(VoteRound((count - 1, 1, 0, 0, 0)) for count in votes)
    answers = {**made.responses, "d0.0": replace(made.responses["d0.0"], rounds=rounds)}
    found = full_story(material(replace(made, responses=answers)))
    assert "votes by level" not in section(found, PROMPT.format(0))
    # The figure of the dimension would give the hidden one away.
    assert "| some spread | " in section(found, "Ledelse")


def test_five_voters_are_counted_out() -> None:
    made = ordinary()
    rounds = (VoteRound((4, 1, 0, 0, 0), abstained=3),)
    answers = {**made.responses, "d0.0": replace(made.responses["d0.0"], rounds=rounds)}
    assert "votes by level" in question(material(replace(made, responses=answers)), 0)


def test_hidden_rounds_are_not_shown() -> None:
    made = ordinary()
    rounds = (VoteRound((7, 1, 0, 0, 0), revealed=False),)
    answers = {**made.responses, "d0.0": replace(made.responses["d0.0"], rounds=rounds)}
    found = question(material(replace(made, responses=answers)), 0)
    assert "votes" not in found
    assert "Round" not in found


def test_the_history_never_gives_counts_away() -> None:
    found = section(full_story(whole_material()), "History of changes")
    assert "09:30 | State |  | draft | in progress" in found
    assert f"09:30 | Level | {PROMPT.format(0)} | – | 3" in found
    assert f"09:30 | Votes | {PROMPT.format(0)} | – | divided" in found
    assert "| no | yes" in found
    assert "Taken in from a file |  | – | –" in found
    assert "Other |  | changed | –" in found
    assert "…" in found
    assert "7 change(s)." in found
    assert "23 November 2026" in found
    assert "24 November 2026" in found


def test_time_used() -> None:
    found = section(full_story(whole_material()), "Time used")
    assert "10.5 minutes were used on 2 question(s)." in found
    assert "Ledelse | 1 | 7.5 | 7.5" in found
    assert "Kompetanse | 0 | – | –" in found
    culture = "Hvordan arbeider vi med kultur i praksis, del 1?"
    assert f"{PROMPT.format(0)} | 7.5\n{culture} | 3.0" in found


def test_time_of_no_question_is_not_known() -> None:
    made = material(ordinary(), time_used={"d0.0": timedelta(), "other": timedelta(minutes=1)})
    assert "Time used" not in headings(full_story(made), 1)


def test_last_time_stands_beside_now() -> None:
    found = full()
    assert "Last time, 20 November 2025, the overall score was 2.8." in found
    assert "Last time: Ledelse: 3.2; Kultur: 2.4" in found


def changed_since() -> Material:
    """An assessment whose first question has meant something else since last time."""
    made = ordinary()
    first, *more = made.model.dimensions
    asked, *rest = first.questions
    newer = replace(first, questions=(replace(asked, revision=2), *rest))
    now = replace(made, model=replace(made.model, dimensions=(newer, *more)))
    before = replace(made, held_on=date(2025, 11, 20), state=AssessmentState.FINISHED)
    return material(now, trend=trend(now, [before]))


def test_a_dimension_whose_questions_have_changed_does_not_compare() -> None:
    changed = changed_since()
    assert set(changed.scores_before) == {f"d{place}" for place in range(1, 7)}
    found = said(full_story(changed))
    assert "34 of 35 questions are the same; on these the overall score was" in found
    assert "Last time, 20 November 2025, the overall score was" not in found


def test_nothing_is_said_of_last_time_where_no_question_is_the_same() -> None:
    made = ordinary()
    other = replace(made.model, levels=made.model.levels[:-1])
    before = replace(made, model=other, held_on=date(2025, 11, 20))
    before = replace(before, responses={}, targets={}, state=AssessmentState.FINISHED)
    found = said(full_story(material(made, trend=trend(made, [before]))))
    assert "overall score was" not in found
    assert "What moved most" not in found


def test_what_has_changed_since_last_time() -> None:
    made = whole_material()
    assert made.trend is not None
    now = replace(made.assessment, responses={**made.assessment.responses})
    now.responses["d1.0"] = Response("d1.0", level=5)  # type: ignore[index]
    now.responses["d1.1"] = Response("d1.1", level=1)  # type: ignore[index]
    before = replace(
        made.trend.assessments[0],
        actions=(Action("x", "Finn en eier", owner="HR", status=ActionStatus.DONE),),
    )
    found = said(full_story(material(now, trend=trend(now, [before]))))
    assert "What moved most" in found
    assert "+3" in found
    assert "\u22122" in found
    assert "from level 2 to 5" in found
    assert "What became of last time’s actions" in found
    assert "Finn en eier" in found


def test_among_others_without_names() -> None:
    found = full()
    assert "Among others" in headings(full_story(whole_material()), 1)
    # The levels 1, 2, 3, 4, 5 and 1: the quartiles are 1.25, 2.5 and 3.75.
    text = "Among 6 other organisation(s): median 2.5, the middle half from 1.3 to 3.8."
    assert text in found
    # Three of six others stand below 2.8.
    assert "Own place: 50 %" in found
    assert "Annen 1" not in found


def test_others_are_named_only_where_that_is_asked_for() -> None:
    made = eventful()
    named = compare(results(made), others(made), names=True)
    found = said(full_story(whole_material(among=named)))
    assert "Annen 0, Annen 5" in found


def test_nothing_is_said_of_fewer_than_five_others() -> None:
    made = eventful()
    few = compare(results(made), others(made, 4), names=True)
    story = full_story(whole_material(among=few))
    assert "Among others" not in headings(story, 1)
    assert "Own place" not in said(story)


def test_weights_are_stated_where_they_matter() -> None:
    assert "Weights other than 1" not in full()
    made = ordinary()
    first, *others = made.model.dimensions
    model = replace(made.model, dimensions=(replace(first, weight=Fraction(5, 2)), *others))
    found = said(full_story(material(replace(made, model=model))))
    assert "Weights other than 1: Ledelse: weight 2.50." in found


def test_texts_in_another_language_say_so() -> None:
    foreign = material(replace(eventful(), language="nb"), "en")
    assert (foreign.said_in, foreign.asked_in) == ("nb", "nb")
    own = material(eventful(), "nb")
    assert (own.said_in, own.asked_in) == ("", "")
