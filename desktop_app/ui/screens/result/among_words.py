"""Says what the screen shows of the others; of fewer than five nothing but their number."""

from desktop_app.charts.comparison_speech import among_sentence, place_text
from desktop_app.charts.speech import NONE, level_title, score, whole
from desktop_app.domain.comparison import Comparison, Filters
from desktop_app.domain.results import Results
from desktop_app.domain.wording import Wording
from desktop_app.services.comparing import Comparing, Others
from desktop_app.ui.screens.result.state import AmongRow, AmongState


class Among:
    """The others of one assessment, as the user has narrowed them; names are off at first."""

    def __init__(self, assessment_id: str, comparing: Comparing, words: Wording) -> None:
        self._id = assessment_id
        self._comparing = comparing
        self._words = words
        self._others = Others(())
        self.filters = Filters()
        self.named = False

    def many(self) -> bool:
        """Tell whether reading the others takes more than a blink."""
        return self._comparing.many(self._id)

    def read(self) -> Others:
        """Read the others; on any thread."""
        return self._comparing.others(self._id)

    def take(self, others: Others) -> None:
        """Compare with those from now on."""
        self._others = others

    def state(self, own: Results) -> AmongState:
        """Return what to show beside a result."""
        found = self._others.compared(own, self.filters, names=self.named)
        return AmongState(
            filters=self.filters,
            named=self.named,
            years=self._others.years,
            comparison=found,
            sentence=self._sentence(found),
            rows=() if found.few else tuple(self._rows(found, own)),
            names=() if found.names is None else tuple(self._names(found.names, own)),
        )

    def _sentence(self, found: Comparison) -> str:
        if found.overall is not None:
            return among_sentence(found.overall, self._words)
        if not found.n:
            return self._words.translate("Result", "No other organisation to compare with.")
        return self._words.translate(
            "Result",
            "%n other organisation(s). Figures are shown from five on, so that none can be "
            "guessed.",
            None,
            found.n,
        )

    def _rows(self, found: Comparison, own: Results) -> list[AmongRow]:
        words, placings = self._words, found.dimensions or {}
        rows = []
        for each in own.dimensions:
            placing = placings.get(each.dimension.id)
            figures = (NONE,) * 4
            if placing is not None:
                cuts = placing.others
                figures = (
                    f"{score(cuts.lower, words)}–{score(cuts.upper, words)}",
                    score(cuts.median, words),
                    f"{score(cuts.minimum, words)}–{score(cuts.maximum, words)}",
                    place_text(placing.place, words),
                )
            rows.append(AmongRow(each.dimension.title, score(each.score.value, words), *figures))
        return rows

    def _names(
        self, names: tuple[tuple[str, ...], ...], own: Results
    ) -> list[tuple[str, str, str]]:
        return [
            (level_title(level, self._words), whole(len(here), self._words), ", ".join(here))
            for level, here in zip(own.model.levels, names, strict=True)
            if here
        ]
