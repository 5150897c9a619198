"""What the window shows, as signals: the newest floor and its age, the board, the time, notices."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:  # the first paint waits for none of these
    from console.clocks.clock import Clock
    from incidents.board import Board
    from resources.alarms.alarms import Alarms
    from resources.floor import Floor, Freshness
    from resources.hand_counts.hand_counts import HandCounts
    from resources.loans.loans import Loans
    from resources.people import Person
    from resources.promises.promises import Promises
    from resources.roster.roster import Roster
    from resources.staffing.need import DayNeed

TICK_MS = 60  # twice as often as the feed makes a floor, so that none waits for long
EAGER_MS = 15  # until there is a first floor


class LatestFloor(Protocol):
    """Anything that knows the newest floor; reading it never waits."""

    def latest(self) -> "Floor": ...


class State(QObject):
    """Looks at the feed every 60 ms and says what is new. Lives in the main thread.

    Made before the first paint, so feed and clock come later, by `attach`; until then there is nothing to tell.
    """

    floor_changed = Signal(object)  # Floor
    aged = Signal(object, object)  # Freshness, seconds since anything was heard or None: nothing yet
    board_changed = Signal(object)  # incidents.board.Board, the whole of it: for the console's own machinery
    shown_changed = Signal(object)  # the Board as the person at the desk may see it: for everything on the screen
    loans_changed = Signal(object)  # resources.loans.loans.Loans
    hand_counts_changed = Signal(object)  # resources.hand_counts.hand_counts.HandCounts
    alarms_changed = Signal(object)  # resources.alarms.alarms.Alarms
    roster_changed = Signal(object)  # resources.roster.roster.Roster
    promises_changed = Signal(object)  # resources.promises.promises.Promises
    need_changed = Signal(object)  # resources.staffing.need.DayNeed
    ticked = Signal(float)  # every second: epoch seconds of the centre's clock
    notice = Signal(object)  # widgets.toast.Notice

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed: LatestFloor | None = None
        self._clock: Clock | None = None
        self._floor: Floor | None = None
        self.board: Board | None = None
        self._person: Person | None = None
        self.loans: Loans | None = None
        self.hand_counts: HandCounts | None = None
        self.alarms: Alarms | None = None
        self.roster: Roster | None = None
        self.promises: Promises | None = None
        self.need: DayNeed | None = None
        self._second = -1
        self._timer = QTimer(self, interval=EAGER_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def floor(self) -> "Floor":
        """The newest floor; an empty one before the first."""
        if self._floor is None:
            from resources.floor import Floor

            self._floor = Floor()
        return self._floor

    def attach(self, feed: LatestFloor, clock: "Clock") -> None:
        """Take the floor from `feed` and the time from `clock` from now on."""
        self._feed, self._clock = feed, clock

    def start(self) -> None:
        """Begin to pull."""
        self._timer.start()

    def stop(self) -> None:
        """Stop pulling; nothing is emitted afterwards."""
        self._timer.stop()

    def tick(self) -> None:
        """Look once: what the timer does."""
        if self._feed is None or self._clock is None:
            return
        floor = self._feed.latest()
        if floor is not self._floor:
            self._floor = floor
            if floor.queues:
                self._timer.setInterval(TICK_MS)
            self.floor_changed.emit(floor)
        self.aged.emit(*trust(floor, self._clock.monotonic()))
        now = self._clock.epoch()
        if int(now) != self._second:
            self._second = int(now)
            self.ticked.emit(now)

    def now(self) -> float:
        """Epoch seconds of the centre's clock; 0 before there is one."""
        return self._clock.epoch() if self._clock else 0.0

    def set_board(self, board: "Board") -> None:
        """The journal has grown: show the board as it stands now."""
        self.board = board
        self.board_changed.emit(board)
        self.shown_changed.emit(self.shown)

    @property
    def shown(self) -> "Board | None":
        """The board as the person at the desk may see it."""
        if self.board is None or self._person is None:
            return self.board
        from incidents.visibility import board_of

        return board_of(self.board, self._person)

    def look_as(self, person: "Person") -> None:
        """Another person sits at the desk: restricted incidents open or close before them."""
        self._person = person
        if self.board is not None:
            self.shown_changed.emit(self.shown)

    def set_loans(self, loans: "Loans") -> None:
        """The journal has grown: show the loans as they stand now."""
        self.loans = loans
        self.loans_changed.emit(loans)

    def set_hand_counts(self, counts: "HandCounts") -> None:
        """The journal has grown: show what was counted by hand as it stands now."""
        self.hand_counts = counts
        self.hand_counts_changed.emit(counts)

    def set_alarms(self, alarms: "Alarms") -> None:
        """The journal has grown: show the alarms as they stand now."""
        self.alarms = alarms
        self.alarms_changed.emit(alarms)

    def set_roster(self, roster: "Roster") -> None:
        """The journal has grown: show agents and shifts as they stand now."""
        self.roster = roster
        self.roster_changed.emit(roster)

    def set_promises(self, promises: "Promises") -> None:
        """The journal has grown: show what is promised to customers as it stands now."""
        self.promises = promises
        self.promises_changed.emit(promises)

    def set_need(self, need: "DayNeed") -> None:
        """The day was forecast anew: show what it needs now."""
        self.need = need
        self.need_changed.emit(need)


def trust(floor: "Floor", monotonic: float) -> "tuple[Freshness, float | None]":
    """How far to trust `floor`, and its age in seconds; a feed that is not up is never better than stale."""
    from resources.floor import Freshness, Link

    if not floor.heard:
        return Freshness.LOST, None
    fresh = floor.freshness(monotonic)
    if floor.link is not Link.UP and fresh in (Freshness.FRESH, Freshness.LATE):
        fresh = Freshness.STALE
    return fresh, floor.age_s(monotonic)
