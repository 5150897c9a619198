"""The program on this machine's screens, and the language that its system speaks."""

import os
import sys

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_LANGUAGES = {
    **dict.fromkeys(("zh_TW", "zh_HK", "zh_MO"), "zh-Hant"),
    **dict.fromkeys(("zh_CN", "zh_SG"), "zh-Hans"),
}


def application() -> QApplication:
    """The one QApplication of this process."""
    existing = QApplication.instance()
    made = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("watchfloor")
    made.setApplicationDisplayName("Watchfloor")
    made.setDesktopFileName("watchfloor")
    return made


def offscreen() -> bool:
    """Whether nobody can see the window."""
    return os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))


def system_language() -> str:
    """Chinese in the script that the system writes it in, else English."""
    return _LANGUAGES.get(QLocale.system().name(), "en")


def monitors() -> str:
    """The arrangement of monitors, as a name under which the window remembers its place."""
    areas = (screen.geometry() for screen in QGuiApplication.screens())
    return " ".join(sorted(f"{area.width()}x{area.height()}+{area.x()}+{area.y()}" for area in areas))
