"""How the figures about others and about last time are reckoned."""

from collections.abc import Iterator

from desktop_app.domain.wording import Wording


def comparison_rules(words: Wording) -> Iterator[tuple[str, str]]:
    """Yield the name of each figure with its rule."""
    say = words.translate
    yield (
        say("Report", "The others"),
        say(
            "Report",
            "For every other organisation its latest finished assessment of the same model. Of "
            "fewer than five nothing but their number is shown, and nobody is named.",
        ),
    )
    yield (
        say("Report", "Quartiles"),
        say(
            "Report",
            "By linear interpolation between the two nearest scores (Hyndman and Fan 1996, type "
            "7). The middle half lies between the lower and the upper quartile.",
        ),
    )
    yield (
        say("Report", "Place among the others"),
        say(
            "Report",
            "The share of the others with a lower score, plus half of the share with the same.",
        ),
    )
    yield (
        say("Report", "Last time"),
        say(
            "Report",
            "The organisation’s latest finished assessment of the same model before this one. A "
            "dimension is compared only where its questions are the same.",
        ),
    )
    yield (
        say("Report", "A changed model"),
        say(
            "Report",
            "Two versions are compared only on questions with the same id and the same revision; "
            "both scores are reckoned anew on these alone, with the later weights.",
        ),
    )
