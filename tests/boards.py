"""A board under discussion and a plan of five actions, to photograph and to test with."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.board import BoardRules
from desktop_app.domain.follow_up import ActionStatus, Origin, Story, ThumbVote
from desktop_app.domain.results import results
from desktop_app.domain.topic_sources import SEVEN_TOPICS
from desktop_app.domain.wording import Translate
from desktop_app.services.workbench import Workbench

VOTES = (5, 4, 3, 3, 2, 1, 0)
_STORY = {
    False: ("Digital søknad", "Ni av ti søker på nett", "Brukerne var med"),
    True: ("Digital søknad", "Ni av ti søkjer på nett", "Brukarane var med"),
}
_TAKEAWAY = {
    False: "Ledergruppen tar digitalisering hver måned.",
    True: "Leiargruppa tek digitalisering kvar månad.",
}


def fill_discussion(bench: Workbench, assessment: str, say: Translate, *, talk: bool) -> None:
    """Seven topics with votes, one discussed and, with `talk`, one under discussion."""
    board = bench.boards.of_assessment(assessment)
    nynorsk = bench.assessments.get(assessment).language == "nn"
    if not bench.assessments.get(assessment).topics:
        wanted = tuple((topic.said(say), Origin()) for topic in SEVEN_TOPICS)
        board.bring_in(wanted)
        board.play_by(BoardRules(participants=9))
        dimension = bench.assessments.get(assessment).model.dimensions[0]
        for topic, votes in zip(bench.assessments.get(assessment).topics, VOTES, strict=True):
            for _ in range(votes):
                board.vote(topic.id)
        first = bench.assessments.get(assessment).topics[0]
        board.link(first.id, Origin(dimension=dimension.id))
        bench.succeeding.tell(
            assessment,
            Story(*_STORY[nynorsk], (dimension.id,)),
        )
    if talk:
        topics = bench.assessments.get(assessment).topics
        board.start(topics[0].id)
        board.take_away(topics[0].id, _TAKEAWAY[nynorsk])
        board.thumbs(topics[0].id, ThumbVote(2, 1, 6))
        board.start(topics[1].id)
        board.thumbs(topics[1].id, ThumbVote(6, 1, 2))


def fill_actions(bench: Workbench, assessment: str, say: Translate) -> None:
    """Five actions: from gaps and a topic, with and without owner and date."""
    whole = bench.assessments.spoken(assessment)
    for dimension in whole.model.dimensions:
        bench.answering.aim(assessment, dimension.id, whole.model.highest)
    found = [q for q in results(bench.assessments.spoken(assessment)).questions if q.weighted_gap]
    for place, gap in enumerate(found[:4]):
        text = gap.question.steps.get(gap.level or 0, gap.question.prompt)
        origin = Origin(question=gap.question.id)
        made, _ = bench.planning.add(assessment, text, gap.question.prompt, origin)
        action = next(a for a in bench.assessments.get(assessment).actions if a.id == made)
        status = (ActionStatus.AGREED, ActionStatus.PROPOSED, ActionStatus.UNDER_WAY)[place % 3]
        planned = replace(
            action,
            owner=(say("Topics", "Leadership"), "IT", "", "HR")[place],
            due=(date(2027, 3, 1), None, date(2026, 9, 1), date(2027, 6, 1))[place],
            effort=(1, 2, 3, None)[place],
            effect=(3, 3, 1, None)[place],
            status=status,
        )
        bench.planning.revise(assessment, planned)
    if whole.topics:
        topic = whole.topics[0]
        bench.planning.add(assessment, topic.takeaway or topic.title, "", Origin(topic=topic.id))
