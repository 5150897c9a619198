"""The queue table: what it shows of a floor, its order, and that rows keep their place under the pointer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from resources.floor import Freshness
from resources.loans.ghosts import Balance
from resources.priority import Priority
from resources.queues import Channel
from tests.floors import AT, floor, queue, tally
from widgets.queues.queue_columns import COLUMNS
from widgets.queues.queue_model import QueueModel, View
from widgets.queues.queue_table import QueueTable

NUMBER = {column.key: number for number, column in enumerate(COLUMNS)}
HURT = queue("cards", wait=214, window=tally(400, 0.61, 0.098, 48, 312), ready=2, talking=31, need=44)
CALM = queue("loans", need=27)
CHAT = queue("chat", wait=71, channel=Channel.CHAT, window=tally(400, 0.78, 0.04))


@pytest.fixture
def table(qtbot):
    made = QueueTable()
    qtbot.addWidget(made)
    made.resize(1200, 420)
    return made


def shown(table, row, key):
    return table.rows.data(table.rows.index(row, NUMBER[key]))


def order(table):
    return [table.rows.queue_at(row) for row in range(table.rows.rowCount())]


def test_a_row_shows_the_figures_of_its_queue(table):
    table.show_floor(floor(HURT))
    cells = {key: shown(table, 0, key) for key in NUMBER}
    assert cells["queue"] == "Cards"
    assert (cells["waiting"], cells["longest_wait"], cells["service_level"]) == ("1", "03:34", "61%")
    assert (cells["abandoned"], cells["asa"], cells["aht"]) == ("9.8%", "00:48", "05:12")
    assert (cells["states"], cells["need"], cells["gap"]) == ("2 / 31 / 2 / 3", "44", "−9")


def test_screen_readers_hear_what_the_eye_sees(table):
    table.show_floor(floor(HURT))
    model, role = table.rows, Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, NUMBER["queue"]), role) == "Cards, critical"
    assert model.data(model.index(0, NUMBER["longest_wait"]), role) == "03:34, goal 01:00"
    assert "31 talking" in model.data(model.index(0, NUMBER["agents"]), role)
    assert "at most 3" in model.data(model.index(0, NUMBER["trace"]), role)


def test_worst_first(table):
    table.show_floor(floor(CALM, CHAT, HURT))
    assert order(table) == ["cards", "chat", "loans"]
    assert table.rows.cell(0, 0).priority is Priority.CRITICAL
    assert table.rows.cell(2, 0).priority is None


def test_colour_only_beyond_the_goal(table):
    table.show_floor(floor(CALM))
    tones = {table.rows.cell(0, number).tone for number in range(len(COLUMNS))}
    assert tones <= {"text", "muted", "bar_strong"}


def test_sorting_by_a_column_and_back(table):
    table.show_floor(floor(CALM, CHAT, HURT))
    table._sort_by("need")
    assert order(table) == ["cards", "chat", "loans"]
    table._sort_by("need")
    assert order(table) == ["loans", "chat", "cards"]
    assert "↑" in table.rows.headerData(NUMBER["need"], Qt.Orientation.Horizontal)


def test_rows_keep_their_place_under_the_pointer(table, qtbot):
    with qtbot.waitExposed(table):
        table.show()
    table.show_floor(floor(CALM, HURT))
    QTest.mouseMove(table.viewport(), QPoint(50, 20))
    qtbot.waitUntil(lambda: table.held)
    worse = replace(CALM, waiting_since=AT - 500, waiting=9)
    table.show_floor(floor(worse, queue("cards"), queue("extra", wait=900)))
    assert order(table) == ["cards", "loans", "extra"]
    assert shown(table, 1, "longest_wait") == "08:20"


def test_rows_keep_their_place_while_keys_move_over_them(table, qtbot, monkeypatch):
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    table.show_floor(floor(CALM, HURT))
    table.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    worse = replace(CALM, waiting_since=AT - 500, waiting=9)
    table.show_floor(floor(worse, queue("cards"), at=AT + 2))
    assert order(table) == ["cards", "loans"]
    assert table.rows.out_of_order
    monkeypatch.setattr("widgets.tables.live_table.HOLD_MS", 0)
    table.show_floor(floor(replace(worse, waiting_since=AT - 501), queue("cards"), at=AT + 4))
    assert order(table) == ["loans", "cards"]
    assert not table.rows.out_of_order


def test_the_keyboard_resting_on_the_table_holds_nothing(table, qtbot):
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    table.show_floor(floor(CALM, HURT))
    table.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.show_floor(floor(replace(CALM, waiting_since=AT - 500, waiting=9), queue("cards"), at=AT + 2))
    assert order(table) == ["loans", "cards"]


def test_rows_change_their_places_at_most_once_a_second(table):
    table.show_floor(floor(CALM, HURT))
    worse = replace(CALM, waiting_since=AT - 900, waiting=9)
    table.show_floor(floor(worse, queue("cards"), at=AT + 0.9))
    assert order(table) == ["cards", "loans"]
    assert shown(table, 1, "longest_wait") == "15:00"
    table.show_floor(floor(worse, queue("cards"), at=AT + 1.0))
    assert order(table) == ["loans", "cards"]


def test_a_queue_that_appears_is_in_its_place_at_once(table):
    table.show_floor(floor(CALM))
    table.show_floor(floor(CALM, HURT, at=AT + 0.1))
    assert order(table) == ["cards", "loans"]


def test_the_selection_goes_with_its_queue(table):
    table.show_floor(floor(CALM, HURT))
    table.choose("loans")
    table.show_floor(floor(replace(CALM, waiting_since=AT - 900, waiting=9), queue("cards"), at=AT + 2))
    assert order(table)[0] == "loans"
    assert table.currentIndex().row() == 0


def test_only_changed_cells_are_painted_again(qtbot):
    model = QueueModel()
    changed = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), first.column(), last.column())))
    model.show_floor(floor(HURT, CALM))
    changed.clear()
    model.show_floor(floor(HURT, CALM, heard=101.0))
    assert changed == []
    model.show_floor(floor(HURT, replace(CALM, need=28)))
    assert changed == [(1, NUMBER["need"], NUMBER["need"]), (1, NUMBER["gap"], NUMBER["gap"])]


def test_a_cell_painted_alone_looks_as_before(table, qtbot):
    """Cells are repainted one by one: none may draw on its neighbour or leave its own edge to it."""
    with qtbot.waitExposed(table):
        table.show()
    table.show_floor(floor(HURT, CALM))
    table.clearFocus()
    whole = table.viewport().grab().toImage()
    for row in range(2):
        for column in (number for number in range(len(COLUMNS)) if not table.isColumnHidden(number)):
            index = table.rows.index(row, column)
            alone = table.viewport().grab(table.visualRect(index)).toImage()
            assert alone == whole.copy(table.visualRect(index)), (row, column)


def test_rows_off_the_screen_cost_nothing_until_asked_for():
    model = QueueModel()
    model.visible = range(0, 1)
    model.show_floor(floor(HURT, CALM))
    assert set(model._cells) == {"cards"}
    assert model.data(model.index(1, 0)) == "Loans"


def test_channel_and_window(table):
    table.show_floor(floor(HURT, CHAT))
    table.set_view(View(channel=Channel.CHAT))
    assert order(table) == ["chat"]
    table.set_view(View(day=True))
    assert shown(table, table.rows.row_of("cards"), "service_level") == "90%"
    about = table.rows.headerData(NUMBER["service_level"], Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert about == "Answered within target ÷ (answered + abandoned), since midnight"


def test_chat_of_a_demo_says_so(table):
    table.show_floor(floor(CHAT))
    assert shown(table, 0, "channel") == "chat (demo)"
    table.show_floor(floor(CHAT, demo=False))
    assert shown(table, 0, "channel") == "chat"


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_headings_and_the_word_demo_are_never_clipped(qtbot, qapp, language):
    from PySide6.QtGui import QFont, QFontMetrics

    from widgets.language import install, remove
    from widgets.tables.cell_delegate import PAD
    from widgets.theme import font, load_cjk

    load_cjk()
    install(qapp, language)
    try:
        small, plain = QFontMetrics(font(12, QFont.Weight.Medium)), QFontMetrics(font())
        model = QueueModel()
        model.show_floor(floor(CHAT))
        wide = {column.key: small.horizontalAdvance(column.title()) + 16 - column.width for column in COLUMNS}
        assert {key: over for key, over in wide.items() if over > 0} == {}
        channel = model.cell(0, NUMBER["channel"]).text
        assert plain.horizontalAdvance(channel) + 2 * PAD <= COLUMNS[NUMBER["channel"]].width
    finally:
        remove(qapp)


def test_copying_takes_the_shown_columns(table, qtbot):
    table.show_floor(floor(HURT))
    table.setColumnHidden(NUMBER["channel"], True)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.startswith("Queue\tWaiting")
    assert line.startswith("Cards\t1\t03:34\t61%")


def test_columns_can_be_hidden_and_come_back(table, qtbot):
    menu = table.columns_menu()
    qtbot.addWidget(menu)
    need = next(action for action in menu.actions() if action.data() == NUMBER["need"])
    need.trigger()
    assert table.isColumnHidden(NUMBER["need"])
    kept = table.columns_state()
    other = QueueTable()
    qtbot.addWidget(other)
    other.restore_columns(kept)
    assert other.isColumnHidden(NUMBER["need"])
    other.restore_columns(b"not a state")


def test_choosing_a_queue_is_told(table, qtbot):
    table.show_floor(floor(HURT, CALM))
    with qtbot.waitSignal(table.queue_chosen) as told:
        table.choose("loans")
    assert told.args == ["loans"]


def test_stale_goes_on_and_off(table):
    table.show_floor(floor(HURT))
    table.show_freshness(Freshness.STALE, 12.3)
    veils = [child for child in table.children() if type(child).__name__ == "Veil"]
    assert table.property("freshness") == "stale"
    assert [veil.accessibleName() for veil in veils] == ["12 s ago"]
    table.show_freshness(Freshness.FRESH, 0.1)
    assert table.property("freshness") == "fresh"
    assert veils[0].isHidden()


def test_hostile_names_stay_text(table):
    table.show_floor(floor(replace(HURT, title="<h1>x</h1>\u202eevil\x00")))
    assert shown(table, 0, "queue") == "<h1>x</h1>\ufffdevil\ufffd"
    tip = table.rows.data(table.rows.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "<h1>" not in tip
    table.grab()


def test_an_empty_floor_says_what_will_fill_it(table):
    table.show_floor(floor(queues={}))
    empty = table.grab().toImage()
    table.show_floor(floor(HURT))
    assert table.grab().toImage() != empty


def test_l_and_the_menu_of_a_row_ask_for_help(table, qtbot):
    table.show_floor(floor(queue("cards", wait=200), queue("loans")))
    table.choose("loans")
    with qtbot.waitSignal(table.help_wanted) as asked:
        QTest.keyClick(table, Qt.Key.Key_L)
    assert asked.args == ["loans"]
    menu = table.row_menu(table.rows.row_of("cards"))
    assert menu.actions()[0].text() == "Lend agents to Cards…\tL"
    with qtbot.waitSignal(table.help_wanted) as asked:
        menu.actions()[0].trigger()
    assert asked.args == ["cards"]
    menu.deleteLater()


def test_borrowed_and_lent_agents_are_marked_beside_the_bar(table):
    table.show_floor(floor(queue("cards"), queue("loans"), queue("chat")))
    table.rows.show_loans({"cards": Balance(borrowed=6), "loans": Balance(lent=6)})
    place = [column.key for column in COLUMNS].index("agents")
    marks = {name: table.rows.cell(table.rows.row_of(name), place) for name in ("cards", "loans", "chat")}
    assert {name: cell.text for name, cell in marks.items()} == {"cards": "+6", "loans": "−6", "chat": ""}
    assert marks["cards"].words.endswith("; 6 borrowed")
    assert marks["loans"].words.endswith("; 6 on loan elsewhere")
    gap = table.rows.cell(table.rows.row_of("loans"), NUMBER["gap"])
    assert (gap.text, gap.words) == ("+7", "+7; without those on loan elsewhere +1")
