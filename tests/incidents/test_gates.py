"""Steps that nothing passes by, answers that count as tries, limits in business days."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from incidents import commands as c
from incidents.clocks.spans import Reckoning
from incidents.incident import StepState
from incidents.kinds import State
from incidents.playbooks.durations import BusinessDays, end_of, parse_limit
from incidents.playbooks.loader import PlaybookFault, load_playbook
from incidents.refusals import RefusalCode
from incidents.steps.tries import tries_made
from tests.incidents.desk import PLAYBOOK, START, Desk, running

ASKED = """\
  - {id: A1, phase: recovery, title: {en: Ask}, role: operations, why: {en: w}, how: {en: h}, origin: policy,
     gate: "true", skippable_by: [], limit: 1bd, limit_origin: policy, limit_since: recovering,
     evidence: [{key: day, title: {en: Day}, type: date}],
     choices: [{key: content, title: {en: Content}},
               {key: not_reached, title: {en: Not reached}, tries: "3", apart: 2h}]}
"""
GATED = PLAYBOOK.replace("  - {id: R1,", f"{ASKED}  - {{id: R1,")
UNREACHED = "not_reached"
WEEKDAYS = Reckoning(ZoneInfo("UTC"))


def at_the_gate() -> Desk:
    desk = running(playbook=GATED)
    key = desk.incident_id
    ok = (("test_call", "ok"),)
    desk.must(c.CompleteStep(key, "O1", "business", ok), c.CompleteStep(key, "O7"), c.CompleteStep(key, "O8", "works"))
    desk.must(c.Stabilise(key), c.BeginRecovery(key), c.CompleteStep(key, "F1"))
    return desk


def answered(desk: Desk, choice: str, day: str = "") -> c.CompleteStep:
    return c.CompleteStep(desk.incident_id, "A1", choice, (("day", day),))


def test_no_reason_and_no_second_person_passes_a_gate() -> None:
    desk = at_the_gate()
    refusal = desk.refused(c.Resolve(desk.incident_id, "the customer is angry", "ben"))
    assert (refusal.code, dict(refusal.params)) == (RefusalCode.GATE_OPEN, {"step": "A1"})
    assert desk.refused(c.SkipStep(desk.incident_id, "A1", "no time")).code is RefusalCode.STEP_NOT_SKIPPABLE
    desk.must(answered(desk, "content"), c.Resolve(desk.incident_id))
    assert desk.incident.state is State.RESOLVED


def test_an_answer_that_needs_tries_stands_with_the_last_of_them() -> None:
    desk = at_the_gate()
    for made in (1, 2):
        desk.must(answered(desk, UNREACHED)).wait(hours=2)
        run = desk.incident.step("A1")
        assert run is not None
        assert (run.state, run.times) == (StepState.OPEN, made)
        assert desk.refused(c.Resolve(desk.incident_id, "enough", "ben")).code is RefusalCode.GATE_OPEN
    desk.must(answered(desk, UNREACHED))
    done = desk.incident.step("A1")
    assert done is not None
    assert (done.state, done.choice) == (StepState.DONE, UNREACHED)
    assert len(tries_made(desk.incident, "A1", UNREACHED)) == 3
    desk.must(c.Resolve(desk.incident_id))


def test_tries_one_after_the_other_do_not_count() -> None:
    desk = at_the_gate()
    desk.must(answered(desk, UNREACHED)).wait(hours=1, minutes=59)
    refusal = desk.refused(answered(desk, UNREACHED))
    earliest = (START + timedelta(hours=2)).isoformat()
    assert refusal.code is RefusalCode.TRY_TOO_SOON
    assert dict(refusal.params) == {"step": "A1", "at": earliest, "made": "1", "tries": "3"}
    desk.must(answered(desk, "content"))  # whoever is reached in between may answer


def test_tries_are_counted_anew_after_another_answer() -> None:
    desk = at_the_gate()
    desk.must(answered(desk, UNREACHED), answered(desk, "content")).wait(hours=3)
    desk.must(c.ReopenStep(desk.incident_id, "A1", "complains again"), answered(desk, UNREACHED))
    assert len(tries_made(desk.incident, "A1", UNREACHED)) == 1


@pytest.mark.parametrize("day", ["2026-02-30", "24.11.2026", "20261124", "tomorrow", "2026-11-24T10:00"])
def test_what_is_no_date(day: str) -> None:
    desk = at_the_gate()
    assert desk.refused(answered(desk, "content", day)).code is RefusalCode.EVIDENCE_INVALID
    desk.must(answered(desk, "content", "2026-11-24"))


@pytest.mark.parametrize(
    ("limit", "since", "until"),
    [
        ("1bd", "2026-11-24T15:00", "2026-11-25T15:00"),  # a Tuesday
        ("1bd", "2026-11-27T15:00", "2026-11-30T15:00"),  # over the week-end
        ("1bd", "2026-11-28T09:00", "2026-11-30T09:00"),  # from a Saturday
        ("5bd", "2026-11-26T10:00", "2026-12-03T10:00"),
        ("3d", "2026-11-27T10:00", "2026-11-30T10:00"),
    ],
)
def test_where_limits_end(limit: str, since: str, until: str) -> None:
    began, ends = (datetime.fromisoformat(each).replace(tzinfo=UTC) for each in (since, until))
    assert end_of(parse_limit(limit), began, WEEKDAYS) == ends


def test_a_step_falls_due_in_business_days() -> None:
    run = at_the_gate().incident.step("A1")
    assert run is not None
    assert run.due == BusinessDays(1).after(START, WEEKDAYS)


@pytest.mark.parametrize("text", ["bd", "0bd", "-1bd", "1.5bd", "1 bd", "5bd3h", "1000bd", "５bd"])
def test_what_is_no_limit(text: str) -> None:
    with pytest.raises(ValueError, match=r"longer than nothing|a duration"):
        parse_limit(text)


@pytest.mark.parametrize(
    ("written", "instead", "fault"),
    [
        ("skippable_by: [], limit: 1bd", "limit: 1bd", "a gate is neither skipped"),
        ('tries: "3", apart', "apart", "apart is the time between tries"),
        ("id: small\n", "id: small\nbranch: T1\n", 'no step "T1" with choices'),
        ("id: small\n", "id: small\nbranch: X9\n", 'no step "X9" with choices'),
    ],
)
def test_what_the_check_finds(written: str, instead: str, fault: str) -> None:
    with pytest.raises(PlaybookFault, match=fault):
        load_playbook(GATED.replace(written, instead, 1), "gated.yaml")
