"""Words from compiled translations, made with the real lrelease from a real .ts file."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from desktop_app.ui import translator
from desktop_app.ui.translator import load_translate, system_language

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context><name>Home</name>
<message><source>Continue</source><translation>Fortsett</translation></message>
<message numerus="yes"><source>%n question(s)</source>
<translation><numerusform>%n spørsmål</numerusform><numerusform>%n spørsmålene</numerusform>
</translation></message>
</context></TS>
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("translations")
    (found / "startpunkt_nb.ts").write_text(TS, encoding="utf-8")
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.submodule_search_locations
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    program = Path(spec.submodule_search_locations[0]) / name
    source, target = found / "startpunkt_nb.ts", found / "startpunkt_nb.qm"
    subprocess.run([program, "-silent", source, "-qm", target], check=True)
    return found


def test_a_text_is_said_in_its_language(folder: Path) -> None:
    translate = load_translate(folder, "nb")
    assert translate("Home", "Continue") == "Fortsett"


def test_the_number_chooses_the_plural(folder: Path) -> None:
    translate = load_translate(folder, "nb")
    assert translate("Home", "%n question(s)", None, 1) == "1 spørsmål"
    assert translate("Home", "%n question(s)", None, 2000) == "2000 spørsmålene"


def test_what_is_missing_is_said_in_english(folder: Path) -> None:
    assert load_translate(folder, "nb")("Home", "Unknown") == "Unknown"
    assert load_translate(folder, "nn")("Home", "Continue") == "Continue"
    assert load_translate(folder, "nn")("Home", "%n left", None, 3) == "3 left"


@pytest.mark.parametrize(
    ("preferred", "language"),
    [
        (["nn-NO", "nb-NO"], "nn"),
        (["no-NO"], "nb"),
        (["de-DE", "nb"], "nb"),
        (["en-GB"], "en"),
        (["se-NO", "fi"], "en"),
        ([], "en"),
    ],
)
def test_the_language_of_the_system_is_taken_if_we_speak_it(
    monkeypatch: pytest.MonkeyPatch, preferred: list[str], language: str
) -> None:
    class Locale:
        @staticmethod
        def system() -> "Locale":
            return Locale()

        def uiLanguages(self) -> list[str]:  # noqa: N802 - Qt's name
            return preferred

    monkeypatch.setattr(translator, "QLocale", Locale)
    assert system_language() == language
