"""Maps from codes to signs name only signs there are, in sections short enough."""

import re

from reportlab.pdfbase.ttfonts import makeToUnicodeCMap

from desktop_app.reporting.pdf.unicode_maps import mended


def test_unused_codes_are_taken_out_and_all_others_kept() -> None:
    table = makeToUnicodeCMap("F", [0, 65, 0, 0x2610, 66]).encode()
    assert b"<00> <0000>" in table
    found = mended(table)
    assert b"<0000>" not in found
    assert re.findall(rb"<(\w\w)> <(\w{4})>", found) == [
        (b"01", b"0041"),
        (b"03", b"2610"),
        (b"04", b"0042"),
    ]
    assert b"3 beginbfchar" in found
    assert found.startswith(b"/CIDInit")
    assert found.endswith(b"end\nend")


def test_sections_are_short() -> None:
    found = mended(makeToUnicodeCMap("F", list(range(32, 256 + 32))).encode())
    assert [int(count) for count in re.findall(rb"(\d+) beginbfchar", found)] == [100, 100, 56]
    assert found.count(b"endbfchar") == 3
