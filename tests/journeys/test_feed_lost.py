"""The PBX falls silent: late, stale, BLIND on the page and in a report; then all of it again, and the gap on record."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from console.pages.floor import FloorPage
from console.storage.keys import NoVault
from console.storage.store import Store
from incidents.facts import IncidentReported, QueueNote
from resources.alarms.facts import AlarmCleared, AlarmFact, AlarmRaised
from resources.feed_facts import FeedFact, FeedLost, FeedRestored
from resources.floor import Freshness, Link
from tests.console.links.peers import HandClock, ScriptedServer
from tests.journeys.hands import CTRL, Hands
from tests.journeys.silent_pbx import Pbx
from widgets.incidents.report_dialog import ReportDialog


def marks(hands: Hands) -> set[str]:
    """What every live figure of the Floor page and the chip above it say of their age."""
    page = hands.window.current_page()
    assert isinstance(page, FloorPage)
    view = page.by_queue
    live: list[QWidget] = [view.figures, view.queues.table, view.load, view.alarms, hands.window.top.freshness]
    return {str(widget.property("freshness")) for widget in live}


def chip(hands: Hands) -> str:
    return str(hands.window.top.freshness.accessibleName())


def age_until(hands: Hands, clock: HandClock, freshness: Freshness) -> None:
    """Let time pass in tenths until the page says so."""

    def older() -> bool:
        if marks(hands) == {freshness.value}:
            return True
        clock.advance(0.1)
        return False

    hands.until(older)


def waiting(hands: Hands) -> int:
    return sum(queue.waiting for queue in hands.console.state.floor.queues.values())


def report_words(hands: Hands) -> str:
    """F8: what the dialog says of its figures; left with Esc."""
    hands.press(Qt.Key.Key_F8)
    dialog = hands.window.findChild(ReportDialog)
    words = " ".join(label.text() for label in (dialog.figures, dialog.age) if label.isVisible())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    return words


def reported(hands: Hands) -> tuple[tuple[QueueNote, ...], float | None]:
    """The figures that the report carries, and their age."""
    fact = hands.incident.entries[0].fact
    assert isinstance(fact, IncidentReported)
    return fact.queues, fact.floor_age_s


def test_a_silent_pbx_is_late_stale_blind_and_comes_back_whole(opened, clock, tmp_path):
    pbx = Pbx()
    with ScriptedServer(pbx.first, pbx.again) as server:
        hands = opened(asterisk=f"127.0.0.1:{server.port}", user="console")
        hands.until(lambda: marks(hands) == {"fresh"})
        assert waiting(hands) == 1
        pbx.silent.set()
        for freshness in (Freshness.LATE, Freshness.STALE, Freshness.LOST):
            age_until(hands, clock, freshness)
        hands.until(lambda: (clock.advance(0.1), hands.console.state.floor.link is Link.DOWN)[1])
        assert "BLIND" in chip(hands)
        assert waiting(hands) == 1, "the last known figures stay, marked"
        assert "BLIND for 1" in report_words(hands)
        hands.report("System outage", "No picture of the floor")
        queues, age_s = reported(hands)
        assert [(note.queue, note.waiting) for note in queues] == [("cards", 1)]
        assert age_s is not None
        assert age_s >= 15
        hands.press(Qt.Key.Key_1, CTRL)
        pbx.back.set()
        hands.until(lambda: (clock.advance(0.1), hands.console.state.floor.link is Link.UP)[1])
        hands.until(lambda: marks(hands) == {"fresh"})
        assert waiting(hands) == 2
        assert server.calls[-1].server.asked_for("QueueStatus"), "all of it is asked for again"
        assert report_words(hands).startswith("cards 2 waiting")
        hands.until(lambda: not any(alarm.active for alarm in hands.console.state.alarms))
        hands.console.close()
    assert not server.faults
    lost, restored = feed_entries(tmp_path)
    assert (lost.why, restored.since) == ("silent", lost.since)
    assert 10 <= restored.until - restored.since < 3600


def test_a_report_before_any_floor_says_that_there_are_no_figures(opened, clock):
    pbx = Pbx()
    with ScriptedServer(pbx.again) as server:
        hands = opened(live=False, asterisk=f"127.0.0.1:{server.port}", user="console")
        assert chip(hands) == "No feed yet"
        words = "No queue figures: no floor is connected. The report is taken without them."
        assert report_words(hands) == words
        hands.report("System outage", "No PBX since the morning")
        assert reported(hands) == ((), None)
        pbx.back.set()
        hands.console.close()


def feed_entries(data):
    store = Store.open(data, vault=NoVault())
    try:
        facts = [entry.fact for entry in store.entries() if entry.stream.startswith("alarm/")]
        assert store.verify().intact
    finally:
        store.close()
    assert [type(fact) for fact in facts if isinstance(fact, AlarmFact)] == [AlarmRaised, AlarmCleared]
    feed = [fact for fact in facts if isinstance(fact, FeedFact)]
    assert [type(fact) for fact in feed] == [FeedLost, FeedRestored]
    return feed
