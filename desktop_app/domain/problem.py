"""One thing that is wrong with a document, and where."""

from dataclasses import dataclass

from desktop_app.domain.wording import Sentence


@dataclass(frozen=True)
class Problem:
    """`where` is the path of keys and indexes to the place; `sentence` says what and the cure."""

    where: tuple[str | int, ...]
    sentence: Sentence
