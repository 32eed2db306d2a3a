"""What one can do with the stories of a gathering."""

from collections.abc import Callable

from desktop_app.domain.follow_up import Story
from desktop_app.domain.gathering import Gathering
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench


class StoryIntents:
    """The stories of one gathering; every change returns whether it was made.

    `seen` is the gathering as it is shown.
    """

    def __init__(
        self,
        gathering_id: str,
        bench: Workbench,
        do: Callable[[Callable[[], Change]], bool],
        seen: Callable[[], Gathering],
    ) -> None:
        self._id = gathering_id
        self._bench = bench
        self._do = do
        self._seen = seen

    def read(self) -> Gathering:
        """The gathering as it is in the store now, whatever is shown."""
        return self._bench.gatherings.get(self._id)

    def tell(self, place: int | None, story: Story | None, organisation: str = "") -> bool:
        """Add a story, change the one at a place, or remove it (None)."""
        seen, own = self._seen(), self._id
        stories = self._bench.sharing_stories.having_seen(seen)
        if place is None:
            return story is not None and self._do(lambda: stories.tell(own, story, organisation))
        told = seen.told.stories[place].id
        if story is None:
            return self._do(lambda: stories.remove(own, told))
        return self._do(lambda: stories.retell(own, told, story, organisation))
