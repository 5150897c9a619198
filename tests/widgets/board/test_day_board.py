"""The day board by hand: who is selected, what a drag shows while it goes on and asks for at its end."""

import pytest
from PySide6.QtCore import QPoint

from resources.changes.change import CallIn, Move, Retime, Stretch
from resources.dayboard.groups import Wanted
from tests.resources.roster.rosters import at
from tests.widgets.board.stage import CTRL, SHIFT, Stage, centre


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot)


def test_a_click_selects_one_ctrl_more_shift_a_range(stage):
    stage.click(stage.name("1"))
    assert stage.board.selected == {"1"}
    stage.click(stage.name("3"), CTRL)
    assert stage.board.selected == {"1", "3"}
    stage.click(stage.name("1"))
    assert stage.board.selected == {"1"}
    stage.click(stage.name("4"), SHIFT)
    assert stage.board.selected == {"1", "2", "3", "4"}


def test_a_band_over_rows_selects_them(stage):
    stage.drag(stage.point(11, "1"), stage.point(12, "3"))
    assert stage.board.selected == {"1", "2", "3"}
    stage.click(stage.point(11.5, "4"))
    assert stage.board.selected == {"4"}


def test_dragging_work_to_another_group_moves_for_the_time_of_the_drag(stage):
    stage.drag(stage.point(6, "3"), stage.point(7.4, group=0))
    assert stage.changes == (Move("3", "cards", at(6), at(7.5)),)
    assert stage.edits[0].name == "move Agent 3 to Cards"


def test_a_drag_shows_what_would_happen_and_nothing_when_it_is_broken_off(stage):
    assert stage.shown_strip(0, 6).staffed == 2
    stage.pull(stage.point(6, "3"), stage.point(6.5, "3"), stage.point(7.4, "1"))
    assert stage.board._drag.words == "Agent 3 → Cards · 14:00–15:30"
    assert stage.shown_strip(0, 6).staffed == 3
    assert stage.shown_strip(1, 6).staffed == 1
    assert any(piece.change for piece in stage.board.lane(stage.place("3")))
    from PySide6.QtCore import Qt

    stage.press(Qt.Key.Key_Escape)
    assert stage.shown_strip(0, 6).staffed == 2
    stage.drop(stage.point(7.4, "1"))
    assert stage.edits == []


def test_several_go_together_and_the_drag_says_who_lacks_the_skill(stage):
    stage.click(stage.name("1"))
    stage.click(stage.name("2"), CTRL)
    stage.pull(stage.point(6, "1"), stage.point(6.2, "1"), stage.point(6.9, "3"))
    assert stage.board._drag.words == "2 agents → Loans · 14:00–15:00 · 1 without the skill"
    stage.drop(stage.point(6.9, "3"))
    assert stage.changes == (Move("1", "loans", at(6), at(7)), Move("2", "loans", at(6), at(7)))
    assert stage.edits[0].name == "move 2 agents to Loans"


def test_a_time_marked_along_the_row_is_the_time_of_the_move(stage):
    stage.drag(stage.point(6.05, "3"), stage.point(7.9, "3"))
    assert stage.board.marked == (at(6).timestamp(), at(8).timestamp())
    assert stage.edits == []
    stage.drag(stage.point(7, "3"), stage.point(7.2, "2"))
    assert stage.changes == (Move("3", "cards", at(6), at(8)),)


def test_nobody_is_moved_into_the_past_nor_beyond_their_shift(stage):
    stage.drag(stage.point(1.5, "3"), stage.point(2.9, "1"))
    assert stage.changes == (Move("3", "cards", at(2), at(3)),)
    stage.drag(stage.point(8.5, "4"), stage.point(11.4, "1"))
    assert stage.changes[-1] == Move("4", "cards", at(8.5), at(10))


def test_back_to_their_own_queue_takes_the_move_away(stage):
    stage.drag(stage.point(6, "3"), stage.point(7.9, "1"))
    ghost = stage.point(7, "3")
    stage.drag(ghost, stage.point(7, "1"))
    assert len(stage.changes) == 1
    stage.board.select(("3",))
    stage.acts.move("loans", (at(6.5).timestamp(), at(7).timestamp()))
    assert [(one.start, one.end) for one in stage.changes] == [(at(6), at(6.5)), (at(7), at(8))]


def test_a_ghost_is_dragged_and_made_longer(stage):
    stage.drag(stage.point(6, "3"), stage.point(7.4, "1"))
    stage.drag(stage.point(6.75, "3"), stage.point(7.25, "3"))
    assert stage.changes == (Move("3", "cards", at(6.5), at(8)),)
    stage.drag(stage.point(8, "3"), stage.point(8.5, "3"))
    assert stage.changes == (Move("3", "cards", at(6.5), at(8.5)),)
    stage.drag(stage.point(6.5, "3"), stage.point(6.75, "3"))
    assert stage.changes == (Move("3", "cards", at(6.75), at(8.5)),)


def test_a_break_goes_to_another_time_in_steps_of_15_with_shift_of_5(stage):
    stage.drag(stage.point(4.25, "1"), stage.point(5.35, "1"))
    (moved,) = stage.changes
    assert isinstance(moved, Retime)
    assert moved.start == at(5)
    stage.drag(stage.point(5.25, "1"), stage.point(5.36, "1"), SHIFT)
    assert stage.changes[0].start == at(5 + 5 / 60)
    stage.drag(stage.point(5.3, "1"), stage.point(4.21, "1"))
    assert stage.changes == ()


def test_a_break_that_began_stays(stage):
    stage.board.show_time(at(4.1).timestamp())
    stage.drag(stage.point(4.25, "1"), stage.point(5.35, "1"))
    assert stage.changes == ()


def test_the_end_of_a_shift_is_stretched_for_all_selected(stage):
    stage.drag(stage.point(9, "3"), stage.point(10, "3"))
    (longer,) = stage.changes
    assert isinstance(longer, Stretch)
    assert longer.end == at(10)
    assert stage.edits[0].name == "shift of Agent 3 09:00–18:00"
    stage.click(stage.name("1"))
    stage.click(stage.name("2"), CTRL)
    stage.drag(stage.point(9, "1"), stage.point(8.5, "1"))
    assert {one.agent: one.end for one in stage.changes} == {"1": at(8.5), "2": at(8.5), "3": at(10)}


def test_a_head_folds_its_group(stage):
    stage.click(stage.name(group=0))
    assert [line.agent for line in stage.board.board.lines] == ["", "", "3", "4"]
    stage.click(stage.name(group=0))
    assert len(stage.board.board.lines) == 6


def test_what_is_tried_stays_in_sight_when_groups_are_folded(stage):
    stage.board.fold_all()
    assert [line.agent for line in stage.board.board.lines] == ["", ""]
    stage.board.select(("3",))
    stage.acts.move("cards", (at(6).timestamp(), at(7).timestamp()))
    assert [line.agent for line in stage.board.board.lines] == ["", "", "3"]
    stage.board.fold_all()
    assert len(stage.board.board.lines) == 6


def test_the_selected_stay_in_sight_when_groups_are_folded_and_can_be_dragged(stage):
    stage.board.select(("3", "4"))
    stage.board.fold_all()
    assert [line.agent for line in stage.board.board.lines] == ["", "", "3", "4"]
    stage.drag(stage.point(6, "3"), stage.point(6.9, group=0))
    assert {change.agent for change in stage.changes} == {"3", "4"}


def test_whom_a_filter_hides_is_not_selected_any_more(stage):
    stage.board.select(("1", "3"))
    stage.board.show_wanted(Wanted(text="Agent 3"))
    assert stage.board.selected == {"3"}


def test_a_head_stays_at_the_top_while_its_rows_are_scrolled(stage):
    stage.board.resize(900, 120)
    stage.board.verticalScrollBar().setValue(50)
    assert stage.board.stuck() == stage.place(group=0)
    assert stage.board.place_at(stage.name(group=0)) is None
    stage.board.verticalScrollBar().setValue(0)
    assert stage.board.stuck() is None


def test_a_reserve_that_is_called_in_counts_and_is_named_at_the_head(stage):
    stage.board.show_draft((CallIn("r7", "cards", at(6), at(7)),))
    assert stage.shown_strip(0, 6.5).staffed == 3
    assert stage.board.tip(stage.name(group=0)) == "Cards\ntried: r7 called in from the reserve · 14:00–15:00"


def test_a_new_roster_ends_a_drag(stage):
    stage.pull(stage.point(6, "3"), stage.point(6.5, "3"), stage.point(7.4, "1"))
    stage.board.show_roster(centre())
    stage.drop(stage.point(7.4, "1"))
    assert stage.edits == []
    assert stage.shown_strip(0, 6).staffed == 2


def test_it_scrolls_on_while_something_is_dragged_to_the_edge(stage, qtbot):
    stage.board.resize(900, 130)
    stage.pull(stage.point(6, "1"), stage.point(6.1, "1"), QPoint(700, 128))
    assert stage.board._scrolls.isActive()
    stage.board._scroll_on()
    stage.drop(QPoint(700, 128))
    assert not stage.board._scrolls.isActive()


def test_control_and_the_wheel_zoom_around_the_pointer(stage):
    point = QPoint(700, 80)
    there = stage.board.moment_at(point)
    stage.board.zoom(100, there)
    assert stage.board.moment_at(point) == pytest.approx(there, abs=60)
    stage.board.zoom(1)
    assert stage.board.hour_px == 24
