"""Reads the questionnaire of a CISO Assistant library: a framework with requirements and scores."""

from collections.abc import Mapping
from pathlib import Path

from desktop_app.catalog.conversion import Conversion, Plain
from desktop_app.catalog.library_nodes import Tree
from desktop_app.catalog.library_questions import Questionnaire
from desktop_app.catalog.library_scale import (
    Step,
    plain_levels,
    scale_of_answers,
    scale_of_scores,
    stand_in,
)
from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.spoken import OWN, Speaker, Texts, language_code
from desktop_app.catalog.yaml_document import YamlDocument
from desktop_app.domain.model_fields import Fields
from desktop_app.domain.model_ids import made_id
from desktop_app.domain.model_limits import LONGEST_VERSION, MODEL_FORMAT
from desktop_app.domain.model_sentences import KEY_NOT_A_GROUP, MISSING, kind_of
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

_LIBRARY = QT_TRANSLATE_NOOP("Errors", "the library")
_FRAMEWORK = QT_TRANSLATE_NOOP("Errors", "the framework")
_NO_FRAMEWORK = QT_TRANSLATE_NOOP(
    "Errors", "the library holds no framework, so there is no questionnaire in it"
)
_MORE_FRAMEWORKS = QT_TRANSLATE_NOOP("Import", "further frameworks of the library")
_NAMES: Mapping[str, Sentence] = {
    "threats": QT_TRANSLATE_NOOP("Import", "threats, and links to them"),
    "reference_controls": QT_TRANSLATE_NOOP("Import", "controls, and links to them"),
    "implementation_groups": QT_TRANSLATE_NOOP("Import", "the groups a requirement belongs to"),
    "implementation_groups_definition": QT_TRANSLATE_NOOP("Import", "groups of requirements"),
    "select_implementation_groups": QT_TRANSLATE_NOOP(
        "Import", "answers that choose groups of requirements"
    ),
    "depends_on": QT_TRANSLATE_NOOP("Import", "conditions for asking a question"),
    "add_score": QT_TRANSLATE_NOOP("Import", "points for an answer"),
    "compute_result": QT_TRANSLATE_NOOP("Import", "results that follow from an answer"),
    "color": QT_TRANSLATE_NOOP("Import", "colours of answers"),
    "risk_matrix": QT_TRANSLATE_NOOP("Import", "risk matrices"),
    "requirement_mapping_sets": QT_TRANSLATE_NOOP("Import", "mappings to other frameworks"),
    "min_score": QT_TRANSLATE_NOOP("Import", "a scale of its own for a requirement"),
    "max_score": QT_TRANSLATE_NOOP("Import", "a scale of its own for a requirement"),
    "importance": QT_TRANSLATE_NOOP("Import", "the importance of a requirement"),
}
_HEAD = (
    "convert_library_version", "urn", "locale", "ref_id", "name", "description", "copyright",
    "version", "provider", "objects", "translations",
)  # fmt: skip
_FRAME = (
    "urn", "ref_id", "name", "description", "min_score", "max_score", "scores_definition",
    "requirement_nodes", "translations",
)  # fmt: skip


def is_library(plain: object) -> bool:
    """Tell whether the content of a file is a CISO Assistant library."""
    return isinstance(plain, Mapping) and "objects" in plain and "urn" in plain


def read_library(path: Path, document: YamlDocument) -> ModelFile:
    """Make a model of the framework of a library, as far as a model can hold it.

    The outermost sections become dimensions, and every requirement that is assessed a question;
    `left_out` of the result says what found no place.
    """
    return _Library(path, document).read()


MOST_NODES = 10_000
"""Sections and requirements; of these no more than 2,000 can become questions."""
_TOO_MANY_NODES = QT_TRANSLATE_NOOP(
    "Errors", "{subject}: “{key}” has more than {limit} entries, the most allowed"
)


class _Library:
    def __init__(self, path: Path, document: YamlDocument) -> None:
        self._path = path
        self._conversion = Conversion(path, document, _NAMES)
        plain = document.plain if isinstance(document.plain, Mapping) else {}
        self._library = Fields(plain, (), _LIBRARY, self._conversion.findings)
        locale = self._conversion.text(self._library, "locale")
        self._language = language_code(locale) or locale or "en"
        self._speaker = Speaker(self._conversion, self._language)

    def read(self) -> ModelFile:
        """Read head, scale and requirements."""
        conversion, speaker = self._conversion, self._speaker
        framework = self._framework()
        if framework is None or self._is_too_long(framework):
            return conversion.finished(None)
        conversion.leave_out_but(self._library, _HEAD)
        conversion.leave_out_but(framework, _FRAME)
        title, summary = self._title(framework)
        tree = Tree(framework, speaker, conversion)
        steps = self._scale(framework, tree)
        questionnaire = Questionnaire(title, steps, speaker, conversion)
        for key, origin in (
            ("version", ("version",)),
            ("language", ("locale",)),
            ("levels", (*framework.where, "scores_definition")),
            ("dimensions", (*framework.where, "requirement_nodes")),
        ):
            conversion.came_from((key,), origin)
        plain: Plain = {
            "format": MODEL_FORMAT,
            "id": self._id(framework),
            "version": self._text("version")[:LONGEST_VERSION] or "1",
            "language": self._language,
            "title": title.get(OWN, ""),
            "summary": summary.get(OWN, ""),
            "source": self._source(),
            "levels": plain_levels(steps, conversion),
            "dimensions": questionnaire.dimensions(tree.questions()),
        }
        plain["translations"] = {
            language: {
                "title": title.get(language, ""),
                "summary": summary.get(language, ""),
                "levels": _spoken_levels(steps, language),
                **questionnaire.spoken(language),
            }
            for language in speaker.languages
        }
        return conversion.finished(plain)

    @staticmethod
    def _is_too_long(framework: Fields) -> bool:
        nodes = framework.values.get("requirement_nodes")
        too_long = isinstance(nodes, list) and len(nodes) > MOST_NODES
        if too_long:
            framework.note("requirement_nodes", _TOO_MANY_NODES, limit=MOST_NODES)
        return too_long

    def _scale(self, framework: Fields, tree: Tree) -> list[Step]:
        """Return the levels of the scores, else of the answers; some levels in any case."""
        before = len(self._conversion.findings.problems)
        steps = scale_of_scores(framework, self._speaker, self._conversion)
        if not steps and len(self._conversion.findings.problems) == before:
            answers = [asked.choices for node in tree.nodes for asked in node.asked]
            steps = scale_of_answers(answers, framework.where, self._conversion)
        return steps or stand_in(framework.where)

    def _framework(self) -> Fields | None:
        """Return the framework of the library; the first one where there are several."""
        objects = self._library.group("objects")
        where: tuple[str | int, ...] = ("objects", "framework")
        plain = objects.get("framework")
        several = objects.get("frameworks")
        if plain is None and isinstance(several, list) and several:
            where, plain = ("objects", "frameworks", 0), several[0]
            for _ in several[1:]:
                self._conversion.leave_out(_MORE_FRAMEWORKS)
        if plain is None:
            if not self._conversion.findings.problems:
                self._conversion.findings.note(("objects",), _NO_FRAMEWORK)
            return None
        if not isinstance(plain, Mapping):
            self._library.note(where, KEY_NOT_A_GROUP, "framework", kind=kind_of(plain))
            return None
        inner = Fields(objects, ("objects",), _LIBRARY, self._conversion.findings)
        self._conversion.leave_out_but(inner, ("framework", "frameworks"))
        return Fields(plain, where, _FRAMEWORK, self._conversion.findings)

    def _title(self, framework: Fields) -> tuple[Texts, Texts]:
        """Return title and summary of the framework, else of the library."""
        keys = ("name", "description")
        own = self._speaker.said(framework, keys)
        outer = self._speaker.said(self._library, keys)
        title, summary = (
            first if first.get(OWN) else second for first, second in zip(own, outer, strict=True)
        )
        if not title.get(OWN):
            framework.note("name", MISSING)
        return title, summary

    def _id(self, framework: Fields) -> str:
        for fields in (framework, self._library):
            if found := self._conversion.text(fields, "ref_id"):
                return made_id(found, (), otherwise="model")
        tail = self._text("urn").rpartition(":")[2]
        return made_id(tail, (), otherwise="model")

    def _source(self) -> str:
        parts = (self._text(key) for key in ("provider", "copyright", "urn"))
        return self._conversion.shortened("\n".join(part for part in parts if part))

    def _text(self, key: str) -> str:
        return self._conversion.text(self._library, key)


def _spoken_levels(steps: list[Step], language: str) -> Plain:
    found: Plain = {}
    for step in steps:
        name, summary = step.name.get(language, ""), step.summary.get(language, "")
        if name or summary:
            found[str(step.value)] = {"name": name, "summary": summary}
    return found
