"""A problem is said with its file and line."""

from desktop_app.catalog.problem import CatalogProblem
from desktop_app.domain.wording import Sentence

WRONG = Sentence("Errors", "question {name} has {count} level texts").filled(name="a{b}", count=4)


def test_a_problem_in_a_line() -> None:
    problem = CatalogProblem("x.model.yaml", 214, WRONG)
    assert str(problem) == "x.model.yaml, line 214: question a{b} has 4 level texts"


def test_a_problem_of_the_whole_file() -> None:
    problem = CatalogProblem("x.model.yaml", None, Sentence("Errors", "the file is empty"))
    assert str(problem) == "x.model.yaml: the file is empty"


def test_every_part_is_translated() -> None:
    words = {
        "{name}, line {line}: {problem}": "{name}, linje {line}: {problem}",
        "question {name} has {count} level texts": "spørsmål {name} har {count} nivåtekster",
    }

    def norwegian(_context: str, source: str, /, *_: object) -> str:
        return words[source]

    said = CatalogProblem("x.model.yaml", 214, WRONG).located().said(norwegian)
    assert said == "x.model.yaml, linje 214: spørsmål a{b} har 4 nivåtekster"
