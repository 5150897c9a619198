"""The times of a response: one meaning each, unknown when it has not happened, figures over many."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from incidents import commands as c
from incidents.kinds import Severity, State
from incidents.review.times import Span, spread, times
from tests.incidents.desk import BEN, PLAYBOOK, START, Desk, finish_steps, in_state, report


def minutes(desk: Desk) -> dict[str, float | None]:
    return {span.value: took and took.seconds / 60 for span, took in times(desk.incident).items()}


def slowly() -> Desk:
    """Begun 06:00, noticed 06:02, reported 06:03, then every three minutes one thing."""
    desk = Desk().wait(minutes=3)
    key = desk.incident_id
    noticed = START + timedelta(minutes=2)
    desk.must(c.ReportIncident(key, report(desk).kind, "Core banking", START, noticed))
    for command in (
        c.Acknowledge(key), c.Classify(key, Severity.S2), c.Activate(key, "ben", PLAYBOOK), c.PostUpdate(key, "known"),
        c.Stabilise(key), c.BeginRecovery(key),
    ):  # fmt: skip
        desk.wait(minutes=3).must(command)
        if isinstance(command, c.Activate):
            desk.wait(minutes=1).must(c.AcceptRole(key, "incident_commander"), who=BEN)
    return desk


def resolved(desk: Desk) -> Desk:
    return desk.must(*finish_steps(desk.incident_id)).wait(minutes=5).must(c.Resolve(desk.incident_id))


def test_each_time_has_one_meaning() -> None:
    desk = resolved(slowly())
    assert minutes(desk) == {
        "ttd": 2, "tta": 3, "tte": 10, "ttm": 4, "tts": 16, "ttr": 24, "ttc": None,
    }  # fmt: skip


def test_what_has_not_happened_is_unknown_not_zero() -> None:
    desk = in_state(State.REPORTED)
    assert [span for span, took in times(desk.incident).items() if took is not None] == [Span.DETECT]


def test_reopened_it_counts_to_the_last_resolution() -> None:
    desk = resolved(slowly())
    key = desk.incident_id
    desk.wait(minutes=30).must(c.Reopen(key, "fails again"))
    assert minutes(desk)["ttr"] is None
    assert minutes(desk)["tts"] is None
    desk.must(c.Stabilise(key), c.BeginRecovery(key)).wait(minutes=6).must(c.Resolve(key, "vendor", "ben"))
    assert minutes(desk)["ttr"] == 60


def test_an_end_written_down_late_is_flagged_and_counts_from_when_it_happened() -> None:
    desk = in_state(State.REPORTED)
    desk.wait(minutes=9)
    desk.late = timedelta(minutes=6)
    desk.must(c.Acknowledge(desk.incident_id))
    took = times(desk.incident)[Span.ACKNOWLEDGE]
    assert took is not None
    assert (took.seconds, took.late) == (180, True)


def test_figures_leave_out_drills_and_what_was_no_incident_of_its_own() -> None:
    desks = [in_state(State.ACKNOWLEDGED), in_state(State.MERGED), in_state(State.DISMISSED)]
    drill = Desk()
    drill.must(report(drill, drill=True), c.Acknowledge(drill.incident_id))
    found = spread([desk.incident for desk in (*desks, drill)], Span.ACKNOWLEDGE)
    assert found is not None
    assert found.n == 1
    assert spread([], Span.CLOSE) is None


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=20))
@settings(max_examples=30, deadline=None)
def test_nine_in_ten_took_no_longer_than_the_p90(waits: list[int]) -> None:
    incidents = [
        Desk().must(report(Desk())).wait(seconds=wait).must(c.Acknowledge(Desk().incident_id)).incident
        for wait in waits
    ]
    found = spread(incidents, Span.ACKNOWLEDGE)
    assert found is not None
    assert sum(wait <= found.p90 for wait in waits) >= 0.9 * len(waits)
    assert min(waits) <= found.median <= max(waits)
    assert sum(wait < found.p90 for wait in waits) < 0.9 * len(waits)
