"""What the meanings of columns are called."""

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.wording import Wording
from desktop_app.exchange.column_meaning import IGNORED, Detail, Meaning, Part
from desktop_app.ui.screens.earlier.state import Options

NONE_KEPT = ""


def value_of(meaning: Meaning) -> str:
    """Return a meaning as the value of an option."""
    return f"{meaning.part.value}:{meaning.key}"


class MeaningNames:
    """The names of all meanings that a column can have with one model."""

    def __init__(self, words: Wording, model: MaturityModel) -> None:
        say = words.translate
        self._names = {
            IGNORED: say("Earlier", "Not used"),
            _detail(Detail.ORGANISATION): say("Earlier", "Name of the organisation"),
            _detail(Detail.NUMBER): say("Earlier", "Organisation number"),
            _detail(Detail.SECTOR): say("Earlier", "Sector"),
            _detail(Detail.SIZE): say("Earlier", "Employees"),
            _detail(Detail.DATE): say("Earlier", "Date or year"),
            _detail(Detail.OCCASION): say("Earlier", "Occasion"),
            _detail(Detail.PARTICIPANTS): say("Earlier", "Participants"),
        }
        for dimension in model.dimensions:
            text = say("Earlier", "Whole dimension: {title}")
            self._names[Meaning(Part.DIMENSION, dimension.id)] = text.format(title=dimension.title)
            for question in dimension.questions:
                self._names[Meaning(Part.QUESTION, question.id)] = question.prompt

    def name(self, meaning: Meaning) -> str:
        """Return the name of a meaning; that of a question of another model is its id."""
        return self._names.get(meaning, meaning.key)

    def options(self) -> Options:
        """Return all meanings to choose from."""
        return tuple((value_of(meaning), name) for meaning, name in self._names.items())


def _detail(what: Detail) -> Meaning:
    return Meaning(Part.DETAIL, what)
