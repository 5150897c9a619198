"""The window: paints first, shows one page, passes on what a person asks for, remembers, says how old things are."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from console.pages.floor import FloorPage
from console.pages.page import PageSlot
from console.state import trust
from console.window import Window
from resources.feed_facts import LinkTrouble
from resources.floor import Floor, Freshness, Link
from resources.priority import Priority
from tests.alarms import alarm, alarms
from tests.console.window_stage import TAIPEI, Forgetful
from tests.floors import AT, floor, queue
from widgets.theme import apply_theme
from widgets.toast import Notice
from widgets.top_strip import Strip

ROOT = Path(__file__).parents[2]


def test_the_first_paint_needs_qt_alone():
    heavy = "numpy", "pydantic", "pyqtgraph", "sqlalchemy", "apscheduler", "ruamel", "structlog", "highspy"
    code = f"import sys, console.window; print([m for m in {heavy!r} if m in sys.modules])"
    asked = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "[]"


def test_pages_are_made_after_the_first_paint(window, qtbot):
    assert window.current_page() is None
    with qtbot.waitSignal(window.page_shown) as told:
        window.grab()
    assert told.args[0] == "floor"
    assert isinstance(window.current_page(), FloorPage)


def test_only_the_page_on_screen_is_updated(shown, state, feed):
    shown.show_page("incidents")
    page = shown.current_page()
    assert page.seen == [AT, feed.floor]
    feed.floor = floor(queue("other"))
    state.tick()
    assert page.seen[-1] is feed.floor
    shown.show_page("floor")
    count = len(page.seen)
    feed.floor = floor(queue("third"))
    state.tick()
    assert len(page.seen) == count


def test_the_frame_shows_feed_clock_and_age(shown):
    assert shown.top.clock.label.text().endswith("14:32:08")
    assert shown.top.freshness.accessibleName() == "Live 0.3 s"
    assert shown.status.feed.text() == "demo · 41 events/s"
    assert shown.top.demo.isVisible()


@pytest.mark.parametrize(
    ("age", "freshness"), [(0.3, "fresh"), (3.1, "late"), (5.0, "stale"), (14.9, "stale"), (15.0, "lost")]
)
def test_every_live_widget_says_its_age(shown, state, feed, age, freshness):
    feed.mono = 100.0 + age
    state.tick()
    page = shown.current_page().by_queue
    live = [page.figures, *page.figures.figures.values(), page.queues.table, page.load, page.alarms]
    assert {widget.property("freshness") for widget in (*live, shown.top.freshness)} == {freshness}
    feed.mono, feed.floor = 200.0, floor(heard=200.0)
    state.tick()
    assert {widget.property("freshness") for widget in live} == {"fresh"}


def test_a_feed_that_is_not_up_is_never_live():
    assert trust(floor(link=Link.DOWN), 100.1)[0] is Freshness.STALE
    assert trust(floor(link=Link.DOWN), 120.0)[0] is Freshness.LOST
    assert trust(Floor(), 5.0) == (Freshness.LOST, None)


def test_no_label_guesses_rich_text(shown, state):
    shown.top.major.show_strip(Strip("x", Priority.CRITICAL, "I", "<b>x</b>", "update due in", "04:12"))
    state.notice.emit(Notice("<b>x</b>", "safe", "do"))
    shown.act("find")
    labels = shown.findChildren(QLabel)
    assert len(labels) > 30
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_hostile_names_reach_the_screen_as_text(shown, state, feed):
    feed.floor = floor(queue("cards", title="<img src=x>\u202egnp", wait=400), source="<h1>PBX</h1>\x07")
    state.tick()
    state.set_alarms(alarms(alarm()))
    page = shown.current_page().by_queue
    assert page.queues.table.rows.cell(0, 0).text == "<img src=x>\ufffdgnp"
    assert page.alarms.views()[0].what.text().startswith("<img src=x>\ufffdgnp: service level")
    assert shown.status.feed.text() == "<h1>PBX</h1>\ufffd · 41 events/s"
    shown.grab()


def test_the_major_incident_is_on_every_page(shown, qtbot):
    shown.top.major.show_strip(Strip("id-1", Priority.CRITICAL, "I", "INC-0142 Core banking", "update due in", "04:12"))
    for page in ("floor", "incidents"):
        shown.show_page(page)
        assert shown.top.major.isVisible()
    assert shown.top.major.accessibleName() == "critical I INC-0142 Core banking update due in 04:12"
    with qtbot.waitSignal(shown.incident_chosen) as told:
        QTest.mouseClick(shown.top.major, Qt.MouseButton.LeftButton)
    assert told.args == ["id-1"]
    shown.top.major.show_strip(None)
    assert not shown.top.major.isVisible()


def test_the_person_chip_asks(shown, qtbot):
    shown.top.person.show_person("Wei Chen", "desk 4")
    assert shown.top.person.accessibleName() == "Person at this desk: Wei Chen"
    with qtbot.waitSignal(shown.asked) as told:
        QTest.keyClick(shown.top.person, Qt.Key.Key_Return)
    assert told.args == ["person"]


@pytest.mark.parametrize("heard", [0.0, 100.0])
def test_why_there_is_no_feed_is_said_in_words(shown, state, feed, heard):
    feed.floor = replace(floor(heard=heard), link=Link.DOWN, why=str(LinkTrouble.LOGIN_REFUSED))
    state.tick()
    words = "The PBX refused the account. Check user and secret."
    assert shown.status.feed.text() == f"{feed.floor.source} · {words}"
    assert shown.top.freshness.accessibleName().endswith(words)
    assert words in shown.top.freshness.toolTip()
    feed.floor = floor()
    state.tick()
    assert words not in shown.status.feed.text()


def test_badges(shown):
    shown.rail.show_count("incidents", 2)
    assert shown.rail.buttons["incidents"].accessibleName() == "Incidents, 2 open"
    shown.rail.show_count("shifts", 2)  # a page that does not exist


def test_the_window_comes_back_as_it_was(shown, state, memory, qtbot):
    shown.show_page("floor")
    shown.resize(960, 640)
    shown.current_page().by_queue.whole.setSizes([180, 320])
    shown.current_page().by_queue.queues.table.setColumnHidden(3, True)
    qtbot.wait(1)
    sizes = shown.current_page().by_queue.whole.sizes()
    shown.close()
    slots = (PageSlot("floor", "Floor", "floor", "", lambda: FloorPage(TAIPEI)),)
    again = Window(slots, state, memory, TAIPEI)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.page == "floor")
    assert again.size() == shown.size()
    assert again.current_page().by_queue.queues.table.isColumnHidden(3)
    assert again.current_page().by_queue.whole.sizes() == sizes


def test_a_memory_of_nonsense_does_no_harm(state, qtbot):
    memory = Forgetful()
    for key in ("window/geometry", "window/page", "page/floor"):
        memory.save(key, b"\xff|nonsense|\x00")
    made = Window((PageSlot("floor", "Floor", "floor", "", lambda: FloorPage(TAIPEI)),), state, memory, TAIPEI)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.page == "floor")


def test_the_keyboard_reaches_every_button(shown):
    from PySide6.QtWidgets import QAbstractButton

    buttons = [b for b in shown.findChildren(QAbstractButton) if b.isVisible() and b.accessibleName()]
    assert len(buttons) >= 6
    assert [b.accessibleName() for b in buttons if not b.focusPolicy() & Qt.FocusPolicy.TabFocus] == []


def test_fields_and_tables_have_names(shown):
    shown.act("find")
    named = [*shown.findChildren(QLineEdit), shown.current_page().by_queue.queues.table]
    assert [type(widget).__name__ for widget in named if not widget.accessibleName()] == []


def test_the_theme_changes_while_it_runs(shown, qapp):
    dark = shown.grab().toImage()
    apply_theme(qapp, "light", "en")
    qapp.sendPostedEvents(None, QEvent.Type.PaletteChange)
    assert shown.grab().toImage() != dark
    apply_theme(qapp, "dark", "en")


@pytest.mark.parametrize(("room", "fills"), [((1440, 900), True), ((1280, 720), True), ((1920, 1080), False)])
def test_a_first_window_fills_a_screen_too_small_for_it(window, room, fills):
    window.fit(QSize(*room))
    assert bool(window.windowState() & Qt.WindowState.WindowMaximized) is fills


def test_a_window_with_a_place_of_its_own_keeps_it(window, memory):
    memory.save("window/geometry", b"kept")
    window.fit(QSize(1280, 720))
    assert not window.windowState() & Qt.WindowState.WindowMaximized


def test_the_keyboard_begins_on_the_queues(shown, qtbot):
    qtbot.waitUntil(shown.current_page().by_queue.queues.table.hasFocus)


def test_views_by_key_from_any_page(shown):
    shown.show_page("incidents")
    QTest.keyClick(shown, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert (shown.page, shown.current_page().view) == ("floor", "agents")
    shown.act("floor_queues")
    assert shown.current_page().view == "queues"
