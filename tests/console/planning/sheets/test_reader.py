"""Reading a file beside the window: what was stopped stays stopped."""

import threading
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from console.planning.sheets.reader import SheetReader
from resources.roster.roster import Roster
from resources.roster.sheets.reading import Known

KNOWN = Known(Roster(), ZoneInfo("UTC"), frozenset())


@pytest.mark.parametrize("stops", [True, False], ids=["after a stop", "without one"])
def test_a_file_that_is_left_for_another_is_read_no_further(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, stops: bool
) -> None:
    begun, goes_on = threading.Event(), threading.Event()

    def read(path: Path, _known: Known, step) -> Path:
        if path.name == "first.csv":
            begun.set()
            goes_on.wait(10)
        step(1)
        return path

    monkeypatch.setattr("console.planning.sheets.reader.read_sheet", read)
    reader, found = SheetReader(), []
    reader.read(Path("first.csv"), KNOWN, found.append)
    assert begun.wait(10)
    if stops:
        reader.stop()
    reader.read(Path("second.csv"), KNOWN, found.append)
    goes_on.set()
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    reader.close()
    assert found == [Path("second.csv")]
