"""Assessments as they were last read, for as long as nobody has changed the store since."""

from collections.abc import Callable, Hashable

from desktop_app.domain.assessment import Assessment

MOST = 16
"""So many are kept: a screen asks for its own assessment again and again, and for few others."""

Version = Callable[[], Hashable]
"""What the store says of its own state: another value after any change; None where it cannot."""


class Seen:
    """What was read of one state of the store."""

    def __init__(self) -> None:
        self._state: Hashable = None
        self._whole: dict[int, Assessment] = {}

    def of(self, state: Hashable) -> dict[int, Assessment]:
        """Return what was read of that state, to be added to."""
        if state != self._state or len(self._whole) >= MOST:
            # A new one: another thread may still be reading of the former state.
            self._state, self._whole = state, {}
        return self._whole


class Glasses:
    """Reads in one transaction, and twice only what has changed."""

    def __init__(self, seen: Seen, version: Version, read: Callable[[int], Assessment]) -> None:
        self._seen = seen
        self._version = version
        self._read = read
        self._state = version()

    def read(self, key: int) -> Assessment:
        """Return an assessment whole, by its key."""
        # Changes of this transaction itself are nobody else's business, and may be thrown away.
        if self._state is None or self._version() != self._state:
            return self._read(key)
        whole = self._seen.of(self._state)
        if key not in whole:
            whole[key] = self._read(key)
        return whole[key]
