"""Stories of success as a panel shows them, whoever tells them."""

from dataclasses import dataclass

from desktop_app.domain.follow_up import Story
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

STORY_QUESTION = QT_TRANSLATE_NOOP("Discussion", "Which services have you succeeded with? Why?")


@dataclass(frozen=True)
class StoryLine:
    """A story as it stands in the list; `organisation` is whose it is, where there are several."""

    place: int
    story: Story
    dimensions: tuple[str, ...] = ()
    organisation: str = ""


@dataclass(frozen=True)
class StoriesState:
    """The stories; `dimensions` are (id, title) pairs of those that one can concern.

    `organisations` are those whose a story can be; None where all are of the same.
    """

    stories: tuple[StoryLine, ...]
    dimensions: tuple[tuple[str, str], ...] = ()
    organisations: tuple[str, ...] | None = None
    locked: bool = False
