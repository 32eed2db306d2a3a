"""A change that a screen wants: it is made, or the screen says why it was not."""

from collections.abc import Callable

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.change import Change
from desktop_app.services.clash import OvertakenError


def attempted(
    use_case: Callable[[], Change],
    of: str,
    made: Callable[[Change], None],
    failed: Callable[[ExpectedError], None],
) -> Change | None:
    """Return the change; None where `failed` was told what stood in the way.

    Where somebody else was faster, `made` is told that what the screen is of (an assessment or
    a gathering) has changed.
    """
    try:
        return use_case()
    except OvertakenError as error:
        failed(error)
        # What somebody else has written comes into sight.
        made(Change(of, error.what))
    except ExpectedError as error:
        failed(error)
    return None
