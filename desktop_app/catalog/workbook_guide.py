"""The sheet of a workbook that explains the others, in the language of its reader."""

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

TITLE = QT_TRANSLATE_NOOP("Workbook", "A maturity model as a spreadsheet")

LINES: tuple[Sentence, ...] = (
    QT_TRANSLATE_NOOP(
        "Workbook",
        "Change the texts, save the workbook, and install it: startpunkt model install FILE.",
    ),
    QT_TRANSLATE_NOOP(
        "Workbook",
        "Each language has a sheet, called by the code of the language: nb, nn, en. "
        "Each row is a question, each column of a level holds what that level looks like.",
    ),
    QT_TRANSLATE_NOOP(
        "Workbook",
        "Ids tell dimensions and questions apart and must never change. Leave the id of a new "
        "question empty, and it is made from the question; other languages then need it too.",
    ),
    QT_TRANSLATE_NOOP(
        "Workbook",
        "Title, text and weight of a dimension stand once, in the first of its rows. "
        "A row without a dimension belongs to the one above.",
    ),
    QT_TRANSLATE_NOOP(
        "Workbook",
        "A question has a text for each level, or none. A step says what usually takes an "
        "organisation from one level to the next; steps may be missing.",
    ),
    QT_TRANSLATE_NOOP(
        "Workbook",
        "Each sign of evidence has a column of its own; number the headings: 1, 2, 3.",
    ),
    QT_TRANSLATE_NOOP(
        "Workbook",
        "A weight is a number above 0; empty means 1. Raise the revision of a question by one "
        "when its meaning changes: results are compared only between equal revisions.",
    ),
    QT_TRANSLATE_NOOP(
        "Workbook",
        "To add a language, copy the sheet of another, name it by the new code, and translate. "
        "What is missing is shown in the model's own language.",
    ),
    QT_TRANSLATE_NOOP(
        "Workbook",
        "No formulas, no merged cells but those of a dimension, no macros. Every mistake is "
        "reported with its sheet and cell, and nothing is changed until all is well.",
    ),
    QT_TRANSLATE_NOOP(
        "Workbook",
        "A new model needs no more than one sheet with the columns Dimension, Question, 1, 2, 3 "
        "and so on. This sheet is not read.",
    ),
)
