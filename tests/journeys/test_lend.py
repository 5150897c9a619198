"""A person lends four agents in the real window, sees ghosts become confirmed, and has all back by one key."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.pages.floor import AGENTS, FloorPage
from console.storage.keys import NoVault
from console.storage.store import Store
from resources.loans.facts import LoanConfirmed, LoanPlanned, LoanReturned, LoanSent
from resources.loans.loan import LoanState
from resources.loans.loans import Loans
from tests.journeys.hands import CTRL, Hands, log_lines
from widgets.lend_dialog import LendDialog
from widgets.loan_strip import MORE, LoanStrip

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


def choose_four_for_cards(hands: Hands) -> LendDialog:
    page = floor_page(hands)
    page.choose_queue("cards")
    hands.come_back()
    QTest.keyClick(page.by_queue.queues.table, Qt.Key.Key_L)
    dialog = hands.window.findChild(LendDialog)
    assert isinstance(dialog, LendDialog)
    hands.until(dialog.isVisible)
    hands.click(dialog.agents.takes[1])
    assert len(dialog.agents.chosen()) == 4
    assert dialog.effect.blocks[0].title.text() == "Cards"
    hands.write(dialog.reason, "Cards cannot cope")
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
    dialog = choose_four_for_cards(hands)
    chosen = [one.agent for one in dialog.agents.chosen()]
    assert dialog.incident.currentData() == incident
    home = places(hands, chosen)
    ghosts: set[tuple[str, str]] = set()
    hands.console.state.loans_changed.connect(lambda _: ghosts.update((one.agent, one.queue) for one in page._ghosts))
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    hands.until(lambda: not dialog.isVisible())
    hands.until(lambda: {loan.state for loan in loans(hands)} == {LoanState.CONFIRMED})
    hands.until(lambda: strip(hands).trouble.text() == "4 confirmed")
    assert ghosts >= {(agent, "cards") for agent in chosen}  # before the PBX confirmed it
    assert page._ghosts == ()
    assert strip(hands).words.text().startswith("4 on loan to Cards until ")
    assert all("cards" in {queue for queue, _, _ in rows} for rows in places(hands, chosen).values())
    row = page.by_queue.queues.table.rows.row_of("cards")
    assert "4 borrowed" in page.by_queue.queues.table.rows.cell(row, 8).words
    keep_one_longer(hands)
    page.show_view(AGENTS)
    hands.press(Qt.Key.Key_R, CTRL | SHIFT)
    hands.until(lambda: not loans(hands).open)
    hands.until(strip(hands).isHidden)
    hands.until(lambda: places(hands, chosen) == home)
    assert {loan.state for loan in loans(hands)} == {LoanState.RETURNED}
    say_in_its_log(hands)
    hands.console.close()
    told = [type(fact) for fact in stored_facts(tmp_path / "demo")]
    both = {LoanPlanned: 8, LoanSent: 4, LoanConfirmed: 8, LoanReturned: 8}  # in the agents' streams and the log
    assert {fact: told.count(fact) for fact in both} == both


def say_in_its_log(hands: Hands) -> None:
    """The incident says who went, that the PBX showed it, and who is back."""
    hands.press(Qt.Key.Key_3, CTRL)
    hands.until(lambda: sum(" is back from Cards after " in line for line in log_lines(hands.response)) == 4)
    lines = log_lines(hands.response)
    assert sum(" is to help Cards until " in line and "Cards cannot cope" in line for line in lines) == 4
    assert sum("The PBX shows " in line for line in lines) == 4


def stored_facts(data: Path) -> list[object]:
    store = Store.open(data, vault=NoVault())
    try:
        assert store.verify().intact
        return [entry.fact for entry in store.entries()]
    finally:
        store.close()
