"""What the parts bring along and the built program never uses."""

import re

MODULES = (
    "tkinter",
    "IPython",
    "matplotlib",
    "scipy",
    "pytest",
    "hypothesis",
    "pygments",
    "pydoc_data",
    "readline",
    "mypy",
    "setuptools",
    "qtpy",
    "PIL.ImageTk",
    "PIL.ImageQt",
    "numpy.f2py",
    "numpy.testing",
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "pyqtgraph.jupyter",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.mssql",
    "lxml.isoschematron",
    # For Parquet, as large as all the rest: who wants it installs the program as a package.
    "pyarrow",
)
"""Modules that are imported only by tools, or by ways of the parts that nobody goes here."""

BINDINGS = (
    "QtDesigner",
    "QtHelp",
    "QtNetwork",
    "QtQml",
    "QtQuick",
    "QtQuickControls2",
    "QtQuickTest",
    "QtQuickWidgets",
    "QtSql",
    "QtTest",
    "QtUiTools",
    "QtXml",
)
"""Parts of Qt that no window of the program uses."""

_LANGUAGES = r"(root|nb|nn|no|en)(_(NO|GB|US|001|150))?\.dat"
_UNUSED = re.compile(
    r"""
    /(lib)?Qt6(Quick|Qml|Designer|Help|Sql|Network|VirtualKeyboard|Lottie|Labs|Pdf|UiTools|Test
        |EglFS)
    | /plugins/(qmltooling|sqldrivers|networkinformation|tls|designer|virtualkeyboard
        |platforminputcontexts/[^/]*virtualkeyboard|egldeviceintegrations|vectorimageformats)
    | /plugins/platforms/(lib)?q(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc|webgl|direct2d)
    | /plugins/platformthemes/libqgtk3
    | /plugins/imageformats/(lib)?q(icns|tga|tiff|wbmp|webp|pdf|gif)
    | ^(.*/)?lib(gtk-3|gdk-3|gdk_pixbuf|pango|cairo|atk|atspi|epoxy|gio-2|rsvg|thai|datrie
        |fribidi|wayland-cursor|tinysparql|cloudproviders|json-glib|avif-)
    | /plugins/wayland-graphics-integration-client/lib(dmabuf|drm|shm|vulkan)
    | /plugins/generic/
    | /lib(cups|avahi|gnutls|p11-kit|tasn1|nettle|hogweed|idn2|unistring|gmp)
    | /font_source_sans_pro/files/(?!SourceSansPro-(Regular|Semibold)\.ttf)
    | /qtawesome/fonts/(?!phosphor)
    | PySide6/Qt/translations/
    | PySide6/translations/
    | PIL/_avif
    | ^(.*/)?opengl32sw\.dll
    """,
    re.VERBOSE,
)


def is_needed(name: str) -> bool:
    """Tell whether a file of the bundle, by its path in it, is of any use to the program."""
    path = "/" + name.replace("\\", "/")
    if "/babel/locale-data/" in path:
        return re.fullmatch(_LANGUAGES, path.rpartition("/")[2]) is not None
    return _UNUSED.search(path) is None and _UNUSED.search(path[1:]) is None
