"""Writes HTML so that no text can be taken for a tag."""

from collections.abc import Iterable
from html import escape

from desktop_app.reporting.plain_text import sound


def shown(text: str) -> str:
    """Return a text as content; its line breaks are line breaks."""
    return escape(sound(text), quote=False).replace("\n", "<br>")


def tag(name: str, content: str | Iterable[str] = "", /, **attributes: object) -> str:
    """Return an element around content that is HTML already.

    An attribute that is empty, None or False is left out; True stands by its name alone. A "_"
    in a name is written as "-", and one at its end is left out.
    """
    inner = content if isinstance(content, str) else "".join(content)
    return f"<{name}{_attributes(attributes)}>{inner}</{name}>"


def single(name: str, /, **attributes: object) -> str:
    """Return an element without content."""
    return f"<{name}{_attributes(attributes)}>"


def _attributes(attributes: dict[str, object]) -> str:
    said = ""
    for name, value in attributes.items():
        written = name.rstrip("_").replace("_", "-")
        if value is True:
            said += f" {written}"
        elif value not in ("", None, False):
            said += f' {written}="{escape(sound(str(value)))}"'
    return said
