"""Ids made of titles: readable, of plain letters, and never taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.model_ids import made_id
from desktop_app.domain.model_limits import ITEM_ID, LONGEST_ID


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Ledelse og kultur", "ledelse-og-kultur"),
        ("  Hva? – Nå!  ", "hva-na"),
        ("Ærlig øre", "aerlig-ore"),
        ("Čáhci đ ŋ", "cahci-d-n"),
        ("Straße 4", "strasse-4"),
        ("日本", "part"),
        ("", "part"),
        ("en " * 40, "-".join(["en"] * 20)),
        ("x" * 80, "x" * 60),
    ],
)
def test_a_title_becomes_an_id(title: str, made: str) -> None:
    assert made_id(title, (), otherwise="part") == made


def test_an_id_that_is_taken_gets_a_number() -> None:
    taken = {"a.b", "a.b-2"}
    assert made_id("B", taken, otherwise="q", before="a.") == "a.b-3"


@given(st.text(max_size=200), st.from_regex(r"[a-z.]{0,60}", fullmatch=True))
def test_any_title_gives_an_id_of_the_format(title: str, before: str) -> None:
    made = made_id(title, (), otherwise="q", before=before)
    assert ITEM_ID.fullmatch(made)
    assert len(made) <= LONGEST_ID
