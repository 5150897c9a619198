"""What a loan does to its two queues: direction, honesty about overload and about what is not known, and speed."""

from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor, Membership, Tally
from resources.staffing.demand import demand, patience
from resources.staffing.serving import moved, serves, serving
from resources.staffing.what_if import Model, effect, effects
from tests.floors import AT, floor, queue, tally

READY, TALKING, PAUSED = AgentState.READY, AgentState.TALKING, AgentState.PAUSED


def busy(name="cards", offered=200, **changes):
    """300 s a contact, 200 in half an hour: 33.3 Erlang."""
    given = {"window": tally(offered, 0.8, 0.06, asa=30), "day": tally(offered * 10, 0.8, 0.06, asa=30)}
    return queue(name, **{**given, "contacts": (), "expected": (), **changes})


def test_receiver_gains_and_donor_loses():
    found = effect(busy(), 32, 5, AT)
    before, after = found.before, found.after
    assert (before.agents, after.agents) == (32, 37)
    for early, late in zip(before.later, after.later, strict=True):
        assert late.service_level.likely > early.service_level.likely
        assert late.wait_s.likely < early.wait_s.likely
        assert late.abandoned.likely < early.abandoned.likely
    donor = effect(busy(), 40, -8, AT)
    assert donor.after.later[0].service_level.likely < donor.before.later[0].service_level.likely
    assert donor.after.occupancy.likely > donor.before.occupancy.likely


def test_a_donor_that_falls_below_its_goal_is_named_with_the_minutes_it_can_spare():
    quiet = busy(window=tally(200, 0.95, 0.06, asa=30))
    donor = effect(quiet, 40, -9, AT)
    assert donor.falls_below_goal
    assert 0 < donor.spare_s < 1800
    assert effect(quiet, 60, -9, AT).spare_s is None
    assert effect(busy(window=tally(200, 0.7, 0.06, asa=30)), 40, -9, AT).spare_s == 0


def test_bands_hold_the_likely_figure_and_narrow_with_more_contacts():
    few, many = (effect(busy(offered=n, wait=0), round(n / 200 * 36), 0, AT).after for n in (60, 600))
    for outlook in (few, many):
        assert outlook.occupancy.low < outlook.occupancy.likely < outlook.occupancy.high
        for later in outlook.later:
            assert later.service_level.low <= later.service_level.likely <= later.service_level.high
    width = [o.occupancy.high - o.occupancy.low for o in (few, many)]
    assert width[1] < width[0]


def test_an_overloaded_queue_says_how_fast_it_grows():
    lost = effect(busy(window=tally(200, 0.5, 0.0, asa=300), day=tally(200, 0.5, 0.0)), 30, 0, AT)
    assert lost.model is Model.ERLANG_C
    assert lost.before.overloaded
    assert lost.before.grows_per_min == pytest.approx((200 / 1800 - 30 / 300) * 60, rel=0.05)
    assert lost.before.clears_s is None
    waiting = [later.waiting.likely for later in lost.before.later]
    assert waiting == sorted(waiting)
    assert lost.before.later[-1].service_level.likely < 0.3


def test_a_backlog_is_cleared_by_enough_agents():
    behind = effect(busy(waiting=60), 34, 10, AT)
    assert behind.before.clears_s is None or behind.before.clears_s > behind.after.clears_s
    assert behind.after.clears_s is not None
    assert behind.after.clears_s <= 30 * 60
    assert not behind.after.overloaded


def test_while_a_backlog_is_longer_than_usual_it_decides():
    """400 wait for 40 agents of 300 s each; those who come behind them do not wait a few seconds."""
    patient = {"window": tally(200, 0.8, 0.0), "day": tally(2000, 0.8, 0.0)}
    behind, fine = (effect(busy(waiting=n, **patient), 40, 0, AT).after.later[0] for n in (400, 0))
    assert behind.wait_s.likely > 20 * 60
    assert behind.service_level.likely < 0.01
    assert fine.service_level.likely > 0.8


def test_a_quarter_of_an_hour_of_few_contacts_may_look_quite_otherwise():
    """30 contacts in half an hour and agents to spare: the load alone would leave hardly any range."""
    few = effect(busy(offered=30, window=tally(30, 0.9, 0.0), day=tally(9000, 0.9, 0.0)), 12, 0, AT).after
    assert few.later[0].service_level.likely > 0.98
    assert few.later[0].service_level.low < 0.95


def test_too_few_contacts_say_nothing():
    nothing = effect(busy(window=Tally(offered=9, answered=9, completed=9, talked_s=900)), 10, 2, AT)
    assert (nothing.before, nothing.after, nothing.model, nothing.spare_s) == (None, None, None, None)
    assert not nothing.falls_below_goal
    assert demand(busy(counted_s=0.0), AT) is None


def test_patience_is_read_from_enough_hang_ups_or_not_at_all():
    assert patience(busy()) == pytest.approx(30 / 0.06)
    assert patience(busy(window=tally(100, 0.8, 0.01), day=tally(4000, 0.9, 0.02, asa=20))) == pytest.approx(1000)
    assert patience(queue(window=tally(100, 0.8, 0.0), day=Tally())) is None
    known = effect(queue(window=tally(100, 0.8, 0.0), day=Tally()), 30, 1, AT)
    assert known.model is Model.ERLANG_C
    assert known.after.later[0].abandoned is None


def test_newest_minutes_count_alone_only_beyond_chance():
    at = 900_000_000.0 + 600  # ten minutes into a quarter of an hour
    steady = demand(busy(offered=180, contacts=(90, 62)), at)
    surge = demand(busy(offered=180, contacts=(90, 130)), at)
    assert steady.arrivals_per_s == pytest.approx(180 / 1800)
    assert surge.arrivals_per_s == pytest.approx(130 / 600)


def test_the_day_s_plan_bends_the_load():
    falling = busy(contacts=(50, 60), expected=(60.0, 60.0, 30.0, 30.0, 30.0, 30.0, 30.0))
    faced = demand(falling, 900_000_000.0)
    assert faced.arrivals_at(60) == faced.arrivals_per_s
    assert faced.arrivals_at(1000) == pytest.approx(faced.arrivals_per_s / 2)
    after = effect(falling, 34, 0, 900_000_000.0).after
    assert after.later[1].service_level.likely > after.later[0].service_level.likely or after.clears_s is not None


def test_chat_agents_hold_several_contacts():
    one, three = (effect(busy(contacts_at_once=n), 15, 0, AT).after for n in (1, 3))
    assert one.overloaded
    assert not three.overloaded


@given(st.integers(0, 60), st.integers(-60, 60), st.integers(0, 300), st.integers(10, 2000))
def test_any_staffing_has_an_honest_answer(agents, change, waiting, offered):
    found = effect(busy(waiting=waiting, offered=offered), agents, change, AT)
    for outlook in (found.before, found.after):
        for later in outlook.later:
            assert 0 <= later.service_level.low <= later.service_level.high <= 1
            assert 0 <= later.wait_s.low <= later.wait_s.high
            assert later.waiting.low >= 0
    assert found.spare_s is None or found.spare_s >= 0


def agent(name, state=READY, of="", **penalties) -> AgentFigures:
    rows = tuple(Membership(q, state, state is PAUSED, "", penalty) for q, penalty in penalties.items())
    return AgentFigures(name, name, state, AT, "", of, rows)


def people(*agents: AgentFigures) -> Floor:
    return replace(floor(busy("cards"), busy("loans")), agents={one.agent: one for one in agents})


def test_everybody_counts_once_and_at_home_unless_busy_elsewhere():
    helper = agent("1", cards=5, loans=0)
    assert serves(helper) == "loans"
    assert serves(replace(helper, state=TALKING, queue="cards")) == "cards"
    assert serves(replace(helper, state=PAUSED)) == ""
    assert serves(agent("2")) == ""
    seen = people(
        helper, agent("2", cards=0), agent("3", PAUSED, cards=0), agent("4", TALKING, "cards", cards=5, loans=0)
    )
    assert serving(seen) == {"loans": 1, "cards": 2}


def test_a_move_counts_only_who_changes_sides():
    seen = people(
        agent("1", cards=5, loans=0), agent("2", TALKING, "cards", cards=5, loans=0), agent("3", PAUSED, loans=0)
    )
    assert moved(seen, ("1", "2", "3", "nobody"), "cards") == {"cards": 1, "loans": -1}
    assert moved(seen, (), "cards") == {"cards": 0}


def test_fifty_agents_from_four_queues_are_answered_in_a_few_milliseconds():
    names = ("cards", "loans", "retail", "fraud", "english")
    seen = floor(*(busy(name, offered=900) for name in names))
    changes = {"cards": 50, "loans": -20, "retail": -10, "fraud": -10, "english": -10, "gone": -1}
    staffed = dict.fromkeys(names, 160)
    began = perf_counter()
    found = effects(seen, changes, staffed)
    took = perf_counter() - began
    assert [one.queue for one in found] == list(names)
    assert took < 0.1  # a few milliseconds; the rest is for a machine that is busy with something else
