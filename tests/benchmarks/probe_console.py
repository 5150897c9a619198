"""The real console up to its complete live floor: `probe_console.py DATA [TRACE]`, without a trace on the demo.

Prints milliseconds from process start to each milestone.
"""

import os
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from console.bootstrap import Console
from console.settings.options import Options


def tell(what: str) -> None:
    print(f"{what} {(time.monotonic() - float(os.environ['BEGAN'])) * 1000:.1f}", flush=True)


def watch(console: Console) -> None:
    """Ask until the floor is live and its chart is drawn."""
    view = getattr(console.window.current_page(), "by_queue", None)
    if console.state.floor.queues and view is not None and view.load.chart is not None:
        tell("complete")
        rest(console)
    else:
        QTimer.singleShot(1, lambda: watch(console))


def rest(console: Console) -> None:
    """Wait for the desk behind the floor: memory counts with everything loaded."""
    if console.desk is None:
        QTimer.singleShot(50, lambda: rest(console))
        return
    tell("desk")
    print(f"rss {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.1f}", flush=True)
    QApplication.quit()


class FirstPaint(QObject):
    """Hears of the window's first paint before the window itself goes on to open the desk."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: tell("painted"))
        return False


def main(data: Path, trace: Path | None = None) -> None:
    console = Console(Options(trace=trace, data=data) if trace else Options(demo=True, data=data))
    first_paint = FirstPaint()
    console.window.installEventFilter(first_paint)
    console.show()
    watch(console)
    QApplication.exec()
    console.close()


if __name__ == "__main__":  # the process that prints the pack reads this file, too
    main(*(Path(argument) for argument in sys.argv[1:]))
