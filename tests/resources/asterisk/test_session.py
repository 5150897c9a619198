"""The conversation with an AMI server: signing in, snapshots, pings, actions, and every way it can end."""

from hashlib import md5

import pytest

from resources.actions import Outcome, PauseMember, RemoveMember
from resources.events import (
    ContactJoined,
    ContactLeft,
    FeedClosed,
    FeedOpened,
    QueueSeen,
    ServerBooted,
    ServerStopping,
    Snapshot,
)
from resources.feeds.asterisk.encoder import EncodingError
from resources.feeds.asterisk.session import AmiSession, Phase
from tests.resources.asterisk.server import BANNER, RIGHTS, Server, signed_in

NOW = 1_795_312_300.0


JOIN = b"Event: QueueCallerJoin\r\n%sCallerIDNum: 07700900001\r\nUniqueid: %s\r\nQueue: cards\r\n\r\n"


LEAVE = b"Event: QueueCallerLeave\r\nUniqueid: %s\r\nQueue: cards\r\n\r\n"


BOOTED = b"Event: FullyBooted\r\nStatus: Fully Booted\r\n\r\n"


def test_it_signs_in_by_challenge_and_takes_a_snapshot():
    server = Server()
    session, events = signed_in(server, NOW)
    (login,) = server.asked_for("Login")
    assert login["Key"] == md5(b"392645135secret", usedforsecurity=False).hexdigest()
    assert "Secret" not in login
    assert login["Events"] == "system,agent"
    assert [type(event) for event in events] == [FeedOpened, Snapshot]
    assert events[0].server == "Asterisk Call Manager/11.0.0"
    assert events[1].queues == (QueueSeen(NOW, "cards", 20.0),)
    assert session.phase is Phase.LIVE
    assert session.rights == set(RIGHTS)


def test_a_plain_login_sends_the_secret_once():
    server = Server()
    session, _ = signed_in(server, NOW, AmiSession("console", "secret", md5=False, events="on"))
    assert server.asked_for("Login")[0]["Secret"] == "secret"
    assert not server.asked_for("Challenge")
    assert session.phase is Phase.LIVE


@pytest.mark.parametrize(
    ("banner", "code"),
    [
        (b"Asterisk Call Manager/1.4\r\n", "too_old"),
        (b"Asterisk Call Manager/1.1\r\n", "too_old"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "not_asterisk"),
        (b"Asterisk Call Manager/eleven\r\n", "not_asterisk"),
    ],
)
def test_another_server_or_one_too_old_is_refused(banner, code):
    session = AmiSession("console", "secret")
    session.connected(NOW)
    session.receive(banner, NOW)
    assert session.refused is not None
    assert session.refused.code == code
    assert session.outgoing() == b""


def test_a_wrong_secret_ends_the_session_with_the_pbx_s_words():
    session, events = signed_in(Server(login=False), NOW)
    assert (session.refused.code, session.refused.detail) == ("login_refused", "Authentication failed")
    assert events == []
    assert session.disconnected(NOW, "refused") == [FeedClosed(NOW, "refused")]


@pytest.mark.parametrize("md5_login", [True, False])
def test_a_user_or_secret_that_must_not_be_sent_ends_the_session(md5_login):
    for user, secret in (("console\r\n", "secret"), ("x" * 1000, "secret"), ("console", "secret\nAction: Ping")):
        session, _ = signed_in(Server(), NOW, AmiSession(user, secret, md5=md5_login))
        if md5_login and user == "console":
            assert session.phase is Phase.LIVE  # only its digest was sent
        else:
            assert session.refused.code == "credentials_unsendable"
            assert "secret" not in session.refused.detail


def test_a_server_still_booting_is_waited_for():
    server = Server(booted=False)
    session, events = signed_in(server, NOW)
    assert session.phase is Phase.BOOTING
    assert [type(event) for event in events] == [FeedOpened]
    events = session.receive(BOOTED, NOW + 1) + server.talk(session, NOW + 1)
    assert [type(event) for event in events] == [Snapshot]


def test_an_account_that_never_hears_of_booting_gets_its_snapshot_after_three_seconds():
    server = Server(booted=False)
    session, _ = signed_in(server, NOW)
    session.wake(NOW + 2.9)
    assert not server.asked_for("QueueStatus")
    assert session.next_wake(NOW + 2.9) == pytest.approx(NOW + 3)
    session.wake(NOW + 3)
    assert [type(event) for event in server.talk(session, NOW + 3)] == [Snapshot]


def test_events_while_a_list_runs_follow_its_snapshot():
    server = Server()
    server.mute.add("QueueStatus")
    session, _ = signed_in(server, NOW)
    (request,) = server.asked_for("QueueStatus")
    listed = server.answer(request, NOW)
    cut = listed.index(b"Event: QueueStatusComplete")
    first = session.receive(listed[:cut] + JOIN % (b"", b"c1") + LEAVE % b"c1", NOW)
    assert first == []
    events = session.receive(listed[cut:], NOW)
    assert [type(event) for event in events] == [Snapshot, ContactJoined, ContactLeft]


def test_a_list_that_nobody_asked_for_is_no_snapshot():
    session, _ = signed_in(Server(), NOW)
    forged = b"Event: QueueStatusComplete\r\nActionID: other\r\nEventList: Complete\r\n\r\n"
    assert session.receive(forged, NOW) == []


def test_a_list_that_never_ends_is_given_up_and_asked_for_again():
    server = Server()
    server.mute.add("QueueStatus")
    session, _ = signed_in(server, NOW)
    row = f"Event: QueueParams\r\nQueue: x\r\nActionID: {server.asked_for('QueueStatus')[0]['ActionID']}\r\n\r\n"
    assert session.receive(row.encode() + JOIN % (b"", b"c1"), NOW) == []
    assert [type(event) for event in session.wake(NOW + 10)] == [ContactJoined]
    server.mute.clear()
    assert Snapshot in [type(event) for event in server.talk(session, NOW + 10)]


def test_it_pings_after_two_seconds_of_silence_and_reconciles_every_minute():
    server = Server()
    session, _ = signed_in(server, NOW)
    server.asked.clear()
    now = NOW
    while now < NOW + 61:
        now = session.next_wake(now)
        session.wake(now)
        server.talk(session, now)
    assert len(server.asked_for("Ping")) == pytest.approx(30 + 2, abs=1)
    assert len(server.asked_for("QueueStatus")) == 1


def test_a_server_that_says_nothing_for_half_a_minute_is_dropped():
    server = Server()
    session, _ = signed_in(server, NOW)
    server.mute.add("Ping")
    now = NOW
    while session.refused is None and now < NOW + 100:
        now = session.next_wake(now)
        session.wake(now)
        server.talk(session, now)
    assert session.refused.code == "silent"
    assert now == NOW + 30


def test_signing_in_takes_no_longer_than_ten_seconds():
    session = AmiSession("console", "secret")
    session.connected(NOW)
    session.receive(BANNER, NOW)
    assert session.next_wake(NOW) == NOW + 10
    session.wake(NOW + 10)
    assert session.refused.code == "login_timeout"


def test_actions_are_answered_in_the_pbx_s_words():
    server = Server()
    session, _ = signed_in(server, NOW)
    pause, remove = PauseMember("cards", "PJSIP/1", True, "tea"), RemoveMember("vip", "PJSIP/1")
    ids = [session.send(pause, NOW), session.send(remove, NOW)]
    server.talk(session, NOW)
    results = session.results()
    assert [(result.id, result.action, result.outcome) for result in results] == [
        (ids[0], pause, Outcome.DONE),
        (ids[1], remove, Outcome.REFUSED),
    ]
    assert results[1].message == "Member not dynamic"
    assert session.results() == []


def test_an_action_without_an_answer_is_unknown_never_failed():
    server = Server()
    session, _ = signed_in(server, NOW)
    server.mute.add("QueuePause")
    action = PauseMember("cards", "PJSIP/1", True)
    session.send(action, NOW)
    server.talk(session, NOW)
    session.wake(NOW + 10)
    session.send(action, NOW + 11)
    session.disconnected(NOW + 12, "eof")
    assert [result.outcome for result in session.results()] == [Outcome.UNKNOWN, Outcome.UNKNOWN]


def test_a_look_asks_for_everything_once_at_a_time():
    server = Server()
    session, _ = signed_in(server, NOW)
    session.look(NOW + 1)
    session.look(NOW + 1)
    assert len([event for event in server.talk(session, NOW + 1) if isinstance(event, Snapshot)]) == 1
    session.look(NOW + 2)
    assert [event.at for event in server.talk(session, NOW + 2) if isinstance(event, Snapshot)] == [NOW + 2]


def test_an_action_on_no_connection_is_not_sent_and_not_kept_for_later():
    session = AmiSession("console", "secret")
    session.send(PauseMember("cards", "PJSIP/1", True), NOW)
    assert [result.outcome for result in session.results()] == [Outcome.NOT_SENT]
    assert session.outgoing() == b""


def test_an_action_that_must_not_be_sent_leaves_nothing_behind():
    session, _ = signed_in(Server(), NOW)
    with pytest.raises(EncodingError):
        session.send(PauseMember("cards", "PJSIP/1", True, "tea\r\n\r\nAction: Reboot"), NOW)
    assert session.outgoing() == b""
    assert session.results() == []


def test_shutdown_and_a_second_boot_are_told():
    server = Server()
    session, _ = signed_in(server, NOW)
    stop = b"Event: Shutdown\r\nPrivilege: system,all\r\nShutdown: Cleanly\r\nRestart: True\r\n\r\n"
    assert session.receive(stop, NOW + 5) == [ServerStopping(NOW + 5)]
    events = session.receive(BOOTED, NOW + 6) + server.talk(session, NOW + 6)
    assert [type(event) for event in events] == [ServerBooted, Snapshot]


def test_event_times_are_on_the_caller_s_clock():
    server = Server(clock_ahead=7.0)
    session, _ = signed_in(server, NOW)
    assert session.offset == pytest.approx(7.0)
    stamp = b"Timestamp: %.6f\r\n" % (NOW + 7.0 + 1.5)
    (event,) = session.receive(JOIN % (stamp, b"c1"), NOW + 2)
    assert event.at == pytest.approx(NOW + 1.5)


@pytest.mark.parametrize(
    "stamp", [b"", b"Timestamp: \r\n", b"Timestamp: nan\r\n", b"Timestamp: 1e400\r\n", b"Timestamp: 12\r\n"]
)
def test_without_a_believable_stamp_the_arrival_counts(stamp):
    session, _ = signed_in(Server(), NOW)
    (event,) = session.receive(JOIN % (stamp, b"c1"), NOW + 2)
    assert event.at == NOW + 2


@pytest.mark.parametrize("written", [2.0, 5.0, 9.0])
def test_a_slow_answer_does_not_move_the_clock(written):
    server = Server()
    session, _ = signed_in(server, NOW)
    session.wake(NOW + 2)
    late = [request for request in _requests(session) if request["Action"] == "Ping"][-1]
    session.receive(server.reply(late, f"Ping: Pong\r\nTimestamp: {NOW + written:.6f}"), NOW + 9)
    assert session.offset == pytest.approx(0.0, abs=1e-6)


def _requests(session: AmiSession) -> list[dict[str, str]]:
    server = Server()
    server.mute.update(("Ping", "QueueStatus"))
    server.talk(session, NOW)
    return server.asked
