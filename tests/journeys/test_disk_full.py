"""The disk is full: the window says so in words, every form keeps its text, and the same key stores it afterwards."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.hands import CTRL, Hands, log_lines
from tests.journeys.response import say_intact
from widgets.incidents.report_dialog import ReportDialog

resource = pytest.importorskip("resource", reason="needs a file-size limit")
FULL = "is full"
SAID = "What was said at the desk"
LONG = f"{SAID}. " * 100


@contextlib.contextmanager
def full_disk(data: Path) -> Iterator[None]:
    """No file of this process may grow beyond the largest that the store has now."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    largest = max(file.stat().st_size for file in data.rglob("journal.sqlite3*"))
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def try_note(hands: Hands, words: str) -> bool:
    """Write it down; whether it was stored."""
    composer = hands.response.log.composer
    hands.write(composer.text, words)
    QTest.keyClick(composer.text, Qt.Key.Key_Return, CTRL)
    hands.until(lambda: not composer.text.isReadOnly() and not composer.state.text())
    return not composer.text.toPlainText()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a file-size limit")
def test_a_full_disk_is_told_in_words_and_nothing_typed_is_lost(opened, tmp_path):
    hands = opened(demo=True)
    hands.report("System outage", "Core banking unavailable")
    hands.note("The first line")
    composer = hands.response.log.composer
    with full_disk(tmp_path):
        count = 0
        for words in (LONG, SAID):  # until not even a short line finds room
            while try_note(hands, words):
                count += 1
                assert count < 200, "the disk never was full"
            assert composer.text.toPlainText() == words
        told = [words for words in hands.notices if FULL in words]
        assert told, hands.notices
        assert "your words are still in the form" in told[0]
        report_is_refused(hands)
    QTest.keyClick(composer.text, Qt.Key.Key_Return, CTRL)
    hands.until(lambda: not composer.text.toPlainText())
    lines = log_lines(hands.response)
    assert sum(SAID in line for line in lines) == count + 1
    assert any("The first line" in line for line in lines)
    report_again(hands)
    hands.console.close()
    say_intact(tmp_path, at_least=count + 4)


def report_is_refused(hands: Hands) -> None:
    """The report's dialog stays, says why, and keeps what was filled in."""
    hands.press(Qt.Key.Key_F8)
    dialog = hands.window.findChild(ReportDialog)
    hands.click(dialog.kinds.buttons()[2])
    hands.write(dialog.affected, "Cards queue twice over plan " + "x" * 400)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    hands.until(lambda: dialog.confirm.isEnabled() and FULL in dialog.hint.text())
    assert dialog.isVisible()
    assert dialog.affected.text().startswith("Cards queue")


def report_again(hands: Hands) -> None:
    """The same key, once there is room."""
    dialog = hands.window.findChild(ReportDialog)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    hands.until(lambda: not dialog.isVisible())
    assert len(hands.console.state.board) == 2
