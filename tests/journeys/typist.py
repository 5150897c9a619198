"""A console in a process of its own, worked by hands until it is killed: `python -m tests.journeys.typist DIR`.

Prints what a person would have seen, one line each and unbuffered: `usable`, `restored WORDS` (what stood in
the field for notes), `live`, `typed LENGTH`, and `stored WORDS` for every note that was acknowledged.
"""

import itertools
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest

from console.bootstrap import Console
from console.settings.options import Options
from resources.floor import Freshness
from tests.journeys.hands import CTRL, Hands, log_lines

PATIENCE_S = 30.0
KEY_S = 0.015  # between two keys: a fast writer
HALF = "half-written "


class Patience:
    """Waits by turning Qt's loop, as pytest-qt does."""

    def waitUntil(self, condition: Callable[[], bool], timeout: int) -> None:
        until = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > until:
                raise TimeoutError("it did not come to pass")
            QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def say(words: str) -> None:
    os.write(1, f"{words}\n".encode())


def main(data: Path) -> None:
    console = Console(Options(demo=True, data=data, language="en"))
    hands = Hands(console, Patience())
    console.show()
    hands.until(lambda: console.desk is not None and console.window.page and console.state.board is not None)
    if console.state.board is None or not len(console.state.board):
        hands.report("System outage", "Core banking")
    hands.press(Qt.Key.Key_3, CTRL)
    composer = hands.response.log.composer
    hands.until(composer.isVisible)
    say("usable")
    say(f"restored {composer.text.toPlainText()}")
    trusted: list[Freshness] = []
    console.state.aged.connect(lambda freshness, _: trusted.append(freshness))
    hands.until(lambda: trusted and trusted[-1] is Freshness.FRESH and console.state.floor.queues)
    say("live")
    for number in itertools.count():
        words = f"{os.getpid()}-{number}"
        hands.note(words)
        hands.until(lambda words=words: words in log_lines(hands.response)[0])
        say(f"stored {words}")
        if number % 3 == 2:
            type_on(hands)
            hands.write(composer.text, "")
            QTest.keyClick(composer.text, Qt.Key.Key_Delete)


def type_on(hands: Hands) -> None:
    """Something longer without a pause, as long as a thought lasts."""
    field = hands.response.log.composer.text
    hands.write(field, "")
    for key in itertools.islice(itertools.cycle(HALF), 160):
        QTest.keyClicks(field, key)
        say(f"typed {len(field.toPlainText())}")
        until = time.monotonic() + KEY_S
        while time.monotonic() < until:
            QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
