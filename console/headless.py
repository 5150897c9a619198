"""The console where nobody can see its window: says so, prints the floor's headline, writes pictures of the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from console.host import Host
from resources.floor import Floor, Freshness
from resources.headline import headline
from widgets import format

EVERY_MS = 5000


class Headless(QObject):
    """Prints in English: its reader is a log or an engineer at a terminal."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host = host
        self._picture = host.places.data / "window.png"
        self._drawn = False
        self._freshness = Freshness.LOST
        host.state.aged.connect(self._age)
        sys.stdout.write("There is no screen here: the console runs without one. Ctrl C ends it.\n")
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._tell)
        self._timer.start()

    def _age(self, freshness: Freshness, _age_s: float | None) -> None:
        self._freshness = freshness

    def _tell(self) -> None:
        sys.stdout.write(line(self._host.state.floor, self._freshness) + "\n")
        sys.stdout.flush()
        if not self._drawn and self._host.state.floor.queues:
            self._drawn = True
            self._draw(self._picture)

    def _draw(self, file: Path) -> None:
        if self._host.window.grab().save(str(file)):
            sys.stdout.write(f"A picture of the window: {file}\n")


def line(floor: Floor, freshness: Freshness) -> str:
    """The floor's headline in one line."""
    if not floor.queues:
        return f"no floor yet: {floor.why or 'connecting'}"
    seen = headline(floor)
    level, abandons = format.level(seen.service_level), format.percent(seen.abandon_rate)
    return (
        f"{freshness} · {seen.waiting} waiting, longest {format.duration(seen.longest_wait_s)}"
        f" ({seen.longest_wait_queue}) · service level {level} · abandoned {abandons}"
        f" · {seen.ready} ready of {seen.signed_in} signed in"
    )
