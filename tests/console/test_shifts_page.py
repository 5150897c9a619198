"""The Shifts page: a draft with named steps, days to choose, what is stored leaves, what to apply is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.pages.shifts import ShiftsPage
from resources.changes.change import Move, Retime
from resources.day import Day
from resources.dayboard.groups import Grouping
from resources.limits.breach import Breach, BreachCode
from tests.desk_viewer import viewer
from tests.resources.roster.rosters import agent, at, roster, shift
from widgets.parts import Label
from widgets.theme import apply_theme

NOW = at(6).timestamp()  # 14:00 in Taipei
ROSTER = roster([agent(1, "cards", "loans"), agent(2, "loans", "cards")], [shift(1, 0, 9, 4), shift(2, 1, 10, 5)])
MOVE = Move("1", "loans", at(7), at(8))


@pytest.fixture
def page(qtbot, qapp):
    apply_theme(qapp, "dark", "en")
    made = ShiftsPage(replace(viewer(), queues={"cards": "Cards", "loans": "Loans"}))
    qtbot.addWidget(made)
    made.show_time(NOW)
    made.show_roster(ROSTER)
    made.resize(1300, 800)
    return made


def test_it_opens_on_today_and_counts_who_works(page):
    assert page.day == Day.of(NOW, page.board.zone)
    assert page.panel.title.text() == "Today"
    assert page.panel.note.text().startswith("2 agents · 15-minute intervals")


def test_other_days_of_the_roster_can_be_chosen(page):
    words = [action.text() for action in page.days.menu_of_values().actions()]
    assert words == ["Today", "Tomorrow"]
    days = []
    page.day_changed.connect(days.append)
    page.days.choose(datetime.fromtimestamp(NOW, UTC).date() + timedelta(days=1))
    assert page.panel.title.text() == "Tomorrow"
    assert days == [page.day]
    page.show_time(NOW + 60)
    assert page.panel.title.text() == "Tomorrow"


def test_at_midnight_the_page_goes_on_to_the_new_day(page):
    page.show_time(page.day.end + 1)
    assert page.day.start <= page.day.end
    assert page.panel.title.text() == "Today"
    assert page.day == Day.of(NOW + 86_400, page.board.zone)


def test_a_proposal_is_a_step_with_a_name(page):
    told = []
    page.draft_changed.connect(told.append)
    page.take_draft([MOVE], "proposal of 14:00")
    assert "Undo: proposal of 14:00   Ctrl Z" in page.undo_button.toolTip()
    assert page.undo_button.accessibleName() == "Undo: proposal of 14:00"
    page.undo_button.click()
    assert not page.undo_button.isEnabled()
    assert "Redo: proposal of 14:00" in page.redo_button.toolTip()
    page.redo_button.click()
    assert told == [(MOVE,), (), (MOVE,)]


def test_all_that_is_tried_can_be_applied_or_dropped(page):
    asked = []
    page.apply_wanted.connect(asked.append)
    assert page.foot.apply.isHidden()
    page.take_draft([MOVE], "one")
    assert page.foot.apply.text() == "Apply 1 change"
    page.foot.apply.click()
    assert asked == [(MOVE,)]
    page.foot.discard.click()
    assert page.changes == ()
    assert page.foot.apply.isHidden()
    page.undo()
    assert page.changes == (MOVE,)


def test_what_was_carried_out_leaves_the_draft(page):
    lunch = ROSTER.shifts_of("1")[0]
    later = Retime("1", lunch.id, lunch.activities[0].id, at(5))
    page.take_draft([MOVE, later], "two")
    page.settle([MOVE])
    assert page.changes == (later,)
    page.show_roster(ROSTER.with_shifts([replace(lunch, activities=(lunch.activities[0].at(at(5)),))]))
    assert page.changes == ()
    page.undo()
    assert page.changes == ()


def test_panels_of_others_stand_in_the_side(page, qtbot):
    with qtbot.waitExposed(page):
        page.show()
    assert not page.side.isVisible()
    page.side.addWidget(Label("Proposal"))
    assert page.side.isVisible()


def test_grouping_zoom_and_folded_groups_are_remembered_filters_are_not(page, qtbot):
    with qtbot.waitExposed(page):
        page.show()
    page.group.choose(Grouping.TEAM)
    page.board.zoom(100)
    page.fold.click()
    page.find_field.setText("1")
    kept = page.remember()
    other = ShiftsPage(replace(viewer(), queues={"cards": "Cards", "loans": "Loans"}))
    qtbot.addWidget(other)
    other.show_time(NOW)
    other.restore(kept)
    other.show_roster(ROSTER)
    other.restore(b"nonsense")
    with qtbot.waitExposed(other):
        other.show()
    assert other.group.value is Grouping.TEAM
    assert other.board.hour_px == 100
    assert [line.agent for line in other.board.board.lines] == [""]
    assert other.find_field.text() == ""


def test_without_a_roster_it_says_what_would_fill_it(qtbot):
    empty = ShiftsPage(viewer())
    qtbot.addWidget(empty)
    empty.show_time(NOW)
    with qtbot.waitExposed(empty):
        empty.show()
    assert empty.board.empty_words() == "There is no roster yet. Import a roster on People."
    empty.show_roster(roster([agent(1, "cards")], []))
    assert empty.board.empty_words().startswith("Nobody has a shift on this day.")
    empty.show_roster(ROSTER)
    empty.find_field.setText("nobody of that name")
    assert empty.board.empty_words().startswith("Nobody fits.")


def test_undo_and_redo_have_their_keys(page, qtbot):
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.take_draft([MOVE], "one")
    page.board.setFocus()
    qtbot.waitUntil(page.board.cursor_cell.hasFocus)
    QTest.keyClick(page.board.cursor_cell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.changes == ()
    QTest.keyClick(page.board.cursor_cell, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page.changes == (MOVE,)


def test_a_broken_limit_is_marked_and_told(page, qtbot):
    with qtbot.waitExposed(page):
        page.show()
    page.take_draft([MOVE], "one")
    page.show_breaches({MOVE: (Breach(BreachCode.SKILL_MISSING, (("agent", "Agent 1"), ("queue", "loans"))),)})
    place = page.board.board.place_of["1"]
    assert "■ " in page.board.words_at(place, at(7.5).timestamp())
    assert "■ " not in page.board.words_at(place, at(5.5).timestamp())


def test_the_filter_of_a_proposal_goes_with_its_last_change(page):
    page.show()
    page.take_draft([MOVE], "proposal")
    page.show_changed()
    assert sum(len(group.agents) for group in page.board.board.groups) == 1
    assert len(page.board.board.groups) == 2  # every strip is still there
    page.discard()
    assert not page.changed_only.isChecked()
    assert sum(len(group.agents) for group in page.board.board.groups) == 2
    page.undo()
    assert page.draft.changes == (MOVE,)


def test_in_a_narrow_window_the_filters_take_two_lines_and_none_is_covered(page):
    page.show()
    page.panel.setFixedWidth(572)  # what a window of 960 pixels leaves
    page.parts.refresh()
    page.panel.body.activate()
    parts = (page.days, page.queue, page.changed_only, page.find_field, page.fold, page.narrower, page.wider)
    areas = [part.geometry() for part in parts]
    assert not any(one.intersects(other) for place, one in enumerate(areas) for other in areas[:place])
    assert page.changed_only.width() >= page.changed_only.sizeHint().width()
