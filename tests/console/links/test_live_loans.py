"""Loans on a running Asterisk; ASTERISK_LAB names its folder, as in test_live_asterisk.py.

Agents and devices of these tests are made by an account `load` (write system, call, agent), secret `load-lab`, and
taken away again.
"""

import os
import time
from collections.abc import Iterator
from datetime import timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from console.clocks.clock import SystemClock
from console.links.asterisk import AsteriskLink
from console.links.feed import FeedThread
from console.links.wire import Endpoint
from resources.agents import AgentState
from resources.feeds.asterisk.session import AmiSession
from resources.folding.builder import FloorBuilder
from resources.loans.loan import LoanState
from resources.loans.wish import LoanWish
from tests.console.lending_desk import LendingDesk
from tests.console.links.ami_peer import CuttingProxy, Peer

PORT = 5038
pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(not os.environ.get("ASTERISK_LAB"), reason="no Asterisk: ASTERISK_LAB is not set"),
]
AGENTS = [f"Local/{number}@agents/n" for number in range(1701, 1709)]
PLACES = {"loans": "2", "retail": "1"}
ENDED = (LoanState.RETURNED, LoanState.COMPENSATED, LoanState.REFUSED)


@pytest.fixture
def pbx() -> Iterator[Peer]:
    """A second client; eight idle agents in loans and retail."""
    peer = Peer(PORT, "load")
    for agent in AGENTS:
        device = f"Custom:A{agent[6:10]}"
        peer.ask("Setvar", Variable=f"DEVICE_STATE({device})", Value="NOT_INUSE")
        for queue, penalty in PLACES.items():
            peer.ask(
                "QueueAdd", Queue=queue, Interface=agent, Penalty=penalty, MemberName=f"Zoë {agent[6:10]}",
                StateInterface=device,
            )  # fmt: skip
    yield peer
    peer.close()
    cleaner = Peer(PORT, "load")  # the first one does not outlive a restart of the PBX
    for agent in AGENTS:
        for queue in ("loans", "retail", "cards"):
            cleaner.ask("QueueRemove", Queue=queue, Interface=agent)
    cleaner.close()


def feed_to(port: int) -> FeedThread:
    link = AsteriskLink(
        Endpoint("127.0.0.1", port, tls=False),
        lambda: AmiSession("queueonly", "queueonly-lab"),
        SystemClock(),
        Random(),
    )
    feed = FeedThread(link, FloorBuilder({}, ZoneInfo("UTC"), "lab"), SystemClock())
    feed.start()
    return feed


@pytest.fixture
def proxy() -> Iterator[CuttingProxy]:
    with CuttingProxy(PORT) as made:
        yield made


@pytest.fixture
def desk(qtbot, tmp_path, proxy, pbx) -> Iterator[LendingDesk]:
    feed = feed_to(proxy.port)
    desk = LendingDesk(qtbot, tmp_path, feed, SystemClock())
    desk.wait(lambda: all(desk.state.floor.agents.get(agent) for agent in AGENTS))
    yield desk
    desk.close()
    feed.stop()
    assert feed.faults() == []


def lend(desk: LendingDesk, *agents: str, seconds: float = 3600.0) -> None:
    desk.lending.lend(LoanWish(agents, "cards", desk.clock.now() + timedelta(seconds=seconds), "test"))
    desk.settle()


def of_agents(desk: LendingDesk, agents: list[str]) -> list[LoanState]:
    newest = {loan.agent: loan.state for loan in desk.loans}
    return [newest[agent] for agent in agents]


def test_six_agents_are_lent_for_some_seconds_and_back_exactly_where_they_were(desk, pbx):
    six = AGENTS[:6]
    before = pbx.members(*AGENTS)
    assert desk.state.floor.agents[six[0]].state is AgentState.READY
    began = time.monotonic()
    lend(desk, *six, seconds=8)
    desk.wait(lambda: of_agents(desk, six) == [LoanState.CONFIRMED] * 6, 10)
    print(f"\nsix lent and confirmed in {(time.monotonic() - began) * 1000:.0f} ms")
    for loan in desk.loans:
        assert loan.took_s is not None
        print(f"{loan.agent} {loan.name}: confirmed by the PBX's event {loan.took_s * 1000:.0f} ms after the request")
    away = pbx.members(*AGENTS)
    for agent in six:
        assert away[agent, "cards"] == ("0", "0", "", "dynamic", before[agent, "loans"][4], before[agent, "loans"][5])
        assert (away[agent, "loans"][0], away[agent, "retail"][0]) == ("12", "11")
    assert {key: row for key, row in away.items() if key[0] not in six} == {
        key: row for key, row in before.items() if key[0] not in six
    }
    desk.wait(lambda: of_agents(desk, six) == [LoanState.RETURNED] * 6, 20)
    for loan in desk.loans:
        assert loan.ended_at is not None
        late = (loan.ended_at - loan.until).total_seconds()
        print(f"{loan.agent}: back {late * 1000:.0f} ms after its time, lent {loan.lent_s(desk.clock.now()):.1f} s")
    assert pbx.members(*AGENTS) == before


def test_an_agent_whose_events_the_pbx_swallows_is_confirmed_by_asking_for_everything(desk, pbx):
    """The server cuts names at 79 bytes, inside a character if need be, and then drops the member's events."""
    agent = "Local/1709@agents/n"
    for queue, penalty in PLACES.items():
        pbx.ask(
            "QueueAdd", Queue=queue, Interface=agent, Penalty=penalty, MemberName="x" * 78 + "é",
            StateInterface="Custom:A1708",
        )  # fmt: skip
    before = pbx.members(agent)
    desk.feed.look()
    desk.wait(lambda: agent in desk.state.floor.agents, 5)
    lend(desk, agent)
    desk.wait(lambda: of_agents(desk, [agent]) == [LoanState.CONFIRMED], 10)
    (loan,) = desk.loans
    print(f"\nconfirmed by the PBX's own list {loan.took_s:.1f} s after the request")
    desk.lending.return_all()
    desk.wait(lambda: of_agents(desk, [agent]) == [LoanState.RETURNED], 10)
    assert pbx.members(agent) == before
    for queue in PLACES:
        pbx.ask("QueueRemove", Queue=queue, Interface=agent)


def test_a_pbx_that_starts_again_neither_loses_nor_keeps_anybody(desk, pbx):
    six = AGENTS[:6]
    before = pbx.members(*AGENTS)
    lend(desk, *six)
    desk.wait(lambda: of_agents(desk, six) == [LoanState.CONFIRMED] * 6, 10)
    away = pbx.members(*AGENTS)
    pbx.tell("Command", Command="core restart now")
    desk.wait(lambda: desk.state.floor.link != "up", 10)
    desk.lending.return_all()  # while nobody listens
    desk.settle()
    down_s = desk.wait(lambda: of_agents(desk, six) == [LoanState.RETURNED] * 6, 60)
    print(f"\nback {down_s:.1f} s after the PBX began to restart")
    again = Peer(PORT, "load")
    assert len(away) == len(before) + 6
    assert again.members(*AGENTS) == before
    again.close()


def _cases() -> list[tuple[bool, int, int]]:
    outward = [(True, lines, extra) for lines in range(22) for extra in (0, 7)]
    return outward + [(False, lines, extra) for lines in (*range(12), *range(12, 90, 6)) for extra in (0, 7)]


def test_a_link_cut_after_any_line_leaves_nobody_in_an_undefined_state(desk, pbx, proxy):
    agent = AGENTS[0]
    before = pbx.members(agent)
    ends: dict[str, int] = {}
    worst = 0.0
    for outward, lines, extra in _cases():
        for back in (False, True):
            proxy.cut_after(lines, extra, outward=outward)
            if back:
                desk.lending.return_all()
            else:
                lend(desk, agent)
            wanted = ENDED if back else (LoanState.CONFIRMED, *ENDED)
            took_s = desk.wait(lambda wanted=wanted: of_agents(desk, [agent])[0] in wanted, 30)
            cut = not proxy.disarm()
            desk.wait(lambda: desk.state.floor.link == "up", 30)
            worst = max(worst, took_s)
            state = of_agents(desk, [agent])[0]
            end = f"{state.value} after a cut" if cut else f"{state.value}, not cut"
            ends[end] = ends.get(end, 0) + 1
            if state is LoanState.CONFIRMED:
                assert {queue for _, queue in pbx.members(agent)} == {"loans", "retail", "cards"}
            else:
                assert pbx.members(agent) == before
    print(f"\n{sum(ends.values())} ways: {ends}; the longest took {worst:.1f} s with the time of connecting again")
