"""Text that always fits: measured on what is rendered, in every size, language and theme."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.bootstrap.surface import translate_in
from desktop_app.services.room import RoomTask, RoomVotes
from desktop_app.services.room_board import RoomCard, RoomColumn
from desktop_app.ui.projector.state import (
    BoardScene,
    Chart,
    ChartScene,
    PauseScene,
    QuestionScene,
    TaskScene,
    TitleScene,
)
from desktop_app.ui.projector.view import Wall
from desktop_app.ui.shell.room import Scene
from desktop_app.ui.theme.dressing import dress, look_of
from desktop_app.ui.wording import QtWording
from tests.ui.projector.rendered import (
    Piece,
    outside,
    overlapping,
    painted,
    pieces,
)
from tests.ui.projector.samples import (
    HIDDEN,
    NOW,
    REVEALED,
    SECOND_ROUND,
    board,
    discussions,
    figures,
    question,
    scale,
    state,
)

SIZES = ((1280, 720), (1920, 1080), (1024, 768), (3840, 2160))
LANGUAGES = ("nb", "nn", "en")
STRONG = 7.0
SHARE = 0.03


def wall_with(
    app: QApplication, scene: Scene, size: tuple[int, int], language: str, theme: str = "light"
) -> Wall:
    look = look_of(paths.resources() / "themes", theme, 100)
    dress(app, look)
    wall = Wall(look, QtWording(language, translate_in(language)))
    wall.resize(*size)
    wall.show_state(state(scene))
    return wall


def measure(wall: Wall) -> tuple[Piece, ...]:
    """Check everything that holds for any wall; return its texts."""
    found, pixels = pieces(wall), painted(wall)
    assert found
    small = [(p.text, p.pixels) for p in found if p.pixels < SHARE * wall.height() - 0.01]
    assert small == []
    assert outside(found, wall.size()) == []
    assert overlapping(found) == []
    faults = {piece.text: wrong for piece in found if (wrong := pixels.faults(piece, STRONG))}
    assert faults == {}
    return found


def said(found: tuple[Piece, ...]) -> str:
    """All texts one after the other, with single spaces."""
    return " ".join(" ".join(piece.text for piece in found).split())


def holds_all(found: tuple[Piece, ...], scene: QuestionScene) -> bool:
    texts = [scene.asked.prompt, *(each.text for each in scene.asked.levels)]
    return all(" ".join(text.split()) in said(found) for text in texts)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_texts_fit(qapp: QApplication, size: tuple[int, int], language: str) -> None:
    scene = question(language, 400, 300, SECOND_ROUND, agreed=3)
    assert {len(level.text) for level in scene.asked.levels} == {400}
    assert len(scene.asked.prompt) == 300
    assert holds_all(measure(wall_with(qapp, scene, size, language)), scene)


@pytest.mark.parametrize("size", SIZES[1:3], ids=str)
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_ordinary_texts_stand_in_every_theme(
    qapp: QApplication, size: tuple[int, int], theme: str
) -> None:
    for votes in (HIDDEN, REVEALED, SECOND_ROUND):
        scene = question("nb", 120, 80, votes, agreed=3 if votes is SECOND_ROUND else None)
        assert holds_all(measure(wall_with(qapp, scene, size, "nb", theme)), scene)


@pytest.mark.parametrize("size", SIZES[1:3], ids=str)
@pytest.mark.parametrize(("steps", "length"), [(10, 110), (10, 0), (5, 0), (2, 400), (3, 200)])
def test_other_scales_fit(
    qapp: QApplication, size: tuple[int, int], steps: int, length: int
) -> None:
    scene = question("nb", length, 80, steps=steps)
    found = measure(wall_with(qapp, scene, size, "nb"))
    assert holds_all(found, scene)
    assert all(level.name in said(found) for level in scene.asked.levels)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_level_that_is_read_out_stands_whole_and_large(
    qapp: QApplication, size: tuple[int, int]
) -> None:
    """Ten levels of 400 letters and a prompt of 300 are 4,300 letters.

    In the smallest type (3 % of the height) a letter is about 0.45 times as wide as it is high,
    so a line of 1024 x 768 holds 1008 / (24 x 0.45) = 93 of them, and all are 47 lines of 25
    pixels: 1175 of 768. At 16:9 it is 34 lines, 3 % more than the height before anything else.
    So the wall shows their beginnings, and one by one, as they are read out, all of each.
    """
    asked = question("nb", 400, 300, steps=10).asked
    for place in (0, 9):
        calm = replace(asked, counted=False, votes=RoomVotes(None, None, 0, None))
        found = measure(wall_with(qapp, QuestionScene(calm, place), size, "nb"))
        level = asked.levels[place]
        for text in (asked.prompt, level.name, level.text):
            assert " ".join(text.split()) in said(found)
        assert "…" not in said(found)


def test_what_cannot_fit_ends_in_an_ellipsis_and_stays_large(qapp: QApplication) -> None:
    scene = question("nb", 400, 300, steps=10)
    found = measure(wall_with(qapp, scene, (1024, 768), "nb"))
    assert said(found).count("…") == 10
    assert all(level.name in said(found) for level in scene.asked.levels)


@pytest.mark.parametrize("size", SIZES[1:3], ids=str)
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_other_scenes_can_be_read(
    qapp: QApplication, size: tuple[int, int], theme: str
) -> None:
    long = "Digital modenhet i offentlig sektor, for alle som vil vite hvor de står i dag"
    for scene in (
        scale("nb", 200),
        scale("nb", 100, steps=10),
        PauseScene(NOW),
        PauseScene(),
        TitleScene(long),
        TaskScene(RoomTask("Gi noen ansvaret", "IT", date(2027, 3, 1), 2, 5)),
        TaskScene(RoomTask(f"{long}. " * 6, f"{long}, " * 3, None, 12, 12)),
        TaskScene(RoomTask("Gi noen ansvaret", "", None, 1, 1)),
        TitleScene("Digital modenhet", "35 spørsmål"),
        *(ChartScene(chart, figures("nb")) for chart in Chart),
        *(ChartScene(chart, figures("nb", steps=10)) for chart in Chart),
    ):
        measure(wall_with(qapp, scene, size, "nb", theme))


@pytest.mark.parametrize(("size", "theme"), [(SIZES[1], "light"), (SIZES[2], "dark")], ids=str)
def test_what_is_discussed_can_be_read(
    qapp: QApplication, size: tuple[int, int], theme: str
) -> None:
    for scene in discussions():
        measure(wall_with(qapp, scene, size, "nb", theme))


def test_a_board_breaks_no_word_that_fits_in_the_least_type(qapp: QApplication) -> None:
    word, endless = "Brukarorientering", "digitalisering" * 12
    cards = tuple(RoomCard((text,), 3) for text in (word, endless, "Kultur"))
    scene = BoardScene(replace(board(1, 0, 1, 1), columns=(
        RoomColumn("Forslag", cards), *board(0, 0, 1, 1).columns[1:]
    )))  # fmt: skip
    found = measure(wall_with(qapp, scene, (1024, 768), "nn"))
    assert word in [piece.text for piece in found]
    assert endless not in [piece.text for piece in found]
