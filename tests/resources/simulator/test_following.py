"""The simulated agents keep to the roster, also where it is changed in the course of the day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from resources.agents import AgentState
from resources.changes.applied import with_changes
from resources.changes.change import Postpone, Retime, Stretch
from resources.events import MemberSeen
from resources.feeds.simulator.planned import address_of
from resources.feeds.simulator.simulator import Simulator
from resources.feeds.simulator.workforce import shifts_on, staff_of
from resources.roster.roster import Roster
from resources.roster.shift import Absence, AbsenceKind, ActivityKind
from tests.resources.simulator.centre_of_tests import CENTRE, HOUR, MIDNIGHT, MORNING

TODAY = date(2026, 11, 24)
PLAN = Roster({agent.id: agent for agent in staff_of(CENTRE, 1, TODAY, {})}).with_shifts(
    [*shifts_on(CENTRE, 1, TODAY), *shifts_on(CENTRE, 1, TODAY + timedelta(days=1))]
)
ONE = PLAN.shifts_of("1001")[0]
LUNCH = next(one for one in ONE.activities if one.kind is ActivityKind.LUNCH)


def morning(roster: Roster | None = PLAN, start: float = MORNING) -> Simulator:
    simulator = Simulator(1, CENTRE, start)
    if roster is not None:
        simulator.follow(roster)
    return simulator


def paused(simulator: Simulator, reason: str, until: float, agent: str = "agent/1001") -> list[float]:
    """When the agent began to pause for that reason."""
    begun, before = [], False
    for event in simulator.advance(until):
        if isinstance(event, MemberSeen) and event.agent == agent:
            now = event.paused and event.reason == reason
            begun += [event.at] if now and not before else []
            before = now
    return begun


def state(simulator: Simulator, number: str = "1001") -> AgentState | None:
    return simulator.truth().agents.get(address_of(number))


def test_a_roster_as_it_was_planned_changes_nothing():
    with_roster, without = morning(), morning(None)
    assert with_roster.advance(MORNING + 3 * HOUR) == without.advance(MORNING + 3 * HOUR)


def test_a_pause_is_taken_a_little_after_it_was_planned():
    (begun,) = paused(morning(), "Lunch", MIDNIGHT + 17 * HOUR)
    assert 0 <= begun - LUNCH.start.timestamp() < 300


def test_a_lunch_that_is_moved_is_taken_then_and_not_before():
    later = LUNCH.start + timedelta(hours=1, minutes=15)
    roster = with_changes(PLAN, [Retime("1001", ONE.id, LUNCH.id, later)])
    (begun,) = paused(morning(roster), "Lunch", MIDNIGHT + 17 * HOUR)
    assert 0 <= begun - later.timestamp() < 300


def test_moved_twice_it_is_taken_once():
    simulator = morning()
    for minutes in (75, 30):
        moved = Retime("1001", ONE.id, LUNCH.id, LUNCH.start + timedelta(minutes=minutes))
        simulator.follow(with_changes(PLAN, [moved]))
    (begun,) = paused(simulator, "Lunch", MIDNIGHT + 17 * HOUR)
    assert 0 <= begun - (LUNCH.start + timedelta(minutes=30)).timestamp() < 300


def test_a_training_that_is_put_off_does_not_take_place():
    shift = next(s for s in PLAN.shifts.values() for one in s.activities
                 if one.kind is ActivityKind.TRAINING and one.start.timestamp() > MORNING)  # fmt: skip
    training = next(one for one in shift.activities if one.kind is ActivityKind.TRAINING)
    agent, until = address_of(shift.agent), MIDNIGHT + 20 * HOUR
    assert len(paused(morning(), "Training", until, agent)) == 1
    roster = with_changes(PLAN, [Postpone(shift.agent, shift.id, training.id)])
    assert paused(morning(roster), "Training", until, agent) == []


def test_a_longer_shift_is_worked_to_its_end():
    longer = with_changes(PLAN, [Stretch("1001", ONE.id, ONE.start, ONE.end + timedelta(hours=2))])
    simulator, usual = morning(longer), morning()
    for one in (simulator, usual):
        one.advance(ONE.end.timestamp() + HOUR)
    assert state(usual) is None
    assert state(simulator) is not None
    simulator.advance(ONE.end.timestamp() + 3 * HOUR)
    assert state(simulator) is None


def test_a_shorter_shift_ends_sooner_and_one_that_is_not_planned_any_more_is_not_worked():
    noon = datetime.fromtimestamp(MIDNIGHT + 12 * HOUR, UTC)
    late = next(s for s in PLAN.shifts.values() if s.start == noon)
    shifts = {id_: one for id_, one in PLAN.shifts.items() if one is not late}
    roster = replace(PLAN, shifts={**shifts, ONE.id: replace(ONE, end=noon, activities=())})
    simulator = morning(roster)
    simulator.advance(MIDNIGHT + 13 * HOUR)
    assert state(simulator) is None
    assert state(simulator, late.agent) is None
    assert state(morning(None, MIDNIGHT + 13 * HOUR), late.agent) is not None


def test_who_falls_sick_goes_home_and_comes_back_when_it_is_over():
    begin = datetime.fromtimestamp(MORNING + 600, UTC)
    sick = Absence(uuid4(), "1001", AbsenceKind.SICK, begin, begin + timedelta(hours=2))
    simulator = morning(replace(PLAN, absences={sick.id: sick}))
    for after, there in ((0, True), (HOUR, False), (3 * HOUR, True)):
        simulator.advance(MORNING + after)
        assert (state(simulator) is not None) is there
