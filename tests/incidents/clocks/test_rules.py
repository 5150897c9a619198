"""The clocks of regulators: what starts them, moves them, stops them, and what is refused."""

from datetime import timedelta
from uuid import UUID

import pytest

from incidents import commands as c
from incidents.clocks import commands as k
from incidents.clocks import facts as f
from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines, due
from incidents.clocks.history import moves
from incidents.clocks.refusals import ClockCode
from incidents.clocks.running import ClockState, clock_of
from incidents.clocks.thresholds import Threshold, warnings
from incidents.kinds import State
from incidents.refusals import RefusalCode
from resources.entry import CONSOLE
from tests.incidents.clocks.shop import SMALL, clocks, graded, taken, under
from tests.incidents.desk import ANNA, BEN, CHEN, START, Desk

HOUR = timedelta(hours=1)


def file(desk: Desk, clock: str, who=ANNA, **changed):
    said = {"at": desk.now, "channel": "telephone", "reference": "R-1", "text": "What we know", **changed}
    return desk.do(k.FileReport(desk.incident_id, clock, **said), who)


def grade(desk: Desk, grade: str, *criteria: str, reason: str = "", who=ANNA):
    return desk.do(k.GradeForRegulator(desk.incident_id, "small", grade, criteria, reason), who)


def test_no_clock_runs_without_a_pack():
    desk = Desk()
    desk.must(c.ReportIncident(desk.incident_id, "system_outage", "x", desk.now, desk.now))
    assert clocks(desk) == {}


def test_ungraded_clocks_run_as_assumed_and_the_grade_itself_is_owed():
    desk = under()
    assert clocks(desk)["small/first"].assumed
    assert clocks(desk)["small/first"].due == START + HOUR
    assert clocks(desk)["small/initial"].due == START + 24 * HOUR
    assert "small/finding" not in clocks(desk)  # a criterion nobody has found starts nothing
    owed = {one.what: one for one in deadlines(desk.incident)}
    assert owed[DeadlineKind.REGULATORY_GRADE].when == START + timedelta(minutes=15)
    first = next(one for one in deadlines(desk.incident) if one.params == (("clock", "small/first"),))
    assert (first.warn_at, first.urgent_at) == (START + HOUR / 2, START + HOUR * 3 / 4)


def test_the_earliest_of_two_starts_rules_and_an_up_grade_after_three_hours_moves_it():
    desk = under()
    grade(desk, "low", "few")
    assert "small/initial" not in clocks(desk)
    desk.wait(hours=3)
    grade(desk, "high", "many")
    clock = clocks(desk)["small/initial"]
    assert (clock.due, clock.rule.after, clock.assumed) == (START + 7 * HOUR, "classified", False)
    late = under()
    late.wait(hours=22)
    grade(late, "high", "many")
    assert clocks(late)["small/initial"].due == START + 24 * HOUR


def test_a_pack_is_taken_once_and_a_later_version_never_moves_a_running_clock():
    desk = under()
    later = SMALL.replace('version: "1"', 'version: "2"').replace("60 min", "5 min")
    assert desk.do(k.TakeRulePack(desk.incident_id, later, "UTC", "x"), CONSOLE) == ()
    assert clocks(desk)["small/first"].due == START + HOUR
    assert desk.incident.regulation.packs[0].version == "1"
    assert desk.refused(k.TakeRulePack(desk.incident_id, "id: 5", "UTC", "x")).code is ClockCode.PACK_BROKEN


def test_only_a_filing_stops_a_clock_and_keeps_what_was_said():
    desk = under()
    desk.wait(minutes=40)
    (fact,) = file(desk, "small/first", at=desk.now - timedelta(minutes=1))
    assert isinstance(fact, f.ReportFiled)
    clock = clocks(desk)["small/first"]
    assert (clock.state, clock.due, clock.stop.late, clock.stop.person) == (
        ClockState.FILED, START + HOUR, False, "anna",
    )  # fmt: skip
    assert file(desk, "small/first").code is ClockCode.CLOCK_STOPPED
    assert due(desk.board, START + 2 * HOUR) == tuple(
        one for one in due(desk.board, START + 2 * HOUR) if ("clock", "small/first") not in one.params
    )


def test_a_late_filing_says_so_for_ever_even_when_the_event_is_moved_later():
    desk = under()
    desk.wait(minutes=61)
    file(desk, "small/first")
    desk.must(k.StateTriggerTime(desk.incident_id, "occurred", START + timedelta(minutes=10), "clock of the switch"))
    assert clocks(desk)["small/first"].stop.late


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"channel": " "}, RefusalCode.TEXT_MISSING),
        ({"reference": ""}, RefusalCode.TEXT_MISSING),
        ({"text": ""}, RefusalCode.TEXT_MISSING),
        ({"text": "x" * 20_001}, RefusalCode.TEXT_TOO_LONG),
        ({"at": START + HOUR}, RefusalCode.TIME_IN_FUTURE),
        ({"at": START - HOUR}, ClockCode.FILED_BEFORE_EVENT),
    ],
)
def test_what_a_filing_must_say(changed, code):
    desk = under()
    assert file(desk, "small/first", **changed).code is code


def test_what_cannot_be_filed():
    desk = under()
    assert file(desk, "small/never").code is ClockCode.UNKNOWN_CLOCK
    assert file(desk, "small/final").code is ClockCode.CLOCK_NOT_STARTED


def test_reports_are_for_the_liaison_else_the_commander():
    desk = graded(State.ACTIVE)  # Anna commands
    assert dict(file(desk, "small/first", who=BEN).params) == {"person": "anna"}
    desk.must(c.AssignRole(desk.incident_id, "regulatory_liaison", "chen"))
    refused = file(desk, "small/first", who=ANNA)
    assert (refused.code, dict(refused.params)) == (ClockCode.NOT_LIAISON, {"person": "chen"})
    assert isinstance(file(desk, "small/first", who=CHEN), tuple)


def test_a_report_is_waived_by_two_people_with_a_reason():
    desk = under()
    key = desk.incident_id
    assert desk.refused(k.WaiveDuty(key, "small/first", "", "ben")).code is RefusalCode.REASON_MISSING
    assert desk.refused(k.WaiveDuty(key, "small/first", "told", "anna")).code is ClockCode.WAIVED_ALONE
    assert desk.refused(k.WaiveDuty(key, "small/first", "told", " ")).code is ClockCode.WAIVED_ALONE
    desk.must(k.WaiveDuty(key, "small/first", "the regulator said so", "ben"))
    assert clocks(desk)["small/first"].stop.second == "ben"


def test_progress_is_owed_again_after_each_report_until_the_end():
    desk = under()
    grade(desk, "high", "many")
    assert clocks(desk)["small/progress/1"].state is ClockState.WAITING
    desk.wait(minutes=30)
    file(desk, "small/first")
    assert clocks(desk)["small/progress/1"].due == START + timedelta(hours=2, minutes=30)
    desk.wait(minutes=30)
    file(desk, "small/progress/1")
    assert clocks(desk)["small/progress/2"].due == START + 3 * HOUR
    assert file(desk, "small/progress/1").code is ClockCode.CLOCK_STOPPED


@pytest.mark.parametrize(("hours", "state"), [(1, ClockState.ENDED), (3, ClockState.RUNNING)])
def test_the_end_stops_only_what_was_not_owed_yet(hours, state):
    desk = graded(State.RECOVERING)
    grade(desk, "high", "many")
    file(desk, "small/first")
    desk.wait(hours=hours).must(c.Resolve(desk.incident_id))
    assert clocks(desk)["small/progress/1"].state is state


def test_downwards_needs_a_reason_and_who_answers_upwards_does_not():
    desk = graded(State.ACTIVE)
    assert grade(desk, "low", "few", who=BEN)
    assert isinstance(grade(desk, "high", "few", "many", who=BEN), tuple)
    assert grade(desk, "low", "few", who=BEN).code is ClockCode.NOT_LIAISON
    assert grade(desk, "low", "few").code is RefusalCode.REASON_MISSING
    assert grade(desk, "low", "few", "many", reason="x").code is ClockCode.BELOW_CRITERIA
    assert grade(desk, "none").code is RefusalCode.REASON_MISSING
    assert isinstance(grade(desk, "none", reason="nobody was hit"), tuple)
    assert grade(desk, "none", reason="again").code is ClockCode.SAME_GRADE
    assert grade(desk, "middle").code is ClockCode.UNKNOWN_GRADE
    assert grade(desk, "low", "all").code is ClockCode.UNKNOWN_CRITERION
    assert clocks(desk) == {}


def test_a_finding_is_stated_by_a_person_and_starts_its_clock():
    desk = under()
    grade(desk, "high", "many")
    key = desk.incident_id
    assert clocks(desk)["small/finding"].state is ClockState.WAITING
    desk.wait(hours=5).must(k.StateTriggerTime(key, "determined", START + HOUR, "board meeting", "small"))
    assert clocks(desk)["small/finding"].due == START + 37 * HOUR
    assert desk.refused(k.StateTriggerTime(key, "resolved", START, "x")).code is ClockCode.TRIGGER_NOT_STATED
    assert desk.refused(k.StateTriggerTime(key, "determined", START, "")).code is RefusalCode.REASON_MISSING
    late = k.StateTriggerTime(key, "noticed", desk.now + HOUR, "x")
    assert desk.refused(late).code is RefusalCode.TIME_IN_FUTURE
    early = k.StateTriggerTime(key, "noticed", START - HOUR, "x")
    assert desk.refused(early).code is RefusalCode.NOTICED_BEFORE_BEGAN


def test_a_corrected_time_moves_the_clock_and_the_log_keeps_what_held_before():
    desk = under()
    earlier = START - timedelta(minutes=30)
    desk.must(k.StateTriggerTime(desk.incident_id, "occurred", earlier, "found in the switch's log"))
    assert clocks(desk)["small/first"].due == START + timedelta(minutes=30)
    assert desk.entries[-1].fact.before == START
    assert desk.do(k.StateTriggerTime(desk.incident_id, "occurred", earlier, "again")) == ()


def warnings_due(desk) -> list[Threshold]:
    return [one for one in warnings(desk.incident) if one.when <= desk.now]


def test_warnings_are_given_once_a_share_and_anew_when_the_clock_moves():
    desk = under()
    grade(desk, "low", "few")
    desk.wait(minutes=29, seconds=59)
    assert warnings_due(desk) == []
    desk.wait(seconds=1)
    (half,) = warnings_due(desk)
    assert (half.clock, half.share) == ("small/first", 50)
    warn = k.WarnClock(desk.incident_id, half.clock, half.share, half.due)
    assert len(desk.do(warn, CONSOLE)) == 1
    assert desk.do(warn, CONSOLE) == ()
    assert warnings_due(desk) == []
    early = k.WarnClock(desk.incident_id, half.clock, 75, half.due)
    assert desk.do(early, CONSOLE) == ()  # not before its time
    desk.must(k.StateTriggerTime(desk.incident_id, "occurred", START - timedelta(minutes=20), "switch log"))
    assert [one.share for one in warnings_due(desk)] == [50, 75]


def test_an_incident_is_not_closed_over_a_report_that_is_owed():
    desk = graded(State.IN_REVIEW)
    refused = desk.refused(c.Close(desk.incident_id, "dora"))
    assert refused.code is ClockCode.CLOCKS_OPEN
    grade(desk, "none", reason="drill of the lawyers")
    desk.must(c.Close(desk.incident_id, "dora"))


def test_a_clock_that_ran_out_is_passed_on_once_and_stays_overdue():
    desk = under()
    grade(desk, "low", "few")
    desk.wait(hours=2)
    (late,) = [one for one in due(desk.board, desk.now) if one.what is DeadlineKind.REGULATOR]
    desk.must(c.Escalate(desk.incident_id, late.id))
    assert desk.do(c.Escalate(desk.incident_id, late.id)) == ()
    assert clock_of(desk.incident, "small/first").state is ClockState.RUNNING


def test_two_packs_keep_their_own_grades():
    desk = taken(under(), SMALL.replace("id: small", "id: other"))
    grade(desk, "none", reason="not ours")
    assert {clock.partition("/")[0] for clock in clocks(desk)} == {"other"}


def test_every_move_of_a_clock_is_known_with_the_entry_that_made_it():
    desk = under()
    grade(desk, "high", "many")
    desk.wait(hours=3)
    desk.must(k.StateTriggerTime(desk.incident_id, "occurred", START - HOUR, "switch log"))
    desk.must(k.StateTriggerTime(desk.incident_id, "noticed", START - HOUR, "call record"))
    desk.must(c.WriteNote(desk.incident_id, "still down"))
    first = moves(desk.incident, "small/first")
    assert [(move.before, move.after) for move in first] == [(None, START + HOUR), (START + HOUR, START)]
    assert [type(move.entry.fact) for move in first] == [f.RulePackTaken, f.TriggerTimeStated]
    initial = moves(desk.incident, "small/initial")
    assert [move.after for move in initial] == [START + 24 * HOUR, START + 4 * HOUR]
    grade(desk, "none", reason="only a rehearsal")
    assert moves(desk.incident, "small/initial")[-1].after is None


def test_a_recurring_cause_graded_again_within_the_same_regime_runs_from_the_new_grade():
    desk = under()
    grade(desk, "high", "many")
    desk.wait(hours=1)
    grade(desk, "low", "few", reason="fewer than thought")
    assert "small/initial" not in clocks(desk)
    desk.wait(hours=1)
    grade(desk, "high", "many")
    assert clocks(desk)["small/initial"].due == START + 6 * HOUR


def test_an_incident_that_a_regulator_is_told_about_does_not_disappear():
    desk = graded(State.CLASSIFIED)
    ways = (c.Dismiss(desk.incident_id, "false alarm", "ben"), c.Merge(desk.incident_id, UUID(int=7)))
    grade(desk, "low", "few")
    assert {desk.refused(way).code for way in ways} == {ClockCode.STILL_REPORTABLE}
    grade(desk, "none", reason="it was a test")
    desk.must(ways[0])
