"""What can be done where somebody else was faster: mine can be written over theirs."""

from collections.abc import Callable, Iterator

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import Translate
from desktop_app.services.clash import Overtaken, OvertakenError
from desktop_app.ui.shell.notices import Choice


def ways_out(
    error: ExpectedError, translate: Translate, insist: Callable[[Overtaken], object]
) -> Iterator[Choice]:
    """Yield the choices that stand under a complaint; most have none."""
    overtaken = error.overtaken if isinstance(error, OvertakenError) else None
    if overtaken is not None:
        yield Choice(translate("Shell", "Use mine"), lambda: insist(overtaken))
