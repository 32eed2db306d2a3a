"""Reports of actions and of the discussion: order, origin, small groups, nothing made up."""

from dataclasses import replace

from desktop_app.domain.follow_up import Action, ActionStatus, Origin
from desktop_app.reporting.actions import actions_story
from desktop_app.reporting.discussion import discussion_story
from desktop_app.reporting.story import PageBreak, TableBlock
from desktop_app.reporting.summary import summary_story
from tests.reporting.samples import material, ordinary, whole_material
from tests.reporting.telling import flat, headings, said, section


def test_actions_by_status() -> None:
    story = actions_story(whole_material())
    statuses = ["Under way", "Agreed on", "Proposed", "Done", "Dropped"]
    assert headings(story, 1) == [*statuses, "The largest gaps"]
    assert story.landscape
    agreed = section(story, "Agreed on").splitlines()
    origin = "Hvordan arbeider vi med ledelse i praksis, del 0?"
    assert "Velg tre mål" in agreed
    why = f"De spriker | Direktøren | 1 March 2027 | 1 small | 3 large | {origin}"
    assert agreed.index(why) < agreed.index("Av tema | – | – | – | – | Mest stemt")
    assert "Fjern | – | – | – | – | –" in said(story)
    assert "4 action(s) to be done · 1 done" in said(story)


def test_without_actions_and_gaps_the_report_says_so() -> None:
    story = actions_story(material(replace(ordinary(), targets={})))
    assert "No actions have been agreed on yet." in said(story)
    assert headings(story, 1) == []


def test_the_summary_has_the_first_five_open_actions() -> None:
    many = tuple(Action(str(n), f"Tiltak {n}", owner="HR") for n in range(7))
    done = Action("x", "Ferdig", status=ActionStatus.DONE)
    story = summary_story(material(replace(ordinary(), actions=(done, *many))))
    (table,) = [block for block in flat(story.blocks) if isinstance(block, TableBlock)]
    assert table.headers == ("Action", "Owner", "Due")
    assert table.rows == tuple((f"Tiltak {n}", "HR", "–") for n in range(5))
    assert "and 2 more action(s)" in said(story)
    assert PageBreak(unless_fits=True) in story.blocks


def test_topics_by_votes_with_what_came_of_them() -> None:
    story = discussion_story(whole_material())
    assert headings(story, 1) == ["Topics", "What came of each topic", "Stories of success"]
    rows = [line for line in section(story, "Topics").splitlines() if " | " in line]
    assert rows[1:] == [
        "Mest stemt | 6 | discussed | Ledelse",
        "Lite stemt | 1 | voted on | –",
        "Under arbeid | 0 | in discussion | Hvordan arbeider vi med kultur i praksis, del 0?",
        "Ny | 0 | proposed | –",
    ]
    assert section(story, "Mest stemt").splitlines() == [
        "Mest stemt",
        "Vi stanser ett tiltak.",
        "Thumb vote 1: 5 up, 1 sideways, 3 down; the room went on.",
        "Thumb vote 2: the room moved on to the next topic.",
        "Actions from this topic:",
        "Av tema | – | ",
    ]
    assert section(story, "Timebestilling").splitlines() == [
        "Timebestilling",
        "Ingen kø.",
        "Why it succeeded:",
        "Vi spurte.",
        "Concerns: Brukerorientering",
    ]


def test_topics_that_were_laid_together_are_all_named() -> None:
    whole = whole_material()
    first, second, *rest = whole.assessment.topics
    laid = replace(first, merged=(*first.merged, replace(second, votes=0)))
    taken = Action("m", "Av det andre", origin=Origin(topic=second.id))
    merged = replace(whole.assessment, topics=(laid, *rest), actions=(taken,))
    story = discussion_story(replace(whole, assessment=merged))
    text = f"{first.title}\nTogether with: {second.title} | "
    assert text in section(story, "Topics")
    told = section(story, first.title).splitlines()
    assert told[:2] == [first.title, f"Together with: {second.title}"]
    assert "Av det andre | – | " in told
    plan = said(actions_story(replace(whole, assessment=merged)))
    assert f"Av det andre | – | – | – | – | {first.title}" in plan


def test_small_thumb_votes_are_shown_where_that_is_wanted() -> None:
    found = said(discussion_story(whole_material(show_small_groups=True)))
    assert "Thumb vote 2: 1 up, 1 sideways, 2 down" in found


def test_without_a_discussion_the_report_says_so() -> None:
    assert "No topics were discussed." in said(discussion_story(material(ordinary())))
