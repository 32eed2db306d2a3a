"""Columns of very long lists that keep nothing for each row, or make it when it is asked for."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Generic, TypeVar, overload

S = TypeVar("S")
T = TypeVar("T")


class Texts(Sequence[str]):
    """Texts behind each other in one: a hundred thousand of their own are slow to keep and free."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._ends = array("l", [0])

    def extend(self, texts: Sequence[str]) -> None:
        """Add texts."""
        self._parts.append("".join(texts))
        self._ends.extend(accumulate(map(len, texts), initial=self._ends.pop()))

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        places = range(len(self))[place]
        if isinstance(places, range):
            return [self[each] for each in places]
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0][self._ends[places] : self._ends[places + 1]]


class Made(Sequence[T], Generic[S, T]):
    """A column whose values are made when they are asked for, of what is in another."""

    def __init__(self, made: Callable[[S], T], column: Sequence[S]) -> None:
        self._made = made
        self._column = column

    def __len__(self) -> int:
        return len(self._column)

    def __iter__(self) -> Iterator[T]:
        return map(self._made, self._column)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> "Made[S, T]": ...
    def __getitem__(self, place: int | slice) -> "T | Made[S, T]":
        if isinstance(place, slice):
            return Made(self._made, self._column[place])
        return self._made(self._column[place])
