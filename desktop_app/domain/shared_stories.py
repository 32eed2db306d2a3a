"""The stories of success that organisations tell each other, as they change and as copies meet."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain.copies import Met, crossing, followed, together
from desktop_app.domain.gathering import Gathering, SharedStory, Told, organisation_key
from desktop_app.domain.joining import Joining


def with_stories(gathering: Gathering, stories: Sequence[SharedStory]) -> Gathering:
    """Return the gathering with other stories; they keep the marks of what they were."""
    found, gone = followed(gathering.told.stories, gathering.told.gone, stories)
    return replace(gathering, told=Told(found, gone))


def with_stories_of(
    ours: Gathering, theirs: Gathering, joining: Joining
) -> tuple[Gathering, Met[SharedStory]]:
    """Return our gathering with what happened to its stories in another copy of it.

    Stories that were told in either place are there, once each; one that was changed in both has
    the changes of both. Where it is not known what it was before, it is kept twice. How they met
    is returned as well.
    """
    here, there = ours.told, theirs.told
    met = together(here.stories, here.gone, there.stories, there.gone, joining.story)
    if met.theirs:
        back = together(there.stories, there.gone, here.stories, here.gone, joining.story)
        met = replace(met, crossed=crossing(met.entries, back.entries))
    return replace(ours, told=Told(met.entries, met.gone)), met


def with_renamed(gathering: Gathering, old: str, new: str) -> Gathering:
    """Return the gathering with the stories of an organisation under its new name."""
    own = organisation_key(old)

    def renamed(story: SharedStory) -> SharedStory:
        mine = organisation_key(story.organisation) == own
        return replace(story, organisation=new) if mine else story

    return with_stories(gathering, tuple(map(renamed, gathering.told.stories)))
