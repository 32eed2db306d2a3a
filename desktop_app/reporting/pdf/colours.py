"""Says which colours a report's numbers mean: those of sRGB (IEC 61966-2-1)."""

import struct
from functools import lru_cache

from pikepdf import Array, Dictionary, Name, Pdf, String

_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
"""The primaries of sRGB as they look in the light of D50, after Bradford."""
_STEPS = 1024
_NAME = "sRGB"


def add_output_intent(pdf: Pdf) -> None:
    """Name sRGB as the colours the report is made for."""
    profile = pdf.make_stream(srgb_profile())
    profile.N = 3
    profile.Alternate = Name.DeviceRGB
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_NAME),
        Info=String(_NAME),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


@lru_cache(maxsize=1)
def srgb_profile() -> bytes:
    """Return a colour profile of sRGB (ICC.1:2001-04), always the same bytes."""
    curve = _curve()
    parts = {
        b"desc": _description(_NAME),
        b"cprt": b"text\0\0\0\0" + b"No copyright, use freely\0",
        b"wtpt": _colour(_D50),
        **{name: _colour(primary) for name, primary in _PRIMARIES.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = 128 + 4 + 12 * len(parts)
    table, body, places = b"", b"", dict[bytes, int]()
    for name, content in parts.items():
        if content not in places:
            places[content] = start + len(body)
            body += content + b"\0" * (-len(content) % 4)
        table += name + struct.pack(">II", places[content], len(content))
    content = struct.pack(">I", len(parts)) + table + body
    return _header(128 + len(content)) + content


def _header(size: int) -> bytes:
    return struct.pack(
        ">I4xI4s4s4s6H4s4x4x4x4x8xI12s4x44x",
        size,
        0x02100000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2026, 1, 1, 0, 0, 0),
        b"acsp",
        0,
        b"".join(map(_fixed, _D50)),
    )


def _description(text: str) -> bytes:
    said = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(said)) + said + b"\0" * (4 + 4 + 2 + 1 + 67)


def _colour(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, values))


def _curve() -> bytes:
    values = [round(65535 * _linear(step / (_STEPS - 1))) for step in range(_STEPS)]
    return b"curv\0\0\0\0" + struct.pack(f">I{_STEPS}H", _STEPS, *values)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))
