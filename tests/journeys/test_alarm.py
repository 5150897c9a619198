"""The PBX falls silent: an alarm, acknowledged by a click, gone when the feed is back, all on record."""

from console.pages.floor import FloorPage
from console.storage.keys import NoVault
from console.storage.store import Store
from resources.alarms.alarm import AlarmState
from tests.console.links.peers import ScriptedServer
from tests.journeys.hands import Hands
from tests.journeys.silent_pbx import Pbx
from widgets.alarms.alarm_list import AlarmList
from widgets.alarms.alarm_row import AlarmRowView

KEY = "feed_lost"


def panel(hands: Hands) -> AlarmList:
    page = hands.window.current_page()
    assert isinstance(page, FloorPage)
    return page.by_queue.alarms


def rows(hands: Hands) -> list[AlarmRowView]:
    return [row for row in panel(hands).findChildren(AlarmRowView) if row.isVisible() and row.row]


def test_an_alarm_comes_is_taken_on_and_goes(opened, tmp_path, clock):
    pbx = Pbx()
    with ScriptedServer(pbx.first, pbx.again) as server:
        hands = opened(asterisk=f"127.0.0.1:{server.port}", user="console")
        alarms = lambda: hands.console.state.alarms  # noqa: E731
        pbx.silent.set()
        hands.until(lambda: (clock.advance(0.1), alarms().get(KEY))[1])
        hands.until(lambda: [row.row.key for row in rows(hands)] == [KEY])
        hands.click(rows(hands)[0].acknowledge)
        hands.until(lambda: alarms().get(KEY).state is AlarmState.ACKNOWLEDGED)
        pbx.back.set()
        hands.until(lambda: (clock.advance(0.1), alarms().get(KEY) is None)[1])
        hands.console.close()
    assert not server.faults
    store = Store.open(tmp_path, vault=NoVault())
    kinds = [entry.fact.kind for entry in store.entries() if entry.fact.kind.startswith("alarm_")]
    assert kinds == ["alarm_raised", "alarm_acknowledged", "alarm_cleared"]
    assert store.verify().intact
    store.close()
