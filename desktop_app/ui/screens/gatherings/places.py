"""Where in the gatherings the user is: the list, a new one, or a part of one."""

from desktop_app.ui.screens.gatherings.state import PARTS, PROGRAMME
from desktop_app.ui.shell.place import GATHERINGS, Place


def page(gathering_id: str, part: str = PROGRAMME) -> Place:
    """The place of a part of a gathering's page."""
    return Place(GATHERINGS, detail=f"{gathering_id}/{part}")


def parts_of(detail: str) -> tuple[str, str, str]:
    """Return the id, the part and the group that a detail names."""
    gathering_id, part, group = (*detail.split("/"), "", "")[:3]
    return gathering_id, part if part in PARTS else PROGRAMME, group
