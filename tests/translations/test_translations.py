"""Every wording of the program is there in bokmål and nynorsk, whole and with its places."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from build_spec.update_translations import LANGUAGES, update
from tests.architecture.sources import ROOT

FOLDER = ROOT / "translations"
ENDINGS = (".", ":", "?", "!", "…", ")", ";", ",")
FORMS = 2
"""English and Norwegian have a singular and a plural."""


@dataclass(frozen=True)
class Message:
    """A wording in one language; `forms` is one translation, or one for each plural form."""

    context: str
    source: str
    numerus: bool
    state: str
    forms: tuple[str, ...]


def messages(path: Path) -> Iterator[Message]:
    for context in ET.parse(path).getroot().iter("context"):
        for found in context.iter("message"):
            said = found.find("translation")
            assert said is not None
            numerus = found.get("numerus") == "yes"
            parts = said.findall("numerusform") if numerus else [said]
            yield Message(
                context.findtext("name", ""),
                found.findtext("source", ""),
                numerus,
                said.get("type", "finished"),
                tuple(part.text or "" for part in parts),
            )


def faults(message: Message) -> Iterator[str]:
    """Yield what is wrong with a translation."""
    if message.state != "finished":
        yield message.state
        return
    if len(message.forms) != (FORMS if message.numerus else 1):
        yield "a form is missing"
    for form in message.forms:
        if not form:
            yield "empty"
        elif form != form.strip():
            yield "space at an end"
        if places(form) != places(message.source):
            yield "places differ"
        if ending(form) != ending(message.source):
            yield "endings differ"
        if form.count("&") != message.source.count("&"):
            yield "keys differ"


def places(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{[a-z_0-9]*\}|%n|\n", text))


def ending(text: str) -> str:
    text = text.replace("(s)", "s")
    return text[-1] if text.endswith(ENDINGS) else ""


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of translations after the wordings of the program have been collected."""
    folder = tmp_path_factory.mktemp("translations")
    for kept in FOLDER.glob("*.ts"):
        shutil.copy(kept, folder)
    update(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wordings_are_those_of_the_program(language: str, updated: Path) -> None:
    file = f"startpunkt_{language}.ts"
    committed, fresh = (
        {(m.context, m.source, m.numerus) for m in messages(folder / file)}
        for folder in (FOLDER, updated)
    )
    assert fresh - committed == set(), "run python -m build_spec.update_translations"
    assert committed - fresh == set(), "run python -m build_spec.update_translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_is_whole(language: str) -> None:
    wrong = [
        (message.source, message.forms, found)
        for message in messages(FOLDER / f"startpunkt_{language}.ts")
        for found in faults(message)
    ]
    assert wrong == []


def test_english_has_only_plurals() -> None:
    assert all(message.numerus for message in messages(FOLDER / "startpunkt_en.ts"))


@pytest.mark.parametrize(
    ("message", "found"),
    [
        (Message("C", "Save", False, "finished", ("Lagre",)), []),
        (Message("C", "%n vote(s)", True, "finished", ("%n stemme", "%n stemmer")), []),
        (Message("C", "%n votes", True, "finished", ("%n stemme",)), ["a form is missing"]),
        (
            Message("C", "%n votes", True, "finished", ("én stemme", "%n stemmer")),
            ["places differ"],
        ),
        (Message("C", "by {name}", False, "finished", ("av {navn}",)), ["places differ"]),
        (Message("C", "Save", False, "unfinished", ("Lagre",)), ["unfinished"]),
        (Message("C", "Save", False, "vanished", ("Lagre",)), ["vanished"]),
        (Message("C", "Save", False, "finished", ("Lagre ",)), ["space at an end"]),
        (Message("C", "Save", False, "finished", ("",)), ["empty"]),
        (Message("C", "Why?", False, "finished", ("Hvorfor",)), ["endings differ"]),
        (Message("C", "&Save", False, "finished", ("Lagre",)), ["keys differ"]),
    ],
)
def test_faults_are_found(message: Message, found: list[str]) -> None:
    assert list(faults(message)) == found
