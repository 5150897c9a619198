"""F8: three fields, what the console adds and how old it is, possible duplicates, a draft that survives."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from incidents import commands as c
from incidents.kinds import Kind, State
from resources.agents import AgentState
from resources.floor import Floor, Freshness, Link, QueueFigures, Tally
from resources.queues import Channel
from tests.desk_viewer import viewer
from tests.incidents.desk import Desk, in_state
from widgets.buttons import LinkButton
from widgets.incidents.duplicates import possible_duplicates
from widgets.incidents.report_dialog import DRAFT_KEY, Report, ReportDialog
from widgets.incidents.report_figures import ReportFigures, age_text, figures_text, report_figures

NOW = datetime(2026, 11, 24, 6, 13, 20, tzinfo=UTC)  # 14:13:20 in Taipei


def queue(key, waiting=0, wait_s=0.0, staffed=10, need=10):
    tally = Tally(offered=10, answered=8, abandoned=2, answered_within_target=5)
    agents = {AgentState.READY: staffed}
    since = 1000.0 - wait_s if waiting else None
    return QueueFigures(
        key, key.title(), Channel.PHONE, 20, 0.8, 0.05, 60, waiting, since, 5, agents, tally, tally, tally, (), (), need
    )


FLOOR = Floor(
    at=1000.0,
    heard=50.0,
    link=Link.UP,
    queues={"loans": queue("loans"), "cards": queue("cards", 17, 214, need=24), "chat": queue("chat", 2, 10)},
)


@pytest.fixture
def dialog(qtbot):
    made = ReportDialog(viewer())
    qtbot.addWidget(made)
    made.begin(NOW)
    yield made
    made.hide()
    made._pause.stop()


def fill(dialog, kind=Kind.SYSTEM_OUTAGE, affected="Transfers fail"):
    dialog.choose(kind)
    dialog.affected.setText(affected)


def test_three_fields_make_a_report_of_just_now(dialog, qtbot):
    fill(dialog)
    with qtbot.waitSignal(dialog.reported) as reported:
        dialog.confirm.click()
    assert reported.args == [Report(Kind.SYSTEM_OUTAGE, "Transfers fail", NOW, NOW)]


def test_ctrl_enter_reports_from_the_field_and_a_plain_enter_does_not(dialog, qtbot):
    fill(dialog)
    with qtbot.assertNotEmitted(dialog.reported):
        qtbot.keyClick(dialog.affected, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.reported):
        qtbot.keyClick(dialog.affected, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_what_is_missing_is_said_and_nothing_is_reported(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.reported):
        dialog.confirm.click()
        assert dialog.hint.text() == "Choose the kind first."
        dialog.choose(Kind.TRAFFIC_SURGE)
        dialog.confirm.click()
    assert dialog.hint.text() == "Say in a few words what is affected."


def test_when_it_began_is_put_back_in_steps(dialog):
    five, fifteen = dialog.began.earlier
    five.click()
    fifteen.click()
    assert dialog.began.began() == NOW - timedelta(minutes=20)
    assert dialog.began.words.text() == "Today 13:53 · noticed 14:13"
    dialog.began.just_now.click()
    assert dialog.began.began() == NOW


def test_a_typed_time_is_todays_and_a_later_one_yesterdays(dialog, qtbot):
    dialog.began.time.selectAll()
    qtbot.keyClicks(dialog.began.time, "14:05")
    assert dialog.began.began() == datetime(2026, 11, 24, 6, 5, tzinfo=UTC)
    dialog.began.time.selectAll()
    qtbot.keyClicks(dialog.began.time, "2350")
    assert dialog.began.began() == datetime(2026, 11, 23, 15, 50, tzinfo=UTC)
    assert dialog.began.words.text().startswith("Yesterday 23:50")


@given(st.integers(0, 23), st.integers(0, 59))
def test_no_typed_time_lies_after_the_noticing(qapp, hour, minute):
    from widgets.incidents.began_field import BeganField

    field = BeganField(viewer())
    field.begin(NOW)
    field.time.setText(f"{hour:02d}:{minute:02d}")
    field.time.textEdited.emit(field.time.text())
    assert NOW - timedelta(days=1) < field.began() <= NOW
    field.deleteLater()


def test_the_report_carries_the_worst_queues_and_their_age(dialog, qtbot):
    dialog.show_figures(report_figures(FLOOR, 50.4))
    fill(dialog)
    with qtbot.waitSignal(dialog.reported) as reported:
        dialog.confirm.click()
    report = reported.args[0]
    assert [note.queue for note in report.queues] == ["cards", "chat", "loans"]
    assert report.queues[0].longest_wait_s == 214
    assert report.floor_age_s == pytest.approx(0.4)


def test_fresh_figures_need_no_age_stale_ones_have_it_lost_ones_are_blind(dialog):
    texts = {at: age_text(report_figures(FLOOR, 50 + at)) for at in (0.4, 8, 72)}
    assert texts[0.4] == ""
    assert texts[8] == "These figures are 8.0 s old."
    assert texts[72].startswith("BLIND for 01:12")
    dialog.show_figures(report_figures(FLOOR, 122))
    assert dialog.age.isVisibleTo(dialog)
    assert dialog.age.property("tone") == "high"


def test_a_feed_that_is_down_is_never_fresh():
    down = replace(FLOOR, link=Link.DOWN)
    assert age_text(report_figures(down, 50.4)) == "These figures are 0.4 s old."


def test_without_a_floor_it_says_so_and_still_reports(dialog, qtbot):
    dialog.show_figures(report_figures(Floor(), 10))
    assert "no floor is connected" in dialog.figures.text()
    fill(dialog)
    with qtbot.waitSignal(dialog.reported) as reported:
        dialog.confirm.click()
    assert (reported.args[0].queues, reported.args[0].floor_age_s) == ((), None)


def test_the_figures_read_as_one_line():
    figures = report_figures(FLOOR, 50)
    assert figures.freshness is Freshness.FRESH
    assert figures_text(figures) == (
        "Cards 17 waiting, longest 03:34, service level 50% · Chat 2 waiting, longest 00:10, service level 50% · "
        "Loans none waiting · 14 agents below need"
    )
    assert ReportFigures().queues == ()


def test_an_open_incident_of_the_kind_or_with_the_words_is_named_and_can_be_opened(dialog, qtbot):
    desk = in_state(State.REPORTED)
    dialog.show_open(desk.board.open)
    assert dialog.same.text() == "No open incident looks like this one."
    dialog.affected.setText("the core banking screens are dead")
    link = dialog.findChild(LinkButton)
    assert link.text() == "INC-0142 · Core banking unavailable · reported"
    with qtbot.waitSignal(dialog.opened) as opened:
        link.click()
    assert opened.args == [desk.incident_id]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("said", "found"), [("核心系統無法登入", True), ("信用卡", False), ("CORE banking", True), ("cor ban", False)]
)
def test_likeness_works_in_both_scripts(said, found):
    desk = Desk()
    desk.must(c.ReportIncident(desk.incident_id, Kind.SYSTEM_OUTAGE, "核心系統 core banking 中斷", desk.now, desk.now))
    assert bool(possible_duplicates(desk.board.open, None, said)) is found


def test_drills_are_no_duplicates():
    desk = Desk()
    desk.must(c.ReportIncident(desk.incident_id, Kind.SYSTEM_OUTAGE, "core", desk.now, desk.now, drill=True))
    assert possible_duplicates(desk.board.open, Kind.SYSTEM_OUTAGE, "core") == ()


def test_esc_closes_and_keeps_what_was_filled_in(dialog, qtbot):
    handed = []
    dialog.draft_changed.connect(lambda key, text: handed.append((key, text)))
    fill(dialog, Kind.CUSTOMER_COMPLAINT, "half wri")
    dialog.began.earlier[0].click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert handed[-1][0] == DRAFT_KEY
    dialog.begin(NOW + timedelta(minutes=1))
    assert dialog.affected.text() == "half wri"
    again = ReportDialog(viewer())
    qtbot.addWidget(again)
    again.restore(handed[-1][1])
    assert (again.kind(), again.affected.text()) == (Kind.CUSTOMER_COMPLAINT, "half wri")
    assert again.began.chosen() == NOW - timedelta(minutes=5)
    again.hand_out()


def test_a_stored_report_empties_the_fields_and_the_draft(dialog):
    handed = []
    dialog.draft_changed.connect(lambda _key, text: handed.append(text))
    fill(dialog)
    dialog.hand_out()
    dialog.show_stored()
    assert not dialog.isVisible()
    assert (dialog.kind(), dialog.affected.text(), handed[-1]) == (None, "", "")


@pytest.mark.parametrize("kept", ["", "no json", "[]", "7", '{"kind": "none such"}', '{"began": "late"}', "null"])
def test_a_broken_draft_changes_nothing(dialog, kept):
    dialog.restore(kept)
    assert (dialog.kind(), dialog.affected.text()) == (None, "")


def test_the_draft_is_plain_readable_text(dialog):
    fill(dialog, Kind.SYSTEM_OUTAGE, "核心系統")
    handed = []
    dialog.draft_changed.connect(lambda _key, text: handed.append(text))
    dialog.hand_out()
    assert json.loads(handed[0])["affected"] == "核心系統"
    assert "核心系統" in handed[0]


def test_saving_lets_nobody_report_twice(dialog, qtbot):
    fill(dialog)
    dialog.show_saving(True)
    with qtbot.assertNotEmitted(dialog.reported):
        qtbot.keyClick(dialog.affected, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.hint.text() == "saving…"


def test_typing_at_once_goes_to_what_is_affected(dialog, qtbot):
    first = dialog.kinds.buttons()[0]
    first.setFocus()
    qtbot.keyClicks(first, "ATM")
    assert dialog.affected.text() == "ATM"
    assert dialog.kind() is None
