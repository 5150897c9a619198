"""The panel below the queues: a queue's contacts over the day, its course, or all queues against expectation."""

from collections.abc import Iterable
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from resources.floor import Floor, Freshness, Gap, QueueFigures
from widgets.charts.chart_series import series_of
from widgets.charts.contacts_view import ContactsView
from widgets.charts.copy_chip import CopyChip, copy_picture, copy_rows
from widgets.choice import Choice
from widgets.freshness import mark
from widgets.parts import Panel

if TYPE_CHECKING:
    from resources.measures.earlier import Earlier
    from resources.measures.history import History
    from resources.staffing.need import DayNeed
    from widgets.charts.course_view import CourseView
    from widgets.charts.heat_view import HeatView
    from widgets.charts.load_chart import LoadChart

translate = QCoreApplication.translate

DRAWN_EVERY_S = 1.0  # of the centre's clock: nobody sees a quarter of an hour grow faster

CONTACTS, COURSE, HEAT = "contacts", "course", "heat"


class LoadPanel(Panel):
    """Shows one of three views. All but the first are made when they are first chosen, its chart by `build_chart`."""

    built = Signal()
    history_wanted = Signal(str, float, float)  # queue, since, until (epoch seconds): to be answered by `show_history`
    queue_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_titles()[CONTACTS], parent=parent)
        self._queue: QueueFigures | None = None
        self._now, self._floor = 0.0, Floor()
        self._zone: tzinfo = UTC
        self._gaps: tuple[Gap, ...] = ()
        self._earlier: Earlier | None = None
        self._need: DayNeed | None = None
        self.contacts = ContactsView()
        self.course: CourseView | None = None
        self.heat: HeatView | None = None
        self.view = Choice(
            translate("LoadPanel", "Chart"),
            [
                (CONTACTS, translate("LoadPanel", "Day")),
                (COURSE, translate("LoadPanel", "Course")),
                (HEAT, translate("LoadPanel", "All queues")),
            ],
        )
        self.view.changed.connect(lambda _: self._change_view())
        self.copy = CopyChip()
        self.copy.picture_wanted.connect(lambda: copy_picture(self))
        self.copy.values_wanted.connect(lambda: copy_rows(self._shown().rows()))
        self._stage, tools = QWidget(), QWidget()
        self._views, self._tools = QStackedLayout(self._stage), QStackedLayout(tools)
        for part in (tools, self.view, self.copy):
            self.tools.addWidget(part)
        self._add(self.contacts)
        self.body.addWidget(self._stage)

    @property
    def chart(self) -> "LoadChart | None":
        """The chart of the day, once it is built."""
        return self.contacts.chart

    def show_queue(self, queue: QueueFigures | None, now: float, zone: tzinfo, gaps: Iterable[Gap] = ()) -> None:
        """Show `queue` at `now`, the same one at most once a second; `gaps` are the feed's."""
        if self._is_early(queue, now):
            return
        self._queue, self._now, self._zone, self._gaps = queue, now, zone, tuple(gaps)
        self._show_day()
        if self.course is not None:
            self.course.show_queue(queue, now, zone)
        self.set_note(self._shown().note())

    def show_floor(self, floor: Floor) -> None:
        """Show all queues where all are shown, at most once a second."""
        early = 0.0 <= floor.at - self._floor.at < DRAWN_EVERY_S
        if not early:
            self._floor = floor
            self._show_heat()

    def show_earlier(self, earlier: "Earlier") -> None:
        """Draw also, with the next floor, what came today before the console was started."""
        self._earlier = earlier

    def show_need(self, need: "DayNeed") -> None:
        """Draw what the day is forecast to bring."""
        self._need = need
        self._show_day()

    def show_history(self, history: "History") -> None:
        """What was asked for by `history_wanted`."""
        if self.course is not None:
            self.course.show_history(history)

    def show_view(self, view: str) -> None:
        """Bring CONTACTS, COURSE or HEAT to the front."""
        self.view.choose(view)

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the chart with the age of its figures."""
        mark(self, freshness, age_s, over=self._stage)

    def get_ready(self) -> None:
        """Load what the chart's library needs itself, while there is nothing to show yet."""
        import numpy  # noqa: F401

    def build_soon(self) -> None:
        """Build the chart as soon as what is on screen now has been painted."""
        QTimer.singleShot(0, self, self.build_chart)

    def build_chart(self) -> None:
        """Load the chart library and draw."""
        if self.contacts.build_chart():
            self.built.emit()

    def _show_day(self) -> None:
        queue, now = self._queue, self._now
        day = series_of(queue, now, self._zone, self._gaps, self._earlier, need=self._need) if queue else None
        self.contacts.show_series(day)

    def _shown(self) -> "ContactsView | CourseView | HeatView":
        views = {COURSE: self.course, HEAT: self.heat}
        return views.get(str(self.view.value)) or self.contacts

    def _is_early(self, queue: QueueFigures | None, now: float) -> bool:
        """Whether the same queue was drawn less than a second ago: the next floor will do."""
        same = queue is not None and self._queue is not None and queue.queue == self._queue.queue
        return same and 0.0 <= now - self._now < DRAWN_EVERY_S

    def _show_heat(self) -> None:
        if self.heat is not None and self._shown() is self.heat:
            self.heat.show_floor(self._floor, self._zone, self._earlier)

    def _change_view(self) -> None:
        if self.view.value == COURSE and self.course is None:
            self._make_course()
        elif self.view.value == HEAT and self.heat is None:
            self._make_heat()
        shown = self._shown()
        self._views.setCurrentWidget(shown)
        self._tools.setCurrentWidget(shown.tools)
        self.title.setText(_titles()[str(self.view.value)])
        self.setAccessibleName(self.title.text())
        self._show_heat()
        if self.course is not None:
            self.course.show_queue(self._queue, self._now, self._zone)
        self.set_note(shown.note())

    def _make_course(self) -> None:
        from widgets.charts.course_view import CourseView  # late: the first floor on screen does not wait for it

        self.course = CourseView()
        self.course.history_wanted.connect(self.history_wanted)
        self._add(self.course)

    def _make_heat(self) -> None:
        from widgets.charts.heat_view import HeatView  # late, as above

        self.heat = HeatView()
        self.heat.queue_chosen.connect(self.queue_chosen)
        self._add(self.heat)

    def _add(self, view: "ContactsView | CourseView | HeatView") -> None:
        self._views.addWidget(view)
        self._tools.addWidget(view.tools)


def _titles() -> dict[str, str]:
    return {
        CONTACTS: translate("LoadChart", "Contacts per 15 min"),
        COURSE: translate("LoadPanel", "Course of the queue"),
        HEAT: translate("LoadPanel", "Contacts against expectation"),
    }
