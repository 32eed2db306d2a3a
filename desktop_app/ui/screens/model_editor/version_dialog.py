"""Asks, before a version is saved, which questions now mean something else, and its number."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.model_changes import Novelty, QuestionChange
from desktop_app.domain.wording import Wording
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.text import body

Save = Callable[[str, frozenset[str]], bool]


class VersionDialog(Dialog):
    """`propose` gives a number for the version, `save` takes number and changed meanings."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: Wording,
        changes: tuple[QuestionChange, ...],
        propose: Callable[[bool], str],
        save: Save,
    ) -> None:
        super().__init__(parent, look, words.translate("Editor", "Save as version"), width=640)
        self._words = words
        self._propose = propose
        self._save = save
        self._boxes: dict[str, CheckBox] = {}
        self._big = any(change.novelty is not Novelty.CHANGED for change in changes)
        say = words.translate
        changed = [change for change in changes if change.novelty is Novelty.CHANGED]
        if changed:
            asked = say(
                "Editor",
                "Tick the questions that now mean something else. Results are compared only on "
                "questions whose meaning stays.",
            )
            self.body.addWidget(body(look, asked))
            self.body.addWidget(self._list(changed), 1)
        for novelty, text in (
            (Novelty.NEW, say("Editor", "New questions: {number}.")),
            (Novelty.REMOVED, say("Editor", "Removed questions: {number}.")),
        ):
            number = sum(change.novelty is novelty for change in changes)
            if number:
                self.body.addWidget(body(look, text.format(number=number)))
        stays = say("Editor", "Assessments that are answered already keep the version they have.")
        self.body.addWidget(body(look, stays))
        self.version = QLineEdit(self._proposed())
        self.version.setObjectName("version")
        self.version.setMaxLength(50)
        self._field = Field(look, say("Editor", "Number of the version"), self.version)
        self.body.addWidget(self._field)
        cancel = self.add_button(say("Editor", "Cancel"))
        cancel.clicked.connect(self.reject)
        done = self.add_button(say("Editor", "Save"), primary=True)
        done.setObjectName("save-version")
        done.clicked.connect(self._finish)

    @property
    def meanings(self) -> frozenset[str]:
        """Ids of the questions that are ticked."""
        return frozenset(key for key, box in self._boxes.items() if box.isChecked())

    def _list(self, changed: list[QuestionChange]) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for change in changed:
            question = change.question
            box = CheckBox(self.look, self._words.translate("Editor", "Another meaning"))
            box.setObjectName(f"meaning-{question.id}")
            box.setFont(self.look.font())
            spoken = self._words.translate("Editor", "Another meaning: {question}")
            box.setAccessibleName(spoken.format(question=question.prompt))
            box.setChecked(change.meaning)
            box.toggled.connect(lambda: self.version.setText(self._proposed()))
            self._boxes[question.id] = box
            column.addWidget(Prose(self.look, question.prompt, semibold=True, lines=3))
            column.addWidget(box)
            column.addSpacing(8)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(min(self.look.px(96) * len(changed), 240))
        area.setWidget(inside)
        return area

    def _proposed(self) -> str:
        return self._propose(self._big or bool(self.meanings))

    def _finish(self) -> None:
        if self._save(self.version.text(), self.meanings):
            self.accept()
