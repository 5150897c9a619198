"""A loan over a real socket that is cut after any line, in either direction: nobody ends in an undefined state."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from resources.loans.loan import LoanState
from resources.loans.wish import LoanWish
from tests.console.lending_desk import LendingDesk
from tests.console.links.ami_peer import CuttingProxy
from tests.console.links.peers import Call, HandClock, ScriptedServer
from tests.resources.asterisk.members import MemberServer, Row
from tests.resources.asterisk.server import BANNER

AGENT = "Local/1001@agents/n"
OUTWARD, INWARD = 22, 66  # lines that a loan and its return say and hear, at most
FEW = [(True, lines) for lines in range(0, OUTWARD, 5)] + [(False, lines) for lines in range(1, INWARD, 13)]
AROUND = [(True, 9), (False, 27)]
ALL = [(True, lines) for lines in range(OUTWARD)] + [(False, lines) for lines in range(INWARD)]


class Cuts:
    """One console, one PBX, a proxy between them; everything runs until the loan stands."""

    def __init__(self, desk: LendingDesk, pbx: MemberServer, proxy: CuttingProxy, clock: HandClock) -> None:
        self.desk, self.pbx, self.proxy, self.clock = desk, pbx, proxy, clock
        self.before = pbx.seen
        self.usable_s = 0.0

    def lend(self, later_s: float = 0) -> None:
        now = self.clock.now()
        begins = now + timedelta(seconds=later_s) if later_s else None
        self.desk.lending.lend(LoanWish((AGENT,), "cards", now + timedelta(hours=8), "test", begins=begins))
        self.desk.settle()

    def state(self) -> LoanState:
        return list(self.desk.loans)[-1].state

    def until_it_stands(self, *states: LoanState) -> None:
        """Time runs on by a twentieth of a second at each look; counted while the link is up."""
        self.usable_s = 0.0

        def stands() -> bool:
            self.clock.advance(0.05)
            up = self.desk.state.floor.link == "up"
            self.usable_s += 0.05 * up
            return up and self.state() in states

        self.desk.wait(stands)
        self.proxy.disarm()

    def lend_and_return(self, outward: bool, lines: int, extra: int, later_s: float = 0) -> None:
        self.proxy.cut_after(lines, extra, outward=outward)
        self.lend(later_s)
        self.until_it_stands(LoanState.CONFIRMED, LoanState.COMPENSATED)
        assert self.usable_s <= 10 + later_s
        if self.state() is LoanState.CONFIRMED:
            away = {queue: place[0] for (queue, _), place in self.pbx.seen.items()}
            assert away == {"loans": 12, "retail": 11, "cards": 0}
            self.proxy.cut_after(lines, extra, outward=outward)
            self.desk.lending.return_all()
            self.until_it_stands(LoanState.RETURNED)
        assert self.pbx.seen == self.before, (outward, lines, extra)


@pytest.fixture
def cuts(qtbot, tmp_path, link, clock) -> Iterator[Cuts]:
    pbx = MemberServer(("loans", "retail", "cards"))
    pbx.members = {
        ("loans", AGENT): Row("Zoë", "Custom:A1001", 2),
        ("retail", AGENT): Row("Zoë", "Custom:A1001", 1),
    }

    def serve(call: Call) -> None:
        call.server = pbx
        call.say(BANNER)
        call.answer_until()

    with ScriptedServer(serve) as server, CuttingProxy(server.port) as proxy:
        feed = link(proxy.port)
        desk = LendingDesk(qtbot, tmp_path, feed, clock)
        desk.wait(lambda: AGENT in desk.state.floor.agents)
        yield Cuts(desk, pbx, proxy, clock)
        desk.close()
        feed.stop()
        assert feed.faults() == []
    assert server.faults == []


def test_a_link_cut_after_a_line_leaves_nobody_in_an_undefined_state(cuts):
    for outward, lines in FEW:
        cuts.lend_and_return(outward, lines, 5 * (lines % 2))


def test_a_link_cut_around_the_beginning_of_a_loan_for_later_only_puts_it_off(cuts):
    for outward, lines in AROUND:
        cuts.lend_and_return(outward, lines, 5 * (lines % 2), later_s=1)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_loan_for_later_over_a_link_cut_after_every_line(cuts):
    for outward, lines in ALL:
        cuts.lend_and_return(outward, lines, 5 * (lines % 2), later_s=1)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_link_cut_after_every_line_leaves_nobody_in_an_undefined_state(cuts):
    for outward, lines in ALL:
        cuts.lend_and_return(outward, lines, 5 * (lines % 2))
