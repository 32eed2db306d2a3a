"""Where resources, translations and the user's data lie: source tree, wheel and frozen build."""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("Startpunkt", appauthor=False, roaming=False)
_HERE = Path(__file__).resolve().parent
PORTABLE = "startpunkt-data"
"""Name of the folder beside the program that makes it keep everything there."""


def _shipped() -> Path:
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", _HERE)) / "shipped"
    inside_wheel = _HERE / "_shipped"
    return inside_wheel if inside_wheel.is_dir() else _HERE.parent


def resources() -> Path:
    """Folder of models, icons, themes and licences."""
    return _shipped() / "resources"


def translations() -> Path:
    """Folder of the compiled translations."""
    return _shipped() / "translations"


def fonts() -> Path:
    """Folder of the Source Sans Pro font files."""
    spec = find_spec("font_source_sans_pro")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("font_source_sans_pro")
    return Path(spec.submodule_search_locations[0]) / "files"


def program_folder() -> Path:
    """Folder in which the program lies: that of the built one, else the source tree.

    On macOS it is the folder that holds the .app.
    """
    if not getattr(sys, "frozen", False):
        return _HERE.parent
    folder = Path(sys.executable).resolve().parent
    bundle = folder.parent.parent
    return bundle.parent if bundle.suffix == ".app" else folder


def portable_folder() -> Path | None:
    """The folder beside the program that keeps everything, as on a memory stick; None without."""
    folder = program_folder() / PORTABLE
    return folder if folder.is_dir() else None


def default_store() -> str:
    """The store used when none is named: STARTPUNKT_STORE, else a file in the data folder."""
    named = os.environ.get("STARTPUNKT_STORE")
    return named or str(_folder(_DIRS.user_data_dir) / "startpunkt.db")


def installed_models() -> Path:
    """Folder of the models that the user has installed."""
    return _folder(_DIRS.user_data_dir) / "models"


def model_copies() -> Path:
    """Folder of copies that spare reading models anew; it may be deleted at any time."""
    portable = portable_folder()
    return (Path(_DIRS.user_cache_dir) if portable is None else portable / "cache") / "models"


def kept_layouts() -> Path:
    """Folder of the layouts of spreadsheets that the user has kept."""
    return _folder(_DIRS.user_data_dir) / "layouts"


def preferences() -> Path:
    """File of the user's language, theme and text size."""
    return _folder(_DIRS.user_config_dir) / "preferences.json"


def report_templates() -> Path:
    """File of the reports that the user has put together from parts."""
    return _folder(_DIRS.user_config_dir) / "report-templates.json"


def log_folder() -> Path:
    """Folder of the log."""
    portable = portable_folder()
    return Path(_DIRS.user_log_dir) if portable is None else portable / "log"


def _folder(usual: str) -> Path:
    return portable_folder() or Path(usual)
