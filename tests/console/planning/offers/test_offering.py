"""The desk's part in offers: made in a dialog, sent by what reaches each, replies on record, ended at their time."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from console.acts.acts import Acts
from console.acts.operations import Operations
from console.acts.outcomes import Failed, Request
from console.acts.runner import Runner
from console.clocks.schedule import Schedule
from console.domains import DOMAINS
from console.notifying.notifier import Reply
from console.pages.shifts import ShiftsPage
from console.planning.offers.offering import Offering
from console.state import State
from console.storage.troubles import Trouble, TroubleCode
from incidents.team.calls import Answered, PageChannel
from resources.limits.breach import Breach, BreachCode
from resources.offers.commands import ExpireOffer, MakeOffer
from resources.offers.offer import OfferKind, Over, Response, Sent, Way
from resources.offers.offers import Offers
from resources.people import Person, Post
from resources.roster.roster import Roster
from tests.console.bench import LIN, PEOPLE, ManualClock, open_store
from tests.desk_viewer import viewer
from tests.resources.roster.journal import imported
from tests.resources.roster.rosters import agent, at, shift
from tests.resources.simulator.centre_of_tests import CENTRE


class Mail:
    """Answers when the test says."""

    channel = PageChannel.MAIL

    def __init__(self) -> None:
        self.sent = []

    def address(self, to) -> str:
        return to.email

    def notify(self, message, done) -> None:
        self.sent.append((message, done))


class Bench:
    def __init__(self, qtbot, tmp_path, clock, mail) -> None:
        self.qtbot, self.clock = qtbot, clock
        self.store = open_store(tmp_path)
        self.operations = Operations(Runner(self.store, clock, PEOPLE, DOMAINS))
        self.acts = Acts(self.operations, PEOPLE, "desk 7")
        self.schedule = Schedule(clock, CENTRE.zone)
        self.state = State()
        self.state._clock = clock
        seen = viewer()
        seen.people = (*seen.people, Person("1", "Agent 1", Post.AGENT, email="one@bank.example"))
        self.broken = {}
        self.offering = Offering(
            self.acts, self.operations, self.schedule, self.state, seen, notifiers=[mail],
            judge=lambda changes: {one: self.broken[one.agent] for one in changes if one.agent in self.broken},
        )  # fmt: skip
        self.notices = []
        self.offering.noticed.connect(self.notices.append)
        self.operations.stored.connect(lambda _entries: self.read())
        self.read()

    def read(self) -> None:
        entries = tuple(self.store.entries())
        self.state.set_roster(Roster.of(entries))
        self.offering.show(Offers.of(entries))

    def settle(self) -> None:
        done = []
        self.operations.call(lambda _store: True, done.append)
        self.qtbot.waitUntil(lambda: bool(done))

    @property
    def only(self):
        (offer,) = self.offering.offers
        return offer

    def close(self) -> None:
        self.schedule.stop()
        self.operations.close()
        self.store.close()


@pytest.fixture
def mail():
    return Mail()


@pytest.fixture
def benches(qtbot, tmp_path, mail):
    made, clock = [], ManualClock(at(9))

    def start() -> Bench:
        if made:
            made[-1].close()
        made.append(Bench(qtbot, tmp_path, clock, mail))
        return made[-1]

    yield start
    made[-1].close()


@pytest.fixture
def bench(benches):
    bench = benches()
    people = imported([agent(1, "cards"), agent(2, "cards"), agent(3, "loans")], [shift(1), shift(2), shift(3)])
    bench.operations.run(Request(LIN_ID, people, LIN, "desk 7"))
    bench.settle()
    bench.settle()
    return bench


LIN_ID = UUID(int=11)


def make(bench, *numbers: int, places: int = 1) -> None:
    bench.offering.ask()
    dialog = bench.offering.dialog
    for place in range(dialog.list.count()):
        item = dialog.list.item(place)
        if item.data(Qt.ItemDataRole.UserRole) in map(str, numbers):
            item.setCheckState(Qt.CheckState.Checked)
    dialog.places.setText(str(places))
    dialog.what_for.setText("evening peak")
    dialog.try_confirm()
    bench.settle()
    bench.settle()


def test_an_offer_is_sent_by_what_reaches_each_and_counts_when_answered(bench, mail):
    make(bench, 1, 2)
    assert bench.offering.dialog is None
    told = bench.only.deliveries
    assert (told["1"].way, told["1"].sent) == (Way.MAIL, None)
    assert (told["2"].way, told["2"].sent) == (Way.CALL, None)
    ((message, done),) = mail.sent
    assert message.to.email == "one@bank.example"
    done(Reply(Answered.TAKEN, "250 ok"))
    bench.settle()
    assert bench.only.deliveries["1"].sent is Sent.TAKEN
    bench.offering._called(bench.only.id, ["2"], Sent.REACHED)
    bench.settle()
    assert bench.only.deliveries["2"].sent is Sent.REACHED


def test_replies_change_shifts_in_the_order_in_which_they_come(bench, qtbot):
    make(bench, 1, 2)
    page = ShiftsPage(viewer())
    qtbot.addWidget(page)
    bench.offering.take(page)
    bench.offering.take(page)
    (block,) = bench.offering.panel.blocks
    block.people.selectAll()
    block.accept.click()
    bench.settle()
    bench.settle()
    assert bench.only.accepted == ("1",)
    assert "Agent 2" in bench.notices[-1].what
    assert block.words.text() == "Overtime · all 1 places taken"
    assert max(one.end for one in bench.state.roster.shifts.values()) == at(16.5)


def test_who_would_break_a_rule_cannot_be_ticked_and_cannot_accept(bench):
    hard = Breach.of(BreachCode.DAY_TOO_LONG, agent="Agent 1", minutes=800, limit=720)
    bench.broken = {"1": (hard,)}
    make(bench, 1, 2)
    assert [one.agent for one in bench.only.invited] == ["2"]
    bench.broken = {"2": (hard,)}
    bench.offering.answer(bench.only.id, ["2"], Response.ACCEPTED)
    bench.settle()
    assert bench.only.accepted == ()
    assert bench.notices


def test_a_deadline_that_passed_while_closed_ends_the_offer(bench, benches):
    make(bench, 1, 2)
    bench.close()
    bench.clock.forward(timedelta(minutes=20).total_seconds())
    again = benches()
    again.settle()
    again.settle()
    assert again.only.over is Over.EXPIRED
    assert again.only.deliveries["1"].sent is Sent.UNKNOWN  # the console ended before the channel had answered
    assert again.only.deliveries["2"].sent is None


def test_an_offer_ends_at_its_deadline(bench):
    make(bench, 1)
    bench.clock.forward(15 * 60 + 1)
    bench.schedule._wake()
    bench.settle()
    assert bench.only.over is Over.EXPIRED


def test_an_offer_of_which_a_console_that_ended_had_told_nobody_is_to_be_told_by_telephone(bench, benches, mail):
    bench.offering._send = lambda _command: None  # it ends between the entry and the first letter
    make(bench, 1, 2)
    assert bench.only.deliveries == {}
    again = benches()
    again.settle()
    again.settle()
    assert {agent: (told.way, told.sent) for agent, told in again.only.deliveries.items()} == {
        "1": (Way.CALL, None),
        "2": (Way.CALL, None),
    }
    assert mail.sent == []


def test_an_offer_that_was_stored_although_its_answer_was_lost_is_sent_once(bench, mail, monkeypatch):
    whole = bench.operations._runner.run
    lost = [Failed(Trouble.of(TroubleCode.UNKNOWN_OUTCOME, id=LIN_ID))]

    def run(request):
        outcome = whole(request)
        return lost.pop() if lost and isinstance(request.command, MakeOffer) else outcome

    monkeypatch.setattr(bench.operations._runner, "run", run)
    make(bench, 1, 2)
    assert mail.sent == []
    bench.offering.dialog.try_confirm()
    bench.settle()
    bench.settle()
    assert bench.offering.dialog is None
    assert len(mail.sent) == 1
    assert len(bench.offering.offers.by_id) == 1


def test_the_one_who_was_too_late_learns_who_got_the_place_and_when(bench):
    make(bench, 1, 2)
    bench.offering.answer(bench.only.id, ["1"], Response.ACCEPTED)
    bench.settle()
    bench.clock.forward(60)
    bench.offering.answer(bench.only.id, ["2"], Response.ACCEPTED)
    bench.settle()
    (notice,) = bench.notices
    assert "the last by Agent 1 at " in notice.what
    assert "(lin recorded it)" in notice.what
    assert "Agent 2 was too late" in notice.what


def test_a_store_that_cannot_take_the_end_of_an_offer_is_asked_again_in_its_time(bench, monkeypatch):
    make(bench, 1)
    asked = []
    whole = bench.operations._runner.run

    def run(request):
        if isinstance(request.command, ExpireOffer):
            asked.append(request.id)
            return Failed(Trouble.of(TroubleCode.BUSY))
        return whole(request)

    monkeypatch.setattr(bench.operations._runner, "run", run)
    bench.clock.forward(15 * 60 + 1)
    for _ in range(5):
        bench.schedule._wake()
        bench.settle()
    assert len(asked) == 1
    bench.clock.forward(31)
    monkeypatch.undo()
    bench.schedule._wake()
    bench.settle()
    assert bench.only.over is Over.EXPIRED


def test_each_is_judged_once_for_the_end_that_is_shown_also_of_time_off(bench):
    hard = Breach.of(BreachCode.PROTECTED_FLOOR, queue="cards", at=at(16).isoformat(), staffed="1", need="2")
    bench.broken = {"2": (hard,)}
    asked = []
    judge = bench.offering._judge
    bench.offering._judge = lambda changes: (asked.extend(changes), judge(changes))[1]
    bench.offering.ask()
    dialog = bench.offering.dialog
    assert sorted(one.agent for one in asked) == ["1", "2", "3"]
    dialog.kind.choose(OfferKind.TIME_OFF)
    assert sorted(one.agent for one in asked) == ["1", "1", "2", "2", "3", "3"]
    assert {one.end for one in asked} == {at(16.5), at(15.5)}
    locked = [dialog.list.item(place) for place in range(dialog.list.count())]
    assert [bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable) for item in locked] == [True, False, True]
    dialog.reject()
