"""Silence on a link: late, stale, lost, given up, and called again ever more rarely."""

from functools import partial
from itertools import pairwise
from random import Random

from console.links import asterisk
from console.links.asterisk import AsteriskLink
from console.links.backoff import Backoff
from console.links.wire import Endpoint, resolve
from resources.feed_facts import FeedLost, FeedRestored, LinkTrouble
from resources.feeds.asterisk.session import AmiSession
from resources.floor import Freshness, Link
from tests.console.links.conftest import SECRET
from tests.console.links.peers import Call, HandClock, ScriptedServer, is_up, serve


def test_silence_is_late_then_stale_then_lost_and_then_the_link_calls_again(link, clock):
    def fall_silent(call: Call) -> None:
        call.greet()
        call.answer_until(lambda: len(call.server.asked_for("Ping")) >= 2)
        call.listen()

    with ScriptedServer(fall_silent, serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()))
        heard = feed.latest().heard
        clock.advance(3.2)
        assert feed.latest().freshness(clock.monotonic()) is Freshness.LATE
        clock.advance(2)
        clock.wait_for(lambda: feed.latest().link is Link.STALE)
        assert feed.latest().why == LinkTrouble.SILENT
        assert feed.latest().freshness(clock.monotonic()) is Freshness.STALE
        assert feed.facts() == []
        clock.advance(15)
        clock.wait_for(lambda: feed.latest().link is Link.DOWN)
        down = feed.latest()
        assert down.freshness(clock.monotonic()) is Freshness.LOST
        assert clock.epoch() - down.gaps[-1].since > 15  # the gap began when the last byte came
        assert down.heard == heard
        clock.advance(1)
        clock.wait_for(lambda: is_up(feed.latest()))
        assert [type(fact) for fact in feed.facts()] == [FeedLost, FeedRestored]


def test_pings_keep_an_idle_link_fresh(link, clock):
    with ScriptedServer(serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()))
        asked = server.calls[0].server

        def one_more(heard: float, pings: int) -> bool:
            return len(asked.asked_for("Ping")) > pings and feed.latest().heard > heard

        for _ in range(6):
            before = feed.latest().heard, len(asked.asked_for("Ping"))
            clock.advance(2.1)
            clock.wait_for(partial(one_more, *before))
            assert is_up(feed.latest())
        assert len(server.calls) == 1


def test_a_server_that_never_speaks_is_given_up(link, clock):
    with ScriptedServer(lambda call: call.listen(), serve) as server:
        feed = link(server.port)
        clock.run_until(lambda: feed.latest().why == LinkTrouble.LOGIN_TIMEOUT, feed)
        clock.run_until(lambda: is_up(feed.latest()), feed)


def test_nobody_listens(link, clock):
    with ScriptedServer(serve) as gone:
        port = gone.port
    feed = link(port)
    clock.wait_for(lambda: feed.latest().why == LinkTrouble.REFUSED)
    assert feed.facts()[0].why == LinkTrouble.REFUSED


class StillClock(HandClock):
    """Stands still but for `advance`."""

    def monotonic(self) -> float:
        return self._added


def test_the_link_calls_ever_more_rarely_while_it_fails(monkeypatch):
    with ScriptedServer(serve) as gone:
        port = gone.port
    clock, times = StillClock(), []
    monkeypatch.setattr(asterisk, "resolve", lambda endpoint: times.append(clock.monotonic()) or resolve(endpoint))
    source = AsteriskLink(
        Endpoint("127.0.0.1", port, tls=False), lambda: AmiSession("console", SECRET), clock, Random(1)
    )
    while len(times) < 9:
        source.step(0)
        clock.advance(0.05)
    source.close()
    pauses = [after - before for before, after in pairwise(times)]
    assert pauses[0] < 1
    assert pauses[:4] == sorted(pauses[:4])
    assert all(11 <= pause <= 15.5 for pause in pauses[5:])


def test_backoff_doubles_from_half_a_second_to_fifteen_and_is_never_the_same():
    for seed in range(50):
        backoff = Backoff(Random(seed))
        waits = [backoff.next() for _ in range(12)]
        assert all(0.5 <= wait <= 15 for wait in waits)
        for wait, middle in zip(waits, (0.5, 1, 2, 4, 8, 15, 15), strict=False):
            assert 0.75 * middle <= wait <= 1.25 * middle
        backoff.reset()
        assert backoff.next() <= 0.625
        backoff.give_time()
        assert backoff.next() >= 11
    assert len({Backoff(Random(seed)).next() for seed in range(50)}) > 20
