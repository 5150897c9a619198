"""A draft carried out: what becomes of each change, what stays in the draft and why, and the way back."""

from uuid import UUID, uuid4

import pytest

from console.acts.outcomes import Conflict, Done, Refused
from console.loans.lending import Lent
from console.pages.shifts import ShiftsPage
from console.planning.applying.applying import Applying
from console.state import State
from incidents.board import Board
from incidents.kinds import State as IncidentState
from incidents.rolls.commands import OpenRoll
from resources.changes.change import CallIn, Move, Postpone, Retime, Stretch
from resources.changes.parcels import ApplyWish, parcels
from resources.entry import Refusal
from resources.limits.breach import Breach, BreachCode
from resources.loans.refusals import LoanCode
from resources.people import Person, Post
from resources.promises.promise import Promise
from resources.promises.promises import Promises
from resources.reserves import Reserve
from resources.roster.commands import ChangeShift
from tests.desk_viewer import viewer
from tests.incidents.desk import in_state
from tests.resources.loans.lending import LIN
from tests.resources.roster.rosters import agent, at, roster, shift

ANN, BEN, UNKNOWN = agent(1, "loans", "cards"), agent(2, "loans", "cards"), agent(3, "loans", address="")
SHIFTS = [shift(1), shift(2)]
ROSTER = roster([ANN, BEN, UNKNOWN], SHIFTS)
NOW = at(10)
DONE = Done(())
MOVE, MOVE_2 = Move("1", "cards", NOW, at(11)), Move("2", "cards", NOW, at(11))
LATER = Move("1", "cards", at(14.75), at(16))
BREAK = Retime("1", SHIFTS[0].id, SHIFTS[0].activities[0].id, at(13))
LONGER = Stretch("1", SHIFTS[0].id, at(8), at(17))
CALL = CallIn("r1", "cards", at(11), at(15))


class Hand:
    """Lends and acts; answers as the test says."""

    def __init__(self) -> None:
        self.person = Person("lin", "Lin", Post.SUPERVISOR)
        self.wishes, self.groups, self.commands = [], [], []
        self.answers: dict[str, object] = {}  # by agent, or type of a command

    def lend(self, wish, done=None, group=None) -> UUID:
        self.wishes.append(wish)
        self.groups.append(group)
        done(tuple(Lent(one, self.answers.get(one, DONE)) for one in wish.agents))
        return group

    def run(self, command, done=None) -> None:
        self.commands.append(command)
        done(self.answers.get(type(command).__name__, DONE))


@pytest.fixture
def hand():
    return Hand()


class Fixed:
    def epoch(self) -> float:
        return NOW.timestamp()


@pytest.fixture
def state(qtbot):
    state = State()
    state.set_roster(ROSTER)
    state._clock = Fixed()
    return state


@pytest.fixture
def applying(hand, state):
    reserve = Reserve("r1", "Rae", 1, "555", ("cards",))
    made = Applying(hand, hand, state, viewer(), reserves=[reserve])
    yield made
    if made.dialog is not None:
        made.dialog.reject()


def apply(applying, *changes, **how):
    found = {}
    applying.apply(ApplyWish(changes, "surge", **how), found.update)
    return found


def test_moves_of_one_receiver_and_time_are_one_wish_and_all_are_one_group(applying, hand):
    assert set(apply(applying, MOVE, MOVE_2, LATER).values()) == {DONE}
    now, later = hand.wishes
    assert (now.agents, now.to, now.until, now.begins) == (("SIP/1", "SIP/2"), "cards", at(11), None)
    assert (later.agents, later.begins, later.until) == (("SIP/1",), at(14.75), at(16))
    assert len(set(hand.groups)) == 1


def test_who_is_unknown_to_the_pbx_is_named_and_the_others_go(applying, hand):
    missing = Move("3", "cards", NOW, at(11))
    found = apply(applying, MOVE, missing)
    assert found[MOVE] is DONE
    assert found[missing].refusal.code is LoanCode.UNKNOWN_AGENT
    assert hand.wishes[0].agents == ("SIP/1",)


def test_changes_of_one_shift_are_asked_one_after_the_other_with_the_version_seen(applying, hand, qtbot):
    stored = Done((object(),))
    hand.answers["ChangeShift"] = stored
    incident = uuid4()
    assert apply(applying, BREAK, LONGER, incident=incident) == {BREAK: stored, LONGER: stored}
    day = at(8).date()
    assert hand.commands == [
        ChangeShift(day, BREAK, 1, "surge", incident),
        ChangeShift(day, LONGER, 2, "surge", incident),
    ]


def test_reserves_become_one_call_list_of_the_incident(applying, hand):
    incident = uuid4()
    assert apply(applying, CALL, incident=incident) == {CALL: DONE}
    (command,) = hand.commands
    assert isinstance(command, OpenRoll)
    assert [(name.id, name.name, name.group, name.phone) for name in command.names] == [("r1", "Rae", "cards", "555")]
    assert isinstance(apply(applying, CALL)[CALL], Refused)


def test_a_draft_is_sorted_into_parcels():
    gone = Postpone("2", SHIFTS[1].id, uuid4())
    found = parcels((MOVE, BREAK, LATER, gone, MOVE_2, CALL, LONGER))
    assert found.moves == ((MOVE, MOVE_2), (LATER,))
    assert found.shifts == ((BREAK, LONGER), (gone,))
    assert found.calls == (CALL,)


@pytest.fixture
def page(qtbot, applying):
    page = ShiftsPage(viewer())
    qtbot.addWidget(page)
    page.show_roster(ROSTER)
    applying.take(page)
    applying.take(page)
    page.take_draft([MOVE, MOVE_2], "try")
    return page


def test_what_is_stored_leaves_the_draft_and_the_rest_says_why(page, applying, hand):
    taken = Refusal.of(LoanCode.ALREADY_LENT, agent="Ben", to="retail", at=at(12).isoformat(), by="wei")
    hand.answers["SIP/2"] = Refused(taken)
    page.apply()
    dialog = applying.dialog
    dialog.try_confirm()
    assert hand.wishes == []  # a reason is asked for
    dialog.reason.setText("surge")
    dialog.try_confirm()
    assert page.changes == (MOVE_2,)
    assert applying.dialog is dialog
    assert "Ben" in dialog.hint.text()
    assert viewer().name("wei") in dialog.hint.text()
    hand.answers.clear()
    dialog.try_confirm()
    assert page.changes == ()
    assert applying.dialog is None
    assert [wish.agents for wish in hand.wishes] == [("SIP/1", "SIP/2"), ("SIP/2",)]


def test_what_a_conflict_left_undone_stays(page, applying, hand):
    hand.answers["SIP/1"] = hand.answers["SIP/2"] = Conflict((), Refusal(LoanCode.NOT_LENT))
    page.apply()
    applying.dialog.reason.setText("surge")
    applying.dialog.try_confirm()
    assert page.changes == (MOVE, MOVE_2)


def test_rules_leave_changes_out_or_ask_for_a_second_person(page, applying, hand):
    hard, floor = Breach.of(BreachCode.SKILL_MISSING, agent="Ann", queue="cards"), BreachCode.PROTECTED_FLOOR
    short = Breach.of(floor, queue="loans", at=at(10).isoformat(), staffed="1", need="2")
    applying._judge = lambda _changes: {MOVE: (hard,), MOVE_2: (short,)}
    page.apply()
    dialog = applying.dialog
    dialog.reason.setText("surge")
    assert dialog.problem()
    dialog.why.setText("fraud is quiet")
    assert dialog.problem()
    dialog.second.setCurrentIndex(0)
    assert not dialog.problem()
    dialog.try_confirm()
    (wish,) = hand.wishes
    assert wish.agents == ("SIP/2",)
    assert wish.override == "fraud is quiet"
    assert wish.second
    assert wish.second != viewer().me
    assert page.changes == (MOVE,)


def test_promises_are_handed_over_or_it_is_written_why_they_may_wait(page, applying, hand, state):
    open_ = Breach.of(BreachCode.PROMISES_OPEN, agent="Ann", count=1)
    applying._judge = lambda _changes: {MOVE: (open_,)} if applying._state.promises.open_of else {}
    one = Promise(uuid4(), "1", "Ann", "C-1", "call back", at(15), LIN, NOW, LIN)
    state.set_promises(Promises({one.id: one}))
    asked = []
    applying.hand_over_wanted.connect(asked.append)
    page.apply()
    dialog = applying.dialog
    dialog.reason.setText("surge")
    assert "hand them over" in dialog.problem()
    dialog.hand_over.click()
    assert asked == [("1",)]
    state.set_promises(Promises())  # handed over meanwhile
    assert not dialog.problem()
    state.set_promises(Promises({one.id: one}))
    dialog.waiting.setText("until noon")
    dialog.try_confirm()
    assert {(wish.agents, wish.waiting) for wish in hand.wishes} == {(("SIP/1",), "until noon"), (("SIP/2",), "")}


def test_the_draft_is_told_before_anybody_is_asked_to_move(applying, hand):
    told = []
    applying.ordered.connect(lambda group, wish: told.append((group, wish.changes, len(hand.wishes))))
    group = applying.apply(ApplyWish((MOVE, MOVE_2), "surge"), lambda _found: None)
    assert told == [(group, (MOVE, MOVE_2), 0)]


def test_a_running_incident_is_chosen_and_reserves_need_one(page, applying, state, hand):
    page.take_draft([CALL], "call")
    page.apply()
    applying.dialog.reason.setText("surge")
    assert applying.dialog.problem()
    applying.dialog.reject()
    assert applying.dialog is None
    incident = in_state(IncidentState.ACTIVE).incident
    state.set_board(Board({incident.id: incident}))
    page.apply()
    applying.dialog.reason.setText("surge")
    applying.dialog.try_confirm()
    assert hand.commands[0].incident == incident.id
    assert page.changes == ()
