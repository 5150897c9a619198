"""Paper for the worst case: a report is on it at once, and a store that fails does not keep it from being renewed."""

import pytest
from PySide6.QtCore import Qt

from console.storage.store import Store
from console.storage.troubles import StoreFault, Trouble, TroubleCode
from tests.journeys.hands import Hands

AFFECTED = "Core banking unavailable"


def paper(hands: Hands) -> str:
    newest = hands.console.desk.continuity.pack.folder.newest(".txt")
    return newest.read_text("utf-8") if newest else ""


@pytest.fixture
def _prints_itself() -> None:
    """Here it is printed as in the running console: by a process of its own."""


def test_the_pack_has_what_was_just_reported_and_outlives_the_store(opened, monkeypatch):
    hands = opened(demo=True)
    hands.until(lambda: "No incident is open." in paper(hands))
    hands.report("System outage", AFFECTED)
    hands.until(lambda: AFFECTED in paper(hands))
    assert "The log ends with entry" in paper(hands)
    hands.until(lambda: hands.window.status.pack.text().startswith("Printed pack "))
    assert ".pdf" in hands.window.status.pack.toolTip()

    def fails(_store):
        raise StoreFault(Trouble.of(TroubleCode.BUSY), full=False)

    monkeypatch.setattr(Store, "head", fails)
    desk = hands.console.desk
    desk.continuity._renew()
    hands.until(lambda: desk.continuity._end is None)
    hands.press(Qt.Key.Key_F6)
    hands.until(lambda: "The log could not be read when this was made." in paper(hands))
    assert AFFECTED in paper(hands)
    hands.until(lambda: any("The pack lies here" in notice for notice in hands.notices))
