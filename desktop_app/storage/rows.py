"""Between frozen domain values and rows of the tables: a pair of functions for each table."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import RowMapping

from desktop_app.domain.assessment import Assessment, AssessmentState, HistoryEntry, Voting
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.response import Response, VoteRound

_STARTS_FROM = "starts_from"
"""Kept among the other keys of the file's section, where an older program passes it on."""


def organisation_row(value: Organisation) -> dict[str, object]:
    """Row of an organisation, without its key."""
    return {
        "identity": value.identity,
        "name": value.name,
        "number": value.number,
        "sector": value.sector.value,
        "size": value.size,
        "extra": dict(value.extra),
    }


def organisation_from(row: RowMapping | Mapping[str, Any]) -> Organisation:
    """Organisation of a row; ValueError for an unknown sector."""
    return Organisation(
        name=row["name"],
        number=row["number"],
        sector=Sector(row["sector"]),
        size=row["size"],
        extra=row["extra"],
    )


def header_row(value: Assessment) -> dict[str, object]:
    """Row of an assessment's own fields, without keys, model and the time of the change."""
    return {
        "held_on": value.held_on,
        "occasion": value.occasion,
        "scope": value.scope,
        "participants": value.participants,
        "minutes": value.minutes,
        "language": value.language,
        "voting": value.voting.value,
        "state": value.state.value,
        "place": value.place,
        "extra": dict(value.extra) | _beginning(value),
        "file_extra": dict(value.file_extra),
    }


def header_from(row: RowMapping, organisation: Organisation, model: MaturityModel) -> Assessment:
    """Assessment of a row, still without responses and all that follows."""
    extra = dict(row["extra"])
    begun = extra.get(_STARTS_FROM)
    starts_from = extra.pop(_STARTS_FROM) if begun and isinstance(begun, str) else ""
    return Assessment(
        id=row["id"],
        organisation=organisation,
        model=model,
        held_on=row["held_on"],
        changed_at=row["changed_at"],
        occasion=row["occasion"],
        scope=row["scope"],
        participants=row["participants"],
        minutes=row["minutes"],
        language=row["language"],
        voting=Voting(row["voting"]),
        state=AssessmentState(row["state"]),
        place=row["place"],
        starts_from=starts_from,
        extra=extra,
        file_extra=row["file_extra"],
    )


def _beginning(value: Assessment) -> dict[str, object]:
    return {_STARTS_FROM: value.starts_from} if value.starts_from else {}


def response_row(key: int, value: Response) -> dict[str, object]:
    """Row of a response of the assessment `key`, without its rounds."""
    return {
        "assessment": key,
        "question": value.question,
        "level": value.level,
        "not_applicable": value.not_applicable,
        "note": value.note,
        "dissent": value.dissent,
        "parked": value.parked,
        "extra": dict(value.extra),
    }


def response_from(row: RowMapping, rounds: Iterable[VoteRound]) -> Response:
    """Response of a row, with its rounds in order."""
    return Response(
        question=row["question"],
        level=row["level"],
        not_applicable=row["not_applicable"],
        note=row["note"],
        dissent=row["dissent"],
        parked=row["parked"],
        rounds=tuple(rounds),
        extra=row["extra"],
    )


def round_rows(key: int, value: Response) -> list[dict[str, object]]:
    """Rows of the rounds of a response of the assessment `key`."""
    return [
        {
            "assessment": key,
            "question": value.question,
            "position": position,
            "counts": list(found.counts),
            "abstained": found.abstained,
            "at": found.at,
            "revealed": found.revealed,
            "extra": dict(found.extra),
        }
        for position, found in enumerate(value.rounds)
    ]


def round_from(row: RowMapping | Mapping[str, Any]) -> VoteRound:
    """Vote round of a row."""
    return VoteRound(
        counts=tuple(row["counts"]),
        abstained=row["abstained"],
        at=row["at"],
        revealed=row["revealed"],
        extra=row["extra"],
    )


def history_row(key: int, value: HistoryEntry) -> dict[str, object]:
    """Row of an entry in the history of the assessment `key`."""
    return {
        "assessment": key,
        "at": value.at,
        "kind": value.kind,
        "subject": value.subject,
        "old": value.old,
        "new": value.new,
    }


def history_from(row: RowMapping) -> HistoryEntry:
    """Entry of a row."""
    return HistoryEntry(row["at"], row["kind"], row["subject"], row["old"], row["new"])
