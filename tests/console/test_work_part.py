"""The tab of work put off: counted in and out until nothing is open."""

import pytest

from console.pages.work_part import WorkPart
from incidents.deferred.commands import OfferWork
from incidents.deferred.work import Outcome, WorkKind
from tests.console.part_stage import PartStage
from tests.incidents.desk import BEN, running
from tests.incidents.test_deferred import LOT, forms
from widgets.deferred.work_rows import ACCEPT, ASSIGN, COUNT_OUT, DECLINE, HAND_OVER, RECOUNT


@pytest.fixture
def stage(qtbot):
    return PartStage(qtbot, running(), WorkPart)


def count_in(stage, what=WorkKind.FORM, number="40"):
    stage.part.widget.count_in.click()
    stage.dialog.kind.setCurrentIndex(list(WorkKind).index(what))
    stage.dialog.number.setText(number)
    return stage.dialog


def test_forms_are_counted_in_and_out(stage):
    count_in(stage)
    stage.confirm()
    [row] = stage.rows
    assert row.title.text() == "40 of 40 forms open"
    assert "nobody answers for it" in row.note.text()
    assert row.note.property("tone") == "high"
    stage.press(0, ASSIGN)
    stage.dialog.picker.setCurrentIndex(stage.dialog.picker.findData("chen"))
    stage.confirm()
    stage.press(0, COUNT_OUT)
    stage.dialog.number.setText("25")
    stage.confirm()
    assert stage.rows[0].title.text() == "15 of 40 forms open"
    assert stage.page.beside.buttons["work"].text() == "Work put off 15"
    stage.press(0, COUNT_OUT)
    stage.confirm()
    assert stage.rows[0].title.text() == "40 forms, all out"
    assert stage.page.beside.buttons["work"].text() == "Work put off"


def test_more_than_is_open_is_told_in_the_dialog_and_nothing_is_lost(stage):
    count_in(stage, number="3")
    stage.confirm()
    stage.press(0, COUNT_OUT)
    stage.dialog.number.setText("4")
    stage.confirm()
    assert "Only 3 are open" in stage.dialog.hint.text()
    assert stage.dialog.number.text() == "4"


def test_a_call_back_has_a_promise_that_turns_red(stage):
    dialog = count_in(stage, WorkKind.CALL_BACK, "5")
    assert dialog.due.isVisibleTo(dialog)
    stage.confirm()
    assert "promised for 15:00" in stage.rows[0].note.text()
    stage.tick(minutes=61)
    assert stage.rows[0].side.property("tone") == "critical"


def test_a_manual_entry_asks_for_the_read_back(stage):
    dialog = count_in(stage, WorkKind.MANUAL_ENTRY, "1")
    stage.confirm()
    assert "read back" in dialog.hint.text()
    dialog.read_back.setChecked(True)
    stage.confirm()
    assert stage.desk.incident.deferred[0].read_back


def test_cancelling_needs_a_reason_and_a_wrong_count_is_put_right(stage):
    count_in(stage, number="3")
    stage.confirm()
    stage.press(0, COUNT_OUT)
    stage.dialog.outcome_field.setCurrentIndex(list(Outcome).index(Outcome.CANCELLED))
    stage.confirm()
    assert stage.dialog.hint.text() == "Write one sentence: why?"
    stage.dialog.reject()
    stage.press(0, RECOUNT)
    stage.dialog.number.setText("7")
    stage.dialog._reason.setPlainText("a second box was found")
    stage.confirm()
    assert stage.rows[0].title.text() == "7 of 7 forms open"


def test_whoever_is_offered_work_accepts_or_declines_it(qtbot):
    desk = running()
    desk.must(forms(desk))
    stage = PartStage(qtbot, desk, WorkPart)
    stage.press(0, HAND_OVER)
    stage.dialog.picker.setCurrentIndex(stage.dialog.picker.findData("ben"))
    stage.confirm()
    assert "10 offered to Ben, not accepted" in stage.rows[0].note.text()
    assert ACCEPT not in stage.rows[0].buttons
    other = PartStage(qtbot, desk, WorkPart, who=BEN)
    other.press(0, DECLINE)
    other.dialog._reason.setPlainText("nobody tomorrow")
    other.confirm()
    desk.must(OfferWork(desk.incident_id, LOT, 10, "ben"))
    other.page.show_board(desk.board)
    other.press(0, ACCEPT)
    assert other.rows[0].title.text() == "10 forms, all out"
    assert "10 taken over by Ben" in other.rows[0].note.text()
