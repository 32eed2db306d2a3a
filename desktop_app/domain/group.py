"""The figures of a group of organisations that used one model."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.domain.model import Dimension, MaturityModel
from desktop_app.domain.portfolio import Entry
from desktop_app.domain.quartiles import FEWEST, Quartiles, quartiles


@dataclass(frozen=True)
class Group:
    """Organisations side by side, an entry each; `model` is the newest they used.

    `left_out` is the number of those that answered on another scale: they cannot be compared.
    """

    model: MaturityModel
    entries: tuple[Entry, ...]
    left_out: int

    @property
    def few(self) -> bool:
        """True when figures of the group would tell what a single organisation answered."""
        return len(self.entries) < FEWEST

    @property
    def counts(self) -> tuple[int, ...]:
        """The number of organisations at each level reached, lowest first."""
        reached = Counter(entry.standing.level for entry in self.entries)
        return tuple(reached[level.value] for level in self.model.levels)

    def scores(self, dimension: Dimension) -> tuple[Fraction | None, ...]:
        """The score of each organisation on a dimension, in the order of the entries."""
        places: dict[int, int | None] = {}
        found = []
        for entry in self.entries:
            model = entry.model
            if id(model) not in places:
                ids = [each.id for each in model.dimensions]
                places[id(model)] = ids.index(dimension.id) if dimension.id in ids else None
            place = places[id(model)]
            found.append(None if place is None else entry.standing.scores[place])
        return tuple(found)

    def quartiles(self, dimension: Dimension) -> Quartiles | None:
        """The quartiles of a dimension; None where fewer than five organisations have a score."""
        values = [value for value in self.scores(dimension) if value is not None]
        return None if len(values) < FEWEST else quartiles(values)


def group(entries: Sequence[Entry]) -> Group | None:
    """Make a group of entries of one model, one for each organisation; None where there is none.

    The newest of them, by date held, decides which version's levels and dimensions are shown.
    """
    if not entries:
        return None
    model = max(entries, key=lambda entry: entry.held_on).model
    models = {id(entry.model): entry.model for entry in entries}
    same_scale = {each for each, found in models.items() if _ends(found) == _ends(model)}
    same = tuple(entries)
    if len(same_scale) < len(models):
        same = tuple(entry for entry in entries if id(entry.model) in same_scale)
    return Group(model, same, len(entries) - len(same))


def _ends(model: MaturityModel) -> tuple[int, int]:
    return model.lowest, model.highest
