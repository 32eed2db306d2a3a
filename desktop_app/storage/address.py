"""What the address of a store means: a file, or a database of a server."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import StoreError
from desktop_app.storage.failures import FOREIGN_ADDRESS
from desktop_app.storage.site import Site

if TYPE_CHECKING:
    from sqlalchemy import URL

_SERVER = "postgresql+psycopg"


def site_of(address: str) -> Site:
    """Return where the store of that address lies; StoreError for an address of nothing.

    An address is a path, or a URL beginning with sqlite:/// or postgresql+psycopg://.
    """
    named = named_by(address)
    if isinstance(named, Path):
        from desktop_app.storage.file_site import FileSite

        return FileSite(named)
    from desktop_app.storage.server_site import ServerSite

    return ServerSite(named)


def named_by(address: str) -> "Path | URL":
    """Return the file or the database that an address names; StoreError where it is neither."""
    if "://" not in address:
        return Path(address).absolute()
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    refusal = StoreError(
        FOREIGN_ADDRESS.filled(path=re.sub("//([^/@]*?):[^/]*@", r"//\1@", address))
    )
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise refusal from None
    if not url.database or url.database == ":memory:":
        raise refusal
    if url.drivername == _SERVER:
        return url
    if url.get_backend_name() != "sqlite":
        raise refusal
    return Path(url.database).absolute()
