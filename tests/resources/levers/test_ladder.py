"""Each lever closes what it can, the cheapest first, and everybody passed over has a reason."""

from dataclasses import replace

import pytest

from resources.agents import AgentState
from resources.changes.change import CallIn, Move, Postpone, Retime, Stretch
from resources.floor import AgentFigures, Link
from resources.levers.ladder import begin, propose
from resources.levers.missing import missing
from resources.levers.moves import Solved
from resources.levers.proposal import Ask, Lever, PassedCode, Proof
from resources.limits.breach import BreachCode
from resources.limits.ground import Lent
from resources.roster.shift import ActivityKind
from resources.roster.work_rules import WorkRules
from tests.floors import floor
from tests.resources.levers.cases import START, UNTIL, case, one_by_one, wish, with_activity, with_shift
from tests.resources.limits.grounds import NOW, TODAY, ground, with_agent
from tests.resources.roster.rosters import at, shift


def proposed(*args, **fields):
    return propose(case(*args, **fields), one_by_one)


def reasons(proposal, lever):
    return {one.who: one.code for one in proposal.passed if one.lever is lever}


def test_nothing_short_nothing_proposed():
    calm = proposed(cards=1)
    assert calm.short == calm.steps == calm.left == calm.asks == ()


def test_a_break_leaves_the_gap():
    made = proposed(asked=wish(Lever.BREAKS, start=at(11.5), until=at(12.5)), cards=1, loans=0, stop=0)
    (step,) = made.steps
    (change,) = step.changes
    assert isinstance(change, Retime)
    assert change.start == at(12.5)
    assert step.by_min == (30, 30)
    assert step.cost.minutes == 0
    assert [(one.queue, one.minutes) for one in step.closed] == [("cards", 30)]
    assert made.left == ()


def test_a_break_that_cannot_move_is_named_with_the_rule():
    strict = ground(rules=WorkRules(longest_stretch=240))
    made = proposed(strict, asked=wish(Lever.BREAKS, start=at(11.5), until=at(12.5)), cards=1, loans=0, stop=0)
    assert made.steps == ()
    assert reasons(made, Lever.BREAKS) == {"3": BreachCode.STRETCH_TOO_LONG}


def test_training_waits():
    trained = with_activity(ground(), 3, 13, 14, ActivityKind.TRAINING)
    made = proposed(trained, asked=wish(Lever.OFF_PHONE, start=at(13)), cards=1)
    (step,) = made.steps
    assert isinstance(step.changes[0], Postpone)
    assert step.cost.minutes == 60
    assert made.left == ()


def test_the_cheaper_lever_comes_first():
    made = proposed(asked=wish(start=at(11.5), until=at(12.5)), cards=1, loans=0, stop=0)
    assert [step.lever for step in made.steps] == [Lever.BREAKS]
    assert reasons(made, Lever.MOVES) == {}


@pytest.mark.parametrize(
    ("short_now", "donor_now", "on_break", "starts"),
    [(2, 1, False, 12.9), (1, 1, False, 13), (2, 1, True, 13), (2, 2, False, 13)],
)
def test_help_that_is_missing_now_goes_now_and_not_with_the_next_quarter(short_now, donor_now, on_break, starts):
    made = with_activity(ground(), 1, 12.75, 13, ActivityKind.MEETING) if on_break else ground()
    asked = case(made, wish(Lever.MOVES, kept=frozenset({"2"})))
    cards = asked.need.queues["cards"]
    likely = tuple(2 if 52 <= number < 60 else short_now for number in range(TODAY.intervals))
    spare = tuple(donor_now if number < 52 else 1 for number in range(TODAY.intervals))
    loans = replace(asked.need.queues["loans"], likely=spare)
    queues = {**asked.need.queues, "cards": replace(cards, likely=likely), "loans": loans}
    need = replace(asked.need, queues=queues)
    found = propose(replace(asked, now=at(12.9), need=need, ground=replace(asked.ground, need=need)), one_by_one)
    (step,) = found.steps
    assert step.changes == (Move("1", "cards", at(starts), UNTIL),)


def test_somebody_to_spare_helps_and_comes_back():
    made = proposed(asked=wish(Lever.MOVES))
    (step,) = made.steps
    assert step.changes == (Move("1", "cards", START, UNTIL),)
    assert (step.lever, step.donor, step.to) == (Lever.MOVES, "loans", "cards")
    assert step.cost.minutes == 120
    assert made.left == ()
    codes = reasons(made, Lever.MOVES)
    assert codes["2"] is PassedCode.NOT_NEEDED
    assert codes["4"] is codes["5"] is PassedCode.NOT_NEEDED


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (with_agent(ground(), 1, new_until=at(0).date()), BreachCode.NEW_HIRE),
        (ground(promises={"1": 1}), BreachCode.PROMISES_OPEN),
        (ground(lent=(Lent("1", "stop", at(8), at(15)),)), BreachCode.ALREADY_LENT),
        (ground(rules=WorkRules(most_moves=0)), BreachCode.TOO_MANY_MOVES),
        (with_agent(ground(), 1, address=""), BreachCode.NO_ADDRESS),
    ],
)
def test_who_may_not_go_is_named_with_the_rule(made, code):
    made = proposed(made, asked=wish(Lever.MOVES))
    assert reasons(made, Lever.MOVES)["1"] is code
    assert not any(change.agent == "1" for change in made.changes)


def test_what_a_person_decided_beforehand_holds():
    assert proposed(asked=wish(Lever.MOVES, kept=frozenset({"1"}))).changes == (Move("2", "cards", START, UNTIL),)
    kept = proposed(asked=wish(Lever.MOVES, donors_kept=frozenset({"loans"})))
    assert kept.changes == ()
    assert reasons(kept, Lever.MOVES)["1"] is PassedCode.FORBIDDEN
    pinned = proposed(asked=wish(Lever.MOVES, pins={"2": "cards"}))
    assert pinned.changes == (Move("2", "cards", START, UNTIL),)
    at_home = proposed(asked=wish(Lever.MOVES, pins={"1": "loans"}))
    assert at_home.changes == (Move("2", "cards", START, UNTIL),)


def test_who_is_needed_no_longer_comes_back_early():
    whole = case(asked=wish(Lever.MOVES))
    cards = whole.need.queues["cards"]
    first, last = TODAY.interval(START.timestamp()), TODAY.interval(at(14).timestamp())
    busy = tuple(2 if first <= number < last else 1 for number in range(96))
    need = replace(whole.need, queues={**whole.need.queues, "cards": replace(cards, likely=busy)})
    made = propose(replace(whole, need=need, ground=replace(whole.ground, need=need)), one_by_one)
    assert made.changes == (Move("1", "cards", START, at(14)),)
    assert made.left == ()
    pinned = replace(whole.wish, pins={"2": "cards"})
    held = propose(replace(whole, wish=pinned, need=need, ground=replace(whole.ground, need=need)), one_by_one)
    assert Move("2", "cards", START, UNTIL) in held.changes


def test_a_donor_keeps_what_it_needs():
    made = proposed(asked=wish(Lever.MOVES), cards=3)
    assert {change.agent for change in made.changes} == {"1"}
    assert reasons(made, Lever.MOVES)["2"] is PassedCode.DONOR_SHORT
    assert made.left[0].queue == "cards"


def test_a_donor_falls_when_the_other_queue_counts_more():
    made = proposed(asked=wish(Lever.MOVES, weights={"cards": 4.0}), cards=3)
    assert {change.agent for change in made.changes} == {"1", "2"}


def test_what_is_tried_by_hand_stays_and_counts():
    by_hand = Move("2", "cards", START, UNTIL)
    made = proposed(asked=wish(Lever.MOVES), tried=(by_hand,))
    assert by_hand not in made.changes
    assert not any(change.agent in ("1", "2") for change in made.changes)


def test_a_shift_goes_on():
    early = with_shift(ground(), shift(3, 6, 12, lunch=9))
    made = proposed(early, asked=wish(Lever.OVERTIME, start=at(12), until=at(14)), cards=1)
    (step,) = made.steps
    assert step.changes == (Stretch("3", shift(3).id, at(6), at(14)),)
    assert step.cost.minutes == 120
    assert step.cost.money is None


def test_overtime_costs_what_the_centre_states():
    early = with_shift(ground(rules=WorkRules(minute_cost=0.5, overtime_factor=2)), shift(3, 6, 12, lunch=9))
    made = proposed(early, asked=wish(Lever.OVERTIME, start=at(12), until=at(14)), cards=1)
    assert made.steps[0].cost.money == pytest.approx(120)


def test_a_reserve_comes_when_there_is_time():
    made = proposed(asked=wish(Lever.RESERVES, start=at(10.5)))
    assert made.changes == (CallIn("r1", "cards", at(11), at(15)),)
    late = proposed(asked=wish(Lever.RESERVES, start=at(10.25), until=at(11)))
    assert late.changes == ()
    assert reasons(late, Lever.RESERVES) == {"r1": PassedCode.TOO_LATE}


def test_people_are_asked_for_what_the_console_cannot_do():
    made = proposed(cards=9)
    assert made.asks == (Ask.ANNOUNCEMENT, Ask.SURGE_STANCE)
    assert made.left[0].queue == "cards"
    assert proposed(asked=wish(Lever.MOVES), cards=9).asks == ()


def test_a_critical_line_gives_nobody_it_needs():
    made = proposed(asked=wish(Lever.MOVES, weights={"cards": 50.0}), cards=9)
    assert not {"4", "5"} & {change.agent for change in made.changes}


def test_what_two_moves_break_together_is_not_proposed():
    def all_to_cards(problem):
        queues = {one.id: tuple("cards" if there else None for there in one.available) for one in problem.workers}
        return Solved(queues, Proof(None, 0.0))

    made = propose(case(asked=wish(Lever.MOVES), cards=9, stop=1), all_to_cards)
    assert len({"4", "5"} & {change.agent for change in made.changes}) == 1
    assert BreachCode.PROTECTED_FLOOR in reasons(made, Lever.MOVES).values()


def test_without_need_for_moves_the_solver_is_not_asked():
    assert begin(case(cards=0)).asked.problem is None
    assert begin(case(asked=wish(Lever.BREAKS))).asked.problem is None


def test_nobody_is_proposed_who_has_not_signed_in():
    floor_ = floor(at=NOW.timestamp(), agents={"SIP/2": AgentFigures("SIP/2", "", AgentState.READY, 0.0, "", "", ())})
    gone = missing(ground(), floor_, NOW)
    assert gone == {"1", "3", "4", "5"}
    assert missing(ground(), floor_, at(12.25)) == frozenset()  # at lunch nobody has to be there
    assert missing(ground(), replace(floor_, link=Link.DOWN), NOW) == frozenset()
    made = propose(replace(case(asked=wish(Lever.MOVES)), missing=gone), one_by_one)
    assert {change.agent for change in made.changes} == {"2"}
    assert reasons(made, Lever.MOVES)["1"] is PassedCode.NOT_SIGNED_IN


def test_the_same_case_the_same_proposal():
    asked = replace(wish(), until=at(16))
    assert proposed(asked=asked, cards=5) == proposed(asked=asked, cards=5)
