"""A PostgreSQL server of the tests' own, in a folder of its own, for as long as they run."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

import psycopg
from sqlalchemy import URL

USER, PASSWORD = "koordinator", "hemmelig:ord@/%"
_ADMINISTRATOR = os.geteuid() == 0
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "30",
    "shared_buffers": "16MB",
    # The folder is thrown away in the end.
    "fsync": "off",
    "full_page_writes": "off",
    "log_min_messages": "fatal",
}


def programs() -> Path | None:
    """The folder of the newest server's programs, None where there is none."""
    homes = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    found = str(homes[-1]) if homes else shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _version(program: Path) -> int:
    return int(program.parts[-3]) if program.parts[-3].isdigit() else 0


class Cluster:
    """A server on loopback; it can be stopped as by a power cut, and started again."""

    def __init__(self, folder: Path, found: Path) -> None:
        self._folder = folder
        self._programs = found
        self._names = count()
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        word = folder / "word"
        word.write_text(PASSWORD)
        if _ADMINISTRATOR:
            shutil.chown(folder, "postgres")
        made = ("--auth=scram-sha-256", f"--username={USER}", f"--pwfile={word}")
        self._run("initdb", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", *made)

    def start(self) -> None:
        """Start, and wait until it answers."""
        settings = {**_SETTINGS, "port": str(self.port)}
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        self._run("pg_ctl", "start", "-w", "-o", options, "-l", str(self._folder / "log"))

    def stop(self) -> None:
        """Stop at once, whatever is going on."""
        self._run("pg_ctl", "stop", "-w", "-m", "immediate")

    def url(self, database: str, password: str | None = PASSWORD, user: str = USER) -> URL:
        """The address of a database."""
        return URL.create("postgresql+psycopg", user, password, "127.0.0.1", self.port, database)

    def new(self, *options: str) -> str:
        """Make an empty database; return its address."""
        name = f"samling{next(self._names)}"
        self.order(f"CREATE DATABASE {name} {' '.join(options)}")
        return self.url(name).render_as_string(hide_password=False)

    def order(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement as the one who runs the server; return its rows, if any."""
        place = self.url(database).set(drivername="postgresql")
        address = place.render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as connection:
            done = connection.execute(statement.encode())
            return done.fetchall() if done.description else []

    def dump(self, address: str) -> list[str]:
        """The schema of a database as text, in no order."""
        place = address.replace("postgresql+psycopg", "postgresql")
        run = [str(self._programs / "pg_dump"), "--schema-only", "--no-owner", place]
        done = subprocess.run(run, capture_output=True, text=True, check=True)
        lines = (line.rstrip(",") for line in done.stdout.splitlines())
        return sorted(line for line in lines if not line.startswith("\\"))

    def _run(self, program: str, *arguments: str) -> None:
        run = [str(self._programs / program), "-D", str(self._folder / "data"), *arguments]
        # A server refuses to be run by the administrator.
        owner = "postgres" if _ADMINISTRATOR else None
        subprocess.run(
            run,
            cwd=self._folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
            user=owner,
            group=owner,
            extra_groups=[] if owner else None,
        )


@contextmanager
def cluster(found: Path) -> Iterator[Cluster]:
    """Run a server for as long as the block lasts."""
    # Not among pytest's own folders, into which another user cannot see.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        made = Cluster(Path(name), found)
        made.start()
        try:
            yield made
        finally:
            made.stop()
