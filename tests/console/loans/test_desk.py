"""The desk's part in loans: the dialog filled in, what came back, the strip on the page, one key for all."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from console.acts.outcomes import Done, Refused
from console.loans.desk import LoanDesk
from console.loans.lending import Lent
from console.pages.floor import AGENTS, FloorPage
from console.state import State
from incidents.board import Board
from incidents.kinds import State as IncidentState
from resources.agents import AgentState
from resources.entry import Refusal
from resources.floor import AgentFigures, Floor, Freshness, Membership
from resources.loans.ghosts import Balance
from resources.loans.loan import Hold, Loan, LoanState, Place, Trouble, TroubleCode
from resources.loans.loans import Loans
from resources.loans.refusals import LoanCode
from resources.loans.wish import LoanWish
from tests.desk_viewer import viewer
from tests.floors import AT, floor, queue
from tests.incidents.desk import in_state, running
from tests.resources.loans.lending import LIN, NOW
from widgets.agents.agent_tile import Ghost
from widgets.loans.loan_strip import LoanStrip


def agent(name: str) -> AgentFigures:
    row = Membership("loans", AgentState.READY, False, "", 0)
    return AgentFigures(name, f"Agent {name}", AgentState.READY, AT - 60, "", "", (row,))


SEEN: Floor = floor(queue("cards"), queue("loans"), agents={name: agent(name) for name in ("a1", "a2", "a3")})


def loan(name="a1", state=LoanState.SENT, **changes) -> Loan:
    confirmed = NOW if state is LoanState.CONFIRMED else None
    return Loan(
        uuid4(), uuid4(), name, f"Agent {name}", (Place("loans", 0),), ("loans",), "cards", Hold.PENALTY,
        NOW + timedelta(hours=1), "surge", None, LIN, NOW, state=state, confirmed_at=confirmed, **changes,
    )  # fmt: skip


def loans(*given: Loan) -> Loans:
    return Loans({one.id: one for one in given})


class Hand:
    """An executor that notes what is asked and answers by hand."""

    def __init__(self) -> None:
        self.wishes: list[LoanWish] = []
        self.back: list[UUID] = []
        self.longer: list[tuple[UUID, timedelta]] = []
        self.open = 3

    def lend(self, wish, done=None):
        self.wishes.append(wish)
        self.done = done
        return uuid4()

    def bring_back(self, loan, done=None):
        self.back.append(loan)

    def extend(self, loan, by, done=None):
        self.longer.append((loan, by))

    def return_all(self, done=None):
        return self.open


class Bench:
    def __init__(self, qtbot) -> None:
        self.over, self.hand, self.state, seen = QWidget(), Hand(), State(), viewer()
        qtbot.addWidget(self.over)
        seen.queues = {"cards": "Cards", "loans": "Loans"}
        self.state._floor = SEEN
        self.desk = LoanDesk(self.hand, self.state, seen, self.over)
        self.page = FloorPage()
        qtbot.addWidget(self.page)
        self.page.show_floor(SEEN)
        self.desk.take(self.page)
        self.notices: list[str] = []
        self.desk.noticed.connect(lambda notice: self.notices.append(notice.what))
        self.state.aged.emit(Freshness.FRESH, 0.2)

    @property
    def strip(self) -> LoanStrip:
        (found,) = self.page.findChildren(LoanStrip)
        return found

    def order(self, *agents: str) -> LoanWish:
        self.page.lend_wanted.emit(agents)
        dialog = self.desk.dialog
        assert dialog is not None
        dialog.reason.setText("surge")
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return self.hand.wishes[-1]


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot)
    yield made
    if made.desk.dialog is not None:
        made.desk.dialog.hide()


def test_marked_agents_are_ticked_and_their_wish_is_carried_out(bench):
    incident = running().incident
    bench.state.board = Board({incident.id: incident})
    assert bench.order("a2", "a3").agents == ("a2", "a3")
    assert bench.hand.wishes[0].incident == incident.id
    bench.hand.done((Lent("a2", Done(())), Lent("a3", Done(()))))
    assert not bench.desk.dialog.isVisible()
    assert bench.notices == ["2 agents are asked for Cards; the PBX confirms each."]


def test_who_was_refused_stays_in_the_dialog_with_the_reason(bench):
    bench.order("a2", "a3")
    refusal = Refusal.of(LoanCode.AGENT_PAUSED, agent="Agent a3")
    bench.hand.done((Lent("a2", Done(())), Lent("a3", Refused(refusal))))
    dialog = bench.desk.dialog
    assert dialog.isVisible()
    assert [one.agent for one in dialog.agents.chosen()] == ["a3"]
    assert dialog.hint.text().startswith("Agent a3 is paused")
    assert dialog.confirm.isEnabled()


def test_a_queue_asks_for_help_and_the_dialog_opens_for_it(bench):
    bench.page.help_wanted.emit("loans")
    assert bench.desk.dialog.to() == "loans"
    bench.page.show()
    bench.page.choose_queue("cards")
    bench.desk.lend_here()
    assert bench.desk.dialog.to() == "cards"
    bench.page.hide()


def test_a_step_of_a_playbook_opens_the_dialog_for_its_incident(bench):
    incident = running().incident
    bench.state.board = Board({incident.id: incident})
    bench.desk.lend_for(incident.id)
    assert bench.desk.dialog.isVisible()
    assert bench.desk.dialog.incident.currentData() == incident.id


def test_an_incident_that_is_over_borrows_nobody(bench):
    ended, going = replace(in_state(IncidentState.RESOLVED).incident, id=uuid4()), running().incident
    bench.state.board = Board({ended.id: ended, going.id: going})
    bench.desk.help("cards")
    offered = [bench.desk.dialog.incident.itemData(place) for place in range(bench.desk.dialog.incident.count())]
    assert offered == [None, going.id]


def test_who_is_on_loan_already_is_not_offered_again(bench):
    bench.state.set_loans(loans(loan("a1")))
    bench.page.lend_wanted.emit(("a1", "a2"))
    assert [one.agent for one in bench.desk.dialog.agents.chosen()] == ["a2"]


def test_strip_ghosts_and_marks_follow_the_journal(bench):
    bench.page.show_view(AGENTS)
    assert bench.strip.isHidden()
    bench.state.set_loans(loans(loan("a1"), loan("a2", LoanState.CONFIRMED)))
    assert not bench.strip.isHidden()
    assert bench.page._ghosts == (Ghost("a1", "cards", "asked for"),)
    rows = bench.page.by_queue.queues.table.rows
    assert rows._loans == {"cards": Balance(borrowed=1), "loans": Balance(lent=1)}
    bench.state.set_loans(loans(loan("a2", LoanState.RETURNED)))
    assert bench.strip.isHidden()
    assert bench.page._ghosts == ()


def test_a_page_is_taken_once(bench):
    bench.desk.take(bench.page)
    assert len(bench.page.findChildren(LoanStrip)) == 1


def test_one_key_returns_all_and_says_how_many(bench):
    bench.desk.return_all()
    bench.hand.open = 0
    bench.desk.return_all()
    assert bench.notices == ["3 agents are called back.", "Nobody is on loan."]


def test_the_chosen_are_brought_back_one_by_one(bench):
    first, second = loan("a1", LoanState.CONFIRMED), loan("a2", LoanState.CONFIRMED)
    bench.state.set_loans(loans(first, second))
    bench.strip.return_wanted.emit((second.id,))
    bench.strip.extend_wanted.emit((first.id,), timedelta(minutes=30))
    assert bench.hand.back == [second.id]
    assert bench.hand.longer == [(first.id, timedelta(minutes=30))]


def test_a_loan_in_trouble_is_told_with_what_to_do(bench):
    told = []
    bench.desk.noticed.connect(told.append)
    trouble = Trouble.of(TroubleCode.IN_BOTH, queue="loans")
    bench.desk.show_troubled([loan("a1", LoanState.HALF_APPLIED, trouble=trouble)])
    assert told[0].what == "The loan of Agent a1 to Cards: half applied: still a member of Loans"
    assert told[0].to_do.startswith("Ask telephony")


def test_the_open_dialog_grows_old_with_the_floor(bench):
    bench.page.help_wanted.emit("cards")
    bench.state.aged.emit(Freshness.STALE, 7.0)
    assert bench.desk.dialog.anyway.isVisible()
    bench.state.aged.emit(Freshness.LOST, 20.0)
    assert not bench.desk.dialog.confirm.isEnabled()
