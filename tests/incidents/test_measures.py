"""Temporary measures: asked for, confirmed by somebody, late, undone – and in the way of the end while open."""

from datetime import timedelta
from uuid import UUID, uuid5

from incidents import commands as c
from incidents.board import Board
from incidents.clocks.deadline import DeadlineKind, Rung
from incidents.clocks.deadlines import deadlines, due
from incidents.kinds import State
from incidents.measures.commands import ConfirmMeasure, ExtendMeasure, HandOnMeasure, RevertMeasure, TakeMeasure
from incidents.measures.measure import MeasureKind, Rank, Stand, Target
from incidents.measures.refusals import MeasureCode
from incidents.refusals import RefusalCode
from resources.loans.facts import LoanConfirmed, LoanPlanned, LoanReturned
from resources.loans.loan import Cause, Hold
from tests.incidents.desk import ANNA, BEN, SPACE, Desk, finish_steps, in_state, running

HOUR = timedelta(hours=1)
FIRST = uuid5(SPACE, "first")


def measure(
    desk: Desk, what: MeasureKind = MeasureKind.ANNOUNCEMENT, name: str = "first", **other: object
) -> TakeMeasure:
    fields: dict[str, object] = {
        "title": "Play “known fault”", "owner": "chen", "until": desk.now + HOUR, "revert": "Play the usual text again",
        "asked_of": "" if what in {MeasureKind.STANCE, MeasureKind.DEGRADED} else "Telephony", **other,
    }  # fmt: skip
    return TakeMeasure(desk.incident_id, uuid5(SPACE, name), what, **fields)  # type: ignore[arg-type]


def degraded(desk: Desk, *queues: str, name: str = "first") -> TakeMeasure:
    targets = (Target.HANDLING_TIME, Target.QUALITY)
    return measure(desk, MeasureKind.DEGRADED, name, title="No core system", queues=queues, suspends=targets)


def the_measure(desk: Desk):
    found = desk.incident.measures.find(FIRST)
    assert found is not None
    return found


def test_a_measure_is_in_force_only_when_somebody_says_so():
    desk = running()
    desk.must(measure(desk))
    assert the_measure(desk).in_force is None
    desk.wait(minutes=3).must(ConfirmMeasure(desk.incident_id, FIRST, " Lin, telephony desk "), who=BEN)
    assert (the_measure(desk).in_force, the_measure(desk).in_force_by) == (desk.now, "Lin, telephony desk")
    refusal = desk.refused(ConfirmMeasure(desk.incident_id, FIRST, "Wu"))
    assert refusal.code is MeasureCode.MEASURE_CONFIRMED
    assert dict(refusal.params)["by"] == "Lin, telephony desk"


def test_nobody_confirms_without_a_name():
    desk = running()
    desk.must(measure(desk))
    for command in (ConfirmMeasure(desk.incident_id, FIRST, " "), RevertMeasure(desk.incident_id, FIRST, "")):
        assert desk.refused(command).code is MeasureCode.NAME_MISSING


def test_what_a_measure_must_have():
    desk = running()
    for field, code in (
        ({"title": " "}, RefusalCode.TEXT_MISSING),
        ({"revert": ""}, RefusalCode.TEXT_MISSING),
        ({"owner": ""}, MeasureCode.MEASURE_OWNER_MISSING),
        ({"until": desk.now}, MeasureCode.MEASURE_END_IN_PAST),
        ({"asked_of": ""}, MeasureCode.MEASURE_ASKED_OF_NOBODY),
    ):
        assert desk.refused(measure(desk, **field)).code is code


def test_asking_twice_begins_one_measure():
    desk = running()
    desk.must(measure(desk))
    assert desk.do(measure(desk)) == ()
    assert len(desk.incident.measures.taken) == 1


def test_a_stance_and_a_degraded_mode_are_declared_by_the_commander():
    desk = running()
    ranking = (Rank("fraud", Stand.DEFEND), Rank("loans", Stand.SLIP))
    stance = measure(desk, MeasureKind.STANCE, ranking=ranking)
    assert desk.refused(stance, BEN).code is MeasureCode.MEASURE_BY_COMMANDER
    desk.must(stance, who=ANNA)
    assert the_measure(desk).in_force == desk.now
    assert the_measure(desk).ranking == ranking
    desk.must(c.AssignRole(desk.incident_id, "deputy", "ben"))
    desk.must(degraded(desk, "cards", name="second"), who=BEN)


def test_a_stance_ranks_each_queue_once():
    desk = running()
    assert desk.refused(measure(desk, MeasureKind.STANCE)).code is MeasureCode.STANCE_EMPTY
    twice = (Rank("fraud", Stand.DEFEND), Rank("fraud", Stand.SLIP))
    assert desk.refused(measure(desk, MeasureKind.STANCE, ranking=twice)).code is MeasureCode.STANCE_DOUBLE


def test_a_queue_is_in_one_degraded_mode_at_a_time():
    desk = running()
    desk.must(degraded(desk, "cards", "loans"))
    refusal = desk.refused(degraded(desk, "loans", name="second"))
    assert refusal.code is MeasureCode.DEGRADED_ALREADY
    desk.must(RevertMeasure(desk.incident_id, FIRST, "Anna"), degraded(desk, "loans", name="second"))


def test_degraded_mode_names_queues_and_targets():
    desk = running()
    assert desk.refused(degraded(desk)).code is MeasureCode.DEGRADED_QUEUES_MISSING
    nothing = measure(desk, MeasureKind.DEGRADED, queues=("cards",))
    assert desk.refused(nothing).code is MeasureCode.DEGRADED_TARGETS_MISSING


def test_the_planned_end_is_owed_by_the_owner_and_goes_to_the_commander():
    desk = running()
    desk.must(measure(desk))
    [owed] = [one for one in deadlines(desk.incident) if one.what is DeadlineKind.MEASURE]
    assert (owed.person, owed.when, owed.escalates_to) == ("chen", desk.now + HOUR, Rung.INCIDENT_COMMANDER)
    desk.wait(minutes=61)
    [late] = [one for one in due(desk.board, desk.now) if one.what is DeadlineKind.MEASURE]
    desk.must(c.Escalate(desk.incident_id, late.id))
    assert not [one for one in due(desk.board, desk.now) if one.what is DeadlineKind.MEASURE]
    assert the_measure(desk).is_open


def test_putting_the_end_off_sets_the_clock_anew_and_needs_a_reason():
    desk = running()
    desk.must(measure(desk))
    desk.wait(minutes=61)
    later = desk.now + HOUR
    assert desk.refused(ExtendMeasure(desk.incident_id, FIRST, later, "")).code is RefusalCode.REASON_MISSING
    past = ExtendMeasure(desk.incident_id, FIRST, desk.now, "why")
    assert desk.refused(past).code is MeasureCode.MEASURE_END_IN_PAST
    desk.must(ExtendMeasure(desk.incident_id, FIRST, later, "The vendor needs longer"))
    assert (the_measure(desk).until, the_measure(desk).extended) == (later, 1)
    assert not [one for one in due(desk.board, desk.now) if one.what is DeadlineKind.MEASURE]


def test_another_owner_is_owed_to_from_then_on():
    desk = running()
    desk.must(measure(desk), HandOnMeasure(desk.incident_id, FIRST, "dora"))
    [owed] = [one for one in deadlines(desk.incident) if one.what is DeadlineKind.MEASURE]
    assert owed.person == "dora"


def test_an_open_measure_refuses_the_end_and_a_reason_passes_only_the_resolution():
    desk = in_state(State.STABILISED)
    key = desk.incident_id
    desk.must(measure(desk), c.BeginRecovery(key), *finish_steps(key))
    refusal = desk.refused(c.Resolve(key))
    assert refusal.code is MeasureCode.MEASURES_OPEN
    assert dict(refusal.params) == {"count": "1", "measures": "Play “known fault”"}
    assert desk.refused(c.Resolve(key, "the text may stay")).code is RefusalCode.SECOND_PERSON_MISSING
    desk.must(c.Resolve(key, "the text may stay until tonight", "ben"), c.BeginReview(key), c.WriteReview(key, "x"))
    assert desk.refused(c.Close(key, "dora")).code is MeasureCode.MEASURES_OPEN
    desk.must(RevertMeasure(key, FIRST, "Lin"), c.Close(key, "dora"))


def test_an_agent_lent_stands_in_the_way_of_the_close_until_back():
    desk = in_state(State.RECOVERING)
    key, loan = desk.incident_id, UUID(int=7)
    lent = LoanPlanned(
        loan, "PJSIP/1", "Ada", "cards", UUID(int=1), (), ("loans",), Hold.PENALTY, desk.now + HOUR, "x", key
    )
    desk.append(key, lent)
    desk.append(key, LoanConfirmed(loan, "PJSIP/1", "Ada", "cards", 1.0))
    assert [one.name for one in desk.incident.measures.lent] == ["Ada"]
    desk.must(c.Resolve(key), c.BeginReview(key), c.WriteReview(key, "x"))
    refusal = desk.refused(c.Close(key, "dora"))
    assert (refusal.code, dict(refusal.params)["agents"]) == (MeasureCode.LOANS_OPEN, "Ada")
    desk.append(key, LoanReturned(loan, "PJSIP/1", "Ada", "cards", Cause.STOOD_DOWN))
    desk.must(c.Close(key, "dora"))


def test_nothing_is_done_to_a_measure_that_was_undone_or_never_was():
    desk = running()
    assert desk.refused(ConfirmMeasure(desk.incident_id, FIRST, "Lin")).code is MeasureCode.UNKNOWN_MEASURE
    desk.must(measure(desk), RevertMeasure(desk.incident_id, FIRST, "Lin"))
    refusal = desk.refused(ExtendMeasure(desk.incident_id, FIRST, desk.now + HOUR, "why"))
    assert refusal.code is MeasureCode.MEASURE_REVERTED


def test_the_board_is_the_same_read_from_its_entries():
    desk = running()
    desk.must(measure(desk), degraded(desk, "cards", name="second"), RevertMeasure(desk.incident_id, FIRST, "Lin"))
    assert Board.of(desk.entries).get(desk.incident_id) == desk.incident
