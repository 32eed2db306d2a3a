"""On a real X server, by key presses alone: create, answer, be killed, go on, finish, save."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.storage.store import Store, open_store
from tests.journeys.display import Display, display, missing_programs, wait_until

pytestmark = [
    pytest.mark.skipif(bool(missing_programs()), reason=f"needs {missing_programs()}"),
    pytest.mark.timeout(240),
]


def only_assessment(store: Store) -> Assessment | None:
    """The one assessment in the store, once it is there."""
    with store.reading() as books:
        overviews = books.assessments.overviews()
        return books.assessments.get(overviews[0].id) if overviews else None


def answered(store: Store) -> int:
    found = only_assessment(store)
    return 0 if found is None else len(found.responses)


def has_answers(store: Store, number: int) -> bool:
    return answered(store) >= number


def answer_all(screen: Display, store: Store, first: int, last: int, level: int) -> None:
    """Answer the questions from `first` to `last`, each stored before the next is asked."""
    for number in range(first, last + 1):
        screen.press(str(level))
        wait_until(partial(has_answers, store, number), f"answer {number} is stored")
        if number < last:
            # After the last question of a dimension the room looks back at it.
            screen.press("Right", *(["Right"] if number % 5 == 0 else []))


def test_a_workshop_survives_the_power_cut(tmp_path: Path) -> None:
    path = tmp_path / "workshop.db"
    with display(tmp_path) as screen:
        program = screen.start(path, greeted="Welcome to Startpunkt")
        store = open_store(str(path), clock=lambda: datetime.now(UTC))
        screen.press("Return")
        screen.arrive("Preparation")
        screen.write("Fjelldal kommune")
        screen.press("Return")
        screen.arrive("Assessment – Fjelldal kommune")
        answer_all(screen, store, 1, 5, level=3)
        screen.kill(program)

        before = only_assessment(store)
        assert before is not None
        assert [response.level for response in before.responses.values()] == [3] * 5
        screen.start(path)
        screen.press("Return")
        screen.arrive("Assessment – Fjelldal kommune")
        screen.press("Right", "Right")
        answer_all(screen, store, 6, 35, level=4)

        screen.press("ctrl+p")
        screen.arrive("Summary – Fjelldal kommune")
        target = tmp_path / "page.pdf"
        screen.press("ctrl+s")
        screen.arrive("Save")
        screen.press("ctrl+a")
        screen.write(str(target))
        screen.press("Return")
        wait_until(target.exists, "the PDF is saved")
        screen.press("ctrl+Return")
        wait_until(lambda: state_of(store) is AssessmentState.FINISHED, "it is finished")
        store.close()

    document = pypdfium2.PdfDocument(target)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "Fjelldal kommune" in text
    assert "3.9" in text.replace(",", "."), "five answers of 3 and thirty of 4: 27/7"


def state_of(store: Store) -> AssessmentState | None:
    found = only_assessment(store)
    return None if found is None else found.state
