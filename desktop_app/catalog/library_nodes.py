"""The requirements of a CISO Assistant framework: a tree of sections, with questions in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.catalog.conversion import Conversion
from desktop_app.catalog.spoken import Speaker, Texts
from desktop_app.domain.model_fields import Fields, titled
from desktop_app.domain.model_limits import DEEPEST_NESTING
from desktop_app.domain.model_sentences import QUESTION, QUESTION_NUMBER, cited
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

_KNOWN = (
    "urn", "parent_urn", "ref_id", "depth", "order_id", "assessable", "name", "description",
    "annotation", "typical_evidence", "weight", "questions", "translations",
)  # fmt: skip
_ASKED = ("urn", "ref_id", "type", "order", "text", "choices", "translations")
_CHOICE = ("urn", "ref_id", "order", "value", "description", "translations")
_SINGLE = ("unique_choice", "single_choice")

REQUIREMENT = QT_TRANSLATE_NOOP("Errors", "requirement {name}")
REQUIREMENT_NUMBER = QT_TRANSLATE_NOOP("Errors", "requirement number {number}")
_ANSWER_NUMBER = QT_TRANSLATE_NOOP("Errors", "answer number {number}")
_NO_PARENT = QT_TRANSLATE_NOOP(
    "Errors", "{subject}: “{key}” names “{parent}”, which is not in the file"
)
_TOO_DEEP = QT_TRANSLATE_NOOP(
    "Errors", "{subject} lies in more than {limit} sections, or in a circle of them"
)
_OTHER_TYPES = QT_TRANSLATE_NOOP(
    "Import", "questions that are answered otherwise than by one choice"
)


@dataclass(frozen=True)
class Asked:
    """A question inside a requirement; without choices where not one of them is chosen."""

    text: Texts
    choices: tuple[Texts, ...]
    fields: Fields


@dataclass(frozen=True)
class Node:
    """A section or a requirement; `short` is what its id is made of."""

    fields: Fields
    short: str
    parent: str
    assessable: bool
    name: Texts
    description: Texts
    annotation: Texts
    evidence: Texts
    weight: Fraction
    asked: tuple[Asked, ...]


class Tree:
    """All requirements of a framework, in the order of the file."""

    def __init__(self, framework: Fields, speaker: Speaker, conversion: Conversion) -> None:
        self._speaker = speaker
        self._conversion = conversion
        self._by_urn: dict[str, Node] = {}
        self.nodes: list[Node] = []
        for place, entry in enumerate(framework.entries("requirement_nodes", required=True) or ()):
            where = ("requirement_nodes", place)
            fields = titled(
                framework, entry, where, "ref_id", REQUIREMENT, REQUIREMENT_NUMBER, place + 1
            )
            if fields is not None:
                self._add(fields)

    def questions(self) -> list[tuple[Node, list[Node]]]:
        """Return every requirement with the sections it lies in, outermost first."""
        return [(node, self._sections(node)) for node in self.nodes if node.assessable]

    def _add(self, fields: Fields) -> None:
        keys = ("name", "description", "annotation", "typical_evidence")
        name, description, annotation, evidence = self._speaker.said(fields, keys)
        urn = self._conversion.text(fields, "urn").lower()
        short = self._conversion.text(fields, "ref_id") or urn.rpartition(":")[2]
        node = Node(
            fields=fields,
            short=short,
            parent=self._conversion.text(fields, "parent_urn").lower(),
            assessable=fields.values.get("assessable") is True,
            name=name,
            description=description,
            annotation=annotation,
            evidence=evidence,
            weight=fields.weight(),
            asked=tuple(self._asked(fields)),
        )
        self._conversion.leave_out_but(fields, _KNOWN)
        self.nodes.append(node)
        self._by_urn.setdefault(urn, node)

    def _sections(self, node: Node) -> list[Node]:
        sections: list[Node] = []
        parent = node.parent
        while parent:
            above = self._by_urn.get(parent)
            if above is None:
                node.fields.note("parent_urn", _NO_PARENT, parent=cited(parent))
                break
            if len(sections) == DEEPEST_NESTING:
                node.fields.note("parent_urn", _TOO_DEEP, limit=DEEPEST_NESTING)
                break
            sections.append(above)
            parent = above.parent
        return sections[::-1]

    def _asked(self, fields: Fields) -> list[Asked]:
        found = []
        for number, (key, plain) in enumerate(self._entries(fields), 1):
            subject = titled(
                fields, plain, ("questions", key), "", QUESTION, QUESTION_NUMBER, number
            )
            if subject is None:
                continue
            (text,) = self._speaker.said(subject, ("text",))
            self._conversion.leave_out_but(subject, _ASKED)
            if subject.values.get("type", _SINGLE[0]) in _SINGLE:
                found.append(Asked(text, tuple(self._choices(subject)), subject))
            else:
                self._conversion.leave_out(_OTHER_TYPES)
        return found

    def _entries(self, fields: Fields) -> list[tuple[str | int, object]]:
        """Return the questions of a requirement, which stand by their urn, or in a list."""
        value = fields.values.get("questions")
        if isinstance(value, Sequence) and not isinstance(value, str):
            return list(enumerate(value))
        group: Mapping[object, object] = fields.group("questions")
        return [(str(key), plain) for key, plain in group.items()]

    def _choices(self, asked: Fields) -> list[Texts]:
        found = []
        for place, entry in enumerate(asked.entries("choices") or ()):
            where = ("choices", place)
            fields = titled(asked, entry, where, "", _ANSWER_NUMBER, _ANSWER_NUMBER, place + 1)
            if fields is not None:
                value, description = self._speaker.said(fields, ("value", "description"))
                self._conversion.leave_out_but(fields, _CHOICE)
                found.append(self._speaker.together((value, description), "\n"))
        return found
