"""The icon of the program in the sizes and formats of the systems, drawn from one SVG."""

import os
from pathlib import Path

PNG_SIZES = (16, 32, 48, 64, 128, 256, 512)
_ICO_SIZE, _ICNS_SIZE = 256, 1024


def write(svg: Path, folder: Path) -> None:
    """Write startpunkt-<size>.png, startpunkt.ico (Windows) and startpunkt.icns (macOS)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(svg))

    def drawn(size: int) -> QImage:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return image

    wanted = {f"startpunkt-{size}.png": size for size in PNG_SIZES}
    wanted |= {"startpunkt.ico": _ICO_SIZE, "startpunkt.icns": _ICNS_SIZE}
    for name, size in wanted.items():
        if not drawn(size).save(str(folder / name)):
            raise OSError(f"could not write {folder / name}")
    del app
