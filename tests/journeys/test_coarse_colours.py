"""On real X servers of 16 and of 24 bits a pixel: the window comes up in its own colours."""

import struct
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import workbench
from desktop_app.bootstrap.supplies import theme
from tests.journeys.display import display, missing_programs, wait_until

pytestmark = [
    pytest.mark.skipif(bool(missing_programs()), reason=f"needs {missing_programs()}"),
    pytest.mark.timeout(240),
]

STEPS = {16: 8, 24: 1}
"""How far apart the tones are that a display of so many bits can tell."""


def shown(picture: Path) -> list[tuple[int, int, int]]:
    """The colours of all pixels of a display, from the file in which it keeps them (XWD)."""
    whole = picture.read_bytes()
    head = struct.unpack(">25I", whole[:100])
    width, height, bits, line = head[4], head[5], head[11], head[12]
    begin = head[0] + 12 * head[19]
    masks = head[14:17]
    size = bits // 8
    order = "big" if head[7] else "little"
    found = []
    for row in range(0, height, 4):
        for column in range(0, width, 4):
            at = begin + row * line + column * size
            value = int.from_bytes(whole[at : at + size], order)  # type: ignore[arg-type]
            red, green, blue = ((value & mask) * 255 // mask for mask in masks)
            found.append((red, green, blue))
    return found


def near(one: tuple[int, int, int], wanted: str, step: int) -> bool:
    tones = (int(wanted[at : at + 2], 16) for at in (1, 3, 5))
    return all(abs(a - b) <= step for a, b in zip(one, tones, strict=True))


@pytest.mark.parametrize("bits", [16, 24])
def test_the_window_comes_up_in_its_colours(tmp_path: Path, bits: int) -> None:
    store = tmp_path / "store.db"
    with workbench(str(store)) as bench:
        bench.demo.fill()
    with display(tmp_path, f"1280x800x{bits}") as screen:
        screen.start(store)
        colours = theme("light")

        def painted() -> bool:
            pixels = shown(tmp_path / "Xvfb_screen0")
            # The rail and the primary button are of the brand, the ground is of paper.
            share = {
                tone: sum(near(each, tone, STEPS[bits]) for each in pixels) / len(pixels)
                for tone in (colours.brand, colours.paper)
            }
            return share[colours.brand] > 0.04 and share[colours.paper] > 0.2

        wait_until(painted, "the window is painted in the colours of its theme")
