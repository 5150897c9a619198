"""Forecasts the centre's day from its record and revises it as the day goes on, beside everything else."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from console.acts.worker import Worker
from resources.day import Day

if TYPE_CHECKING:
    from pathlib import Path

    from console.desk import Desk
    from console.planning.forecast.kept import Looked
    from console.window import Window
    from resources.floor import Floor
    from resources.forecast.deferred import Outage
    from resources.forecast.facts import HistoryImported
    from resources.forecast.history import History
    from resources.forecast.outlook import Morning, Outlook
    from resources.forecast.report import Report
    from resources.forecast.special import SpecialDay
    from resources.forecast.special_days import SpecialDays
    from resources.measures.counted import Counted

LOOK_BACK = timedelta(days=280)  # as far as resources.forecast.model learns from
EVERY_S = 300.0  # of the centre's clock
AFTER_MS = 1200  # the window is up and drawn before the record is read


class Forecasting(QObject):
    """Lives in the main thread, learns in a thread of its own; every revision goes to `State.set_need`."""

    revised = Signal(object)  # resources.forecast.outlook.Outlook
    faulted = Signal(object)  # a defect

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._worker = Worker("forecast", self)
        self._worker.faulted.connect(self.faulted)
        self.special_days: SpecialDays | None = None
        self.holidays: tuple[SpecialDay, ...] = ()  # of the centre's country, once the record was read
        self.outlook: Outlook | None = None
        self._morning: Morning | None = None
        self.imported: frozenset[date] = frozenset()  # days of which something was brought in as a file
        self._outages: tuple[Outage, ...] = ()
        self._history: History | None = None
        self._asked: list[Callable[[Report], None]] = []
        self._looked_at: float | None = None
        self._learning = self._again = False
        self._closed = False
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self.learn)

    @property
    def is_settled(self) -> bool:
        """Whether the day is forecast, or there is nothing to forecast it from."""
        return self._morning is not None and (self.outlook is not None or not self._desk.state.floor.queues)

    def connect_window(self, window: "Window") -> None:
        """Let the charts of the Floor page draw the forecast, whenever that page is made."""
        from console.pages.floor import FloorPage

        connected: set[FloorPage] = set()

        def take(page: FloorPage) -> None:
            if page not in connected:
                connected.add(page)
                self.revised.connect(lambda found: page.by_queue.load.show_need(found.need))
                if self.outlook is not None:
                    page.by_queue.load.show_need(self.outlook.need)

        window.when_shown(FloorPage, take)

    def begin(self) -> None:
        """The journal has been read: learn soon, and look again as the clock goes on."""
        self._desk.state.ticked.connect(self._tick)
        self._desk.state.floor_changed.connect(lambda _: self._look() if self._looked_at is None else None)
        self._soon.start()

    def show_special_days(self, special_days: "SpecialDays") -> None:
        """The special days as the journal has them now; what is forecast already is forecast again."""
        changed = self.special_days is not None and special_days is not self.special_days
        self.special_days = special_days
        if changed:
            self._history = None
            self.learn()

    def show_outages(self, outages: "tuple[Outage, ...]") -> None:
        """The outages that last or are being recovered from: the day is revised by them at once."""
        self._outages = outages
        self._look()

    def learn(self) -> None:
        """Read the record and forecast the day anew: after the start, at midnight, when a special day was marked."""
        self._again = self._learning
        if self._learning or self._closed:
            return
        self._soon.stop()
        self._learning = True
        since = (self._desk.watched.clock.now() - LOOK_BACK).timestamp()
        self._counted(since, self._learn_from)

    def report(self, done: "Callable[[Report], None]") -> None:
        """Bring how good the forecasts of late were, and how whole their data, to `done`, once the record is read."""
        history, now, zone = self._history, self._desk.watched.clock.now(), self._desk.zone
        special = self._special()
        if history is None:
            self._asked.append(done)
            if not self._learning:
                self.learn()
        else:
            self._worker.do(lambda: judged(history, now, zone, special(), self.imported), done)

    def close(self) -> None:
        """Nothing is forecast any more."""
        self._closed = True
        self._soon.stop()
        self._worker.close()

    def _special(self) -> "Callable[[], tuple[SpecialDay, ...]]":
        """Works out the special days, public holidays among them, in another thread."""
        calendar, desk, now = self.special_days, self._desk, self._desk.watched.clock.now()
        zone, language = desk.zone, desk.viewer.language

        def found() -> "tuple[SpecialDay, ...]":
            from console.planning.forecast.holidays import country_of, public_holidays
            from resources.forecast.special_days import SpecialDays

            self.holidays = public_holidays(country_of(zone), now.year - 1, now.year + 1, language)
            return (calendar or SpecialDays()).with_holidays(self.holidays)

        return found

    def _brought(self) -> "Callable[[], list[tuple[History, HistoryImported]]]":
        """Reads the histories that were brought in, in another thread; the later ones come last."""
        imports = self.special_days.imports if self.special_days else ()
        folder = self._desk.store.directory if imports else None

        def found() -> "list[tuple[History, HistoryImported]]":
            from console.planning.forecast.kept import kept_history

            if folder is None:
                return []
            files = ((kept_history(folder, one.digest), one) for one in imports)
            return [(history, fact) for history, fact in files if history is not None]

        return found

    def look_at(self, file: "Path", done: "Callable[[Looked | str], None]") -> None:
        """Bring what a file of a history would do to `done`, or what is wrong with it; nothing is taken in."""
        from console.planning.forecast.kept import looked_at

        record, queues = self._history, frozenset(self._desk.state.floor.queues)
        today = self._desk.watched.clock.now().astimezone(self._desk.zone).date()
        self._worker.do(lambda: looked_at(file, record, queues, today), done)

    def keep(self, file: "Path", digest: str, done: "Callable[[str], None]") -> None:
        """Copy a file to where the learning finds it; `done` takes what went wrong, or nothing."""
        from console.planning.forecast.kept import keep

        folder = self._desk.store.directory
        self._worker.do(lambda: keep(folder, file, digest), done)

    def _counted(self, since: float, done: "Callable[[tuple[Counted, ...]], None]") -> None:
        """What was measured since then; an invented record is whole without it, and its floor counts its own day."""
        if self._desk.watched.record is None:
            self._desk.recording.counted(since, done)
        else:
            done(())

    def _learn_from(self, counted: tuple["Counted", ...]) -> None:
        record, now, zone = self._desk.watched.record, self._desk.watched.clock.now(), self._desk.zone
        special, brought = self._special(), self._brought()
        self._worker.do(
            lambda: learnt((*(record() if record else ()), *counted), now, zone, special(), brought()), self._learnt
        )

    def _learnt(self, found: "tuple[History, Morning, frozenset[date]]") -> None:
        self._learning = False
        if self._again:  # something changed meanwhile
            self.learn()
            return
        self._history, self._morning, self.imported = found
        asked, self._asked = self._asked, []
        for done in asked:
            self.report(done)
        self._look()

    def _tick(self, now: float) -> None:
        if self._morning is None:
            return
        if self._morning.day != datetime.fromtimestamp(now, self._desk.zone).date():
            self.learn()
        elif self._looked_at is None or not 0 <= now - self._looked_at < EVERY_S:
            self._look()

    def _look(self) -> None:
        """Revise the day by what came; what is missing yet, record or floor, looks again when it is there."""
        if self._morning is None or not self._desk.state.floor.queues or self._closed:
            return
        now = self._looked_at = self._desk.watched.clock.epoch()
        self._counted(Day.of(now, self._desk.zone).start, lambda counted: self._revise(counted, now))

    def _revise(self, counted: tuple["Counted", ...], now: float) -> None:
        morning, floor, zone, outages = self._morning, self._desk.state.floor, self._desk.zone, self._outages
        if morning is not None:
            self._worker.do(lambda: looked(morning, floor, counted, zone, now, outages=outages), self._show)

    def _show(self, found: "Outlook") -> None:
        self.outlook = found
        self._desk.state.set_need(found.need)
        self.revised.emit(found)


def learnt(
    counted: Iterable["Counted"],
    now: datetime,
    zone: ZoneInfo,
    special: "tuple[SpecialDay, ...]",
    brought: "Iterable[tuple[History, HistoryImported]]" = (),
) -> "tuple[History, Morning, frozenset[date]]":
    """All that was counted before the day of `now`, and the forecast of that day."""
    from resources.forecast.imported import changed, laid_over
    from resources.forecast.outlook import morning  # late: nobody waits for it at the start
    from resources.forecast.recorded import recorded

    day = now.astimezone(zone).date()
    history = recorded(counted, zone, day)
    imported: set[date] = set()
    for file, fact in brought:
        before, history = history, laid_over(history, file, fact.queues, day, replaces=fact.replaces)
        imported |= changed(before, history)
    return history, morning(history, day, special), frozenset(imported)


def judged(
    history: "History",
    now: datetime,
    zone: ZoneInfo,
    special: "tuple[SpecialDay, ...]",
    imported: frozenset[date] = frozenset(),
) -> "Report":
    """The report on the days before that of `now`."""
    from resources.forecast.report import report

    return report(history, now.astimezone(zone).date(), special, imported)


def looked(
    morning: "Morning",
    floor: "Floor",
    counted: Iterable["Counted"],
    zone: ZoneInfo,
    now: float,
    *,
    outages: "tuple[Outage, ...]" = (),
) -> "Outlook":
    """The same revised at `now` (epoch seconds)."""
    from resources.forecast.outlook import outlook

    return outlook(morning, floor, counted, zone, now, outages=outages)
