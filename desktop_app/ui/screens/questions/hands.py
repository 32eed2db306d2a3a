"""Votes that come one by one, so that the last one can be taken back."""


class Hands:
    """Adds and takes back single votes; remembers the order of this visit for each question."""

    def __init__(self) -> None:
        self._raised: dict[str, list[int]] = {}

    def raised(self, question_id: str, counts: tuple[int, ...], place: int) -> tuple[int, ...]:
        """Return the counts with one more vote at `place`, 0 being the lowest level."""
        self._raised.setdefault(question_id, []).append(place)
        return _with(counts, place, counts[place] + 1)

    def lowered(self, question_id: str, counts: tuple[int, ...]) -> tuple[int, ...] | None:
        """Return the counts without the latest vote; None when there is none.

        The order of votes from an earlier visit is not known; then the highest level that has
        votes loses one.
        """
        order = self._raised.get(question_id, [])
        while order:
            place = order.pop()
            if counts[place]:
                return _with(counts, place, counts[place] - 1)
        for place in reversed(range(len(counts))):
            if counts[place]:
                return _with(counts, place, counts[place] - 1)
        return None


def _with(counts: tuple[int, ...], place: int, number: int) -> tuple[int, ...]:
    return (*counts[:place], number, *counts[place + 1 :])
