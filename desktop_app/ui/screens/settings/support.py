"""The report for those who look after the program: versions, places and the display."""

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.wording import Translate
from desktop_app.services.about import Facts
from desktop_app.storage.preferences import Preferences


def report(facts: Facts, wishes: Preferences, language: str, translate: Translate) -> str:
    """Return the report as lines of text; it holds nothing of what anybody has answered."""
    yes, no = translate("About", "yes"), translate("About", "no")
    themes = {
        "light": translate("Settings", "Light"),
        "dark": translate("Settings", "Dark"),
        "contrast": translate("Settings", "High contrast"),
    }
    theme = themes.get(wishes.theme or "", translate("About", "as the system"))
    lines = (
        ("Startpunkt", facts.program),
        ("Python", facts.python),
        ("Qt", f"{qVersion()} ({QGuiApplication.platformName()})"),
        (translate("About", "System"), facts.system),
        (translate("About", "Built program"), yes if facts.built else no),
        (translate("About", "Portable"), yes if facts.portable else no),
        (translate("About", "Language"), language),
        (translate("About", "Theme"), theme),
        (translate("About", "Text size"), f"{wishes.text_size} %"),
        (translate("About", "Screens"), "; ".join(_screens())),
        (translate("About", "Store"), _store(facts, language)),
        (translate("About", "Assessments"), str(facts.assessments)),
        (translate("About", "Settings file"), str(facts.preferences)),
        (translate("About", "Log"), str(facts.log)),
    )
    return "\n".join(f"{name}: {value}" for name, value in lines)


def _store(facts: Facts, language: str) -> str:
    if facts.size is None:
        return facts.store
    megabytes = QLocale(language).toString(facts.size / 1_000_000, "f", 1)
    return f"{facts.store} ({megabytes} MB)"


def _screens() -> list[str]:
    return [
        f"{screen.size().width()}×{screen.size().height()} × {screen.devicePixelRatio():g}, "
        f"{screen.depth()} bit"
        for screen in QGuiApplication.screens()
    ]
