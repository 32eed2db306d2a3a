"""Says in plain words what YAML's own messages mean for the author of a model."""

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

TAG = QT_TRANSLATE_NOOP(
    "Errors", "the tag “{tag}” is not allowed; nothing in a model file is executed or converted"
)
KEY_TWICE = QT_TRANSLATE_NOOP(
    "Errors", "the key “{key}” stands here again; it was already used in line {first}"
)
ODD_KEY = QT_TRANSLATE_NOOP("Errors", "a key must be a word or a number")
TOO_DEEP = QT_TRANSLATE_NOOP(
    "Errors", "the content is nested more than {limit} deep; a model needs 7"
)
UNKNOWN_ALIAS = QT_TRANSLATE_NOOP(
    "Errors",
    "“*{name}” stands for nothing above; a text that begins with * needs quotation marks",
)
TOO_MANY_ALIASES = QT_TRANSLATE_NOOP(
    "Errors", "the file uses more than {limit} aliases (*name); write the texts out"
)
ALIASES_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "with its aliases (*name) written out the file would be larger than {limit} MB"
)
TOO_MANY_VALUES = QT_TRANSLATE_NOOP(
    "Errors", "the file holds more than {limit} texts and numbers, the most allowed"
)
TOO_MANY_GROUPS = QT_TRANSLATE_NOOP(
    "Errors", "the file holds more than {limit} groups and lists, the most allowed"
)
TOO_MANY_LINES = QT_TRANSLATE_NOOP(
    "Errors", "the file has more than {limit} lines, the most allowed"
)
SEVERAL_DOCUMENTS = QT_TRANSLATE_NOOP(
    "Errors", "a second document begins here (---); a file holds one model"
)
NO_CONTENT = QT_TRANSLATE_NOOP("Errors", "the file has no content but comments")

_TAB = QT_TRANSLATE_NOOP("Errors", "a tab stands where only spaces may; replace it with spaces")
_BAD_START = QT_TRANSLATE_NOOP(
    "Errors",
    "no text may begin with the character {sign}; put the text in quotation marks",
)
_COLON = QT_TRANSLATE_NOOP(
    "Errors",
    "a colon is not expected here; put a text that contains “: ” in quotation marks, "
    "and check that the line is not indented too far",
)
_UNCLOSED_QUOTE = QT_TRANSLATE_NOOP("Errors", "the quotation mark that opens here is not closed")
_UNCLOSED_BRACKET = QT_TRANSLATE_NOOP(
    "Errors", "the bracket that opens here is not closed, or a comma is missing in it"
)
_INDENTATION = QT_TRANSLATE_NOOP(
    "Errors",
    "the line does not belong to what stands before it; check its indentation, "
    "and the quotation marks",
)
_NO_COLON = QT_TRANSLATE_NOOP("Errors", "a colon is missing after the key")
_ESCAPE = QT_TRANSLATE_NOOP(
    "Errors",
    "a backslash in double quotation marks begins something unknown; "
    "use single quotation marks, or write two backslashes",
)
_DIRECTIVE = QT_TRANSLATE_NOOP("Errors", "a line that begins with % is not understood; remove it")
_OTHER = QT_TRANSLATE_NOOP(
    "Errors", "the line is not valid YAML; check its indentation and quotation marks"
)

# What YAML's message contains, what we say, and whether the fault lies where the construct began.
_MEANINGS = (
    ("'\\t'", _TAB, False),
    ("mapping values are not allowed", _COLON, False),
    ("while scanning a quoted scalar", _UNCLOSED_QUOTE, True),
    ("while parsing a flow", _UNCLOSED_BRACKET, True),
    ("could not find expected ':'", _NO_COLON, True),
    ("double-quoted scalar", _ESCAPE, False),
    ("expected <block end>", _INDENTATION, False),
    ("YAML directive", _DIRECTIVE, False),
    ("YAML document", _DIRECTIVE, False),
    ("<document start>", _INDENTATION, False),
)


def meaning(context: str, problem: str) -> tuple[Sentence, bool]:
    """Return what to say, and whether to point at the start of the construct.

    Args:
        context: what YAML was reading, for instance "while scanning a quoted scalar".
        problem: what it stumbled upon.
    """
    message = f"{context}; {problem}"
    for words, sentence, at_start in _MEANINGS:
        if words in message:
            return sentence, at_start
    if "that cannot start any token" in problem:
        sign = problem.partition("'")[2][:1]
        return _BAD_START.filled(sign=sign), False
    return _OTHER, False
