"""What a report looks like in a browser, on a narrow screen, in the dark and on paper."""

from string import Template

from desktop_app.charts.palette import Palette

_SHEET = Template("""
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: $paper; color: $ink;
  font: 1rem/1.5 "Source Sans 3", "Source Sans Pro", "Segoe UI", Roboto, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
main { max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.25rem; color: $brand; margin: 0; }
h2 { font-size: 1.5rem; color: $brand; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.125rem; margin: 1.75rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
a { color: $brand; }
a:focus-visible { outline: 3px solid $accent; outline-offset: 2px; }
hr { border: 0; border-top: 1px solid $line; margin: 1.25rem 0; }
.quiet, .note, .remark { color: $muted; }
.note, .remark { font-size: .875rem; }
.remark { display: block; }
.lead { font-size: 1.125rem; }
.key .figure { font-size: 3.5rem; line-height: 1; font-weight: 600; color: $brand; margin: 0; }
.key .statement { font-weight: 600; }
.columns { display: flex; flex-wrap: wrap; gap: 0 2rem; align-items: flex-start; }
.columns > div { min-width: 0; }
.columns > div > :first-child { margin-top: .25rem; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; }
svg { display: block; width: 100%; height: auto; font-family: inherit; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid $line; }
li { margin: .35rem 0; }
ol li, ul li { position: relative; }
.at-end { float: right; margin-left: 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; overflow-wrap: break-word; }
caption { text-align: left; color: $muted; font-size: .875rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0;
  border-bottom: 1px solid $line; }
thead th { color: $muted; font-size: .875rem; }
tbody th { font-weight: 600; }
.number { text-align: right; }
.marked { background: $surface; font-weight: 600; }
nav ul { list-style: none; padding: 0; }
nav .d3 { padding-left: 1.5rem; }
footer { color: $muted; font-size: .875rem; margin-top: 3rem; }
@media print {
  @page { size: $size; margin: 15mm; }
  body { background: none; font-size: 10pt; overflow-wrap: break-word; }
  main { max-width: none; padding: 0; }
  .page { break-after: page; }
  h1, h2, h3, h4 { break-after: avoid; }
  .together, figure, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
""")


def style_sheet(palette: Palette, size: str) -> str:
    """Return the style sheet in the colours of a palette; `size` is the paper in CSS."""
    roles = ("paper", "ink", "brand", "muted", "line", "accent", "surface")
    return _SHEET.substitute({role: getattr(palette, role) for role in roles}, size=size)
