"""The parts of a model and the fields of each, with what the rules say of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop_app.domain.document_places import Document, Where, entries_at, text_at, value_at
from desktop_app.domain.model import Level
from desktop_app.domain.model_editing import translated_place
from desktop_app.domain.problem import Problem
from desktop_app.domain.shortening import shortened
from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.model_editor.state import Entry, Part, PartKind, Sample

_LONGEST_NAME = 40
"""Characters of a level's name that stand above a field."""
_NUMBER = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,9})?")


def parts_of(document: Document, words: Wording) -> tuple[Part, ...]:
    """Return the parts of the outline in order; nothing is counted yet."""
    say = words.translate
    found = [
        Part("about", PartKind.ABOUT, (), say("Editor", "About the model"), 0),
        Part("levels", PartKind.SCALE, ("levels",), say("Editor", "The scale"), 0),
    ]
    for d in range(len(entries_at(document, ("dimensions",)))):
        where: Where = ("dimensions", d)
        text = text_at(document, (*where, "title")).strip() or say("Editor", "New dimension")
        found.append(Part(key_of(where), PartKind.DIMENSION, where, text, 0))
        for q in range(len(entries_at(document, (*where, "questions")))):
            inner: Where = (*where, "questions", q)
            text = text_at(document, (*inner, "prompt")).strip() or say("Editor", "New question")
            found.append(Part(key_of(inner), PartKind.QUESTION, inner, text, 1))
    return tuple(found)


def key_of(where: Where) -> str:
    """Return the key of the dimension or question at a place: "d0", "d0q2"."""
    return f"d{where[1]}" if len(where) == 2 else f"d{where[1]}q{where[3]}"


def entries_of(document: Document, part: Part, beside: str, words: Wording) -> tuple[Entry, ...]:
    """Return the fields of a part with their texts, `beside` being the other language or ""."""
    makers = {
        PartKind.ABOUT: _about,
        PartKind.SCALE: _scale,
        PartKind.DIMENSION: _dimension,
        PartKind.QUESTION: _question,
    }
    return tuple(
        _with_texts(document, entry, beside, words)
        for entry in makers[part.kind](document, part.where, words)
    )


def missing_in(entries: Iterable[Entry]) -> int:
    """Count the texts that the other language lacks."""
    return sum(entry.missing for entry in entries)


@dataclass(frozen=True)
class Verdict:
    """The fields with their complaints, and what is said of the part as a whole."""

    entries: tuple[Entry, ...]
    general: tuple[str, ...]


def judged(
    document: Document,
    entries: tuple[Entry, ...],
    problems: tuple[Problem, ...],
    beside: str,
    words: Wording,
) -> Verdict:
    """Put what is wrong with a part to its fields; the rest concerns the part as a whole."""
    own = {_path(entry.where): n for n, entry in enumerate(entries)}
    others = {
        _path(translated_place(document, entry.where, beside)): n for n, entry in enumerate(entries)
    }
    found, general = list(entries), []
    for problem in problems:
        path = _path(problem.where)
        if path in own:
            entry = found[own[path]]
            found[own[path]] = replace(entry, complaint=_at_field(problem, entry, words))
        elif path in others and beside:
            entry = found[others[path]]
            found[others[path]] = replace(entry, complaint_beside=_at_field(problem, entry, words))
        else:
            general.append(problem.sentence.said(words.translate))
    return Verdict(tuple(found), tuple(general))


def _at_field(problem: Problem, entry: Entry, words: Wording) -> str:
    """Say what is wrong in the words of the form: it is plain whose field it is."""
    told = problem.sentence
    if {"subject", "key"} <= set(told.values):
        told = told.filled(subject="", key=entry.name)
    return told.said(words.translate).removeprefix(": ")


def part_of_problem(document: Document, problem: Problem) -> str:
    """Return the key of the part that a problem belongs to."""
    match problem.where:
        case ("dimensions", int(d), "questions", int(q), *_):
            return f"d{d}q{q}"
        case ("dimensions", int(d), *_):
            return f"d{d}"
        case ("levels", *_) | ("translations", _, "levels", *_):
            return "levels"
        case ("translations", _, "questions" | "dimensions" as kind, own_id, *_):
            return _key_of_id(document, str(kind), str(own_id))
        case _:
            return "about"


def sample_of(document: Document, part: Part, code: str) -> Sample:
    """Return how the room would see a part in a language; "" is the model's own."""

    def text(*where: str | int) -> str:
        other = text_at(document, translated_place(document, where, code)) if code else ""
        return other.strip() or text_at(document, where)

    levels, summaries = [], []
    for number in range(len(entries_at(document, ("levels",)))):
        value = value_at(document, ("levels", number, "value"))
        level = value if isinstance(value, int) else number
        levels.append(Level(level, text("levels", number, "name")))
        summaries.append((level, text("levels", number, "summary")))
    if part.kind is PartKind.QUESTION:
        texts = [(level.value, text(*part.where, "levels", str(level.value))) for level in levels]
        return Sample(text(*part.where, "prompt"), "", tuple(levels), tuple(texts))
    summary = text(*part.where, "summary") if part.kind is not PartKind.SCALE else ""
    title = text(*part.where, "title") if part.kind is not PartKind.SCALE else text("title")
    return Sample(title, summary, tuple(levels), tuple(summaries))


def spoken_weight(value: object, language: str) -> str:
    """Return a weight as it is written in a language: 0,5 in Norwegian."""
    if value is None:
        return ""
    return str(value).replace(".", ",") if language in ("nb", "nn") else str(value)


def weight_of(text: str) -> object:
    """Return the weight that a text means; one that is no number stays, for the rules to judge."""
    short = text.strip()
    if not short:
        return None
    if _NUMBER.fullmatch(short):
        number = float(short.replace(",", "."))
        return int(number) if number.is_integer() else number
    return short


def _about(_: Document, __: Where, words: Wording) -> Iterator[Entry]:
    say = words.translate
    yield Entry("title", ("title",), say("Editor", "Title"), "", "")
    yield Entry("summary", ("summary",), say("Editor", "Summary"), "", "", lines=True)
    text = say("Editor", "Where the content comes from, and its licence.")
    yield Entry("source", ("source",), say("Editor", "Source"), "", lines=True, help=text)


def _scale(document: Document, _: Where, words: Wording) -> Iterator[Entry]:
    name = words.translate("Editor", "Level {value}: name")
    summary = words.translate("Editor", "Level {value}: what it is")
    for number, value in enumerate(_values(document)):
        where: Where = ("levels", number)
        yield Entry(f"name-{value}", (*where, "name"), name.format(value=value), "", "")
        said = summary.format(value=value)
        yield Entry(f"summary-{value}", (*where, "summary"), said, "", "", lines=True)


def _dimension(_: Document, where: Where, words: Wording) -> Iterator[Entry]:
    say = words.translate
    yield Entry("title", (*where, "title"), say("Editor", "Title"), "", "")
    yield Entry("summary", (*where, "summary"), say("Editor", "Summary"), "", "", lines=True)
    yield _weight(where, words)


def _question(document: Document, where: Where, words: Wording) -> Iterator[Entry]:
    say = words.translate
    yield Entry("prompt", (*where, "prompt"), say("Editor", "Question"), "", "", lines=True)
    values = _values(document)
    names = [text_at(document, ("levels", number, "name")) for number in range(len(values))]
    level = say("Editor", "Level {value} – {name}")
    for value, name in zip(values, names, strict=True):
        said = level.format(value=value, name=shortened(name, _LONGEST_NAME))
        yield Entry(f"level-{value}", (*where, "levels", str(value)), said, "", "", lines=True)
    yield Entry("help", (*where, "help"), say("Editor", "What to think about"), "", "", lines=True)
    sign, another = say("Editor", "What would show it {number}"), say("Editor", "One more sign")
    count = len(entries_at(document, (*where, "evidence")))
    for number in range(count):
        said = sign.format(number=number + 1)
        yield Entry(f"sign-{number}", (*where, "evidence", number), said, "", "", lines=True)
    yield Entry(f"sign-{count}", (*where, "evidence", count), another, "", lines=True)
    step = say("Editor", "From level {value} to {next}")
    for value in values[:-1]:
        said = step.format(value=value, next=value + 1)
        yield Entry(f"step-{value}", (*where, "steps", str(value)), said, "", "", lines=True)
    yield _weight(where, words)


def _weight(where: Where, words: Wording) -> Entry:
    say = words.translate
    text = say("Editor", "How much it counts in the score; empty means 1.")
    return Entry("weight", (*where, "weight"), say("Editor", "Weight"), "", help=text)


def _values(document: Document) -> list[int]:
    found = [
        value_at(document, ("levels", number, "value"))
        for number in range(len(entries_at(document, ("levels",))))
    ]
    return [value for value in found if isinstance(value, int)]


def _with_texts(document: Document, entry: Entry, beside: str, words: Wording) -> Entry:
    if entry.key == "weight":
        value = value_at(document, entry.where)
        return replace(entry, own=spoken_weight(value, words.language))
    own = text_at(document, entry.where)
    if entry.beside is None or not beside:
        return replace(entry, own=own, beside=None)
    other = text_at(document, translated_place(document, entry.where, beside))
    return replace(entry, own=own, beside=other)


def _key_of_id(document: Document, kind: str, own_id: str) -> str:
    for d in range(len(entries_at(document, ("dimensions",)))):
        where: Where = ("dimensions", d)
        if kind == "dimensions" and text_at(document, (*where, "id")) == own_id:
            return key_of(where)
        for q in range(len(entries_at(document, (*where, "questions")))):
            inner: Where = (*where, "questions", q)
            if kind == "questions" and text_at(document, (*inner, "id")) == own_id:
                return key_of(inner)
    return "about"


def _path(where: Where) -> tuple[str, ...]:
    return tuple(str(step) for step in where)
