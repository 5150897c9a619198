"""A person lends four agents in the real window, sees ghosts become confirmed, and has all back by one key."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.pages.floor import AGENTS, FloorPage
from console.storage.keys import NoVault
from console.storage.store import Store
from resources.loans.facts import LoanConfirmed, LoanPlanned, LoanReturned, LoanSent
from resources.loans.loan import Loan, LoanState, TroubleCode
from resources.loans.loans import Loans
from tests.journeys.hands import CTRL, Hands, log_lines
from widgets.loans.lend_dialog import LendDialog
from widgets.loans.loan_strip import MORE, LoanStrip

RECEIVER, TITLE = "english", "English line"  # so quiet that hardly anybody lent takes a contact of it meanwhile
SHIFT = Qt.KeyboardModifier.ShiftModifier


def floor_page(hands: Hands) -> FloorPage:
    page = hands.window.current_page()
    assert isinstance(page, FloorPage)
    return page


def strip(hands: Hands) -> LoanStrip:
    found = floor_page(hands).findChild(LoanStrip)
    assert isinstance(found, LoanStrip)
    return found


def loans(hands: Hands) -> Loans:
    return hands.console.state.loans or Loans()


def places(hands: Hands, agents: list[str]) -> dict[str, set[tuple[str, int, bool]]]:
    """Where each agent is a member, at which penalty, and whether paused: as the simulated PBX shows it."""
    known = hands.console.state.floor.agents
    return {
        agent: {(one.queue, one.penalty, one.paused) for one in known[agent].memberships} if agent in known else set()
        for agent in agents
    }


def choose_four(hands: Hands) -> LendDialog:
    page = floor_page(hands)
    page.choose_queue(RECEIVER)
    hands.come_back()
    QTest.keyClick(page.by_queue.queues.table, Qt.Key.Key_L)
    dialog = hands.window.findChild(LendDialog)
    assert isinstance(dialog, LendDialog)
    hands.until(dialog.isVisible)
    hands.click(dialog.agents.takes[1])
    assert len(dialog.agents.chosen()) == 4
    assert dialog.effect.blocks[0].title.text() == TITLE
    hands.write(dialog.reason, "It cannot cope")
    return dialog


def keep_one_longer(hands: Hands) -> None:
    shown = strip(hands)
    hands.click(shown.details)
    place = shown.table.visualRect(shown.table.rows.index(0, 0)).center()
    QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (chosen,) = shown.table.chosen()
    hands.click(shown.longer)
    hands.until(lambda: {loan.until - chosen.until for loan in loans(hands)} == {timedelta(), MORE})


def test_four_agents_go_and_one_key_brings_them_back(opened, tmp_path: Path):
    hands = opened(demo=True)
    hands.report("Traffic surge", "Card lines are flooded")
    incident = hands.incident.id
    hands.press(Qt.Key.Key_1, CTRL)
    page = floor_page(hands)
    dialog = choose_four(hands)
    chosen = [one.agent for one in dialog.agents.chosen()]
    assert dialog.incident.currentData() == incident
    home = places(hands, chosen)
    ghosts: set[tuple[str, str]] = set()
    hands.console.state.loans_changed.connect(lambda _: ghosts.update((one.agent, one.queue) for one in page._ghosts))
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    hands.until(lambda: not dialog.isVisible())
    hands.until(lambda: {loan.state for loan in loans(hands)} == {LoanState.CONFIRMED})
    hands.until(lambda: strip(hands).trouble.text() == "4 confirmed")
    assert ghosts >= {(agent, RECEIVER) for agent in chosen}  # before the PBX confirmed it
    assert page._ghosts == ()
    assert strip(hands).words.text().startswith(f"4 on loan to {TITLE} until ")
    assert all(RECEIVER in {queue for queue, _, _ in rows} for rows in places(hands, chosen).values())
    row = page.by_queue.queues.table.rows.row_of(RECEIVER)
    assert "4 borrowed" in page.by_queue.queues.table.rows.cell(row, 8).words
    keep_one_longer(hands)
    page.show_view(AGENTS)
    hands.press(Qt.Key.Key_R, CTRL | SHIFT)
    hands.until(lambda: all(not loan.is_open or ends_a_contact(loan) for loan in loans(hands)))
    back = [loan.agent for loan in loans(hands) if loan.state is LoanState.RETURNED]
    assert back
    hands.until(lambda: places(hands, back) == {agent: home[agent] for agent in back})
    assert len(back) < 4 or strip(hands).isHidden()
    say_in_its_log(hands, len(back))
    hands.console.close()
    told = [type(fact) for fact in stored_facts(tmp_path / "demo")]
    both = {LoanPlanned: 8, LoanSent: 4, LoanConfirmed: 8}  # in the agents' streams and the log
    assert {fact: told.count(fact) for fact in both} == both
    assert told.count(LoanReturned) >= 2 * len(back)


def ends_a_contact(loan: Loan) -> bool:
    """Who talks for the receiver goes back when that is over: the strip says so."""
    return loan.trouble is not None and loan.trouble.code is TroubleCode.BUSY


def say_in_its_log(hands: Hands, back: int) -> None:
    """The incident says who went, that the PBX showed it, and who is back."""
    hands.press(Qt.Key.Key_3, CTRL)
    hands.until(lambda: sum(f" is back from {TITLE} after " in line for line in log_lines(hands.response)) >= back)
    lines = log_lines(hands.response)
    assert sum(f" is to help {TITLE} until " in line and "It cannot cope" in line for line in lines) == 4
    assert sum("The PBX shows " in line for line in lines) == 4


def stored_facts(data: Path) -> list[object]:
    store = Store.open(data, vault=NoVault())
    try:
        assert store.verify().intact
        return [entry.fact for entry in store.entries()]
    finally:
        store.close()
