"""Files as other tools write them, made up for the tests."""

from pathlib import Path

from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.sources import load_source
from desktop_app.domain.model import MaturityModel

LIBRARY = """\
convert_library_version: v2
urn: urn:example:risk:library:order
locale: nb
ref_id: ORDEN-1
name: Orden
description: Om orden
copyright: CC0
version: 3
publication_date: 2026-02-25
provider: Oss
translations:
  en: {name: Order, description: About order}
objects:
  threats:
  - {urn: 'urn:t', ref_id: T1}
  framework:
    urn: urn:example:risk:framework:order
    ref_id: ORDEN-1
    name: Orden i eget hus
    description: Hvor god orden har dere?
    translations:
      en: {name: Order in own house}
    min_score: 0
    max_score: 2
    scores_definition:
    - score: 0
      name: Nei
      description: Ikke ennå
      translations: {en: {name: 'No', description: Not yet, description_doc: x}}
    - {score: 2, name: Ja, description: null}
    implementation_groups_definition:
    - {ref_id: B, name: basis}
    requirement_nodes:
    - urn: urn:n:a
      assessable: false
      depth: 1
      ref_id: A
      name: Data
      description: Om data
      translations: {en: {name: Data, description: On data}}
    - {urn: 'urn:n:a.1', parent_urn: 'urn:n:A', assessable: false, depth: 2, name: Oversikt}
    - urn: urn:n:a.1.1
      parent_urn: urn:n:a.1
      assessable: true
      depth: 3
      ref_id: 1.10
      name: Liste
      description: Alle datasett er listet.
      annotation: Se etter eiere.
      typical_evidence: "- Liste\\n\\n• Plan"
      weight: 2
      implementation_groups: [B]
      threats: []
      translations:
        en: {name: List, annotation: Look for owners., typical_evidence: "List\\nPlan"}
        nb: {name: ikke i bruk}
    - urn: urn:n:a.2
      parent_urn: urn:n:a
      assessable: true
      depth: 2
      ref_id: A 2
      questions:
        urn:n:a.2:question:1:
          type: unique_choice
          text: Hvem eier dataene?
          translations: {en: {text: Who owns the data?}}
          choices:
          - {urn: 'urn:c1', value: Ingen, color: '#f00'}
          - {urn: 'urn:c2', value: Noen, color: '', translations: {en: {value: Some}}}
          - {urn: 'urn:c3', value: Alle, description: på papir}
        urn:n:a.2:question:2: {type: text, text: Hvorfor?}
    - {urn: 'urn:n:b', assessable: true, depth: 1, description: Er det orden?}
"""

QUESTIONS = """\
[
\t{"text": "Hva vet dere?", "category": "Kunnskap", "id": 7,
\t "answers": [{"text": "Ikke noe", "score": 0}, {"text": "Litt"}, {"text": "Alt \\ud83d\\ude00"}]},
\t{"text": "Hvem hjelper dere?", "category": " kunnskap ", "answers": ["Ingen", "Noen", "Mange"]},
\t{"text": "Er det gøy?", "answers": [{"text": "nei"}, {"text": "ja"}]}
]
"""


def put(folder: Path, text: str, name: str = "orden.yaml") -> Path:
    """Write a file and return its path."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def found(folder: Path, text: str, name: str = "orden.yaml") -> ModelFile:
    """What the program makes of a file with that text."""
    return load_source(put(folder, text, name))


def read(folder: Path, text: str, name: str = "orden.yaml") -> MaturityModel:
    """The model of a file in which all is well."""
    file = found(folder, text, name)
    assert [str(problem) for problem in file.problems] == []
    assert file.model is not None
    return file.model


def said(folder: Path, text: str, name: str = "orden.yaml") -> list[str]:
    """Everything that is wrong with a file."""
    file = found(folder, text, name)
    assert (file.model is None) == bool(file.problems)
    return [str(problem).removeprefix(name).removeprefix(", ") for problem in file.problems]


def left_out(folder: Path, text: str, name: str = "orden.yaml") -> list[str]:
    """What the program says of a file that it could read, but not keep whole."""
    return [str(sentence) for sentence in found(folder, text, name).left_out]
