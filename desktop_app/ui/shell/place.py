"""Where in the program the user is, as a value: what the window shows and can come back to."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A screen by its name; inside an assessment also the assessment's id.

    `assessment` is "" for a workshop that is yet to be created. `detail` is the screen's own
    business, for instance the id of a question.
    """

    screen: str
    assessment: str | None = None
    detail: str = ""


HOME = Place("home")
SETTINGS = Place("settings")
PORTFOLIO = "portfolio"
PREPARATION = "preparation"
QUESTIONS = "questions"
BALLOTS = "ballots"
RESULT = "result"
DISCUSSION = "discussion"
ACTIONS = "actions"
SUMMARY = "summary"
EARLIER = "earlier"
INTAKE = "intake"
GATHERINGS = "gatherings"
NEW_GATHERING = "new"
"""The detail of the gatherings where one is made."""
MODELS = "models"
EDITOR = "edit "
"""How the detail of a place begins that belongs to the editor; a model's id follows."""
REGISTER = "register"
"""The detail of the portfolio where organisations are corrected and merged."""
PRINT_NOW = "print"
"""The detail of the summary when its page is wanted on paper at once."""
