"""A loan is carried out, confirmed by the PBX, undone or named when something goes wrong, and brought back."""

import pytest

from resources.actions import AddMember, PauseMember, RemoveMember, SetPenalty
from resources.loans.loan import Cause, Hold, Left, LoanState, TroubleCode
from resources.loans.memberships import LENT, RETURNING
from tests.resources.loans.lending import AGENT, member
from tests.resources.loans.pbx import Console, Fault

OUT = [
    AddMember("cards", AGENT, "Zoë", 0, "Custom:A1001"),
    SetPenalty("loans", AGENT, 10),
    SetPenalty("retail", AGENT, 13),
]


def lent(*members, **wish) -> Console:
    console = Console(*members, **wish).run(2)
    assert console.loan.state is LoanState.CONFIRMED
    return console


def test_a_loan_is_asked_for_step_by_step_and_confirmed_by_what_the_pbx_shows():
    console = lent()
    assert console.asked == OUT
    assert console.told == ["planned", "sent", "confirmed"]
    assert console.loan.took_s == pytest.approx(0.375)


def test_everybody_comes_back_to_exactly_what_was():
    console = lent().end().run(2)
    assert console.told[3:] == ["returning", "returned"]
    assert console.asked[3:] == [
        SetPenalty("loans", AGENT, 0), SetPenalty("retail", AGENT, 3), RemoveMember("cards", AGENT),
    ]  # fmt: skip
    assert console.rows == console.before
    assert console.loan.left == ()


def test_who_was_in_the_receiver_already_only_gets_another_penalty_and_it_back():
    console = lent(member("loans"), member("cards", penalty=5, dynamic=False))
    assert console.asked == [SetPenalty("cards", AGENT, 0), SetPenalty("loans", AGENT, 10)]
    console.end().run(2)
    assert console.rows == console.before
    assert not [action for action in console.asked if isinstance(action, RemoveMember)]


def test_a_donor_may_let_go_by_a_pause():
    console = lent(hold=Hold.PAUSE)
    assert console.asked[1:] == [PauseMember("loans", AGENT, True, LENT), PauseMember("retail", AGENT, True, LENT)]
    console.end().run(2)
    assert console.rows == console.before


def test_nobody_is_taken_out_of_a_conversation():
    console = lent()
    console.busy("cards")
    console.end().run(60)
    assert console.loan.state is LoanState.RETURNING
    assert console.told[-1] == "returning"  # an ordinary return waits quietly
    assert console.asked[-1] == PauseMember("cards", AGENT, True, RETURNING)
    console.busy("loans")  # a contact of the donor does not keep the agent in the receiver
    console.run(1)
    assert console.loan.state is LoanState.RETURNED
    assert console.rows == console.before


def test_what_somebody_else_has_changed_is_left_and_told():
    console = lent()
    console.alter("loans", penalty=4)
    console.end().run(2)
    assert console.loan.left == (Left("loans", 4, False),)
    assert console.rows["loans"].penalty == 4
    assert console.rows["retail"] == console.before["retail"]


def test_who_begins_a_break_on_the_way_is_added_paused():
    console = Console(member("loans"))
    console.alter("loans", paused=True, reason="Lunch")
    console.run(1)
    assert console.asked[0] == AddMember("cards", AGENT, "Zoë", 0, "Custom:A1001", True, "Lunch")


def test_the_first_refusal_leaves_nothing_to_undo():
    console = Console(faults=[Fault.REFUSED]).run(2)
    assert console.told == ["planned", "sent", "refused"]
    assert console.loan.trouble is not None
    assert dict(console.loan.trouble.params) == {"queue": "cards", "message": "no such thing"}
    assert console.rows == console.before


def test_what_must_not_be_sent_is_no_refusal_of_the_pbx():
    console = Console(faults=[Fault.UNSENDABLE]).run(2)
    assert (console.loan.state, console.loan.trouble.code) == (LoanState.REFUSED, TroubleCode.UNSENDABLE)  # type: ignore[union-attr]


@pytest.mark.parametrize("step", [1, 2])
def test_a_later_refusal_is_undone(step):
    console = Console(faults=[Fault.NONE] * step + [Fault.REFUSED]).run(4)
    assert console.loan.state is LoanState.COMPENSATED
    assert console.loan.trouble is not None
    assert console.loan.trouble.code is TroubleCode.PBX_REFUSED
    assert console.rows == console.before


@pytest.mark.parametrize("fault", [Fault.UNSEEN, Fault.LOST])
@pytest.mark.parametrize("step", [0, 1, 2])
def test_what_is_never_shown_is_undone_although_nobody_sees_it(step, fault):
    console = Console(faults=[Fault.NONE] * step + [fault]).run(9.5)
    assert console.loan.state is LoanState.COMPENSATED
    assert console.rows == console.before
    assert console.loan.trouble is not None
    assert console.loan.trouble.code is (TroubleCode.NOT_SEEN if fault is Fault.UNSEEN else TroubleCode.NO_ANSWER)


def test_what_is_shown_but_never_answered_counts_in_the_end():
    console = Console(member("loans"), faults=[Fault.NONE, Fault.MUTE]).run(9.5)
    assert console.loan.state is LoanState.CONFIRMED


def test_what_cannot_be_undone_is_named_and_tried_again():
    console = Console(faults=[Fault.NONE, Fault.REFUSED, Fault.REFUSED]).run(9.5)
    assert console.loan.state is LoanState.HALF_APPLIED
    assert console.loan.trouble is not None
    assert console.loan.trouble.code is TroubleCode.IN_BOTH
    told = list(console.told)
    console.run(15)
    assert console.told == told  # said once
    console.run(30)
    assert console.loan.state is LoanState.COMPENSATED
    assert console.rows == console.before


def test_a_return_that_fails_is_named_and_a_person_may_ask_at_once():
    console = lent()
    console.faults = [Fault.REFUSED]
    console.end().run(5)
    assert console.loan.state is LoanState.RETURN_FAILED
    assert console.loan.trouble is not None
    wanted = {"queue": "loans", "penalty": "0", "paused": "False"}
    assert (console.loan.trouble.code, dict(console.loan.trouble.params)) == (TroubleCode.NOT_RESTORED, wanted)
    console.end().run(2)
    assert console.loan.state is LoanState.RETURNED
    assert console.rows == console.before


def test_half_a_loan_whose_agent_talks_is_named_until_the_contact_ends():
    console = Console(faults=[Fault.NONE, Fault.REFUSED])
    console.step(2)
    console.busy("cards")
    console.run(9)
    assert (console.loan.state, console.loan.trouble.code) == (LoanState.HALF_APPLIED, TroubleCode.BUSY)  # type: ignore[union-attr]
    console.busy("")
    console.run(1)
    assert console.loan.state is LoanState.COMPENSATED
    assert console.rows == console.before


@pytest.mark.parametrize("step", [0, 1, 2, 3])
@pytest.mark.parametrize("fault", [Fault.CUT_BEFORE, Fault.CUT_AFTER])
@pytest.mark.parametrize("restarted", [False, True])
def test_a_link_cut_at_any_request_is_said_and_looked_at_again(step, fault, restarted):
    console = Console(faults=[Fault.NONE] * step + [fault]).run(6)
    if step < 3:
        assert console.loan.state is LoanState.UNCONFIRMED
        assert console.loan.trouble is not None
        assert console.loan.trouble.code is TroubleCode.LINK_DOWN
    console.restart() if restarted else console.back()
    console.run(2)
    assert console.loan.state is LoanState.CONFIRMED
    assert len([action for action in console.asked if action == OUT[0]]) == (
        2 if (step, fault) == (0, Fault.CUT_BEFORE) else 1
    )
    console.faults = [Fault.NONE] * step + [fault]
    console.end().run(6)
    assert step == 3 or console.loan.state is LoanState.RETURN_FAILED
    console.restart() if restarted else console.back()
    console.run(2)
    assert console.loan.state is LoanState.RETURNED
    assert console.rows == console.before


def test_a_link_that_is_back_at_once_makes_no_line():
    console = Console(faults=[Fault.CUT_AFTER]).step(4)
    console.back()
    assert console.run(2).told == ["planned", "sent", "confirmed"]


@pytest.mark.parametrize("steps", range(4))
def test_who_signs_off_on_the_way_is_not_lent(steps):
    console = Console().step(steps)
    console.sign_off()
    console.run(9)
    assert console.loan.state in (LoanState.COMPENSATED, LoanState.RETURNED)
    assert console.rows == {}


def test_who_leaves_the_receiver_is_back_at_the_donors():
    console = lent()
    del console.rows["cards"]
    console.show()
    console.run(2)
    assert (console.loan.state, console.loan.cause) == (LoanState.RETURNED, Cause.AGENT_GONE)
    assert console.rows == console.before


def test_a_console_that_starts_after_a_crash_goes_on_where_the_floor_stands():
    for steps in range(6):
        console = Console().step(steps)
        console.restart()
        console.run(2)
        assert console.loan.state is LoanState.CONFIRMED, steps
        assert console.asked == OUT or steps < 4


def test_a_return_asked_for_while_a_request_is_under_way_takes_that_back_too():
    console = Console(faults=[Fault.UNSEEN]).step(1)
    console.end().run(4)
    assert console.loan.state is LoanState.RETURNED
    assert console.rows == console.before


@pytest.mark.parametrize("step", [0, 1, 2])
def test_what_no_event_told_is_found_by_asking_for_everything(step):
    console = Console(faults=[Fault.NONE] * step + [Fault.UNSEEN])
    console.tells = True
    console.run(4)
    assert console.loan.state is LoanState.CONFIRMED
    console.faults = [Fault.NONE] * step + [Fault.UNSEEN]
    console.end().run(3.5)
    assert console.loan.state is LoanState.RETURNED
    assert console.rows == console.before


def test_what_was_asked_before_a_silence_is_still_in_doubt_after_it():
    console = Console(faults=[Fault.UNSEEN]).step(1)
    console.cut()
    console.run(1)
    console.up = True  # the same connection goes on: nothing is listed anew
    console.end().run(4)
    assert console.loan.state is LoanState.RETURNED
    assert console.rows == console.before
