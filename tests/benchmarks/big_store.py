"""A store with very many finished assessments of 35 questions, made in bulk."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import model_as_plain, model_hash
from desktop_app.domain.organisation import Sector
from desktop_app.domain.response import Response
from desktop_app.domain.standing import standing
from desktop_app.storage.standing_rows import standing_row
from desktop_app.storage.store import open_store

_MODELS = Path(__file__).parents[2] / "resources" / "models"
_ROOMS = 500
"""So many different sets of answers are invented; assessments take them in turn."""
_YEARS = 2
"""Assessments of each organisation."""


@dataclass(frozen=True)
class _Room:
    levels: dict[str, int]
    figures: dict[str, object]


def questionnaire() -> MaturityModel:
    """The shipped model of 35 questions."""
    model = Shelf((_MODELS,)).model("digital-modenhet")
    assert len(model.questions) == 35
    return model


def make_big_store(path: Path, assessments: int) -> Path:
    """Write a store with that many assessments, two of each organisation."""
    model = questionnaire()
    rooms = _rooms(model, Random(2017))
    open_store(str(path), clock=lambda: datetime.now(UTC)).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        _insert(connection, "organisation", _organisations(assessments // _YEARS))
        content = json.dumps(model_as_plain(model))
        row = (model_hash(model), model.id, model.version, model.title, 35, content)
        _insert(connection, "model", iter([row]))
        _insert(connection, "assessment", _assessments(assessments, model_hash(model)))
        _insert(
            connection,
            "response",
            (
                (key, question, level, None, "", "", 0, "{}")
                for key in range(1, assessments + 1)
                for question, level in rooms[key % _ROOMS].levels.items()
            ),
        )
        _insert(
            connection,
            "standing",
            (
                (key, *list(rooms[key % _ROOMS].figures.values())[1:])
                for key in range(1, assessments + 1)
            ),
        )
        connection.commit()
    return path


def _rooms(model: MaturityModel, random: Random) -> list[_Room]:
    rooms = []
    for _ in range(_ROOMS):
        ability = random.gauss(3, 0.8)
        levels = {q.id: min(max(round(random.gauss(ability, 0.7)), 1), 5) for q in model.questions}
        responses = {question: Response(question, level) for question, level in levels.items()}
        rooms.append(_Room(levels, standing_row(0, standing(model, responses))))
    return rooms


def _organisations(count: int) -> Iterator[tuple[object, ...]]:
    sectors = tuple(Sector)
    for key in range(1, count + 1):
        name = f"Virksomhet {key * 7919 % count:06}"
        identity, sector = f"{name.casefold()} {key}", sectors[key % len(sectors)]
        yield key, identity, name, "", sector.value, key % 5000, "{}"


def _assessments(count: int, used: str) -> Iterator[tuple[object, ...]]:
    for key in range(1, count + 1):
        held = date(2024 + key % _YEARS, 1, 1) + timedelta(days=key % 360)
        at = f"{held.isoformat()}T12:00:00.000000+00:00"
        head = (key, f"0192f1c2-0000-7000-8000-{key:012}", (key + 1) // _YEARS, used)
        about = (held.isoformat(), at, "Ledersamling", "", 9, 120, "nb", "direct", "finished")
        yield *head, *about, "", "{}", "{}"


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[tuple[object, ...]]) -> None:
    columns = len(connection.execute(f"PRAGMA table_info({table})").fetchall())
    places = ", ".join("?" * columns)
    connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
