"""Typing on the Review page over a long log: `python -m tests.benchmarks review_page [ENTRIES]`.

Prints how long the window's loop stood still while words were typed in both views; goal: never over 100 ms.
"""

import sys
import tempfile
import time
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from console.archive.searching import Searching
from console.pages.review import ENTRIES, INCIDENTS, ReviewPage
from console.readings import read_in
from resources.people import Person, Post
from tests.benchmarks.opening import Stalls, say
from tests.console.bench import START, open_store
from tests.long_log import write_long_log
from widgets.theme import apply_theme
from widgets.viewer import Viewer

TYPED = ("authorisation timeout", "授權逾時 廠商", "cards restart")
KEY_S = 0.08


def main(entries: int = 100_000) -> None:
    """All figures, one a line."""
    app = QApplication.instance() or QApplication([])
    apply_theme(app, "light", "zh-Hant")  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as directory:
        store = open_store(Path(directory))
        write_long_log(store, entries)
        board = read_in(store.read_out()).board
        searching = Searching(store.database.file)
        page = ReviewPage(Viewer("lin", (Person("lin", "Lin", Post.SUPERVISOR),), ZoneInfo("Asia/Taipei")))
        page.incidents_wanted.connect(lambda wanted: searching.incidents(wanted, page.show_found))
        page.entries_wanted.connect(lambda wanted: searching.positions(wanted, page.show_positions))
        page.lines_wanted.connect(lambda positions: searching.entries(positions, page.show_entries))
        page.resize(1360, 860)
        page.show()
        page.show_time(START.timestamp())
        began = time.perf_counter()
        page.show_board(board)
        say(f"{len(board)} incidents on the page: {(time.perf_counter() - began) * 1000:.0f} ms")
        searching.catch_up()
        _wait(app, lambda: searching.is_settled)
        for view in (INCIDENTS, ENTRIES):
            page.show_view(view)
            _wait(app, lambda: searching.is_settled)
            stalls = Stalls()
            for words in TYPED:
                for end in range(1, len(words) + 1):
                    page.search.setText(words[:end])
                    until = time.perf_counter() + KEY_S
                    _wait(app, lambda until=until: time.perf_counter() >= until)
            say(f"typing in {view}: longest stall {stalls.longest * 1000:.0f} ms, p99 {stalls.p99() * 1000:.0f} ms")
        searching.close()
        page.close()
        store.close()


def _wait(app: object, until: object) -> None:
    while not until():  # type: ignore[operator]
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)  # type: ignore[attr-defined]


if __name__ == "__main__":
    main(*(int(number) for number in sys.argv[1:]))
