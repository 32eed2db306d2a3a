"""The rights of an ordinary user, also where the tests are run by the administrator."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def ordinary_user() -> Iterator[Path]:
    """Run the block as a user whom file rights bind; give a folder that is open to all."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        folder = Path(name) / "folder"
        administrator = os.geteuid() == 0
        if administrator:
            os.seteuid(_NOBODY)
        try:
            folder.mkdir()
            yield folder
        finally:
            if administrator:
                os.seteuid(0)
            folder.chmod(0o777)
