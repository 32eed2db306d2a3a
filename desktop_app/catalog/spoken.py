"""Texts of a foreign file in all its languages at once, so that they can be put together."""

from collections.abc import Iterable, Mapping

from desktop_app.catalog.conversion import Conversion
from desktop_app.catalog.text_file import MOST_BYTES
from desktop_app.domain.model_fields import Fields
from desktop_app.domain.model_limits import LANGUAGE, LONGEST_ID
from desktop_app.domain.model_sentences import QUESTION, cited
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

OWN = ""
"""Stands for the file's own language among the languages of a text."""
Texts = Mapping[str, str]
"""A text by language; those that are missing or empty are not there."""

_NO_LANGUAGE = QT_TRANSLATE_NOOP("Import", "translations without the code of a language")
_UNEVEN = QT_TRANSLATE_NOOP("Import", "translated lists of evidence with more or fewer entries")
_TOO_MUCH = QT_TRANSLATE_NOOP(
    "Import", "translations that would make the model larger than a model may be"
)
_BULLETS = "-–—•*· \t"


class Speaker:
    """Takes texts and their translations out of the objects of one file."""

    def __init__(self, conversion: Conversion, own: str) -> None:
        """Begin with the code of the file's own language."""
        self._conversion = conversion
        self._own = own
        self._written = 0
        self.languages: dict[str, None] = {}
        """The further languages that were met, in that order."""

    def said(self, fields: Fields, keys: tuple[str, ...]) -> tuple[Texts, ...]:
        """Return the texts of `keys`, with what the object's `translations` say of them."""
        texts: tuple[dict[str, str], ...] = tuple({} for _ in keys)
        self._take(fields, keys, OWN, texts)
        for code, plain in fields.group("translations").items():
            language = language_code(code)
            if not language or not isinstance(plain, Mapping):
                self._conversion.leave_out(_NO_LANGUAGE)
            elif language != self._own:
                where = (*fields.where, "translations", str(code))
                subject = QUESTION.filled(name=cited(code))
                inner = Fields(plain, where, subject, self._conversion.findings)
                self._take(inner, keys, language, texts)
                self._conversion.leave_out_but(inner, keys)
        return texts

    def _take(
        self, fields: Fields, keys: tuple[str, ...], language: str, into: tuple[dict[str, str], ...]
    ) -> None:
        for key, texts in zip(keys, into, strict=True):
            if text := self._conversion.text(fields, key):
                texts[language] = text
                if language != OWN:
                    self.languages[language] = None

    def together(self, parts: Iterable[Texts], between: str = "\n\n") -> Texts:
        """Put texts one after another; what a language lacks is said in the file's own."""
        some = [part for part in parts if part]
        languages = dict.fromkeys(language for part in some for language in part)
        whole = {}
        for language in languages:
            said = (part.get(language) or part.get(OWN, "") for part in some)
            text = self._conversion.shortened(between.join(each for each in said if each))
            self._written += len(text)
            if language != OWN and self._written > MOST_BYTES:
                self._conversion.leave_out(_TOO_MUCH)
            else:
                whole[language] = text
        return whole

    def lines(self, text: Texts) -> dict[str, list[str]]:
        """Return the lines of a text, without bullets; translations have as many, or are left."""
        own = _lines(text.get(OWN, ""))
        found = {OWN: own}
        for language, translated in text.items():
            if language != OWN:
                lines = _lines(translated)
                if len(lines) == len(own):
                    found[language] = lines
                else:
                    self._conversion.leave_out(_UNEVEN)
        return found


def language_code(code: object) -> str:
    """Return the code of a language as a model writes it: pt_BR is pt-BR; "" where it is none."""
    written = str(code).strip().replace("_", "-")
    first, _, rest = written.partition("-")
    written = f"{first.lower()}-{rest}" if rest else first.lower()
    return written if LANGUAGE.fullmatch(written) and len(written) <= LONGEST_ID else ""


def _lines(text: str) -> list[str]:
    return [line for each in text.splitlines() if (line := each.lstrip(_BULLETS).rstrip())]
