"""How long the window stands still with a roster of 5,000 agents over 14 days and a floor of as many.

    python -m tests.benchmarks.big_roster [--agents 5000] [--days 14] [--rows 5000]

The whole console: its store, its desk, the pages as they are opened; only the floor is stated by this file. For each
step: the longest time for which the main thread itself was busy in one go, and in brackets how late a timer of 5 ms
came on the wall's clock, which also counts what other programs, and threads of this one, took away.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4, uuid5
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEventLoop, Qt, QTimer

from console.acts.outcomes import Request
from console.bootstrap import Console, Opening
from console.centre.centre import Centre
from console.clocks.clock import VirtualClock
from console.exports.sheet import write_csv
from console.planning.people.desk import PeopleDesk
from console.planning.sheets.importing import Importing
from console.settings.options import Options
from console.sources import Watched
from resources.agents import AgentState
from resources.changes.change import Retime
from resources.entry import CONSOLE
from resources.floor import AgentFigures, Floor, Membership
from resources.measures.counted import Counted
from resources.people import Person, Post
from resources.queues import QueueSettings
from resources.roster.commands import ChangeShift, DayPlan, ImportRoster
from resources.roster.sheets.shifts import shift_rows
from resources.roster.shift import Shift
from tests.floors import floor, queue
from tests.resources.dayboard.crowd import crowd
from tests.resources.roster.rosters import DAY, SPACE, at

GOAL_MS, BEAT_MS = 100.0, 5
QUEUES = tuple(f"q{number}" for number in range(50))
NOW = at(13.1)
UTC_ZONE = ZoneInfo("UTC")


class Stalls:
    """The longest time without a beat since `begin`, in seconds."""

    def __init__(self) -> None:
        self.busy = self.wall = 0.0
        self._last = time.thread_time(), time.perf_counter()
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        """Forget what was."""
        self.busy = self.wall = 0.0
        self._last = time.thread_time(), time.perf_counter()

    def _beat(self) -> None:
        now = time.thread_time(), time.perf_counter()
        self.busy = max(self.busy, now[0] - self._last[0])
        self.wall = max(self.wall, now[1] - self._last[1] - BEAT_MS / 1000)
        self._last = now


class StillFeed:
    """States a floor of everybody, a twentieth of them anew every eighth of a second."""

    def __init__(self, agents: int, clock: VirtualClock) -> None:
        self._clock, self._shown = clock, 0.0
        home = {n: QUEUES[(n - 1001) * len(QUEUES) // agents] for n in range(1001, 1001 + agents)}
        self._agents = {f"SIP/{n}": _working(n, name, AgentState.TALKING) for n, name in home.items()}
        self._floor = Floor()
        self._round = 0

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def latest(self) -> Floor:
        now = self._clock.monotonic()
        if now - self._shown >= 0.125:
            self._shown, self._round = now, self._round + 1
            state = AgentState.READY if self._round % 2 else AgentState.TALKING
            keys = list(self._agents)[self._round % 20 :: 20]
            agents = self._agents | {key: _working(int(key[4:]), self._agents[key].queue, state) for key in keys}
            at_ = self._clock.epoch()
            self._floor = floor(*(queue(name, at=at_, need=90) for name in QUEUES), heard=now, at=at_, agents=agents)
        return self._floor

    def act(self, action: object) -> None: ...

    def look(self) -> None: ...

    def results(self) -> list[Any]:
        return []

    facts = faults = results


class Big(Opening):
    """The console's own steps, on a centre of any size."""

    def __init__(self, agents: int) -> None:
        self._agents = agents

    def watch(self, console: Console) -> Watched:
        clock = VirtualClock(NOW)
        settings = tuple(QueueSettings(name, goal=0.8, target_s=20.0) for name in QUEUES)
        centre = Centre(
            "Big",
            UTC_ZONE,
            settings,
            (Person("lin", "Lin", Post.SUPERVISOR), Person("wang", "Wang", Post.DUTY_MANAGER)),
        )
        return Watched(centre, clock, StillFeed(self._agents, clock), record=_record)


class Slot:
    """A quarter of an hour of one queue, as a record counts it."""

    def __init__(self, start: int, name: str, offered: int) -> None:
        self.start, self.queue, self.offered = start, name, offered
        self.measured, self.answered, self.abandoned = 90, offered, 0
        self.handled_s = self.talked_s = 300.0 * offered
        self.completed = offered


def _record() -> list[Counted]:
    begins = int(DAY.timestamp())
    return [
        Slot(begins - day * 86400 + quarter * 900, name, 30)
        for day in range(1, 29)
        for quarter in range(96)
        for name in QUEUES
    ]


def _working(number: int, name: str, state: AgentState) -> AgentFigures:
    member = Membership(name, state, False, "", 0)
    return AgentFigures(f"SIP/{number}", f"Agent {number}", state, NOW.timestamp() - 60, "", name, (member,))


class Run:
    """One console and its stalls."""

    def __init__(self, data: Path, agents: int) -> None:
        self.console = Console(Options(demo=True, data=data, language="en"), Big(agents))
        self.stalls = Stalls()

    @property
    def desk(self) -> Any:
        assert self.console.desk is not None
        return self.console.desk

    def step(
        self, words: str, act: Callable[[], object], until: Callable[[], object] = lambda: True, rest_s: float = 1.5
    ) -> None:
        """Do it, wait until it is so and then a little; say what it cost."""
        self.stalls.begin()
        began = time.perf_counter()
        QTimer.singleShot(0, act)
        spin(0.1)
        end = time.perf_counter() + 240
        while not until():
            spin(0.05)
            if time.perf_counter() > end:
                raise TimeoutError(words)
        took = time.perf_counter() - began
        spin(rest_s)
        busy, wall = self.stalls.busy * 1000, self.stalls.wall * 1000
        met = "" if busy <= GOAL_MS else f"  goal ≤ {GOAL_MS:.0f}: missed"
        print(f"{words:44} longest stall {busy:4.0f} ms ({wall:.0f}), done in {took:.1f} s{met}", flush=True)


def spin(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def plans(agents: int, days: int) -> tuple[Any, tuple[DayPlan, ...]]:
    """The crowd of one day, and its shifts on so many days from that one on."""
    known = crowd(agents, QUEUES)
    found = []
    for ahead in range(days):
        by = timedelta(days=ahead)
        found.append(DayPlan((DAY + by).date(), tuple(_later(one, by) for one in known.shifts.values())))
    return known, tuple(found)


def _later(one: Shift, by: timedelta) -> Shift:
    if not by:
        return one
    activities = tuple(
        replace(act, id=uuid5(act.id, str(by)), start=act.start + by, end=act.end + by) for act in one.activities
    )
    return replace(one, id=uuid5(SPACE, f"{one.id}{by}"), start=one.start + by, end=one.end + by, activities=activities)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--agents", type=int, default=5_000)
    parser.add_argument("--days", type=int, default=14)
    parser.add_argument("--rows", type=int, default=5_000)
    asked = parser.parse_args()
    known, days = plans(asked.agents, asked.days)
    print(f"{asked.agents:,} agents × {asked.days} days, {len(QUEUES)} queues")
    with tempfile.TemporaryDirectory(prefix="watchfloor-") as data:
        whole = ImportRoster("plan.csv", "whole", (), tuple(known.agents.values()), days)
        run = Run(Path(data), asked.agents)
        run.step("an empty console opens", run.console.show, lambda: run.console.desk is not None)
        run.step(
            "the whole roster is stored", lambda: _run(run, whole), lambda: _many(run) >= asked.agents * asked.days
        )
        run.console.close()
        run = Run(Path(data), asked.agents)
        try:
            _steps(run, asked.agents * asked.days, asked.rows, Path(data), known)
        finally:
            run.console.close()
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _steps(run: Run, stored: int, rows: int, data: Path, known: Any) -> None:
    window = run.console.window
    run.step(
        "it opens with the roster, forecast and all",
        run.console.show,
        lambda: _many(run) >= stored and run.desk.planning.forecasting.outlook,
    )
    run.step("five seconds of the floor", lambda: None, rest_s=5.0)
    run.step("the Shifts page opens", lambda: window.show_page("shifts"), rest_s=3.0)
    run.step("a shift is changed, Shifts in front", lambda: _change(run, known, 1501))
    run.step("the day is forecast anew, Shifts in front", run.desk.planning.forecasting._look, rest_s=3.0)
    proposing = run.desk.planning.proposing
    run.step("a proposal", proposing.propose, lambda: proposing._asked is None, rest_s=4.0)
    run.step("the People page opens", lambda: window.show_page("people"), rest_s=3.0)
    from console.pages.people import VIEWS

    for view in VIEWS[1:]:
        run.step(f"its view {view}", lambda view=view: run.desk.planning.people.page().show_view(view))
    run.step("a shift is changed, People in front", lambda: _change(run, known, 1601))
    run.step("back to Shifts", lambda: window.show_page("shifts"))
    run.step("back to the floor", lambda: window.show_page("floor"))
    window.show_page("people")
    for count in {rows, 100_000} if rows < 100_000 else {rows}:
        _import(run, data, known, count)


def _import(run: Run, data: Path, known: Any, rows: int) -> None:
    """As a person does it: a file with other times for shifts of the days from the fifteenth on."""
    agents, shifts = len(known.agents), []
    by_day = list(known.shifts.values())
    for number in range(rows):
        ahead = timedelta(days=13 + number // agents, hours=1)
        shifts.append(_later(by_day[number % agents], ahead))
    file = data / f"rows{rows}.csv"
    table = shift_rows(shifts, UTC_ZONE)
    write_csv(file, table[: rows + 1])
    people: PeopleDesk = run.desk.planning.people
    people._import()
    importing = people._importing
    assert isinstance(importing, Importing)
    assert importing.dialog is not None
    importing.ask = lambda _over: file
    dialog = importing.dialog
    run.step(f"{rows:,} rows are read", importing._choose, lambda: importing._preview is not None)
    dialog.leave_out.setChecked(True)
    before = _many(run)
    run.step(f"{rows:,} rows are stored", importing._take_in, lambda: _many(run) != before or importing._file is None)
    dialog.close()


def _many(run: Run) -> int:
    roster = run.console.state.roster
    return len(roster.shifts) if roster is not None else -1


def _run(run: Run, command: Any) -> None:
    run.desk.operations.run(Request(uuid4(), command, CONSOLE, "desk"))


def _change(run: Run, known: Any, number: int) -> None:
    one = next(one for one in run.console.state.roster.shifts_of(str(number)) if one.start.date() == DAY.date())
    act = one.activities[-1]
    command = ChangeShift(DAY.date(), Retime(one.agent, one.id, act.id, act.start + timedelta(minutes=15)), one.version)
    run.desk.acts.run(command)


if __name__ == "__main__":
    main()
