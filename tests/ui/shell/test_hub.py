"""The hub tells a committed change to everybody who still listens."""

from PySide6.QtCore import QObject
from shiboken6 import delete

from desktop_app.domain.wording import Sentence
from desktop_app.services.change import Change
from desktop_app.ui.shell.hub import Hub

CHANGE = Change("a", Sentence("Undo", "Demo"))


def test_a_listener_hears_until_its_owner_is_gone() -> None:
    hub = Hub()
    owner, other = QObject(), QObject()
    heard: list[str] = []
    hub.listen(owner, lambda change: heard.append("one " + change.assessment))
    hub.listen(other, lambda change: heard.append("two " + change.assessment))
    hub.tell(CHANGE)
    delete(owner)
    hub.tell(CHANGE)
    assert heard == ["one a", "two a", "two a"]


def test_an_owner_that_another_listener_deletes_hears_no_more() -> None:
    hub = Hub()
    owners = [QObject(), QObject()]
    heard: list[str] = []
    hub.listen(owners[0], lambda _: delete(owners[1]))
    hub.listen(owners[1], lambda _: heard.append("never"))
    hub.tell(CHANGE)
    assert heard == []
