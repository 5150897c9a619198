"""How far forecasts were off, how whole the data are, and the days that are no ordinary ones."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from resources.forecast.accuracy import Accuracy
from resources.forecast.report import DayRecord, Report
from resources.forecast.special import SpecialDay
from resources.forecast.special_days import SpecialDays
from widgets import format
from widgets.act_dialog import ActDialog
from widgets.buttons import PlainButton
from widgets.number_field import NumberField
from widgets.parts import Label
from widgets.plain import plain
from widgets.tables.small_table import HEAD_PX, ROW_PX, set_up
from widgets.viewer import Viewer

translate = QCoreApplication.translate

MOST_ROWS = 7
AHEAD = timedelta(days=60)  # to which public holidays to come are listed
QUARTERS_OF_HOUR = 4


class ForecastDialog(ActDialog):
    """`confirmed` marks the day that is filled in; `ordinary_wanted` names a marked one that is none. Everybody may
    read; without `may_mark` nothing can be changed."""

    ordinary_wanted = Signal(object)  # date
    import_wanted = Signal()

    def __init__(self, viewer: Viewer, may_mark: bool, *, demo: bool = False, parent: QWidget | None = None) -> None:
        title = translate("Forecast", "Forecast: accuracy and data")
        super().__init__(title, translate("Forecast", "Mark the day"), parent, width=860)
        self._viewer, self._demo, self._may_mark = viewer, demo, may_mark
        self.calendar = SpecialDays()
        self._holidays: dict[date, SpecialDay] = {}
        self._report: Report | None = None
        self.headline = Label(translate("Forecast", "The record is being read …"), wrap=True)
        self.queues, self.days = _table(_of_queues()), _table(_of_days())
        set_up(self.queues, {0: 190, 1: 90, 2: 170, 3: 90, 4: 110}, last=5)
        set_up(self.days, {0: 130, 1: 110, 2: 240}, last=3)
        self.queues.setAccessibleName(translate("Forecast", "Accuracy by queue"))
        self.days.setAccessibleName(translate("Forecast", "Data and special days by day"))
        self.days.itemSelectionChanged.connect(self._take_day)
        shown: tuple[QWidget, ...] = (self.headline, self.queues, self.days)
        for part in shown:
            self.body.addWidget(part)
        self.day, self.name, self.share = QLineEdit(), QLineEdit(), NumberField()
        self.day.setFixedWidth(120)
        self.ordinary = PlainButton(translate("Forecast", "Ordinary again"))
        self.ordinary.clicked.connect(self._unmark)
        self.bring = PlainButton(translate("Forecast", "Import…"))
        self.bring.setToolTip(translate("Forecast", "Fill gaps of the record from a CSV file: start,queue,contacts"))
        self.bring.clicked.connect(self.import_wanted)
        self.body.addLayout(self._fields())
        acting: tuple[QWidget, ...] = (self.day, self.name, self.share, self.ordinary, self.bring, self.confirm)
        for part in acting:
            part.setEnabled(may_mark)

    def show_report(self, report: Report) -> None:
        """The figures, when they are there."""
        self._report = report
        self.headline.setText(self._sentence(report))
        rows = [(self._viewer.queue(queue), one, report.yesterday.get(queue)) for queue, one in report.queues.items()]
        rows.sort(key=lambda row: -(row[1].came))
        _fill(self.queues, [_queue_cells(*row) for row in rows])
        self._show_days()

    def show_special_days(self, calendar: SpecialDays) -> None:
        """The special days as the journal has them."""
        self.calendar = calendar
        self._show_days()

    def show_holidays(self, holidays: Iterable[SpecialDay]) -> None:
        """The public holidays of the centre's country; they are special days unless somebody said otherwise."""
        self._holidays = {one.day: one for one in holidays}
        self._show_days()

    def marked_day(self) -> date | None:
        """The day that is filled in; None: it is no date."""
        try:
            return date.fromisoformat(self.day.text().strip())
        except ValueError:
            return None

    def marked_share(self) -> float | None:
        """As a share of an ordinary day; None: not said."""
        number = self.share.number()
        return None if number is None else number / 100

    def problem(self) -> str:
        if self.marked_day() is None:
            return translate("Forecast", "Say which day, as 2026-12-24.")
        if not self.name.text().strip():
            return translate("Forecast", "Name the day: days of the same name are forecast from each other.")
        return ""

    def _fields(self) -> QHBoxLayout:
        across = QHBoxLayout()
        named = (
            (translate("Forecast", "Special day"), self.day),
            (translate("Forecast", "Name"), self.name),
            (translate("Forecast", "% of an ordinary day (empty: as earlier ones)"), self.share),
        )
        for words, field in named:
            label = Label(words, tone="muted")
            label.setBuddy(field)
            field.setAccessibleName(words)
            across.addWidget(label)
            across.addWidget(field)
        self.share.setFixedWidth(70)
        across.addWidget(self.ordinary)
        across.addWidget(self.bring)
        return across

    def _sentence(self, report: Report) -> str:
        total, last = report.total, Accuracy.total(report.yesterday.values())
        if total.wmape is None:
            return translate("Forecast", "Three weeks of record are needed before a forecast can be judged.")
        words = translate(
            "Forecast",
            "Last {days} days, each week forecast from what lay before: off by {off}, the same weekday a week before "
            "by {naive}. {inside} of the quarters of an hour lay in the 80% band. Yesterday: {last}.",
        ).format(
            days=max(one.days for one in report.queues.values()),
            off=format.percent(total.wmape, 1),
            naive=format.percent(total.naive_wmape, 1),
            inside=format.percent(total.coverage),
            last=format.percent(last.wmape, 1),
        )
        invented = translate("Forecast", "The record of this demo is invented.") if self._demo else ""
        return format.sentences((words, invented))

    def _show_days(self) -> None:
        if self._report is None:
            return
        known = {one.day: one for one in self._report.days}
        newest = max(known, default=date.min)
        coming = {day for day in self._holidays if timedelta() < day - newest <= AHEAD}
        days = sorted({*known, *coming, *self.calendar.days}, reverse=True)
        _fill(self.days, [self._day_cells(day, known.get(day)) for day in days])

    def _day_cells(self, day: date, record: DayRecord | None) -> tuple[str, ...]:
        measured = translate("Forecast", "nothing") if record else translate("Forecast", "not looked at")
        if record is not None and record.measured is not None:
            measured = format.percent(record.measured)
            if record.imported:
                measured = translate("Forecast", "{share}, imported").format(share=measured)
        return day.isoformat(), measured, _gaps(record), self._standing(day, record)

    def _standing(self, day: date, record: DayRecord | None) -> str:
        special = self.calendar.days.get(day)
        if special is not None:
            share = "" if special.share is None else f" ({format.percent(special.share)})"
            return translate("Forecast", "special: {name}").format(name=special.name) + share
        if (holiday := self._holidays.get(day)) is not None:
            if day in self.calendar.ordinary:
                return translate("Forecast", "ordinary, although a public holiday: {name}").format(name=holiday.name)
            return translate("Forecast", "public holiday: {name}").format(name=holiday.name)
        if record is not None and record.odd is not None:
            words = translate("Forecast", "not marked, but unusual: {share} of an ordinary day")
            return words.format(share=format.percent(record.odd))
        return translate("Forecast", "ordinary")

    def _take_day(self) -> None:
        row = self.days.currentRow()
        item = self.days.item(row, 0)
        if item is None:
            return
        self.day.setText(item.text())
        day = self.marked_day()
        special = (self.calendar.days.get(day) or self._holidays.get(day)) if day else None
        self.name.setText(special.name if special else "")
        self.share.setText("" if special is None or special.share is None else f"{special.share * 100:.0f}")

    def _unmark(self) -> None:
        day = self.marked_day()
        if day is None:
            self.tell(self.problem())
        else:
            self.ordinary_wanted.emit(day)


def _of_queues() -> list[str]:
    return [
        translate("Forecast", "Queue"),
        translate("Forecast", "Off by"),
        translate("Forecast", "Same weekday before"),
        translate("Forecast", "Bias"),
        translate("Forecast", "In the band"),
        translate("Forecast", "Yesterday off by"),
    ]


def _of_days() -> list[str]:
    return [
        translate("Forecast", "Day"),
        translate("Forecast", "Measured"),
        translate("Forecast", "Gaps of all queues"),
        translate("Forecast", "Kind"),
    ]


def _table(names: Sequence[str]) -> QTableWidget:
    table = QTableWidget(0, len(names))
    table.setHorizontalHeaderLabels(list(names))
    return table


def _fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    table.setRowCount(len(rows))
    for place, row in enumerate(rows):
        for column, words in enumerate(row):
            table.setItem(place, column, QTableWidgetItem(plain(words)))
    table.setFixedHeight(min(MOST_ROWS, max(1, len(rows))) * ROW_PX + HEAD_PX + 4)


def _queue_cells(name: str, one: Accuracy, last: Accuracy | None) -> tuple[str, ...]:
    bias = format.NONE if one.bias is None else f"{'+' if one.bias >= 0 else '−'}{format.percent(abs(one.bias), 1)}"
    return (
        name,
        format.percent(one.wmape, 1),
        format.percent(one.naive_wmape, 1),
        bias,
        format.percent(one.coverage),
        format.percent(last.wmape if last else None, 1),
    )


def _gaps(record: DayRecord | None) -> str:
    """Spans of quarters in which nothing was measured whole, the first few: 02:15–03:00."""
    if record is None or not record.gaps:
        return ""
    spans: list[list[int]] = []
    for quarter in record.gaps:
        if spans and spans[-1][1] == quarter:
            spans[-1][1] = quarter + 1
        else:
            spans.append([quarter, quarter + 1])
    words = ", ".join(f"{_clock(begin)}–{_clock(end)}" for begin, end in spans[:2])
    return words + (" …" if len(spans) > 2 else "")


def _clock(quarter: int) -> str:
    return f"{quarter // QUARTERS_OF_HOUR:02}:{quarter % QUARTERS_OF_HOUR * 15:02}"
