"""The forecast's dialog at a desk: its figures are made beside the window, its acts go through the runner."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.acts.permissions import may
from resources.forecast.commands import ForecastCommand, MarkSpecialDay, UnmarkSpecialDay
from resources.forecast.special_days import SpecialDays
from widgets.format import sentences

if TYPE_CHECKING:
    from console.desk import Desk
    from console.planning.forecast.bringing import Bringing
    from console.planning.forecast.forecasting import Forecasting
    from widgets.forecast.forecast_dialog import ForecastDialog

translate = QCoreApplication.translate


class ForecastDesk(QObject):
    """One dialog at a time; it keeps what was typed until it is stored."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk", forecasting: "Forecasting", parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._forecasting = desk, forecasting
        self.dialog: ForecastDialog | None = None
        self.bringing: Bringing | None = None

    def open(self, over: QWidget | None) -> None:
        """Show the figures, when they are made, and the special days to be marked by those who may."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        from widgets.forecast.forecast_dialog import ForecastDialog  # late: brings the forecast

        acts = self._desk.acts
        allowed = may(acts.who, acts.person, MarkSpecialDay)
        dialog = ForecastDialog(self._desk.viewer, allowed, demo=self._desk.watched.demo, parent=over)
        dialog.show_special_days(self._calendar())
        dialog.confirmed.connect(self._mark)
        dialog.ordinary_wanted.connect(self._unmark)
        dialog.import_wanted.connect(self._import)
        dialog.finished.connect(lambda _: self._forget())
        self.dialog = dialog
        self._forecasting.report(self._show)
        dialog.open()

    def show_special_days(self, calendar: SpecialDays) -> None:
        """The special days as the journal has them now."""
        if self.dialog is not None and calendar is not self.dialog.calendar:
            self.dialog.show_special_days(calendar)
            self._forecasting.report(self._show)

    def _calendar(self) -> SpecialDays:
        return self._forecasting.special_days or SpecialDays()

    def _show(self, report: object) -> None:
        from resources.forecast.report import Report

        if self.dialog is not None and isinstance(report, Report):
            self.dialog.show_holidays(self._forecasting.holidays)
            self.dialog.show_report(report)

    def _mark(self) -> None:
        dialog = self.dialog
        day = dialog.marked_day() if dialog else None
        if dialog is not None and day is not None:
            name, share = dialog.name.text().strip(), dialog.marked_share()
            self._run(MarkSpecialDay(day, name, share, dialog.calendar.version))

    def _unmark(self, day: date) -> None:
        if self.dialog is not None:
            holiday = next((one.name for one in self._forecasting.holidays if one.day == day), "")
            self._run(UnmarkSpecialDay(day, self.dialog.calendar.version, holiday))

    def _import(self) -> None:
        from console.planning.forecast.bringing import Bringing  # late: brings the forecast

        dialog = self.dialog
        if dialog is not None:
            self.bringing = self.bringing or Bringing(self._desk, self._forecasting, self)
            self.bringing.open(dialog, dialog.tell, dialog.calendar.version)

    def _run(self, command: ForecastCommand) -> None:
        if self.dialog is not None:
            self.dialog.show_saving(True)
            self._desk.acts.run(command, self._done)

    def _done(self, outcome: Outcome) -> None:
        notice = notice_of(outcome, self._desk.viewer, None)
        if self.dialog is not None:
            self.dialog.show_saving(False)
            if isinstance(outcome, Done):
                self.dialog.tell(translate("Forecast", "Stored; the day is forecast anew."), "muted")
            elif notice is not None:
                self.dialog.tell(sentences((notice.what, notice.to_do)))
        if notice is not None:
            self.noticed.emit(notice)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
