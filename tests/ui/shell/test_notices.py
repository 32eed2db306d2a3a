"""What is said of a message to those who do not see it."""

from desktop_app.bootstrap.surface import translate_in
from desktop_app.ui.shell.notices import Choice, Message


def test_a_screen_reader_says_which_buttons_stand_under_a_message() -> None:
    def run() -> None:
        raise AssertionError

    message = Message("Noen andre var raskere.", choices=(Choice("Bruk mitt", run),))
    assert message.spoken(translate_in("nb")) == "Noen andre var raskere. Knapp: Bruk mitt."
    assert Message("Alt er lagret.").spoken(translate_in("nb")) == "Alt er lagret."
