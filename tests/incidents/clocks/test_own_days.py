"""Limits in business days count the days of the incident's rule pack, else those of the centre's zone."""

from datetime import UTC, datetime

from console.storage.codec import decode, encode
from incidents import commands as c
from incidents.board import Board
from incidents.clocks.business_days import Calendar
from incidents.clocks.commands import TakeRulePack
from incidents.clocks.deadline import DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.clocks.packs import pack_text
from incidents.facts import Activated
from incidents.kinds import Severity
from resources.entry import CONSOLE
from tests.incidents.desk import Desk, finish_steps, report
from tests.incidents.test_gates import GATED

TAIPEI = "Asia/Taipei"


def recovering(at: str, zone: str = "UTC", pack: str = "") -> Desk:
    """An incident whose recovery begins at `at`, when a limit of one business day begins."""
    desk = Desk(now=datetime.fromisoformat(at).replace(tzinfo=UTC))
    key = desk.incident_id
    desk.must(report(desk))
    if pack:
        desk.must(TakeRulePack(key, pack_text(pack), TAIPEI, "Centre"), who=CONSOLE)
    desk.must(c.Acknowledge(key), c.Classify(key, Severity.S3), c.Activate(key, "anna", GATED, zone))
    return desk.must(c.Stabilise(key), c.BeginRecovery(key))


def due_of(desk: Desk) -> str:
    run = desk.incident.step("A1")
    assert run is not None
    assert run.due is not None
    return run.due.isoformat(timespec="minutes")


def test_friday_night_in_utc_is_saturday_at_the_centre() -> None:
    assert due_of(recovering("2026-11-27T17:00")) == "2026-11-30T17:00+00:00"
    assert due_of(recovering("2026-11-27T17:00", TAIPEI)) == "2026-11-29T17:00+00:00"  # Monday 01:00 there


def test_a_holiday_of_the_packs_country_is_no_business_day() -> None:
    assert due_of(recovering("2026-12-24T06:00", TAIPEI)) == "2026-12-25T06:00+00:00"
    assert due_of(recovering("2026-12-24T06:00", TAIPEI, pack="tw_fsc")) == "2026-12-28T06:00+00:00"


def test_the_review_is_owed_after_the_same_business_days() -> None:
    whens = []
    for pack in ("", "tw_fsc"):
        desk = recovering("2026-12-24T06:00", TAIPEI, pack)
        key = desk.incident_id
        desk.must(*finish_steps(key), c.CompleteStep(key, "A1", "content"), c.Resolve(key))
        whens += [one.when.date().isoformat() for one in deadlines(desk.incident) if one.what is DeadlineKind.REVIEW]
    assert whens == ["2027-01-07", "2027-01-11"]  # ten business days; Taiwan rests on 25 December and 1 January


def test_how_days_are_counted_stays_as_it_was_at_the_activation() -> None:
    desk = recovering("2026-12-24T06:00", TAIPEI)
    before = due_of(desk)
    desk.must(TakeRulePack(desk.incident_id, pack_text("tw_fsc"), TAIPEI, "Centre"), who=CONSOLE)
    assert desk.incident.days.calendar is Calendar.WEEKDAYS
    assert due_of(desk) == before
    assert Board.of(desk.entries).get(desk.incident_id) == desk.incident


def test_an_activation_of_an_older_journal_is_still_read() -> None:
    assert decode("activated", "{}") == Activated("UTC", Calendar.WEEKDAYS)
    kept = Activated(TAIPEI, Calendar.TW)
    assert decode("activated", encode(kept)) == kept
