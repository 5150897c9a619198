"""Regulators' clocks at a desk: packs taken once, warnings and ends told once, whatever befalls clock and console."""

from collections import Counter
from datetime import timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.acts.outcomes import Failed, Request
from console.acts.permissions import may
from console.acts.runner import Runner
from console.clocks.schedule import Schedule
from console.clocks.watch import ClockWatch
from console.incidents.domain import INCIDENTS
from console.incidents.escalation import Escalation
from console.incidents.regulating import Regulating
from console.record.feed_domain import FEEDS
from console.storage.troubles import Trouble, TroubleCode
from incidents.board import Board
from incidents.clocks.commands import (
    FileReport,
    GradeForRegulator,
    StateTriggerTime,
    TakeRulePack,
    WaiveDuty,
    WarnClock,
)
from incidents.clocks.facts import ClockWarned, RulePackTaken
from incidents.commands import ReportIncident
from incidents.facts import Escalated
from incidents.kinds import Kind
from resources.entry import CONSOLE
from resources.feed_facts import ClockStepped
from resources.people import Person, Post
from tests.console.bench import LIN, PEOPLE, START, ManualClock, open_store
from tests.desk_viewer import viewer
from tests.incidents.clocks.shop import SMALL

PACK = TakeRulePack(UUID(int=0), SMALL, "Asia/Taipei", "Test centre")
HOUR = 3600.0
YEARS = 10 * 365 * 24 * HOUR


class TwoClocks(ManualClock):
    """`forward` lets time pass; `step` sets the wall's clock, or is a sleep of the machine."""

    def __init__(self, at=None):
        super().__init__(at.time) if at else super().__init__()
        self.real = 0.0

    def forward(self, seconds):
        super().forward(seconds)
        self.real += seconds

    def step(self, seconds):
        super().forward(seconds)

    def monotonic(self):
        return self.real


class AtOnce:
    """Runs acts where they are asked for, and tells the desk what was stored."""

    def __init__(self, runner, stored):
        self._runner, self._stored = runner, stored
        self.fault = ""

    def run(self, request, done=None):
        """With a fault: the store takes nothing, or takes it and the console dies before it hears so."""
        if self.fault == "full" and done:
            done(Failed(Trouble.of(TroubleCode.DISK_FULL)))
            return
        outcome = self._runner.run(request)
        if self.fault == "killed":
            return
        if entries := getattr(outcome, "entries", ()):
            self._stored(entries)
        if done:
            done(outcome)


class Desk:
    """What a console wires for its clocks, over a store; `again` is a console killed and started anew."""

    def __init__(self, directory, clock, packs=(PACK,)):
        self.clock = clock
        self.store = open_store(directory)
        self.operations = AtOnce(Runner(self.store, clock, PEOPLE, [INCIDENTS, FEEDS]), self.apply)
        self.schedule = Schedule(clock, ZoneInfo("Asia/Taipei"))
        self.escalation = Escalation(self.operations, self.schedule, clock, "desk 7")
        self.clocks = Regulating(self.operations, clock, "desk 7", packs, viewer=viewer())
        self.watch = ClockWatch(self.operations, clock, "desk 7")
        self.notices = []
        self.clocks.noticed.connect(self.notices.append)
        self.watch.noticed.connect(self.notices.append)
        self.board = Board.of(self.store.entries())
        self.show()

    def apply(self, entries):
        for entry in entries:
            self.board = self.board.apply(entry)
        self.show()
        self.clocks.tell(entries)

    def show(self):
        self.clocks.show(self.board)
        self.escalation.show(self.board)

    def look(self):
        for look in (self.watch.look, self.schedule._wake, self.escalation.look, self.clocks.look):
            look()

    def close(self):
        self.schedule.stop()
        self.store.close()

    def told(self, kind):
        return [entry.fact for entry in self.store.entries() if isinstance(entry.fact, kind)]


def report(incident=None, kind=Kind.SYSTEM_OUTAGE):
    return ReportIncident(incident or uuid4(), kind, "Core banking", START, START)


def ran_out(desk):
    return [fact.what for fact in desk.told(Escalated) if fact.what.startswith("regulator:small/first")]


@pytest.fixture
def desk(qtbot, tmp_path):
    desk = Desk(tmp_path, TwoClocks())
    desk.operations.run(Request(uuid4(), report(), LIN, "desk 7"))
    desk.look()
    yield desk
    desk.close()


def test_a_reported_incident_comes_under_the_packs_in_force_once(desk):
    (taken,) = desk.told(RulePackTaken)
    assert (taken.pack, taken.zone, taken.unit) == ("small", "Asia/Taipei", "Test centre")
    desk.clocks._asked.clear()
    desk.clocks._seen.clear()
    desk.show()
    assert len(desk.told(RulePackTaken)) == 1


def test_warnings_at_half_and_three_quarters_then_the_end_each_once(desk):
    shares = []
    for _ in range(60):
        desk.clock.forward(60)
        desk.look()
        shares = [fact.share for fact in desk.told(ClockWarned) if fact.clock == "small/first"]
        minutes = desk.clock.real / 60
        assert shares == [50, 75][: (minutes >= 30) + (minutes >= 45)]
    assert len(ran_out(desk)) == 1
    words = [notice.what for notice in desk.notices if "First" in notice.what]
    assert [("50%" in one, "75%" in one, "overdue" in one) for one in words] == [
        (True, False, False), (False, True, False), (False, False, True),
    ]  # fmt: skip


@pytest.mark.parametrize(("me", "insider"), [("anna", False), ("dora", True)])
def test_the_clock_of_a_restricted_incident_is_told_by_code_name_to_outsiders(desk, me, insider):
    desk.clocks._viewer.me = me
    desk.operations.run(Request(uuid4(), report(kind=Kind.INFORMATION_LEAK), LIN, "desk 7"))
    desk.clock.forward(30 * 60)
    desk.look()
    words = [notice.what for notice in desk.notices if notice.what.startswith("INC-0002")]
    assert words
    assert all(("First" in one) is insider for one in words)
    assert all(("CEDAR: a clock asks for its team" in one) is not insider for one in words)


def test_a_warning_is_never_more_than_a_second_late(desk):
    desk.clock.forward(30 * 60 - 1)
    desk.look()
    assert desk.told(ClockWarned) == []
    desk.clock.forward(1)
    desk.look()
    assert [fact.share for fact in desk.told(ClockWarned) if fact.clock == "small/first"] == [50]


@pytest.mark.parametrize("seconds", [-HOUR, -YEARS])
def test_a_clock_set_back_delays_nothing(desk, seconds):
    desk.clock.step(seconds)
    desk.clock.forward(HOUR)
    desk.look()
    assert len(ran_out(desk)) == 1
    assert {fact.share for fact in desk.told(ClockWarned) if fact.clock == "small/first"} == {50, 75}


@pytest.mark.parametrize("seconds", [HOUR, YEARS])
def test_a_clock_set_forward_or_a_sleep_is_noticed_and_nothing_is_told_twice(desk, seconds):
    desk.clock.step(seconds)
    desk.look()
    desk.clock.step(-seconds)
    desk.look()
    desk.clock.forward(HOUR)
    desk.look()
    assert len(ran_out(desk)) == 1
    steps = desk.told(ClockStepped)
    assert [round(step.by_s) for step in steps] == [round(seconds), round(-seconds)]
    assert [notice.critical for notice in desk.notices if "clock changed" in notice.what] == [True, True]


def test_ordinary_seconds_are_no_step(desk):
    for _ in range(5):
        desk.clock.forward(1.4)
        desk.look()
    assert desk.told(ClockStepped) == []


acts = st.lists(
    st.one_of(
        st.tuples(st.just("forward"), st.sampled_from([1.0, 299.0, 900.0, 1801.0, HOUR])),
        st.tuples(st.just("step"), st.sampled_from([-YEARS, -HOUR, -3.0, 3.0, HOUR, YEARS])),
        st.tuples(st.just("again"), st.just(0.0)),
        st.tuples(st.sampled_from(["full", "killed"]), st.sampled_from([1.0, 1801.0, HOUR])),
        st.tuples(st.just("look"), st.just(0.0)),
    ),
    max_size=12,
)


@given(acts)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_befalls_the_clock_no_end_is_missed_and_none_is_told_twice(qtbot, tmp_path_factory, acts):
    directory = tmp_path_factory.mktemp("clocks")
    desk = Desk(directory, TwoClocks())
    incident = uuid4()
    desk.operations.run(Request(uuid4(), report(incident), LIN, "desk 7"))
    due = desk.clock.now() + timedelta(hours=1)
    passed, left = 0.0, HOUR  # real seconds since the console was started, and those it had left then
    for what, seconds in acts:
        if what == "again":
            desk.close()
            desk, passed = Desk(directory, desk.clock), 0.0
            left = max(0.0, (due - desk.clock.now()).total_seconds())
        elif what in ("full", "killed"):
            desk.operations.fault = what
            desk.clock.forward(seconds)
            passed += seconds
            desk.look()
            desk.operations.fault = ""
            if what == "killed":
                desk.close()
                desk, passed = Desk(directory, desk.clock), 0.0
                left = max(0.0, (due - desk.clock.now()).total_seconds())
            else:
                desk.clock.forward(31.0)  # the rest after a fault
                passed += 31.0
        elif what != "look":
            getattr(desk.clock, what)(seconds)
            passed += seconds if what == "forward" else 0.0
        desk.look()
    over = desk.clock.now() >= due or passed >= left
    warned = Counter((fact.clock, fact.share, fact.due) for fact in desk.told(ClockWarned))
    order = [entry.seq for entry in desk.store.entries() if entry.stream == f"incident/{incident}"]
    assert len(ran_out(desk)) <= 1
    assert not over or len(ran_out(desk)) == 1
    assert all(count == 1 for count in warned.values())
    assert order == list(range(1, len(order) + 1))
    desk.close()


def test_a_liaison_files_and_waives_whatever_their_post_and_nobody_states_the_consoles_acts():
    responding = {FileReport, GradeForRegulator, StateTriggerTime, WaiveDuty}
    liaison, agent = Person("x", "X", Post.SPECIALIST), Person("y", "Y", Post.AGENT)
    assert all(may(LIN, liaison, act) for act in responding)
    assert not any(may(LIN, agent, act) for act in responding)
    console_only = (TakeRulePack, WarnClock)
    assert not any(may(LIN, PEOPLE["wang"], act) for act in console_only)
    assert all(may(CONSOLE, None, act) for act in console_only)
