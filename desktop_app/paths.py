"""Where resources, translations and the user's data lie: source tree, wheel and frozen build."""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("Startpunkt", appauthor=False, roaming=False)
_HERE = Path(__file__).resolve().parent


def _shipped() -> Path:
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", _HERE)) / "shipped"
    inside_wheel = _HERE / "_shipped"
    return inside_wheel if inside_wheel.is_dir() else _HERE.parent


def resources() -> Path:
    """Folder of models, icons, themes and samples."""
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


def default_store() -> str:
    """The store used when none is named: STARTPUNKT_STORE, else a file in the data folder."""
    named = os.environ.get("STARTPUNKT_STORE")
    return named or str(Path(_DIRS.user_data_dir) / "startpunkt.db")


def installed_models() -> Path:
    """Folder of the models that the user has installed."""
    return Path(_DIRS.user_data_dir) / "models"


def model_copies() -> Path:
    """Folder of copies that spare reading models anew; it may be deleted at any time."""
    return Path(_DIRS.user_cache_dir) / "models"


def kept_layouts() -> Path:
    """Folder of the layouts of spreadsheets that the user has kept."""
    return Path(_DIRS.user_data_dir) / "layouts"


def preferences() -> Path:
    """File of the user's language, theme and text size."""
    return Path(_DIRS.user_config_dir) / "preferences.json"


def report_templates() -> Path:
    """File of the reports that the user has put together from parts."""
    return Path(_DIRS.user_config_dir) / "report-templates.json"


def log_folder() -> Path:
    """Folder of the log."""
    return Path(_DIRS.user_log_dir)
