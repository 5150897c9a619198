"""Today: scheduled against present, who departs from the plan and for how long, who is away."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from resources.floor import Freshness
from resources.roster.adherence import OUT, Adherence, Adhering, AgentAdherence
from resources.roster.agent import Agent
from resources.roster.shift import Absence, AbsenceKind
from resources.workforce.headcount import by_queue, by_team, departures, lasts
from widgets import format
from widgets.buttons import ChipButton
from widgets.choice import Choice
from widgets.parts import Panel, column
from widgets.people.attendance_columns import absence_columns, count_columns, departure_columns, departure_word
from widgets.people.people_texts import named, personnel_text
from widgets.people.rights import Rights, rest
from widgets.people.seen import Seen
from widgets.roster.adherence_texts import adhering_word
from widgets.split import split
from widgets.tables.columns_button import ColumnsButton
from widgets.tables.row_table import RowTable
from widgets.viewer import Viewer

translate = QCoreApplication.translate

QUEUE, TEAM = "queue", "team"


class TodayView(QWidget):
    """Takes a moment of the roster and the attendance. Intents carry what they are about."""

    excuse_wanted = Signal(object)  # resources.roster.adherence.AgentAdherence
    absence_wanted = Signal(object)  # resources.workforce.standing.Standing
    absence_chosen = Signal(object)  # id of an absence that is to end or go
    agent_wanted = Signal(str)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._seen: Seen | None = None
        self._adherence: Adherence | None = None
        self._departures: dict[str, AgentAdherence] = {}
        self._away: dict[str, tuple[Absence, Agent]] = {}
        self._rights = Rights()
        self.table = RowTable(departure_columns(viewer, self._now), translate("People", "Departures from the plan"), "")
        self.queues = RowTable(
            count_columns(lambda: translate("People", "Queue"), viewer.queue),
            translate("People", "Scheduled and present"), _nobody_scheduled(),
        )  # fmt: skip
        self.teams = RowTable(
            count_columns(lambda: translate("People", "Team"), str),
            translate("People", "Scheduled and present"), _nobody_scheduled(),
        )  # fmt: skip
        self.away = RowTable(
            absence_columns(viewer, self._now), translate("People", "Away today"),
            translate("People", "Nobody is away today. Absence… of an agent records it."),
        )  # fmt: skip
        self.group = Choice(translate("People", "Group"), [
            (QUEUE, translate("People", "By queue")), (TEAM, translate("People", "By team")),
        ])  # fmt: skip
        self.matters = Choice(translate("People", "What"), matter_options())
        self.excuse = ChipButton(translate("People", "Excuse…"), "X")
        self.absent = ChipButton(translate("People", "Absence…"), "A")
        self.end = ChipButton(translate("People", "End…"), "E")
        self.personnel = ChipButton(translate("People", "Copy for personnel"), "P")
        self._lay_out()
        self._connect()
        self._say_empty()

    @property
    def widget(self) -> QWidget:
        return self

    def show_seen(self, seen: Seen) -> None:
        """Show who is away on that day."""
        if seen is not self._seen:
            self._seen = seen
            self._show_away(seen)

    def show_adherence(self, adherence: Adherence) -> None:
        """Show how the plan is kept."""
        self._adherence = adherence
        self._filter()
        teams = by_team(adherence)
        self.queues.show_rows({count.group: count for count in by_queue(adherence)})
        self.teams.show_rows({count.group: count for count in teams})
        words = translate("People", "{present} of {scheduled} · adherence {rate}")
        if adherence.unplanned:
            words = translate("People", "{present} of {scheduled} · adherence {rate} · {extra} without a shift")
        self._counts.set_note(
            words.format(
                present=format.count(sum(count.present for count in teams)),
                scheduled=format.count(adherence.scheduled),
                rate=format.level(adherence.rate),
                extra=format.count(len(adherence.unplanned)),
            )
        )

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark what rests on the floor with its age."""
        for table in (self.table, self.queues, self.teams):
            table.show_freshness(freshness, age_s)

    def show_rights(self, rights: Rights) -> None:
        """What the person at the desk may do here."""
        self._rights = rights
        self._rest()

    def as_rows(self) -> list[list[str]]:
        """Heads and rows for an export."""
        return self.table.as_rows()

    def remember(self) -> bytes:
        """Columns and splitters, for `restore`."""
        parts = (self.table.columns_state(), *(bytes(one.saveState().data()) for one in self._splits()))
        return b"|split|".join(parts)

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        parts = state.split(b"|split|")
        if len(parts) == 3:
            self.table.restore_columns(parts[0])
            for splitter, kept in zip(self._splits(), parts[1:], strict=True):
                splitter.restoreState(QByteArray(kept))

    def _splits(self) -> tuple[QSplitter, ...]:
        return self._across, self._down

    def _now(self) -> datetime:
        return self._seen.now if self._seen else datetime.fromtimestamp(0, UTC)

    def _filter(self) -> None:
        wanted = self.matters.value
        found = departures(self._adherence) if self._adherence else ()
        self._departures = {one.agent.id: one for one in found if wanted in (None, one.state)}
        self.table.show_rows(self._departures)
        words = translate("People", "{count} differ from the plan, {excused} excused")
        counts = [sum(one.state in states for one in found) for states in (OUT, {Adhering.EXCUSED})]
        self._plan.set_note(words.format(count=format.count(counts[0]), excused=format.count(counts[1])))
        self._say_empty()
        self._rest()

    def _show_away(self, seen: Seen) -> None:
        agents = seen.roster.agents
        found = [
            (one.absence, one.agent) for one in seen.standings if one.absence is not None and one.agent.id in agents
        ]
        found.sort(key=lambda pair: (pair[0].kind is not AbsenceKind.UNAPPROVED, pair[0].end, pair[1].id))
        self._away = {str(absence.id): (absence, agent) for absence, agent in found}
        self.away.show_rows(self._away)
        self._leave.set_note(format.count(len(found)))
        self._rest()

    def _say_empty(self) -> None:
        known = translate("People", "Everybody keeps to the plan.")
        unknown = translate("People", "Nobody can be judged now: no shift runs, or the floor is not live.")
        judged = self._adherence is not None and self._adherence.rate is not None
        self.table.show_empty(known if judged else unknown)

    def _rest(self) -> None:
        """Buttons work on the row under the cursor; without one they rest."""
        departure, away = self._departures.get(self.table.current), self._away.get(self.away.current)
        for button, act, there in (
            (self.excuse, "excuse", departure is not None), (self.absent, "absence", departure is not None),
            (self.end, "absence", away is not None),
        ):  # fmt: skip
            rest(button, self._rights, act)
            button.setEnabled(button.isEnabled() and there)
        self.personnel.setEnabled(away is not None and away[0].kind is AbsenceKind.UNAPPROVED)

    def _ask_excuse(self) -> None:
        if departure := self._departures.get(self.table.current):
            self.excuse_wanted.emit(departure)

    def _ask_absence(self) -> None:
        seen = self._seen.standings if self._seen else ()
        standing = next((one for one in seen if one.agent.id == self.table.current), None)
        if standing is not None:
            self.absence_wanted.emit(standing)

    def _ask_end(self) -> None:
        if pair := self._away.get(self.away.current):
            self.absence_chosen.emit(pair[0].id)

    def _copy(self) -> None:
        if (pair := self._away.get(self.away.current)) and self._seen:
            QGuiApplication.clipboard().setText(personnel_text(*pair, self._viewer, self._seen.roster))

    def _lay_out(self) -> None:
        self._plan = Panel(translate("People", "Departures from the plan"))
        for part in (self.matters, self.excuse, self.absent, ColumnsButton(self.table.columns_menu)):
            self._plan.tools.addWidget(part)
        self._plan.body.addWidget(self.table, 1)
        self._counts = Panel(translate("People", "Scheduled and present"))
        self._counts.tools.addWidget(self.group)
        self._groups = QStackedLayout()
        self._groups.addWidget(self.queues)
        self._groups.addWidget(self.teams)
        self._counts.body.addLayout(self._groups, 1)
        self._leave = Panel(translate("People", "Away today"))
        for part in (self.personnel, self.end):
            self._leave.tools.addWidget(part)
        self._leave.body.addWidget(self.away, 1)
        self._down = split(Qt.Orientation.Vertical, self._counts, self._leave, sizes=(50, 50))
        self._across = split(Qt.Orientation.Horizontal, self._plan, self._down, sizes=(60, 40))
        self.setLayout(column(self._across))

    def _connect(self) -> None:
        self.matters.changed.connect(lambda _matter: self._filter())
        self.group.changed.connect(lambda group: self._groups.setCurrentIndex((QUEUE, TEAM).index(group)))
        self.excuse.clicked.connect(self._ask_excuse)
        self.absent.clicked.connect(self._ask_absence)
        self.end.clicked.connect(self._ask_end)
        self.personnel.clicked.connect(self._copy)
        self.table.chosen.connect(lambda _name: self._rest())
        self.away.chosen.connect(lambda _name: self._rest())
        self.table.opened.connect(self.agent_wanted)
        self.away.opened.connect(lambda name: self.agent_wanted.emit(self._away[name][1].id))
        for table, keys, button in (
            (self.table, "X", self.excuse), (self.table, "A", self.absent),
            (self.away, "E", self.end), (self.away, "P", self.personnel),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), table, button.click, context=Qt.ShortcutContext.WidgetShortcut)


def matter_options() -> list[tuple[object, str]]:
    """Everything, or one sort of departure."""
    told = [(state, adhering_word(state)) for state in Adhering if state in OUT or state is Adhering.EXCUSED]
    late = (Adhering.ON_TIME, translate("People", "came late"))  # now they do as planned
    return [(None, translate("People", "All departures")), *told, late]


def _nobody_scheduled() -> str:
    return translate("People", "No shift is planned for now. Import… takes shifts in.")


def about(one: AgentAdherence, now: datetime, viewer: Viewer) -> str:
    """A departure in a sentence, as a dialog names it."""
    words = translate("People", "{name}: {what} since {time}, {minutes} minutes")
    return words.format(
        name=named(one.agent), what=departure_word(one),
        time=format.clock_time(one.since or one.shift.start, viewer.zone),
        minutes=format.count(lasts(one, now) // timedelta(minutes=1)),
    )  # fmt: skip
