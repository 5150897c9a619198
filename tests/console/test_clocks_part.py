"""The tab of regulators' clocks: what it shows, what it files, and that nothing stops before it is stored."""

from datetime import timedelta
from itertools import pairwise

import pytest

from console.pages.clocks_part import ClocksPart
from console.pages.response import ResponsePage
from incidents import commands as c
from incidents.clocks.commands import FileReport, GradeForRegulator, StateTriggerTime, WaiveDuty
from incidents.clocks.packs import pack_text
from incidents.clocks.running import clock_of
from incidents.kinds import State
from tests.console.desk_runs import DeskRuns
from tests.console.response_stage import pick
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.clocks.shop import graded
from tests.incidents.desk import Desk

PACK = "cn_cbrc_2008"
FIRST = f"{PACK}/first"


class Stage:
    def __init__(self, qtbot, desk: Desk, kept=None, language="en"):
        self.desk, self.runs, self.drafts = desk, DeskRuns(desk), dict(kept or {})
        self.page = ResponsePage(
            self.runs, viewer(language=language), lambda key: self.drafts.get(key, ""), parts=(ClocksPart,)
        )
        qtbot.addWidget(self.page)
        self.runs.shown.append(self.page.show_board)
        self.page.draft_changed.connect(self.drafts.__setitem__)
        self.page.show_board(desk.board)
        self.page.show_part("clocks")
        self.page.show()
        self.tick()

    def tick(self):
        self.page.show_time(self.desk.now.timestamp())

    @property
    def part(self):
        return self.page.parts[0]

    @property
    def view(self):
        return self.part.widget

    @property
    def dialog(self):
        return self.part.asking.dialog

    def clock(self, key=FIRST):
        return clock_of(self.desk.incident, key)


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot, graded(State.ACTIVE, pack_text(PACK)))


def fill(dialog, **fields):
    for name, words in {"channel": "telephone", "reference": "R-1", **fields}.items():
        getattr(dialog, name).setText(words)


def test_each_clock_counts_down_in_its_colour_and_stays_red_when_overdue(stage):
    row = stage.view.rows[FIRST]
    seen = []
    for minutes in (10, 20, 15, 20):
        stage.desk.wait(minutes=minutes)
        stage.tick()
        seen.append((row.left.text(), row.left.property("tone")))
    assert seen == [("50:00", "text"), ("30:00", "high"), ("15:00", "critical"), ("overdue 05:00", "critical")]
    assert "UTC+08:00" in row.detail.text()
    assert "assumed until graded" in row.detail.text()
    assert row.origin.text() == "read in the rule · verify with compliance"


def test_the_head_counts_down_to_the_soonest_report(stage):
    stage.desk.wait(minutes=5)
    stage.tick()
    figure = stage.page.header.regulator
    assert (figure.isVisible(), figure.name.text(), figure.figure.text()) == (True, "Regulator report", "55:00")
    stage.desk.wait(hours=1)
    stage.tick()
    assert (figure.name.text(), figure.figure.text()) == ("Report overdue", "05:00")


def test_the_draft_says_what_the_log_knows_and_unknown_for_the_rest(stage):
    stage.view.rows[FIRST].file.click()
    text = stage.dialog.text.toPlainText()
    points = text.split("\n\n")[1].split("\n")
    assert [line for line in points if not line.startswith(" ")] == [
        "1. Time", "2. Place", "3. What is seen", "4. Business affected", "5. Cause", "6. Consequences so far",
        "7. Measures taken", "8. What comes next", "9. Reporting unit", "10. Contact",
        "11. What the regulator should coordinate",
    ]  # fmt: skip
    under = dict(pairwise(points))
    assert under["2. Place"] == under["5. Cause"] == under["6. Consequences so far"] == "   unknown"
    assert under["1. Time"] == "   began 2026-11-24 14:00 (UTC+08:00)"
    assert under["3. What is seen"] == "   Core banking unavailable"
    assert under["9. Reporting unit"] == "   Test centre"
    assert under["10. Contact"] == "   Anna"
    assert under["8. What comes next"] != "   unknown"
    stage.dialog.reject()


def test_a_filed_report_stops_its_clock_once_it_is_stored(stage):
    stage.desk.wait(minutes=20)
    stage.tick()
    stage.view.rows[FIRST].file.click()
    dialog = stage.dialog
    dialog.confirm.click()
    assert dialog.hint.text() == "Name the channel and the reference."
    fill(dialog)
    stage.runs.held = True
    dialog.confirm.click()
    assert stage.clock().stop is None
    stage.runs.release()
    filed = stage.runs.asked[-1]
    assert isinstance(filed, FileReport)
    assert (filed.clock, filed.at, filed.channel, filed.reference) == (FIRST, stage.desk.now, "telephone", "R-1")
    assert "Core banking unavailable" in filed.text
    assert stage.clock().stop.person == "anna"
    assert stage.view.rows[FIRST].left.text() == "filed"
    assert not stage.view.rows[FIRST].file.isVisible()
    assert stage.part.calls(stage.desk.incident) == 3  # the written report, progress if it is grade I, the grade


def test_a_half_written_report_is_kept_until_it_is_stored(stage):
    stage.view.rows[FIRST].file.click()
    stage.dialog.text.setPlainText("half")
    key = f"filing/{stage.desk.incident_id}/{FIRST}"
    assert stage.drafts[key] == "half"
    stage.dialog.reject()
    stage.view.rows[FIRST].file.click()
    assert stage.dialog.text.toPlainText() == "half"
    fill(stage.dialog)
    stage.dialog.confirm.click()
    assert stage.drafts[key] == ""


def test_a_refusal_is_told_in_the_dialog_and_nothing_is_lost(stage):
    stage.view.rows[FIRST].file.click()
    fill(stage.dialog)
    stage.dialog.at.text.setText("2026-11-24 23:00")
    stage.dialog.confirm.click()
    assert stage.dialog.hint.text().startswith("This time is still to come")
    stage.dialog.at.text.setText("soon")
    stage.dialog.confirm.click()
    assert stage.dialog.hint.text() == "Write the time as 2026-11-24 14:30."
    assert stage.clock().stop is None
    stage.dialog.reject()


def test_somebody_elses_report_is_refused_with_the_name(qtbot):
    desk = graded(State.ACTIVE, pack_text(PACK))
    desk.must(c.AssignRole(desk.incident_id, "regulatory_liaison", "chen"))
    stage = Stage(qtbot, desk)
    stage.view.rows[FIRST].file.click()
    fill(stage.dialog)
    stage.dialog.confirm.click()
    assert stage.dialog.hint.text().startswith("Chen answers for the reports")
    stage.dialog.reject()


def test_a_waiver_needs_a_reason_and_a_second_person(stage):
    stage.view.rows[FIRST].waive.click()
    stage.dialog.confirm.click()
    stage.dialog.reason.setPlainText("told by telephone that it is not wanted")
    stage.dialog.confirm.click()
    assert stage.dialog.hint.text() == "Name the second person who agreed."
    pick(stage.dialog._second, "dora")
    stage.dialog.confirm.click()
    assert isinstance(stage.runs.asked[-1], WaiveDuty)
    assert stage.view.rows[FIRST].left.text() == "waived"


def test_criteria_propose_the_worst_grade_and_a_person_gives_it(stage):
    stage.view.regimes[PACK].grade.click()
    dialog = stage.dialog
    assert dialog.chosen() == ""
    dialog.criteria["one_province_30m"].click()
    assert dialog.chosen() == "grade_3"
    dialog.criteria["two_provinces_3h"].click()
    assert dialog.chosen() == "grade_1"
    dialog.confirm.click()
    asked = stage.runs.asked[-1]
    assert isinstance(asked, GradeForRegulator)
    assert (asked.grade, asked.criteria) == ("grade_1", ("two_provinces_3h", "one_province_30m"))
    assert stage.view.regimes[PACK].stand.text() == "I, extraordinarily serious"
    assert f"{PACK}/progress/1" in stage.view.rows


def test_a_corrected_time_shows_what_held_before(stage):
    stage.desk.wait(minutes=10)
    stage.tick()
    stage.view.regimes[PACK].time.click()
    dialog = stage.dialog
    assert dialog.before.text() == "Until now: 2026-11-24 14:00 (UTC+08:00)"
    dialog.at.text.setText("2026-11-24 13:45")
    dialog.reason.setPlainText("the switch's own log")
    dialog.confirm.click()
    assert isinstance(stage.runs.asked[-1], StateTriggerTime)
    assert stage.clock().due == stage.desk.now + timedelta(minutes=35)


def test_rules_for_another_kind_of_incident_owe_nothing(qtbot):
    stage = Stage(qtbot, graded(State.ACTIVE, text=pack_text("uk_disp")))
    assert stage.part.calls(stage.desk.incident) == 0
    assert not stage.page.header.regulator.isVisible()


@pytest.mark.parametrize("language", ["zh-Hant", "zh-Hans"])
def test_the_packs_speak_the_viewers_language(qtbot, language):
    stage = Stage(qtbot, graded(State.ACTIVE, pack_text(PACK)), language=language)
    assert {"zh-Hant": "首次報告", "zh-Hans": "首次报告"}[language] in stage.view.rows[FIRST].title.text()


def test_hostile_words_stay_words(stage):
    stage.view.rows[FIRST].file.click()
    fill(stage.dialog, channel=HOSTILE[:90], reference="<b>1</b>")
    stage.dialog.confirm.click()
    assert "<b>1</b>" in stage.view.rows[FIRST].detail.text()
