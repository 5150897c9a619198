"""A link under TLS: plain only on this machine, no certificate but the pinned one, and nothing said to anybody else."""

import pytest

from console.links.wire import Endpoint, WireError, resolve
from resources.feed_facts import LinkTrouble
from tests.console.links.peers import ScriptedServer, is_up, serve
from tests.console.links.scripts import saying

JOIN = b"Event: QueueCallerJoin\r\nQueue: cards\r\nUniqueid: %d.1\r\nCallerIDNum: 07700900001\r\n\r\n"


def test_plain_is_spoken_only_on_this_machine(link, clock):
    feed = link(5038, host="192.0.2.1")
    clock.wait_for(lambda: feed.latest().why == LinkTrouble.PLAIN_REFUSED)
    assert resolve(Endpoint("192.0.2.1", 5039))
    assert resolve(Endpoint("::1", 5038, tls=False))
    with pytest.raises(WireError, match="plain_refused"):
        resolve(Endpoint("192.0.2.1", 5038, tls=False))


def test_tls_is_the_default():
    assert Endpoint("pbx.example", 5039).tls


def test_a_self_signed_certificate_is_refused_and_nothing_is_said(link, clock, tls):
    with ScriptedServer(serve, context=tls) as server:
        feed = link(server.port, tls=True)
        clock.wait_for(lambda: feed.latest().why == LinkTrouble.TLS_FAILED)
        assert server.calls[0].server.asked == []


def test_the_pinned_certificate_is_accepted(link, clock, tls, certificate):
    pin = ":".join(certificate[1][i : i + 2] for i in range(0, 64, 2)).upper()
    flood = b"".join(JOIN % number for number in range(5_000))
    with ScriptedServer(saying(flood), context=tls) as server:
        feed = link(server.port, tls=True, fingerprint=pin)
        clock.wait_for(lambda: is_up(feed.latest()) and feed.latest().queues["cards"].waiting == 5_000)


def test_another_certificate_than_the_pinned_one_is_refused_and_nothing_is_said(link, clock, tls):
    with ScriptedServer(serve, context=tls) as server:
        feed = link(server.port, tls=True, fingerprint="0" * 64)
        clock.wait_for(lambda: feed.latest().why == LinkTrouble.WRONG_CERTIFICATE)
        assert server.calls[0].server.asked == []


def test_a_plain_server_is_no_tls_server(link, clock):
    with ScriptedServer(serve) as server:
        feed = link(server.port, tls=True)
        clock.wait_for(lambda: feed.latest().why == LinkTrouble.TLS_FAILED)
        assert server.calls[0].server.asked == []


def test_a_tls_server_that_never_shakes_hands_is_given_up(link, clock):
    with ScriptedServer(lambda call: call.listen()) as server:
        feed = link(server.port, tls=True)
        clock.wait_for(lambda: server.calls)
        clock.advance(5)
        clock.wait_for(lambda: feed.latest().why == LinkTrouble.UNREACHABLE)
