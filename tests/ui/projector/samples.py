"""Scenes for the wall, with texts of any length in three languages."""

from datetime import UTC, datetime
from fractions import Fraction
from functools import cache

from desktop_app.bootstrap.supplies import shelf
from desktop_app.domain.consensus import Spread
from desktop_app.domain.coverage import Coverage
from desktop_app.domain.localising import localised
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.results import Score
from desktop_app.services.room import (
    RoomDimension,
    RoomFigures,
    RoomLevel,
    RoomQuestion,
    RoomScale,
    RoomVotes,
)
from desktop_app.services.room_board import (
    ClockFace,
    RoomBoard,
    RoomCard,
    RoomColumn,
    RoomStory,
    Urgency,
)
from desktop_app.services.room_ends import RoomEnd
from desktop_app.ui.projector.state import (
    BoardScene,
    CardScene,
    EndScene,
    QuestionScene,
    ScaleScene,
    StoryScene,
    WallState,
)
from desktop_app.ui.shell.room import Clock, Scene

NOW = datetime(2026, 11, 23, 9, 32, tzinfo=UTC)
HIDDEN = RoomVotes(None, None, 9, None)
REVEALED = RoomVotes((1, 3, 4, 1, 0), None, 9, Spread.SOME)
SECOND_ROUND = RoomVotes((0, 1, 7, 1, 0), (1, 3, 4, 1, 0), 9, Spread.AGREED)


@cache
def shipped(language: str) -> MaturityModel:
    """The shipped model in a language, read once."""
    return localised(shelf().model("digital-modenhet"), language)


def corpus(language: str) -> str:
    """All level texts of the shipped model, one after the other."""
    model = shipped(language)
    return " ".join(text for question in model.questions for text in question.levels.values())


def passage(language: str, number: int, length: int) -> str:
    """Exactly that many characters of real text, another passage for each number."""
    text = corpus(language)
    begin = text.index(" ", number * (length + 20)) + 1 if number else 0
    found = text[begin : begin + length]
    return found if not found.endswith(" ") else found[:-1] + "."


def levels(language: str, length: int, steps: int = 5) -> tuple[RoomLevel, ...]:
    """A scale whose texts have that many characters; 0 leaves them out."""
    model = shipped(language)
    names = [level.name for level in model.levels]
    return tuple(
        RoomLevel(
            place + 1,
            names[place % len(names)],
            passage(language, place, length) if length else "",
        )
        for place in range(steps)
    )


def question(
    language: str,
    length: int,
    prompt: int = 80,
    votes: RoomVotes = HIDDEN,
    agreed: int | None = None,
    steps: int = 5,
    last: int | None = None,
) -> QuestionScene:
    """A question with texts and a prompt of that many characters."""
    asked, scale = passage(language, 7, prompt), levels(language, length, steps)
    return QuestionScene(
        RoomQuestion(
            id="q",
            dimension="Ledelse",
            place=2,
            of=5,
            handled=12,
            total=35,
            prompt=asked,
            levels=scale,
            counted=True,
            votes=votes,
            agreed=agreed,
            last=last,
            not_applicable=False,
            longest_prompt=asked,
            longest_text=max((level.text for level in scale), key=len),
        )
    )


def scale(language: str, length: int, steps: int = 5) -> ScaleScene:
    """What the levels mean, in that many characters each."""
    return ScaleScene(RoomScale("Digital modenhet", levels(language, length, steps)))


def figures(language: str, steps: int = 5) -> RoomFigures:
    """Seven dimensions with scores, targets and spreads."""
    model = shipped(language)
    found = []
    for place, dimension in enumerate(model.dimensions):
        value = 1 + Fraction(place * (steps - 1), 7)
        reached = min(int(value), steps)
        score = Score(value, reached, Coverage(5, 0, 0))
        found.append(RoomDimension(dimension.title, score, min(reached + 1, steps), 0.5))
    overall = Score(Fraction(5, 2), 2, Coverage(35, 0, 0))
    return RoomFigures(model.title, levels(language, 0, steps), overall, tuple(found))


def board(*sizes: int, length: int = 60, talk: str = "", walked: bool = False) -> RoomBoard:
    """A board whose columns hold that many cards, each of so many characters."""
    titles = ("Forslag", "Med stemmer", "Til diskusjon", "Diskutert")
    columns = tuple(
        RoomColumn(
            title,
            tuple(RoomCard((passage("nb", n % 7, length),), n * place) for n in range(size)),
        )
        for place, (title, size) in enumerate(zip(titles, sizes, strict=True))
    )
    card = RoomCard((passage("nb", 3, length), passage("nb", 4, length)), 14)
    return RoomBoard(
        columns=columns,
        votes="4 av 27 stemmer igjen",
        walked=card if walked else None,
        discussing=card if talk else None,
        takeaway=passage("nb", 5, length) if talk else "",
        clock=ClockFace(talk, Urgency.OVER, "Tiden er ute") if talk else None,
    )


def discussions() -> tuple[Scene, ...]:
    """What the room sees when it talks, in few words and in as many as can be."""
    score = Score(Fraction(29, 10), 3, Coverage(5, 0, 0))
    asked = question("nb", 0, 300, REVEALED, agreed=3).asked
    short, long = passage("nb", 0, 40), passage("nb", 1, 2000)
    told = "Hvilke tjenester har dere lykkes med? Hvorfor?"
    return (
        BoardScene(board(0, 0, 0, 0)),
        BoardScene(board(4, 3, 1, 2)),
        BoardScene(board(40, 12, 1, 9, length=1800)),
        CardScene(board(2, 2, 1, 0, talk="7:42")),
        CardScene(board(2, 2, 1, 0, talk="+12:05", length=1900)),
        CardScene(board(2, 2, 0, 0, walked=True, length=120)),
        StoryScene(RoomStory(told, short, short, short, (short,))),
        StoryScene(RoomStory(told, long[:300], long, long, ())),
        EndScene(RoomEnd("Ledelse og styring", score, "Digitalt orientert", Spread.SOME, asked)),
        EndScene(RoomEnd("Ledelse", score, "Digitalt orientert", None, None)),
    )


def state(scene: Scene, minutes: int | None = 54) -> WallState:
    """The wall with a scene, at half past ten."""
    return WallState(scene, None if minutes is None else Clock(minutes), NOW)
