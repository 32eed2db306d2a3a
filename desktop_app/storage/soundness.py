"""Whether a store is sound: what SQLite can tell, and what only we know."""

from sqlalchemy import Connection

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

BROKEN = QT_TRANSLATE_NOOP("Errors", "SQLite finds the file damaged: {finding}")


def flaws(connection: Connection) -> tuple[Sentence, ...]:
    """Return a sentence for each thing that is wrong with the store."""
    found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    return tuple(BROKEN.filled(finding=each) for each in found if each != "ok")
