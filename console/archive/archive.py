"""The Review page at work: its questions to the index, the measures and the log's check, and its exports."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.acts import Acts
from console.archive.course_reading import CourseReading
from console.archive.searching import Searching
from console.archive.verdict_texts import verdict_details, verdict_words
from console.exports.exporting import Exporting
from console.exports.pdf import Standing
from console.exports.sheet import write_csv, write_xlsx
from console.pages.review import ENTRIES, INCIDENTS, ReviewPage
from console.record.recording import Recording
from console.state import State
from console.storage.store import Store
from console.storage.verify import Verdict
from incidents.archive.clock_runs import ClockRun, clock_runs
from incidents.archive.course import Course
from incidents.board import Board
from incidents.incident import Incident
from resources.exports.facts import ExportSort
from resources.loans.loans import Loans
from widgets import format
from widgets.archive.entry_texts import entry_line
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_PAGE = 500


class Archive(QObject):
    """Makes the page; between page and disk everything goes through one thread, in which a newer question wins."""

    verify_wanted = Signal()
    incident_wanted = Signal(object)
    review_wanted = Signal(object)  # id of an incident
    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self,
        acts: Acts,
        store: Store,
        state: State,
        viewer: Viewer,
        recording: Recording,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state, self._viewer = state, viewer
        self.searching = Searching(store.database.file, self)
        self.exporting = Exporting(acts, store, self.searching, viewer, self)
        self.exporting.noticed.connect(self.noticed)
        self._page: ReviewPage | None = None
        self.verdict: tuple[Verdict, datetime] | None = None
        self._course: Course | None = None
        self._reading = CourseReading(recording, self.searching, state, viewer)
        state.board_changed.connect(lambda _board: self._grown())

    def page(self) -> QWidget:
        """The Review page."""
        page = self._page = ReviewPage(self._viewer)
        page.incidents_wanted.connect(lambda wanted: self.searching.incidents(wanted, page.show_found))
        page.entries_wanted.connect(lambda wanted: self.searching.positions(wanted, page.show_positions))
        page.lines_wanted.connect(lambda positions: self.searching.entries(positions, page.show_entries))
        page.clocks_wanted.connect(self._read_clocks)
        page.course_shown.connect(self._show_course)
        page.verify_wanted.connect(self._check)
        page.opened.connect(self.incident_wanted)
        page.review_wanted.connect(self.review_wanted)
        page.export_wanted.connect(self._export)
        page.cancel_wanted.connect(self.exporting.cancel)
        page.report_wanted.connect(self._report)
        self.exporting.progressed.connect(page.show_exporting)
        self.searching.grown.connect(page.show_growing)
        self._state.loans_changed.connect(page.show_loans)
        page.show_loans(self._state.loans or Loans())
        self.searching.catch_up()
        if self.verdict is not None:
            self.show_verdict(*self.verdict)
        return page

    def show_verdict(self, verdict: Verdict, at: datetime) -> None:
        """What a check of the log found at `at`."""
        self.verdict = verdict, at
        if self._page is not None:
            when = format.clock_time(at, self._viewer.zone, seconds=True)
            self._page.show_badge(verdict_words(verdict), verdict_details(verdict, when), intact=verdict.intact)

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for has come."""
        return self.searching.is_settled

    def close(self) -> None:
        """End the thread."""
        self.searching.close()

    def _grown(self) -> None:
        if self._page is not None:
            self.searching.catch_up()

    def _export(self, key: str) -> None:
        """`key` is a view and the ending of the file, or the bundle."""
        page = self._page
        if page is None:
            return
        what, _, suffix = key.partition(".")
        if what == "bundle":
            self.exporting.bundle(page, verified=self.verdict is not None and self.verdict[0].intact)
        elif what == ENTRIES:
            positions, board, viewer = tuple(page.entries.positions), self._state.shown or Board(), self._viewer
            rows = entry_rows(self.searching, positions, board, viewer)
            write = write_xlsx if suffix == "xlsx" else write_csv
            self.exporting.lines(
                page, ExportSort.ENTRIES, suffix, len(positions), lambda file, step: write(file, rows, step)
            )
        else:
            table = page.incidents.table if what == INCIDENTS else page.clocks.table
            self.exporting.table(page, ExportSort(what), suffix, table.as_rows())

    def _report(self, _incident: object) -> None:
        if self._page is None or self._course is None:
            return
        verdict = self.verdict[0] if self.verdict else None
        now = datetime.fromtimestamp(self._state.now(), UTC)
        standing = Standing(
            now, verdict.entries if verdict else 0, verdict.head if verdict else "", verdict.intact if verdict else None
        )
        self.exporting.report(self._page, self._course, standing)

    def _check(self) -> None:
        if self._page is not None:
            self._page.badge.show_words(translate("Archive", "checking the log …"))
        self.verify_wanted.emit()

    def _read_clocks(self, incidents: tuple[Incident, ...]) -> None:
        def read() -> tuple[ClockRun, ...]:
            return tuple(chain.from_iterable(clock_runs(incident) for incident in incidents))

        if self._page is not None:
            self.searching.do(read, self._page.show_clocks)

    def _show_course(self, course: Course) -> None:
        self._course = course
        if self._page is not None:
            self._reading.read(course, self._page.incidents)


def entry_rows(
    searching: Searching, positions: Sequence[int], board: Board, viewer: Viewer
) -> Iterator[list[str | int]]:
    """The entries as rows of a table, in the order of the screen; read page by page, in the archive's thread."""
    yield [
        translate("Archive", "No."), translate("Archive", "When"), translate("Archive", "Where"),
        translate("Archive", "Sort"), translate("Archive", "What"), translate("Archive", "Who"),
    ]  # fmt: skip
    for first in range(0, len(positions), _PAGE):
        for entry in searching.read(positions[first : first + _PAGE]):
            line = entry_line(entry, board, viewer)
            yield [line.position, line.when, line.where, line.tag, line.words, line.who]
