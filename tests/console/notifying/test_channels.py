"""Mail and webhook against real servers: their words are the answer, and nothing is claimed beyond them."""

import socket
from uuid import UUID

import pytest

from console.notifying.mail import Mail
from console.notifying.near import AtDesk, ByTelephone
from console.notifying.notifier import Message, Recipient, Reply
from console.notifying.settings import MailSecurity, MailServer, Webhook
from console.notifying.webhook import Hook
from incidents.team.calls import Answered
from tests.console.notifying.servers import mail_server, paging_service

BEN = Recipient("ben", "Ben", "ben@bank.example", "ext. 12")
MESSAGE = Message(UUID(int=7), BEN, "INC-0142: 請接任記錄員", "INC-0142 · System outage\n.\nReported at 14:00.")


@pytest.fixture
def box():
    with mail_server() as box:
        yield box


@pytest.fixture
def service():
    with paging_service() as service:
        yield service


def mail(box, security=MailSecurity.NONE, user=""):
    server = MailServer("127.0.0.1", box.port, security, "watchfloor@bank.example", user)
    return Mail(server, lambda: "s3cret-word", timeout_s=5)


def hook(service, token=""):
    return Hook(Webhook(f"http://127.0.0.1:{service.port}/page?team=ops"), lambda: token, timeout_s=5)


def test_the_mail_servers_own_words_are_the_answer(box):
    reply = mail(box).send(MESSAGE)
    assert (reply.answer, reply.words) == (Answered.TAKEN, "250 2.0.0 Ok: queued as 4F21")
    (got,) = box.mails
    assert "To: ben@bank.example" in got
    assert f"<{MESSAGE.id}@bank.example>" in got
    assert [line for line in box.said if "TO:<" in line] == ["rcpt TO:<ben@bank.example>"]


@pytest.mark.parametrize(("stage", "words"), [("RCPT", "550 5.1.1 no such user"), ("TEXT", "552 too large")])
def test_a_refusal_is_a_failure_in_the_servers_words(box, stage, words):
    box.refuses[stage] = words
    assert mail(box).send(MESSAGE) == Reply(Answered.FAILED, words)
    assert box.mails == []


def test_a_server_that_hangs_up_after_the_text_leaves_it_unknown(box):
    box.hangs_up_at = "TEXT"
    assert mail(box).send(MESSAGE).answer is Answered.UNKNOWN
    box.hangs_up_at = "RCPT"  # before the text: certainly not sent
    assert mail(box).send(MESSAGE).answer is Answered.FAILED


def test_no_password_and_no_text_goes_to_a_server_that_does_not_seal_the_way(box):
    reply = mail(box, MailSecurity.STARTTLS, "watchfloor").send(MESSAGE)
    assert reply.answer is Answered.FAILED
    assert box.mails == []
    assert not any("AUTH" in line or "s3cret" in line for line in box.said)


def test_a_name_with_a_line_break_writes_no_header_of_its_own(box):
    to = Recipient("x", "X", "x@bank.example\r\nBcc: everybody@bank.example")
    reply = mail(box).send(Message(UUID(int=8), to, "a\r\nBcc: b@c", "text"))
    assert reply.answer is Answered.FAILED
    assert box.mails == []


def test_nobody_listening_is_a_failure():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        server = MailServer("127.0.0.1", port, MailSecurity.NONE, "w@x.example")
        assert Mail(server, str, timeout_s=5).send(MESSAGE).answer is Answered.FAILED
        assert Hook(Webhook(f"http://127.0.0.1:{port}/"), str, timeout_s=5).send(MESSAGE).answer is Answered.FAILED


def test_the_paging_service_gets_the_id_twice_sent_things_are_told_by(service):
    reply = hook(service, "t0ken").send(MESSAGE)
    assert (reply.answer, reply.words) == (Answered.TAKEN, "202 Accepted page accepted")
    ((path, headers, body),) = service.got
    assert path == "/page?team=ops"
    assert (headers["Idempotency-Key"], headers["Authorization"]) == (str(MESSAGE.id), "Bearer t0ken")
    assert (body["to"]["id"], body["subject"]) == ("ben", MESSAGE.subject)


@pytest.mark.parametrize("status", [302, 403, 500])
def test_other_answers_are_failures_and_no_redirection_is_followed(service, status):
    service.status = status
    reply = hook(service).send(MESSAGE)
    assert (reply.answer, reply.words.split()[0]) == (Answered.FAILED, str(status))
    assert len(service.got) == 1


def test_sent_and_not_answered_is_unknown(service):
    service.status = 0
    assert hook(service).send(MESSAGE).answer is Answered.UNKNOWN
    assert len(service.got) == 1


def test_the_desk_reaches_only_who_sits_at_it(qtbot):
    at_desk = AtDesk("desk 4", lambda person: person == "ben")
    shown, replies = [], []
    at_desk.noticed.connect(shown.append)
    assert at_desk.address(BEN) == "desk 4"
    assert at_desk.address(Recipient("anna", "Anna")) == ""
    at_desk.notify(MESSAGE, replies.append)
    assert [notice.what for notice in shown] == [MESSAGE.subject]
    assert [reply.answer for reply in replies] == [Answered.SHOWN]


def test_a_call_is_answered_by_nobody_but_a_person():
    replies = []
    way = ByTelephone()
    way.notify(MESSAGE, replies.append)
    assert (way.address(BEN), way.address(Recipient("v", "Vendor")), replies) == ("ext. 12", "Vendor", [])
