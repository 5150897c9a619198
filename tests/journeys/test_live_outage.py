"""The PBX under load falls silent in the middle of an outage that the console manages; and the close is signed.

It is stopped as a whole, as when its machine hangs, for as long as the response works without it, and goes on.
"""

import os
import signal
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.pages.floor import HAND
from incidents.kinds import Column, Kind, Severity
from resources.floor import Freshness, Link
from resources.hand_counts.hand_counts import slot_of
from tests.console.links.test_live_asterisk import LAB, asked_directly, on_the_floor
from tests.journeys.hands import CTRL, Hands, log_lines
from tests.journeys.lab import Story, under_load, wait, watch
from tests.journeys.response import say_intact, sign
from tests.journeys.test_feed_lost import chip, marks, waiting
from tests.journeys.test_hand_count import ALT, floor_page, strip
from tests.journeys.test_pack import paper
from tests.journeys.whole_life import Course, WholeLife
from widgets.attachments.attachment_dialogs import AttachDialog
from widgets.attachments.attachments_view import AttachmentsView
from widgets.composer import WritingField
from widgets.hand_counts.compare_dialog import CompareDialog
from widgets.incidents.incident_acts import IncidentAct
from widgets.measures.measure_change_dialogs import SaidDialog
from widgets.measures.measure_dialog import MeasureDialog
from widgets.measures.measure_rows import CONFIRM, REVERT
from widgets.measures.measure_view import MeasureView
from widgets.team.brief_dialog import BriefDialog
from widgets.team.command_strip import CommandAct
from widgets.team.role_dialogs import OfferDialog

pytestmark = under_load

SUCCESSOR = "Kwabena Tidepool"
NEWS = "Still no picture of the floor; we count by hand"
COURSE = Course(Kind.SYSTEM_OUTAGE, "Core banking and telephony", Severity.S1)
BLIND_S = 60  # at least, so that a renewed pack and a quarter of a minute of counting fall into it


@pytest.fixture
def server():
    """The PBX, which goes on whatever happens."""
    pid = int((Path(LAB) / "run" / "asterisk.pid").read_text())
    yield pid
    os.kill(pid, signal.SIGCONT)


def test_an_outage_is_managed_while_the_pbx_is_silent(opened, tmp_path, drive, server):
    story = drive("--profile", "steady", "--duration", "420")
    hands = watch(opened, tmp_path)
    wait(lambda: sum(queue.total.answered for queue in hands.console.state.floor.queues.values()) > 5, 90, "no calls")
    story.tell("the floor is live under load")
    (tmp_path / "pictures").mkdir()
    life = WholeLife(hands, COURSE, tmp_path / "pictures")
    life.begin()
    story.tell("reported, acknowledged, graded I, activated")
    stopped = fall_silent(hands, story, server)
    count_by_hand(hands, story)
    hands.press(Qt.Key.Key_3, CTRL)
    work(hands, life, story, tmp_path)
    wait(lambda: time.monotonic() - stopped > BLIND_S, BLIND_S, "")
    look_at_the_pack(hands, story)
    come_back(hands, story, server)
    hands.press(Qt.Key.Key_3, CTRL)
    end(hands, life, story)
    hands.console.close()
    say_intact(tmp_path, at_least=45)
    story.tell("closed; the log is intact")


def fall_silent(hands: Hands, story: Story, server: int) -> float:
    """Late, stale, BLIND on every figure of the Floor page, in the chip above it and in the strip."""
    hands.press(Qt.Key.Key_1, CTRL)
    wait(lambda: marks(hands) == {"fresh"}, 10, "not fresh before")
    os.kill(server, signal.SIGSTOP)
    stopped = time.monotonic()
    for freshness, limit_s in ((Freshness.LATE, 4), (Freshness.STALE, 6), (Freshness.LOST, 17)):
        wait(lambda freshness=freshness: marks(hands) == {freshness.value}, limit_s, f"never {freshness}")
        story.tell(f"{freshness.value} after {time.monotonic() - stopped:.1f} s: {chip(hands)}")
    assert "BLIND" in chip(hands)
    wait(lambda: strip(hands).isVisible(), 2, "no strip")
    assert strip(hands).what.text().startswith("BLIND for ")
    wait(lambda: hands.console.state.floor.link is Link.DOWN, 5, "the link is not given up")
    return stopped


def count_by_hand(hands: Hands, story: Story) -> None:
    """Alt+3, a figure and a key more, for two queues."""
    hands.press(Qt.Key.Key_3, ALT)
    page = floor_page(hands)
    assert page.view == HAND
    assert page.by_hand is not None
    for queue, field, figure in (("cards", "waiting", "7"), ("cards", "answered", "4"), ("fraud", "waiting", "2")):
        line = page.by_hand.rows[queue]
        number = line.fields[field].number
        number.setFocus()
        QTest.keyClicks(number, figure)
        QTest.keyClick(number, Qt.Key.Key_Plus)
        hands.until(lambda line=line: line.by.text() not in ("", "saving…"))
    hands.until(lambda: len(hands.console.state.hand_counts.open) == 2)
    story.tell(f"counted by hand: {strip(hands).more.text()}")


def work(hands: Hands, life: WholeLife, story: Story, folder: Path) -> None:
    """A step, evidence, an update, a measure, another commander: nothing of it needs the PBX."""
    run = next(one for one in hands.incident.steps if one.state == "open" and life._is_walked(life._step(one)))
    life.finish(run)
    attach(hands, folder)
    dialog = hands.asked(IncidentAct.UPDATE)
    field = dialog.findChild(WritingField)
    assert field is not None
    hands.write(field, NEWS)
    hands.confirm()
    measure(hands)
    hand_over(hands)
    hands.until(lambda: any(NEWS in line for line in log_lines(hands.response)))
    story.tell(
        f"step {run.id}, a file, an update, a measure and command to {hands.incident.commander}, all while BLIND"
    )


def attach(hands: Hands, folder: Path) -> None:
    file = folder / "switch.txt"
    file.write_text("no dial tone on trunk 2", "utf-8")
    hands.click(hands.response.beside.buttons["attachments"])
    (view,) = hands.response.findChildren(AttachmentsView)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, no))
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), AttachDialog))
    dialog = hands.dialog
    assert isinstance(dialog, AttachDialog)
    hands.write(dialog.source_field, "console of the switch")
    hands.confirm()
    hands.until(lambda: hands.incident.attachments)


def measure(hands: Hands) -> None:
    hands.click(hands.response.beside.buttons["measures"])
    (view,) = hands.response.findChildren(MeasureView)
    hands.click(view.begin)
    dialog = hands.dialog
    assert isinstance(dialog, MeasureDialog)
    hands.write(dialog.title_field, "Announce that cards are blocked by terminal only")
    hands.confirm()
    hands.until(lambda: view.rows)
    hands.click(view.rows[0].buttons[CONFIRM])
    said(hands, "Wu, telephony")
    hands.until(lambda: hands.incident.measures.taken[0].in_force is not None)


def said(hands: Hands, name: str) -> None:
    dialog = hands.dialog
    assert isinstance(dialog, SaidDialog)
    hands.write(dialog.name, name)
    hands.confirm()


def hand_over(hands: Hands) -> None:
    """Offered, the brief read to its end by the other one, accepted."""
    row = hands.response.team.row("incident_commander")
    hands.click(row.assign)
    dialog = hands.dialog
    assert isinstance(dialog, OfferDialog)
    hands.pick(dialog.picker, SUCCESSOR)
    hands.confirm()
    hands.until(lambda: hands.incident.calls.offer)
    hands.become(SUCCESSOR)
    button = hands.response.command.buttons[CommandAct.BRIEF]
    hands.until(button.isVisible)
    hands.click(button)
    brief = hands.dialog
    assert isinstance(brief, BriefDialog)
    bar = brief.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    hands.until(brief.assessed.isEnabled)
    QTest.keyClick(brief.assessed, Qt.Key.Key_Space)
    assert brief.assessed.isChecked()
    hands.confirm()
    hands.until(lambda: hands.incident.commander == "s2")


def look_at_the_pack(hands: Hands, story: Story) -> None:
    """On disk, of now: the incident, its new commander, the last update, and that nothing was heard."""
    hands.until(lambda: all(words in paper(hands) for words in (COURSE.affected, NEWS, SUCCESSOR, "BLIND")))
    newest = hands.console.desk.continuity.pack.folder.newest(".txt")
    story.tell(f"the pack on disk is {time.time() - newest.stat().st_mtime:.1f} s old and tells of all of it")
    hands.press(Qt.Key.Key_1, CTRL)
    assert strip(hands).isVisible()
    assert not strip(hands).end.isEnabled()


def come_back(hands: Hands, story: Story, server: int) -> None:
    """The PBX goes on: live, hand counts beside its figures, and those equal to what it tells another client."""
    hands.press(Qt.Key.Key_1, ALT)  # the queues again
    os.kill(server, signal.SIGCONT)
    back = time.monotonic()
    wait(lambda: hands.console.state.floor.link is Link.UP, 30, "the link does not come back")
    wait(lambda: marks(hands) == {"fresh"} and strip(hands).end.isEnabled(), 10, "not fresh again")
    story.tell(f"live again {time.monotonic() - back:.1f} s after the PBX")
    wait(lambda: is_as_told(hands), 60, "other figures than the PBX's own")
    story.tell(f"every queue's callers and every membership as the PBX tells another client: {waiting(hands)} waiting")
    hands.click(strip(hands).end)
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), CompareDialog))
    dialog = hands.dialog
    assert isinstance(dialog, CompareDialog)
    assert {line.queue: line.counted for line in dialog.lines} == {"cards": 5, "fraud": None}
    assert all(line.blind_s >= BLIND_S - 20 for line in dialog.lines)
    story.tell(f"compared: {[(line.queue, line.counted, line.offered, round(line.blind_s)) for line in dialog.lines]}")
    hands.confirm()
    hands.until(lambda: not strip(hands).isVisible())
    counts = hands.console.state.hand_counts
    assert {queue for queue, _ in counts.by_place} == {"cards", "fraud"}
    assert all(slot == slot_of(slot) for slot in counts.slots), "the quarters stay marked"


def is_as_told(hands: Hands) -> bool:
    """Whether callers wait again, and all is as another client is told."""
    return waiting(hands) > 0 and on_the_floor(hands.console.state.floor) == asked_directly()


def end(hands: Hands, life: WholeLife, story: Story) -> None:
    life.walk(after=False)
    hands.click(hands.response.beside.buttons["measures"])
    (view,) = hands.response.findChildren(MeasureView)
    hands.click(view.rows[0].buttons[REVERT])
    said(hands, "Wu, telephony")
    life.recover()
    story.tell("resolved")
    sign(hands, "The switch hung while core banking was down", "A second trunk, Kwabena, in four weeks")
    assert hands.column() is Column.CLOSED
    story.tell("reviewed and signed by a second person")
