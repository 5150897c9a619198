"""The Response page: one incident's header, playbook, team and log; turns what a person does into commands."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from console.pages.asking import Asking
from console.pages.parts import Backstage, Part, PartMaker, Scene
from console.pages.playbook_acts import PlaybookActs
from console.pages.response_acts import ResponseActs
from console.pages.response_runs import ResponseRuns, RunsCommands
from console.pages.team_acts import TeamActs
from incidents import commands
from incidents.board import Board
from incidents.conditions.criteria import Standing
from incidents.incident import Incident
from incidents.kinds import ENDED, RUNNING, Kind, State
from incidents.playbooks.shipped import shipped_text
from resources.floor import Floor, Freshness
from resources.people import Person
from widgets.incidents.conditions_view import ConditionsView
from widgets.incidents.incident_acts import IncidentAct
from widgets.incidents.incident_picker import IncidentPicker
from widgets.incidents.playbook_view import PlaybookView
from widgets.incidents.response_header import ResponseHeader, Waiting
from widgets.incidents.restricted_note import RestrictedNote
from widgets.incidents.timeline import Timeline
from widgets.parts import GUTTER, Label, column
from widgets.split import Sparing, split
from widgets.tab_order import put_in_order, reached_by_tab
from widgets.tabs import Tabs
from widgets.team.command_strip import CommandStrip
from widgets.team.team_view import TeamView
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate

TEAM_PX, BESIDE_PX = 300, 300  # the team of a severe outage; a few lines of the log with its field


class ResponsePage(QWidget):
    """Nothing is drawn as done before its outcome has come home; until then it says «saving»."""

    noticed = Signal(object)  # widgets.toast.Notice
    draft_changed = Signal(str, str)  # key, text
    selected = Signal(object)  # incident id
    lend_wanted = Signal(object)  # incident id
    propose_wanted = Signal()
    contacts_wanted = Signal(str)  # role

    def __init__(
        self,
        acts: RunsCommands,
        viewer: Viewer,
        kept: Callable[[str], str] = lambda _key: "",
        playbook_text: Callable[[Kind], str] = shipped_text,
        *,
        parts: tuple[PartMaker, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._viewer, self._kept = viewer, kept
        self._board = Board()
        self._now: datetime | None = None  # until the first `show_time`
        self._chosen: UUID | None = None
        self._waiting: int | None = None
        self._standings: Mapping[UUID, Standing] = {}
        self._reached: list[int] = []
        self._state: State | None = None
        self.picker = IncidentPicker()
        self.header, self.conditions = ResponseHeader(viewer), ConditionsView(viewer)
        self.playbook, self.restricted = PlaybookView(viewer, kept), RestrictedNote()
        self.team, self.log = TeamView(viewer), Timeline(viewer)
        self.command = CommandStrip(viewer)
        self.runs = ResponseRuns(acts, viewer, self._known, self)
        run, asking = self.runs.run_whole, Asking(self.runs.run_whole, self)
        self.acts = ResponseActs(self, viewer, run, asking, kept=kept, playbook_text=playbook_text)
        self.team_acts = TeamActs(self, viewer, run, asking)
        self.parts = self._make_parts(parts)
        self.playbook_acts = PlaybookActs(self, self.runs, self.acts, self._with_scene)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def incident(self) -> Incident | None:
        """The incident on the page."""
        return self._board.get(self._chosen) if self._chosen else None

    def select(self, incident: UUID) -> None:
        """Show another incident; drafts are kept by incident."""
        if incident != self._chosen:
            self._chosen = incident
            self._refresh()
            self._take_keyboard()
            self.selected.emit(incident)

    def show_part(self, key: str) -> None:
        """Bring up the log ("log") or the part of that key beside the playbook."""
        self.beside.show_part(key)

    def show_board(self, board: Board) -> None:
        """Show the incidents as they stand; without a choice the worst running one."""
        self._board = board
        first = board.major() or next(iter(board.open), None)
        if self.incident is None and first is not None:
            self.select(first.id)
        else:
            self._refresh()

    def show_time(self, now: float) -> None:
        """Move the clocks; `now` in epoch seconds of the centre's clock."""
        self._now = datetime.fromtimestamp(now, UTC)
        self._tick()

    def show_floor(self, floor: Floor) -> None:
        """Remember how many contacts wait; shown with the next `show_freshness`."""
        self._waiting = sum(queue.waiting for queue in floor.queues.values()) if floor.queues else None

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """How far the floor's figure may be trusted."""
        self.header.show_waiting(Waiting(self._waiting, freshness, age_s or 0.0))

    def show_standings(self, standings: Mapping[UUID, Standing]) -> None:
        """The conditions of the running incidents, as the floor has them."""
        self._standings = standings
        if self.isVisible():
            self._show_standing()

    def show_person(self, _person: Person) -> None:
        """Another person sits at the desk; the viewer already names them."""
        self._refresh()

    def remember(self) -> bytes:
        """The splitters, for `restore`."""
        return b"|".join(bytes(each.saveState().toBase64().data()) for each in (self._across, self._right))

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        parts = state.split(b"|")
        for splitter, part in zip((self._across, self._right), parts, strict=False):
            splitter.restoreState(QByteArray.fromBase64(QByteArray(part)))

    def _refresh(self) -> None:
        incident = self.incident
        self._stack.setCurrentIndex(0 if incident is None else 1)
        running = [one for one in self._board.open if one.state in RUNNING or one.id == self._chosen]
        self.picker.show_incidents(running, self._chosen)
        if incident is None:
            return
        self.header.show_incident(incident, self.runs.is_saving(incident.id))
        self.restricted.show_incident(incident)
        self.command.show_incident(incident)
        self.details.setVisible(not incident.veiled)
        if not incident.veiled:
            self._show_details(incident)
        self._state = incident.state
        self._order_tabs()
        self._tick()

    def _show_details(self, incident: Incident) -> None:
        self.conditions.show_incident(incident)
        self.playbook.show_incident(incident, self.runs.steps(incident.id))
        self.team.show_incident(incident)
        for part in self.parts:
            part.show_incident(incident)
            self.beside.show_calls(part.key, part.calls(incident))
        if incident.state is State.ACTIVE and self._state is State.CLASSIFIED:
            self.playbook.focus_open_step()
        before = self.log.draft_key
        self.log.show_incident(incident)
        if self.log.draft_key != before:
            self.log.restore(self._kept(self.log.draft_key))

    def _order_tabs(self) -> None:
        """New buttons and steps take their place on the Tab key's way; nothing is done while there are none."""
        reached = [id(one) for one in reached_by_tab(self)]
        if reached != self._reached:
            self._reached = reached
            put_in_order(self)

    def _show_standing(self) -> None:
        if self._now is not None and self._chosen is not None:
            self.conditions.show_standing(self._standings.get(self._chosen), self._now.timestamp())

    def _tick(self) -> None:
        if self._now is not None and self.incident is not None and self.isVisible():
            for shown in (self.header, self.command, self.playbook, self.team):
                shown.tick(self._now)
            for part in self.parts:
                part.tick(self._now)
            self._show_standing()

    def _connect(self) -> None:
        self.runs.changed.connect(self._refresh)
        self.runs.noticed.connect(self.noticed)
        self.picker.chosen.connect(self.select)
        self.header.act_wanted.connect(lambda act: self._with_scene(lambda scene: self.acts.act(act, scene)))
        self.conditions.regrade_wanted.connect(lambda: self.header.act_wanted.emit(IncidentAct.REGRADE))
        self.conditions.step_wanted.connect(self.playbook.show_step)
        grade = self.acts.answer_grade
        self.conditions.grade_answered.connect(lambda one, yes: self._with_scene(lambda scene: grade(one, yes, scene)))
        self.team_acts.connect_view(self.team, self.command, self._with_scene)
        self.playbook_acts.connect_view(self.playbook, self.parts, self.show_part)
        self.playbook.hand_over_wanted.connect(self.team.assign_wanted)
        self.log.note_written.connect(self._write)
        self.log.correct_wanted.connect(
            lambda entry, words: self._with_scene(lambda scene: self.acts.correct(entry, words, scene))
        )
        self.log.draft_changed.connect(self.draft_changed)
        self.playbook.draft_changed.connect(self.draft_changed)
        self.playbook_acts.noticed.connect(self.noticed)
        self.playbook_acts.lend_wanted.connect(self.lend_wanted)
        self.playbook_acts.propose_wanted.connect(self.propose_wanted)
        self.playbook_acts.contacts_wanted.connect(self.contacts_wanted)
        self.acts.draft_changed.connect(self.draft_changed)
        self.acts.part_wanted.connect(self.show_part)

    def _known(self, incident: UUID) -> Incident | None:
        return self._board.get(incident)

    def _with_scene(self, act: Callable[[Scene], None]) -> None:
        incident = self.incident
        if incident is not None:
            act(Scene(incident, self._board, self._now or incident.entries[-1].recorded))

    def _write(self, text: str, tag: Any) -> None:
        incident = self.incident
        if incident is None:
            return
        composer = self.log.composer
        composer.show_saving(True)

        def told(stored: bool, _notice: Notice | None) -> None:
            if self._chosen != incident.id:
                if stored:
                    self.draft_changed.emit(f"note/{incident.id}", "")
            elif stored:
                composer.show_stored()
            else:
                composer.show_saving(False)

        self.runs.run(commands.WriteNote(incident.id, text, tag), told)

    def _make_parts(self, makers: tuple[PartMaker, ...]) -> tuple[Part, ...]:
        """The log and, beside it, one tab for each matter."""
        self.beside = Tabs(translate("Response", "Beside the playbook"))
        self.beside.add("log", translate("Log", "Log"), self.log)
        stage = Backstage(
            self._viewer, self, self.runs.run_whole, self._with_scene, self.noticed.emit, self._kept,
            self.draft_changed.emit,
        )  # fmt: skip
        parts = tuple(make(stage) for make in makers)
        for part in parts:
            self.beside.add(part.key, part.title, part.widget)
        return parts

    def _lay_out(self) -> None:
        self._right = Sparing(self.team, self.beside, wanted=TEAM_PX, kept=BESIDE_PX)
        self._right.setMinimumWidth(360)
        self._across = split(Qt.Orientation.Horizontal, self.playbook, self._right, sizes=(67, 33))
        inside = column(self.command, self.conditions, spacing=GUTTER)
        inside.addWidget(self._across, 1)
        self.details = QWidget()
        self.details.setLayout(inside)
        shown = column(self.picker, self.header, self.restricted, spacing=GUTTER)
        shown.addWidget(self.details, 1)
        shown.addStretch()  # takes the place of the details where they are hidden
        shown.setContentsMargins(GUTTER + 2, GUTTER + 2, GUTTER + 2, GUTTER)
        page, empty = QWidget(), Label(
            translate("Response", "No incident is open. F8 reports one; it then appears here and on the board."),
            tone="muted", wrap=True,
        )  # fmt: skip
        page.setLayout(shown)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(page)

    def _take_keyboard(self) -> None:
        """To the open step, or before there is one to the act that comes next."""
        if self.incident is None or self.incident.state in ENDED or not self.isVisible():
            return
        if self.playbook.card is not None:
            self.playbook.focus_open_step()
        else:
            self.header.take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._take_keyboard()
