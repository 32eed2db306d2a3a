"""Texts that users paste."""

import pytest

from desktop_app.domain.text import writable


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [("æøå 🎈", "æøå 🎈"), ("a\0b", "ab"), ("a\ud83d", "a"), ("", ""), ("\n\t", "\n\t")],
)
def test_only_what_no_file_can_hold_is_taken_out(pasted: str, kept: str) -> None:
    assert writable(pasted) == kept
