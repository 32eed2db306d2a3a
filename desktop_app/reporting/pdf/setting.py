"""How the roles of a report's texts are set: sizes in points, weight, colour, distances."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.charts.drawing import Measure
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.palette import Palette
from desktop_app.reporting.pdf.fonts import Fonts
from desktop_app.reporting.story import Role

MARGIN = 42.0
"""From the page's edge to its text, in points."""
FOOT = 30.0
"""From the page's lower edge to the footer's baseline."""
FOOTER_ROOM = 8.0
"""What the footer takes of the room for text."""
HEAD = 26.0
"""From the page's upper edge to the running head's baseline."""
GUTTER = 16.0
"""Between two columns."""
CHART_SIZE = 8.2
"""Type size of charts."""


@dataclass(frozen=True)
class Style:
    """Type size, weight, colour role, and the distance to what stands above.

    `indent` is the distance to the left edge, where a `bar` may stand.
    """

    size: float
    bold: bool = False
    colour: str = "ink"
    above: float = 0.0
    indent: float = 0.0
    bar: bool = False

    def lettering(self, measure: Measure) -> Lettering:
        """Return the type that texts of this style are fitted with."""
        return Lettering(measure, self.size, self.bold)


TITLE = Style(21, bold=True, colour="brand")
ABOVE_TITLE = Style(8.8, colour="muted")
BELOW_TITLE = Style(9.6, colour="ink", above=1)
LOWEST_HEADING = 3
FIGURE_LABEL = Style(8.8, colour="muted")
FIGURE_VALUE = Style(38, bold=True, colour="brand")
FIGURE_STATEMENT = Style(11, bold=True)
FIGURE_NOTE = Style(8.6, above=1.5)
ENTRY = Style(9, above=3.5)
ENTRY_FIGURE = Style(9, bold=True)
ENTRY_REMARK = Style(7.8, colour="muted", above=0.5)
CELL = Style(8.4)
CELL_MARKED = Style(8.4, bold=True)
CELL_HEAD = Style(7.8, bold=True, colour="muted")
CAPTION = Style(7.4, colour="muted", above=6)
CONTENTS = {1: Style(9, bold=True, above=5), 2: Style(9, above=2.5), 3: Style(8.2, above=1.5)}
FOOTER = Style(7.4, colour="muted")


@dataclass(frozen=True)
class Text:
    """How running text is set: headings by their level, a figure's heading, paragraphs."""

    headings: Mapping[int, Style]
    figure_heading: Style
    paragraphs: Mapping[Role, Style]


ON_ONE_PAGE = Text(
    {
        1: Style(12.5, bold=True, above=9),
        2: Style(9.8, bold=True, above=7),
        3: Style(9, bold=True, above=6),
    },
    Style(9.8, bold=True, above=7),
    {
        Role.LEAD: Style(11, above=4),
        Role.BODY: Style(9, above=3),
        Role.QUIET: Style(8.2, colour="muted", above=2),
        Role.NOTE: Style(7.4, colour="muted", above=2),
        Role.QUOTE: Style(9, above=4, indent=9, bar=True),
    },
)
"""A page that is read at a glance, and has to hold everything."""

ON_PAGES = Text(
    {
        1: Style(16, bold=True, colour="brand", above=22),
        2: Style(12, bold=True, above=16),
        3: Style(9.8, bold=True, above=11),
    },
    Style(12, bold=True, above=16),
    {
        Role.LEAD: Style(11.5, above=6),
        Role.BODY: Style(9.6, above=5),
        Role.QUIET: Style(8.6, colour="muted", above=4),
        Role.NOTE: Style(7.8, colour="muted", above=4),
        Role.QUOTE: Style(9.6, above=6, indent=9, bar=True),
    },
)
"""Pages that are read through, or leafed through."""


@dataclass(frozen=True)
class Setting:
    """Colours, fonts and text of one report."""

    palette: Palette
    fonts: Fonts
    text: Text = ON_PAGES

    def colour(self, style: Style) -> str:
        """Return the #RRGGBB of a style's text."""
        return str(getattr(self.palette, style.colour))

    def lettering(self, style: Style) -> Lettering:
        """Return the type that texts of a style are fitted with."""
        return style.lettering(self.fonts.width)
