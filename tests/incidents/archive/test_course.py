"""One incident as it happened: bars, late updates, the incident at any moment; clocks kept and missed; months."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from incidents import commands as c
from incidents.archive.clock_runs import clock_runs, kept_share
from incidents.archive.course import Course
from incidents.archive.months import months
from incidents.clocks.deadline import DeadlineKind
from incidents.kinds import Column, Severity, State
from tests.incidents.desk import ANNA, START, Desk, in_state, report, running

TAIPEI = ZoneInfo("Asia/Taipei")


def after_updates(late: timedelta) -> Desk:
    """A running incident whose second update comes `late` after its time."""
    desk = running()
    desk.must(c.PostUpdate(desk.incident_id, "first"))
    due = desk.incident.update_due
    assert due is not None
    desk.wait(seconds=(due + late - desk.now).total_seconds())
    desk.must(c.PostUpdate(desk.incident_id, "second"))
    return desk


def test_an_update_after_its_time_is_late_by_so_much_and_one_in_time_is_not() -> None:
    desk = after_updates(timedelta(minutes=6))
    updates = Course.of(desk.incident, (), desk.now).updates
    assert [update.late for update in updates][-1] == timedelta(minutes=6)
    assert updates[-2].late is None
    assert Course.of(after_updates(timedelta()).incident, (), desk.now).updates[-1].late is None


def test_the_bars_follow_the_columns_of_the_board_without_a_gap() -> None:
    desk = in_state(State.RECOVERING)
    desk.wait(minutes=9)
    course = Course.of(desk.incident, (), desk.now)
    assert [bar.column for bar in course.bars][-1] is Column.WATCHING
    assert all(one.until == two.since for one, two in zip(course.bars, course.bars[1:], strict=False))
    assert course.bars[-1].until == course.end == desk.now


def test_the_incident_stands_at_every_moment_as_its_entries_up_to_then_make_it() -> None:
    desk = after_updates(timedelta(minutes=1))
    desk.must(
        *(c.WriteNote(desk.incident_id, "vendor called") for _ in range(3)), c.PostUpdate(desk.incident_id, "soon")
    )
    desk.wait(minutes=1).must(c.WriteNote(desk.incident_id, "works again"))
    course = Course.of(desk.incident, (), desk.now)
    assert [update.text for update in course.updates].count("soon") == 1
    assert course.at(START - timedelta(days=1)) is None
    for entry in desk.incident.entries:
        standing = course.at(entry.happened)
        assert standing is not None
        assert standing.version >= entry.seq
    assert course.at(desk.now) == desk.incident
    assert course.stops() == tuple(sorted({entry.happened for entry in desk.incident.entries}))


def test_clocks_are_kept_missed_or_running() -> None:
    desk = after_updates(timedelta(minutes=6))
    runs = clock_runs(desk.incident)
    updates = [run for run in runs if run.deadline.what is DeadlineKind.UPDATE]
    assert [run.late(desk.now) for run in updates if run.settled][-1] == timedelta(minutes=6)
    assert updates[-1].settled is None
    first = next(run for run in runs if run.deadline.what is DeadlineKind.ACKNOWLEDGE)
    assert first.by == ANNA
    assert first.late(desk.now) is None
    kept, judged = kept_share(runs, desk.now)
    assert kept < judged < len(runs)


def test_a_step_that_was_open_at_the_end_was_not_done() -> None:
    desk = running()
    desk.wait(hours=2)
    desk.must(c.Stabilise(desk.incident_id), c.BeginRecovery(desk.incident_id))
    desk.must(c.Resolve(desk.incident_id, "not needed", "ben"))
    left = [run for run in clock_runs(desk.incident) if run.deadline.what is DeadlineKind.STEP and not run.done]
    assert left
    assert all(run.settled is not None for run in left)


def test_another_grade_moves_the_update_it_is_not_counted_as_done() -> None:
    desk = running()
    before = [run for run in clock_runs(desk.incident) if run.deadline.what is DeadlineKind.UPDATE and run.settled]
    desk.must(c.Classify(desk.incident_id, Severity.S1, "worse"))
    after = [run for run in clock_runs(desk.incident) if run.deadline.what is DeadlineKind.UPDATE and run.settled]
    assert len(after) == len(before)


def test_months_count_reports_in_the_centres_months_without_drills() -> None:
    desk = in_state(State.CLOSED)
    drill = Desk()
    drill.must(report(drill, drill=True))
    found = months([desk.incident, drill.incident], desk.now, TAIPEI)
    assert [month.incidents for month in found][-1] == 1
    assert found[-1].restored is not None
    assert found[-1].restored.n == 1
    assert [month.incidents for month in found[:-1]] == [0] * 5
