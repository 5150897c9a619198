"""Work put off: what was counted in comes out again, and the end waits for it."""

from datetime import timedelta
from uuid import UUID, uuid5

import pytest

from incidents import commands as c
from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.deferred.commands import AssignWork, CountIn, CountOut, DeclineWork, OfferWork, Recount, TakeWork
from incidents.deferred.refusals import WorkCode
from incidents.deferred.work import Outcome, Work, WorkKind, open_of, without_owner
from incidents.kinds import State
from incidents.refusals import RefusalCode
from tests.incidents.desk import ANNA, BEN, DORA, SPACE, Desk, in_state, running

LOT = uuid5(SPACE, "lot")


def forms(desk: Desk, count: int = 10, what: WorkKind = WorkKind.FORM, **other: object) -> CountIn:
    fields: dict[str, object] = {"owner": "chen", "read_back": what is WorkKind.MANUAL_ENTRY, **other}
    return CountIn(desk.incident_id, LOT, what, count, **fields)  # type: ignore[arg-type]


def lot(desk: Desk) -> Work:
    return desk.incident.deferred[0]


def out(desk: Desk, count: int, outcome: Outcome = Outcome.DONE, reason: str = "") -> CountOut:
    return CountOut(desk.incident_id, LOT, count, outcome, reason)


def test_open_is_what_came_in_and_did_not_go_out():
    desk = running()
    desk.must(forms(desk), out(desk, 4), out(desk, 1, Outcome.CANCELLED, "customer withdrew"))
    assert (lot(desk).open, lot(desk).out) == (5, 5)
    refusal = desk.refused(out(desk, 6))
    assert (refusal.code, dict(refusal.params)["count"]) == (WorkCode.MORE_THAN_OPEN, "5")
    assert desk.refused(out(desk, 1, Outcome.CANCELLED)).code is RefusalCode.REASON_MISSING


@pytest.mark.parametrize("count", [0, -1, 1_000_001])
def test_a_count_is_a_sensible_number(count):
    desk = running()
    assert desk.refused(forms(desk, count)).code is WorkCode.COUNT_INVALID


def test_a_call_back_has_a_time_which_is_owed_by_its_owner():
    desk = running()
    assert desk.refused(forms(desk, 3, WorkKind.CALL_BACK)).code is WorkCode.WORK_DUE_MISSING
    assert desk.refused(forms(desk, 3, WorkKind.CALL_BACK, due=desk.now)).code is WorkCode.WORK_DUE_IN_PAST
    promised = desk.now + timedelta(hours=2)
    desk.must(forms(desk, 3, WorkKind.CALL_BACK, due=promised))
    [owed] = [one for one in deadlines(desk.incident) if one.what is DeadlineKind.WORK]
    assert (owed.person, owed.when, dict(owed.params)["count"]) == ("chen", promised, "3")
    desk.must(out(desk, 3))
    assert not [one for one in deadlines(desk.incident) if one.what is DeadlineKind.WORK]


def test_a_manual_entry_was_read_back_to_the_customer():
    desk = running()
    blind = forms(desk, 1, WorkKind.MANUAL_ENTRY, read_back=False)
    assert desk.refused(blind).code is WorkCode.NOT_READ_BACK
    desk.must(forms(desk, 1, WorkKind.MANUAL_ENTRY))


def test_a_wrong_count_is_put_right_but_not_below_what_is_out():
    desk = running()
    desk.must(forms(desk), out(desk, 4))
    refusal = desk.refused(Recount(desk.incident_id, LOT, 3, "counted twice"))
    assert (refusal.code, dict(refusal.params)["count"]) == (WorkCode.BELOW_COUNTED_OUT, "4")
    assert desk.refused(Recount(desk.incident_id, LOT, 12, "")).code is RefusalCode.REASON_MISSING
    desk.must(Recount(desk.incident_id, LOT, 4, "counted twice"))
    assert lot(desk).open == 0


def test_what_is_handed_over_stays_open_until_the_other_accepts():
    desk = running()
    desk.must(forms(desk), OfferWork(desk.incident_id, LOT, 6, "ben"))
    assert (lot(desk).open, lot(desk).free) == (10, 4)
    assert desk.refused(out(desk, 5)).code is WorkCode.MORE_THAN_OPEN
    assert desk.refused(TakeWork(desk.incident_id, LOT), ANNA).code is WorkCode.OFFERED_TO_OTHER
    desk.must(TakeWork(desk.incident_id, LOT), who=BEN)
    assert (lot(desk).open, lot(desk).handed) == (4, (("ben", 6),))
    assert desk.refused(TakeWork(desk.incident_id, LOT), BEN).code is WorkCode.NOT_OFFERED


def test_an_offer_can_be_declined_or_made_to_another():
    desk = running()
    desk.must(forms(desk), OfferWork(desk.incident_id, LOT, 10, "ben"))
    desk.must(DeclineWork(desk.incident_id, LOT, "no people tomorrow"), who=BEN)
    assert (lot(desk).free, lot(desk).offer) == (10, None)
    desk.must(OfferWork(desk.incident_id, LOT, 2, "ben"), OfferWork(desk.incident_id, LOT, 10, "dora"))
    desk.must(TakeWork(desk.incident_id, LOT), who=DORA)
    assert lot(desk).open == 0


def test_work_without_an_owner_is_told_apart():
    desk = running()
    desk.must(forms(desk, owner=""))
    assert (open_of(desk.incident.deferred), without_owner(desk.incident.deferred)) == (10, 10)
    desk.must(AssignWork(desk.incident_id, LOT, "dora"))
    assert without_owner(desk.incident.deferred) == 0
    assert open_of(desk.incident.deferred, WorkKind.CALL_BACK) == 0


def test_neither_resolved_nor_closed_while_something_is_open():
    desk = in_state(State.RECOVERING)
    key = desk.incident_id
    desk.must(forms(desk))
    assert desk.refused(c.Resolve(key)).code is WorkCode.WORK_OPEN
    desk.must(c.Resolve(key, "forms are entered tonight", "ben"), c.BeginReview(key), c.WriteReview(key, "x"))
    desk.must(out(desk, 9), OfferWork(key, LOT, 1, "ben"))
    refusal = desk.refused(c.Close(key, "dora"))
    assert (refusal.code, dict(refusal.params)) == (WorkCode.WORK_OPEN, {"count": "1", "offered": "1"})
    desk.must(TakeWork(key, LOT), who=BEN)
    desk.must(c.Close(key, "dora"))


def test_counting_the_same_lot_in_twice_counts_it_once():
    desk = running()
    desk.must(forms(desk))
    assert desk.do(forms(desk)) == ()
    assert desk.refused(Recount(desk.incident_id, UUID(int=1), 3, "x")).code is WorkCode.UNKNOWN_WORK
