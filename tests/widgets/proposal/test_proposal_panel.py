"""The panel of a proposal: what each state offers, what a tick does, what a step says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from resources.changes.change import Move
from resources.levers.proposal import Ask, Closed, Cost, Left, Lever, Proof, Proposal, Step, Wish
from resources.roster.work_rules import WorkRules
from tests.desk_viewer import HOSTILE, viewer
from tests.resources.roster.rosters import at
from widgets.proposal.proposal_panel import ProposalPanel
from widgets.proposal.step_texts import ask_words, left_words, lever_word, price, proof_words, when

MOVES = tuple(Move(str(number), "cards", at(6.75), at(8.5)) for number in range(6))  # 14:45 to 16:30 in Taipei
STEP = Step(Lever.MOVES, "cards", MOVES, at(6.75), at(8.5), (Closed("cards", 600.0),), Cost(630.0), "loans")
BREAKS = replace(STEP, lever=Lever.BREAKS, donor="", changes=MOVES[:1], by_min=(30, 30), cost=Cost())
WISH = Wish(at(6.75), at(8.5))
MADE = Proposal(WISH, (Left("cards", 700.0, 9.0),), (STEP, BREAKS), proof=Proof(0.0, 0.41))


@pytest.fixture
def panel(qtbot):
    desk = viewer()
    desk.queues = {"cards": "Cards", "loans": "Loans"}
    made = ProposalPanel(desk)
    qtbot.addWidget(made)
    made.resize(330, 500)
    made.show()
    return made


def test_calm_there_is_nothing_to_propose(panel):
    assert not panel.propose.isEnabled()
    panel.show_short((Left("cards", 90.0, 2.0),))
    assert panel.words.text() == "Short in the next hours: Cards"
    assert panel.propose.isEnabled()
    assert panel.propose.isVisible()
    assert not panel.apply.isVisible()


def test_it_can_be_cancelled_while_it_is_solved(panel, qtbot):
    panel.show_working()
    with qtbot.waitSignal(panel.cancel_wanted):
        QTest.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)


def test_a_step_says_who_where_when_and_at_what_price(panel):
    panel.show_proposal(MADE, WorkRules())
    first, second = panel.rows
    assert first.tick.text() == "6 agents"
    assert first.what.text() == "Loans → Cards"
    assert first.when.text() == "14:45–16:30"
    assert first.gain.text() == "skill: Cards · closes 600 min · takes 630 min"
    assert "Loans → Cards" in first.tick.accessibleName()
    assert second.tick.text() == "1 break"
    assert second.when.text() == "30 min later"
    assert second.gain.text() == "5 h rule kept · closes 600 min"
    assert panel.note.text() == "proven best in 0.4 s"
    assert panel.apply.text() == "Apply 7 changes"
    assert panel.left.text() == "The gap is closed."


def test_a_step_that_is_not_ticked_is_left_out(panel, qtbot):
    panel.show_proposal(MADE, WorkRules())
    with qtbot.waitSignal(panel.ticked) as told:
        QTest.keyClick(panel.rows[0].tick, Qt.Key.Key_Space)
    assert told.args == [BREAKS.changes]
    assert panel.kept() == BREAKS.changes
    assert panel.apply.text() == "Apply 1 change"
    QTest.keyClick(panel.rows[1].tick, Qt.Key.Key_Space)
    assert not panel.apply.isEnabled()


def test_a_broken_rule_blocks_applying(panel):
    panel.show_proposal(MADE, WorkRules())
    panel.show_blocked(True)
    assert not panel.apply.isEnabled()
    assert panel.again.isVisible()
    assert panel.stale.isVisible()
    panel.show_blocked(False)
    assert panel.apply.isEnabled()
    assert not panel.again.isVisible()
    assert not panel.stale.isVisible()


def test_the_buttons_stay_where_they_are_while_queues_come_and_go(panel):
    panel.show_short((Left("cards", 90.0, 2.0),))
    before = panel.propose.geometry()
    panel.show_short(tuple(Left(f"queue-{number}", 90.0, 2.0) for number in range(9)))
    assert panel.words.text() == "Short in the next hours: queue-0, queue-1, queue-2, 6 more"
    panel.body.activate()
    assert panel.propose.geometry() == before


def test_what_stays_open_and_whom_to_ask(panel):
    open_ = replace(MADE, steps=(), left=(Left("cards", 300.0, 4.0),), asks=tuple(Ask))
    panel.show_proposal(open_, WorkRules())
    assert panel.left.text() == "Still short: Cards (4 agents at worst)"
    assert panel.asks.isVisible()
    assert panel.asks.text().startswith("Ask telephony")
    assert panel.words.text().startswith("No lever helps")
    assert panel.again.isVisible()


def test_names_are_shown_as_they_are(panel):
    panel._viewer.queues = {"cards": HOSTILE}
    panel.show_proposal(MADE, WorkRules())
    assert "<b>bold</b>" in panel.rows[0].what.text()
    assert panel.rows[0].what.textFormat() is Qt.TextFormat.PlainText


def test_every_lever_and_measure_has_a_word():
    assert len({lever_word(one) for one in Lever}) == len(Lever)
    assert len({ask_words(one) for one in Ask}) == len(Ask)


def test_proof_gap_or_neither():
    assert proof_words(None) == ""
    assert proof_words(Proof(0.015, 2.0)) == "within 1.5% of the best, 2.0 s"
    assert proof_words(Proof(None, 3.0)) == "not proven; 3.0 s"


@pytest.mark.parametrize(
    ("by", "words"),
    [
        ((30, 30), "30 min later"),
        ((15, 45), "15–45 min later"),
        ((-45, -15), "15–45 min earlier"),
        ((-15, 30), "up to 30 min away"),
    ],
)
def test_how_breaks_move(by, words):
    assert when(replace(BREAKS, by_min=by), viewer()) == words


def test_a_price_is_money_where_the_centre_states_one():
    assert price(STEP) == "takes 630 min"
    assert price(replace(STEP, cost=Cost(630.0, 960.4))) == "takes 630 min, 960"
    assert price(replace(STEP, cost=Cost())) == ""
    assert left_words((), viewer()) == "The gap is closed."


def test_of_hundreds_of_steps_some_are_shown_and_all_are_kept(panel, qtbot):
    steps = tuple(replace(STEP, changes=(Move(str(n), "cards", at(7), at(8)),)) for n in range(30))
    panel.show_proposal(replace(MADE, steps=steps), WorkRules())
    assert len(panel.rows) == 12
    assert panel.more.text() == "18 more steps"
    panel.rows[0].tick.click()
    assert panel.kept() == tuple(step.changes[0] for step in steps[1:])
    panel.more.click()
    panel.more.click()
    assert len(panel.rows) == 30
    assert not panel.rows[0].is_ticked
    assert not panel.more.isVisible()
    panel.show_short(())
    assert not panel.more.isVisible()
