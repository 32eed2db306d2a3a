"""Names are cut so that a sentence can bear them, and never in the middle of nothing."""

import pytest

from desktop_app.domain.shortening import USUAL, shortened


@pytest.mark.parametrize(
    ("name", "most", "short"),
    [
        ("Digital puls", 80, "Digital puls"),
        ("Digital puls", 12, "Digital puls"),
        ("Digital puls", 11, "Digital pu…"),
        ("Digital puls", 9, "Digital…"),
        ("  To\n\nlinjer\t ", 80, "To linjer"),
        ("", 80, ""),
    ],
)
def test_names(name: str, most: int, short: str) -> None:
    assert shortened(name, most) == short


def test_the_longest_name_is_as_long_as_usual() -> None:
    assert len(shortened("x" * 4000)) == USUAL
