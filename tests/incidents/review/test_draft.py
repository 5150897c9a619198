"""The draft says what the journal says, and nothing else."""

from datetime import timedelta

from incidents import commands as c
from incidents.facts import NoteTag
from incidents.kinds import Kind, Severity, State
from incidents.review.draft import _BY_KIND, Departure, draft
from tests.incidents.desk import BEN, in_state, running


def test_deviations_are_skipped_added_late_and_repeated_steps() -> None:
    desk = running()
    key = desk.incident_id
    desk.wait(minutes=7).must(c.CompleteStep(key, "O1", "business", (("test_call", "ok"),)))
    desk.must(c.SkipStep(key, "O7", "vendor does it"), c.ReopenStep(key, "O7", "vendor left"))
    desk.must(c.SkipStep(key, "O7", "really"), c.AddStep(key, "Open the gate", "deputy", "O7"))
    found = {(one.how, one.step): one for one in draft(desk.incident).deviations}
    assert set(found) == {
        (Departure.LATE, "O1"), (Departure.SKIPPED, "O7"), (Departure.REPEATED, "O7"), (Departure.ADDED, "+1"),
    }  # fmt: skip
    assert found[Departure.LATE, "O1"].by == timedelta(minutes=2)
    assert found[Departure.SKIPPED, "O7"].reason == "really"


def test_how_long_each_grade_lasted_ends_with_the_resolution() -> None:
    desk = running(Severity.S2)
    key = desk.incident_id
    desk.wait(minutes=10).must(c.Classify(key, Severity.S1)).wait(minutes=5)
    assert [one.time for one in draft(desk.incident).grades] == [timedelta(minutes=10), None]
    desk.must(c.Stabilise(key), c.BeginRecovery(key), c.Resolve(key, "vendor", "ben")).wait(minutes=30)
    assert [one.time for one in draft(desk.incident).grades] == [timedelta(minutes=10), timedelta(minutes=5)]


def test_the_timeline_has_decisions_and_states_but_no_notes_and_no_ticked_steps() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(c.WriteNote(key, "seen"), c.WriteNote(key, "we reroute", NoteTag.DECISION), c.CompleteStep(key, "O7"))
    desk.must(c.PostUpdate(key, "still down"), who=BEN)
    kinds = [entry.fact.kind for entry in draft(desk.incident).timeline]
    assert kinds == [
        "incident_reported", "acknowledged", "classified", "commander_named", "activated", "note_written",
        "update_posted",
    ]  # fmt: skip


def test_clocks_that_ran_out_are_counted_once() -> None:
    desk = running()
    key = desk.incident_id
    desk.wait(minutes=6)
    from incidents.clocks.deadlines import due

    for deadline in due(desk.board, desk.now):
        desk.must(c.Escalate(key, deadline.id))
    assert len(draft(desk.incident).missed) == 1


def test_of_what_has_not_happened_nothing_is_said() -> None:
    said = draft(in_state(State.REPORTED).incident)
    assert (said.resolved, said.grades, said.deviations, said.phases) == (None, (), (), ())
    assert [state for state, _ in said.reached] == [State.REPORTED]


def test_every_kind_has_questions_of_its_own() -> None:
    assert set(_BY_KIND) == set(Kind)
    assert len({_BY_KIND[kind] for kind in Kind}) == len(Kind)
