"""Whatever several laptops do with a gathering, in whatever order files go: they come to agree."""

from collections.abc import Callable
from contextlib import suppress
from itertools import count, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import board_steps as steps
from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.board import Board, BoardRules
from desktop_app.domain.carrying_gatherings import noting_gone
from desktop_app.domain.earlier import earlier
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Story, Topic
from desktop_app.domain.gathering import Gathering, Group, SharedStory
from desktop_app.domain.gathering_history import changed_elsewhere, gathering_changes
from desktop_app.domain.group_board import board_of, with_board, with_topics, with_votes_told_apart
from desktop_app.domain.shared_stories import with_stories
from desktop_app.domain.work_elsewhere import with_work_of
from desktop_app.exchange.gathering_file import read_gathering, write_gathering
from tests.domain.gatherings import START

GROUP = "g"
TABLE = Group(GROUP, "G1", rules=BoardRules(participants=9))
BEGIN = Gathering(
    "1",
    "Brukere",
    START.date(),
    START,
    groups=(with_topics(TABLE, [Topic(each, each.upper()) for each in "abc"]),),
)
BEGIN = with_stories(BEGIN, [SharedStory("s", Story("Søknad"))])


class Laptop:
    """A gathering with its history, as a store keeps it."""

    def __init__(self, number: int) -> None:
        self.now = BEGIN
        self.entries: list[HistoryEntry] = []
        self.apart = 0
        self._signs = (f"{number} {each}" for each in count())

    def change(self, changed: Callable[[Gathering], Gathering]) -> bool:
        """Do what somebody wants, if the rules allow it."""
        with suppress(RefusedError):
            self._put(self._signed(noting_gone(self.now, changed(self.now))))
            return True
        return False

    def retell(self, text: str) -> None:
        """Write another text over the story."""
        self.change(lambda old: with_stories(old, [SharedStory("s", Story("Søknad", text))]))

    def play(self, step: Callable[[Board], Board]) -> bool:
        """Change the board of the group."""
        return self.change(lambda old: with_board(old, GROUP, step(board_of(old, GROUP))))

    def take_in(self, theirs: Gathering) -> None:
        """Take in a file; taken in again it changes nothing."""
        before = {card.id for each in (self.now, theirs) for card in each.groups[0].cards}
        found = with_work_of(self.now, theirs, earlier(self.entries))
        self._put(found.gathering)
        self.entries += [entry for entry, _ in changed_elsewhere(found, START)]
        self.apart += sum(card.id not in before for card in self.now.groups[0].cards)
        assert with_work_of(self.now, theirs, earlier(self.entries)).gathering == self.now

    def file(self) -> Gathering:
        """What stands in the file that it sends."""
        text = write_gathering(self.now, at=START, by="Startpunkt")
        return read_gathering(text.encode(), "g.gathering.json")

    def undo(self, before: Gathering, after: Gathering) -> None:
        """Take a change back while nobody has changed anything since."""
        if self.now == after:
            self._put(before)

    def topic(self, place: int) -> str:
        """The id of a card on the board."""
        cards = self.now.groups[0].cards
        return cards[place % len(cards)].id if cards else "nobody"

    def _signed(self, after: Gathering) -> Gathering:
        return with_votes_told_apart(self.now, after, next(self._signs))

    def _put(self, after: Gathering) -> None:
        self.entries += gathering_changes(self.now, after, START)
        self.now = after


def shown(laptop: Laptop) -> object:
    """What people see, in no order."""
    group = laptop.now.groups[0]
    cards = {card.id: card.topic for card in group.cards}
    return cards, {told.id: told.remembering(()) for told in laptop.now.told.stories}


BOARD = (
    "propose",
    "retitle",
    "vote",
    "unvote",
    "withdraw",
    "merge",
    "split",
    "start",
    "say",
    "end",
)


def stepped(what: str, one: str, other: str, word: str) -> Callable[[Board], Board]:
    """A step on a board."""
    found: dict[str, Callable[[Board], Board]] = {
        "propose": lambda b: steps.propose(b, word.replace(" ", "-"), word),
        "retitle": lambda b: steps.retitle(b, one, word),
        "vote": lambda b: steps.vote(b, one),
        "unvote": lambda b: steps.unvote(b, one),
        "withdraw": lambda b: steps.withdraw(b, one),
        "merge": lambda b: steps.merge(b, one, other),
        "split": lambda b: steps.split(b, one),
        "start": lambda b: steps.start(b, one, START),
        "say": lambda b: steps.take_away(b, one, word),
        "end": lambda b: steps.discussed(b, one),
    }
    return found[what]


Play = list[tuple[str, int, int, int]]


def plays(*what: str) -> st.SearchStrategy[Play]:
    """What is done, on which laptop, and with what."""
    places = st.integers(0, 3)
    return st.lists(st.tuples(st.sampled_from(what), places, places, places), max_size=20)


def played(laptops: list[Laptop], doings: Play) -> list[tuple[str, int]]:
    """Do all of it; return what the rules allowed, with the laptop."""
    files, done = [BEGIN], []
    for number, (what, who, one, other) in enumerate(doings):
        laptop = laptops[who % len(laptops)]
        word = f"ord {number}"
        if what == "save":
            files.append(laptop.file())
        elif what == "take in":
            laptop.take_in(files[-1 - one % len(files)])
        elif what == "take in and back":
            before = laptop.now
            laptop.take_in(files[-1 - one % len(files)])
            laptop.undo(before, laptop.now)
        elif what == "retell":
            laptop.retell(word)
        elif laptop.play(stepped(what, laptop.topic(one), laptop.topic(other), word)):
            done.append((what, who % len(laptops)))
    return done


def go_round(laptops: list[Laptop]) -> None:
    """Each sends its file to each other, until all have heard of all."""
    for _ in range(2):
        for one, other in permutations(laptops, 2):
            other.take_in(one.file())


def cross(one: Laptop, other: Laptop) -> None:
    """Both write their files before they take in the other's."""
    files = one.file(), other.file()
    one.take_in(files[1])
    other.take_in(files[0])


@settings(max_examples=150)
@given(plays("save", "take in", "save", "take in", "take in and back", "retell", *BOARD))
def test_three_laptops_come_to_agree_when_their_files_go_round(doings: Play) -> None:
    laptops = [Laptop(number) for number in range(3)]
    played(laptops, doings)
    go_round(laptops)
    first, *others = map(shown, laptops)
    assert all(other == first for other in others)


@settings(max_examples=150)
@given(plays("save", "take in", "save", "take in", "take in and back", "retell", *BOARD))
def test_two_laptops_whose_files_cross_come_to_agree_as_well(doings: Play) -> None:
    laptops = [Laptop(number) for number in range(2)]
    played(laptops, doings)
    for _ in range(3):
        cross(*laptops)
    assert shown(laptops[0]) == shown(laptops[1])


@settings(max_examples=150)
@given(plays("save", "take in", "retitle", "retell", "vote"))
def test_no_card_is_there_twice_between_two_laptops(doings: Play) -> None:
    laptops = [Laptop(number) for number in range(2)]
    played(laptops, doings)
    for _ in range(3):
        cross(*laptops)
    assert [laptop.apart for laptop in laptops] == [0, 0]
    assert len(laptops[0].now.told.stories) == 1


@given(plays("save", "take in", "save", "take in", "vote", "vote", "retitle"))
def test_every_vote_that_was_given_on_two_laptops_counts_once(doings: Play) -> None:
    laptops = [Laptop(number) for number in range(2)]
    given_votes = [what for what, _ in played(laptops, doings)].count("vote")
    cross(*laptops)
    go_round(laptops)
    cards = laptops[0].now.groups[0].cards
    assert len(cards) == 3
    assert sum(card.topic.votes for card in cards) == given_votes
