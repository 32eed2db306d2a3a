"""Who may be the same organisation under two names, and who is certainly not."""

import pytest

from desktop_app.domain.organisation import Organisation
from desktop_app.domain.register import Holding, key_of_name, look_alikes


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Statens/Statens ", "Statens"),
        ("Statens  vegvesen", "statens Vegvesen"),
        ("Statens/Statens vegvesen", "Statens vegvesen"),
        ("Lillevik  KOMMUNE", "Lillevik kommune"),
        ("Møre og Romsdal-fylkeskommune", "Møre og Romsdal fylkeskommune"),
    ],
)
def test_names_that_may_be_one(one: str, other: str) -> None:
    assert key_of_name(one) == key_of_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Nes kommune", "Nes fylkeskommune"), ("Vågå", "Våga"), ("--", "…"), ("A B A", "A B")],
)
def test_names_that_differ(one: str, other: str) -> None:
    assert key_of_name(one) != key_of_name(other)


def test_the_one_to_keep_comes_first() -> None:
    short, numbered = Organisation("Statens"), Organisation("Statens/Statens", "974760673")
    often = Organisation("STATENS")
    held = [
        Holding(short, ("a",)),
        Holding(often, ("b", "c")),
        Holding(numbered, ()),
        Holding(Organisation("Andre"), ("d",)),
    ]
    assert look_alikes(held) == ((held[2], held[1], held[0]),)


def test_different_numbers_are_different_organisations() -> None:
    held = [Holding(Organisation("Nes", number), ()) for number in ("974760673", "889640782")]
    assert look_alikes(held) == ()
