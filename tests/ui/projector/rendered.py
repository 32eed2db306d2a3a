"""Measures a wall as it is rendered: every piece of text with its place, type and pixels."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from desktop_app.charts.palette import contrast
from desktop_app.ui.theme.fonts import type_of

_SVG = "{http://www.w3.org/2000/svg}"
_EDGE = 3
"""Pixels in which the outermost ink of a text must be found."""


@dataclass(frozen=True)
class Piece:
    """A piece of text on one line: its type in pixels, and the rectangle of its ink."""

    text: str
    pixels: float
    ink: QRectF


def pieces(wall: QWidget) -> tuple[Piece, ...]:
    """What is painted as text, in painting order, read back from a vector picture."""
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(wall.size())
    generator.setViewBox(QRectF(wall.rect()))
    wall.render(generator, QPoint(0, 0))
    del generator
    root = ElementTree.fromstring(bytes(content.data()))
    return tuple(_read(root))


def _read(root: ElementTree.Element) -> Iterator[Piece]:
    for group in root.iter(f"{_SVG}g"):
        for node in group.findall(f"{_SVG}text"):
            matrix = [
                float(n) for n in re.findall(r"-?[\d.]+(?:e-?\d+)?", group.get("transform", ""))
            ]
            scale, x, y = matrix[0], matrix[4], matrix[5]
            size, text = float(node.get("font-size", "0")), node.text or ""
            if not text.strip() or "\ue000" <= text[0] <= "\uf8ff":
                continue  # nothing, or an icon, which is a letter of the private area
            strong = int(node.get("font-weight", "400")) >= 600
            metrics = QFontMetricsF(type_of(round(size), semibold=strong))
            tight = metrics.tightBoundingRect(text.rstrip())
            left = x + scale * (float(node.get("x", "0")) + tight.x())
            top = y + scale * (float(node.get("y", "0")) + tight.y())
            ink = QRectF(left, top, tight.width() * scale, tight.height() * scale)
            yield Piece(text.strip(), size * scale, ink)


def overlapping(found: tuple[Piece, ...]) -> list[tuple[str, str]]:
    """Pairs of texts whose ink runs into each other."""
    pairs = []
    for place, one in enumerate(found):
        for other in found[place + 1 :]:
            common = one.ink.intersected(other.ink)
            if common.width() > 1 and common.height() > 1.5:
                pairs.append((one.text, other.text))
    return pairs


def outside(found: tuple[Piece, ...], size: QSize) -> list[str]:
    """Texts whose ink leaves the wall."""
    whole = QRectF(0, 0, size.width(), size.height())
    return [each.text for each in found if not whole.contains(each.ink)]


@dataclass(frozen=True)
class Painted:
    """The pixels of a wall, each as one number 0xRRGGBB."""

    rows: "np.ndarray[tuple[int, int], np.dtype[np.uint32]]"

    def faults(self, piece: Piece, strong: float) -> list[str]:
        """What is wrong with a text as it is painted: too weak, or cut off."""
        ink = piece.ink
        top, left = max(int(ink.top()) - 1, 0), max(int(ink.left()) - 1, 0)
        area = self.rows[top : int(ink.bottom()) + 2, left : int(ink.right()) + 2]
        colours, counts = np.unique(area, return_counts=True)
        ground = int(colours[counts.argmax()])
        most = max(contrast(_hex(ground), _hex(int(c))) for c in _extremes(colours))
        inked = (np.abs(_green(area) - _green(np.uint32(ground))) > 40).any(axis=1)
        faults = [] if most >= strong else [f"contrast {most:.1f}"]
        if not (inked[: _EDGE + 1].any() and inked[-_EDGE - 1 :].any()):
            faults.append("cut off")
        return faults


def painted(wall: QWidget) -> Painted:
    """Grab the wall."""
    image = wall.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint32)
    return Painted(flat.reshape(image.height(), image.width()) & np.uint32(0xFFFFFF))


def _extremes(colours: "np.ndarray[tuple[int], np.dtype[np.uint32]]") -> tuple[int, ...]:
    """The darkest and the lightest colour, roughly by what the eye sees."""
    light = _green(colours)
    return int(colours[light.argmin()]), int(colours[light.argmax()])


def _green(colours: Any) -> Any:
    """The green part, which makes most of a colour's lightness."""
    return (np.asarray(colours).astype(np.int64) >> 8) & 0xFF


def _hex(colour: int) -> str:
    return f"#{colour:06X}"
