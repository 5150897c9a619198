"""One desk's console while it is open: store, feed, schedule and pages, wired together after the first paint."""

from collections.abc import Callable
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.acts import Acts
from console.acts.operations import Operations
from console.acts.runner import Runner
from console.alarms.alarming import Alarming
from console.alarms.deadlines import AlarmDeadlines
from console.alarms.proposing import Proposing
from console.alarms.room import AlarmRoom
from console.alarms.surges import Surges
from console.archive.archive import Archive
from console.clocks.schedule import Schedule
from console.continuity.room import Continuity
from console.domains import DOMAINS
from console.drafts import Drafts
from console.incidents.conditions import Conditions
from console.incidents.escalation import Escalation
from console.incidents.impacts import Impacts
from console.incidents.measure_desk import MeasureDesk
from console.incidents.playbooks import Playbooks
from console.incidents.regulating import regulate
from console.incidents.report_desk import ReportDesk
from console.incidents.viewings import Viewings
from console.loans.desk import LoanDesk
from console.loans.lending import Lending
from console.notifying.at_work import paging_at
from console.planning.room import PlanningRoom
from console.policy.desk import PolicyDesk
from console.readings import Readings, read_in, read_on
from console.record.feed_notes import FeedNotes
from console.record.recorder import Recorder
from console.record.recording import Recording
from console.sources import Watched
from console.state import State
from console.storage.store import Store
from console.telling import Telling
from resources.entry import Entry
from resources.floor import Freshness
from resources.roster.commands import first_kept, is_past
from widgets.viewer import Viewer

ANCHOR_EVERY = timedelta(minutes=15)
SPACE_EVERY = timedelta(minutes=30)
PLAYBOOKS_EVERY = timedelta(minutes=1)
VERIFY_AT = time(3, 30)
CLEAR_AT = time(4, 0)
DAY_BEGINS = time(0, 0, 1)
MANY = 20  # entries of one act; more are read beside the window


class Desk(QObject):
    """Made in the main thread from an open store and a feed that runs; `close` stores and releases everything."""

    verified = Signal(object)  # console.storage.verify.Verdict
    noticed = Signal(object)  # widgets.toast.Notice
    incident_wanted = Signal(object)  # id of an incident to bring on the screen
    defect = Signal(str)  # from any thread: the number under which it stands in the program's log

    def __init__(
        self, store: Store, watched: Watched, state: State, *, language: str, desk: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.store, self.watched, self.state = store, watched, state
        self.telling = Telling(self)
        people = {person.id: person for person in watched.centre.people}
        self.operations = Operations(Runner(store, watched.clock, people, DOMAINS), self)
        self.acts = Acts(self.operations, people, desk, self)
        self.drafts = Drafts(self.operations, store.drafts(), self)
        self.playbooks = Playbooks(store.directory / "playbooks")
        self.schedule = Schedule(watched.clock, watched.centre.zone, self)
        self.escalation = Escalation(self.operations, self.schedule, watched.clock, self.acts.desk, self)
        self.lending = Lending(self.acts, self.operations, self.schedule, state, watched, parent=self)
        self.surges = Surges(self)
        self.alarming = Alarming(self.operations, watched.clock, self.acts.desk, (self.surges,), self)
        self.alarm_deadlines = AlarmDeadlines(self.operations, self.schedule, watched.clock, self.acts.desk, self)
        self.feed_notes = FeedNotes(self.operations, watched.feed, self.acts.desk)
        centre, titles = watched.centre, {queue.id: queue.name for queue in watched.centre.queues}
        self.viewer = Viewer(self.acts.person.id, centre.people, self.zone, language, titles, centre.directory)
        self.paging = paging_at(self.acts, self.operations, state, self.viewer, notify=centre.notify, parent=self)
        self.proposing = Proposing(self.acts, state, self.viewer, self)
        recorder = Recorder(None if watched.replay else store.directory, self.zone, before=watched.before)
        self.recording = Recording(recorder, watched.clock, self, restores=watched.expect is not None)
        self.conditions = Conditions(state, watched.clock, language, self.recording, self)
        self.impacts = Impacts(self.operations, state, self.recording, desk=desk, parent=self)
        self.alarms = AlarmRoom(self.acts, state, self.viewer, watched.clock, self.recording, parent=self)
        self.measures = MeasureDesk(state, self.viewer, self)
        self.loans = LoanDesk(self.lending, state, self.viewer, parent if isinstance(parent, QWidget) else None)
        self.continuity = Continuity(self)
        self.planning = PlanningRoom(self)
        self.policy = PolicyDesk(self.acts, state, self.viewer, parent)
        self.archive = Archive(self.acts, store, state, self.viewer, self.recording, parent=self)
        self.viewings = Viewings(self.acts, state, self)
        self.reports = ReportDesk(self)
        self.is_closed = False
        self._readings: Readings | None = None  # of the journal, once it was read
        self._meanwhile: tuple[Entry, ...] = ()  # stored while it is being read
        self._at_close: list[Callable[[], None]] = []
        self._connect()
        regulate(self)

    @property
    def zone(self) -> ZoneInfo:
        """The centre's time zone."""
        return self.watched.centre.zone

    def begin(self) -> None:
        """Have read what is stored, beside everything else; `_open` shows it."""
        first = first_kept(self.watched.clock.now())
        self.operations.read(lambda store: read_in(store.read_out(lambda stream: is_past(stream, first))), self._open)
        self.verify()

    def _open(self, stored: Readings) -> None:
        """Show what is stored, and what was acknowledged while it was being read; start the clocks."""
        if self.is_closed:
            return
        self._catch_up(stored)
        self.schedule.every(ANCHOR_EVERY, lambda: self.operations.call(Store.anchor, self.telling.tell_trouble))
        self.schedule.every(SPACE_EVERY, lambda: self.operations.call(Store.space_trouble, self.telling.tell_trouble))
        self.schedule.every(PLAYBOOKS_EVERY, self.look_at_playbooks)
        self.schedule.nightly(VERIFY_AT, self.verify)
        self.schedule.nightly(CLEAR_AT, self.recording.clear)
        self.schedule.nightly(DAY_BEGINS, self._look_at_earlier_days)
        self.schedule.start()
        self.recording.clear()
        self._look_at_earlier_days()
        self.look_at_playbooks()
        self.continuity.begin()
        self.planning.begin()
        for trouble in self.store.warnings:
            self.telling.tell_trouble(trouble)

    def verify(self) -> None:
        """Check the whole log beside the acts; `verified` says what came of it."""
        self.operations.verify(self.verified.emit)

    def look_at_playbooks(self) -> None:
        """Take in the bank's own playbooks as they are now; broken ones are told with their place."""
        self.operations.call(lambda _store: self.playbooks.look(), self.telling.tell_broken)

    def _look_at_earlier_days(self) -> None:
        if self.watched.expect is not None:
            self.recording.usual(self.watched.expect)

    def at_close(self, *acts: Callable[[], None]) -> None:
        """What else is to be done when the desk has closed, in this order."""
        self._at_close += acts

    def close(self) -> None:
        """Store half-written texts and what befell the feed, which has been stopped; release the store."""
        self.is_closed = True
        self.lending.stop()
        self.paging.close()
        self.schedule.stop()
        self.drafts.save()
        self._note_feed()
        self.feed_notes.send()
        self.alarms.close()
        self.archive.close()
        self.recording.close()
        self.continuity.close()
        self.planning.close()
        self.operations.close()
        self.store.close()
        for act in self._at_close:
            act()

    def _connect(self) -> None:
        for speaks in (
            self.telling, self.conditions, self.recording, self.surges, self.alarms, self.proposing, self.paging,
            self.loans, self.continuity, self.planning, self.policy, self.archive, self.reports,
        ):  # fmt: skip
            speaks.noticed.connect(self.noticed)
        for leads in (self.measures, self.archive, self.alarms, self.reports):
            leads.incident_wanted.connect(self.incident_wanted)
        for errs in (self.operations, self.alarming, self.recording):
            errs.faulted.connect(self.telling.faulted)
        self.operations.stored.connect(self._stored)
        self.operations.failed.connect(self.telling.failed)
        self.acts.person_changed.connect(lambda person: setattr(self.viewer, "me", person.id))
        self.acts.person_changed.connect(self.state.look_as)
        self.state.look_as(self.acts.person)
        self.state.ticked.connect(self._note_feed)
        self.state.alarms_changed.connect(self.alarming.show)
        self.state.alarms_changed.connect(self.alarm_deadlines.show)
        self.state.aged.connect(self._judge)
        self.defect.connect(self.telling.tell_defect)
        self.state.ticked.connect(lambda _now: self.recording.look(self.state.floor))
        self.archive.verify_wanted.connect(self.verify)
        self.verified.connect(lambda verdict: self.archive.show_verdict(verdict, self.watched.clock.now()))
        self.alarming.announced.connect(self.alarms.announce)
        self.lending.troubled.connect(self.loans.show_troubled)
        self.alarms.desk.help_wanted.connect(self.loans.help)

    def _stored(self, entries: tuple[Entry, ...]) -> None:
        if self._readings is None:
            self._meanwhile += entries
        elif len(entries) <= MANY:
            self._show(self._readings.after(entries))
        else:  # a whole roster
            before, self._readings = self._readings, None
            self.operations.read(lambda _: read_on(before, entries), self._catch_up)

    def _catch_up(self, stored: Readings) -> None:
        if not self.is_closed:
            self._show(stored.after(self._meanwhile))
            self._meanwhile = ()

    def _show(self, stored: Readings) -> None:
        self._readings = stored
        self.state.set_board(stored.board)
        self.escalation.show(stored.board)
        self.policy.show_sheets(stored.policy)
        if stored.alarms is not self.state.alarms:
            self.state.set_alarms(stored.alarms)
        if stored.loans is not self.state.loans:
            self.state.set_loans(stored.loans)
        if stored.hand_counts is not self.state.hand_counts:
            self.state.set_hand_counts(stored.hand_counts)
        self.planning.show(stored)
        if stored.roster is not self.state.roster:
            self.state.set_roster(stored.roster)

    def _judge(self, freshness: Freshness, age_s: float | None) -> None:
        """Look for alarms on the newest floor, and for what is due with those that stand."""
        if not self.is_closed:
            self.alarming.look(self.state.floor, freshness, age_s)
            self.alarm_deadlines.look()

    def _note_feed(self) -> None:
        """Put on record what befell the feed; say what went wrong inside it."""
        self.feed_notes.look()
        for fault in self.watched.feed.faults():
            self.telling.faulted(fault)
