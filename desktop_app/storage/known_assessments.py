"""Assessments as they were last read, for as long as nobody has changed the store since."""

from collections.abc import Callable, Hashable

from desktop_app.domain.assessment import Assessment

MOST = 16
"""So many are kept: a screen asks for its own assessment again and again, and for few others."""

Version = Callable[[], Hashable]
"""What the store says of its own state: another value after any change; None where it cannot."""


class KnownAssessments:
    """What was read of one state of the store."""

    def __init__(self) -> None:
        # One pair, changed at once: no thread ever meets what was read of another state.
        self._kept: tuple[Hashable, dict[int, Assessment]] = (None, {})

    def of(self, state: Hashable) -> dict[int, Assessment]:
        """Return what was read of that state, to be added to."""
        kept = self._kept
        if state != kept[0] or len(kept[1]) >= MOST:
            # A new one: another thread may still be reading of the former state.
            kept = self._kept = (state, {})
        return kept[1]


class AssessmentReader:
    """Reads in one transaction, and twice only what has changed.

    It is made where the transaction begins, before anything can have been written in it.
    """

    def __init__(self, known: KnownAssessments, version: Version) -> None:
        self._known = known
        self._version = version
        self._state = version()

    def read(self, key: int, read: Callable[[int], Assessment]) -> Assessment:
        """Return an assessment whole, by its key: as it was seen, else as `read` finds it."""
        # Changes of this transaction itself are nobody else's business, and may be thrown away.
        if self._state is None or self._version() != self._state:
            return read(key)
        whole = self._known.of(self._state)
        if key not in whole:
            whole[key] = read(key)
        return whole[key]
