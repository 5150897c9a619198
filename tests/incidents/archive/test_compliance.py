"""How the rules were followed, by person and month; a late report counts against its reporter."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from incidents import commands as c
from incidents.archive.clock_runs import clock_runs, kept_share
from incidents.archive.compliance import answers_for, by_person_and_month
from incidents.clocks.deadline import DeadlineKind
from incidents.kinds import Kind
from incidents.policy.facts import LimitsTaken
from tests.desk_viewer import viewer
from tests.incidents.desk import BEN, START, Desk, running
from widgets.archive.clocks_view import ClocksView

TAIPEI = ZoneInfo("Asia/Taipei")


def reported_after(minutes: int, limits: LimitsTaken | None = None) -> Desk:
    desk = Desk()
    noticed = desk.now
    desk.wait(minutes=minutes)
    desk.must(c.ReportIncident(desk.incident_id, Kind.SYSTEM_OUTAGE, "core", noticed, noticed))
    if limits:
        desk.append(desk.incident_id, limits)
    return desk


def test_a_late_report_counts_by_the_sheet_in_force() -> None:
    def late(desk: Desk) -> timedelta | None:
        runs = clock_runs(desk.incident)
        return next(run for run in runs if run.deadline.what is DeadlineKind.REPORT).late(desk.now)

    assert late(reported_after(5)) is None
    assert late(reported_after(7)) == timedelta(minutes=2)
    assert late(reported_after(7, LimitsTaken(1, report_min=3))) == timedelta(minutes=4)


def test_clocks_are_counted_by_who_had_to_keep_them_in_the_centres_month() -> None:
    desk = running()
    desk.wait(days=7)  # the update is late; the month has changed
    desk.must(c.PostUpdate(desk.incident_id, "at last"), who=BEN)
    runs = clock_runs(desk.incident)
    lines = by_person_and_month(runs, desk.now, TAIPEI)
    kept, judged = kept_share(runs, desk.now)
    assert (sum(line.kept for line in lines), sum(line.kept + line.missed for line in lines)) == (kept, judged)
    anna = next(line for line in lines if line.person == "anna")
    assert anna.month == date(2026, 11, 1)
    assert anna.missed  # hers to post, whoever did it at last
    assert anna.longest > timedelta(days=6)
    assert all(line.person != "console" for line in lines)


def test_the_month_is_the_centres() -> None:
    desk = Desk(now=START.replace(day=30, hour=17))  # already December in Taipei
    desk.must(c.ReportIncident(desk.incident_id, Kind.SYSTEM_OUTAGE, "core", desk.now, desk.now))
    months = {line.month for line in by_person_and_month(clock_runs(desk.incident), desk.now, TAIPEI)}
    assert months == {date(2026, 12, 1)}


def test_a_chosen_line_shows_its_clocks_alone(qtbot) -> None:
    desk = running()
    desk.wait(hours=3)
    view = ClocksView(viewer())
    qtbot.addWidget(view)
    runs = clock_runs(desk.incident)
    view.show_runs(runs, desk.now)
    assert view.table.model().rowCount() == len(runs)
    view.people.selectRow(0)
    line = view.people.line
    assert line is not None
    assert 0 < view.table.model().rowCount() < len(runs)
    view.show_runs(runs, desk.now)
    assert view.people.line == line  # stays chosen
    view.people.clearSelection()
    assert view.table.model().rowCount() == len(runs)


def test_what_nobody_did_is_not_on_whoever_ended_the_response() -> None:
    desk = running()
    desk.wait(hours=2)
    desk.must(c.Stabilise(desk.incident_id), c.BeginRecovery(desk.incident_id))
    desk.must(c.Resolve(desk.incident_id, "not needed", "ben"))
    left = [run for run in clock_runs(desk.incident) if not run.done and not run.deadline.person]
    assert left
    assert {answers_for(run) for run in left} == {""}
