"""What is left out of an assessment before somebody else gets it."""

from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import SMALL_GROUP, round_consensus, spread
from desktop_app.domain.follow_up import Action
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.response import Response, VoteRound

NO_REASON = "–"
"""Stands where the room said why a question is not applicable; the format wants a reason."""
_SPACE = UUID("6f1f3d0a-5f3c-5d0b-9d0e-2b6f0c4a7e11")


@dataclass(frozen=True)
class Redaction:
    """What may be seen; without anything left out, an assessment stays as it is.

    notes: what the room said in its own words: notes, dissent, reasons, actions, topics, stories.
    names: whose it is: the organisation, the occasion, and who owns an action.
    small_groups: counts of fewer than five people.
    votes: counts of votes, targets and participants; without them only levels are left.
    """

    notes: bool = True
    names: bool = True
    small_groups: bool = True
    votes: bool = True

    @property
    def hides(self) -> bool:
        """True where anything is left out."""
        return self != WHOLE


WHOLE = Redaction()
REDACTED = Redaction(notes=False, names=False, small_groups=False)
BENCHMARK = Redaction(notes=False, names=False, small_groups=False, votes=False)
"""Levels and coverage only."""


def other_id(assessment_id: str) -> str:
    """Return the id of the copy in which something is left out.

    Always the same for one assessment, so that a copy sent again is known; never that of the
    assessment itself, which the copy must not replace; and it does not lead back to it.
    """
    return str(uuid5(_SPACE, assessment_id))


def pseudonym(word: str, first_id: str) -> str:
    """Return a name that tells organisations apart and says nothing of them.

    `word` is the reader's word for an anonymous organisation, `first_id` the id of the first
    assessment of the organisation in the store: its letters come from chance alone, whereas
    a name or number could be found by trying all that there are.
    """
    return f"{word} {other_id(first_id)[:8].upper()}"


def redacted(assessment: Assessment, wish: Redaction, name: str) -> Assessment:
    """Return an assessment with what `wish` says left out; `name` stands for the organisation's.

    Keys of files that we do not know are left out too: anything may stand in them.
    """
    if not wish.hides:
        return assessment
    whole = replace(
        assessment,
        id=other_id(assessment.id),
        place="",
        starts_from="",
        responses={key: _response(each, wish) for key, each in assessment.responses.items()},
        actions=tuple(_action(each, wish) for each in assessment.actions) if wish.notes else (),
        topics=tuple(replace(each, extra={}) for each in assessment.topics) if wish.notes else (),
        stories=tuple(replace(each, extra={}) for each in assessment.stories) if wish.notes else (),
        targets=assessment.targets if wish.votes else {},
        participants=_participants(assessment.participants, wish),
        extra={},
        file_extra={},
    )
    if wish.names:
        return replace(whole, organisation=replace(whole.organisation, extra={}))
    return replace(whole, organisation=_nameless(whole.organisation, name), occasion="", scope="")


def size_class(size: int | None) -> int | None:
    """Return a number of employees with one digit that counts: 1 532 becomes 2 000."""
    if size is None:
        return None
    step: int = 10 ** max(len(str(size)) - 1, 1)
    return (size + step // 2) // step * step


def _nameless(organisation: Organisation, name: str) -> Organisation:
    return Organisation(name, "", organisation.sector, size_class(organisation.size))


def _participants(number: int | None, wish: Redaction) -> int | None:
    if number is None or not wish.votes or (number < SMALL_GROUP and not wish.small_groups):
        return None
    return number


def _action(action: Action, wish: Redaction) -> Action:
    return replace(action, owner=action.owner if wish.names else "", extra={})


def _response(response: Response, wish: Redaction) -> Response:
    last = response.last_round
    # Without the last round, an earlier one would pass for what the room ended with.
    hidden = last is not None and not _may_stay(last, wish)
    rounds = () if hidden else response.rounds
    kept = tuple(_round(each, wish) for each in rounds if each.revealed and _may_stay(each, wish))
    stripped = replace(response, rounds=kept, extra=_word(last) if hidden and wish.votes else {})
    if wish.notes:
        return stripped
    reason = None if response.not_applicable is None else NO_REASON
    return replace(stripped, note="", dissent="", parked=False, not_applicable=reason)


def _may_stay(vote_round: VoteRound, wish: Redaction) -> bool:
    return wish.votes and (wish.small_groups or vote_round.votes >= SMALL_GROUP)


def _round(vote_round: VoteRound, wish: Redaction) -> VoteRound:
    """Return a round without its time of day; an abstention or two may be somebody known."""
    few = 0 < vote_round.abstained < SMALL_GROUP
    abstained = 0 if few and not wish.small_groups else vote_round.abstained
    return VoteRound(vote_round.counts, abstained)


def _word(last: VoteRound | None) -> dict[str, object]:
    """The word for the agreement of a small group, in place of its counts."""
    value = round_consensus(last)
    return {} if value is None else {"agreement": spread(value).value}
