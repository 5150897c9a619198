"""The Review page: incidents, entries and clocks of the past, searched and filtered; one incident as it happened."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedLayout, QWidget

from console.storage.search import Wanted
from console.storage.tables import utc_text
from incidents import access
from incidents.archive.clock_runs import ClockRun
from incidents.board import Board
from incidents.commands import stream_of
from incidents.incident import Incident
from resources.entry import Entry
from resources.loans.loans import Loans
from widgets import format
from widgets.archive.clocks_view import ClocksView
from widgets.archive.entry_table import EntryTable
from widgets.archive.entry_texts import entry_line
from widgets.archive.filters import (
    SORTS,
    kind_options,
    people_options,
    range_options,
    severity_options,
    sort_options,
    stream_options,
)
from widgets.archive.incidents_view import IncidentsView
from widgets.buttons import ChipButton, PlainButton
from widgets.choice import Choice
from widgets.icons import icon
from widgets.parts import GUTTER, Panel, column, row
from widgets.view_switch import ViewEntry, ViewSwitch
from widgets.viewer import Viewer

translate = QCoreApplication.translate

INCIDENTS, ENTRIES, CLOCKS = "incidents", "entries", "clocks"


class ReviewPage(QWidget):
    """Takes board, loans and time; asks for whatever must be read from the disk by signals."""

    incidents_wanted = Signal(object)  # Wanted: in which incidents the words stand
    entries_wanted = Signal(object)  # Wanted
    lines_wanted = Signal(object)  # tuple of positions
    clocks_wanted = Signal(object)  # tuple of incidents
    course_shown = Signal(object)  # incidents.archive.course.Course
    export_wanted = Signal(str)  # key of `exports`
    report_wanted = Signal(object)  # id of an incident
    cancel_wanted = Signal()  # the export under way
    verify_wanted = Signal()
    opened = Signal(object)  # id of an incident
    review_wanted = Signal(object)  # id of an incident

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._board, self._loans = Board(), Loans()
        self._now = datetime.fromtimestamp(0, UTC)
        self._found: frozenset[UUID] | None = None  # None: no words to look for
        self._clocks_of: tuple[Incident, ...] = ()
        self._is_exporting = False
        self.search = _search_field()
        self.range = Choice(translate("Archive", "Time"), range_options())
        self.kinds = Choice(translate("Archive", "Kind"), kind_options())
        self.severities = Choice(translate("Archive", "Severity"), severity_options())
        self.sorts = Choice(translate("Archive", "Sort"), sort_options())
        self.streams = Choice(translate("Archive", "Where"), stream_options())
        self.people = Choice(translate("Archive", "Who"), people_options(viewer))
        self.switch = ViewSwitch(translate("Archive", "View"), _entries())
        self.badge = ChipButton(translate("Archive", "log not checked yet"))
        self.export = PlainButton(translate("Archive", "Export") + " ▾")
        self.incidents, self.entries, self.clocks = IncidentsView(viewer), EntryTable(), ClocksView(viewer)
        self.entry_panel = Panel(translate("Archive", "Entries"))
        self.entry_panel.body.addWidget(self.entries)
        self._views = QStackedLayout()
        for view in (self.incidents, self.entry_panel, self.clocks):
            self._views.addWidget(view)
        self._lay_out()
        self._connect()
        self.show_view(INCIDENTS)

    @property
    def view(self) -> str:
        """The view on screen: INCIDENTS, ENTRIES or CLOCKS."""
        return (INCIDENTS, ENTRIES, CLOCKS)[self._views.currentIndex()]

    def show_view(self, view: str) -> None:
        """Bring a view to the front; another name is ignored."""
        if view in (INCIDENTS, ENTRIES, CLOCKS):
            self._views.setCurrentIndex((INCIDENTS, ENTRIES, CLOCKS).index(view))
            self.switch.show_view(view)
            for choice in (self.kinds, self.severities):
                choice.setVisible(view != ENTRIES)
            for choice in (self.sorts, self.streams, self.people):
                choice.setVisible(view == ENTRIES)
            self._ask()

    def show_board(self, board: Board) -> None:
        """The incidents as this person may see them; those that are veiled are not in here at all."""
        self._board = board
        self._ask()

    def show_loans(self, loans: Loans) -> None:
        """The loans, for who was moved when."""
        self._loans = loans
        self._refresh()

    def show_time(self, now: float) -> None:
        """The newest time; what is shown is not drawn anew for it."""
        first = self._now.timestamp() == 0
        self._now = datetime.fromtimestamp(now, UTC)
        if first:
            self._refresh()

    def show_found(self, found: frozenset[UUID]) -> None:
        """The incidents in which the words stand."""
        self._found = found if self.search.text().strip() else None
        self._refresh()

    def show_positions(self, positions: Sequence[int]) -> None:
        """Where the wanted entries stand."""
        self.entries.show_positions(positions)
        shown = translate("Archive", "{count} shown, newest first")
        none = translate("Archive", "Nothing fits. Use fewer words, or other filters.")
        self.entry_panel.set_note(shown.format(count=format.count(len(positions))) if len(positions) else none)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Entries that came on the screen, read from the journal."""
        self.entries.show_lines([entry_line(entry, self._board, self._viewer) for entry in entries])

    def show_clocks(self, runs: Sequence[ClockRun]) -> None:
        """The clocks of the incidents that were asked for."""
        self.clocks.show_runs(runs, self._now)

    def show_growing(self, left: int) -> None:
        """The index took in new entries; so many are left."""
        if left:
            words = translate("Archive", "Reading the log for the search, {count} entries left …")
            self.entry_panel.set_note(words.format(count=format.count(left)))
        else:
            self._ask()

    def show_badge(self, words: str, details: str, *, intact: bool) -> None:
        """Whether the log is intact, as far as was checked."""
        self.badge.show_words(words)
        self.badge.setToolTip(details)
        self.badge.setAccessibleDescription(details)
        self.badge.setIcon(icon("check" if intact else "cross", "ok" if intact else "critical", 12))

    def shown_incidents(self) -> tuple[Incident, ...]:
        """Those that pass search and filters."""
        return tuple(incident for incident in self._visible() if self._lets_through(incident))

    def remember(self) -> bytes:
        """Where the splitters stand."""
        return self.incidents.remember()

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave."""
        self.incidents.restore(state)

    def wanted(self) -> Wanted:
        """What the filters of the entries ask for."""
        days, sort, stream, person = self.range.value, self.sorts.value, self.streams.value, self.people.value
        since = utc_text(self._now - timedelta(days=days)) if isinstance(days, int) else ""
        return Wanted(
            words=self.search.text(),
            stream=str(stream),
            kinds=SORTS.get(str(sort), ()),
            person=str(person),
            since=since,
            hidden=self._hidden(),
        )

    def _visible(self) -> list[Incident]:
        """The one place where restricted incidents are left out for who may not see them."""
        return [incident for incident in self._board if not incident.veiled]

    def _hidden(self) -> tuple[str, ...]:
        seen = {incident.id for incident in self._visible()}
        unseen = [incident.id for incident in self._board if incident.id not in seen]
        return (*map(stream_of, unseen), *map(access.stream, unseen))

    def _ask(self) -> None:
        """Ask for what the view on screen shows."""
        if self.view == ENTRIES:
            self.entries_wanted.emit(self.wanted())
        elif self.search.text().strip():
            self.incidents_wanted.emit(Wanted(words=self.search.text(), hidden=self._hidden()))
        else:
            self._found = None
            self._refresh()

    def _refresh(self) -> None:
        if self.view == INCIDENTS:
            self.incidents.show_incidents(self.shown_incidents(), self._visible(), self._loans, self._now)
        elif self.view == CLOCKS:
            shown = tuple(one for one in self.shown_incidents() if not one.drill)
            if shown != self._clocks_of:
                self._clocks_of = shown
                self.clocks_wanted.emit(shown)

    def _lets_through(self, incident: Incident) -> bool:
        days = self.range.value
        if isinstance(days, int) and incident.reported_at < self._now - timedelta(days=days):
            return False
        found = self._found is None or incident.id in self._found
        kind, severity = self.kinds.value, self.severities.value
        return found and kind in (None, incident.kind) and severity in (None, incident.severity)

    def _lay_out(self) -> None:
        filters = row(
            self.switch, self.search, self.range, self.kinds, self.severities, self.sorts, self.streams, self.people,
            None, self.badge, self.export,
        )  # fmt: skip
        whole = column(filters, spacing=GUTTER)
        whole.addLayout(self._views, 1)
        whole.setContentsMargins(GUTTER + 2, GUTTER + 2, GUTTER + 2, GUTTER)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.switch.chosen.connect(self.show_view)
        self.search.textChanged.connect(lambda _words: self._ask())
        for choice in (self.range, self.kinds, self.severities, self.sorts, self.streams, self.people):
            choice.changed.connect(lambda _value: self._ask())
        self.entries.wanted.connect(self.lines_wanted)
        self.incidents.course_shown.connect(self.course_shown)
        self.incidents.report_wanted.connect(self.report_wanted)
        self.incidents.opened.connect(self.opened)
        self.incidents.review_wanted.connect(self.review_wanted)
        self.badge.clicked.connect(self.verify_wanted)
        self.export.clicked.connect(self._offer_exports)

    def export_menu(self) -> QMenu:
        """What can be exported of what is shown."""
        menu = QMenu(self)
        for key, words in exports(self.view).items():
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, key=key: self.export_wanted.emit(key))
            menu.addAction(action)
        return menu

    def show_exporting(self, rows: int | None) -> None:
        """An export goes on, so many rows are written; None: none does."""
        self._is_exporting = rows is not None
        going_on = translate("Archive", "Cancel export ({count})").format(count=format.count(rows))
        self.export.show_words(going_on if self._is_exporting else translate("Archive", "Export") + " ▾")

    def _offer_exports(self) -> None:
        if self._is_exporting:
            self.cancel_wanted.emit()
            return
        menu = self.export_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))


def exports(view: str) -> dict[str, str]:
    """What the menu of a view offers, by key."""
    of_view = {
        INCIDENTS: translate("Archive", "Incidents shown"),
        ENTRIES: translate("Archive", "Entries shown"),
        CLOCKS: translate("Archive", "Clocks shown"),
    }[view]
    return {
        f"{view}.csv": f"{of_view} (CSV)",
        f"{view}.xlsx": f"{of_view} (XLSX)",
        "bundle.zip": translate("Archive", "Whole log with its verifier (ZIP)"),
    }


def _search_field() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(translate("Archive", "Search: all words, any language"))
    field.setAccessibleName(translate("Archive", "Search"))
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(260)
    field.setMaximumWidth(340)
    field.addAction(icon("search", "muted", 14), QLineEdit.ActionPosition.LeadingPosition)
    return field


def _entries() -> tuple[ViewEntry, ...]:
    return (
        ViewEntry(INCIDENTS, translate("Archive", "Incidents")),
        ViewEntry(ENTRIES, translate("Archive", "Entries")),
        ViewEntry(CLOCKS, translate("Archive", "Clocks")),
    )
