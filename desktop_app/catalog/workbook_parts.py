"""Reads the XML of a workbook as a stream, so that nothing hostile is ever built in memory."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping

from desktop_app.catalog.problem import UnreadableError
from desktop_app.catalog.workbook_package import Package
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

MOST_ELEMENTS = 2_000_000
"""The most XML elements of all parts together; a cell of a workbook takes up to four."""
MOST_CHARACTERS = 10_000_000
"""The most characters of text in one part."""

DAMAGED = QT_TRANSLATE_NOOP(
    "Errors", "the workbook is damaged: “{part}” cannot be read; open it and save it again"
)
_TOO_MUCH = QT_TRANSLATE_NOOP(
    "Errors", "the workbook has far more cells than a model can need; remove what is not used"
)

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""The numbers of the formats for dates and times that every workbook has without saying so."""

Attributes = Mapping[str, str]


class Budget:
    """Counts what has been read of a workbook, and stops at the limits."""

    def __init__(self) -> None:
        self._elements = 0

    def spend(self) -> None:
        """Count one element."""
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise UnreadableError(_TOO_MUCH)


class Part:
    """Takes the elements of a part one by one; subclasses do `opened` and `closed`."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._characters = 0
        self._text: list[str] | None = None

    def opened(self, name: str, attributes: Attributes) -> None:
        """An element begins; `name` is without its namespace."""

    def closed(self, name: str) -> None:
        """An element ends."""

    def begin_text(self) -> None:
        """Collect the text from here on."""
        self._text = []

    def end_text(self) -> str:
        """Return the text collected since `begin_text`, as its author wrote it."""
        text = "".join(self._text or ())
        self._text = None
        return text

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the begin of an element from the parser."""
        self._budget.spend()
        self.opened(_local(tag), {_local(key): value for key, value in attributes.items()})

    def end(self, tag: str) -> None:
        """Take the end of an element from the parser."""
        self.closed(_local(tag))

    def data(self, text: str) -> None:
        """Take text from the parser."""
        if self._text is not None:
            self._characters += len(text)
            if self._characters > MOST_CHARACTERS:
                raise UnreadableError(_TOO_MUCH)
            self._text.append(text)

    def doctype(self, *_: object) -> None:
        """Refuse definitions: no workbook has any, and they can make a small file explode."""
        raise UnreadableError(DAMAGED.filled(part="DOCTYPE"))

    def close(self) -> None:
        """Nothing is built."""


def unescaped(text: str) -> str:
    """Return text with what XML cannot say put back: "_x000D_" is a carriage return."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def read_part(package: Package, name: str, into: Part) -> None:
    """Feed a part of the package to `into`; UnreadableError where it is no sound XML."""
    parser = ET.XMLParser(target=into)
    try:
        for chunk in package.part(name):
            parser.feed(chunk)
        parser.close()
    except (ET.ParseError, ValueError, LookupError):
        raise UnreadableError(DAMAGED.filled(part=name)) from None


def _local(name: str) -> str:
    return name.rpartition("}")[2]


class SharedTexts(Part):
    """The texts that cells refer to by number; how they are read aloud is left out."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._silent = False

    def opened(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 - as declared
        """Begin a text, or a piece of one."""
        if name == "si":
            self._pieces = []
        elif name == "rPh":
            self._silent = True
        elif name == "t" and not self._silent:
            self.begin_text()

    def closed(self, name: str) -> None:
        """End a text, or a piece of one."""
        if name == "si":
            self.texts.append(unescaped("".join(self._pieces)))
        elif name == "rPh":
            self._silent = False
        elif name == "t" and not self._silent:
            self._pieces.append(self.end_text())


class Styles(Part):
    """Which styles of cells show a number as a date or a time."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self._formats: dict[str, str] = {}
        self._styles: list[str] = []
        self._in_cells = False

    def is_date(self, style: str) -> bool:
        """Tell whether a cell of that style (the number in its attribute) shows a date."""
        if not style.isascii() or not style.isdigit() or int(style) >= len(self._styles):
            return False
        number = self._styles[int(style)]
        code = self._formats.get(number)
        if code is None:
            return number.isdigit() and int(number) in _BUILT_IN_DATES
        spoken = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", code)
        return re.search("[dmyhs]", spoken, re.IGNORECASE) is not None

    def opened(self, name: str, attributes: Attributes) -> None:
        """Note a format, or which format a style has."""
        if name == "numFmt":
            self._formats[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            self._styles.append(attributes.get("numFmtId", "0"))

    def closed(self, name: str) -> None:
        """Leave the styles of cells."""
        if name == "cellXfs":
            self._in_cells = False


class Links(Part):
    """Where the parts of a workbook lie, by the names under which they are referred to."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.targets: dict[str, str] = {}
        self.kinds: dict[str, str] = {}

    def opened(self, name: str, attributes: Attributes) -> None:
        """Note a link; `kinds` has it by what it leads to, for instance "sharedStrings"."""
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "")
            self.targets[attributes.get("Id", "")] = target
            self.kinds[attributes.get("Type", "").rpartition("/")[2]] = target


class SheetNames(Part):
    """The sheets of a workbook in their order: name, and under what name it is linked."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.sheets: list[tuple[str, str]] = []

    def opened(self, name: str, attributes: Attributes) -> None:
        """Note a sheet."""
        if name == "sheet":
            self.sheets.append((unescaped(attributes.get("name", "")), attributes.get("id", "")))
