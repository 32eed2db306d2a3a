"""Actions written to a file that the user names: a calendar, a spreadsheet or a table."""

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.printing import Printing
from desktop_app.ui.screens.actions.presenter import ActionsPresenter
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.shell.screen import Surroundings


def export_actions(around: Surroundings, presenter: ActionsPresenter, printing: Printing) -> None:
    """Ask where, write the file, and say that it is there or what stood in the way."""
    say = around.words.translate
    kinds = ";;".join(
        (
            say("Actions", "Calendar (*.ics)"),
            say("Actions", "Spreadsheet (*.xlsx)"),
            say("Actions", "Table as text (*.csv)"),
        )
    )
    proposal = f"{say('Actions', 'Actions')}.ics"
    path = around.files.to_save(say("Actions", "Export the actions"), kinds, proposal)
    if path is None:
        return
    try:
        presenter.export(path, printing.words(around.words.language))
    except ExpectedError as error:
        around.notices.fail(error, say)
    else:
        around.notices.say(say("Actions", "Saved as {name}.").format(name=path.name), Tone.GOOD)
