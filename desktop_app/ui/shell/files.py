"""Choosing files with the platform's dialog, worded by us where the platform does not."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.shell.room import COVERED


class Files:
    """Asks for a file to open or to write; for none while the room sees the window."""

    def __init__(self, parent: QWidget, words: Wording) -> None:
        self._parent = parent
        self._words = words

    def to_open(self, title: str, kinds: str) -> Path | None:
        """Ask for a file to read; `kinds` as Qt writes them: "Startpunkt (*.startpunkt)"."""
        if self._parent.property(COVERED):
            return None
        dialog = self._dialog(title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        open_it = self._words.translate("Shell", "Open")
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, open_it)
        return _chosen(dialog)

    def to_save(self, title: str, kinds: str, proposal: str) -> Path | None:
        """Ask for a file to write; `proposal` is its name with the usual ending."""
        if self._parent.property(COVERED):
            return None
        dialog = self._dialog(title, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(proposal).suffix.lstrip("."))
        dialog.selectFile(proposal)
        save_it = self._words.translate("Shell", "Save")
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, save_it)
        return _chosen(dialog)

    def to_folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        dialog = self._dialog(title, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(
            QFileDialog.DialogLabel.Accept, self._words.translate("Shell", "Choose")
        )
        return _chosen(dialog)

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._parent, title)
        dialog.setNameFilter(kinds)
        labels = QFileDialog.DialogLabel
        words = self._words
        dialog.setLabelText(labels.Reject, words.translate("Shell", "Cancel"))
        dialog.setLabelText(labels.FileName, words.translate("Shell", "File name"))
        dialog.setLabelText(labels.FileType, words.translate("Shell", "Kind"))
        dialog.setLabelText(labels.LookIn, words.translate("Shell", "Folder"))
        return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    found = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(found[0]) if accepted and found else None
