"""Plain data of a YAML file that still know where in the file they stand."""

from dataclasses import dataclass, field

from desktop_app.domain.wording import Sentence


class LocatedGroup(dict[str, object]):
    """A mapping of the file, its keys as written; `lines` says in which line each stands."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, int] = {}


class LocatedList(list[object]):
    """A list of the file; `lines` says in which line each entry begins."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[int] = []


@dataclass
class YamlDocument:
    """The content of a file, and what is wrong with it as YAML, each with its line.

    Of a file with very many such problems nothing but these is known: it is `cut`.
    """

    plain: object = None
    problems: list[tuple[int, Sentence]] = field(default_factory=list)
    cut: bool = False

    def line(self, where: tuple[str | int, ...]) -> int:
        """Return the line of a place, or of the nearest place around it that exists."""
        line, inner = 1, self.plain
        for step in where:
            found: object = None
            if isinstance(inner, LocatedGroup):
                line, found = inner.lines.get(str(step), line), inner.get(str(step))
            elif isinstance(inner, LocatedList) and isinstance(step, int) and step < len(inner):
                line, found = inner.lines[step], inner[step]
            inner = found
        return line
