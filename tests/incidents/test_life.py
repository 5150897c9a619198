"""The incident's life: every state against every command, and the guards of each step."""

from datetime import timedelta
from uuid import uuid5

import pytest

from incidents import commands as c
from incidents import facts as f
from incidents.commands import IncidentCommand
from incidents.decide import ALLOWED_IN
from incidents.kinds import Kind, Severity, State
from incidents.refusals import RefusalCode
from incidents.topics import TOPICS
from resources.entry import Refusal
from tests.incidents.desk import ANNA, BEN, CHEN, PLAYBOOK, SPACE, START, Desk, hand_over, in_state, report, running

R, A, C, V, H, S, G, D, W, X, Z, M = State  # reported … merged, in their order

NOT_NOW = {RefusalCode.WRONG_STATE, RefusalCode.INCIDENT_ENDED, RefusalCode.ALREADY_THERE}

# Written out by hand from the drawing of the incident's life, not taken from the code.
TABLE: dict[type[c.Command], set[State]] = {
    c.Acknowledge: {R},
    c.Classify: {A, C, V, H, S, G},
    c.Dismiss: {R, A, C},
    c.Merge: {R, A, C},
    c.Activate: {C},
    c.AssignRole: {V, H, S, G, D, W},
    c.AcceptRole: {V, H, S, G, D, W},
    c.DeclineRole: {V, H, S, G, D, W},
    c.CompleteStep: {V, H, S, G},
    c.SkipStep: {V, H, S, G},
    c.ReopenStep: {V, H, S, G},
    c.AddStep: {V, H, S, G},
    c.WriteNote: {R, A, C, V, H, S, G, D, W},
    c.CorrectNote: {R, A, C, V, H, S, G, D, W},
    c.PostUpdate: {V, H, S, G},
    c.PutOnHold: {V, S},
    c.Resume: {H, S, G},
    c.Stabilise: {V},
    c.BeginRecovery: {S},
    c.Resolve: {G},
    c.Reopen: {D},
    c.BeginReview: {D},
    c.WriteReview: {W},
    c.Close: {W},
}


def commands_for(desk: Desk) -> list[IncidentCommand]:
    key = desk.incident_id
    return [
        c.Acknowledge(key),
        c.Classify(key, Severity.S1),
        c.Dismiss(key, "false alarm", "ben"),
        c.Merge(key, uuid5(SPACE, "other")),
        c.Activate(key, "anna", PLAYBOOK),
        c.AssignRole(key, "scribe", "ben"),
        c.AcceptRole(key, "scribe"),
        c.DeclineRole(key, "scribe", "ill"),
        c.CompleteStep(key, "O7"),
        c.SkipStep(key, "O7", "not needed"),
        c.ReopenStep(key, "O7", "again"),
        c.AddStep(key, "Open a window", "operations", "O7"),
        c.WriteNote(key, "seen"),
        c.CorrectNote(key, uuid5(SPACE, "1"), "seen"),
        c.PostUpdate(key, "still down"),
        c.PutOnHold(key, "vendor", START + timedelta(days=2)),
        c.Resume(key),
        c.Stabilise(key),
        c.BeginRecovery(key),
        c.Resolve(key),
        c.Reopen(key, "it is back"),
        c.BeginReview(key),
        c.WriteReview(key, "What happened"),
        c.Close(key, "dora"),
    ]


@pytest.mark.parametrize("state", list(State))
def test_every_command_in_every_state(state: State) -> None:
    desk = in_state(state)
    for command in commands_for(desk):
        answer = desk.ask(command)
        out_of_turn = isinstance(answer, Refusal) and answer.code in NOT_NOW
        assert out_of_turn == (state not in TABLE[type(command)]), (command, answer)


def test_the_table_covers_every_command() -> None:
    of_topics = {command for topic in TOPICS for command in topic.rules}  # each has a test of its own
    assert set(TABLE) | {c.Escalate} == set(ALLOWED_IN) - of_topics
    assert {type(command) for command in commands_for(Desk())} == set(TABLE)


def test_each_way_leads_to_its_state() -> None:
    for state in State:
        assert in_state(state).incident.state is state


def test_without_an_incident_nothing_but_a_report_is_taken() -> None:
    desk = Desk()
    for command in commands_for(desk):
        assert desk.refused(command).code is RefusalCode.UNKNOWN_INCIDENT
    assert desk.refused(c.Escalate(desk.incident_id, "x")).code is RefusalCode.UNKNOWN_INCIDENT


def test_a_report_keeps_who_when_and_what() -> None:
    desk = Desk()
    desk.must(report(desk, Kind.TRAFFIC_SURGE, drill=True), who=BEN)
    incident = desk.incident
    assert (incident.name, incident.kind, incident.drill) == ("INC-0142", Kind.TRAFFIC_SURGE, True)
    assert (incident.reporter, incident.reported_at, incident.desk) == (BEN, START, "desk 4")
    assert desk.refused(report(desk)).params == (("number", "INC-0142"),)


@pytest.mark.parametrize(
    ("affected", "began", "noticed", "code"),
    [
        (" ", -60, -30, RefusalCode.TEXT_MISSING),
        ("x" * 501, -60, -30, RefusalCode.TEXT_TOO_LONG),
        ("Cards", 1, 1, RefusalCode.TIME_IN_FUTURE),
        ("Cards", -1, 1, RefusalCode.TIME_IN_FUTURE),
        ("Cards", -30, -60, RefusalCode.NOTICED_BEFORE_BEGAN),
    ],
)
def test_impossible_reports_are_refused(affected: str, began: int, noticed: int, code: RefusalCode) -> None:
    desk = Desk()
    times = (START + timedelta(seconds=began), START + timedelta(seconds=noticed))
    answer = desk.ask(c.ReportIncident(desk.incident_id, Kind.SYSTEM_OUTAGE, affected, *times))
    assert isinstance(answer, Refusal)
    assert answer.code is code


def test_the_slower_of_two_desks_hears_who_was_faster() -> None:
    desk = Desk()
    desk.must(report(desk)).wait(seconds=40).must(c.Acknowledge(desk.incident_id), who=BEN).wait(seconds=1)
    answer = desk.refused(c.Acknowledge(desk.incident_id))
    assert answer.code is RefusalCode.ALREADY_THERE
    assert dict(answer.params) == {"state": "acknowledged", "by": "Ben", "at": "2026-11-24T06:00:40+00:00"}


def test_severity_rises_freely_and_falls_by_the_commander_with_a_reason() -> None:
    desk = running(Severity.S3)
    key = desk.incident_id
    desk.must(c.Classify(key, Severity.S2), who=BEN)
    assert desk.incident.severity is Severity.S2
    assert desk.refused(c.Classify(key, Severity.S2)).code is RefusalCode.SAME_SEVERITY
    assert desk.refused(c.Classify(key, Severity.S4, "calm"), BEN).code is RefusalCode.DOWNGRADE_BY_COMMANDER
    assert desk.refused(c.Classify(key, Severity.S4)).code is RefusalCode.REASON_MISSING
    desk.must(c.Classify(key, Severity.S4, "one queue only"))
    assert (desk.incident.severity, desk.incident.worst) == (Severity.S4, Severity.S2)


def test_before_a_commander_is_named_a_reason_is_enough_to_lower_the_grade() -> None:
    desk = in_state(State.CLASSIFIED, Severity.S2)
    assert desk.refused(c.Classify(desk.incident_id, Severity.S4)).code is RefusalCode.REASON_MISSING
    desk.must(c.Classify(desk.incident_id, Severity.S4, "typing error"), who=BEN)


@pytest.mark.parametrize("severity", list(Severity))
def test_dismissing_takes_four_eyes_from_severity_two(severity: Severity) -> None:
    desk = in_state(State.CLASSIFIED, severity)
    key = desk.incident_id
    assert desk.refused(c.Dismiss(key, " ")).code is RefusalCode.REASON_MISSING
    if severity.at_least(Severity.S2):
        assert desk.refused(c.Dismiss(key, "false")).code is RefusalCode.SECOND_PERSON_MISSING
        assert desk.refused(c.Dismiss(key, "false", "anna")).code is RefusalCode.SECOND_PERSON_IS_YOU
        desk.must(c.Dismiss(key, "false", "ben"))
    else:
        desk.must(c.Dismiss(key, "false"))
    assert desk.incident.state is State.DISMISSED


def test_lowering_the_grade_does_not_get_round_four_eyes() -> None:
    desk = in_state(State.CLASSIFIED, Severity.S1)
    desk.must(c.Classify(desk.incident_id, Severity.S4, "typing error"))
    assert desk.refused(c.Dismiss(desk.incident_id, "false")).code is RefusalCode.SECOND_PERSON_MISSING


def test_an_incident_merges_into_another_never_into_itself() -> None:
    desk = in_state(State.REPORTED)
    assert desk.refused(c.Merge(desk.incident_id, desk.incident_id)).code is RefusalCode.MERGE_INTO_ITSELF
    desk.must(c.Merge(desk.incident_id, uuid5(SPACE, "other")))
    assert desk.incident.merged_into == uuid5(SPACE, "other")


def test_activating_takes_the_playbook_whole_and_names_a_commander() -> None:
    desk = in_state(State.CLASSIFIED)
    key = desk.incident_id
    assert desk.refused(c.Activate(key, " ", PLAYBOOK)).code is RefusalCode.COMMANDER_MISSING
    broken = desk.refused(c.Activate(key, "anna", "schema: 1\n"))
    assert (broken.code, dict(broken.params)["line"]) == (RefusalCode.PLAYBOOK_BROKEN, "1")
    other = PLAYBOOK.replace("kind: system_outage", "kind: traffic_surge")
    assert desk.refused(c.Activate(key, "anna", other)).code is RefusalCode.PLAYBOOK_OF_OTHER_KIND
    answer = desk.do(c.Activate(key, "ben", PLAYBOOK))
    assert isinstance(answer, tuple)
    taken = answer[0]
    assert isinstance(taken, f.PlaybookTaken)
    assert (taken.playbook, taken.text, len(taken.digest)) == ("small", PLAYBOOK, 64)
    assert desk.incident.commander == "ben"
    assert desk.incident.team["incident_commander"].accepted_at is None  # Anna named Ben; he has not accepted yet


def test_a_kind_without_a_playbook_runs_on_added_steps() -> None:
    desk = in_state(State.CLASSIFIED)
    key = desk.incident_id
    desk.must(c.Activate(key, "anna", ""), c.AddStep(key, "Call the doctor", "safety_hr", "", 300))
    desk.must(c.CompleteStep(key, "+1"), c.Stabilise(key), c.BeginRecovery(key), c.Resolve(key))
    assert [(run.id, run.title) for run in desk.incident.steps] == [("+1", "Call the doctor")]


def test_a_hold_needs_a_reason_and_an_end_to_come_and_goes_back_where_it_began() -> None:
    desk = in_state(State.STABILISED)
    key = desk.incident_id
    assert desk.refused(c.PutOnHold(key, "", START + timedelta(1))).code is RefusalCode.REASON_MISSING
    assert desk.refused(c.PutOnHold(key, "vendor", START)).code is RefusalCode.TIME_IN_PAST
    desk.must(c.PutOnHold(key, "vendor", START + timedelta(1)))
    assert (desk.incident.hold_until, desk.incident.state) == (START + timedelta(1), State.ON_HOLD)
    desk.must(c.Resume(key))
    assert (desk.incident.hold_until, desk.incident.state) == (None, State.STABILISED)
    desk.must(c.Resume(key))
    assert desk.incident.state is State.ACTIVE


def test_resolving_with_open_steps_needs_an_override_and_a_second_person() -> None:
    desk = running(Severity.S2)
    key = desk.incident_id
    desk.must(c.Stabilise(key), c.BeginRecovery(key))
    answer = desk.refused(c.Resolve(key))
    assert answer.code is RefusalCode.STEPS_OPEN
    assert dict(answer.params) == {"count": "4", "steps": "O1,O7,O8,F1"}  # neither the repeating nor the review's
    assert desk.refused(c.Resolve(key, "vendor took over")).code is RefusalCode.SECOND_PERSON_MISSING
    assert desk.refused(c.Resolve(key, "vendor took over", "anna")).code is RefusalCode.SECOND_PERSON_IS_YOU
    desk.must(c.Resolve(key, "vendor took over", "ben"))
    assert isinstance(desk.entries[-1].fact, f.Resolved)
    assert desk.entries[-1].fact.override == "vendor took over"


def test_reopening_is_possible_for_72_hours() -> None:
    desk = in_state(State.RESOLVED)
    key = desk.incident_id
    desk.wait(hours=72)
    assert desk.refused(c.Reopen(key, "")).code is RefusalCode.REASON_MISSING
    late = Desk(desk.now, desk.board, list(desk.entries))
    late.wait(seconds=1)
    assert late.refused(c.Reopen(key, "again")).params == (("hours", "72"),)
    desk.must(c.Reopen(key, "again"))
    assert desk.incident.state is State.ACTIVE
    assert desk.incident.update_due == desk.now + timedelta(minutes=30)


def test_closing_needs_a_written_review_and_a_reviewer_who_never_commanded() -> None:
    desk = running(Severity.S4)
    key = desk.incident_id
    hand_over(desk, CHEN)
    desk.must(c.Stabilise(key), c.BeginRecovery(key), c.Resolve(key, "done"), c.BeginReview(key))
    assert desk.refused(c.Close(key, "dora")).code is RefusalCode.REVIEW_MISSING
    assert desk.refused(c.WriteReview(key, "\n")).code is RefusalCode.TEXT_MISSING
    desk.must(c.WriteReview(key, "What happened", "the team", "the ticket"))
    assert desk.refused(c.Close(key, " ")).code is RefusalCode.REVIEWER_MISSING
    for commander in (ANNA, CHEN):
        assert desk.refused(c.Close(key, commander.person)).code is RefusalCode.REVIEWER_COMMANDED
    desk.must(c.Close(key, "dora"))
    assert desk.incident.state is State.CLOSED
    assert desk.refused(c.Reopen(key, "again")).code is RefusalCode.INCIDENT_ENDED
