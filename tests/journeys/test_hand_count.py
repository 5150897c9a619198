"""The link to the PBX is cut: BLIND in words, the floor counted by hand, the link back, both kept side by side."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.pages.floor import HAND, FloorPage
from console.storage.keys import NoVault
from console.storage.store import Store
from resources.hand_counts.facts import CountingCause, HandCounted, HandCountingBegun, HandCountingEnded
from resources.hand_counts.hand_counts import HandCounts
from tests.console.links.peers import ScriptedServer
from tests.journeys.hands import Hands
from tests.journeys.silent_pbx import Pbx
from widgets.hand_counts.blind_strip import BlindStrip
from widgets.hand_counts.compare_dialog import CompareDialog

ALT = Qt.KeyboardModifier.AltModifier


def floor_page(hands: Hands) -> FloorPage:
    page = hands.window.current_page()
    assert isinstance(page, FloorPage)
    return page


def strip(hands: Hands) -> BlindStrip:
    (found,) = floor_page(hands).findChildren(BlindStrip)
    return found


def test_blind_then_counted_by_hand_then_compared(opened, clock, tmp_path):
    pbx = Pbx()
    with ScriptedServer(pbx.first, pbx.again) as server:
        hands = opened(asterisk=f"127.0.0.1:{server.port}", user="console")
        hands.until(lambda: "cards" in hands.console.state.floor.queues)
        pbx.silent.set()
        hands.until(lambda: (clock.advance(0.1), strip(hands).isVisible())[1])
        assert strip(hands).what.text().startswith("BLIND for ")

        hands.press(Qt.Key.Key_3, ALT)
        assert floor_page(hands).view == HAND
        line = floor_page(hands).by_hand.rows["cards"]
        number = line.fields["waiting"].number
        number.setFocus()
        QTest.keyClicks(number, "7")
        QTest.keyClick(number, Qt.Key.Key_Plus)
        hands.until(lambda: hands.console.state.hand_counts.since is not None)
        hands.until(lambda: line.by.text() not in ("", "saving…"))
        assert "counted by hand since" in strip(hands).more.text()
        assert not strip(hands).end.isEnabled()

        pbx.back.set()
        hands.until(lambda: (clock.advance(0.1), strip(hands).end.isEnabled())[1])
        hands.click(strip(hands).end)
        hands.until(lambda: isinstance(QApplication.activeModalWidget(), CompareDialog))
        hands.confirm()
        hands.until(lambda: not strip(hands).isVisible())
        hands.console.close()
    assert not server.faults

    store = Store.open(tmp_path, vault=NoVault())
    entries = [entry for entry in store.entries() if entry.stream.startswith("floor/")]
    assert store.verify().intact
    store.close()
    begun, counted, ended = (entry.fact for entry in entries)
    assert begun == HandCountingBegun(CountingCause.BLIND)
    assert isinstance(counted, HandCounted)
    assert (counted.queue, counted.waiting, counted.answered) == ("cards", 8, None)
    assert isinstance(ended, HandCountingEnded)
    assert [(one.queue, one.counted) for one in ended.compared] == [("cards", None)]
    assert ended.compared[0].blind_s > 0
    assert HandCounts.of(entries).slots == {counted.slot}  # marked for ever
