"""What the machine says of its screens and its language."""

import os

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication


def offscreen() -> bool:
    """Whether nobody can see the window."""
    return os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))


def system_language() -> str:
    """Traditional Chinese where the system speaks it, else English."""
    return "zh-Hant" if QLocale.system().name() in ("zh_TW", "zh_HK", "zh_MO") else "en"


def monitors() -> str:
    """The arrangement of monitors, as a name under which the window remembers its place."""
    areas = (screen.geometry() for screen in QGuiApplication.screens())
    return " ".join(sorted(f"{area.width()}x{area.height()}+{area.x()}+{area.y()}" for area in areas))
