"""A story as one HTML file that needs nothing but itself."""

from desktop_app.reporting.anchors import Anchors
from desktop_app.reporting.html.blocks import Page
from desktop_app.reporting.html.style import style_sheet
from desktop_app.reporting.html.svg import Svg
from desktop_app.reporting.html.tags import shown, single, tag
from desktop_app.reporting.look import Look
from desktop_app.reporting.pdf.fonts import load_fonts
from desktop_app.reporting.story import Story

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Nothing is fetched from anywhere and nothing is run, whatever stands in the texts."""


def render_html(story: Story, look: Look) -> bytes:
    """Return the story as an HTML document in UTF-8; the same story gives the same bytes."""
    measure = load_fonts(look.fonts).measure
    page = Page(Svg(look.palette, measure), measure, Anchors(story.blocks))
    size = f"{story.paper} {'landscape' if story.landscape else 'portrait'}"
    head = tag(
        "head",
        (
            single("meta", charset="utf-8"),
            single("meta", http_equiv="Content-Security-Policy", content=_POLICY),
            single("meta", name="viewport", content="width=device-width, initial-scale=1"),
            single("meta", name="generator", content="Startpunkt"),
            single("meta", name="description", content=story.subject),
            tag("title", shown(story.title).replace("<br>", " ")),
            tag("style", style_sheet(look.palette, size)),
        ),
    )
    footer = tag("footer", tag("p", shown(story.footer))) if story.footer.strip() else ""
    body = tag("body", tag("main", (page.written(story.blocks), footer)))
    whole = tag("html", (head, body), lang=story.language)
    return f"<!doctype html>\n{whole}\n".encode()
