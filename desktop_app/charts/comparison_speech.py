"""What charts, screens and reports say in words of the others and of last time."""

from fractions import Fraction

from desktop_app.charts.speech import NONE, score, whole
from desktop_app.domain.comparison import Placing
from desktop_app.domain.scoring import shown
from desktop_app.domain.trend import Move, Step, Trend
from desktop_app.domain.wording import Wording

MINUS = "\u2212"


def among_sentence(placing: Placing, words: Wording) -> str:
    """Say how many others there are, where they stand, and the own place among them."""
    cuts = placing.others
    text = words.translate(
        "Chart",
        "Among %n other organisation(s): median {median}, the middle half from {lower} to {upper}.",
        None,
        cuts.n,
    )
    said = text.format(
        median=score(cuts.median, words),
        lower=score(cuts.lower, words),
        upper=score(cuts.upper, words),
    )
    if placing.place is None:
        return said
    place = words.translate("Chart", "Own place: {place}, where 100 % is above all others.")
    return f"{said} {place.format(place=place_text(placing.place, words))}"


def place_text(place: Fraction | None, words: Wording) -> str:
    """Return a mid-rank in per cent."""
    if place is None:
        return NONE
    return words.translate("Chart", "{number} %").format(number=words.number(place * 100, 0))


def others_rule(words: Wording) -> str:
    """State who the others are and what the own place among them is."""
    return words.translate(
        "Chart",
        "Others: the latest finished assessment of each, same model; quartiles by linear "
        "interpolation; own place: the share below plus half of the share equal. Fewer than five "
        "others are not shown.",
    )


def change_sentence(found: Trend, words: Wording) -> str:
    """Say how the overall score has changed since last time; empty where nothing compares.

    Where the questionnaire has changed, the scores are those of the questions that are the same.
    """
    step, day = found.last_step, words.day(found.assessments[-2].held_on)
    if step.before is None:
        return ""
    if not step.broken:
        text = words.translate("Chart", "Last time, {day}, the overall score was {score}.")
        return text.format(day=day, score=score(step.before, words))
    text = words.translate(
        "Chart", "{same}; on these the overall score was {before} on {day} and is {now} now."
    )
    return text.format(
        same=same_questions_text(step, words),
        before=score(step.before, words),
        day=day,
        now=score(step.now, words),
    )


def same_questions_text(step: Step, words: Wording) -> str:
    """Return how many questions two versions share: "28 of 35 questions are the same"."""
    text = words.translate("Chart", "{same} of {of} questions are the same")
    return text.format(same=whole(step.same, words), of=whole(step.of, words))


def signed(value: Fraction | int, words: Wording, decimals: int = 1) -> str:
    """Return a change with its sign, or without one where it rounds to nothing."""
    amount = words.number(abs(Fraction(value)), decimals)
    if not shown(Fraction(value), decimals):
        return amount
    return f"+{amount}" if value > 0 else f"{MINUS}{amount}"


def move_text(move: Move, words: Wording) -> str:
    """Return where a question moved: "Leadership: from level 2 to 4"."""
    text = words.translate("Chart", "{dimension}: from level {before} to {now}")
    return text.format(
        dimension=move.dimension.title,
        before=whole(move.before, words),
        now=whole(move.now, words),
    )
