"""Stories that were told on several laptops are put together: each once, and none is lost."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.carrying_gatherings import carried_gathering
from desktop_app.domain.copies import mark
from desktop_app.domain.follow_up import Story
from desktop_app.domain.gathering import Gathering, SharedStory
from desktop_app.domain.gathering_history import gathering_changes
from desktop_app.domain.joining import Joining
from desktop_app.domain.shared_stories import with_renamed, with_stories
from desktop_app.domain.shared_stories import with_stories_of as stories_of
from tests.domain.gatherings import START, crowd

FORM = SharedStory("a", Story("Søknad"), "Difi")
DESK = SharedStory("b", Story("Dialog"))
ONE = with_stories(crowd(), (FORM, DESK))


def with_stories_of(ours: Gathering, theirs: Gathering) -> Gathering:
    """Put together where it is not known what the stories were before."""
    found, met = stories_of(ours, theirs, Joining({}))
    assert not met.stood
    return found


def retold(gathering: Gathering, own: str, why: str) -> Gathering:
    return with_stories(
        gathering,
        tuple(
            replace(each, story=replace(each.story, why=why)) if each.id == own else each
            for each in gathering.told.stories
        ),
    )


def without(gathering: Gathering, own: str) -> Gathering:
    return with_stories(gathering, tuple(s for s in gathering.told.stories if s.id != own))


def told(gathering: Gathering) -> list[tuple[str, str]]:
    return sorted((each.story.service, each.story.why) for each in gathering.told.stories)


def test_a_story_told_elsewhere_is_there_once() -> None:
    there = with_stories(ONE, (*ONE.told.stories, SharedStory("c", Story("Varsling"))))
    both = with_stories_of(ONE, there)
    assert both.told == there.told
    assert with_stories_of(both, there) == both
    assert with_stories_of(there, ONE) == there


def test_a_story_changed_in_one_place_is_taken_as_changed() -> None:
    there = retold(ONE, "a", "Brukerne")
    assert with_stories_of(ONE, there).told == with_stories_of(there, ONE).told == there.told
    assert there.told.stories[0].past == (mark(FORM),)


def test_a_story_changed_in_both_places_is_kept_twice() -> None:
    here, there = retold(ONE, "a", "Her"), retold(ONE, "a", "Der")
    both = with_stories_of(here, there)
    assert told(both) == [("Dialog", ""), ("Søknad", "Der"), ("Søknad", "Her")]
    assert [each.organisation for each in both.told.stories] == ["Difi", "Difi", ""]
    assert with_stories_of(both, there) == with_stories_of(both, here) == both


def test_another_organisation_is_a_change_too() -> None:
    there = with_stories(ONE, (replace(FORM, organisation="NAV"), DESK))
    assert with_stories_of(ONE, there).told.stories[0].organisation == "NAV"


def test_a_story_taken_away_stays_away_unless_it_was_changed_elsewhere() -> None:
    here = without(ONE, "a")
    assert told(with_stories_of(here, ONE)) == told(with_stories_of(ONE, here)) == [("Dialog", "")]
    there = retold(ONE, "a", "Ny")
    assert told(with_stories_of(here, there)) == [("Dialog", ""), ("Søknad", "Ny")]


def test_an_organisation_with_another_name_keeps_its_stories() -> None:
    found = with_renamed(ONE, "DIFI", "Digdir")
    assert [each.organisation for each in found.told.stories] == ["Digdir", ""]
    assert found.told.stories[0].past == (mark(FORM),)
    assert found.told.stories[1] == DESK


def test_what_two_people_tell_at_once_stands_side_by_side() -> None:
    mine = retold(ONE, "a", "Min")
    theirs = with_stories(ONE, (*ONE.told.stories, SharedStory("c", Story("Varsling"))))
    found = carried_gathering(theirs, ONE, mine)
    assert told(found) == [("Dialog", ""), ("Søknad", "Min"), ("Varsling", "")]
    assert found.told.stories[0].past == (mark(FORM),)


def test_the_history_tells_of_stories() -> None:
    entries = list(gathering_changes(ONE, without(ONE, "b"), START))
    assert [(e.kind, e.subject, e.new) for e in entries] == [("story", "b", None)]


_steps = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from(["say", "drop", "add"])), max_size=8
)


def after(gathering: Gathering, steps: list[tuple[str, str]], where: str) -> Gathering:
    for number, (own, what) in enumerate(steps):
        has = any(each.id == own for each in gathering.told.stories)
        if what == "drop":
            gathering = without(gathering, own)
        elif what == "say":
            gathering = retold(gathering, own, f"{where}{number}")
        elif not has:
            fresh = SharedStory(own, Story(f"{where}{number}"))
            gathering = with_stories(gathering, (*gathering.told.stories, fresh))
    return gathering


@given(_steps, _steps, _steps)
def test_whatever_was_told_in_two_places_nothing_is_lost(
    before: list[tuple[str, str]], first: list[tuple[str, str]], second: list[tuple[str, str]]
) -> None:
    base = after(ONE, before, "base")
    here, there = after(base, first, "here"), after(base, second, "there")
    both = with_stories_of(here, there)
    for side, other in ((here, there), (there, here)):
        superseded = {m for each in other.told.stories for m in each.past}
        superseded |= {m for marks in other.told.gone.values() for m in marks}
        for each in side.told.stories:
            said = (each.story.service, each.story.why)
            assert mark(each) in superseded or said in told(both)
    assert len({each.id for each in both.told.stories}) == len(both.told.stories)
    assert with_stories_of(both, there) == with_stories_of(both, here) == both
    assert told(with_stories_of(there, here)) == told(both)
