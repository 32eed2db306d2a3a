"""The rules of the board: how many take part, their votes, the time boxes and the sound."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.board import BoardRules
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.number_field import NumberField
from desktop_app.ui.widgets.text import remark
from desktop_app.ui.wording import QtWording


class RulesDialog(Dialog):
    """Takes the rules over when its button is pressed; stays open where they are refused."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        rules: BoardRules,
        play_by: Callable[[BoardRules], bool],
    ) -> None:
        say = words.translate
        super().__init__(parent, look, say("Discussion", "Rules of the board"), 560)
        self._play_by = play_by
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        self._numbers: dict[str, NumberField] = {}
        fields = (
            ("participants", say("Discussion", "Participants"), rules.participants),
            ("votes_each", say("Discussion", "Votes for each"), rules.votes_each),
            ("box_minutes", say("Discussion", "Minutes for a topic"), rules.box_minutes),
            ("extension_minutes", say("Discussion", "Minutes more"), rules.extension_minutes),
        )
        for place, (part, name, value) in enumerate(fields):
            field = NumberField(look, value, digits=5)
            field.setObjectName(part)
            self._numbers[part] = field
            grid.addWidget(Field(look, name, field), *divmod(place, 2))
        self.body.addLayout(grid)
        self.sound = CheckBox(look, say("Discussion", "A sound when the time is up"))
        self.sound.setFont(look.font())
        self.sound.setChecked(rules.sound)
        self.sound.setObjectName("sound")
        self.body.addWidget(self.sound)
        explained = say(
            "Discussion",
            "The room has participants × votes. When the time is up, thumbs decide: more up than "
            "down gives more time, otherwise the room moves on.",
        )
        self.body.addWidget(remark(look, explained))
        self.add_button(say("Discussion", "Cancel")).clicked.connect(self.reject)
        done = self.add_button(say("Discussion", "Save"), primary=True)
        done.setObjectName("save-rules")
        done.clicked.connect(self._save)
        self._numbers["participants"].setFocus()

    def _save(self) -> None:
        numbers = {part: field.value for part, field in self._numbers.items()}
        rules = BoardRules(
            participants=numbers["participants"],
            votes_each=numbers["votes_each"] or 0,
            box_minutes=numbers["box_minutes"] or 0,
            extension_minutes=numbers["extension_minutes"] or 0,
            sound=self.sound.isChecked(),
        )
        if self._play_by(rules):
            self.accept()
