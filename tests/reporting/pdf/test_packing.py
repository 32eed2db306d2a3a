"""No stream ends in a byte that could be taken for a line end, and none changes its meaning."""

import zlib
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Name, Pdf

from desktop_app.reporting.pdf.packing import _FONT_FILLING, filled_up, pack_streams


@given(st.binary(max_size=50), st.sampled_from([b"\n", _FONT_FILLING]))
def test_filled_up(content: bytes, filling: bytes) -> None:
    full = filled_up(content, filling)
    assert full.startswith(content)
    assert full[len(content) :].strip(filling) == b""
    assert zlib.compress(full)[-1] not in b"\r\n"


def test_streams_are_compressed_and_keep_what_they_say() -> None:
    # The checksum of these ends in a line end.
    text, font = b"\x0c", b"\x09"
    pdf = Pdf.new()
    pdf.Root.Text = pdf.make_stream(text)
    pdf.Root.Font = pdf.make_stream(font, Length1=1)
    pack_streams(pdf)
    saved = BytesIO()
    pdf.save(saved)
    with Pdf.open(saved) as again:
        assert again.Root.Text.Filter == Name.FlateDecode
        assert again.Root.Text.read_bytes() == text + b"\n"
        assert again.Root.Font.read_bytes() == font + _FONT_FILLING
        assert again.Root.Font.Length1 == 5
