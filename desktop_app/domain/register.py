"""The register of organisations: who may be the same as whom, and what becomes of them."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.organisation import Organisation

_APART = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Holding:
    """An organisation with the ids of its assessments."""

    organisation: Organisation
    assessments: tuple[str, ...]


def key_of_name(name: str) -> str:
    """Return what is left of a name without case, punctuation, spacing and doubled words.

    "Statens/Statens  Vegvesen" and "Statens vegvesen" leave the same.
    """
    words = [word for word in _APART.split(name.casefold()) if word]
    once = [word for place, word in enumerate(words) if not place or word != words[place - 1]]
    return " ".join(once) or name.casefold().strip()


def look_alikes(holdings: Iterable[Holding]) -> tuple[tuple[Holding, ...], ...]:
    """Return those that may be one organisation under several names, in groups of two or more.

    Two whose numbers differ are two organisations, whatever they are called. In each group the
    one to keep comes first: that with a number, then that with most assessments.
    """
    by_name: dict[str, list[Holding]] = defaultdict(list)
    for holding in holdings:
        by_name[key_of_name(holding.organisation.name)].append(holding)
    found = (tuple(sorted(each, key=_to_keep)) for each in by_name.values())
    return tuple(each for each in found if len(each) > 1 and len(_numbers(each)) < 2)


def _to_keep(holding: Holding) -> tuple[bool, int, str]:
    organisation = holding.organisation
    return not organisation.number, -len(holding.assessments), organisation.name


def _numbers(holdings: Iterable[Holding]) -> set[str]:
    return {each.organisation.number for each in holdings} - {""}
