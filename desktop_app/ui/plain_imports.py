"""Python's own import in the place of PySide6's.

PySide6 can give its methods other names in modules that ask it to (`from __feature__ import …`).
To know whether a module may ask, it reads the source text of each one that is imported after it,
and keeps all of that text. Nobody here asks, and a start would wait for it.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own import in the place of Python's

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
