"""A bare Qt window: the peer of the start-up benchmark. Prints milliseconds from process start to its first paint."""

import os
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Bare(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        print(f"painted {(time.monotonic() - float(os.environ['BEGAN'])) * 1000:.1f}", flush=True)
        QApplication.quit()


application = QApplication([])
window = Bare()
window.setCentralWidget(QLabel("nothing"))
window.resize(1440, 900)
window.show()
application.exec()
