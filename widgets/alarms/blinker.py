"""Slow blinking, for the one thing that may blink: a critical alarm that nobody has acknowledged."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QWidget

HALF_MS = 700  # well below the three flashes a second that harm people


class Blinker(QObject):
    """Calls `show_dark` with True and False in turn while it runs and its widget is on the screen."""

    def __init__(self, widget: QWidget, show_dark: Callable[[bool], None]) -> None:
        super().__init__(widget)
        self._widget, self._show_dark = widget, show_dark
        self._wanted = self._dark = False
        self._timer = QTimer(self, interval=HALF_MS)
        self._timer.timeout.connect(self._turn)
        widget.installEventFilter(self)

    def run(self, wanted: bool) -> None:
        """Blink, or stop. Where the desktop asks for no motion it never begins."""
        self._wanted = wanted and not motion_is_reduced()
        self._follow()

    @property
    def is_running(self) -> bool:
        """Whether it blinks now."""
        return self._timer.isActive()

    def _follow(self) -> None:
        runs = self._wanted and self._widget.isVisible()
        if runs != self._timer.isActive():
            self._timer.start() if runs else self._timer.stop()
        if not runs and self._dark:
            self._turn()

    def _turn(self) -> None:
        self._dark = not self._dark
        self._show_dark(self._dark)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False


def motion_is_reduced() -> bool:
    """Whether the desktop asks for less motion: animations are off, or the text cursor does not blink.

    Where nobody can see the window nothing moves either: its pictures are the same every time.
    """
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return True
    lasts = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return lasts == 0 or QGuiApplication.styleHints().cursorFlashTime() <= 0
