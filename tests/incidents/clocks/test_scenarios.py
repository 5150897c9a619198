"""Whole courses under shipped packs, with every due time worked out by hand (times of the centre, Asia/Taipei)."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from incidents import commands as c
from incidents.clocks import commands as k
from incidents.clocks.packs import pack_text
from incidents.clocks.running import ClockState
from incidents.conditions.counted import counted
from incidents.conditions.criteria import Verdict
from incidents.conditions.watch import Watch
from incidents.kinds import Kind, State
from incidents.playbooks.loader import load_playbook
from incidents.playbooks.shipped import shipped_text
from resources.floor import Floor, Freshness
from tests.incidents.clocks.shop import clocks, graded, shipped
from tests.incidents.desk import Desk, running

TAIPEI = ZoneInfo("Asia/Taipei")  # incidents of these tests begin on Tuesday 2026-11-24 at 14:00


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=TAIPEI)


def when(desk: Desk, text: str) -> Desk:
    desk.now = at(text)
    return desk


def grade(desk: Desk, regime: str, grade: str, *criteria: str) -> None:
    desk.must(k.GradeForRegulator(desk.incident_id, regime, grade, criteria, "as found"))


def file(desk: Desk, clock: str) -> None:
    desk.must(k.FileReport(desk.incident_id, clock, desk.now, "portal", "R-1", "text"))


def due(desk: Desk, clock: str) -> datetime | None:
    return clocks(desk)[clock].due


def test_dora_from_classification_to_the_final_report():
    desk = shipped("eu_dora")
    assert due(desk, "eu_dora/initial") == at("11-25 14:00")  # 24 h from noticing, nobody has graded
    grade(when(desk, "11-24 17:00"), "eu_dora", "major", "two_thresholds")
    assert due(desk, "eu_dora/initial") == at("11-24 21:00")  # 4 h from the grading, which is earlier
    file(when(desk, "11-24 20:30"), "eu_dora/initial")
    assert due(desk, "eu_dora/intermediate") == at("11-27 20:30")  # 72 h from the filing, not from its deadline
    file(when(desk, "11-27 20:00"), "eu_dora/intermediate")
    assert due(desk, "eu_dora/final") == at("12-27 20:00")
    assert clocks(desk)["eu_dora/recovered"].state is ClockState.WAITING


def test_dora_graded_after_22_hours_keeps_the_24_hours_of_noticing():
    desk = shipped("eu_dora")
    grade(when(desk, "11-25 12:00"), "eu_dora", "major", "access_with_loss")
    assert due(desk, "eu_dora/initial") == at("11-25 14:00")


def test_china_2008_up_graded_after_three_hours_owes_progress_every_two():
    desk = shipped("cn_cbrc_2008")
    assert (due(desk, "cn_cbrc_2008/first"), due(desk, "cn_cbrc_2008/written")) == (
        at("11-24 15:00"),
        at("11-25 02:00"),
    )
    grade(when(desk, "11-24 14:40"), "cn_cbrc_2008", "grade_2", "two_provinces_30m")
    file(when(desk, "11-24 14:50"), "cn_cbrc_2008/first")
    assert "cn_cbrc_2008/progress/1" not in clocks(desk)
    grade(when(desk, "11-24 17:00"), "cn_cbrc_2008", "grade_1", "two_provinces_30m", "two_provinces_3h")
    assert due(desk, "cn_cbrc_2008/progress/1") == at("11-24 16:50")  # late already: two hours after the first report
    file(desk, "cn_cbrc_2008/progress/1")
    assert clocks(desk)["cn_cbrc_2008/progress/1"].stop.late
    assert due(desk, "cn_cbrc_2008/progress/2") == at("11-24 19:00")
    file(when(desk, "11-24 18:10"), "cn_cbrc_2008/progress/2")
    assert due(desk, "cn_cbrc_2008/progress/3") == at("11-24 20:10")


def test_taiwan_counts_seven_business_days_over_the_weekend():
    desk = shipped("tw_fsc")
    assert (due(desk, "tw_fsc/phone"), due(desk, "tw_fsc/details")) == (at("11-24 14:30"), at("12-03 14:00"))


def test_us_counts_from_the_banks_own_finding():
    desk = shipped("us_12cfr53")
    grade(desk, "us_12cfr53", "notification", "material")
    assert due(desk, "us_12cfr53/notice") is None
    when(desk, "11-24 18:00").must(
        k.StateTriggerTime(desk.incident_id, "determined", at("11-24 16:00"), "crisis committee", "us_12cfr53")
    )
    assert due(desk, "us_12cfr53/notice") == at("11-26 04:00")


@pytest.mark.parametrize(
    ("pack", "clock", "told"),
    [
        ("cn_complaints", "simple", "12-09 14:00"),
        ("cn_complaints", "complex", "12-24 14:00"),
        ("us_cfpb", "response", "12-09 14:00"),
        ("uk_disp", "summary", "11-28 00:00"),  # the close of the third business day
        ("uk_disp", "payment", "12-16 00:00"),
    ],
)
def test_complaints_count_in_days(pack, clock, told):
    assert due(shipped(pack, Kind.CUSTOMER_COMPLAINT), f"{pack}/{clock}") == at(told)


def test_a_dismissed_report_leaves_no_clock_running():
    desk = graded(State.CLASSIFIED, pack_text("cn_cbrc_2008"))
    desk.must(c.Dismiss(desk.incident_id, "a test of the switch", "ben"))
    assert {clock.state for clock in clocks(desk).values()} == {ClockState.ENDED}


def test_a_hold_stops_no_regulators_clock():
    desk = graded(State.ACTIVE, pack_text("tw_fsc"))
    before = due(desk, "tw_fsc/phone")
    desk.must(c.PutOnHold(desk.incident_id, "vendor", at("11-26 14:00")))
    assert due(desk, "tw_fsc/phone") == before
    assert clocks(desk)["tw_fsc/phone"].state is ClockState.RUNNING


def test_conditions_count_the_reports_that_are_late_and_ask_people_where_no_rules_are_in_force():
    desk = graded(State.ACTIVE, pack_text("tw_fsc"))
    assert counted(desk.incident, at("11-24 14:29"), None)["regulator_reports_open"] == 0
    assert counted(desk.incident, at("11-24 14:30"), None)["regulator_reports_open"] == 1
    file(when(desk, "11-24 14:31"), "tw_fsc/phone")
    assert counted(desk.incident, at("11-24 14:31"), None)["regulator_reports_open"] == 0
    assert "regulator_reports_open" not in counted(running().incident, desk.now, None)


def test_a_condition_on_reports_is_a_persons_until_the_console_counts_them():
    playbook = load_playbook(shipped_text(Kind.SYSTEM_OUTAGE), "shipped")
    for told, verdict in (({}, Verdict.BY_PERSON), ({"regulator_reports_open": 1.0}, Verdict.NOT_MET)):
        standing = Watch(playbook).see(Floor(), Freshness.FRESH, 0.0, told)
        (reading,) = [one for one in standing.exit if one.criterion.metric == "regulator_reports_open"]
        assert reading.verdict is verdict
