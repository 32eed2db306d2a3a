"""Install a model from a file that was chosen or dropped, wherever in the program that was."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.shortening import shortened
from desktop_app.services.models import ModelArrival, Models, Standing
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.screen import Surroundings

ENDINGS = (".yaml", ".yml", ".json", ".xlsx", ".xlsm", ".xls", ".ods")
"""Files that are taken for models when they are dropped on the window."""


class Installing:
    """Reads the file off the window's thread, and asks before another model gives way."""

    def __init__(
        self, models: Models, around: Surroundings, installed: Callable[[MaturityModel], None]
    ) -> None:
        self._models = models
        self._around = around
        self._installed = installed

    def take_in(self, path: Path) -> None:
        """Install the model of one file."""
        text = self._around.words.translate("Models", "Reading {name} …").format(name=path.name)
        around = self._around
        around.tasks.run(around.hub, text, lambda _: self._models.look_at(path), self._seen)

    def _seen(self, arrival: ModelArrival) -> None:
        match arrival.standing:
            case Standing.NEW | Standing.NEWER:
                self._install(arrival)
            case Standing.IDENTICAL:
                text = self._around.words.translate(
                    "Models", "{title} is here already, word for word. Nothing changed."
                )
                self._installed(arrival.model)
                self._around.notices.say(text.format(title=shortened(arrival.model.title)))
            case _:
                self._ask(arrival)

    def _ask(self, arrival: ModelArrival) -> None:
        say = self._around.words.translate
        if arrival.standing is Standing.OLDER:
            text = say("Models", "The file has an older version ({version}) of {title}.")
        else:
            text = say(
                "Models", "The file has the same version ({version}) of {title} in other words."
            )
        stays = say("Models", "Assessments that are answered already stay as they are.")
        asked = text.format(version=arrival.model.version, title=shortened(arrival.model.title))
        self._around.notices.ask(
            Enquiry(
                say("Models", "Replace the model that is here?"),
                f"{asked}\n{stays}",
                (
                    Choice(say("Models", "Replace it"), lambda: self._install(arrival)),
                    Choice(say("Models", "Leave it"), lambda: None, primary=True),
                ),
            )
        )

    def _install(self, arrival: ModelArrival) -> None:
        def done(model: MaturityModel) -> None:
            say = self._around.words.translate
            text = say("Models", "{title}, version {version}, is installed.")
            left_out = tuple(each.said(say) for each in arrival.found.left_out)
            self._installed(model)
            self._around.notices.say(
                text.format(title=shortened(model.title), version=model.version),
                Tone.GOOD,
                left_out,
            )

        text = self._around.words.translate("Models", "Installing …")
        around = self._around
        around.tasks.run(around.hub, text, lambda _: self._models.install(arrival), done)
