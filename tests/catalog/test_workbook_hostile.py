"""Workbooks that are damaged, disguised or made to hurt: refused with a sentence, and soon."""

import tracemalloc
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_LZMA, ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import settings as chosen
from hypothesis import strategies as st

from desktop_app.catalog import workbook_cells, workbook_notes, workbook_package, workbook_parts
from desktop_app.catalog.reading import read_model_file
from desktop_app.catalog.text_file import MOST_BYTES
from desktop_app.catalog.workbook_cells import cell_name
from desktop_app.catalog.workbook_reading import load_workbook_file
from desktop_app.catalog.workbook_writing import write_workbook
from desktop_app.domain.model_sentences import MORE_PROBLEMS
from desktop_app.domain.wording import in_english
from tests.catalog.samples import SHIPPED
from tests.catalog.workbooks import PLAIN, put_book, put_parts, read, said

MEGABYTES = 1_000_000
DAMAGED = "the workbook is damaged: “{}” cannot be read; open it and save it again"
FAR_TOO_MANY = "the workbook has far more cells than a model can need; remove what is not used"


def text(place: str, content: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{content}</t></is></c>'


def rows(*lines: str) -> str:
    inside = "".join(f'<row r="{n}">{line}</row>' for n, line in enumerate(lines, 1))
    return f"<sheetData>{inside}</sheetData>"


HEAD = "".join(text(f"{c}1", t) for c, t in zip("ABCD", ("Område", "Spørsmål", "1", "2")))  # noqa: B905 - equally many
ROW = text("A2", "A") + text("B2", "a?")


def alone(path: Path) -> str:
    (sentence,) = said(path)
    return sentence.removeprefix(f"{path.name}: ")


def test_the_sheet_that_the_others_spoil_is_sound(tmp_path: Path) -> None:
    assert read(put_parts(tmp_path, rows(HEAD, ROW))).questions[0].prompt == "a?"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "this is not an Excel workbook; save the sheet as Excel workbook (.xlsx)"),
        (b"Omr\xc3\xa5de;Sp\xc3\xb8rsm\xc3\xa5l", "this is not an Excel workbook; save the sheet "
         "as Excel workbook (.xlsx)"),
        (b"PK\x03\x04 and nothing more", DAMAGED.format("m.xlsx")),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is an old (.xls) or a password-protected "
         "workbook; save it without a password as Excel workbook (.xlsx)"),
        (b"x" * (MOST_BYTES + 1), "the file is larger than 5 MB, the most allowed"),
    ],
)  # fmt: skip
def test_what_is_no_workbook(content: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "m.xlsx"
    path.write_bytes(content)
    assert alone(path) == sentence


def test_files_that_are_not_there(tmp_path: Path) -> None:
    assert alone(tmp_path / "m.xlsx") == "the file does not exist"
    assert alone(tmp_path) == "this is a folder, not a file"


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"content.xml": "x"},
         "this is an OpenDocument spreadsheet; save it as Excel workbook (.xlsx)"),
        ({"[Content_Types].xml": ""},
         "this is not an Excel workbook; save the sheet as Excel workbook (.xlsx)"),
        ({"xl__vbaProject.bin": "x"},
         "the workbook contains macros; save it as Excel workbook (.xlsx), without macros"),
        ({"xl__macrosheets__sheet1.xml": "x"},
         "the workbook contains macros; save it as Excel workbook (.xlsx), without macros"),
        ({"xl__workbook.xml": ""}, DAMAGED.format("xl/workbook.xml")),
        ({"xl__workbook.xml": "<workbook>"}, DAMAGED.format("xl/workbook.xml")),
        ({"xl__workbook.xml": '<?xml version="1.0" encoding="klingon"?><workbook/>'},
         DAMAGED.format("xl/workbook.xml")),
        ({"xl__workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'},
         DAMAGED.format("DOCTYPE")),
        ({"xl___rels__workbook.xml.rels": "<Relationships/>"}, DAMAGED.format("xl")),
        ({"xl__worksheets__sheet1.xml": ""}, DAMAGED.format("xl/worksheets/sheet1.xml")),
    ],
)  # fmt: skip
def test_packages_that_are_something_else(
    parts: dict[str, str], sentence: str, tmp_path: Path
) -> None:
    assert alone(put_parts(tmp_path, rows(HEAD, ROW), **parts)) == sentence


@pytest.mark.parametrize(
    "sheet",
    [
        rows('<c r="1A"/>'),
        rows('<c r="A0" t="n"><v>1</v></c>'),
        rows('<c r="ABCD1"/>'),
        rows('<c r="A1" t="s"><v>0</v></c>'),
        rows('<c r="A1" t="s"><v>-1</v></c>'),
        rows('<c r="A1" t="s"><v>²</v></c>'),
        '<mergeCells><mergeCell ref="A1:"/></mergeCells>',
        f'<sheetData><row r="{"9" * 5000}"/></sheetData>',
    ],
)
def test_cells_that_cannot_be(sheet: str, tmp_path: Path) -> None:
    assert alone(put_parts(tmp_path, sheet)).startswith("the workbook is damaged: ")


def test_odd_but_sound_cells(tmp_path: Path) -> None:
    """Texts shared, in pieces and read aloud; cells without places; dates by style."""
    strings = (
        "<si><t>Område</t></si><si><r><t>Spør</t></r><r><t>smål</t></r><rPh><t>no</t></rPh></si>"
        "<si><t>a_x000D_b _x005F_x0041_</t></si>"
    )
    styles = (
        '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="&quot;d&quot;0.0 [Red]"/>'
        '<numFmt numFmtId="201" formatCode="yyyy"/></numFmts><cellStyleXfs><xf/></cellStyleXfs>'
        '<cellXfs><xf/><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="14"/></cellXfs>'
        "</styleSheet>"
    )
    head = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>1</v></c><c s="9"><v>2E0</v></c>'
    first = (
        '<c t="str"><v>A</v></c><c t="s"><v>2</v></c><c s="1"><v>7.5</v></c><c s="x"><v>8</v></c>'
        "<c/><c><v> </v></c>"
    )
    wrong = '<c/><c t="d"><v>2026-01-01</v></c><c s="2"><v>1</v></c><c s="3"><v>1</v></c>'
    more = '<c t="n"><v>B</v></c><c t="inlineStr"><is><t>b</t><rPh><t>x</t></rPh></is></c>'
    sheet = f"<sheetData><row>{head}</row><row>{first}</row><row>{more}</row></sheetData>"
    model = read(put_parts(tmp_path, sheet, strings, **{"xl__styles.xml": styles}))
    assert model.questions[0].prompt == "a\rb _x0041_"
    assert model.questions[0].levels == {1: "7.5", 2: "8"}
    assert model.questions[1].prompt == "b"
    sheet = sheet.replace("</sheetData>", f"<row>{wrong}</row></sheetData>")
    path = put_parts(tmp_path, sheet, strings, **{"xl__styles.xml": styles})
    assert [line.split(":")[0] for line in said(path)] == [
        f"sheet “nb”, cell {cell}" for cell in ("B4", "C4", "D4")
    ]


def test_numbers_that_are_none(tmp_path: Path) -> None:
    sheet = rows(HEAD, ROW + '<c r="C2"><v>1e999</v></c><c r="D2"><v>nan</v></c>')
    assert [line.split(": ")[1] for line in said(put_parts(tmp_path, sheet))] == [
        "the cell holds an error (1e999); write what should stand there",
        "the cell holds an error (nan); write what should stand there",
    ]


def test_packing_that_no_spreadsheet_uses(tmp_path: Path) -> None:
    path = put_parts(tmp_path, rows(HEAD, ROW))
    with ZipFile(path) as sound:
        parts = {name: sound.read(name) for name in sound.namelist()}
    with ZipFile(path, "w", ZIP_LZMA) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert alone(path) == DAMAGED.format("xl/workbook.xml")
    with ZipFile(path, "w", ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    locked = bytearray(path.read_bytes())
    at = locked.rindex(b"PK\x01\x02", 0, locked.rindex(b"xl/workbook.xml"))
    locked[at + 8] |= 1
    path.write_bytes(locked)
    assert alone(path) == DAMAGED.format("xl/workbook.xml")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = put_parts(tmp_path, rows(HEAD, ROW), big="0" * (workbook_package.MOST_UNPACKED + 1))
    assert path.stat().st_size < MEGABYTES
    tracemalloc.start()
    try:
        sentence = alone(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sentence == "the workbook would take more than 60 MB unpacked, the most allowed"
    assert peak < 6 * MEGABYTES  # of which 5 are the room to read any file into


def test_a_package_of_very_many_parts(tmp_path: Path) -> None:
    others = {f"p{n}": "x" for n in range(workbook_package.MOST_PARTS)}
    sentence = alone(put_parts(tmp_path, rows(HEAD, ROW), **others))
    assert sentence == "the workbook would take more than 60 MB unpacked, the most allowed"


def test_a_part_that_lies_about_its_size(tmp_path: Path) -> None:
    path = put_parts(tmp_path, rows(HEAD, ROW) + " " * 5000)
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02", 0, content.rindex(b"xl/worksheets/sheet1.xml"))
    content[at + 24 : at + 28] = (100).to_bytes(4, "little")
    path.write_bytes(content)
    assert alone(path) == DAMAGED.format("xl/worksheets/sheet1.xml")


def test_huge_dimensions_cost_nothing(tmp_path: Path) -> None:
    claim = '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols>'
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    sheet = claim + rows(HEAD, ROW).replace("</sheetData>", far + "</sheetData>")
    assert said(put_parts(tmp_path, sheet)) == [
        "sheet “nb”, cell XFD1048576: the column has content but no heading; name it, or remove "
        "its content"
    ]


def test_more_elements_than_any_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_parts, "MOST_ELEMENTS", 100)
    assert alone(put_parts(tmp_path, rows(HEAD, ROW, "<c/>" * 100))) == FAR_TOO_MANY


def test_more_text_than_any_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_parts, "MOST_CHARACTERS", 100)
    sheet = rows(HEAD, ROW + text("C2", "x" * 100))
    assert alone(put_parts(tmp_path, sheet)) == FAR_TOO_MANY


@pytest.mark.parametrize("limit", ["MOST_CELLS", "MOST_CHARACTERS"])
def test_one_text_in_very_many_cells(
    limit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_cells, limit, 100)
    sheet = rows('<c t="s"><v>0</v></c>' * 101)
    full = f"at most {workbook_cells.MOST_CELLS} filled cells"
    assert alone(put_parts(tmp_path, sheet, "<si><t>x</t></si>")) == (
        f"the sheet “nb” holds more than a model can: {full}"
    )


def test_very_many_sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_cells, "MOST_SHEETS", 2)
    path = put_book(tmp_path, {"a1": PLAIN, "b1": [], "c1": []})
    assert alone(path) == "the workbook has 3 sheets; at most 2 are allowed"


def test_very_many_problems_end_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_notes, "MOST_PROBLEMS", 3)
    monkeypatch.setattr(workbook_cells, "MOST_PROBLEMS", 3)
    merged = "".join(f'<mergeCell ref="B{n}:C{n}"/>' for n in range(2, 12))
    sheet = rows(HEAD, ROW, text("H3", "x") + text("I3", "y"))
    sentences = said(put_parts(tmp_path, f"{sheet}<mergeCells>{merged}</mergeCells>"))
    assert len(sentences) == 4
    assert sentences[-1].endswith(str(MORE_PROBLEMS.filled(count=3)))


def test_names_of_cells() -> None:
    assert [cell_name(1, n) for n in (1, 26, 27, 702, 703, 16384)] == [
        "A1", "Z1", "AA1", "ZZ1", "AAA1", "XFD1",
    ]  # fmt: skip


@pytest.fixture(scope="module")
def sound() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "m.xlsx"
        shipped = read_model_file(SHIPPED / "digital-puls.model.yaml")
        write_workbook(shipped, path, "nb", in_english)
        return path.read_bytes()


@pytest.mark.unmeasured
@chosen(max_examples=150)
@given(data=st.data())
def test_damage_anywhere_never_ends_in_a_crash(sound: bytes, data: st.DataObject) -> None:
    content = bytearray(sound)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.none() | st.integers(0, len(content)))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "m.xlsx"
        path.write_bytes(content[:cut])
        found = load_workbook_file(path)
        assert (found.model is None) == bool(found.problems)
