"""The summary's story: every figure a leader asks for, each with what it rests on."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from desktop_app.domain.trend import trend
from desktop_app.reporting.story import (
    Block,
    Columns,
    Figure,
    Heading,
    Item,
    KeyFigure,
    ListBlock,
    Paragraph,
    Story,
    Title,
)
from desktop_app.reporting.summary import summary_story
from tests.charts.samples import MEASURE
from tests.reporting.samples import AT, assessment, material, model, ordinary


def tell(made: Assessment) -> Story:
    return summary_story(material(made, "nb"))


def flat(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Columns):
            for column in block.columns:
                yield from flat(column)


def of_kind(story: Story, kind: type[Block]) -> list[Block]:
    return [block for block in flat(story.blocks) if isinstance(block, kind)]


def under(story: Story, heading: str) -> Block:
    blocks = list(flat(story.blocks))
    return blocks[blocks.index(Heading(heading, 2)) + 1]


def items(story: Story, heading: str) -> tuple[Item, ...]:
    block = under(story, heading)
    assert isinstance(block, ListBlock)
    return block.items


def notes(story: Story) -> str:
    return " ".join(b.text for b in of_kind(story, Paragraph) if isinstance(b, Paragraph))


def test_who_when_and_what() -> None:
    story = tell(ordinary())
    assert of_kind(story, Title) == [
        Title(
            "Eksempeldirektoratet",
            "Summary · Digital modenhet, version 1.0",
            "Ledersamling høst · Hele virksomheten · 23. november 2026",
        )
    ]
    assert story.title == "Summary for Eksempeldirektoratet"
    assert (story.subject, story.language, story.at) == ("Digital modenhet", "nb", AT)
    assert story.footer == "Made with Startpunkt on 23. november 2026"
    assert story.one_page


def test_without_occasion_and_scope_the_date_stands_alone() -> None:
    story = tell(replace(ordinary(), occasion=" ", scope=""))
    (title,) = of_kind(story, Title)
    assert isinstance(title, Title)
    assert title.below == "23. november 2026"


def test_the_overall_score_with_level_and_coverage() -> None:
    assert of_kind(tell(ordinary()), KeyFigure) == [
        KeyFigure(
            "Overall score",
            "2,8",
            "Level 3: Digitalt utforskende",
            (
                "Answered 32 of 35, 1 not applicable, 2 left",
                "The result is preliminary until all are answered.",
            ),
        )
    ]


def test_a_complete_result_is_not_called_preliminary() -> None:
    whole = assessment(model(("Ledelse",), questions=2), {"d0": (2, 3)})
    (figure,) = of_kind(tell(whole), KeyFigure)
    assert isinstance(figure, KeyFigure)
    assert figure.notes == ("Answered 2 of 2, 0 not applicable, 0 left",)


def test_without_answers_nothing_is_made_up() -> None:
    story = tell(assessment(model(), {}))
    (figure,) = of_kind(story, KeyFigure)
    assert isinstance(figure, KeyFigure)
    assert (figure.value, figure.statement) == ("–", "No score yet")
    assert under(story, "Strengths") == under(story, "Weaknesses")


def test_three_charts_of_this_result() -> None:
    figures = [block for block in of_kind(tell(ordinary()), Figure) if isinstance(block, Figure)]
    drawings = [figure.chart(MEASURE, 400, figure.height, 8.0) for figure in figures]
    assert [drawing.title for drawing in drawings] == [
        "Level reached",
        "Score by dimension",
        "Profile",
    ]
    assert all("Ledelse: score 3,2, target 4." in drawing.alt for drawing in drawings[1:])


def test_the_bars_have_room_for_their_number() -> None:
    heights = [
        max(
            figure.height
            for figure in of_kind(tell(assessment(model(("A",) * count), {})), Figure)
            if isinstance(figure, Figure) and figure.heading == "Dimensions"
        )
        for count in (1, 7, 12, 200)
    ]
    assert heights == sorted(heights)
    assert heights[0] >= 40
    assert heights[-1] <= 220


def test_what_was_last_time_stands_below_the_score_or_alone() -> None:
    now = ordinary()
    last_year = now.held_on.replace(year=2025)
    before = replace(now, held_on=last_year, state=AssessmentState.FINISHED)
    told = material(now, "nb", trend=trend(now, [before]))
    level = next(block for block in summary_story(told).blocks if isinstance(block, Columns))
    figure, note = level.columns[0]
    assert isinstance(figure, KeyFigure)
    assert isinstance(note, Paragraph)
    assert "2,8" in note.text
    alone = summary_story(replace(told, parts=frozenset({"trend"})))
    assert note in alone.blocks


def test_strengths_and_gaps() -> None:
    story = tell(ordinary())
    assert items(story, "Strengths") == (
        Item("Brukerorientering", "4,0"),
        Item("Samhandling på tvers", "3,5"),
        Item("Ledelse", "3,2"),
    )
    assert items(story, "Largest gaps") == (
        Item("Digital transformasjon", "2,0", "target 4, now 2,0"),
        Item("Kultur", "1,6", "target 4, now 2,4"),
        Item("Finansiering og ressurser", "1,3", "target 3, now 1,8"),
    )


def test_gaps_come_by_weight() -> None:
    made = ordinary()
    heavy = tuple(
        replace(dimension, weight=dimension.weight * (5 if dimension.id == "d4" else 1))
        for dimension in made.model.dimensions
    )
    weighted = replace(made, model=replace(made.model, dimensions=heavy))
    assert items(tell(weighted), "Largest gaps")[1].text == "Kultur"
    heavier = replace(heavy[4], weight=heavy[4].weight * 10)
    dimensions = (*heavy[:4], heavier, *heavy[5:])
    weighted = replace(made, model=replace(made.model, dimensions=dimensions))
    assert items(tell(weighted), "Largest gaps")[0].text == "Kompetanse"


def test_targets_all_reached() -> None:
    story = tell(replace(ordinary(), targets={"d2": 3}))
    found = under(story, "Largest gaps")
    assert isinstance(found, Paragraph)
    assert found.text == "Every target that is set has been reached."


def test_without_targets_the_weaknesses_stand_instead_and_say_so() -> None:
    story = tell(replace(ordinary(), targets={}))
    assert Heading("Largest gaps", 2) not in flat(story.blocks)
    assert items(story, "Weaknesses") == (
        Item("Finansiering og ressurser", "1,8"),
        Item("Digital transformasjon", "2,0"),
        Item("Kultur", "2,4"),
    )
    assert "No targets are set yet" in notes(story)
    assert "Gap:" not in notes(story)


def test_the_most_contested_questions_with_dissent_and_the_word_only() -> None:
    first, second = items(tell(ordinary()), "Most contested")
    assert first == Item(
        "Hvordan arbeider vi med kultur i praksis, del 1?",
        "divided",
        "Dissent: To mente 1 fordi prøving og feiling ikke er tillatt i fagavdelingene.",
    )
    assert (second.figure, second.remark) == ("divided", "")


def test_without_votes_nothing_is_contested() -> None:
    story = tell(assessment(model(), {"d0": (3, 2)}))
    assert Heading("Most contested", 2) not in flat(story.blocks)
    assert "Consensus:" not in notes(story)


def test_the_method_is_stated_for_every_figure_shown() -> None:
    said = notes(tell(ordinary()))
    assert "the sum of weight × level divided by the sum of weights" in said
    assert "nearest to it, ties upwards" in said
    assert "Gap: target minus score" in said
    assert "Tastle and Wierman (2007)" in said
    assert "agreed from 0,80, some spread from 0,60" in said


def test_braces_in_the_users_texts_stay_as_they_are() -> None:
    odd = "{score} {0} %n {organisation}"
    chosen = MaturityModel(
        "m",
        odd,
        "nb",
        odd,
        (Level(1, odd), Level(2, odd)),
        (Dimension("d0", odd, (Question("d0.0", odd),)),),
    )
    made = assessment(chosen, {"d0": (1,)}, {"d0": 2})
    story = tell(replace(made, organisation=replace(made.organisation, name=odd)))
    assert story.title == f"Summary for {odd}"
    assert items(story, "Largest gaps")[0].text == odd


def test_telling_needs_no_reportlab() -> None:
    code = (
        "import sys, desktop_app.reporting.kinds, desktop_app.reporting.wording;"
        "sys.exit('reportlab' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
