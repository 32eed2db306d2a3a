"""The list of all parts beside each build, as CycloneDX 1.6 in JSON.

    uv run python -m build_spec.sbom startpunkt.cdx.json

It is read from the installed packages, as the licences under About are.
"""

import json
import sys
from pathlib import Path
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from build_spec.leaving_out import MODULES
from desktop_app.services.parts import Part, parts

LICENCES = Path(__file__).resolve().parent.parent / "resources" / "licences"


def bill() -> dict[str, object]:
    """Return the bill of materials of the program; the same parts give the same bill."""
    program, *others = (part for part in parts(LICENCES) if part.name not in MODULES)
    refs = {part.name: _ref(part) for part in (program, *others)}
    runtime = [part.name for part in others if not part.package]
    number = uuid5(NAMESPACE_URL, "\n".join(refs.values()))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {"component": _component(program, "application")},
        "components": [_component(part, "library") for part in others],
        "dependencies": [
            {
                "ref": refs[part.name],
                "dependsOn": sorted(
                    refs[name]
                    for name in (*part.needs, *(runtime if part is program else ()))
                    if name in refs
                ),
            }
            for part in (program, *others)
        ],
    }


def _ref(part: Part) -> str:
    kind = "pypi" if part.package else "generic"
    return f"pkg:{kind}/{quote(part.name.lower().replace('_', '-'))}@{quote(part.version)}"


def _component(part: Part, kind: str) -> dict[str, object]:
    found: dict[str, object] = {
        "type": kind,
        "bom-ref": _ref(part),
        "name": part.name,
        "version": part.version,
        "purl": _ref(part),
    }
    if part.licence:
        told = {"expression": part.licence} if part.spdx else {"license": {"name": part.licence}}
        found["licenses"] = [told]
    if part.home:
        found["externalReferences"] = [{"type": "website", "url": part.home}]
    return found


def write(path: Path) -> None:
    """Write the bill."""
    path.write_text(json.dumps(bill(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
