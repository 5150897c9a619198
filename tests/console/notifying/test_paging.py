"""Paging on a real store: stated before it is sent, sent once, answered in the channel's words, told after a crash."""

from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from console.acts.acts import Acts
from console.acts.operations import Operations
from console.acts.outcomes import Done, Request
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.notifying.mail import Mail
from console.notifying.near import AtDesk, ByTelephone
from console.notifying.page_texts import page_words
from console.notifying.paging import Paging
from console.notifying.posted import Posted
from console.notifying.settings import MailSecurity, MailServer
from console.state import State
from incidents.board import Board
from incidents.commands import AcceptRole, AssignRole
from incidents.kinds import Kind
from incidents.team.calls import Answered, PageChannel
from incidents.team.commands import OfferCommand, PageHolder
from resources.entry import CONSOLE
from resources.people import Person, Post
from tests.console.bench import WEI, ManualClock, open_store
from tests.console.notifying.servers import mail_server
from tests.console.runs import begun
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from widgets.viewer import Viewer

PEOPLE = {
    "lin": Person("lin", "林美玲", Post.SUPERVISOR),
    "wei": Person("wei", "Wei Chen", Post.SUPERVISOR, email="wei@bank.example"),
    "wang": Person("wang", "Wang Hui", Post.DUTY_MANAGER, phone="555-0142"),
}


class Bench:
    """A desk with a mail server; `stop` ends it as a crash would: nothing is waited for that the log does not have."""

    def __init__(self, qtbot, directory, port, automatic=True):
        self.qtbot = qtbot
        self.store = open_store(directory)
        self.clock = ManualClock()
        runner = Runner(self.store, self.clock, PEOPLE, [INCIDENTS])
        self.operations, self.state = Operations(runner), State()
        self.operations.stored.connect(self.grow)
        self.acts = Acts(self.operations, PEOPLE, "desk 7")
        seen = Viewer("lin", tuple(PEOPLE.values()), ZoneInfo("Asia/Taipei"))
        server = MailServer("127.0.0.1", port, MailSecurity.NONE, "w@bank.example")
        self.at_desk = AtDesk("desk 7", lambda person: person == self.acts.person.id)
        self.ways = (self.at_desk, Posted(Mail(server, str, timeout_s=5)), ByTelephone())
        self.paging = Paging(self.acts, self.operations, self.state, seen, self.ways, automatic=automatic)
        self.notices = []
        self.paging.noticed.connect(self.notices.append)
        self.runner = runner
        self.state.set_board(Board.of(self.store.entries()))

    def grow(self, _entries):
        self.state.set_board(Board.of(self.store.entries()))

    def begin(self):
        self.incident, _ = begun(self.runner)
        self.grow(())
        return self.incident

    def do(self, command, who=None):
        if who is None:
            self.acts.run(command)
        else:
            self.operations.run(Request(uuid4(), command, who, "desk 9"))

    def pages(self, incident):
        return self.state.board.get(incident).calls.pages

    def answered(self, incident, count=1):
        self.qtbot.waitUntil(
            lambda: len([one for one in self.pages(incident) if one.answered is not None]) >= count, timeout=5000
        )
        return [(page.channel, page.answered, page.words) for page in self.pages(incident)]

    def stop(self):
        self.paging.close()
        self.operations.close()
        self.store.close()


@pytest.fixture
def box():
    with mail_server() as box:
        yield box


@pytest.fixture
def benches(qtbot, tmp_path, box):
    made = []

    def start(**more):
        made.append(Bench(qtbot, tmp_path, box.port, **more))
        return made[-1]

    yield start
    if made:
        made[-1].stop()


def test_who_is_given_a_role_is_paged_once_and_the_answer_is_logged(benches, box):
    on = benches()
    key = on.begin()
    on.do(AssignRole(key, "scribe", "wei"))
    assert on.answered(key) == [(PageChannel.MAIL, Answered.TAKEN, "250 2.0.0 Ok: queued as 4F21")]
    kinds = [entry.fact.kind for entry in on.store.entries()]
    assert kinds.index("paged") < kinds.index("page_answered")
    for _ in range(3):
        on.grow(())  # the board again and again: no page again
    on.do(AcceptRole(key, "scribe"), WEI)
    on.qtbot.waitUntil(lambda: on.state.board.get(key).team["scribe"].accepted_at is not None)
    assert len(box.mails) == 1


def test_a_refused_mail_is_told_as_failed(benches, box):
    box.refuses["RCPT"] = "550 5.1.1 no such user"
    on = benches()
    key = on.begin()
    on.do(AssignRole(key, "scribe", "wei"))
    assert on.answered(key) == [(PageChannel.MAIL, Answered.FAILED, "550 5.1.1 no such user")]


def test_nobody_is_called_by_itself_unless_the_centre_says_so(benches, box):
    on = benches(automatic=False)
    key = on.begin()
    on.do(AssignRole(key, "scribe", "wei"))
    on.qtbot.waitUntil(lambda: "scribe" in on.state.board.get(key).team)
    on.operations.call(lambda _store: None, lambda _none: on.notices.append("idle"))
    on.qtbot.waitUntil(lambda: on.notices == ["idle"])
    assert on.pages(key) == ()
    on.paging.page(key, "scribe")
    assert on.answered(key)[0][1] is Answered.TAKEN
    on.paging.page(key)  # again, and everybody who is silent
    on.answered(key, 2)
    assert len(box.mails) == 2


def test_who_cannot_be_reached_otherwise_is_to_be_rung_up(benches):
    on = benches()
    key = on.begin()
    on.do(AssignRole(key, "scribe", "wang"))
    on.qtbot.waitUntil(lambda: "scribe" in on.state.board.get(key).team)
    on.paging.page(key, "scribe")
    on.qtbot.waitUntil(lambda: bool(on.pages(key)))
    (page,) = on.pages(key)
    assert (page.channel, page.address, page.answered) == (PageChannel.CALL, "555-0142", None)
    on.qtbot.waitUntil(lambda: bool(on.notices))
    assert "555-0142" in on.notices[0].what


def test_who_is_offered_command_is_paged(benches, box):
    on = benches()
    key = on.begin()
    on.do(OfferCommand(key, "wei"))
    on.answered(key)
    assert "command" in box.mails[0]


def test_the_commander_is_paged_before_whoever_is_offered_command_and_nobody_pages_themselves(benches, box):
    on = benches(automatic=False)
    key = on.begin()
    on.do(OfferCommand(key, "wei"))
    on.qtbot.waitUntil(lambda: on.state.board.get(key).calls.offer is not None)
    on.paging.page(key, "incident_commander")  # by Lin, who commands
    assert on.answered(key)[0][1] is Answered.TAKEN
    on.acts.choose("wang")
    on.paging.page(key, "incident_commander")
    on.qtbot.waitUntil(lambda: len(on.pages(key)) == 2)
    assert [page.person for page in on.pages(key)] == ["wei", "lin"]
    assert on.pages(key)[1].channel is PageChannel.CALL


def test_a_page_without_an_answer_is_told_after_a_crash_and_not_sent_again(benches, box):
    """As if the console had ended between stating the page and hearing of it."""
    on = benches(automatic=False)
    key = on.begin()
    on.do(AssignRole(key, "scribe", "wei"))
    page = uuid4()
    stated = PageHolder(key, page, "scribe", "wei", "", PageChannel.MAIL, "wei@bank.example", "digest")
    assert isinstance(_now(on, Request(page, stated, CONSOLE, "desk 7")), Done)
    on.stop()
    again = benches(automatic=True)
    assert again.answered(key) == [(PageChannel.MAIL, Answered.UNKNOWN, "")]
    assert box.mails == []
    assert len(again.pages(key)) == 1


def _now(on, request):
    outcomes = []
    on.operations.run(request, outcomes.append)
    on.qtbot.waitUntil(lambda: bool(outcomes))
    return outcomes[0]


def test_a_page_about_a_restricted_incident_says_neither_its_kind_nor_the_role(qtbot):
    desk = running(playbook="", kind=Kind.SUSPICIOUS_TRANSACTIONS)
    desk.must(AssignRole(desk.incident_id, "fraud_aml", "ben"))
    subject, text = page_words(desk.incident, "fraud_aml", "ben", "anna", viewer())
    assert "INC-0142" in subject
    for word in ("fraud", "suspicious", "transaction"):
        assert word not in f"{subject}\n{text}".lower()
