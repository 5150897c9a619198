"""The incidents of the past: their list, the chosen one as it happened, and the figures of the last months."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QByteArray, QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from incidents.archive.course import Course
from incidents.archive.months import Month, months
from incidents.incident import Incident
from incidents.review.times import Span, times
from resources.loans.loans import Loans
from widgets import format
from widgets.archive.course_lanes import AlarmBar
from widgets.archive.course_load import Load
from widgets.archive.course_view import CourseView
from widgets.archive.incident_table import IncidentTable
from widgets.archive.month_bars import MonthBar, MonthBars
from widgets.archive.span_texts import span_definition, span_word
from widgets.buttons import PlainButton
from widgets.parts import GUTTER, Label, Panel, column
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class IncidentsView(QWidget):
    """Takes incidents. `course_shown` carries the Course whose load and alarms are wanted; `report_wanted` an id."""

    course_shown = Signal(object)
    report_wanted = Signal(object)
    opened = Signal(object)
    review_wanted = Signal(object)  # id of an incident

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._loans = viewer, Loans()
        self._now = datetime.fromtimestamp(0, UTC)
        self._shown: Incident | None = None
        self._every: dict[UUID, Incident] = {}
        self._counted: object = None  # what the figures over months were made of
        self.list = Panel(translate("Archive", "Incidents"))
        self.table = IncidentTable(viewer)
        self.empty = Label(tone="muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.hide()
        self.list.body.addWidget(self.table)
        self.list.body.addWidget(self.empty)
        self.course = CourseView(viewer)
        self.happened = Panel(translate("Archive", "As it happened"))
        self.report = PlainButton(translate("Archive", "Report (PDF)"))
        self.review = PlainButton(translate("Archive", "Open the review"))
        for button in (self.review, self.report):
            button.setEnabled(False)
            self.happened.tools.addWidget(button)
        self.took, self.standing = Label(tone="muted", wrap=True), Label(tone="muted", wrap=True)
        self.standing.setMinimumHeight(34)
        inside = column(self.took, spacing=6, margins=GUTTER)
        inside.addWidget(self.course, 1)
        inside.addWidget(self.standing)
        self.happened.body.addLayout(inside)
        self.monthly = MonthBars(translate("Archive", "Incidents a month"))
        self.restored = MonthBars(translate("Archive", "Median time until service was back"))
        self._split = self._lay_out()
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self.opened)
        self.course.moment_chosen.connect(lambda _moment: self._stand())
        self.report.clicked.connect(lambda: self._shown and self.report_wanted.emit(self._shown.id))
        self.review.clicked.connect(lambda: self._shown and self.review_wanted.emit(self._shown.id))

    def show_incidents(self, shown: Iterable[Incident], every: Sequence[Incident], loans: Loans, now: datetime) -> None:
        """Show `shown` in the list, out of `every` one there is."""
        self._loans, self._now = loans, now
        chosen = list(shown)
        self._every = {incident.id: incident for incident in every}
        self.table.show_incidents(chosen)
        note = translate("Archive", "{all} · {shown} shown")
        self.list.set_note(note.format(all=format.count(len(every)), shown=format.count(len(chosen))))
        self.empty.setText(_empty_words(bool(every)))
        self.empty.setVisible(not chosen)
        self.table.setVisible(bool(chosen))
        self._count_months(every, now)
        self._show_course()

    def show_load(self, load: Load) -> None:
        """Who waited while the chosen incident went on."""
        self.course.show_load(load)
        self._stand()

    def show_alarms(self, alarms: Sequence[AlarmBar]) -> None:
        """The alarms of that time."""
        self.course.show_alarms(alarms)

    def choose(self, incident: UUID) -> None:
        """Choose an incident of the list."""
        self.table.choose(incident)

    def remember(self) -> bytes:
        """Where the splitters stand."""
        return bytes(self._split.saveState().data())

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        self._split.restoreState(QByteArray(state))

    def _lay_out(self) -> QSplitter:
        figures = QSplitter(Qt.Orientation.Vertical)
        for bars in (self.monthly, self.restored):
            panel = Panel(bars.accessibleName())
            panel.body.addWidget(bars)
            figures.addWidget(panel)
        lower = QSplitter(Qt.Orientation.Horizontal)
        lower.addWidget(self.happened)
        lower.addWidget(figures)
        lower.setStretchFactor(0, 7)
        lower.setStretchFactor(1, 3)
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.addWidget(self.list)
        whole.addWidget(lower)
        whole.setStretchFactor(0, 4)
        whole.setStretchFactor(1, 7)
        for split in (figures, lower, whole):
            split.setHandleWidth(GUTTER)
            split.setChildrenCollapsible(False)
        lower.setSizes([860, 400])
        whole.setSizes([270, 480])
        self.setLayout(column(whole))
        return whole

    def _choose(self, incident: UUID | None) -> None:
        self._shown = self._every.get(incident) if incident else None
        self._draw()

    def _show_course(self) -> None:
        """The chosen one has perhaps gone on."""
        newer = self._every.get(self._shown.id) if self._shown else None
        if newer is not self._shown:
            self._shown = newer
            self._draw()

    def _draw(self) -> None:
        shown = self._shown
        for button in (self.review, self.report):
            button.setEnabled(shown is not None)
        if shown is None:
            self.happened.title.setText(translate("Archive", "As it happened"))
            self.happened.set_note("")
            self.took.setText("")
            self.course.show_course(None)
            self._stand()
            return
        self.happened.title.setText(shown.name)
        self.happened.set_note(translate("Archive", "{what} · as it happened").format(what=shown.affected))
        self.took.setText(_took_words(shown))
        self.took.setToolTip("\n".join(format.headed(span_word(span), span_definition(span)) for span in Span))
        course = Course.of(shown, self._loans.of_incident(shown.id), self._now)
        self.course.show_course(course)
        self._stand()
        self.course_shown.emit(course)

    def _stand(self) -> None:
        hint = translate("Archive", "Click on the axis, or use ← and →, to see how everything stood at a moment.")
        self.standing.setText(self.course.standing() or (hint if self._shown else ""))

    def _count_months(self, every: Sequence[Incident], now: datetime) -> None:
        """Only when an incident came or went on: typing must not wait for it."""
        standing = (now.astimezone(self._viewer.zone).date(), tuple((one.id, one.state) for one in every))
        if standing != self._counted:
            self._counted = standing
            self._show_months(months(every, now, self._viewer.zone))

    def _show_months(self, figures: Sequence[Month]) -> None:
        self.monthly.show_bars([_count_bar(month) for month in figures])
        self.restored.show_bars([_restored_bar(month) for month in figures])


def _took_words(incident: Incident) -> str:
    took = times(incident)
    told = [f"{span_word(span)} {format.duration(one.seconds)}" for span, one in took.items() if one is not None]
    return "  ·  ".join(told)


def _empty_words(any_: bool) -> str:
    if any_:
        return translate("Archive", "No incident fits. Use fewer words, or other filters.")
    return translate("Archive", "No incidents yet. What is reported with F8 stays here for good.")


def _month_word(month: Month) -> str:
    return QLocale().standaloneMonthName(month.first.month, QLocale.FormatType.ShortFormat)


def _count_bar(month: Month) -> MonthBar:
    label, number = _month_word(month), format.count(month.incidents)
    said = format.headed(f"{month.first:%Y-%m}", number)
    return MonthBar(label, float(month.incidents), number if month.incidents else "", said)


def _restored_bar(month: Month) -> MonthBar:
    label, spread = _month_word(month), month.restored
    if spread is None:
        none = translate("Archive", "{month}: none was resolved").format(month=f"{month.first:%Y-%m}")
        return MonthBar(label, None, "", none)
    tip = translate("Archive", "{month}: median {median}, nine in ten within {p90}, of {n}").format(
        month=f"{month.first:%Y-%m}",
        median=format.duration(spread.median),
        p90=format.duration(spread.p90),
        n=format.count(spread.n),
    )
    return MonthBar(label, spread.median, format.duration(spread.median), tip)
