"""A dataset as CSV or Parquet, written row by row so that any number of rows will do."""

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.comma_separated import harmless
from desktop_app.exchange.dataset import VARIABLES, Row, Value
from desktop_app.exchange.writing import write_beside

ROWS_AT_ONCE = 20_000

NO_PARQUET = QT_TRANSLATE_NOOP(
    "Errors",
    "This copy of Startpunkt cannot write Parquet. Install startpunkt[parquet], or write to .csv.",
)
UNKNOWN_ENDING = QT_TRANSLATE_NOOP(
    "Errors", "A dataset is written to .csv or .parquet; {name} ends in something else."
)


def write_dataset(rows: Iterable[Row], path: Path) -> None:
    """Write rows to a file; its ending says in which form.

    CSV is UTF-8 with commas, decimal points, ISO dates and nothing where a value is missing,
    the same in every language.

    Raises:
        ExpectedError: an ending we do not know, Parquet is not installed, or the file cannot
            be written; nothing was.
    """
    match path.suffix.lower():
        case ".csv":
            write = _write_csv
        case ".parquet":
            _require_parquet()
            write = _write_parquet
        case _:
            raise ExpectedError(UNKNOWN_ENDING.filled(name=path.name))
    with write_beside(path) as stream:
        write(iter(rows), stream)


def _write_csv(rows: Iterator[Row], stream: BinaryIO) -> None:
    text = TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="")
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow([variable.name for variable in VARIABLES])
    lines.writerows(tuple(map(_said, row)) for row in rows)
    text.flush()
    text.detach()


def _said(value: Value) -> str | int | float:
    match value:
        case None:
            return ""
        case str():
            return harmless(value)
        case date():
            return value.isoformat()
    return value


def _require_parquet() -> None:
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise ExpectedError(NO_PARQUET) from error


def _write_parquet(rows: Iterator[Row], stream: BinaryIO) -> None:
    import pyarrow as arrow
    from pyarrow.parquet import ParquetWriter

    kinds = {str: arrow.string(), int: arrow.int32(), float: arrow.float64(), date: arrow.date32()}
    schema = arrow.schema([(variable.name, kinds[variable.type]) for variable in VARIABLES])
    with ParquetWriter(stream, schema) as writer:
        while some := list(islice(rows, ROWS_AT_ONCE)):
            columns = [
                arrow.array(column, type=field.type)
                for column, field in zip(zip(*some, strict=True), schema, strict=True)
            ]
            writer.write_table(arrow.Table.from_arrays(columns, schema=schema))
