"""The figures of a group of organisations that used one model."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from operator import itemgetter

from desktop_app.domain.model import Dimension, MaturityModel
from desktop_app.domain.portfolio import Entries, Entry, Scores, in_columns
from desktop_app.domain.quartiles import FEWEST, Quartiles, quartiles


@dataclass(frozen=True)
class Group:
    """Organisations side by side, an entry each; `model` is the newest they used.

    `left_out` is the number of those that answered on another scale: they cannot be compared.
    """

    model: MaturityModel
    entries: Entries
    left_out: int

    @property
    def few(self) -> bool:
        """True when figures of the group would tell what a single organisation answered."""
        return len(self.entries) < FEWEST

    @property
    def counts(self) -> tuple[int, ...]:
        """The number of organisations at each level reached, lowest first."""
        reached = Counter(self.entries.levels)
        return tuple(reached[level.value] for level in self.model.levels)

    def scores(self, dimension: Dimension) -> tuple[Fraction | None, ...]:
        """The score of each organisation on a dimension, in the order of the entries."""
        places = [
            next((at for at, each in enumerate(model.dimensions) if each.id == dimension.id), None)
            for model in self.entries.models
        ]
        return tuple(
            None if (at := places[used]) is None else scores[at]
            for used, scores in zip(self.entries.used, self._scores, strict=True)
        )

    def quartiles(self, dimension: Dimension) -> Quartiles | None:
        """The quartiles of a dimension; None where fewer than five organisations have a score."""
        values = [value for value in self.scores(dimension) if value is not None]
        return None if len(values) < FEWEST else quartiles(values)

    @cached_property
    def _scores(self) -> tuple[Scores, ...]:
        # All dimensions are asked for, one after the other.
        return tuple(self.entries.dimensions)


def group(listed: Iterable[Entry]) -> Group | None:
    """Make a group of entries of one model, one for each organisation; None where there is none.

    The newest of them, by date held, decides which version's levels and dimensions are shown.
    """
    entries = in_columns(listed)
    if not entries:
        return None
    versions = set(entries.used)
    newest = next(iter(versions))
    if len(versions) > 1:
        newest = max(zip(entries.days, entries.used, strict=True), key=itemgetter(0))[1]
    model = entries.models[newest]
    others = {at for at in versions if _ends(entries.models[at]) != _ends(model)}
    same = entries
    if others:
        same = entries.picked([at for at, used in enumerate(entries.used) if used not in others])
    return Group(model, same, len(entries) - len(same))


def _ends(model: MaturityModel) -> tuple[int, int]:
    return model.lowest, model.highest
