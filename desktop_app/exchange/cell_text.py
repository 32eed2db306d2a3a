"""What a cell of a spreadsheet says, as a person would type it."""

from datetime import datetime


def cell_text(value: object) -> str:
    """Return a cell's value as text: "" for none, a date alone, whole numbers without decimals."""
    match value:
        case None:
            return ""
        case datetime():
            return value.date().isoformat()
        case float() if value.is_integer():
            return str(int(value))
    return str(value).strip()
