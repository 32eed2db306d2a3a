"""The table that says whose figures these are and how they were reached."""

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.localising import localised
from desktop_app.domain.organisation import Sector
from desktop_app.domain.wording import Wording
from desktop_app.exchange.table import Cell, Column, Table


def about_table(assessment: Assessment, words: Wording) -> Table:
    """Return organisation, occasion and model, and the rules behind the figures."""
    return Table(
        words.translate("Spreadsheet", "About"),
        (
            Column(words.translate("Spreadsheet", "What"), 24),
            Column(words.translate("Spreadsheet", "Value"), 100, 0),
        ),
        (*_organisation(assessment, words), *_occasion(assessment, words), *_rules(words)),
    )


def _organisation(assessment: Assessment, words: Wording) -> tuple[tuple[Cell, ...], ...]:
    organisation = assessment.organisation
    return (
        (words.translate("Spreadsheet", "Organisation"), organisation.name),
        (words.translate("Spreadsheet", "Organisation number"), organisation.number),
        (words.translate("Spreadsheet", "Sector"), _sectors(words)[organisation.sector]),
        (words.translate("Spreadsheet", "Employees"), organisation.size),
    )


def _occasion(assessment: Assessment, words: Wording) -> tuple[tuple[Cell, ...], ...]:
    model = localised(assessment.model, words.language)
    return (
        (words.translate("Spreadsheet", "Held on"), assessment.held_on),
        (words.translate("Spreadsheet", "Occasion"), assessment.occasion),
        (words.translate("Spreadsheet", "Scope"), assessment.scope),
        (words.translate("Spreadsheet", "Participants"), assessment.participants),
        (words.translate("Spreadsheet", "State"), _states(words)[assessment.state]),
        (words.translate("Spreadsheet", "Model"), model.title),
        (words.translate("Spreadsheet", "Version of the model"), model.version),
        (words.translate("Spreadsheet", "Source of the model"), model.source),
    )


def _rules(words: Wording) -> tuple[tuple[Cell, ...], ...]:
    return (
        (
            words.translate("Spreadsheet", "Score"),
            words.translate(
                "Spreadsheet",
                "The mean of the agreed levels, each with the weight of its question; overall, "
                "the mean of the dimensions that have a score, each with its weight. Questions "
                "that are not answered or not applicable do not count.",
            ),
        ),
        (
            words.translate("Spreadsheet", "Level reached"),
            words.translate(
                "Spreadsheet", "The level nearest to the score; halfway, the higher one."
            ),
        ),
        (
            words.translate("Spreadsheet", "Gap"),
            words.translate("Spreadsheet", "Target minus score or agreed level, never below 0."),
        ),
        (
            words.translate("Spreadsheet", "Consensus"),
            words.translate(
                "Spreadsheet",
                "How close the votes of the last round are to each other, from 0 to 1 (Tastle "
                "and Wierman, 2007): agreed from 0.80, some spread from 0.60, otherwise divided. "
                "Where fewer than five voted, only the word is shown, unless the facilitator "
                "chose otherwise.",
            ),
        ),
        (
            words.translate("Spreadsheet", "Preliminary"),
            words.translate("Spreadsheet", "Questions are still unanswered."),
        ),
    )


def _sectors(words: Wording) -> dict[Sector, str]:
    return {
        Sector.MINISTRY: words.translate("Spreadsheet", "Ministry"),
        Sector.AGENCY: words.translate("Spreadsheet", "Agency"),
        Sector.MUNICIPALITY: words.translate("Spreadsheet", "Municipality"),
        Sector.COUNTY: words.translate("Spreadsheet", "County"),
        Sector.STATE_ENTERPRISE: words.translate("Spreadsheet", "State enterprise"),
        Sector.HEALTH: words.translate("Spreadsheet", "Health"),
        Sector.EDUCATION: words.translate("Spreadsheet", "Education"),
        Sector.OTHER: words.translate("Spreadsheet", "Other"),
    }


def _states(words: Wording) -> dict[AssessmentState, str]:
    return {
        AssessmentState.DRAFT: words.translate("Spreadsheet", "Draft"),
        AssessmentState.IN_PROGRESS: words.translate("Spreadsheet", "In progress"),
        AssessmentState.FINISHED: words.translate("Spreadsheet", "Finished"),
    }
