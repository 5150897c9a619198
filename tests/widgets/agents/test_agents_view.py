"""The agents' view: filters change what is shown, the floor is summed up in a line, marks can be lent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from resources.agents import AgentState
from resources.floor import Freshness
from resources.lineup.attention import Attention
from resources.lineup.order import Grouping, Sorting
from tests.agents import agent, on_floor
from tests.floors import AT
from widgets.agents.agents_view import AgentsView

TALKS = agent("PJSIP/1001", AgentState.TALKING, lasts=1252, queue="cards", name="Rosa Ünal")
EATS = agent("PJSIP/1003", AgentState.PAUSED, reason="Lunch", home="loans")
RESTS = agent("PJSIP/1005", AgentState.PAUSED, reason="Break", home="loans")


@pytest.fixture
def view(qtbot):
    made = AgentsView()
    qtbot.addWidget(made)
    qtbot.addWidget(made.tools)
    made.resize(900, 500)
    made.show_floor(on_floor(TALKS, EATS, RESTS))
    return made


def shown(view):
    return [face.label for face in view.grid._faces.values()]


def offered(choice):
    menu = choice.menu_of_values()
    words = [action.text() for action in menu.actions()]
    menu.close()
    menu.deleteLater()
    return words


def test_the_floor_in_a_line(view):
    assert view.tools.summary.text() == "talking 1 · ready 0 · wrap-up 0 · paused 2 · over time 1 · no answer 0"
    view.show_floor(on_floor(agent(state=AgentState.UNAVAILABLE), at=AT + 1))
    assert "unavailable 1" in view.tools.summary.text()


@pytest.mark.parametrize(
    ("value", "numbers"),
    [
        (AgentState.TALKING, ["1001"]),
        (Attention.OVER_TIME, ["1001"]),
        ("Lunch", ["1003"]),
        (AgentState.PAUSED, ["1003", "1005"]),
    ],
)
def test_filters(view, value, numbers):
    view.tools.show_only.choose(value)
    assert shown(view) == numbers


def test_reasons_of_pauses_can_be_chosen_and_a_chosen_one_stays(view):
    words = offered(view.tools.show_only)
    assert words[words.index("paused") + 1 : words.index("unavailable")] == ["paused: Break", "paused: Lunch"]
    view.tools.show_only.choose("Lunch")
    view.show_floor(on_floor(TALKS, at=AT + 1))
    assert "paused: Lunch" in offered(view.tools.show_only)
    assert shown(view) == []


def test_finding_by_number_and_name(view):
    QTest.keyClicks(view.tools.find_field, "ROSA 10")
    assert shown(view) == ["1001"]
    QTest.keyClick(view.tools.find_field, Qt.Key.Key_Escape)
    assert len(shown(view)) == 3


def test_groups_and_order_are_remembered_filters_are_not(view, qtbot):
    view.tools.group.choose(Grouping.STATE)
    view.tools.sort.choose(Sorting.NAME)
    view.tools.show_only.choose(AgentState.READY)
    other = AgentsView()
    qtbot.addWidget(other)
    qtbot.addWidget(other.tools)
    other.restore(view.remember())
    wanted = other.grid.wanted
    assert (wanted.group, wanted.sort, wanted.filters) == (Grouping.STATE, Sorting.NAME, False)


@pytest.mark.parametrize("state", [b"", b"\xff", b"[]", b'{"group": "colour", "sort": 1}'])
def test_nonsense_is_not_a_memory(view, state):
    view.restore(state)
    assert view.grid.wanted.group is Grouping.QUEUE


def test_marked_agents_can_be_lent_or_let_go_below(view, qtbot):
    assert not view.foot.lend.isVisibleTo(view)
    QTest.keyClick(view.grid.cursor_tile, Qt.Key.Key_Space)
    assert view.foot.marks.text() == "1 marked"
    with qtbot.waitSignal(view.lend_wanted) as told:
        QTest.mouseClick(view.foot.lend, Qt.MouseButton.LeftButton)
    assert told.args == [("PJSIP/1001",)]
    QTest.mouseClick(view.foot.clear, Qt.MouseButton.LeftButton)
    assert view.grid.marked == set()
    assert not view.foot.lend.isVisibleTo(view)


def test_the_card_is_asked_for(view, qtbot):
    with qtbot.waitSignal(view.agent_chosen) as told:
        QTest.keyClick(view.grid.cursor_tile, Qt.Key.Key_Return)
    assert told.args == ["PJSIP/1001"]


@pytest.mark.parametrize(("width", "rare"), [(900, True), (430, False)])
def test_where_room_is_short_the_unusual_goes_and_the_marks_stay(view, width, rare):
    line = view.tools.summary
    line.resize(width, 30)
    line.show_counts({AgentState.RINGING: 3, AgentState.TALKING: 1322, Attention.OVER_TIME: 245})
    assert ("ringing 3" in line.text()) is rare
    assert line.text().endswith("over time 245 · no answer 0")


def test_columns_are_chosen_beside_the_table(view):
    assert not view.tools.columns.isVisibleTo(view.tools)
    view.tools.table.click()
    assert view.tools.columns.isVisibleTo(view.tools)
    view.tools.columns.click()
    menu = view.table.findChild(QMenu)
    assert "Reason" in [action.text() for action in menu.actions()]
    menu.close()


def test_old_counts_say_their_age_and_stand_out_no_more(view):
    view.show_freshness(Freshness.STALE, 12.3)
    assert view.tools.summary.text().startswith("12 s ago · talking 1")
    assert view.tools.summary.marks.property("tone") == "faint"
    view.show_freshness(Freshness.FRESH, 0.1)
    assert view.tools.summary.text().startswith("talking 1")
    assert view.tools.summary.marks.property("tone") == "text"
