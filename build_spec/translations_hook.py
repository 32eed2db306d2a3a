"""Turn translations/*.ts into .qm files while the package is built, so that none is committed."""

import os
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def lrelease() -> Path:
    """Path of the lrelease program inside the PySide6 wheel (a build requirement)."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("PySide6 is a build requirement and is missing")
    folder = Path(spec.submodule_search_locations[0])
    return folder / ("lrelease.exe" if os.name == "nt" else "lrelease")


class TranslationsHook(BuildHookInterface[Any]):
    """Compile every .ts file beside itself; a wheel takes the results and resources along."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run before each build; `version` is "editable" or "standard"."""
        root = Path(self.root)
        build_data["artifacts"].append("translations/*.qm")
        for source in sorted((root / "translations").glob("*.ts")):
            target = source.with_suffix(".qm")
            subprocess.run(
                [lrelease(), "-silent", "-compress", str(source), "-qm", str(target)], check=True
            )
            if version != "editable":
                shipped = f"desktop_app/_shipped/translations/{target.name}"
                build_data["force_include"][str(target)] = shipped
        if version != "editable" and self.target_name == "wheel":
            resources = str(root / "resources")
            build_data["force_include"][resources] = "desktop_app/_shipped/resources"
