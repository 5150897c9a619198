"""What a window under test stands on: a feed set by hand, a memory, a page that notes what it is shown."""

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from tests.floors import AT, floor

TAIPEI = ZoneInfo("Asia/Taipei")


class Feed:
    """A feed whose floor and times are set by hand."""

    def __init__(self):
        self.floor, self.mono, self.now = floor(), 100.3, AT

    def latest(self):
        return self.floor

    def epoch(self):
        return self.now

    def monotonic(self):
        return self.mono


class Forgetful:
    """A memory that lasts as long as its window."""

    def __init__(self):
        self._kept = {}

    def load(self, key):
        return self._kept.get(key)

    def save(self, key, value):
        self._kept[key] = value


class Page(QWidget):
    """A page that notes what it is shown."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def show_floor(self, value):
        self.seen.append(value)

    def show_time(self, now):
        self.seen.append(now)
