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
    known: dict[tuple[str, str, str | None], str] = {}

    def translate(
        context: str, source: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str:
        if n >= 0:
            said = translator.translate(context, source, disambiguation, n) or source
            return said.replace("%n", locale.toString(n))
        # A screen says the same sentences with every key.
        asked = context, source, disambiguation
        found = known.get(asked)
        if found is None:
            found = known[asked] = translator.translate(*asked, n) or source
        return found

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
