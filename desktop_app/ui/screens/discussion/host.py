"""Whose board the screen shows: that of an assessment, or of a group of a gathering."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.topic_sources import TopicSource
from desktop_app.domain.wording import Wording
from desktop_app.services.discussing import Discussing
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.discussion.beside import Beside
from desktop_app.ui.shell.place import Place, group_board, group_topics


@dataclass(frozen=True)
class Host:
    """The board, what stands beside it, and the ways from it.

    `id` is what a change of the board carries, `detail` the place of a topic on it. `back` leads
    out of a group's board, `before` and `after` to the boards of the groups beside it.
    """

    id: str
    board: Discussing
    beside: Beside | None
    sources: tuple[TopicSource, ...]
    detail: Callable[[str], str]
    clock: Callable[[], datetime]
    title: str = ""
    below: str = ""
    back: Place | None = None
    before: Place | None = None
    after: Place | None = None


def host_of_assessment(bench: Workbench, assessment: str) -> Host:
    """The board of an assessment, with its stories and actions."""
    beside = Beside(assessment, bench.succeeding, bench.planning)
    board = bench.boards.of_assessment(assessment)
    return Host(assessment, board, beside, tuple(TopicSource), lambda topic: topic, bench.clock)


def host_of_group(bench: Workbench, words: Wording, detail: str) -> tuple[Host, str]:
    """The board of the group that a place's detail names, and the topic it names."""
    gathering_id, group_id, topic = (*detail.split(" "), "", "")[1:4]
    gathering = bench.gatherings.get(gathering_id)
    groups = [group.id for group in gathering.groups]
    names = {group.id: group.name for group in gathering.groups}
    place = groups.index(group_id) if group_id in names else 0
    aside = [group_board(gathering_id, one) for one in groups]
    host = Host(
        gathering_id,
        bench.boards.of_group(gathering_id, group_id),
        None,
        (TopicSource.SEVEN,),
        lambda topic: group_board(gathering_id, group_id, topic).detail,
        bench.clock,
        names.get(group_id, ""),
        f"{gathering.theme} · {words.day(gathering.held_on)}",
        group_topics(gathering_id, group_id),
        aside[place - 1] if place else None,
        aside[place + 1] if place + 1 < len(aside) else None,
    )
    return host, topic
