"""Stories of success are told, told anew and removed, and each of that is undone."""

import pytest

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Story
from desktop_app.services.assessments import Assessments
from desktop_app.services.following import Following
from desktop_app.services.succeeding import Succeeding
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample


def test_stories(store: Store, clock: Ticking) -> None:
    put_sample(store)
    following, assessments = Following(store, clock), Assessments(store, clock)
    stories = Succeeding(following)
    stories.tell(ID, Story(" Digital form ", "Nine of ten", " Users "))
    stories.tell(ID, Story("Second", dimensions=("lead",)))
    first = Story("Digital form", "Nine of ten", "Users")
    second = Story("Second", dimensions=("lead",))
    assert assessments.get(ID).stories == (first, second)
    changed = stories.retell(ID, 0, Story("Other"))
    removed = stories.remove(ID, 1)
    assert assessments.get(ID).stories == (Story("Other"),)
    following.undo(removed)
    following.undo(changed)
    assert assessments.get(ID).stories == (first, second)
    for wrong, sentence in (
        (lambda: stories.tell(ID, Story("  ")), "Name the service"),
        (lambda: stories.retell(ID, 0, Story("x", "y" * 4_001)), "this has 4001"),
        (lambda: stories.retell(ID, 2, Story("x")), "no longer there"),
        (lambda: stories.remove(ID, -1), "no longer there"),
    ):
        with pytest.raises(RefusedError, match=sentence):
            wrong()
    assert assessments.get(ID).stories == (first, second)
