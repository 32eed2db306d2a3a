"""What reports look like, whoever renders them."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.charts.palette import Palette


@dataclass(frozen=True)
class Look:
    """Colours, and the folder of the Source Sans Pro files."""

    palette: Palette
    fonts: Path
