"""A file made to hurt costs no more time and memory than the largest that is a model."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.catalog.text_file import MOST_BYTES
from desktop_app.catalog.writing import write_model_file
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from tests.benchmarks.measuring import Table
from tests.catalog.workbooks import put_parts

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it"),
]

_READ = """
import sys
from pathlib import Path
from time import process_time
from ruamel.yaml import YAML
from desktop_app.catalog.sources import load_source
def peak():
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1000
before, held = process_time(), peak()
found = load_source(Path(sys.argv[1]))
print(process_time() - before, peak() - held, len(found.problems))
"""


def largest() -> MaturityModel:
    """As many questions, texts and bytes as may be, nearly."""
    words = "En tekst som sier hva som gjelder her. "
    signs = tuple(f"Tegn nummer {number}" for number in range(46))
    levels = tuple(Level(value, f"Nivå {value}", words) for value in range(1, 11))
    texts = {level.value: f"{words}{level.value}" for level in levels}
    steps = {level.value: words for level in levels[:-1]}
    dimensions = tuple(
        Dimension(
            f"d{place}",
            f"Område {place}",
            tuple(
                Question(f"d{place}.{number}", "Hvordan?", words, signs, levels=texts, steps=steps)
                for number in range(10)
            ),
        )
        for place in range(200)
    )
    return MaturityModel("large", "1", "nb", "Stor", levels, dimensions)


def filled(line: str, head: str = "") -> str:
    """Return a text of that line again and again, as long as a file may be."""
    return head + line * ((MOST_BYTES - len(head)) // len(line))


def numbered(line: str, head: str, most: int) -> str:
    return (head + "".join(line.format(n=n) for n in range(most)))[:MOST_BYTES]


def aliases() -> str:
    lines = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join(["a0: &a0 [x, x, x, x, x, x, x, x, x]", *lines])


LIBRARY = "urn: u:x\nobjects:\n  framework:\n    name: x\n    requirement_nodes:\n"
HOSTILE: dict[str, tuple[str, Callable[[], str]]] = {
    "aliases of aliases": ("yaml", aliases),
    "brackets": ("yaml", lambda: filled("[")),
    "indentation": ("yaml", lambda: "".join(" " * n + "a:\n" for n in range(3_000))),
    "question marks": ("yaml", lambda: filled("? ")),
    "tags": ("yaml", lambda: filled("- !x y\n")),
    "one key again and again": ("yaml", lambda: filled("a: 1\n")),
    "unknown keys": ("yaml", lambda: numbered("titl{n}: x\n", "", 149_000)),
    "numbers": ("yaml", lambda: filled("1\n", "- [")),
    "nodes of a library": (
        "yaml",
        lambda: numbered("    - {{urn: u{n}, assessable: true}}\n", LIBRARY, 49_000),
    ),
    "sections in sections": (
        "yaml",
        lambda: numbered("    - {{urn: 'u{n}', parent_urn: 'u{n}', name: x}}\n", LIBRARY, 30_000),
    ),
    "brackets in JSON": ("json", lambda: filled("[")),
    "one key in JSON": ("json", lambda: "{" + filled('"a":1,')[:-1] + "}"),
    "questions without answers": ("json", lambda: json.dumps([{"text": "x"}] * 70_000)),
    "answers": ("json", lambda: json.dumps([{"text": "x", "answers": ["y"] * 140_000}])),
}


def cost(path: Path) -> tuple[float, float]:
    """Return the processor seconds and the megabytes that reading a file takes, in a process."""
    ended = subprocess.run(
        [sys.executable, "-c", _READ, str(path)],
        capture_output=True, encoding="utf-8", timeout=500, check=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    seconds, megabytes, problems = ended.stdout.split()
    assert bool(int(problems)) == (path.stem != "large.model")
    return float(seconds), float(megabytes)


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> tuple[float, float]:
    """Time and memory of the largest valid file."""
    path = tmp_path_factory.mktemp("largest") / "large.model.yaml"
    write_model_file(largest(), path)
    assert 0.9 * MOST_BYTES < path.stat().st_size <= MOST_BYTES
    return cost(path)


def hold(table: Table, name: str, path: Path, floor: tuple[float, float]) -> None:
    seconds, megabytes = cost(path)
    table.hold(f"time: {name}, against the largest model", cost=seconds, floor=floor[0], limit=1)
    table.hold(f"memory: {name}", cost=megabytes, floor=floor[1], limit=1)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_costs_no_more_than_the_largest_model(
    name: str, table: Table, floor: tuple[float, float], tmp_path: Path
) -> None:
    ending, make = HOSTILE[name]
    path = tmp_path / f"m.{ending}"
    path.write_text(make(), "utf-8")
    hold(table, name, path, floor)


def test_a_packed_bomb_costs_no_more_than_the_largest_model(
    table: Table, floor: tuple[float, float], tmp_path: Path
) -> None:
    cells = "<c><v>1</v></c>" * 3_000_000
    path = put_parts(tmp_path, f"<sheetData><row>{cells}</row></sheetData>", name="m.xlsx")
    assert path.stat().st_size < MOST_BYTES
    hold(table, "a packed bomb", path, floor)
