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
STORED = Place("settings", detail="stored")
"""The settings with the page on what is stored open."""
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
GROUP_BOARD = "board "
"""How the detail of the gatherings begins where the board of a group lies; its ids follow."""
MODELS = "models"
EDITOR = "edit "
"""How the detail of a place begins that belongs to the editor; a model's id follows."""
REGISTER = "register"
"""The detail of the portfolio where organisations are corrected and merged."""
PRINT_NOW = "print"
"""The detail of the summary when its page is wanted on paper at once."""


def group_board(gathering: str, group: str, topic: str = "") -> Place:
    """The board of a group of a gathering, at a topic of it. Ids have no spaces."""
    return Place(GATHERINGS, detail=f"{GROUP_BOARD}{gathering} {group} {topic}".rstrip())


def group_topics(gathering: str, group: str) -> Place:
    """The topics of a group on the page of its gathering."""
    return Place(GATHERINGS, detail=f"{gathering}/topics/{group}")


def gathering_papers(gathering: str) -> Place:
    """The papers of a gathering, where names are wiped too."""
    return Place(GATHERINGS, detail=f"{gathering}/papers")
