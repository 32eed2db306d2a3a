"""Workbooks for the tests of the catalog: written by hand, cell by cell or part by part."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from desktop_app.catalog.workbook_reading import load_workbook_file
from desktop_app.domain.model import MaturityModel, QuestionTexts, Translation

PLAIN: list[list[object]] = [
    ["Område", "Spørsmål", "1 Nei", "2 – Litt", "Nivå 3: Ja"],
    ["Ledelse", "Har dere en retning?", "nei", "litt", "ja"],
    [None, "Har dere penger?", "nei", "litt", "ja"],
    ["Kultur", "Lærer dere?", "nei", "litt", "ja"],
]

_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LINKED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def put_book(folder: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> Path:
    """Write a workbook with those rows on its sheets, as a spreadsheet program would."""
    book = Workbook()
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.remove(book.worksheets[0])
    path = folder / "Min modell.xlsx"
    book.save(path)
    return path


def put_parts(
    folder: Path, sheet: str = "", strings: str = "", name: str = "book.xlsx", **others: str
) -> Path:
    """Write a workbook of one sheet out of its XML; `others` are parts by name, _ for /."""
    path = folder / name
    parts = {
        "[Content_Types].xml": _TYPES,
        "xl/workbook.xml": f'<workbook {_MAIN} {_LINKED}><sheets><sheet name="nb" sheetId="1" '
        'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f"<Relationships {_RELATIONS}>"
        f'<Relationship Id="rId1" Type="{_KIND}worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_KIND}sharedStrings" Target="/xl/sharedStrings.xml"/>'
        f'<Relationship Id="rId3" Type="{_KIND}styles" Target="styles.xml"/>'
        f'<Relationship Id="rId4" Type="{_KIND}image" Target="x" TargetMode="External"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": f"<worksheet {_MAIN}>{sheet}</worksheet>",
    }
    if strings:
        parts["xl/sharedStrings.xml"] = f"<sst {_MAIN}>{strings}</sst>"
    parts |= {part.replace("__", "/"): text for part, text in others.items()}
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            if text:
                archive.writestr(part, text)
    return path


def said(path: Path) -> list[str]:
    """Everything that is wrong with a workbook."""
    found = load_workbook_file(path)
    assert (found.model is None) == bool(found.problems)
    return [str(problem).removeprefix(f"{path.name}, ") for problem in found.problems]


def read(path: Path) -> MaturityModel:
    """The model of a workbook in which all is well."""
    assert said(path) == []
    model = load_workbook_file(path).model
    assert model is not None
    return model


def telling(model: MaturityModel) -> MaturityModel:
    """The model without texts that say nothing: blank ones, and translations of no text."""
    return replace(
        model,
        summary=_some(model.summary),
        source=_some(model.source),
        levels=tuple(replace(level, summary=_some(level.summary)) for level in model.levels),
        dimensions=tuple(
            replace(
                dimension,
                summary=_some(dimension.summary),
                questions=tuple(replace(q, help=_some(q.help)) for q in dimension.questions),
            )
            for dimension in model.dimensions
        ),
        translations={code: _spoken(each) for code, each in model.translations.items()},
    )


def _spoken(translation: Translation) -> Translation:
    questions = {
        key: replace(
            texts, prompt=_some(texts.prompt), help=_some(texts.help), evidence=_signs(texts)
        )
        for key, texts in translation.questions.items()
    }
    pairs = {key: (_some(a), _some(b)) for key, (a, b) in translation.dimensions.items()}
    levels = {key: (_some(a), _some(b)) for key, (a, b) in translation.levels.items()}
    return replace(
        translation,
        title=_some(translation.title),
        summary=_some(translation.summary),
        levels={key: pair for key, pair in levels.items() if any(pair)},
        dimensions={key: pair for key, pair in pairs.items() if any(pair)},
        questions={key: texts for key, texts in questions.items() if texts != QuestionTexts()},
    )


def _signs(texts: QuestionTexts) -> tuple[str, ...]:
    signs = [_some(sign) for sign in texts.evidence]
    while signs and not signs[-1]:
        signs.pop()
    return tuple(signs)


def _some(text: str) -> str:
    return text if text.strip() else ""
