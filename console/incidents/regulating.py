"""The clocks of regulators at a desk: incidents come under the packs in force, and warnings are given in time."""

import logging
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from console.acts.operations import Operations
from console.acts.outcomes import Done, Outcome, Request
from console.clocks.clock import Clock
from console.clocks.stopwatches import Stopwatches
from console.clocks.watch import ClockWatch
from incidents.board import Board
from incidents.clocks.business_days import year_of
from incidents.clocks.commands import TakeRulePack, WarnClock
from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.facts import ClockWarned
from incidents.clocks.packs import pack_of, pack_text
from incidents.clocks.thresholds import Threshold, warnings
from incidents.commands import STREAMS
from incidents.facts import Escalated
from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, ENDED
from incidents.visibility import may_see, public_name
from resources.entry import CONSOLE, Entry
from widgets.incidents.names import IncidentNames
from widgets.toast import Notice
from widgets.viewer import Viewer

if TYPE_CHECKING:
    from console.desk import Desk

translate = QCoreApplication.translate
log = logging.getLogger(__name__)

REST_S = 30.0  # real seconds after the store could not take something
AFTER_THE_END = AFTERWARDS | ENDED
Key = tuple[UUID, str, int, str]


class Regulating(QObject):
    """Shown every board. The ids of its acts follow from what they state: none doubles, whatever is restarted."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self,
        operations: Operations,
        clock: Clock,
        desk: str,
        packs: Sequence[TakeRulePack],
        *,
        viewer: Viewer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations, self._desk, self._viewer = operations, desk, viewer
        self._packs = {pack_of(pack.text).id: pack for pack in packs}
        self._board = Board()
        self._seen: dict[UUID, Incident] = {}
        self._owed: dict[UUID, tuple[Threshold, ...]] = {}
        self._watches = Stopwatches(clock)
        self._asked: set[object] = set()
        self._again: set[UUID] = set()  # incidents whose packs the store could not take
        self._clock, self._rest_until = clock, float("-inf")

    @Slot(object)
    def show(self, board: Board) -> None:
        """The newest board: take packs, and see when the next warnings are due."""
        self._board = board
        changed = [incident for incident in board if self._seen.get(incident.id) is not incident]
        for incident in changed:
            self._seen[incident.id] = incident
            self._owed[incident.id] = tuple(warnings(incident))
            self._take_packs(incident)
        if changed:
            self._watches.keep((_key(one), one.when) for owed in self._owed.values() for one in owed)

    @Slot()
    def look(self) -> None:
        """Give the warnings that are due, and try again what the store could not take."""
        if self._clock.monotonic() < self._rest_until:
            return
        again, self._again = self._again, set()
        for incident in again:
            self._take_packs(self._seen[incident])
        for one in sorted((one for owed in self._owed.values() for one in owed), key=lambda one: one.when):
            key = _key(one)
            if key not in self._asked and self._watches.is_due(key, one.when):
                late = self._watches.is_over(key)
                command = WarnClock(one.incident, one.clock, one.share, one.due, by_stopwatch=late)
                self._state(key, uuid5(one.incident, f"warn:{one.clock}:{one.share}:{one.due.isoformat()}"), command)

    def tell(self, entries: Iterable[Entry]) -> None:
        """Notices of the warnings that have just been put on record."""
        for entry in entries:
            if entry.stream.startswith(STREAMS) and _is_told(entry.fact):
                incident = self._board.get(UUID(entry.stream.removeprefix(STREAMS)))
                if incident is not None:
                    self.noticed.emit(_notice(incident, entry.fact, self._viewer))

    def _take_packs(self, incident: Incident) -> None:
        if incident.state in AFTER_THE_END:
            return
        for regime, pack in self._packs.items():
            key = (incident.id, regime)
            if incident.regulation.pack(regime) is None and key not in self._asked:
                command = TakeRulePack(incident.id, pack.text, pack.zone, pack.unit)
                self._state(key, uuid5(incident.id, f"pack:{regime}"), command)

    def _state(self, key: object, act: UUID, command: TakeRulePack | WarnClock) -> None:
        self._asked.add(key)
        request = Request(act, command, CONSOLE, self._desk)
        self._operations.run(request, partial(self._home, key, command.incident))

    def _home(self, key: object, incident: UUID, outcome: Outcome) -> None:
        if not isinstance(outcome, Done):
            log.error("regulator's clock: %s", outcome)
            self._asked.discard(key)
            self._again.add(incident)
            self._rest_until = self._clock.monotonic() + REST_S


def regulate(desk: "Desk") -> None:
    """Give a desk its regulators' clocks, and somebody who watches the machine's own."""
    centre, clock = desk.watched.centre, desk.watched.clock
    nobody = UUID(int=0)
    packs = [TakeRulePack(nobody, pack_text(pack), centre.zone.key, centre.name) for pack in centre.rule_packs]
    clocks = Regulating(desk.operations, clock, desk.acts.desk, packs, viewer=desk.viewer, parent=desk)
    watch = ClockWatch(desk.operations, clock, desk.acts.desk, desk)
    if packs:  # the first business day costs a quarter of a second: not in the window's thread
        texts, year = [pack.text for pack in packs], clock.now().year
        desk.operations.call(lambda _store: _learn_holidays(texts, year), lambda _nothing: None)
    clocks.noticed.connect(desk.noticed)
    watch.noticed.connect(desk.noticed)
    desk.state.board_changed.connect(clocks.show)
    desk.operations.stored.connect(clocks.tell)
    for look in (watch.look, desk.escalation.look, clocks.look):
        desk.state.ticked.connect(lambda _now, look=look: None if desk.is_closed else look())


def _learn_holidays(packs: Iterable[str], year: int) -> None:
    """Work the calendars of the packs out once, for this year and its neighbours."""
    for calendar in {pack_of(text).calendar for text in packs}:
        for each in (year - 1, year, year + 1):
            year_of(calendar, each)


def _key(one: Threshold) -> Key:
    return one.incident, one.clock, one.share, one.due.isoformat()


def _is_told(fact: object) -> bool:
    late = isinstance(fact, Escalated) and fact.what.startswith(f"{DeadlineKind.REGULATOR}:")
    return late or isinstance(fact, ClockWarned)


def _notice(incident: Incident, fact: ClockWarned | Escalated, viewer: Viewer) -> Notice:
    if viewer.person is not None and not may_see(incident, viewer.person):
        words = translate("Restricted", "{incident} {name}: a clock asks for its team.")
        return Notice(words.format(incident=incident.name, name=public_name(incident)))
    names = IncidentNames(incident, viewer)
    safe = translate("Regulating", "The clock stops only when the report is filed.")
    if isinstance(fact, Escalated):
        clock = names.clock(fact.what.split(":")[1])
        what = translate("Regulating", "{incident}: the report is overdue. {clock}")
        to_do = translate("Regulating", "File it now; the log keeps that it is late.")
        return Notice(what.format(incident=incident.name, clock=clock), safe, to_do, critical=True)
    what = translate("Regulating", "{incident}: {share}% of the time for the report is gone. {clock}")
    said = what.format(incident=incident.name, share=fact.share, clock=names.clock(fact.clock))
    to_do = translate("Regulating", "Due at {time}; the draft is filled from the log.")
    return Notice(said, safe, to_do.format(time=names.time(fact.due)), critical=fact.share > 50)
