"""The stories of success of a gathering as plain data, and back."""

from itertools import islice

from desktop_app.domain.gathering import MOST_STORIES, SharedStory, Told
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.follow_up_document import plain_story, read_story
from desktop_app.exchange.places import shortened
from desktop_app.exchange.section import LIST_LIMIT, Section

_TWICE = QT_TRANSLATE_NOOP("Errors", "the id {id} stands twice")
_TOO_MANY = QT_TRANSLATE_NOOP("Errors", "has {length} entries; at most {limit} are allowed")


def read_told(root: Section) -> Told:
    """Return the stories in the file's order, and the marks of those that were taken away."""
    sections, gone = root.sections("stories"), root.section("gone_stories")
    if len(sections) > MOST_STORIES:
        root.complain(_TOO_MANY.filled(length=len(sections), limit=MOST_STORIES), "stories")
    stories = tuple(map(_shared_story, sections))
    seen: set[str] = set()
    for story, section in zip(stories, sections, strict=True):
        if story.id and story.id in seen:
            section.complain(_TWICE.filled(id=shortened(story.id)), "id")
        seen.add(story.id)
    return Told(stories, {one: gone.texts(one) for one in islice(gone.rest(), LIST_LIMIT)})


def _shared_story(section: Section) -> SharedStory:
    own, organisation = section.identifier("id"), section.text("organisation")
    past = section.texts("past")
    return SharedStory(own, read_story(section), organisation, past)


def plain_stories(told: Told) -> list[dict[str, object]]:
    """Return the stories as they stand in the file."""
    return [_plain_story(each) for each in told.stories]


def plain_gone(told: Told) -> dict[str, object]:
    """Return the marks of stories that were taken away, as they stand in the file."""
    return {one: list(marks) for one, marks in told.gone.items()}


def _plain_story(each: SharedStory) -> dict[str, object]:
    beside: dict[str, object] = {"organisation": each.organisation} if each.organisation else {}
    if each.past:
        beside["past"] = list(each.past)
    return {"id": each.id} | plain_story(each.story) | beside
