"""Makes what the editor shows out of the draft that is on the desk."""

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.domain.document_places import Document, keys_at, text_at, value_at
from desktop_app.domain.model_editing import checked
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import Wording
from desktop_app.ui.language_names import known_languages, language_name
from desktop_app.ui.screens.model_editor.draft import ABOUT, Draft
from desktop_app.ui.screens.model_editor.forms import (
    entries_of,
    judged,
    missing_in,
    part_of_problem,
    parts_of,
    sample_of,
)
from desktop_app.ui.screens.model_editor.state import EditorState, LanguageChoice, Part, PartKind


def picture(draft: Draft, base: Document, words: Wording, generation: int) -> EditorState:
    """Return the state: every part counted, the open one with its fields and complaints."""
    document = draft.document
    by_part = _problems(document)
    parts = tuple(
        replace(
            part,
            problems=len(by_part.get(part.key, ())),
            missing=missing_in(entries_of(document, part, draft.beside, words)),
        )
        for part in parts_of(document, words)
    )
    known = {part.key: part for part in parts}
    part = known.get(draft.key, known[ABOUT])
    entries = entries_of(document, part, draft.beside, words)
    here = by_part.get(part.key, ())
    verdict = judged(document, entries, tuple(here), draft.beside, words)
    own = text_at(document, ("language",))
    return EditorState(
        title=text_at(document, ("title",)),
        own_language=language_name(own, words),
        parts=parts,
        part=part,
        remark=_remark(document, part, words),
        entries=verdict.entries,
        sample=sample_of(document, part, draft.spoken),
        general=verdict.general,
        languages=_languages(document, own, words),
        beside=draft.beside,
        problems=sum(len(found) for found in by_part.values()),
        changed=document != base,
        generation=generation,
        movable=part.kind in (PartKind.QUESTION, PartKind.DIMENSION),
        removable=draft.removable,
    )


def _problems(document: Document) -> Mapping[str, list[Problem]]:
    found: dict[str, list[Problem]] = {}
    for problem in checked(document).problems:
        found.setdefault(part_of_problem(document, problem), []).append(problem)
    return found


def _remark(document: Document, part: Part, words: Wording) -> str:
    say = words.translate
    own_id = text_at(document, (*part.where, "id"))
    match part.kind:
        case PartKind.ABOUT:
            text = say("Editor", "Id {id} · version {version}")
            return text.format(id=own_id, version=text_at(document, ("version",)))
        case PartKind.QUESTION:
            revision = value_at(document, (*part.where, "revision")) or 1
            return say("Editor", "Id {id} · revision {revision}").format(
                id=own_id, revision=revision
            )
        case PartKind.DIMENSION:
            return say("Editor", "Id {id}").format(id=own_id)
        case PartKind.SCALE:
            return say("Editor", "Every question has a text for each level, or none at all.")


def _languages(document: Document, own: str, words: Wording) -> tuple[LanguageChoice, ...]:
    there = keys_at(document, ("translations",))
    new = [code for code in known_languages() if code not in (*there, own)]
    return (
        *(LanguageChoice(code, language_name(code, words)) for code in there),
        *(LanguageChoice(code, language_name(code, words), new=True) for code in new),
    )
