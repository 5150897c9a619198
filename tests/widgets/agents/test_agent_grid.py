"""The agent grid: what tiles say, how they are grouped, how the keyboard walks, marks and asks, and what is painted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from resources.agents import AgentState
from resources.floor import Freshness
from resources.lineup.lineup import Lineup
from resources.lineup.order import Grouping, Sorting, Wanted
from tests.agents import agent, crowd, on_floor
from tests.floors import AT, floor, queue
from widgets.agents.agent_grid import AgentGrid
from widgets.agents.agent_tile import Ghost

TALKS = agent("PJSIP/1001", AgentState.TALKING, lasts=90, queue="cards", name="Rosa Ünal")
LONG = agent("PJSIP/1002", AgentState.TALKING, lasts=1252, queue="cards")
EATS = agent("PJSIP/1003", AgentState.PAUSED, lasts=200, reason="Lunch", home="loans")
SILENT = agent("PJSIP/1004", lasts=40, home="loans", missed=1, missed_at=AT - 40)

CROWD = crowd(400)


class Shown:
    """A grid with the lineup it shows."""

    def __init__(self):
        self.lineup = Lineup()
        self.grid = AgentGrid(self.lineup)
        self.grid.resize(700, 400)

    def show(self, *agents, **changes):
        self.grid.refresh(self.lineup.show(on_floor(*agents, **changes)))

    def slots(self):
        return {section.key: list(section.slots) for section in self.grid._sections}

    def faces(self):
        return {face.label: face for face in self.grid._faces.values()}

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.grid.cursor_tile, key, modifiers)

    def current(self):
        return self.grid.cursor_tile.accessibleName()


@pytest.fixture
def shown(qtbot):
    made = Shown()
    qtbot.addWidget(made.grid)
    return made


def test_tiles_stand_by_home_queue_longest_in_state_first(shown):
    shown.show(TALKS, LONG, EATS, SILENT)
    assert shown.slots() == {"cards": ["PJSIP/1002", "PJSIP/1001"], "loans": ["PJSIP/1003", "PJSIP/1004"]}


def test_a_tile_says_number_time_and_state_or_the_reason_of_a_pause(shown):
    shown.show(TALKS, LONG, EATS, SILENT)
    said = {label: (face.time, face.word) for label, face in shown.faces().items()}
    assert said["1001"] == ("01:30", "talking")
    assert said["1002"] == ("20:52", "talking")
    assert said["1003"] == ("03:20", "Lunch")
    assert said["1004"] == ("00:40", "no answer")
    assert {label for label, face in shown.faces().items() if face.mark} == {"1002", "1004"}


def test_heads_say_how_many_there_are_and_are_needed(shown):
    from widgets.agents.agent_slots import head

    shown.show(TALKS, LONG, EATS)
    assert [head(shown.lineup, shown.grid.wanted, one) for one in shown.grid._sections] == [
        ("Cards", "2 agents · need 30"),
        ("Loans", "1 agent · need 30"),
    ]
    shown.grid.set_wanted(Wanted(group=Grouping.QUEUE, text="1002"))
    assert head(shown.lineup, shown.grid.wanted, shown.grid._sections[0])[1] == "1 of 2 agents · need 30"


def test_times_move_every_second(shown):
    shown.show(TALKS)
    shown.show(TALKS, at=AT + 1)
    assert shown.faces()["1001"].time == "01:31"


def test_names_where_sorted_by_name(shown):
    shown.show(TALKS, LONG)
    shown.grid.set_wanted(Wanted(sort=Sorting.NAME))
    assert set(shown.faces()) == {"Rosa Ünal", "1002"}


def test_nothing_moves_under_the_pointer_and_those_who_left_say_so(shown, qtbot):
    with qtbot.waitExposed(shown.grid):
        shown.grid.show()
    shown.show(TALKS, LONG)
    shown.grid.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    back = replace(LONG, state=AgentState.READY, since=AT)
    shown.show(TALKS, back, EATS, at=AT + 5)
    assert shown.slots() == {"cards": ["PJSIP/1002", "PJSIP/1001"]}
    assert shown.faces()["1002"].word == "ready"
    assert shown.grid.rests
    shown.show(back, at=AT + 6)
    assert shown.faces()["1001"].word == "left"
    shown.grid.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    shown.show(back, at=AT + 7)
    assert shown.slots() == {"cards": ["PJSIP/1002"]}
    assert not shown.grid.rests


def test_tiles_rest_while_keys_move_over_them(shown, qtbot):
    with qtbot.waitActive(shown.grid):
        shown.grid.show()
        shown.grid.activateWindow()
    shown.grid.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    shown.show(TALKS, LONG)
    shown.grid.setFocus()
    qtbot.waitUntil(shown.grid.cursor_tile.hasFocus)
    assert not shown.grid.held  # only watching
    shown.press(Qt.Key.Key_Right)
    assert shown.grid.held


def test_tiles_move_at_most_once_a_second(shown):
    shown.show(TALKS, LONG)
    newer = replace(LONG, state=AgentState.READY, since=AT)
    shown.show(TALKS, newer, at=AT + 0.5)
    assert shown.slots() == {"cards": ["PJSIP/1002", "PJSIP/1001"]}
    shown.show(TALKS, newer, at=AT + 1.0)
    assert shown.slots() == {"cards": ["PJSIP/1001", "PJSIP/1002"]}


def test_the_keyboard_stays_with_its_agent(shown):
    shown.show(TALKS, LONG)
    shown.press(Qt.Key.Key_Right)
    assert shown.current() == "1001 Rosa Ünal"
    shown.grid._keyed.invalidate()
    shown.show(TALKS, replace(LONG, since=AT), EATS, at=AT + 2)
    assert shown.current() == "1001 Rosa Ünal"


def test_a_screen_reader_hears_name_value_and_mark(shown):
    shown.show(TALKS, LONG)
    cursor = shown.grid.cursor_tile
    assert cursor.accessibleName() == "1002"
    assert cursor.accessibleDescription() == "talking, over time, 20:52, Cards, 1 of 2"
    shown.press(Qt.Key.Key_Space)
    assert cursor.isChecked()
    shown.press(Qt.Key.Key_Right)
    assert not cursor.isChecked()


def test_arrows_go_through_the_groups(shown):
    shown.show(TALKS, LONG, EATS, SILENT)
    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left):
        shown.press(key)
        walked.append(shown.current().split()[0])
    assert walked == ["1003", "1004", "1001", "1002", "1004", "1003"]


def test_enter_and_a_double_click_open_the_card(shown, qtbot):
    shown.show(TALKS, LONG)
    with qtbot.waitSignal(shown.grid.agent_chosen) as told:
        shown.press(Qt.Key.Key_Return)
    assert told.args == ["PJSIP/1002"]
    middle = shown.grid.tiles.rect(1).center()
    with qtbot.waitSignal(shown.grid.agent_chosen) as told:
        QTest.mouseDClick(shown.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert told.args == ["PJSIP/1001"]


def test_marked_agents_are_lent_in_the_order_on_screen(shown, qtbot):
    shown.show(TALKS, LONG, EATS, SILENT)
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_Space)
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_Space)
    with qtbot.waitSignal(shown.grid.lend_wanted) as told:
        shown.press(Qt.Key.Key_L)
    assert told.args == [("PJSIP/1002", "PJSIP/1004")]


def test_without_marks_the_agent_under_the_keyboard_is_lent(shown, qtbot):
    shown.show(TALKS)
    with qtbot.waitSignal(shown.grid.lend_wanted) as told:
        shown.press(Qt.Key.Key_L)
    assert told.args == [("PJSIP/1001",)]


def test_ctrl_a_marks_the_group_and_takes_it_back(shown):
    shown.show(TALKS, LONG, EATS)
    shown.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert shown.grid.marked == {"PJSIP/1001", "PJSIP/1002"}
    shown.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert shown.grid.marked == set()


def test_marks_by_mouse_and_esc(shown):
    shown.show(TALKS, LONG, EATS, SILENT)
    places = [shown.grid.tiles.rect(place).center() for place in range(4)]
    viewport, left = shown.grid.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, Qt.KeyboardModifier.ControlModifier, places[0])
    QTest.mouseClick(viewport, left, Qt.KeyboardModifier.ShiftModifier, places[2])
    assert shown.grid.marked == {"PJSIP/1001", "PJSIP/1002", "PJSIP/1003"}
    shown.press(Qt.Key.Key_Escape)
    assert shown.grid.marked == set()


def test_an_agent_who_left_is_marked_no_more(shown, qtbot):
    shown.show(TALKS, LONG)
    shown.press(Qt.Key.Key_Space)
    shown.grid._keyed.invalidate()
    with qtbot.waitSignal(shown.grid.marks_changed) as told:
        shown.show(TALKS, at=AT + 2)
    assert told.args == [0]


def test_a_ghost_stands_where_it_is_to_come_and_cannot_be_lent(shown):
    shown.show(TALKS, EATS)
    shown.grid.show_ghosts([Ghost("PJSIP/1001", "loans", "coming"), Ghost("PJSIP/9", "fraud", "coming")])
    assert list(shown.slots()) == ["cards", "loans", "fraud"]
    ghost = shown.grid._faces[2]
    assert (ghost.label, ghost.word, ghost.ghost) == ("1001", "coming", True)
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_Space)
    told = []
    shown.grid.lend_wanted.connect(told.append)
    shown.press(Qt.Key.Key_L)
    assert (shown.grid.marked, told) == (set(), [])


@pytest.fixture
def painted(shown, qtbot, monkeypatch):
    """The tiles that are painted, while 400 agents are shown."""
    with qtbot.waitExposed(shown.grid):
        shown.grid.show()
    shown.grid.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    shown.show(*CROWD.values())
    qtbot.wait(1)
    places = []
    paint = shown.grid.paint_tile
    monkeypatch.setattr(shown.grid, "paint_tile", lambda p, area, place: (places.append(place), paint(p, area, place)))
    return places


def test_only_tiles_on_screen_are_painted(shown, painted):
    shown.grid.grab()
    assert 0 < len(set(painted)) < 100


def test_only_the_changed_tile_is_painted_again(shown, painted, qtbot):
    agents = dict(CROWD)
    first = shown.grid._slots[3]
    agents[first] = replace(agents[first], state=AgentState.READY, since=AT)
    shown.show(*agents.values(), at=AT + 0.1)
    qtbot.wait(1)
    assert set(painted) == {3}


def test_empty_in_words(shown):
    assert "as soon as the feed" in shown.grid.empty_words()
    shown.show(TALKS)
    shown.grid.set_wanted(Wanted(text="nobody"))
    assert "Take back a filter" in shown.grid.empty_words()
    shown.grid.grab()


def test_tooltips_say_why(shown):
    shown.show(replace(LONG, name="<b>x</b>"), replace(SILENT, memberships=TALKS.memberships))
    assert shown.grid.tip(0).splitlines() == [
        "1002 <b>x</b>",
        "talking 20:52, over time",
        "contact of Cards",
        "longer than 10:00",
        "home queue: Cards (the lowest penalty)",
    ]
    assert "offers missed since the last contact: 1, the last 00:40 ago" in shown.grid.tip(1)
    assert shown.grid._place_at(QPoint(2, 2)) is None


def test_stale_goes_on_and_off(shown):
    shown.show(TALKS)
    shown.grid.show_freshness(Freshness.STALE, 12.3)
    assert shown.grid.property("freshness") == "stale"
    shown.grid.show_freshness(Freshness.FRESH, 0.1)
    assert shown.grid.property("freshness") == "fresh"


def test_a_floor_without_queues_known_still_shows_its_agents(shown):
    shown.grid.refresh(shown.lineup.show(floor(queue("other"), agents={TALKS.agent: TALKS})))
    assert shown.slots() == {"cards": ["PJSIP/1001"]}
