"""Samples the floor every five seconds of the centre's clock and has it kept, beside everything else that goes on."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from console.acts.worker import Worker
from console.clocks.clock import Clock
from console.pages.floor import FloorPage
from console.record.recorder import Recorder, Told
from console.record.texts import told_notice
from console.state import trust
from console.storage.measures import Contacts
from console.window import Window
from resources.alarms.preview import Past
from resources.expected import Expected
from resources.floor import Floor
from resources.measures.earlier import Earlier
from resources.measures.history import History
from resources.measures.sample import Sampler
from widgets.charts.load_panel import LoadPanel


class Recording(QObject):
    """Lives in the main thread; disk and decoding in a thread of its own, which the log's acts never wait for.

    It `restores` to the charts what came before the console was started, for a feed that counts anew with each start.
    """

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self, recorder: Recorder, clock: Clock, parent: QObject | None = None, *, restores: bool = False
    ) -> None:
        super().__init__(parent)
        self._restores = restores
        self._recorder, self._clock = recorder, clock
        self._sampler, self._floor = Sampler(), Floor()
        self._worker = Worker("measures", self)
        self.faulted = self._worker.faulted

    def look(self, floor: Floor) -> None:
        """Take a sample if one is due: at most one for each look, however fast the centre's clock runs."""
        self._floor = floor
        freshness, _ = trust(floor, self._clock.monotonic())
        sample = self._sampler.sample(floor, self._clock.epoch(), freshness)
        if sample is not None:
            self._worker.do(lambda: self._recorder.take(sample), self._tell)

    def history(self, queue: str, since: float, until: float, done: Callable[[History], None]) -> None:
        """Bring what is kept of a queue over a time (epoch seconds) to `done`."""
        self._worker.do(lambda: self._recorder.history(queue, since, until), done)

    def past(self, since: float, until: float, done: Callable[[Past | None], None]) -> None:
        """Bring what is kept of all queues over a time to `done`, as alarm rules see it; None: nothing is kept."""
        queues = tuple(self._floor.queues.values())
        self._worker.do(lambda: self._recorder.past(since, until, queues), done)

    def counted(self, since: float, done: Callable[[tuple[Contacts, ...]], None]) -> None:
        """Bring what came to all queues quarter by quarter since then (epoch seconds) to `done`."""
        self._worker.do(lambda: self._recorder.contacts(since), done)

    def usual(self, done: Callable[[Mapping[str, Expected]], None]) -> None:
        """Bring what is usual today, by queue, to `done`."""
        self._worker.do(lambda: self._recorder.usual(self._clock.now()), done)

    def connect_window(self, window: Window) -> None:
        """Let the charts of the Floor page, made before or after the desk, draw what was kept."""
        connected: set[LoadPanel] = set()
        known = Earlier()

        def take(page: FloorPage) -> None:
            load = page.by_queue.load
            if load not in connected:
                connected.add(load)
                load.show_earlier(known)
                load.history_wanted.connect(lambda *what: self.history(what[0], what[1], what[2], load.show_history))

        def restore(earlier: Earlier) -> None:
            nonlocal known
            known = earlier
            for load in connected:
                load.show_earlier(earlier)

        if self._restores:  # now: the next sample is no longer of before
            began = self._clock.now()
            self._worker.do(lambda: self._recorder.earlier(began), restore)
        window.when_shown(FloorPage, take)

    def clear(self) -> None:
        """Let go of what is older than 13 months, in steps between which samples are kept."""
        self._worker.do(lambda: self._recorder.clear(self._clock.now()), lambda more: self.clear() if more else None)

    def close(self) -> None:
        """Keep what was sampled and end the thread."""
        self._worker.do(self._recorder.close)
        self._worker.close()

    def _tell(self, told: tuple[Told, ...]) -> None:
        for one in told:
            self.noticed.emit(told_notice(one))
