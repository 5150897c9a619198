"""The day board by keyboard: what it says, who is selected, what its dialogs and its menu ask for."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from resources.changes.change import Move, Postpone, Retime, Stretch
from resources.roster.adherence import Adherence, Adhering, AgentAdherence
from resources.roster.shift import Activity, ActivityKind
from tests.resources.roster.rosters import SPACE, agent, at, roster, shift
from tests.widgets.board.stage import CTRL, SHIFT, Stage, need
from widgets.board.change_dialogs import BreakDialog, MoveDialog, ShiftDialog

Key = Qt.Key


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot)


def dialog(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_heads_say_need_and_staffed_rows_what_lies_there(stage):
    assert stage.said == ("Cards", "10:00–10:15: need 2, staffed 2")
    stage.board.show_need(None)
    stage.press(Key.Key_Right)
    assert stage.said == ("Cards", "10:15–10:30: staffed 2, need not known")
    stage.press(Key.Key_Down)
    assert stage.said == ("Agent 1", "10:15–10:30: serves Cards · 08:00–17:00")
    for _ in range(7):
        stage.press(Key.Key_Right)
    assert stage.said[1].startswith("12:00–12:15: Lunch · 12:00–12:30 / serves Cards")
    stage.press(Key.Key_End)
    assert stage.said[1].endswith("not on shift")


def test_a_shortage_is_told_with_its_degree(stage):
    stage.board.show_need(need(4, 1))
    stage.press(Key.Key_Left)
    assert stage.said == ("Cards", "09:45–10:00: need 4, staffed 2, 2 short (critical)")


def test_space_selects_and_shift_goes_on(stage):
    stage.press(Key.Key_Down)
    stage.press(Key.Key_Space)
    assert stage.board.selected == {"1"}
    assert stage.board.cursor_cell.isChecked()
    stage.press(Key.Key_Down, SHIFT)
    assert stage.board.selected == {"1", "2"}
    stage.press(Key.Key_Escape)
    assert not stage.board.selected
    stage.press(Key.Key_A, CTRL)
    assert len(stage.board.selected) == 4
    stage.press(Key.Key_Home, CTRL)
    stage.press(Key.Key_Space)
    assert stage.board.selected == {"3", "4"}


def test_shift_and_arrows_mark_a_time(stage):
    stage.press(Key.Key_Down)
    for _ in range(2):
        stage.press(Key.Key_Right, SHIFT)
    assert stage.board.marked == (at(2).timestamp(), at(2.75).timestamp())
    stage.press(Key.Key_Left, SHIFT)
    assert stage.board.marked == (at(2).timestamp(), at(2.5).timestamp())


def test_m_moves_to_a_queue_at_typed_times(stage):
    stage.press(Key.Key_Down)
    stage.press(Key.Key_M)
    asked = dialog(MoveDialog)
    assert asked.windowTitle() == "Move Agent 1"
    asked.queues.setCurrentIndex(1)
    asked.begins.setText("14:30")
    asked.ends.setText("nonsense")
    asked.try_confirm()
    assert asked.hint.text() == "Type times such as 14:30."
    asked.ends.setText("1600")
    asked.try_confirm()
    assert stage.changes == (Move("1", "loans", at(6.5), at(8)),)


def test_b_moves_a_break_and_says_when_it_does_not_fit(qtbot):
    activities = (
        Activity(SPACE, ActivityKind.LUNCH, at(4), at(4.5)),
        Activity(UUID(int=9), ActivityKind.BREAK, at(6), at(6.25)),
    )
    stage = Stage(qtbot, roster([agent(1, "cards")], [shift(1, 0, 9, activities=activities)]))
    stage.press(Key.Key_Down)
    stage.press(Key.Key_B)
    asked = dialog(BreakDialog)
    asked.begins.setText("14:00")
    asked.try_confirm()
    assert "does not fit" in asked.hint.text()
    asked.begins.setText("13:00")
    asked.try_confirm()
    assert stage.changes[0].start == at(5)
    assert isinstance(stage.changes[0], Retime)


def test_e_types_the_end_of_a_shift(stage):
    stage.press(Key.Key_Down)
    stage.press(Key.Key_E)
    asked = dialog(ShiftDialog)
    asked.ends.setText("18:00")
    asked.try_confirm()
    (longer,) = stage.changes
    assert isinstance(longer, Stretch)
    assert (longer.start, longer.end) == (at(0), at(10))


def test_delete_drops_what_stands_under_the_keyboard(stage):
    stage.board.select(("1", "2"))
    stage.acts.move("loans", (at(6).timestamp(), at(7).timestamp()))
    stage.acts.move("loans", (at(7.5).timestamp(), at(8).timestamp()))
    assert len(stage.changes) == 4
    stage.board.go(stage.place("1"), 56)
    stage.press(Key.Key_Delete)
    assert len(stage.changes) == 3
    stage.board.go(stage.place("1"), 40)
    stage.press(Key.Key_Delete)
    assert stage.changes == ()
    assert stage.edits[-1].name == "remove 3 changes"


def test_the_menu_offers_what_can_be_done(qtbot):
    training = (Activity(SPACE, ActivityKind.TRAINING, at(6), at(7)),)
    stage = Stage(qtbot, roster([agent(1, "cards")], [shift(1, 0, 9, activities=training)]))
    stage.board.select(("1",))
    menu = stage.acts.menu()
    words = [action.text() for action in menu.actions()]
    assert words == [
        "Move to, 10:00–11:00",
        "Move…\tM",
        "Move a break…\tB",
        "Begin and end of the shift…\tE",
        "Postpone Training to another day",
    ]
    menu.actions()[-1].trigger()
    assert stage.changes == (Postpone("1", shift(1).id, SPACE),)
    menu.close()
    menu = stage.acts.menu()
    assert menu.actions()[-1].text() == "Remove what is tried\tDel"
    menu.actions()[-1].trigger()
    assert stage.changes == ()
    menu.close()


def test_enter_folds_a_group_or_opens_what_stands_there(stage):
    stage.press(Key.Key_Return)
    assert len(stage.board.board.lines) == 4
    stage.press(Key.Key_Return)
    stage.press(Key.Key_Down)
    stage.press(Key.Key_Return)
    dialog(MoveDialog).reject()


def test_who_is_not_there_though_planned_is_marked_and_told(stage):
    late = AgentAdherence(stage.board.plan.roster.agents["2"], shift(2), Adhering.LATE, at(0), there=False)
    fine = AgentAdherence(stage.board.plan.roster.agents["1"], shift(1), Adhering.ON_TIME)
    stage.board.show_adherence(Adherence(at(2), {"1": fine, "2": late}))
    stage.press(Key.Key_Down)
    assert "late" not in stage.said[1]
    stage.press(Key.Key_Down)
    assert stage.said[1].endswith("serves Cards · 08:00–17:00, late since 08:00")
    assert stage.board.tip(stage.name("2")) == "Agent 2 · 2\nlate since 08:00"
    stage.board.show_time(stage.board.day.end + 60)
    assert stage.board.tip(stage.name("2")) == "Agent 2 · 2"


def test_the_queue_that_misses_most_is_offered_first_but_not_the_own(stage):
    stage.board.show_need(need(4, 3))
    stage.board.select(("3",))
    menu = stage.acts.menu()
    assert [action.text() for action in menu.actions()[0].menu().actions()] == ["Cards\t2 short", "Loans\t1 short"]
    menu.close()
    stage.board.select(("1",))
    stage.press(Key.Key_M)
    asked = dialog(MoveDialog)
    assert asked.queue() == "loans"
    asked.reject()
