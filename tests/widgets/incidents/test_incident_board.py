"""The board and the table of clocks: cards by state, what is due next, everything reached by the keyboard."""

from datetime import timedelta
from uuid import uuid5

import pytest
from PySide6.QtCore import Qt

from incidents import commands as c
from incidents.clocks.deadlines import deadlines
from incidents.kinds import Column, Kind, Severity, State
from incidents.team.commands import OfferCommand
from resources.priority import Priority
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import SPACE, Desk, in_state, report, running
from widgets.incidents.due_next import DUE, ESCALATES, INCIDENT, WHAT, WHO, DueNext
from widgets.incidents.due_rows import due_rows
from widgets.incidents.incident_board import SHOWN, IncidentBoard, column_of
from widgets.incidents.incident_cards import card_of
from widgets.theme import current


@pytest.fixture
def board(qtbot):
    widget = IncidentBoard(viewer())
    qtbot.addWidget(widget)
    widget.resize(1300, 600)
    widget.show()
    return widget


def many(count: int) -> Desk:
    desk = Desk()
    for number in range(count):
        desk.must(
            c.ReportIncident(uuid5(SPACE, f"many {number}"), Kind.TRAFFIC_SURGE, f"surge {number}", desk.now, desk.now)
        )
    return desk


@pytest.mark.parametrize(
    ("state", "column"),
    [
        (State.CLASSIFIED, Column.REPORTED),
        (State.ON_HOLD, Column.RESPONDING),
        (State.RECOVERING, Column.WATCHING),
        (State.IN_REVIEW, Column.RESOLVED),
        (State.CLOSED, Column.CLOSED),
        (State.DISMISSED, Column.CLOSED),
    ],
)
def test_a_card_stands_in_the_column_of_its_state(board, state, column):
    incident = in_state(state).incident
    board.show_incidents([incident])
    assert column_of(incident) is column
    assert [view.count.text() for key, view in board.columns.items() if key is column] == ["1"]
    assert board.columns[column].cards == [board.card(incident.id)]


def test_a_card_says_what_who_how_far_and_what_is_due(board):
    desk = running(Severity.S1)
    board.show_incidents([desk.incident])
    board.tick(desk.now + timedelta(minutes=4))
    card = board.card(desk.incident_id)
    assert card.mark.priority is Priority.CRITICAL
    assert (card.number.text(), card.kind.text()) == ("INC-0142", "System outage")
    assert card.elapsed.text() == "04:00"
    assert card.title.text() == "Core banking unavailable"
    assert card.progress.text() == "step 2 of 9"
    assert card.who.text() == "Anna"
    assert card.due.text() == "step due 01:00"
    assert card.due.property("tone") == "high"
    board.tick(desk.now + timedelta(minutes=6))
    assert (card.due.text(), card.due.property("tone")) == ("step overdue 01:00", "critical")


def test_a_card_tells_that_command_is_offered(board):
    desk = running()
    desk.must(OfferCommand(desk.incident_id, "ben"))
    board.show_incidents([desk.incident])
    card = board.card(desk.incident_id)
    assert (card.progress.text(), card.who.text()) == ("step 2 of 9 · command offered", "Anna")


def test_nothing_near_is_grey(board):
    desk = running(Severity.S1)
    board.show_incidents([desk.incident])
    board.tick(desk.now)
    assert board.card(desk.incident_id).due.property("tone") == "muted"


def test_a_report_says_from_whom_and_a_grade_is_not_invented():
    card = card_of(in_state(State.REPORTED).incident, viewer())
    assert (card.who, card.priority, card.grade) == ("from Anna", None, "not graded yet")


def test_elapsed_stops_with_the_end():
    desk = in_state(State.CLOSED)
    card = card_of(desk.incident, viewer())
    assert card.elapsed_s(desk.now + timedelta(days=3)) == 0


def test_cards_are_kept_and_only_changed_ones_are_touched(board):
    desk = many(3)
    board.show_incidents(list(desk.board))
    first = list(board._cards.values())
    desk.must(c.Acknowledge(uuid5(SPACE, "many 1")))
    board.show_incidents(list(desk.board))
    assert list(board._cards.values()) == first
    assert first[1].progress.text() == "acknowledged"


def test_a_column_names_how_many_it_does_not_show(board):
    desk = many(SHOWN + 7)
    board.show_incidents(list(desk.board))
    column = board.columns[Column.REPORTED]
    assert len(column.cards) == SHOWN
    assert column._more.text() == "7 more; narrow the filters"
    assert column.count.text() == str(SHOWN + 7)
    board.show_incidents(list(desk.board)[:2])
    assert len(board._cards) == 2
    assert not column._more.isVisibleTo(column)


def test_empty_columns_say_what_would_fill_them(board):
    board.show_incidents([])
    assert all(column._empty.isVisibleTo(board) and column._empty.text() for column in board.columns.values())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_open_a_card(board, qtbot, key):
    desk = running()
    board.show_incidents([desk.incident])
    with qtbot.waitSignal(board.opened) as opened:
        qtbot.keyClick(board.card(desk.incident_id), key)
    assert opened.args == [desk.incident_id]


def test_a_double_click_opens_a_card(board, qtbot):
    desk = running()
    board.show_incidents([desk.incident])
    with qtbot.waitSignal(board.opened):
        qtbot.mouseDClick(board.card(desk.incident_id), Qt.MouseButton.LeftButton)


def test_arrows_walk_over_the_cards(board, qtbot):
    desk = many(2)
    other = running()
    board.show_incidents([*desk.board, other.incident])
    with qtbot.waitActive(board):
        board.activateWindow()
    one, two = board.columns[Column.REPORTED].cards
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Down)
    assert two.hasFocus()
    qtbot.keyClick(two, Qt.Key.Key_Right)
    assert board.card(other.incident_id).hasFocus()


def test_hostile_words_stay_words(board):
    desk = Desk()
    desk.must(c.ReportIncident(desk.incident_id, Kind.CUSTOMER_COMPLAINT, HOSTILE, desk.now, desk.now))
    board.show_incidents(list(desk.board))
    title = board.card(desk.incident_id).title
    assert "<b>bold</b>" in title.text()
    assert "\u202e" not in title.text()


def test_a_card_tells_a_screen_reader_all_of_it(board):
    desk = running(Severity.S2)
    board.show_incidents([desk.incident])
    name = board.card(desk.incident_id).accessibleName()
    assert all(part in name for part in ("INC-0142", "System outage", "severity II", "Core banking", "Anna"))


def table(qtbot, desk, at=None):
    widget = DueNext(viewer())
    qtbot.addWidget(widget)
    widget.show_incidents(desk.board.open)
    widget.tick(at or desk.now)
    widget.show()
    return widget


def cells(widget, row):
    return [widget.model.index(row, column).data() for column in (DUE, WHAT, INCIDENT, WHO, ESCALATES)]


def test_the_table_names_what_is_owed_soonest_first(qtbot):
    desk = running(Severity.S1)
    widget = table(qtbot, desk)
    assert cells(widget, 0) == ["05:00", "Which layer", "INC-0142", "Technical liaison", "commander at 14:05"]
    rows = due_rows(desk.board.open, viewer())
    assert [row.when for row in rows] == sorted(row.when for row in rows)
    assert any(row.what == "Status update" and row.who == "Anna · Commander" for row in rows)


def test_near_is_amber_and_overdue_red(qtbot):
    desk = running(Severity.S1)
    widget = table(qtbot, desk, desk.now + timedelta(minutes=4))
    look = current()
    first = widget.model.index(0, DUE)
    assert first.data(Qt.ItemDataRole.ForegroundRole) == look.color("high")
    widget.tick(desk.now + timedelta(minutes=7))
    assert (first.data(), first.data(Qt.ItemDataRole.ForegroundRole)) == ("−02:00", look.color("critical"))


def test_a_tick_touches_only_the_time_left(qtbot):
    desk = running()
    widget = table(qtbot, desk)
    touched = []
    widget.model.dataChanged.connect(lambda a, b: touched.append((a.column(), b.column())))
    widget.model.modelReset.connect(lambda: touched.append("reset"))
    widget.tick(desk.now + timedelta(seconds=1))
    widget.show_incidents(desk.board.open)
    assert touched == [(DUE, DUE)]


def test_enter_opens_the_incident(qtbot):
    desk = running()
    widget = table(qtbot, desk)
    widget.table.setCurrentIndex(widget.model.index(0, 0))
    with qtbot.waitSignal(widget.opened) as opened:
        qtbot.keyClick(widget.table, Qt.Key.Key_Return)
    assert opened.args == [desk.incident_id]


def test_nothing_owed_says_when_something_would_be(qtbot):
    widget = table(qtbot, Desk())
    assert widget._empty.isVisibleTo(widget)
    assert not widget.table.isVisibleTo(widget)


def test_a_passed_on_deadline_says_to_whom(qtbot):
    desk = Desk()
    desk.must(report(desk))
    desk.wait(minutes=11)
    for deadline in due_rows(desk.board.open, viewer()):
        assert deadline.what == "Acknowledge the report"
    first = deadlines(desk.incident)[0]
    desk.must(c.Escalate(desk.incident_id, first.id))
    second = deadlines(desk.incident)[0]
    desk.must(c.Escalate(desk.incident_id, second.id))
    assert [row.escalates for row in due_rows(desk.board.open, viewer())] == ["passed on to duty manager"]


def test_a_long_title_leaves_room_for_other_cards(board):
    desk = Desk()
    desk.must(c.ReportIncident(desk.incident_id, Kind.TRAFFIC_SURGE, "<b>" + "word " * 99, desk.now, desk.now))
    board.show_incidents(list(desk.board))
    title = board.card(desk.incident_id).title
    assert len(title.text()) <= 110
    assert title.text().endswith("…")
    assert "&lt;b&gt;word" in title.toolTip()


def test_five_columns_stand_beside_each_other_in_the_smallest_window(qtbot):
    board = IncidentBoard(viewer())
    qtbot.addWidget(board)
    assert board.minimumSizeHint().width() <= 960 - 80 - 28  # the rail and the page's margins
