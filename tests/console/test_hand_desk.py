"""The desk's part in counting by hand: the strip on the page, counts into acts, the comparison that ends it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from console.acts.outcomes import Done, Failed, Refused
from console.continuity.hand_desk import PATIENCE, HandDesk
from console.pages.floor import HAND, FloorPage
from console.state import State
from console.storage.troubles import Trouble, TroubleCode
from resources.entry import Refusal
from resources.floor import Freshness, Link
from resources.hand_counts.commands import CountByHand, EndHandCounting
from resources.hand_counts.facts import CountingCause
from tests.console.window_stage import TAIPEI
from tests.desk_viewer import viewer
from tests.floors import AT, floor, queue
from tests.resources.hand_counts.counting import CountingDesk, count
from widgets.hand_counts.blind_strip import BlindStrip


class Bench:
    """Acts are stored at once in a journal in memory, or fail when told to."""

    def __init__(self, qtbot) -> None:
        self.over, self.state, self.journal, self.fails = QWidget(), State(), CountingDesk(), False
        qtbot.addWidget(self.over)
        self.state._floor = floor(queue("cards", wait=9.0), queue("loans"))
        self.state.now = lambda: AT
        self.asked, self.notices = [], []
        seen = viewer()
        seen.queues = {"cards": "Cards", "loans": "Loans"}
        self.desk = HandDesk(self, self.state, seen, self.over)
        self.desk.noticed.connect(lambda notice: self.notices.append(notice.what))
        self.page = FloorPage(TAIPEI)
        qtbot.addWidget(self.page)
        self.desk.take(self.page)
        self.page.show()

    def run(self, command, done=None):
        self.asked.append(command)
        if self.fails:
            done(Failed(Trouble.of(TroubleCode.DISK_FULL)))
            return
        refusal = self.journal.do(command)
        if refusal is None:
            self.state.set_hand_counts(self.journal.counts)
        done(Refused(refusal) if isinstance(refusal, Refusal) else Done(()))

    @property
    def strip(self) -> BlindStrip:
        (found,) = self.page.findChildren(BlindStrip)
        return found

    def count_two(self) -> None:
        self.page.show_view(HAND)
        more = self.page.by_hand.rows["cards"].fields["waiting"].more
        more.click()
        more.click()
        self.page.by_hand.store()


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot)
    yield made
    made.page.hide()
    if made.desk.dialog is not None:
        made.desk.dialog.hide()


def test_a_lost_feed_offers_the_board_and_the_count_says_why(bench):
    bench.state.aged.emit(Freshness.LOST, 15.2)
    assert bench.strip.isVisible()
    QTest.mouseClick(bench.strip.count, Qt.MouseButton.LeftButton)
    assert bench.page.view == HAND
    bench.count_two()
    assert bench.asked == [CountByHand(count(waiting=2), CountingCause.BLIND)]
    assert bench.page.by_hand.rows["cards"].by.text() == "14:32 Anna"


def test_somebody_may_count_while_the_floor_is_live(bench):
    bench.state.aged.emit(Freshness.FRESH, 0.1)
    bench.count_two()
    assert bench.asked[0].cause is CountingCause.ASKED
    assert bench.strip.what.text() == "The PBX is heard; the floor is still counted by hand"


def test_a_count_that_was_not_stored_is_not_shown_as_if_it_were(bench):
    bench.state.aged.emit(Freshness.LOST, 15.2)
    bench.fails = True
    bench.count_two()
    assert bench.page.by_hand.rows["cards"].fields["waiting"].figure() is None
    assert len(bench.notices) == 1


def test_the_end_keeps_the_comparison(bench):
    bench.state.aged.emit(Freshness.LOST, 15.2)
    bench.count_two()
    bench.desk.end()
    assert bench.desk.dialog is None  # blind: there is nothing to compare with
    bench.state.aged.emit(Freshness.FRESH, 0.2)
    QTest.mouseClick(bench.strip.end, Qt.MouseButton.LeftButton)
    QTest.keyClick(bench.desk.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(bench.asked[-1], EndHandCounting)
    assert [line.queue for line in bench.asked[-1].compared] == ["cards"]
    assert not bench.desk.dialog.isVisible()
    assert not bench.strip.isVisible()


def test_the_first_floor_has_its_time_to_come(bench):
    bench.state._floor = replace(floor(), queues={}, heard=0.0, link=Link.DOWN)
    bench.state.aged.emit(Freshness.LOST, None)
    assert not bench.strip.isVisible()
    for _ in range(PATIENCE):
        bench.state.ticked.emit(AT)
    assert bench.strip.isVisible()
