"""Stories of success: which services the organisation has succeeded with, and why."""

from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Story
from desktop_app.domain.outcome import Outcome, outcome_of
from desktop_app.domain.text import LONGEST_TEXT, writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.following import Following

NO_SERVICE = QT_TRANSLATE_NOOP("Errors", "Name the service that succeeded.")
NO_SUCH_STORY = QT_TRANSLATE_NOOP("Errors", "That story is no longer there.")
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "A text has at most {most} characters; this has {length}.")


class Succeeding:
    """The stories of one assessment, by their place in its list."""

    def __init__(self, following: Following) -> None:
        self._following = following

    def having_seen(self, assessment: Assessment) -> "Succeeding":
        """Return these use cases for somebody who has an assessment before the eyes.

        Others may have written since: OvertakenError where they have changed the same.
        """
        return Succeeding(self._following.having_seen(assessment))

    def tell(self, assessment_id: str, story: Story) -> Change:
        """Add a story at the end."""
        what = QT_TRANSLATE_NOOP("Undo", "New story")
        sound = sound_story(story)
        return self._step(assessment_id, what, lambda stories: (*stories, sound))

    def retell(self, assessment_id: str, place: int, story: Story) -> Change:
        """Write another text over a story."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the story")
        sound = sound_story(story)
        return self._step(
            assessment_id,
            what,
            lambda stories: (*stories[:place], sound, *stories[_there(stories, place) + 1 :]),
        )

    def remove(self, assessment_id: str, place: int) -> Change:
        """Take a story out."""
        what = QT_TRANSLATE_NOOP("Undo", "Remove the story")
        return self._step(
            assessment_id,
            what,
            lambda stories: (*stories[:place], *stories[_there(stories, place) + 1 :]),
        )

    def _step(
        self,
        assessment_id: str,
        what: Sentence,
        changed: Callable[[tuple[Story, ...]], tuple[Story, ...]],
    ) -> Change:
        def told(assessment: Assessment) -> Outcome:
            old = outcome_of(assessment)
            return replace(old, stories=changed(old.stories))

        return self._following.change(assessment_id, what, told)


def _there(stories: tuple[Story, ...], place: int) -> int:
    if not 0 <= place < len(stories):
        raise RefusedError(NO_SUCH_STORY)
    return place


def sound_story(story: Story) -> Story:
    """Return a story without needless spaces; RefusedError without a service, or too long."""
    texts = [writable(text).strip() for text in (story.service, story.succeeded, story.why)]
    longest = max(map(len, texts))
    if not texts[0]:
        raise RefusedError(NO_SERVICE)
    if longest > LONGEST_TEXT:
        raise RefusedError(TOO_LONG.filled(most=LONGEST_TEXT, length=longest))
    return replace(story, service=texts[0], succeeded=texts[1], why=texts[2])
