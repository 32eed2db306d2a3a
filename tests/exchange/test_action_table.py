"""Actions with owner and date, and where they came from in words."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.follow_up import Action, ActionStatus, Origin, Topic
from desktop_app.exchange.action_table import action_table
from tests.exchange.samples import BOKMAL, read


def test_actions_in_their_order() -> None:
    table = action_table(read("full"), BOKMAL)
    assert table.rows == (
        (
            "Oppdater planen",
            "Den er gammel",
            "Direktøren",
            date(2027, 3, 1),
            1,
            3,
            "agreed",
            "Har dere en retning?",
        ),
        ("=SUM(A1:A9)", "", "", None, None, None, "proposed", ""),
    )


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (Origin(question="culture.trying"), "Prøver dere nytt?"),
        (Origin(dimension="culture"), "Kultur"),
        (Origin(topic="t-1"), "Hvem eier dataene?"),
        (Origin(question="long.gone"), "long.gone"),
        (Origin(), ""),
    ],
)
def test_where_an_action_came_from(origin: Origin, words: str) -> None:
    found = replace(read("full"), actions=(Action("a", "Do", origin=origin),))
    assert action_table(found, BOKMAL).rows[0][-1] == words


def test_an_action_of_a_topic_that_was_laid_under_another_comes_from_the_card() -> None:
    whole = read("full")
    card, *others = whole.topics
    card = replace(card, merged=(*card.merged, Topic("under", "Laid under")))
    taken = Action("a", "Do", origin=Origin(topic="under"))
    found = replace(whole, topics=(card, *others), actions=(taken,))
    assert action_table(found, BOKMAL).rows[0][-1] == card.title


def test_every_status_has_its_word() -> None:
    actions = tuple(Action(status, "Do", status=status) for status in ActionStatus)
    rows = action_table(replace(read("full"), actions=actions), BOKMAL).rows
    assert [row[6] for row in rows] == ["proposed", "agreed", "under way", "done", "dropped"]
