"""A CISO Assistant library becomes a model, as far as one can hold it, and says what it lost."""

from fractions import Fraction
from pathlib import Path

import pytest

from desktop_app.catalog import library_reading, spoken
from desktop_app.catalog.reading import read_model_file
from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.model import Level, QuestionTexts
from tests.catalog.foreign import LIBRARY, found, left_out, put, read, said

HEAD = LIBRARY[: LIBRARY.index("objects:")]
SCALE = "    min_score: 1\n    max_score: 3\n"
NODE = "    - {urn: 'urn:n:x', assessable: true, name: Hva?}\n"
CHOICES = "choices: [{value: nei}, {value: litt}, {value: ja}]"


def library(nodes: str = NODE, scale: str = SCALE, objects: str = "") -> str:
    frame = f"  framework:\n    ref_id: F\n    name: Ramme\n{scale}    requirement_nodes:\n{nodes}"
    return f"urn: urn:example:f\nlocale: nb\nobjects:\n{objects}{frame}"


def asking(*questions: str) -> str:
    return (
        "    - urn: urn:n:x\n      assessable: true\n      name: Navn\n      questions:\n"
        + "".join(
            f"        q{number}: {{{question}}}\n" for number, question in enumerate(questions)
        )
    )


def test_head_and_scale(tmp_path: Path) -> None:
    model = read(tmp_path, LIBRARY)
    assert (model.id, model.version, model.language) == ("orden-1", "3", "nb")
    assert (model.title, model.summary) == ("Orden i eget hus", "Hvor god orden har dere?")
    assert model.source == "Oss\nCC0\nurn:example:risk:library:order"
    assert model.levels == (Level(0, "Nei", "Ikke ennå"), Level(1, "1"), Level(2, "Ja"))


def test_sections_become_dimensions_and_requirements_questions(tmp_path: Path) -> None:
    model = read(tmp_path, LIBRARY)
    assert [(d.id, d.title, d.summary) for d in model.dimensions] == [
        ("A", "Data", "Om data"), ("d", "Orden i eget hus", ""),
    ]  # fmt: skip
    first, second, third = model.questions
    assert (first.id, first.prompt, first.weight) == ("1.10", "Liste", 2)
    assert first.help == "Oversikt\n\nAlle datasett er listet.\n\nSe etter eiere."
    assert (first.evidence, first.levels) == (("Liste", "Plan"), {})
    assert (second.id, second.prompt) == ("A-2", "Hvem eier dataene?")
    assert second.levels == {0: "Ingen", 1: "Noen", 2: "Alle\npå papir"}
    assert (third.id, third.prompt, third.help) == ("b", "Er det orden?", "")


def test_translations_come_along(tmp_path: Path) -> None:
    model = read(tmp_path, LIBRARY)
    assert model.languages == ("nb", "en")
    english = model.translations["en"]
    assert (english.title, english.levels) == ("Order in own house", {0: ("No", "Not yet")})
    assert english.dimensions == {"A": ("Data", "On data"), "d": ("Order in own house", "")}
    help_text = "Oversikt\n\nAlle datasett er listet.\n\nLook for owners."
    assert english.questions == {
        "1.10": QuestionTexts("List", help_text, ("List", "Plan")),
        "A-2": QuestionTexts("Who owns the data?", levels={1: "Some"}),
    }


def test_what_found_no_place_is_said(tmp_path: Path) -> None:
    assert left_out(tmp_path, LIBRARY) == [
        "Left out: threats, and links to them (1).",
        "Left out: “publication_date” (1).",
        "Left out: groups of requirements (1).",
        "Left out: the groups a requirement belongs to (1).",
        "Left out: colours of answers (1).",
        "Left out: questions that are answered otherwise than by one choice (1).",
        "Left out: “description_doc” (1).",
    ]


def test_it_is_installed_as_a_model_of_ours(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    made = Shelf((folder,)).install(put(tmp_path, LIBRARY), folder)
    assert sorted(file.name for file in folder.iterdir()) == [
        "orden-1.model.en.yaml", "orden-1.model.yaml",
    ]  # fmt: skip
    assert read_model_file(folder / "orden-1.model.yaml") == made


@pytest.mark.parametrize(
    ("scale", "levels", "remark"),
    [
        ("    min_score: 1\n    max_score: 3\n", {1: "1", 2: "2", 3: "3"}, ""),
        ("    scores_definition: [{score: 2, name: B}, {score: 1, name: A}]\n",
         {1: "A", 2: "B"}, ""),
        ("    scores_definition: [{score: 1}, {score: 2.0, name: B}, {score: 2}]\n",
         {1: "1", 2: "B"}, ""),
        ("    min_score: 0\n    max_score: 100\n    scores_definition: [{score: 0, name: A}, "
         "{score: 100, name: C}, {score: 50, name: B}]\n", {1: "A", 2: "B", 3: "C"},
         "The scores 0, 50, 100 became the levels 1 to 3."),
        ("    scores_definition: [{score: 5000, name: A}, {score: 5001, name: B}]\n",
         {1: "A", 2: "B"}, "The scores 5000, 5001 became the levels 1 to 2."),
    ],
)  # fmt: skip
def test_scales_of_scores(scale: str, levels: dict[int, str], remark: str, tmp_path: Path) -> None:
    text = library(scale=scale)
    assert {level.value: level.name for level in read(tmp_path, text).levels} == levels
    assert left_out(tmp_path, text) == ([remark] if remark else [])


@pytest.mark.parametrize("scale", ["", "    min_score: 0\n    max_score: 100\n"])
def test_without_scores_the_answers_are_the_scale(scale: str, tmp_path: Path) -> None:
    nodes = asking(f"text: Hva?, {CHOICES}", "text: Når?, choices: [{value: a}, {value: b}]")
    text = library(nodes, scale)
    model = read(tmp_path, text)
    assert [level.value for level in model.levels] == [1, 2, 3]
    assert [q.levels for q in model.questions] == [{1: "nei", 2: "litt", 3: "ja"}]
    assert left_out(tmp_path, text) == [
        "The levels 1 to 3 were made of the answers to the questions.",
        "Left out: questions whose number of answers differs from that of the levels (1).",
    ]


def test_answers_that_are_everywhere_the_same_name_the_levels(tmp_path: Path) -> None:
    model = read(tmp_path, library(asking(f"text: Hva?, {CHOICES}", f"text: Når?, {CHOICES}"), ""))
    assert [level.name for level in model.levels] == ["nei", "litt", "ja"]


def test_several_questions_of_a_requirement_share_its_weight(tmp_path: Path) -> None:
    nodes = asking(*[f"text: '{each}?', {CHOICES}" for each in "abc"]).replace(
        "      name", "      weight: 4\n      name"
    )
    first, *others = read(tmp_path, library(nodes)).questions
    assert (first.prompt, first.help, first.weight) == ("a?", "Navn", Fraction(4, 3))
    assert [each.id for each in (first, *others)] == ["x", "x-2", "x-3"]


@pytest.mark.parametrize(
    ("node", "prompt"),
    [
        ("name: Navn, description: Mer", "Navn"),
        ("description: Mer", "Mer"),
        ("questions: [{text: 'Ja eller nei?', choices: [{value: nei}, {value: ja}]}]",
         "Ja eller nei?"),
        (f"name: Navn, questions: [{{text: '', {CHOICES}}}]", "Navn"),
        ("ref_id: K1", "K1"),
    ],
)  # fmt: skip
def test_the_words_of_a_question(node: str, prompt: str, tmp_path: Path) -> None:
    text = library(f"    - {{urn: 'urn:n:x', assessable: true, {node}}}\n")
    assert read(tmp_path, text).questions[0].prompt == prompt


def nodes(*parts: str) -> str:
    """Nodes as "name>parent", with "!" where they are assessed."""
    lines = []
    for part in parts:
        name, _, parent = part.partition(">")
        short = name.rstrip("!")
        above = f", parent_urn: 'u:{parent}'" if parent else ""
        asked = str(name.endswith("!")).lower()
        lines.append(f"    - {{urn: 'u:{short}', assessable: {asked}, name: {short}{above}}}\n")
    return "".join(lines)


@pytest.mark.parametrize(
    ("parts", "dimensions"),
    [
        (("a", "b!>a", "c", "d!>c"), {"a": "b", "c": "d"}),
        (("all", "a>all", "b!>a", "c>all", "d!>c"), {"a": "b", "c": "d"}),
        (("all", "a>all", "b!>a", "d!>all"), {"all": "b d"}),
        (("a", "b>a", "c!>b"), {"b": "c"}),
        (("a!", "b!>a"), {"a": "a b"}),
        (("a!", "b!"), {"Ramme": "a b"}),
        (("b!>a", "a", "c!"), {"a": "b", "Ramme": "c"}),
    ],
)
def test_the_outermost_sections_that_differ_are_the_dimensions(
    parts: tuple[str, ...], dimensions: dict[str, str], tmp_path: Path
) -> None:
    model = read(tmp_path, library(nodes(*parts)))
    made = {d.title: " ".join(q.prompt for q in d.questions) for d in model.dimensions}
    assert made == dimensions


def test_a_section_without_a_name_is_called_by_its_description(tmp_path: Path) -> None:
    section = "    - {urn: 'u:a', ref_id: A, description: Om data}\n"
    question = "    - {urn: 'u:b', parent_urn: 'u:a', assessable: true, name: Hva?}\n"
    model = read(tmp_path, library(section + question))
    assert [(d.id, d.title, d.summary) for d in model.dimensions] == [("A", "Om data", "")]


@pytest.mark.parametrize(
    ("locale", "language"), [("pt_BR", "pt-BR"), ("NO", "no"), ("''", "en"), ("en-gb", "en-gb")]
)
def test_codes_of_languages(locale: str, language: str, tmp_path: Path) -> None:
    text = library().replace("locale: nb", f"locale: {locale}")
    assert read(tmp_path, text).language == language


def test_translations_that_cannot_be_kept_are_said(tmp_path: Path) -> None:
    node = (
        "    - urn: urn:n:x\n      assessable: true\n      name: Hva?\n"
        "      typical_evidence: en\n      translations:\n"
        "        klingonsk: {name: x}\n        nn: x\n"
        '        en: {name: What?, typical_evidence: "one\\ntwo"}\n'
    )
    assert left_out(tmp_path, library(node)) == [
        "Left out: translations without the code of a language (2).",
        "Left out: translated lists of evidence with more or fewer entries (1).",
    ]


def test_texts_that_are_too_long_are_shortened(tmp_path: Path) -> None:
    long = "ord " * 900
    node = f"    - {{urn: 'u:x', assessable: true, name: {long * 2}, description: {long}}}\n"
    text = library(node + node.replace("name: ", "annotation: ").replace("u:x", "u:y"))
    model = read(tmp_path, text)
    assert len(model.questions[0].prompt) <= 4000
    assert model.questions[0].prompt.endswith("ord…")
    assert left_out(tmp_path, text) == ["Texts shortened to 4000 characters, the most allowed: 2."]


def test_very_many_unknown_keys_are_not_all_named(tmp_path: Path) -> None:
    keys = ", ".join(f"k{number}: x" for number in range(100))
    text = library(f"    - {{urn: 'u:x', assessable: true, name: Hva?, {keys}, min_score: 1}}\n")
    sentences = left_out(tmp_path, text + "")
    assert sentences[:2] == ["Left out: “k0” (1).", "Left out: “k1” (1)."]
    assert sentences[30:] == [
        "Left out: other keys (70).",
        "Left out: a scale of its own for a requirement (1).",
    ]


def test_translations_do_not_grow_beyond_what_a_model_may_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spoken, "MOST_BYTES", 1_000)
    codes = ", ".join(f"{first}{second}: {{name: x}}" for first in "abcd" for second in "xyz")
    node = f"name: Hva?, description: {'d' * 300}, annotation: y, translations: {{{codes}}}"
    text = library(f"    - {{urn: 'u:a', name: A, translations: {{{codes}}}}}\n"
                   f"    - {{urn: 'u:b', parent_urn: 'u:a', name: B, translations: {{{codes}}}}}\n"
                   f"    - {{urn: 'u:c', parent_urn: 'u:b', assessable: true, {node}}}\n"
                   "    - {urn: 'u:d', assessable: true, name: C}\n")  # fmt: skip
    model = read(tmp_path, text)
    helped = [code for code, each in model.translations.items() if each.questions["c"].help]
    assert 0 < len(helped) < 12
    assert left_out(tmp_path, text) == [
        "Left out: translations that would make the model larger than a model may be "
        f"({12 - len(helped)})."
    ]


def test_the_first_of_several_frameworks_is_read(tmp_path: Path) -> None:
    text = (
        "urn: u:l\nname: Bibliotek\nobjects:\n  frameworks:\n"
        f"  - requirement_nodes: [{{urn: 'u:x', assessable: true, name: Hva?}}]\n{SCALE}"
        "  - {name: B}\n  - {name: C}\n"
    )
    model = read(tmp_path, text)
    assert (model.id, model.title, model.version) == ("l", "Bibliotek", "1")
    assert left_out(tmp_path, text) == ["Left out: further frameworks of the library (2)."]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("urn: u:x\nobjects: {risk_matrix: []}\n",
         ["line 2: the library holds no framework, so there is no questionnaire in it"]),
        ("urn: u:x\nobjects: [a]\n",
         ["line 2: the library: “objects” must be a group of keys, but is a list",
          ]),
        ("urn: u:x\nobjects:\n  framework: x\n",
         ["line 3: the library: “framework” must be a group of keys, but is a text"]),
        ("urn: u:x\nobjects:\n  framework: {ref_id: F}\n",
         ["line 3: the framework: the key “name” is missing",
          "line 3: the framework: the key “requirement_nodes” is missing",
          "line 3: no scale of 2 to 10 levels can be found: neither scores nor answers give one",
          ]),
        (library("    - x\n    - {ref_id: R, name: [a], assessable: true, weight: 0}\n"),
         ["line 10: requirement number 1 must be a group of keys, but is a text",
          "line 11: requirement R: “name” must be a text, but is a list",
          "line 11: requirement R: “weight” must be a number greater than 0 and at most 1000000, "
          "but is 0"]),
        (library("    - {ref_id: R, name: a, assessable: true, parent_urn: 'u:z'}\n"),
         ["line 10: requirement R: “parent_urn” names “u:z”, which is not in the file"]),
        (library(nodes("a>b", "b>a", "c!>a")),
         ["line 12: requirement number 3 lies in more than 20 sections, or in a circle of them"]),
        (library(asking("text: Hva?, choices: [{value: nei}, x, {value: ''}]", CHOICES)),
         ["line 14: answer number 2 must be a group of keys, but is a text"]),
        (library(asking("text: Hva?, choices: [{value: nei}, {value: ja}, {value: ''}]")),
         ["line 14: question x: “levels 3” is empty; write a text"]),
        (library(scale="    scores_definition: [x, {score: en}, {}]\n    max_score: ja\n"),
         ["line 7: level number 1 must be a group of keys, but is a text",
          "line 7: level en: “score” must be a whole number from -1000000 to 1000000, but is en",
          "line 7: level number 3: the key “score” is missing",
          "line 8: the framework: “max_score” must be a whole number from -1000000 to 1000000, "
          "but is ja",
          ]),
        (library().replace("locale: nb", "locale: norsk språk"),
         ["line 2: the model: “norsk språk” is not the code of a language; write for instance "
          "nb, nn or en"]),
        (library(asking("x")).replace("{x}", "x"),
         ["line 14: question number 1 must be a group of keys, but is a text"]),
        (library().replace("name: Hva?", "name: Hva?, name: Hvem?, description: !x y"),
         ["line 10: the key “name” stands here again; it was already used in line 10",
          "line 10: the tag “!x” is not allowed; nothing in a model file is executed or "
          "converted"]),
        (library().replace("name: Hva?", 'name: "a\\x1bb"'),
         ["line 10: requirement number 1: “name” contains the unprintable character U+001B; "
          "remove it"]),
    ],
)  # fmt: skip
def test_each_mistake_has_its_sentence_and_line(
    text: str, sentences: list[str], tmp_path: Path
) -> None:
    assert said(tmp_path, text) == sentences


@pytest.mark.unmeasured
def test_a_framework_of_too_many_requirements(tmp_path: Path) -> None:
    many = "".join(f"    - {{urn: 'u:{n}', assessable: true, name: Hva?}}\n" for n in range(2_001))
    assert said(tmp_path, library(many)) == [
        "line 9: the model has 2001 questions; at most 2000 are allowed"
    ]


def test_a_framework_of_very_many_entries_is_not_read_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert library_reading.MOST_NODES == 10_000
    monkeypatch.setattr(library_reading, "MOST_NODES", 3)
    few = nodes("a", "b", "c", "d")
    (sentence,) = said(tmp_path, library(few))
    assert sentence.endswith("“requirement_nodes” has more than 3 entries, the most allowed")


def test_a_deep_chain_of_sections_is_followed_so_far_and_no_further(tmp_path: Path) -> None:
    chain = nodes("n0", *(f"n{n}!>n{n - 1}" for n in range(1, 300)))
    assert len(said(tmp_path, library(chain))) == 280


def test_every_file_is_a_model_or_a_list_of_problems(tmp_path: Path) -> None:
    for kept in range(0, len(LIBRARY), 97):
        file = found(tmp_path, LIBRARY[:kept])
        assert (file.model is None) == bool(file.problems)
