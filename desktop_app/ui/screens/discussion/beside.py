"""What stands beside the board of an assessment: stories, and actions that topics lead to."""

from dataclasses import dataclass

from desktop_app.services.planning import Planning
from desktop_app.services.succeeding import Succeeding


@dataclass(frozen=True)
class Beside:
    """The use cases beside the board; `assessment` is an id. A group of a gathering has none."""

    assessment: str
    succeeding: Succeeding
    planning: Planning
