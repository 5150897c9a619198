"""Alarms that propose an incident: what is offered, what becomes of it, one incident for one matter."""

from datetime import UTC, datetime
from uuid import UUID, uuid5

from PySide6.QtCore import QCoreApplication, QObject, Signal

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Failed, Outcome
from console.alarms.proposal_domain import TakeUpProposal
from console.pages.response_runs import RunsCommands
from console.state import State
from incidents.board import Board
from incidents.commands import ReportIncident
from incidents.facts import IncidentReported
from incidents.incident import Incident
from incidents.kinds import Kind, Severity
from resources.alarms.alarm import Alarm, ProposalState
from resources.alarms.alarms import Alarms
from resources.alarms.commands import DeclineProposal
from resources.alarms.condition import Proposal
from resources.floor import Floor
from widgets.alarms.alarm_texts import alarm_title, queue_title
from widgets.alarms.proposal_strip import Offer
from widgets.format import clock_time, listed
from widgets.incidents.report_figures import queue_note
from widgets.texts import kind_word, severity_word
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class Proposing(QObject):
    """Knows the newest alarms and board through `state`; `accept` and `decline` get the key of an offer."""

    offered = Signal(object)  # widgets.alarms.proposal_strip.Offer, or None: nothing is proposed
    saving = Signal(bool)  # an answer is on its way to the store
    answered = Signal(str)  # what came of an answer, in words
    taken_up = Signal(object)  # id of the incident that was reported or told
    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, acts: RunsCommands, state: State, viewer: Viewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts, self._state, self._viewer = acts, state, viewer
        self._unsure: dict[UUID, TakeUpProposal] = {}  # by alarm: asked again after a doubt, it is the same act
        state.alarms_changed.connect(self._offer)
        state.board_changed.connect(self._offer)

    def accept(self, key: str) -> None:
        """Report the incident that the alarm proposes, or tell the open one that is the same matter."""
        alarm = self._alarms.get(key)
        if alarm is None or alarm.condition.proposal is None:
            return
        unsure = self._unsure.pop(alarm.id, None)
        self._run(alarm, unsure or self._command(alarm, alarm.condition.proposal))

    def decline(self, key: str, reason: str = "") -> None:
        """Make no incident of this alarm while it stands."""
        if alarm := self._alarms.get(key):
            self._run(alarm, DeclineProposal(alarm.id, reason))

    @property
    def _alarms(self) -> Alarms:
        return self._state.alarms or Alarms()

    def _offer(self) -> None:
        found = offers(self._alarms)
        if not found:
            self.offered.emit(None)
            return
        alarm = found[0]
        assert alarm.condition.proposal is not None  # noqa: S101
        words = self._words(alarm.condition.proposal)
        title = alarm_title(alarm, self._state.floor)
        self.offered.emit(Offer(alarm.key, alarm.priority, title, words, len(found) - 1))

    def _words(self, proposal: Proposal) -> str:
        if known := same_matter(self._state.board or Board(), proposal):
            return translate("Proposal", "Proposed: add it to {incident}").format(incident=known.name)
        return translate("Proposal", "Proposed: {kind}, severity {severity}, since {time}").format(
            kind=kind_word(Kind(proposal.kind)),
            severity=severity_word(Severity(proposal.severity)),
            time=clock_time(proposal.began, self._viewer.zone),
        )

    def _command(self, alarm: Alarm, proposal: Proposal) -> TakeUpProposal:
        words = translate("Proposal", "Alarm: {alarm}").format(alarm=alarm_title(alarm, self._state.floor))
        if known := same_matter(self._state.board or Board(), proposal):
            return TakeUpProposal(alarm.id, known.id, words)
        incident = uuid5(alarm.first, "incident")
        report = report_of(incident, alarm, proposal, self._state.floor, self._state.now())
        return TakeUpProposal(alarm.id, incident, words, report, Severity(proposal.severity))

    def _run(self, alarm: Alarm, command: TakeUpProposal | DeclineProposal) -> None:
        def home(outcome: Outcome) -> None:
            self.saving.emit(False)
            if isinstance(outcome, Failed) and isinstance(command, TakeUpProposal):
                self._unsure[alarm.id] = command
            self._tell(command, outcome)

        self.saving.emit(True)
        self._acts.run(command, home)

    def _tell(self, command: TakeUpProposal | DeclineProposal, outcome: Outcome) -> None:
        notice: Notice | None = notice_of(outcome, self._viewer, None)
        if notice is not None:
            self.noticed.emit(notice)
        if not isinstance(outcome, Done):
            return
        if isinstance(command, DeclineProposal):
            self.answered.emit(translate("Proposal", "Declined; it is in the log."))
            return
        reported = next((e.fact for e in outcome.entries if isinstance(e.fact, IncidentReported)), None)
        known = (self._state.board or Board()).get(command.incident)
        name = known.name if known else ""
        words = (
            translate("Proposal", "{incident} is reported, taken on and graded.")
            if reported
            else translate("Proposal", "{incident} has the alarm in its log.")
        )
        self.answered.emit(words.format(incident=name))
        self.taken_up.emit(command.incident)


def offers(alarms: Alarms) -> tuple[Alarm, ...]:
    """The alarms whose proposal waits for an answer, the worst first: those that hold and are not shelved."""
    return tuple(one for one in alarms.standing if one.active and one.proposal is ProposalState.OFFERED)


def same_matter(board: Board, proposal: Proposal) -> Incident | None:
    """The open incident of the same kind on any of the same queues; one of the whole centre takes every queue in."""
    for incident in board.open:
        noted = {note.queue for note in incident.queues}
        shared = not proposal.queues or not noted or noted & set(proposal.queues)
        if incident.kind == proposal.kind and not incident.drill and shared:
            return incident
    return None


def report_of(incident: UUID, alarm: Alarm, proposal: Proposal, floor: Floor, now: float) -> ReportIncident:
    """The report with everything filled in that the alarm and the floor know; `now` in epoch seconds."""
    affected = listed(queue_title(queue, floor) for queue in proposal.queues or ("",))
    noticed = min(alarm.raised_at, datetime.fromtimestamp(now, UTC))
    began = min(datetime.fromtimestamp(proposal.began, UTC), noticed)
    notes = tuple(queue_note(floor.queues[queue], floor.at) for queue in proposal.queues if queue in floor.queues)
    age_s = max(0.0, now - floor.at) if floor.queues else None
    return ReportIncident(incident, Kind(proposal.kind), affected, began, noticed, notes, age_s)
