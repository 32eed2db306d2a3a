"""Writes changed responses with their history, and notes that an assessment has begun."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import Assessment, AssessmentState, HistoryEntry
from desktop_app.domain.history import response_changes
from desktop_app.services.change import ResponseStep
from desktop_app.storage.books import Books


def record(
    books: Books,
    assessment: Assessment,
    steps: Iterable[ResponseStep],
    clock: Callable[[], datetime],
) -> None:
    """Write the responses that differ, in the transaction of `books`."""
    entries: list[HistoryEntry] = []
    for step in steps:
        changes = list(response_changes(step.before, step.after, clock()))
        if changes:
            books.assessments.put_response(assessment.id, step.after)
            entries += changes
    if not entries:
        return
    if assessment.state is AssessmentState.DRAFT:
        started = replace(assessment, state=AssessmentState.IN_PROGRESS)
        books.assessments.describe(started)
        entries.append(HistoryEntry(clock(), "state", "", assessment.state, started.state))
    books.history.append(assessment.id, entries)
