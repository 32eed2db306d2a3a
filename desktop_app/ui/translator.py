"""Words from the compiled translations, without an application: for the window and the reports."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

from desktop_app.domain.wording import Translate
from desktop_app.ui import plain_imports  # noqa: F401 - before whatever else is imported


def load_translate(folder: Path, language: str) -> Translate:
    """Return the translate function of a language from `startpunkt_<language>.qm` in `folder`.

    Where the file or a text in it is missing, the English source is said: English itself has
    only its plural forms in the file.
    """
    translator = QTranslator()
    translator.load(f"startpunkt_{language}", str(folder))
    locale = QLocale(language)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)

    def translate(
        context: str, source: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str:
        said = translator.translate(context, source, disambiguation, n) or source
        return said.replace("%n", locale.toString(n)) if n >= 0 else said

    return translate


def system_language() -> str:
    """Return the language of the platform, if the program speaks it: nb, nn, else en."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in {"nb", "nn", "en"}:
            return code
        if code == "no":
            return "nb"
    return "en"
