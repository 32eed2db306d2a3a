"""Reads a tagged PDF as a screen reader does: by its structure alone, without looking at it."""

import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import page as validation
from pikepdf import ContentStreamInstruction, Dictionary, Name, Pdf, parse_content_stream

_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>")
_PROFILES = (validation.ValidationProfile.PDF_A_2A, validation.ValidationProfile.PDF_UA_1)


def complaints(pdf: bytes) -> list[str]:
    """Return what keeps a PDF from being PDF/A-2a and PDF/UA-1."""
    reports = [validation.validate_pdf_bytes(pdf, profile=profile) for profile in _PROFILES]
    found = [failure for report in reports for failure in report.failures]
    assert all(report.is_compliant for report in reports) or found
    return [f"{failure.rule_id}: {failure.message}" for failure in found]


class Reading:
    """The structure of a PDF, and the text that belongs to each of its parts."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = Pdf.open(BytesIO(pdf))
        self.root: Any = self.pdf.Root
        self._texts: dict[tuple[int, int], str] = {}
        self.decoration: list[str] = []
        self.untagged: list[str] = []
        self._pages = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}
        for number in range(len(self.pdf.pages)):
            self._read_page(number)

    def dump(self) -> str:
        """Return the structure as it is read: a line for each part, set in by its depth."""
        return "\n".join(self._lines(self.root.StructTreeRoot.K, 0, None))

    def elements(self, kind: str = "") -> list[Any]:
        """Return the parts of a kind, in reading order; of every kind where none is named."""
        parts = self.walk(self.root.StructTreeRoot.K)
        return [part for part in parts if kind in ("", str(part.S)[1:])]

    def said(self, element: Any) -> str:
        """Return what is read for a part and the parts in it."""
        if Name.Alt in element:
            return str(element.Alt)
        return "".join(self._said(element))

    def pages_of(self, element: Any) -> set[int]:
        """Return on which pages (from 0) a part's own content stands."""
        return {page for page, _ in self._marks(element)}

    def _said(self, element: Any) -> Iterator[str]:
        for kid in _kids(element):
            if not _is_element(kid):
                mark = self._mark(kid, element)
                yield self._texts[mark] if mark else ""
            else:
                yield self.said(kid)

    def _lines(self, element: Any, depth: int, language: str | None) -> Iterator[str]:
        line = "  " * depth + str(element.S)[1:]
        if Name.A in element and Name.Scope in element.A:
            line += f" [{str(element.A.Scope)[1:]}]"
        if Name.Lang in element:
            line += f" ({element.Lang})"
        if Name.Alt in element:
            line += f": {{{element.Alt}}}"
        else:
            own = "".join(self._texts[mark] for mark in self._marks(element))
            line += f": {own.strip()}" if own.strip() else ""
        yield line
        for kid in _kids(element):
            if _is_element(kid):
                yield from self._lines(kid, depth + 1, language)

    def walk(self, element: Any) -> Iterator[Any]:
        """Yield a part and all parts in it, in reading order."""
        yield element
        for kid in _kids(element):
            if _is_element(kid):
                yield from self.walk(kid)

    def _marks(self, element: Any) -> list[tuple[int, int]]:
        marks = [self._mark(kid, element) for kid in _kids(element) if not _is_element(kid)]
        return [mark for mark in marks if mark]

    def _mark(self, kid: Any, element: Any) -> tuple[int, int] | None:
        if isinstance(kid, int):
            return self._pages[element.Pg.objgen], kid
        if kid.Type == Name.MCR:
            return self._pages[kid.Pg.objgen], int(kid.MCID)
        return None

    def _read_page(self, number: int) -> None:
        page = self.pdf.pages[number]
        fonts: Any = page.obj.Resources.Font
        maps = {name: _unicode_map(font) for name, font in fonts.items()}
        stack: list[tuple[str, str | None]] = []
        font: dict[int, str] = {}
        for instruction in parse_content_stream(page):
            assert isinstance(instruction, ContentStreamInstruction)
            operands: Any = instruction.operands
            operator = instruction.operator
            match str(operator):
                case "BDC":
                    stack.append(self._opened(number, str(operands[0]), operands[1]))
                case "EMC":
                    stack.pop()
                case "Tf":
                    font = maps[str(operands[0])]
                case "Tj":
                    text = "".join(font[code] for code in bytes(operands[0]))
                    self._write(number, stack, text)
                case "TJ" | "'" | '"':
                    raise AssertionError(operator)
        assert stack == []

    def _opened(self, number: int, tag: str, properties: Any) -> tuple[str, str | None]:
        if Name.MCID in properties:
            mark = (number, int(properties.MCID))
            assert mark not in self._texts
            self._texts[mark] = ""
            return str(mark[1]), None
        if Name.ActualText in properties:
            return "", str(properties.ActualText)
        assert tag == "/Artifact"
        return "decoration", None

    def _write(self, number: int, stack: list[tuple[str, str | None]], text: str) -> None:
        if not stack:
            self.untagged.append(text)
            return
        *_, (_, instead) = stack
        (outer, _), *_ = stack
        if outer == "decoration":
            self.decoration.append(text)
        else:
            self._texts[number, int(outer)] += text if instead is None else instead


def _kids(element: Any) -> list[Any]:
    if Name.K not in element:
        return []
    held = element.K
    return list(held) if not isinstance(held, int | Dictionary) else [held]


def _is_element(kid: Any) -> bool:
    return not isinstance(kid, int) and Name.S in kid


def _unicode_map(font: Any) -> dict[int, str]:
    return {
        int(code, 16): bytes.fromhex(value.decode()).decode("utf-16-be")
        for code, value in _PAIR.findall(font.ToUnicode.read_bytes())
    }


if __name__ == "__main__":
    # What a screen reader would read of a report: python -m tests.reporting.reading FILE.pdf
    print(Reading(Path(sys.argv[1]).read_bytes()).dump())  # noqa: T201
