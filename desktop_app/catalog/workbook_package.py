"""Opens an Excel workbook as the archive it is, and refuses what is too large or something else."""

import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from desktop_app.catalog.problem import UnreadableError
from desktop_app.catalog.text_file import read_content
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

MOST_UNPACKED = 60_000_000
"""The most that all parts of a workbook may take when unpacked, in bytes."""
MOST_PARTS = 1_000

_CHUNK = 1 << 16
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"

_NOT_EXCEL = QT_TRANSLATE_NOOP(
    "Errors", "this is not an Excel workbook; save the sheet as Excel workbook (.xlsx)"
)
_OLD_OR_LOCKED = QT_TRANSLATE_NOOP(
    "Errors",
    "this is an old (.xls) or a password-protected workbook; "
    "save it without a password as Excel workbook (.xlsx)",
)
_OPEN_DOCUMENT = QT_TRANSLATE_NOOP(
    "Errors", "this is an OpenDocument spreadsheet; save it as Excel workbook (.xlsx)"
)
_MACROS = QT_TRANSLATE_NOOP(
    "Errors", "the workbook contains macros; save it as Excel workbook (.xlsx), without macros"
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Errors", "the workbook is damaged: “{part}” cannot be read; open it and save it again"
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "the workbook would take more than {limit} MB unpacked, the most allowed"
)


class Package:
    """The parts of a workbook; `part` unpacks one of them bit by bit."""

    def __init__(self, path: Path) -> None:
        content = read_content(path)
        if content.startswith(_OLD_EXCEL):
            raise UnreadableError(_OLD_OR_LOCKED)
        try:
            self._archive = ZipFile(BytesIO(content))
            parts = self._archive.infolist()
        except (BadZipFile, NotImplementedError, ValueError, OSError):
            begins_well = content.startswith(_ZIP)
            raise UnreadableError(
                _DAMAGED.filled(part=path.name) if begins_well else _NOT_EXCEL
            ) from None
        self._parts = {part.filename: part for part in parts}
        self._check(parts)

    def _check(self, parts: list[ZipInfo]) -> None:
        names = {part.filename.lower() for part in parts}
        if "content.xml" in names:
            raise UnreadableError(_OPEN_DOCUMENT)
        if "[content_types].xml" not in names:
            raise UnreadableError(_NOT_EXCEL)
        if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names):
            raise UnreadableError(_MACROS)
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise UnreadableError(_TOO_LARGE.filled(limit=MOST_UNPACKED // 1_000_000))

    def has(self, name: str) -> bool:
        """Tell whether there is a part of that name."""
        return name in self._parts

    def part(self, name: str) -> Iterator[bytes]:
        """Yield the content of a part; UnreadableError where it is missing or damaged."""
        part = self._parts.get(name)
        sound = part is not None and part.compress_type in (ZIP_STORED, ZIP_DEFLATED)
        if part is None or not sound or part.flag_bits & 1:
            raise UnreadableError(_DAMAGED.filled(part=name))
        try:
            # An archive that says less than it holds yields no more than it said.
            with self._archive.open(part) as stream:
                while chunk := stream.read(_CHUNK):
                    yield chunk
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
            raise UnreadableError(_DAMAGED.filled(part=name)) from None
