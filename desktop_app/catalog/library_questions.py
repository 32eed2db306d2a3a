"""Makes dimensions and questions of the requirements of a CISO Assistant framework."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from desktop_app.catalog.conversion import Conversion, Plain
from desktop_app.catalog.library_nodes import Asked, Node
from desktop_app.catalog.library_scale import Step
from desktop_app.catalog.spoken import OWN, Speaker, Texts
from desktop_app.domain.model_fields import Where
from desktop_app.domain.model_limits import LONGEST_ID
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

Placed = tuple[Node, Sequence[Node]]
"""A requirement, and the sections it lies in, outermost first."""

_MISFIT = QT_TRANSLATE_NOOP(
    "Import", "questions whose number of answers differs from that of the levels"
)


class Ids:
    """Gives out ids that differ, made of what a file calls its parts."""

    def __init__(self) -> None:
        self._next: dict[str, int] = {}

    def new(self, name: str, otherwise: str) -> str:
        """Return `name` without spaces and not too long; with a number where it is taken."""
        wanted = "-".join(name.split())[: LONGEST_ID - 8] or otherwise
        found = wanted
        while found in self._next:
            self._next[wanted] += 1
            found = f"{wanted}-{self._next[wanted]}"
        self._next[found] = 1
        return found


@dataclass
class _Dimension:
    place: int
    id: str
    questions: list[Plain] = field(default_factory=list)


class Questionnaire:
    """The dimensions of a model, and what each of its parts is called in other languages."""

    def __init__(
        self, title: Texts, steps: Sequence[Step], speaker: Speaker, conversion: Conversion
    ) -> None:
        """Begin with the framework's title and the levels of its scale."""
        self._title = title
        self._steps = steps
        self._speaker = speaker
        self._conversion = conversion
        self._question_ids, self._dimension_ids = Ids(), Ids()
        self._found: dict[int | None, _Dimension] = {}
        self._plain: list[Plain] = []
        self._spoken: dict[str, dict[str, Plain]] = {}

    def dimensions(self, placed: Sequence[Placed]) -> list[Plain]:
        """Return the dimensions with their questions, as a model writes them."""
        parents = {id(section) for _, sections in placed for section in sections}
        whole = [
            (node, (*sections, node) if id(node) in parents else tuple(sections))
            for node, sections in placed
        ]
        depth = _depth([sections for _, sections in whole])
        for node, sections in whole:
            section = sections[min(depth, len(sections) - 1)] if sections else None
            below = [each for each in sections[depth + 1 :] if each is not node]
            dimension = self._dimension(section)
            for question in self._questions(node, below, dimension):
                dimension.questions.append(question)
        return self._plain

    def spoken(self, language: str) -> Plain:
        """Return the dimensions and questions of a translation, as a model writes them."""
        found = self._spoken.get(language, {})
        return {part: found.get(part, {}) for part in ("dimensions", "questions")}

    def _dimension(self, section: Node | None) -> _Dimension:
        key = None if section is None else id(section)
        if key not in self._found:
            title, summary = (self._title, {}) if section is None else _words(section)
            short = section.short if section else ""
            named = self._dimension_ids.new(short, "d")
            dimension = _Dimension(len(self._found), named)
            if section is not None:
                self._conversion.came_from(("dimensions", dimension.place), section.fields.where)
            self._plain.append(
                {
                    "id": named,
                    "title": title.get(OWN, "") or short,
                    "summary": summary.get(OWN, ""),
                    "questions": dimension.questions,
                }
            )
            self._speak("dimensions", named, {"title": title, "summary": summary})
            self._found[key] = dimension
        return self._found[key]

    def _questions(
        self, node: Node, below: Sequence[Node], dimension: _Dimension
    ) -> Iterator[Plain]:
        """Yield the questions that a requirement becomes; they share its weight."""
        fitting = [asked for asked in node.asked if len(asked.choices) == len(self._steps)]
        for _ in range(len(node.asked) - len(fitting)):
            self._conversion.leave_out(_MISFIT)
        headings = [_words(each)[0] for each in below]
        several: Sequence[Asked | None] = fitting or (None,)
        for asked in several:
            question_id = self._question_ids.new(node.short, "q")
            count = len(dimension.questions)
            where: Where = ("dimensions", dimension.place, "questions", count)
            self._conversion.came_from(where, node.fields.where)
            prompt, *rest = _said(node, asked)
            heading = self._speaker.together(headings, " – ")
            helped = self._speaker.together((heading, *rest, node.annotation))
            signs = self._speaker.lines(node.evidence)
            levels = self._levels(asked, where)
            self._speak("questions", question_id, {"prompt": prompt, "help": helped})
            self._speak_lists(question_id, signs, levels)
            yield {
                "id": question_id,
                "prompt": prompt.get(OWN, "") or node.short,
                "help": helped.get(OWN, ""),
                "evidence": signs[OWN],
                "weight": _weight(node.weight / len(several)),
                "levels": {value: texts.get(OWN, "") for value, texts in levels.items()},
            }

    def _levels(self, asked: Asked | None, where: Where) -> dict[str, Texts]:
        if asked is None:
            return {}
        found = {}
        for place, (step, choice) in enumerate(zip(self._steps, asked.choices, strict=True)):
            key = str(step.value)
            found[key] = choice
            origin = (*asked.fields.where, "choices", place)
            self._conversion.came_from((*where, "levels", key), origin)
        return found

    def _speak(self, part: str, named: str, texts: Mapping[str, Texts]) -> None:
        for key, text in texts.items():
            for language, said in text.items():
                if language != OWN:
                    self._entry(language, part, named)[key] = said

    def _speak_lists(
        self, named: str, signs: Mapping[str, list[str]], levels: Mapping[str, Texts]
    ) -> None:
        for language, lines in signs.items():
            if language != OWN:
                self._entry(language, "questions", named)["evidence"] = lines
        for value, texts in levels.items():
            for language, said in texts.items():
                if language != OWN:
                    entry = self._entry(language, "questions", named)
                    spoken = entry.setdefault("levels", {})
                    assert isinstance(spoken, dict)
                    spoken[value] = said

    def _entry(self, language: str, part: str, named: str) -> Plain:
        parts = self._spoken.setdefault(language, {"dimensions": {}, "questions": {}})
        found = parts[part].setdefault(named, {})
        assert isinstance(found, dict)
        return found


def _depth(sections: Sequence[Sequence[Node]]) -> int:
    """Return how far out the dimensions lie: below those sections that hold everything."""
    depth = 0
    while all(len(each) > depth for each in sections):
        heads = {id(each[depth]) for each in sections}
        if len(heads) != 1 or not all(len(each) > depth + 1 for each in sections):
            break
        depth += 1
    return depth


def _words(node: Node) -> tuple[Texts, Texts]:
    """Return what a section is called, and what else is said of it."""
    if node.name.get(OWN):
        return node.name, node.description
    return node.description, {}


def _said(node: Node, asked: Asked | None) -> list[Texts]:
    """Return the words of a question: its prompt first, then what helps."""
    own = [text for text in (node.name, node.description) if text.get(OWN)]
    if asked is not None and asked.text.get(OWN):
        return [asked.text, *own]
    if own:
        return own
    return [each.text for each in node.asked[:1]] or [{}]


def _weight(weight: Fraction) -> int | str:
    return weight.numerator if weight.denominator == 1 else str(weight)
