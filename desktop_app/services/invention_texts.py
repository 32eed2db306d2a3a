"""What the people of an invented workshop write down, in each language of the demo.

The words for dimensions are by the ids of the model that the demo fills in.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Deed:
    """An action that an invented room agrees on: what, why, and who does it."""

    title: str
    why: str
    owner: str


@dataclass(frozen=True)
class Talk:
    """A topic that an invented room talks about, and what it takes away from it."""

    title: str
    takeaway: str


@dataclass(frozen=True)
class Feat:
    """A service that succeeded, and why."""

    service: str
    succeeded: str
    why: str


@dataclass(frozen=True)
class Texts:
    """All of one language; `deeds` and `talks` are by the id of a dimension."""

    scope: str
    notes: tuple[str, ...]
    deeds: Mapping[str, Deed]
    talks: Mapping[str, Talk]
    feats: tuple[tuple[str, Feat], ...]
