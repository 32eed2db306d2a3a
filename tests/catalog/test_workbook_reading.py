"""Workbooks that authors write: plain sheets, whole ones, and every mistake with its cell."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.model import QuestionTexts
from tests.catalog.workbooks import PLAIN, put_book, put_parts, read, said

Rows = list[list[object]]


def with_row(*cells: object) -> dict[str, Rows]:
    return {"Ark1": [*PLAIN, list(cells)]}


def test_dimension_question_and_levels_are_enough(tmp_path: Path) -> None:
    model = read(put_book(tmp_path, {"Ark1": PLAIN}))
    assert (model.id, model.title, model.version) == ("min-modell", "Min modell", "1.0")
    assert model.language == "nb"
    assert [(level.value, level.name) for level in model.levels] == [
        (1, "Nei"), (2, "Litt"), (3, "Ja"),
    ]  # fmt: skip
    assert [(d.id, d.title, len(d.questions)) for d in model.dimensions] == [
        ("ledelse", "Ledelse", 2), ("kultur", "Kultur", 1),
    ]  # fmt: skip
    first = model.questions[0]
    assert (first.id, first.prompt) == ("ledelse.har-dere-en-retning", "Har dere en retning?")
    assert first.levels == {1: "nei", 2: "litt", 3: "ja"}


def test_english_headings_make_an_english_model(tmp_path: Path) -> None:
    rows: Rows = [["Dimension", "Question", "Level 0", "Level 1"], ["Use", "Who?", "no one", "all"]]
    model = read(put_book(tmp_path, {"Sheet1": rows}))
    assert model.language == "en"
    assert [level.name for level in model.levels] == ["Level 0", "Level 1"]


def test_a_sheet_called_by_a_language_is_in_that_language(tmp_path: Path) -> None:
    assert read(put_book(tmp_path, {"nn": PLAIN})).language == "nn"


def test_rows_of_a_dimension_need_not_stand_together(tmp_path: Path) -> None:
    model = read(put_book(tmp_path, with_row(" LEDELSE ", "Følger dere opp?", "nei", "litt", "ja")))
    assert [(d.id, len(d.questions)) for d in model.dimensions] == [("ledelse", 3), ("kultur", 1)]


def test_a_dimension_may_have_a_row_of_its_own(tmp_path: Path) -> None:
    rows: Rows = [PLAIN[0], ["Ledelse"], *(row[:1] + row[1:] for row in PLAIN[1:]), [], ["Kultur"]]
    assert len(read(put_book(tmp_path, {"Ark1": rows})).dimensions) == 2


def test_equal_prompts_get_ids_of_their_own(tmp_path: Path) -> None:
    model = read(put_book(tmp_path, with_row("Kultur", "Lærer dere?", "nei", "litt", "ja")))
    assert [q.id for q in model.dimensions[1].questions] == [
        "kultur.laerer-dere", "kultur.laerer-dere-2",
    ]  # fmt: skip


def test_a_banner_above_the_headings_and_loose_sheets_do_no_harm(tmp_path: Path) -> None:
    rows: Rows = [["Vår modell"], [], *PLAIN]
    assert read(put_book(tmp_path, {"Ark1": rows, "Notater": [["husk"]], "Tomt": []}))


def test_numbers_stand_for_texts_and_texts_for_numbers(tmp_path: Path) -> None:
    head = ["Område", "Spørsmål", "Vekt", "Revisjon", 1, 2]
    rows: Rows = [head, ["A", 2024, "0,5", "3", 0, 2.5], ["A", "b?", "1/3", None, "nei", "ja"]]
    first, second = read(put_book(tmp_path, {"Ark1": rows})).questions
    assert (first.prompt, str(first.weight), first.revision) == ("2024", "1/2", 3)
    assert first.levels == {1: "0", 2: "2.5"}
    assert str(second.weight) == "1/3"


def test_signs_stand_in_columns_or_in_lines(tmp_path: Path) -> None:
    rows: Rows = [
        ["Område", "Spørsmål", "Tegn", "Tegn 1", "Tegn 3", "1", "2"],
        ["A", "a?", "- Liste\n• Plan\n\n", "Kart", "Bok"],
        ["A", "b?", None, "Kart", None],
    ]
    first, second = read(put_book(tmp_path, {"Ark1": rows})).questions
    assert first.evidence == ("Liste", "Plan", "Kart", "Bok")
    assert second.evidence == ("Kart",)


WHOLE: dict[str, Rows] = {
    "Modell": [
        ["Felt", "Tekst", "Tekst (nn)"],
        ["Id", "liten"],
        ["Versjon", "2.1"],
        ["Språk", "nb"],
        ["Tittel", "Liten", "Liten òg"],
        [],
        ["Kilde", "Oss"],
    ],
    "Nivåer": [
        ["Nivå", "Navn", "Sammendrag", "Navn (nn)"],
        [1, "Nei", "Ikke ennå", "Nei"],
        ["2", "Ja", None, None],
        [None, None, None, None, None, "notat"],
    ],
    "nb": [
        ["Område-id", "Spørsmål-id", "Område", "Områdets vekt", "Spørsmål", "Tegn 1", "Tegn 2",
         "1", "2", "Steg 1 → 2"],
        ["a", "a.1", "Alfa", 2, "Hva?", None, "Liste", "nei", "ja", "Gjør det"],
        ["a", "a.2", "Alfa", None, "Hvem?", None, None, "nei", "ja"],
    ],
    "nn": [
        ["Spørsmål-id", "Område", "Spørsmål", "Tegn 2", "1"],
        ["a.1", "Alfa nn", "Kva?", "Liste nn", "nei nn"],
    ],
}  # fmt: skip


def test_a_whole_workbook(tmp_path: Path) -> None:
    model = read(put_book(tmp_path, WHOLE))
    assert (model.id, model.version, model.title, model.source) == ("liten", "2.1", "Liten", "Oss")
    assert model.levels[0].summary == "Ikke ennå"
    assert [q.id for q in model.questions] == ["a.1", "a.2"]
    assert model.questions[0].evidence == ("Liste",)
    assert model.questions[0].steps == {1: "Gjør det"}
    nynorsk = model.translations["nn"]
    assert (nynorsk.title, nynorsk.levels) == ("Liten òg", {1: ("Nei", "")})
    assert nynorsk.dimensions == {"a": ("Alfa nn", "")}
    assert nynorsk.questions == {
        "a.1": QuestionTexts("Kva?", evidence=("Liste nn",), levels={1: "nei nn"})
    }


def test_a_language_may_have_texts_of_the_model_alone(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {
        **WHOLE,
        "Modell": [*WHOLE["Modell"][:1], ["Tittel", "Liten", "Liten òg"]],
    }
    del sheets["nn"]
    assert read(put_book(tmp_path, sheets)).translations["nn"].title == "Liten òg"


def test_the_small_sheet_needs_no_headings(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {"Model": [["Id", "x"], ["Title", "X"]], "Ark1": PLAIN}
    model = read(put_book(tmp_path, sheets))
    assert (model.id, model.title) == ("x", "X")


def test_headings_name_the_levels_in_each_language(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {
        "nb": [["Spørsmål-id", *PLAIN[0]], ["l1", *PLAIN[1]]],
        "en": [["Question id", "Dimension", "Question", "1 No", "2", "3 Yes"], ["l1", "Lead", "?"]],
    }
    model = read(put_book(tmp_path, sheets))
    assert model.translations["en"].levels == {1: ("No", ""), 2: ("2", ""), 3: ("Yes", "")}
    assert model.translations["en"].dimensions == {"ledelse": ("Lead", "")}


def test_dimensions_may_be_merged_down(tmp_path: Path) -> None:
    sheet = "<sheetData>" + "".join(
        f'<row r="{row}">'
        + "".join(
            f'<c r="{column}{row}" t="inlineStr"><is><t>{text}</t></is></c>'
            for column, text in zip("ABCD", texts, strict=True)
            if text
        )
        + "</row>"
        for row, texts in enumerate(
            [("Område", "Spørsmål", "1", "2"), ("A", "a?", "", ""), ("", "b?", "", "")], 1
        )
    )
    merged = '</sheetData><mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B9"/></mergeCells>'
    assert said(put_parts(tmp_path, sheet + merged)) == [
        "sheet “nb”, cell B9: the cells B9:B9 are merged; separate them, "
        "and write the content of each"
    ]
    model = read(put_parts(tmp_path, sheet + merged.replace("B9", "A1:F1")))
    assert [d.title for d in model.dimensions] == ["A"]


@pytest.mark.parametrize(
    ("sheets", "sentences"),
    [
        (
            with_row("Kultur", "=1+1", "=A1", date(2026, 1, 1), True),
            [
                "sheet “Ark1”, cell B5: the cell holds a formula; copy it, and paste its value in "
                "its place",
                "sheet “Ark1”, cell C5: the cell holds a formula; copy it, and paste its value in "
                "its place",
                "sheet “Ark1”, cell D5: the cell holds a date or a time; format the cell as text, "
                "and write its content anew",
                "sheet “Ark1”, cell E5: the cell holds TRUE or FALSE; format the cell as text, and "
                "write its content anew",
            ],
        ),
        (
            with_row("Kultur", "Mer?", "nei", None, "#N/A"),
            [
                "sheet “Ark1”, cell C5: question kultur.mer has 2 level texts; the scale has 3 "
                "(missing: 2)",
                "sheet “Ark1”, cell E5: the cell holds an error (#N/A); write what should stand "
                "there",
            ],
        ),
        (
            with_row("Kultur", None, "nei", "litt", "ja"),
            [
                "sheet “Ark1”, cell B5: question kultur.q: the key “prompt” is missing",
            ],
        ),
        (
            {"Ark1": [[*PLAIN[0], "Revisjonen", "Forsøk", "Forsøk", "1"], [*PLAIN[1]]]},
            [
                "sheet “Ark1”, cell F1: the column “Revisjonen” is unknown; did you mean "
                "“revisjon”?",
                "sheet “Ark1”, cell G1: the column “Forsøk” is unknown; the column of a level "
                "begins with its number, for instance “1 Starting”; remove columns that do not "
                "belong to the model",
                "sheet “Ark1”, cell H1: the column “Forsøk” is unknown; the column of a level "
                "begins with its number, for instance “1 Starting”; remove columns that do not "
                "belong to the model",
                "sheet “Ark1”, cell I1: the column “1” stands here again; remove one of them",
            ],
        ),
        (
            {"Ark1": [[*PLAIN[0], date(2026, 1, 1)], [*PLAIN[1], "x"], [*PLAIN[2], None, "y"]]},
            [
                "sheet “Ark1”, cell F1: the cell holds a date or a time; format the cell as text, "
                "and write its content anew",
                "sheet “Ark1”, cell G3: the column has content but no heading; name it, or remove "
                "its content",
            ],
        ),
        (
            {"Ark1": [PLAIN[0], [None, *PLAIN[1][1:]]]},
            [
                "sheet “Ark1”, cell A1: the model has no dimensions; at least one is needed",
                "sheet “Ark1”, cell A2: the question belongs to no dimension; name its dimension "
                "in this row",
            ],
        ),
        (
            {"Ark1": [["Område", "Spørsmål"], ["A", "a?"]]},
            [
                "sheet “Ark1”, cell A1: no column is that of a level; such a column begins with "
                "the level's number, for instance “1 Starting”",
            ],
        ),
        (
            {"Ark1": [["Område", "Spørsmål", "1", "3"], ["A", "a?"]]},
            [
                "sheet “Ark1”, cell D1: level 3 follows level 1; the values must rise by one, "
                "lowest first, so 2 is expected here",
            ],
        ),
        (
            {"Ark1": [["Område", "Svar"], ["A", "a"]]},
            [
                "Min modell.xlsx: no sheet has questions; a sheet of questions needs a column "
                "“Dimension”, a column “Question” and a column for each level, in one row of "
                "headings",
            ],
        ),
        (
            {"nb": PLAIN, "Kopi av nb": PLAIN, " nb": PLAIN},
            [
                "sheet “Kopi av nb”: the sheet holds questions, but its name is not the code of a "
                "language; call it for instance nb, nn or en, or leave only one sheet with "
                "questions",
                "sheet “ nb”: another sheet holds the questions in the language “nb” already",
            ],
        ),
        (
            {**WHOLE, "Modell": [["Språk", "en"]]},
            [
                "sheet “Modell”, cell B1: no sheet holds the questions in “en”, the model's own "
                "language",
            ],
        ),
        (
            {"Modell": [["Språk", "norsk"]], "Ark1": PLAIN},
            [
                "sheet “Modell”, cell B1: the model: “norsk” is not the code of a language; write "
                "for instance nb, nn or en",
            ],
        ),
        (
            {
                "Modell": [
                    ["Felt", "Tekst", "Tekst (nn)", "Ekstra", "Tekst"],
                    ["Id", "Stor Bokstav", "x"],
                    ["Farge", "blå"],
                    ["Id", "igjen"],
                    [None, "x"],
                ],
                "Ark1": PLAIN,
            },
            [
                "sheet “Modell”, cell D1: the column “Ekstra” is unknown; remove it",
                "sheet “Modell”, cell E1: the column “Tekst” stands here again; remove one of them",
                "sheet “Modell”, cell B2: the model: the id “Stor Bokstav” may have only small "
                "letters a–z, digits and hyphens, and must not begin with a hyphen",
                "sheet “Modell”, cell C2: “id” is not translated; remove the text",
                "sheet “Modell”, cell A3: the row “Farge” is unknown; the rows are: Id, Versjon, "
                "Språk, Tittel, Sammendrag, Kilde",
                "sheet “Modell”, cell A4: the row “Id” stands here again; remove one of them",
            ],
        ),
        (
            {"Nivåer": [["Nivå", "Forklaring"], [1, "x"]], "Ark1": PLAIN},
            ["sheet “Nivåer”: the sheet needs a column “Nivå” and a column “Navn”"],
        ),
        (
            {"Nivåer": [["Navn", "Forklaring"], ["x"]], "Ark1": PLAIN},
            [
                "sheet “Nivåer”: the sheet needs a column “Nivå” and a column “Navn”",
                "sheet “Nivåer”, cell B1: the column “Forklaring” is unknown; remove it",
            ],
        ),
        (
            {"Nivåer": [["Nivå", "Navn"], ["en", "x"], [2, None], [3, "y"]], "Ark1": PLAIN},
            [
                "sheet “Nivåer”, cell A2: “en” is not the value of a level; write a whole number",
                "sheet “Nivåer”, cell B3: level 2: the key “name” is missing",
            ],
        ),
        (
            {
                **WHOLE,
                "nb": [*WHOLE["nb"], ["a", "a.2", "Beta", 3, "Når?"], ["b b", "b.1", "B", 0, "?"]],
            },
            [
                "sheet “nb”, cell B4: question a.2: the id “a.2” is used more than once",
                "sheet “nb”, cell C4: the dimension has “Beta” here, but “Alfa” in cell C2; write "
                "it once",
                "sheet “nb”, cell D4: the dimension has “3” here, but “2” in cell D2; write it "
                "once",
                "sheet “nb”, cell A5: dimension b b: the id “b b” must not contain spaces",
                "sheet “nb”, cell D5: dimension b b: “weight” must be a number greater than 0 and "
                "at most 1000000, but is 0",
            ],
        ),
        (
            {
                **WHOLE,
                "nn": [
                    [*WHOLE["nn"][0], "3", "Tegn 1"],
                    ["a.1", "Alfa", "Kva?", "Liste", "nei", "ja", "Bok"],
                    ["a.1", "Alfa"],
                    ["a.2", "Alfa", "x"],
                    ["a.2", "Alfa", "x"],
                    [None, None, "x"],
                    ["a.3", "Gamma", "x"],
                    [None, "Gamma"],
                ],
            },
            [
                "sheet “nn”, cell F2: question a.1: the model has no “levels” for level 3; there "
                "is nothing to translate",
                "sheet “nn”, cell G2: question a.1: “evidence” has 2 entries; the model has 1",
                "sheet “nn”, cell A3: the question “a.1” stands here again; remove one row",
                "sheet “nn”, cell A5: the question “a.2” stands here again; remove one row",
                "sheet “nn”, cell A6: the row has no question id, so it cannot be known which "
                "question it translates",
                "sheet “nn”, cell A7: the model has no question “a.3”; did you mean “a.2”?",
            ],
        ),
        (
            {**WHOLE, "Nivåer": [WHOLE["Nivåer"][0], [1, "Nei"], [2, "Ja", "", "x" * 4001]]},
            [
                "sheet “Nivåer”, cell D3: level 2: “name” has 4001 characters; at most 4000 are "
                "allowed",
            ],
        ),
        (
            {**WHOLE, "Modell": [*WHOLE["Modell"][:4], ["Tittel", "Liten", "a\u2028"]]},
            [
                "sheet “Modell”, cell C5: the translation: “title” contains the unprintable "
                "character U+2028; remove it",
            ],
        ),
        (
            {
                "Nivåer": [["Nivå", "Navn", "Navn (nb)"], [1, "Nei", "Nei"], [], [2, "Ja"]],
                "nb": [["Område", "Spørsmål"], ["A", "a?"]],
            },
            ["Min modell.xlsx: the translation is in “nb”, the language of the model itself"],
        ),
        (
            {
                **WHOLE,
                "Modell": [["", "Tekst", "Tekst (nb)"], ["Språk", "nb"], ["Tittel", "a", "b"]],
            },
            [
                "sheet “Modell”, cell C3: the translation is in “nb”, the language of the model "
                "itself",
            ],
        ),
    ],
)  # fmt: skip
def test_each_mistake_has_its_sentence_and_cell(
    sheets: dict[str, Rows], sentences: list[str], tmp_path: Path
) -> None:
    assert said(put_book(tmp_path, sheets)) == sentences
