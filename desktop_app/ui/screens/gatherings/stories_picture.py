"""The stories of a gathering as its page and the room see them."""

from desktop_app.domain.gathering import Gathering, organisation_key
from desktop_app.domain.wording import Wording
from desktop_app.services.room_board import RoomStory
from desktop_app.ui.shell.story_state import STORY_QUESTION, StoriesState, StoryLine


def stories_state(gathering: Gathering) -> StoriesState:
    """The stories, and the organisations whose they can be, by name."""
    names: dict[str, str] = {}
    for each in gathering.registrations:
        names.setdefault(organisation_key(each.organisation), each.organisation)
    return StoriesState(
        tuple(
            StoryLine(place, each.story, organisation=each.organisation)
            for place, each in enumerate(gathering.told.stories)
        ),
        organisations=tuple(names[own] for own in sorted(names)),
    )


def room_story(gathering: Gathering, place: int, words: Wording) -> RoomStory:
    """One story, with the question it answers."""
    told = gathering.told.stories[place]
    story, question = told.story, STORY_QUESTION.said(words.translate)
    return RoomStory(question, story.service, story.succeeded, story.why, (), told.organisation)
