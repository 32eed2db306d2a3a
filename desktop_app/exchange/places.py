"""On which line of a JSON text a value stands; asked only when something is wrong with it."""

import json
import re
from collections.abc import Collection, Iterator

Where = tuple[str | int, ...]
"""The keys and indexes from the outermost value to one inside."""

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_PLAIN_KEY = re.compile(r"[\w-]{1,40}")
_LONGEST_SHOWN = 40


def lines_of(text: str, paths: Collection[Where]) -> dict[Where, int]:
    """Return the line, counted from 1, of each path in a valid JSON text.

    A path that leads to nothing gets the line of the nearest value around it. Of a key that
    stands twice, the later one counts, as in reading.
    """
    wanted = {path[:length] for path in paths for length in range(len(path) + 1)}
    found: dict[Where, int] = {}
    line, seen = 1, 0
    for path, start in _values(text):
        if path in wanted:
            line += text.count("\n", seen, start)
            seen = start
            found[path] = line
    return {path: found[_nearest(path, found)] for path in paths}


def _nearest(path: Where, found: dict[Where, int]) -> Where:
    while path not in found:
        path = path[:-1]
    return path


def _values(text: str) -> Iterator[tuple[Where, int]]:
    """Yield the path and the position of every value, in the order of the text."""
    path: list[str | int] = []
    at_key: list[bool] = []
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token in {"}", "]"}:
            path.pop()
            at_key.pop()
        elif token == ",":
            step = path[-1]
            if isinstance(step, int):
                path[-1] = step + 1
            else:
                at_key[-1] = True
        elif token == ":":
            at_key[-1] = False
        elif at_key and at_key[-1]:
            path[-1] = json.loads(token, strict=False)
        else:
            yield tuple(path), match.start()
            if token in {"{", "["}:
                path.append("" if token == "{" else 0)
                at_key.append(token == "{")


def said(path: Where) -> str:
    """Write a path as in JavaScript: responses[3].rounds[0].counts; keys with signs in quotes."""
    parts = []
    for step in path:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        elif _PLAIN_KEY.fullmatch(step):
            parts.append(f".{step}")
        else:
            parts.append(f"[{json.dumps(shortened(step), ensure_ascii=False)}]")
    return "".join(parts).removeprefix(".")


def shortened(value: object) -> str:
    """Return a value as text for a sentence, at most 40 characters of it."""
    text = str(value)
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"
