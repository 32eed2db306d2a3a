"""What the reader of maturity models says: the subjects, and what can be wrong with them."""

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

THE_MODEL = QT_TRANSLATE_NOOP("Errors", "the model")
THE_TRANSLATION = QT_TRANSLATE_NOOP("Errors", "the translation")
LEVEL = QT_TRANSLATE_NOOP("Errors", "level {name}")
LEVEL_NUMBER = QT_TRANSLATE_NOOP("Errors", "level number {number}")
DIMENSION = QT_TRANSLATE_NOOP("Errors", "dimension {name}")
DIMENSION_NUMBER = QT_TRANSLATE_NOOP("Errors", "dimension number {number}")
QUESTION = QT_TRANSLATE_NOOP("Errors", "question {name}")
QUESTION_NUMBER = QT_TRANSLATE_NOOP("Errors", "question number {number}")

A_TEXT = QT_TRANSLATE_NOOP("Errors", "a text")
A_NUMBER = QT_TRANSLATE_NOOP("Errors", "a number")
A_TRUTH = QT_TRANSLATE_NOOP("Errors", "true or false")
A_LIST = QT_TRANSLATE_NOOP("Errors", "a list")
A_GROUP = QT_TRANSLATE_NOOP("Errors", "a group of keys")
NOTHING = QT_TRANSLATE_NOOP("Errors", "nothing")

MISSING = QT_TRANSLATE_NOOP("Errors", "{subject}: the key “{key}” is missing")
EMPTY = QT_TRANSLATE_NOOP("Errors", "{subject}: “{key}” is empty; write a text")
NOT_TEXT = QT_TRANSLATE_NOOP("Errors", "{subject}: “{key}” must be a text, but is {kind}")
NOT_QUOTED = QT_TRANSLATE_NOOP(
    "Errors",
    '{subject}: “{key}” must be a text; put the value in quotation marks: "{value}"',
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” has {length} characters; at most {limit} are allowed",
)
UNPRINTABLE_CHARACTER = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” contains the unprintable character {code}; remove it",
)
UNKNOWN_KEY = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: the key “{key}” is unknown; the keys are: {known}",
)
MISSPELT_KEY = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: the key “{key}” is unknown; did you mean “{meant}”?",
)
NOT_A_GROUP = QT_TRANSLATE_NOOP("Errors", "{subject} must be a group of keys, but is {kind}")
KEY_NOT_A_GROUP = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” must be a group of keys, but is {kind}",
)
NOT_A_LIST = QT_TRANSLATE_NOOP("Errors", "{subject}: “{key}” must be a list, but is {kind}")
NOT_WHOLE = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” must be a whole number from {low} to {high}, but is {value}",
)
NOT_A_WEIGHT = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” must be a number greater than 0 and at most {high}, but is {value}",
)
TOO_DEEP = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” is nested more than {limit} deep",
)

BAD_MODEL_ID = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: the id “{value}” may have only small letters a–z, digits and hyphens, "
    "and must not begin with a hyphen",
)
BAD_ITEM_ID = QT_TRANSLATE_NOOP("Errors", "{subject}: the id “{value}” must not contain spaces")
BAD_LANGUAGE = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{value}” is not the code of a language; write for instance nb, nn or en",
)
USED_TWICE = QT_TRANSLATE_NOOP("Errors", "{subject}: the id “{value}” is used more than once")

NO_FORMAT = QT_TRANSLATE_NOOP(
    "Errors",
    "the key “format” is missing; the file should begin with: format: {format}",
)
OTHER_FORMAT = QT_TRANSLATE_NOOP("Errors", "the format is “{value}”; it should be “{format}”")
NEWER_FORMAT = QT_TRANSLATE_NOOP(
    "Errors",
    "the format is “{value}”, made for a newer version of Startpunkt; "
    "this version reads “{format}”",
)

LEVELS_COUNT = QT_TRANSLATE_NOOP(
    "Errors",
    "the scale has {count} level(s); it must have from {low} to {high}",
)
LEVELS_ORDER = QT_TRANSLATE_NOOP(
    "Errors",
    "level {value} follows level {before}; the values must rise by one, lowest first, "
    "so {right} is expected here",
)
NO_DIMENSIONS = QT_TRANSLATE_NOOP("Errors", "the model has no dimensions; at least one is needed")
TOO_MANY_DIMENSIONS = QT_TRANSLATE_NOOP(
    "Errors",
    "the model has {count} dimensions; at most {limit} are allowed",
)
NO_QUESTIONS = QT_TRANSLATE_NOOP("Errors", "{subject} has no questions; at least one is needed")
TOO_MANY_QUESTIONS = QT_TRANSLATE_NOOP(
    "Errors",
    "the model has {count} questions; at most {limit} are allowed",
)

LEVEL_TEXTS_MISSING = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject} has {count} level texts; the scale has {levels} (missing: {missing})",
)
ONE_LEVEL_TEXT = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject} has 1 level text; the scale has {levels} (missing: {missing})",
)
NOT_ON_SCALE = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” has a text for “{value}”; the scale goes from {low} to {high}",
)
NOT_A_LEVEL = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” has a text for “{value}”, which is not the value of a level",
)
LEVEL_TWICE = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” has more than one text for level {value}",
)
STEP_FROM_TOP = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject} has a step from level {value}, which is the highest; remove it",
)

OTHER_MODEL = QT_TRANSLATE_NOOP(
    "Errors",
    "the translation is of the model “{value}”; the model is “{right}”",
)
OTHER_VERSION = QT_TRANSLATE_NOOP(
    "Errors",
    "the translation is of version “{value}”; the model has version “{right}”",
)
OTHER_LANGUAGE = QT_TRANSLATE_NOOP(
    "Errors",
    "the translation says that its language is “{value}”; “{right}” was expected",
)
OWN_LANGUAGE = QT_TRANSLATE_NOOP(
    "Errors",
    "the translation is in “{value}”, the language of the model itself",
)
NO_SUCH_LEVEL = QT_TRANSLATE_NOOP("Errors", "the model has no level “{value}”")
NO_SUCH_DIMENSION = QT_TRANSLATE_NOOP("Errors", "the model has no dimension “{value}”")
MEANT_DIMENSION = QT_TRANSLATE_NOOP(
    "Errors",
    "the model has no dimension “{value}”; did you mean “{meant}”?",
)
NO_SUCH_QUESTION = QT_TRANSLATE_NOOP("Errors", "the model has no question “{value}”")
MEANT_QUESTION = QT_TRANSLATE_NOOP(
    "Errors",
    "the model has no question “{value}”; did you mean “{meant}”?",
)
SURPLUS_TEXTS = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: the model has no “{key}” for level {value}; there is nothing to translate",
)
SURPLUS_EVIDENCE = QT_TRANSLATE_NOOP(
    "Errors",
    "{subject}: “{key}” has {count} entries; the model has {right}",
)

MORE_PROBLEMS = QT_TRANSLATE_NOOP("Errors", "there are more problems than the {count} listed here")


def kind_of(value: object) -> Sentence:
    """Say what sort of value `value` is."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return A_TRUTH
    if isinstance(value, (int, float)):
        return A_NUMBER
    if isinstance(value, str):
        return A_TEXT
    return A_LIST if isinstance(value, (list, tuple)) else A_GROUP


def cited(value: object) -> str:
    """Return a value of a file as it may stand in a sentence: short and printable."""
    text = str(value) if isinstance(value, (str, int, float)) else str(kind_of(value))
    short = text if len(text) <= 60 else text[:59] + "…"
    return "".join(sign if sign.isprintable() else " " for sign in short)
