"""Texts for documents: what no document can hold is replaced, all else stays as it is."""

from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reporting.plain_text import sound


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>Etat</b> &amp; {0}", "<b>Etat</b> &amp; {0}"),
        ("a\x00b\x07c\x1bd\x7fe\x85f", "a b c d e f"),
        ("en\r\nto\rtre\tfire", "en\nto\ntre\tfire"),
        ("halv \ud83d \udc00", "halv \ufffd \ufffd"),
        ("privat \ue000 \uffff", "privat \ufffd \ufffd"),
        ("עברית \u202eomvendt\u202c \u2066isolert\u2069", "עברית omvendt isolert"),
        ("a\u030a 👩🏽\u200d💻 Čáhci", "å 👩🏽\u200d💻 Čáhci"),
    ],
)
def test_sound(text: str, shown: str) -> None:
    assert sound(text) == shown


@given(st.text())
def test_any_text_can_stand_in_xml(text: str) -> None:
    said = sound(text)
    escaped = said.replace("&", "&amp;").replace("<", "&lt;")
    assert (fromstring(f"<p>{escaped}</p>").text or "") == said
    assert sound(said) == said
