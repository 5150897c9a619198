"""Actions over a link: sent, answered, refused, and unknown when the connection is lost."""

from resources.actions import Outcome, PauseMember, RemoveMember
from resources.feed_facts import LinkTrouble
from tests.console.links.peers import Call, ScriptedServer, is_up, serve
from tests.console.links.scripts import greeting


def test_an_action_is_sent_and_its_answer_comes_home(link, clock):
    with ScriptedServer(serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()))
        pause, remove = PauseMember("cards", "Local/1001@agents/n", True, "休息"), RemoveMember("cards", "PJSIP/7")
        feed.act(pause)
        feed.act(remove)
        results = []
        clock.wait_for(lambda: len(results.extend(feed.results()) or results) == 2)
        assert [(result.action, result.outcome) for result in results] == [
            (pause, Outcome.DONE),
            (remove, Outcome.REFUSED),
        ]
        assert results[1].message == "Member not dynamic"


def test_an_action_that_would_smuggle_is_refused_and_nothing_is_sent(link, clock):
    with ScriptedServer(serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()))
        feed.act(PauseMember("cards", "PJSIP/7", True, "tea\r\n\r\nAction: QueueReset"))
        results = []
        clock.wait_for(lambda: results.extend(feed.results()) or results)
        assert results[0].outcome is Outcome.UNSENDABLE
        assert "Reason" in results[0].message
        feed.act(PauseMember("cards", "PJSIP/7", True, "tea"))
        clock.wait_for(feed.results)
        asked = [request["Action"] for request in server.calls[0].server.asked]
        assert asked.count("QueuePause") == 1
        assert "QueueReset" not in asked


def test_an_action_without_a_connection_is_not_sent(link, clock):
    with ScriptedServer(greeting(b"SSH-2.0\r\n")) as server:
        feed = link(server.port)
        clock.wait_for(lambda: feed.latest().why == LinkTrouble.NOT_ASTERISK)
        feed.act(RemoveMember("cards", "PJSIP/7"))
        results = []
        clock.wait_for(lambda: results.extend(feed.results()) or results)
        assert results[0].outcome is Outcome.NOT_SENT


def test_an_answer_lost_with_the_connection_is_unknown(link, clock):
    def hang_up(call: Call) -> None:
        call.server.mute = {"QueueRemove"}
        call.greet()
        call.answer_until(lambda: bool(call.server.asked_for("QueueRemove")))

    with ScriptedServer(hang_up, serve) as server:
        feed = link(server.port)
        clock.wait_for(lambda: is_up(feed.latest()))
        feed.act(RemoveMember("cards", "PJSIP/7"))
        results = []
        clock.wait_for(lambda: results.extend(feed.results()) or results)
        assert results[0].outcome is Outcome.UNKNOWN
