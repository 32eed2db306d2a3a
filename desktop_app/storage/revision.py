"""What marks a store of this program, known before the tables are described."""

REVISION = "0004"
"""The newest revision of the tables; revisions are four digits and only grow."""

APPLICATION_ID = 0x53545054
"""Marks a SQLite file as a store of this program: "STPT"."""

BUSY_SECONDS = 2.0
"""How long a writer waits for another copy of the program before it gives up."""
