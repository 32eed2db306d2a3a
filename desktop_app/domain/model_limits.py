"""The names, patterns and limits of the maturity-model format, known to reader and schema."""

import re

MODEL_FORMAT = "startpunkt.model/1"
TRANSLATION_FORMAT = "startpunkt.model-translation/1"

MOST_QUESTIONS = 2_000
MOST_DIMENSIONS = 200
LONGEST_TEXT = 4_000
LONGEST_ID = 100
LONGEST_VERSION = 50
FEWEST_LEVELS = 2
MOST_LEVELS = 10
LOWEST_LEVEL = -1_000
HIGHEST_LEVEL = 1_000
HIGHEST_WEIGHT = 1_000_000
HIGHEST_REVISION = 1_000_000
DEEPEST_NESTING = 20
MOST_PROBLEMS = 5_000

MODEL_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")
ITEM_ID = re.compile(r"\S+")
LEVEL_KEY = re.compile(r"0|-?[1-9][0-9]{0,3}")
FRACTION = re.compile(r"[1-9][0-9]{0,29}/[1-9][0-9]{0,29}")
"""A weight that no decimal number can say exactly, such as "1/3"."""

UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]"
)
"""Control characters, odd ends of lines, and what UTF-8 cannot say; tab and line break are fine."""

UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
"""What a store or a UTF-8 file cannot hold, not even in a key that nobody knows."""

MODEL_KEYS = (
    "format",
    "id",
    "version",
    "language",
    "title",
    "summary",
    "source",
    "levels",
    "dimensions",
    "translations",
)
LEVEL_KEYS = ("value", "name", "summary")
DIMENSION_KEYS = ("id", "title", "summary", "weight", "questions")
QUESTION_KEYS = (
    "id",
    "prompt",
    "help",
    "evidence",
    "weight",
    "revision",
    "levels",
    "steps",
)
TRANSLATION_KEYS = (
    "format",
    "model",
    "version",
    "language",
    "title",
    "summary",
    "levels",
    "dimensions",
    "questions",
)
LEVEL_TEXT_KEYS = ("name", "summary")
DIMENSION_TEXT_KEYS = ("title", "summary")
QUESTION_TEXT_KEYS = ("prompt", "help", "evidence", "levels", "steps")
