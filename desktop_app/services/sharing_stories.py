"""Stories of success in a gathering: what one organisation tells the others."""

from collections.abc import Callable
from dataclasses import replace

from uuid6 import uuid7

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Story
from desktop_app.domain.gathering import Gathering, SharedStory
from desktop_app.domain.shared_stories import with_stories
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.gathering_desk import GatheringDesk, sound
from desktop_app.services.succeeding import NO_SUCH_STORY, sound_story

_Stories = tuple[SharedStory, ...]


class SharingStories:
    """The stories of one gathering, by their ids; each with the name of its organisation."""

    def __init__(self, desk: GatheringDesk) -> None:
        self._desk = desk

    def having_seen(self, gathering: Gathering) -> "SharingStories":
        """Return these use cases for somebody who has a gathering before the eyes.

        Others may have written since: OvertakenError where they have changed the same.
        """
        return SharingStories(self._desk.having_seen(gathering))

    def tell(self, gathering_id: str, story: Story, organisation: str = "") -> Change:
        """Add a story at the end."""
        what = QT_TRANSLATE_NOOP("Undo", "New story")
        told = SharedStory(str(uuid7()), sound_story(story), sound(organisation))
        return self._step(gathering_id, what, lambda stories: (*stories, told))

    def retell(self, gathering_id: str, own: str, story: Story, organisation: str = "") -> Change:
        """Write another text over a story."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the story")
        text, teller = sound_story(story), sound(organisation)

        def retold(stories: _Stories) -> _Stories:
            _check(stories, own)
            return tuple(
                replace(each, story=text, organisation=teller) if each.id == own else each
                for each in stories
            )

        return self._step(gathering_id, what, retold)

    def remove(self, gathering_id: str, own: str) -> Change:
        """Take a story out."""
        what = QT_TRANSLATE_NOOP("Undo", "Remove the story")

        def left(stories: _Stories) -> _Stories:
            _check(stories, own)
            return tuple(each for each in stories if each.id != own)

        return self._step(gathering_id, what, left)

    def _step(
        self, gathering_id: str, what: Sentence, changed: Callable[[_Stories], _Stories]
    ) -> Change:
        def told(old: Gathering) -> Gathering:
            return with_stories(old, changed(old.told.stories))

        return self._desk.change(gathering_id, what, told)


def _check(stories: _Stories, own: str) -> None:
    if own not in {each.id for each in stories}:
        raise RefusedError(NO_SUCH_STORY)
