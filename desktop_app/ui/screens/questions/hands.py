"""Votes that come one by one, so that the last one can be taken back."""

ABSTAINED = -1
"""The place of those who do not vote, behind the levels."""


class Hands:
    """Adds and takes back single votes; remembers the order of this visit for each round.

    Numbers are the votes for each level, lowest first, and then the abstentions.
    """

    def __init__(self) -> None:
        self._raised: dict[str, list[tuple[int, int]]] = {}

    def raised(self, key: tuple[str, int], numbers: tuple[int, ...], place: int) -> tuple[int, ...]:
        """Return the numbers with one more at `place`, 0 being the lowest level."""
        at = place % len(numbers)
        self._raised.setdefault(key[0], []).append((max(key[1], 1), at))
        return _with(numbers, at, numbers[at] + 1)

    def lowered(self, key: tuple[str, int], numbers: tuple[int, ...]) -> tuple[int, ...] | None:
        """Return the numbers without the latest vote; None when there is none.

        The order of votes from an earlier visit is not known; then an abstention goes, or the
        highest level that has votes loses one.
        """
        order = self._raised.get(key[0], [])
        while order and order[-1][0] >= key[1]:
            number, place = order.pop()
            if number == key[1] and numbers[place]:
                return _with(numbers, place, numbers[place] - 1)
        for place in reversed(range(len(numbers))):
            if numbers[place]:
                return _with(numbers, place, numbers[place] - 1)
        return None


def _with(numbers: tuple[int, ...], place: int, number: int) -> tuple[int, ...]:
    return (*numbers[:place], number, *numbers[place + 1 :])
