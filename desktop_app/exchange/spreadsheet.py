"""An assessment for people who live in spreadsheets: CSV and XLSX."""

from pathlib import Path

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.wording import Wording
from desktop_app.exchange.about_table import about_table
from desktop_app.exchange.action_table import action_table
from desktop_app.exchange.answer_table import answer_table
from desktop_app.exchange.comma_separated import as_csv
from desktop_app.exchange.result_table import result_table
from desktop_app.exchange.vote_table import vote_table
from desktop_app.exchange.workbook import as_workbook
from desktop_app.exchange.writing import write_beside


def write_csv(
    assessment: Assessment, wording: Wording, path: Path, *, show_small_groups: bool = False
) -> None:
    """Write one row a question.

    Args:
        assessment: whose answers to write.
        wording: the language of headings, texts and numbers.
        path: the file, which is replaced where it exists.
        show_small_groups: show the consensus of fewer than five voters too, not only the word.

    Raises:
        ExpectedError: the file cannot be written; nothing was.
    """
    content = as_csv(
        answer_table(assessment, wording, show_small_groups=show_small_groups), wording
    )
    with write_beside(path) as stream:
        stream.write(content)


def write_xlsx(
    assessment: Assessment, wording: Wording, path: Path, *, show_small_groups: bool = False
) -> None:
    """Write results, answers, votes, actions and what they are about, each on a sheet.

    Args:
        assessment: what to write.
        wording: the language of headings and texts.
        path: the file, which is replaced where it exists.
        show_small_groups: show the counts of fewer than five voters too, not only the word.

    Raises:
        ExpectedError: the file cannot be written; nothing was.
    """
    tables = (
        result_table(assessment, wording, show_small_groups=show_small_groups),
        answer_table(assessment, wording, show_small_groups=show_small_groups),
        vote_table(assessment, wording, show_small_groups=show_small_groups),
        action_table(assessment, wording),
        about_table(assessment, wording),
    )
    with write_beside(path) as stream:
        stream.write(as_workbook(tables, assessment.changed_at))
