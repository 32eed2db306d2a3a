"""The assessments that were changed last: what the program opens with."""

from typing import TYPE_CHECKING

from desktop_app.storage.latest import LatestAssessment

if TYPE_CHECKING:
    from desktop_app.storage.store import Store


class Latest:
    """The latest assessments in the store."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def cards(self, most: int) -> tuple[LatestAssessment, ...]:
        """At most so many, the latest change first, with the level that each has reached."""
        return self._store.latest(most)
