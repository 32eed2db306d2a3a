"""Builds plain data out of YAML 1.2, and refuses whatever is hostile before it costs anything.

The data are built from the parser's events rather than by a YAML constructor: so nothing in a
file is ever executed, limits hold before anything is built, and every key knows its line.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog import yaml_problems as say
from desktop_app.catalog.problem import UnreadableError
from desktop_app.catalog.text_file import MOST_BYTES
from desktop_app.catalog.yaml_document import LocatedGroup, LocatedList, YamlDocument
from desktop_app.catalog.yaml_scalars import meaning_of
from desktop_app.domain.model_limits import DEEPEST_NESTING
from desktop_app.domain.model_sentences import MORE_PROBLEMS, cited
from desktop_app.domain.wording import Sentence

if TYPE_CHECKING:
    from ruamel.yaml.events import CollectionStartEvent, Event, ScalarEvent

MOST_ALIASES = 100
MOST_VALUES = 150_000
MOST_GROUPS = 35_000
"""Groups and lists together: each takes as much memory as many texts."""
MOST_LINES = 500_000
MOST_PROBLEMS = 1_000

_TAGS = "tag:yaml.org,2002:"


def read_yaml(text: str) -> YamlDocument:
    """Read one YAML 1.2 document: groups, lists, texts, numbers, true, false and null.

    Raises:
        UnreadableError: where the text is not YAML, or passes a limit (nesting, aliases, lines).
    """
    if text.count("\n") > MOST_LINES:
        raise UnreadableError(say.TOO_MANY_LINES.filled(limit=MOST_LINES))
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError

    builder = _Builder()
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            builder.take(event)
            if len(builder.document.problems) > MOST_PROBLEMS:
                builder.document.cut = True
                return builder.document
    except MarkedYAMLError as error:
        sentence, at_start = say.meaning(str(error.context or ""), str(error.problem or ""))
        mark = error.context_mark if at_start else error.problem_mark
        raise UnreadableError(sentence, mark.line + 1) from None
    if not builder.documents:
        raise UnreadableError(say.NO_CONTENT)
    return builder.document


@dataclass
class _Frame:
    """A group or list that is still open; `key` is None where its value is to be dropped."""

    value: LocatedGroup | LocatedList
    line: int
    anchor: str | None
    size: int = 1
    awaits_key: bool = True
    key: str | None = None
    key_line: int = 0


class _Builder:
    """Takes events one by one; `document` is what they have built."""

    def __init__(self) -> None:
        self.document = YamlDocument()
        self.documents = 0
        self._open: list[_Frame] = []
        self._anchors: dict[str, tuple[object, int]] = {}
        self._values = 0
        self._groups = 0
        self._aliases = 0
        self._expanded = 0

    def take(self, event: "Event") -> None:
        """Take the next event of the parser."""
        from ruamel.yaml import events

        line = event.start_mark.line + 1
        if isinstance(event, events.ScalarEvent):
            self._scalar(event, line)
        elif isinstance(event, events.AliasEvent):
            self._alias(event.anchor, line)
        elif isinstance(event, events.SequenceStartEvent):
            self._begin(LocatedList(), event, line)
        elif isinstance(event, events.MappingStartEvent):
            self._begin(LocatedGroup(), event, line)
        elif isinstance(event, events.CollectionEndEvent):
            frame = self._open.pop()
            self._put(frame.value, frame.line, frame.size, frame.anchor)
        elif isinstance(event, events.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise UnreadableError(say.SEVERAL_DOCUMENTS, line)

    def _begin(
        self, value: LocatedGroup | LocatedList, event: "CollectionStartEvent", line: int
    ) -> None:
        if len(self._open) == DEEPEST_NESTING:
            raise UnreadableError(say.TOO_DEEP.filled(limit=DEEPEST_NESTING), line)
        self._groups += 1
        if self._groups > MOST_GROUPS:
            raise UnreadableError(say.TOO_MANY_GROUPS.filled(limit=MOST_GROUPS), line)
        if event.tag not in (None, "!", _TAGS + ("map" if isinstance(value, dict) else "seq")):
            self._note(line, say.TAG.filled(tag=cited(event.tag)))
        self._open.append(_Frame(value, line, event.anchor))

    def _scalar(self, event: "ScalarEvent", line: int) -> None:
        if event.tag not in (None, "!", _TAGS + "str"):
            self._note(line, say.TAG.filled(tag=cited(event.tag)))
        # The line break at the end of a block text belongs to the file, not to the text.
        word = event.value.rstrip("\n") if event.style in ("|", ">") else event.value
        if self._awaits_key():
            self._take_key(word, line)
        else:
            size = event.end_mark.index - event.start_mark.index
            bare = event.style is None and event.tag is None
            self._put(meaning_of(word) if bare else word, line, size + 1, event.anchor)

    def _alias(self, name: str, line: int) -> None:
        self._aliases += 1
        if self._aliases > MOST_ALIASES:
            raise UnreadableError(say.TOO_MANY_ALIASES.filled(limit=MOST_ALIASES), line)
        if name not in self._anchors:
            self._note(line, say.UNKNOWN_ALIAS.filled(name=cited(name)))
        value, size = self._anchors.get(name, ("", 0))
        self._expanded += size
        if self._expanded > MOST_BYTES:
            limit = MOST_BYTES // 1_000_000
            raise UnreadableError(say.ALIASES_TOO_LARGE.filled(limit=limit), line)
        self._put(value, line, size, None)

    def _awaits_key(self) -> bool:
        frame = self._open[-1] if self._open else None
        return frame is not None and isinstance(frame.value, LocatedGroup) and frame.awaits_key

    def _take_key(self, key: str, line: int) -> None:
        frame = self._open[-1]
        frame.awaits_key = False
        frame.key, frame.key_line = key, line
        if isinstance(frame.value, LocatedGroup) and key in frame.value:
            first = frame.value.lines[key]
            self._note(line, say.KEY_TWICE.filled(key=cited(key), first=first))
            frame.key = None

    def _put(self, value: object, line: int, size: int, anchor: str | None) -> None:
        """Put a finished value where it belongs; `size` is its length, with aliases written out."""
        self._values += 1
        if self._values > MOST_VALUES:
            raise UnreadableError(say.TOO_MANY_VALUES.filled(limit=MOST_VALUES), line)
        if anchor is not None:
            self._anchors[anchor] = (value, size)
        if not self._open:
            self.document.plain = value
            return
        frame = self._open[-1]
        frame.size += size
        if isinstance(frame.value, LocatedList):
            frame.value.append(value)
            frame.value.lines.append(line)
        elif frame.awaits_key:
            self._note(line, say.ODD_KEY)
            frame.awaits_key, frame.key = False, None
        else:
            if frame.key is not None:
                frame.value[frame.key] = value
                frame.value.lines[frame.key] = frame.key_line
            frame.awaits_key = True

    def _note(self, line: int, sentence: Sentence) -> None:
        if len(self.document.problems) == MOST_PROBLEMS:
            sentence = MORE_PROBLEMS.filled(count=MOST_PROBLEMS)
        self.document.problems.append((line, sentence))
